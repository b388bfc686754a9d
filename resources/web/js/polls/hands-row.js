// @ts-check
/** One option of a show of hands: its label, and a number between minus and plus. */

import { h, seriesClass } from "../kit/dom.js";

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
    "aria-label": `Hands for ${label}`,
    value: "0",
    onfocus: () => input.select(),
    oninput: () => enter(Number(input.value.replace(/\D/g, "").slice(0, 5))),
  });
  const step = (/** @type {string} */ sign, /** @type {string} */ words, /** @type {number} */ by) =>
    h(
      "button",
      {
        type: "button",
        class: "step",
        "aria-label": `${words} ${label}`,
        onclick: () => enter(Math.max(0, standing() + by)),
      },
      sign,
    );
  const stepper = h("span", { class: "stepper" }, step("−", "One hand less for", -1), input, step("+", "One hand more for", 1));
  const element = h(
    "div",
    { class: `hands-row ${seriesClass(option)}` },
    h("span", { class: "hands-label", dir: "auto" }, label),
    stepper,
  );
  return { element, input };
}
