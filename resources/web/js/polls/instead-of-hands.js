// @ts-check
/** Counted hands that something else takes the place of: nothing of it is silent, or for good. */

import { fill, h, setText, show } from "../kit/dom.js";
import { live } from "../kit/live.js";
import { say } from "../kit/say.js";
import { figure, people } from "../kit/words.js";

/**
 * @typedef {import("../protocol").PollView} PollView
 * @typedef {import("../protocol").RoomView} RoomView
 */

/** A press for all takes out counted hands: it is asked before, and can be undone after. */
export class InsteadOfHands {
  /**
   * @param {(poll: string, option: number) => void} press
   * @param {(counts: number[]) => void} putBack
   */
  constructor(press, putBack) {
    /** @type {{poll: string, option: number} | null} what is asked */
    this.asked = null;
    /** @type {{poll: string, counts: number[]} | null} what a press has taken out */
    this.taken = null;
    /** @type {readonly number[]} those that are asked about */
    this.hands = [];
    this.words = h("p", { role: "status" });
    this.goes = h("button", { type: "button", class: "primary", onclick: () => this.#go(press) });
    this.keeps = h("button", { type: "button", class: "plain", onclick: () => this.#keep() }, live("facilitate-instead-keep"));
    this.back = h("button", { type: "button", class: "plain", onclick: () => this.#putBack(putBack) });
    this.element = h("div", { class: "instead", hidden: true });
    fill(this.element, this.words, h("div", { class: "instead-acts" }, this.goes, this.keeps, this.back));
  }

  /**
   * Whether this press is asked about first. Hands of which that was agreed stand in the room's
   * document until the press is in it: they are not asked about again.
   *
   * @param {PollView} poll @param {RoomView} room @param {number} option @param {readonly number[]} hands that are counted
   */
  asks(poll, room, option, hands) {
    const isAgreed = this.taken?.poll === poll.id && sameCounts(this.taken.counts, hands);
    if (!sum(hands) || isAgreed) return false;
    this.asked = { poll: poll.id, option };
    this.show(poll, room, true, hands);
    this.goes.focus();
    return true;
  }

  /**
   * @param {PollView} poll @param {RoomView} room @param {boolean} open the poll, and it has a button
   * @param {readonly number[]} counts the hands that are counted
   */
  show(poll, room, open, counts) {
    const hands = sum(counts);
    if (this.asked && (!open || !hands || this.asked.poll !== poll.id)) this.asked = null;
    if (this.taken && (!open || this.taken.poll !== poll.id)) this.taken = null;
    const { asked, taken } = this;
    const isBack = !asked && taken !== null && !hands && room.button !== null;
    show(this.element, asked !== null || isBack);
    show(this.goes, asked !== null);
    show(this.keeps, asked !== null);
    show(this.back, isBack);
    if (asked) {
      const rest = people(Math.max(0, room.headcount - room.phones));
      setText(this.words, say("facilitate-instead-asks", { hands: handsWords(hands), option: poll.options[asked.option], people: rest }));
      setText(this.goes, say("facilitate-instead-go", { people: rest }));
      this.hands = counts;
    } else if (isBack && taken) {
      const counted = handsWords(sum(taken.counts));
      setText(this.words, say("facilitate-instead-taken", { hands: counted }));
      setText(this.back, say("facilitate-instead-back", { hands: counted }));
    }
  }

  /** @param {(poll: string, option: number) => void} press */
  #go(press) {
    if (!this.asked) return;
    const { poll, option } = this.asked;
    this.asked = null;
    this.taken = { poll, counts: [...this.hands] };
    press(poll, option);
  }

  #keep() {
    this.asked = null;
    show(this.element, false);
  }

  /** @param {(counts: number[]) => void} putBack */
  #putBack(putBack) {
    const { taken } = this;
    this.taken = null;
    if (taken) putBack(taken.counts);
  }
}

/** @param {number} count */
function handsWords(count) {
  return say("facilitate-hands", { count });
}

/**
 * What to say of hands that another device has entered while these were being entered.
 *
 * @param {PollView} poll @param {readonly number[]} seen when these were begun @param {readonly number[]} recorded now
 */
export function meanwhile(poll, seen, recorded) {
  if (sameCounts(seen, recorded)) return "";
  if (!recorded.length) return say("facilitate-meanwhile-out");
  const counts = poll.options.map((option, n) => say("room-option-count", { option, number: figure(recorded[n] ?? 0) })).join(" · ");
  return say("facilitate-meanwhile", { hands: handsWords(sum(recorded)), counts });
}

/**
 * What to say where the hands that this device has entered do not stand there any more.
 *
 * @param {import("../kit/deed.js").Deed | null} deed @param {readonly number[] | null} recorded
 */
export function replaced(deed, recorded) {
  if (deed?.state !== "done" || deed.command.type !== "enter_hands") return "";
  if (sameCounts(deed.command.counts, recorded ?? [])) return "";
  return say(recorded ? "facilitate-replaced" : "facilitate-replaced-out");
}

/** @param {readonly number[]} one @param {readonly number[]} other */
export function sameCounts(one, other) {
  return one.length === other.length && one.every((count, n) => count === other[n]);
}

/** @param {readonly number[]} counts */
function sum(counts) {
  return counts.reduce((total, count) => total + count, 0);
}
