// @ts-check
/** The digits as they fall: a drum for each place, which rolls until its digit is known. */

import { fill, h, setAttribute } from "./dom.js";
import { say } from "./say.js";

/** @typedef {import("../lottery/lottery.js").Slot} Slot */

const DIGITS = [..."01234567890123456789"];

export class Drums {
  constructor() {
    this.element = h("div", { class: "drums", role: "img" });
    /** @type {HTMLElement[]} */
    this.drums = [];
    this.fresh = true;
  }

  /** @param {Slot[]} slots */
  show(slots) {
    if (slots.length !== this.drums.length) {
      this.drums = slots.map(() =>
        h("span", { class: "drum" }, h("span", { class: "drum-strip" }, ...DIGITS.map((digit) => h("span", {}, digit)))),
      );
      fill(this.element, ...this.drums);
      this.fresh = true;
    }
    slots.forEach((slot, place) => this.#turnDrum(this.drums[place], slot));
    this.fresh = false;
    const known = slots.filter((slot) => slot.kind === "set").map((slot) => slot.value);
    const open = slots.length - known.length;
    const digits = known.join(", ");
    const label = !known.length ? say("lottery-digits-open", { count: open }) : open ? say("lottery-digits-some", { digits, open: String(open) }) : say("lottery-digits-all", { digits });
    setAttribute(this.element, "aria-label", label);
  }

  /** @param {HTMLElement} drum @param {Slot} slot */
  #turnDrum(drum, { kind, value }) {
    const before = drum.dataset.kind;
    const same = before === kind && drum.dataset.value === value;
    if (same) return;
    drum.dataset.kind = kind;
    drum.dataset.value = value;
    if (kind === "set") drum.style.setProperty("--digit", String(Number(value) || 0));
    // Who comes late finds the digit there; who was here sees it land.
    drum.classList.toggle("lands", kind === "set" && !this.fresh);
  }
}
