// @ts-check
/** One option of a show of hands: its label, and a number between minus and plus. */

import { h, seriesClass, setAttribute } from "../kit/dom.js";
import { say } from "../kit/say.js";

/**
 * @param {string} label @param {number} option
 * @param {() => number} standing the count that stands there @param {(count: number) => void} enter
 */
export function handsRow(label, option, standing, enter) {
  const input = h("input", {
    class: "hands-count",
    inputmode: "numeric",
    pattern: "[0-9]*",
    autocomplete: "off",
    value: "0",
    onfocus: () => input.select(),
    oninput: () => enter(Number(input.value.replace(/\D/g, "").slice(0, 5))),
  });
  const step = (/** @type {string} */ sign, /** @type {number} */ by) =>
    h(
      "button",
      {
        type: "button",
        class: "step",
        onclick: () => enter(Math.max(0, standing() + by)),
      },
      sign,
    );
  const [less, more] = [step("−", -1), step("+", 1)];
  const name = () => {
    setAttribute(input, "aria-label", say("facilitate-hands-for", { option: label }));
    setAttribute(less, "aria-label", say("facilitate-hand-less", { option: label }));
    setAttribute(more, "aria-label", say("facilitate-hand-more", { option: label }));
  };
  name();
  const stepper = h("span", { class: "stepper" }, less, input, more);
  const element = h(
    "div",
    { class: `hands-row ${seriesClass(option)}` },
    h("span", { class: "hands-label", dir: "auto" }, label),
    stepper,
  );
  return { element, input, name };
}
