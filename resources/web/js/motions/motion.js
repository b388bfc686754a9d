// @ts-check
/** Whether things may move: as the system asks, or as the switch on the page says. */

import { h, setText } from "../kit/dom.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { deviceStore, readValue, writeValue } from "../wire/keep.js";

const KEY = "motion";
const system = matchMedia("(prefers-reduced-motion: reduce)");
const store = deviceStore();
let off = readValue(store, KEY) === "off";

/** Nothing is to move. */
export function isStill() {
  return system.matches || off;
}

/** The style sheets go by it. */
export function applyMotion() {
  document.body.dataset.motion = isStill() ? "off" : "on";
}

/** A switch that says what is so, and changes it; where the system asks for rest it only says so. */
export class MotionSwitch {
  /** @param {() => void} changed */
  constructor(changed) {
    this.changed = changed;
    this.words = h("span");
    this.button = h(
      "button",
      { type: "button", class: "motion-switch", role: "switch", onclick: () => this.#switchOver() },
      h("span", { class: "motion-knob", "aria-hidden": "true" }),
      this.words,
    );
    system.addEventListener?.("change", () => this.#show());
    whenSpokenAnew(() => this.#show());
    this.#show();
  }

  #switchOver() {
    if (system.matches) return;
    off = !off;
    writeValue(store, KEY, off ? "off" : "on");
    this.#show();
    this.changed();
  }

  #show() {
    applyMotion();
    this.button.setAttribute("aria-checked", String(!isStill()));
    this.button.disabled = system.matches;
    setText(this.words, say(system.matches ? "lottery-motion-off" : "lottery-motion"));
  }
}
