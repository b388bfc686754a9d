// @ts-check
/** A breakout on the big screen of a room: phase, question, clock, and a go-round by the clock alone. */

import { fill, find, h, setAttribute, setLength, setText, show } from "../kit/dom.js";
import { momentOf, shareLeft } from "./breakout-clock.js";
import { eachWords, momentWords, nameWithPlace, turnTime, turnWords } from "./breakout-words.js";
import { turnByClock } from "./goround.js";
import { largestTable } from "./tables.js";

/**
 * @typedef {import("./breakout.js").Breakout} Breakout
 * @typedef {import("./breakout-clock.js").Moment} Moment
 * @typedef {import("../protocol").RoomView} RoomView
 */

/** Seconds of a turn that are shown as its last. */
const LAST = 10_000;

/** @param {string} selector */
const part = (selector) => find(selector, HTMLElement);

export class BreakoutScene {
  constructor() {
    this.element = part("#breakout");
    this.made = -1;
  }

  /**
   * @param {Breakout} breakout @param {RoomView | null} room @param {number} now server's time
   * @param {string} text the desk's own words for the scene
   * @returns {Moment}
   */
  show(breakout, room, now, text) {
    const moment = momentOf(breakout, now);
    const words = momentWords(breakout, moment);
    this.element.classList.add("is-phased");
    setAttribute(this.element, "data-moment", words.is);
    setText(part("#breakout-call"), nameWithPlace(words));
    setText(part("#breakout-title"), breakout.title);
    const question = part("#breakout-question");
    show(question, breakout.question !== "");
    setText(question, breakout.question);
    question.classList.toggle("is-long", breakout.question.length > 120);
    setText(part("#breakout-time"), words.time);
    show(part("#breakout-time"), words.time !== "");
    setText(part("#breakout-words"), text || words.words);
    const face = part("#breakout-face");
    face.classList.toggle("is-over", words.is === "up");
    face.classList.toggle("is-last", words.is === "last");
    setLength(part("#breakout-line"), shareLeft(moment));
    this.#drawTurns(breakout, moment, room, now);
    return moment;
  }

  /** Another scene is shown in the same place. */
  leave() {
    if (!this.element.classList.contains("is-phased")) return;
    this.element.classList.remove("is-phased");
    setAttribute(this.element, "data-moment", null);
    show(part("#breakout-question"), false);
    show(part("#breakout-turns"), false);
    show(part("#breakout-time"), true);
  }

  /** @param {Breakout} breakout @param {Moment} moment @param {RoomView | null} room @param {number} now */
  #drawTurns(breakout, { stage, index, length, left }, room, now) {
    const place = part("#breakout-turns");
    const phase = stage === "phase" ? breakout.phases[index] : null;
    const isRound = phase?.kind === "go_round";
    show(place, isRound);
    if (!phase || !isRound) return;
    const people = largestTable(room, breakout.per_table);
    const start = now - (length - left);
    const { speaker, turn, left: rest } = turnByClock(start, phase.seconds, people, now);
    this.#makeLights(people);
    [...part("#breakout-lights").children].forEach((light, one) =>
      setAttribute(light, "data-is", one === speaker ? (rest <= LAST ? "last" : "now") : speaker < 0 || one < speaker ? "done" : "waits"),
    );
    setText(part("#breakout-turn"), turnWords(speaker, people));
    setText(part("#breakout-each"), speaker < 0 ? "" : turnTime(rest));
    setText(part("#breakout-equal"), eachWords(turn));
    setLength(place, speaker < 0 ? 0 : rest / turn);
  }

  /** @param {number} people */
  #makeLights(people) {
    if (people === this.made) return;
    this.made = people;
    fill(part("#breakout-lights"), ...Array.from({ length: people }, (_, one) => h("span", { class: "turn-light" }, String(one + 1))));
  }
}
