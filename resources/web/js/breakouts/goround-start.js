// @ts-check
/** How many are at the table, before a go-round begins. */

import { h, setText } from "../kit/dom.js";
import { live, liveAttribute } from "../kit/live.js";
import { eachWords } from "./breakout-words.js";

const FEWEST = 2;
const MOST = 12;

export class GoRoundStart {
  /** @param {(people: number) => number} turn the time for each, ms @param {() => void} begin */
  constructor(turn, begin) {
    this.turn = turn;
    /** How many were counted by hand; 0 where nobody did. */
    this.counted = 0;
    this.expected = FEWEST;
    this.count = h("output", { class: "round-count", "aria-live": "polite" });
    this.each = h("p", { class: "hint" });
    this.element = h(
      "div",
      { class: "round-start" },
      h("p", {}, live("talk-how-many")),
      h("div", { class: "round-stepper" }, this.#step("−", "talk-less", -1), this.count, this.#step("+", "talk-more", 1)),
      this.each,
      h("button", { type: "button", class: "primary", onclick: begin }, live("talk-start")),
    );
  }

  get people() {
    return Math.min(MOST, Math.max(FEWEST, this.counted || this.expected));
  }

  /** @param {number} expected at the table */
  show(expected) {
    this.expected = expected;
    setText(this.count, String(this.people));
    setText(this.each, eachWords(this.turn(this.people)));
  }

  /** @param {string} sign @param {string} key @param {number} by */
  #step(sign, key, by) {
    const count = () => {
      this.counted = this.people + by;
      this.show(this.expected);
    };
    return liveAttribute(h("button", { type: "button", class: "step", onclick: count }, sign), "aria-label", key);
  }
}
