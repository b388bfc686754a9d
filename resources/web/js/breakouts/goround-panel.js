// @ts-check
/**
 * A go-round that this phone leads: a light that everybody at the table sees, and the buttons of who
 * holds it. It needs no link, and is kept on the phone, so that a reload loses nothing.
 */

import { fill, h, setText, show } from "../kit/dom.js";
import { live } from "../kit/live.js";
import { say, spoken } from "../kit/say.js";
import { readValue, writeValue } from "../wire/keep.js";
import { onTheSecond } from "./breakout-clock.js";
import { Awake } from "./awake.js";
import { followingWords, unheardWords } from "./breakout-words.js";
import { Chime } from "./chime.js";
import { again, arrive, beginRound, fairTurn, following, give, leave, next, pass, pause, resume, turnEnds, turnLeft, unheard } from "./goround.js";
import { GoRoundLight } from "./goround-light.js";
import { GoRoundStart } from "./goround-start.js";

/**
 * @typedef {import("./goround.js").GoRound} GoRound
 * @typedef {(round: GoRound, at: number) => GoRound} Change
 *
 * @typedef {object} Setting What the go-round is made for.
 * @property {string} breakout its id
 * @property {number} people at the table
 * @property {number} left of the phase, ms; 0 where it is of another kind
 * @property {number | null} ends of the clock that is shown, so that seconds change together
 */

/** The time for each where the phase has none of its own, ms. */
const USUAL = 60_000;

/** @param {string | Text} words @param {() => void} done @param {string} [look] */
const button = (words, done, look = "plain") => h("button", { type: "button", class: look, onclick: done }, words);

export class GoRoundPanel {
  /** @param {HTMLElement} element @param {import("../wire/keep.js").Store} store @param {() => number} now server's time @param {() => void} changed */
  constructor(element, store, now, changed) {
    this.store = store;
    this.now = now;
    this.changed = changed;
    /** @type {GoRound | null} */
    this.round = null;
    /** @type {Setting | null} */
    this.setting = null;
    this.made = "";
    this.chime = new Chime(store);
    this.awake = new Awake();
    this.isPiece = readValue(store, "round.piece") === true;
    this.start = new GoRoundStart((people) => this.#turn(people), () => this.#begin());
    this.light = new GoRoundLight();
    this.next = button(say("talk-next"), () => this.#next(), "primary");
    this.again = button(live("talk-again"), () => this.#set(again), "primary");
    this.pause = button(say("talk-pause"), () => this.#set(this.round?.since === null ? resume : pause, false));
    this.buttons = h("div", { class: "round-buttons" }, button(live("talk-pass"), () => this.#set(pass)), this.pause);
    this.then = h("p", { class: "hint" });
    this.title = h("h2", { class: "round-title" }, live("talk-unheard"));
    this.chips = h("div", { class: "round-buttons" });
    const stop = button(live("talk-end"), () => this.#keep(null), "quiet-link");
    this.run = h("div", { class: "round-run" }, this.light.element, this.next, this.again, this.buttons, this.then, this.title, this.chips, this.#options(), stop);
    fill(element, this.start.element, this.run);
  }

  /** When the turn ends that runs here; null where none does. */
  get ends() {
    return this.round && turnEnds(this.round);
  }

  /** @param {Setting} setting @param {number} now server's time */
  show(setting, now) {
    const isOther = this.setting?.breakout !== setting.breakout;
    this.setting = setting;
    if (isOther) this.round = readValue(this.store, this.#key());
    show(this.start.element, this.round === null);
    show(this.run, this.round !== null);
    this.awake.want(this.round !== null && this.round.speaker >= 0);
    if (this.round) this.#draw(this.round, now);
    else this.start.show(setting.people);
  }

  /** @param {GoRound} round @param {number} now */
  #draw(round, now) {
    const left = turnLeft(round, now);
    const isOver = round.speaker < 0;
    const isPaused = round.since === null && !isOver;
    const isGiven = this.#isGiven(round);
    this.light.show(round, left, isGiven);
    show(this.next, !isOver);
    show(this.again, isOver);
    show(this.buttons, !isOver && !isGiven);
    setText(this.next, say(isGiven ? "talk-have-it" : this.isPiece ? "talk-pass-on" : "talk-next"));
    setText(this.pause, say(isPaused ? "talk-go-on" : "talk-pause"));
    setText(this.then, followingWords(following(round)));
    this.#drawUnheard(round);
    if (!isOver && !isPaused && left <= 0) this.chime.once(`${round.round} ${round.speaker} ${round.since}`);
  }

  /** Whether the phone, as a talking piece, is on its way to somebody. @param {GoRound} round */
  #isGiven({ since, used, speaker }) {
    return this.isPiece && speaker >= 0 && since === null && used === 0;
  }

  /** @param {GoRound} round */
  #drawUnheard(round) {
    const waiting = unheard(round).filter((one) => one !== round.speaker);
    const made = JSON.stringify([spoken().language, waiting, round.passed]);
    show(this.title, waiting.length > 0);
    if (made === this.made) return;
    this.made = made;
    const chips = waiting.map((one) => button(unheardWords(one, round.passed.indexOf(one) >= 0), () => this.#set((of, at) => give(of, one, at))));
    fill(this.chips, ...chips);
  }

  #options() {
    const box = (/** @type {string} */ key, /** @type {boolean} */ on, /** @type {(on: boolean) => void} */ set) => {
      const input = h("input", { type: "checkbox", checked: on, onchange: () => set(input.checked) });
      return h("label", { class: "round-option" }, input, h("span", {}, live(key)));
    };
    const leaves = () => this.#set((round, at) => leave(round, round.speaker, at));
    return h(
      "fieldset",
      { class: "round-options" },
      h("legend", {}, live("talk-this-phone")),
      box("talk-piece", this.isPiece, (on) => this.#setPiece(on)),
      box("talk-sound", this.chime.sounds, (on) => this.chime.setSound(on)),
      this.chime.canVibrate ? box("talk-shakes", this.chime.vibrates, (on) => this.chime.setVibration(on)) : null,
      h("div", { class: "round-buttons" }, button(live("talk-came"), () => this.#set(arrive, false)), button(live("talk-left"), leaves)),
    );
  }

  /** @param {boolean} on */
  #setPiece(on) {
    this.isPiece = on;
    writeValue(this.store, "round.piece", on);
    this.changed();
  }

  #begin() {
    this.chime.ready();
    const { people } = this.start;
    this.#keep(beginRound(people, this.#turn(people), this.#instant()));
  }

  #next() {
    this.chime.ready();
    if (this.round && this.#isGiven(this.round)) this.#set(resume, false);
    else this.#set(next);
  }

  /** @param {Change} change @param {boolean} [passesOn] whether a talking piece then goes to somebody */
  #set(change, passesOn = true) {
    if (!this.round) return;
    const at = this.#instant();
    const changed = change(this.round, at);
    this.#keep(this.isPiece && passesOn ? pause(changed, at) : changed);
  }

  /** @param {GoRound | null} round */
  #keep(round) {
    this.round = round;
    writeValue(this.store, this.#key(), round);
    this.changed();
  }

  #key() {
    return `round.${this.setting?.breakout}`;
  }

  /** The time for each: as much of the phase, where it is one of turns. @param {number} people */
  #turn(people) {
    const left = this.setting?.left ?? 0;
    return left > 0 ? fairTurn(left, people) : USUAL;
  }

  /** Now, or the next second of the clock that is shown: a single timer serves both. */
  #instant() {
    return onTheSecond(Math.round(this.now()), this.setting?.ends ?? null);
  }
}
