// @ts-check
/**
 * One timer for all clocks of a page, on the second of the clock that is shown, so that the seconds
 * of screen and phones change together. A page that nobody sees has none.
 */

import { untilNextSecond } from "./breakout-clock.js";

/** Timers come a little early or late: this much after the second it is surely another, ms. */
const AFTER = 4;

export class SecondTicks {
  /** @param {() => void} tick draws, and calls `follow` again */
  constructor(tick) {
    this.tick = tick;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    document.addEventListener("visibilitychange", () => document.hidden && this.follow(null));
  }

  /** @param {number | null} left of the clock that is shown, ms; null where none runs */
  follow(left) {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (left === null || document.hidden) return;
    this.timer = setTimeout(() => this.tick(), untilNextSecond(left) + AFTER);
  }
}
