// @ts-check
/** A breakout on the big screen of a room: phase, question, clock, and a go-round by the clock alone. */

import { fill, find, h, setAttribute, setLength, setText, show } from "../kit/dom.js";
import { say, spoken } from "../kit/say.js";
import { momentOf, shareLeft } from "./breakout-clock.js";
import { eachWords, momentWords, nameWithPlace, tableWords, turnTime, turnWords } from "./breakout-words.js";
import { turnByClock } from "./goround.js";
import { numbersAt, seatsOf } from "./seating.js";
import { largestTable, tablesOf } from "./tables.js";

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
    this.seats = part("#breakout-seats");
    this.seated = "";
    this.fitted = "";
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
    const isSeating = this.#drawSeats(breakout, moment, room);
    show(question, breakout.question !== "" && !isSeating);
    setText(question, breakout.question);
    setText(part("#breakout-time"), words.time);
    for (const selector of ["#breakout-time", ".breakout-track"]) show(part(selector), words.time !== "");
    setText(part("#breakout-words"), text || (isSeating ? say("talk-count-off") : words.words));
    const face = part("#breakout-face");
    face.classList.toggle("is-over", words.is === "up");
    face.classList.toggle("is-last", words.is === "last");
    setLength(part("#breakout-line"), shareLeft(moment));
    this.#drawTurns(breakout, moment, room, now);
    this.#fit(isSeating ? this.seats : question);
    return moment;
  }

  /** Who sits where, while people who are mixed find their tables. @param {Breakout} breakout @param {Moment} moment @param {RoomView | null} room */
  #drawSeats(breakout, { stage, index }, room) {
    const tables = tablesOf(room, breakout.per_table);
    const isSeating = breakout.mixed && tables.length > 0 && stage === "phase" && breakout.phases[index].kind === "settle";
    show(this.seats, isSeating);
    if (!isSeating || !room) return false;
    const people = Math.max(room.headcount, tables.reduce((sum, size) => sum + size, 0));
    const made = JSON.stringify([spoken().language, breakout.id, tables.length, people]);
    if (made === this.seated) return true;
    this.seated = made;
    this.seats.classList.toggle("is-many", tables.length > 8);
    const at = numbersAt(seatsOf(String(room.party), tables.length, breakout.talk ?? 0), tables.length, people);
    fill(this.seats, ...at.map((numbers, table) => h("li", {}, h("b", {}, tableWords(table + 1)), numbers.join(", "))));
    return true;
  }

  /** What is long becomes smaller, and nothing else does. Measured only when something moved. @param {HTMLElement} question or the seats */
  #fit(question) {
    const { element } = this;
    const moved = () => [question.textContent, element.clientHeight, element.clientWidth, part("#breakout-words").textContent, part("#breakout-turns").hidden].join("\n");
    if (moved() === this.fitted) return;
    let fit = 1;
    do {
      setLength(question, fit, "--fit");
      fit -= 0.06;
    } while (fit > 0.3 && element.scrollHeight > element.clientHeight + 1);
    this.fitted = moved();
  }

  /** Another scene is shown in the same place. */
  leave() {
    if (!this.element.classList.contains("is-phased")) return;
    this.element.classList.remove("is-phased");
    setAttribute(this.element, "data-moment", null);
    for (const selector of ["#breakout-question", "#breakout-turns", "#breakout-seats"]) show(part(selector), false);
    for (const selector of ["#breakout-time", ".breakout-track"]) show(part(selector), true);
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
    setText(part("#breakout-left"), speaker < 0 ? "" : turnTime(rest));
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
