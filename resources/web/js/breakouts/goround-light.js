// @ts-check
/** The light of a go-round, which a whole table sees and a reader of the screen hears once a turn. */

import { h, setAttribute, setLength, setText } from "../kit/dom.js";
import { handOver, roundWords, speakerWords, turnSaid, turnState, turnTime } from "./breakout-words.js";

/** @typedef {import("./goround.js").GoRound} GoRound */

/** What is left of a turn when the light changes, ms. */
const LAST = 10_000;

export class GoRoundLight {
  constructor() {
    this.who = h("b", { class: "light-who" });
    this.is = h("span", { class: "light-is" });
    this.time = h("span", { class: "light-time", role: "timer" });
    this.live = h("p", { class: "hidden-words", "aria-live": "polite" });
    const words = h("p", { class: "light-words" }, this.who, this.is);
    const filling = h("span", { class: "light-fill", "aria-hidden": "true" });
    this.element = h("div", { class: "light" }, filling, words, this.time, this.live);
    this.said = "";
  }

  /**
   * @param {GoRound} round @param {number} left of the turn, ms
   * @param {boolean} isGiven whether the phone is on its way from one person to another
   */
  show(round, left, isGiven) {
    const isOver = round.speaker < 0;
    const isPaused = round.since === null && !isOver;
    setAttribute(this.element, "data-is", isOver ? "done" : isPaused ? "paused" : left < 0 ? "over" : left <= LAST ? "last" : "now");
    setLength(this.element, isOver ? 0 : Math.max(0, Math.min(1, left / round.turn)));
    setText(this.who, isGiven ? handOver(round.speaker) : speakerWords(round));
    setText(this.is, isOver ? roundWords(round.round) : isGiven ? "" : turnState(left, isPaused));
    setText(this.time, isOver ? "" : turnTime(Math.max(0, left)));
    this.#say(isGiven ? handOver(round.speaker) : turnSaid(round), round);
  }

  /** Said once a turn, and not each second. @param {string} words @param {GoRound} round */
  #say(words, { round, spoken }) {
    const turn = `${words} ${round} ${spoken.length}`;
    if (turn === this.said) return;
    this.said = turn;
    setText(this.live, words);
  }
}
