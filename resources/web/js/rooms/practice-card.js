// @ts-check
/** The practice question on a phone: clearly none that counts. */

import { fill, h, setAttribute, setText, show } from "../kit/dom.js";
import { live } from "../kit/live.js";
import { answeredWords, OPTIONS } from "./practice-words.js";

export class PracticeCard {
  /** @param {HTMLElement} element @param {(option: number) => void} answer */
  constructor(element, answer) {
    this.element = element;
    /** @type {number | null} */
    this.chosen = null;
    this.startedAt = 0;
    this.said = h("p", { role: "status" });
    this.buttons = OPTIONS.map((option, n) =>
      h("button", { type: "button", class: "plain", "aria-pressed": "false", onclick: () => this.#choose(n, answer) }, live(option)),
    );
    fill(element, h("p", { class: "practice-mark" }, live("practice-notice")), h("h2", {}, live("practice-question")), h("div", { class: "practice-options" }, ...this.buttons), this.said);
  }

  /** @param {import("../protocol").RoomView | null} room @param {boolean} isAsked whether a real question is on */
  show(room, isAsked) {
    const practice = isAsked ? null : (room?.practice ?? null);
    show(this.element, practice !== null);
    if (!practice) return;
    if (practice.started_at !== this.startedAt) {
      this.startedAt = practice.started_at;
      this.chosen = null;
    }
    this.#draw();
  }

  /** @param {number} option @param {(option: number) => void} answer */
  #choose(option, answer) {
    this.chosen = option;
    answer(option);
    this.#draw();
  }

  #draw() {
    this.buttons.forEach((button, n) => setAttribute(button, "aria-pressed", String(n === this.chosen)));
    setText(this.said, answeredWords(this.chosen));
  }
}
