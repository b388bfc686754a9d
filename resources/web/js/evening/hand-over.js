// @ts-check
/** Handing the room to another phone by a code that lasts for minutes, and the phones that have it. */

import { ask, NotReached } from "../wire/ask.js";
import { showCode } from "../door/codes.js";
import { pressedTwice } from "../door/leave.js";
import { fill, h, setAttribute, setText, show } from "../kit/dom.js";
import { showQr } from "../kit/qr.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { handedWords, leftWords, phonesOf, whereWords } from "./hand-over-words.js";

/** @typedef {import("../protocol").EveningView} EveningView */

export class HandOverPart {
  /** @param {HTMLElement} panel to whose end it is added @param {() => string} token of this phone */
  constructor(panel, token) {
    this.token = token;
    this.phones = h("ul", { class: "handover-rows" });
    this.said = h("p", { class: "said", role: "status" });
    this.code = h("p", { class: "invite-code" });
    this.qr = /** @type {HTMLImageElement} */ (h("img", { class: "qr", alt: "", width: 220, height: 220 }));
    this.left = h("p", { class: "panel-note" });
    this.shown = h("div", { class: "handover-code", hidden: true });
    this.choice = h("form", { method: "dialog", class: "handover-choice" });
    this.now = 0;
    this.since = 0;
    this.until = 0;
    this.made = "";
    this.element = h("section", { class: "handover" });
    panel.append(this.element);
    this.#build();
    whenSpokenAnew(() => this.#build());
  }

  /** @param {EveningView | null} evening @param {string} own the letters of this phone @param {number} now the server's time */
  show(evening, own, now) {
    this.now = now;
    if (this.until && now > this.until) this.#end("handover-over");
    if (this.until) setText(this.left, leftWords(this.until - now));
    if (!evening) return;
    const rows = phonesOf(evening, own);
    const last = evening.entered[evening.entered.length - 1];
    if (this.until && last?.what === "handed" && last.by === own && last.at > this.since) {
      this.#end();
      setText(this.said, handedWords(evening, last, own));
    }
    const made = JSON.stringify(rows);
    if (made === this.made) return;
    this.made = made;
    fill(this.phones, ...rows.map((row) => this.#row(row)));
  }

  #build() {
    this.made = "";
    const stays = (/** @type {string} */ value, /** @type {string} */ key, checked = false) =>
      h("label", { class: "evening-check" }, h("input", { type: "radio", name: "steps-down", value, checked }), h("span", {}, say(key)));
    fill(this.choice, stays("", "handover-stay", true), stays("down", "handover-step-down"), h("button", { type: "submit", class: "plain" }, say("handover-show")));
    this.choice.onsubmit = (event) => {
      event.preventDefault();
      this.#begin();
    };
    const not = h("button", { type: "button", class: "quiet-link", onclick: () => this.#withdraw() }, say("handover-not"));
    fill(this.shown, h("p", {}, say("handover-how")), this.qr, this.code, this.left, not);
    setAttribute(this.element, "aria-label", say("handover-phones"));
    fill(
      this.element,
      h("h3", {}, say("handover-phones")),
      this.phones,
      h("details", { class: "evening-part" }, h("summary", {}, say("handover-title")), h("p", { class: "panel-note" }, say("handover-about")), this.choice, this.shown),
      this.said,
    );
  }

  /** @param {ReturnType<typeof phonesOf>[number]} row */
  #row(row) {
    const off = h("button", { type: "button", class: "plain" }, say("handover-take-off"));
    setAttribute(off, "aria-label", say("handover-take-off-whom", { phone: row.name }));
    pressedTwice(/** @type {HTMLButtonElement} */ (off), () => say("handover-take-off-again"), () => this.#takeOff(row.device));
    return h("li", {}, h("span", {}, h("b", { dir: "auto" }, row.name), h("span", { class: "panel-note" }, whereWords(row))), !row.isOwn && off);
  }

  async #begin() {
    const chosen = this.choice.querySelector("input:checked");
    const stepsDown = chosen instanceof HTMLInputElement && chosen.value === "down";
    const body = await this.#ask("POST", "/api/handover", { steps_down: stepsDown }, (one) => typeof one?.code === "string");
    if (!body) return;
    this.since = this.now;
    this.until = this.now + body.seconds * 1_000;
    setText(this.code, showCode(body.code));
    showQr(this.qr, body.code);
    show(this.choice, false);
    show(this.shown, true);
    setText(this.left, leftWords(this.until - this.now));
    setText(this.said, "");
  }

  async #withdraw() {
    this.#end();
    await this.#ask("DELETE", "/api/handover");
  }

  /** @param {string} phone its letters */
  async #takeOff(phone) {
    await this.#ask("POST", "/api/handover/off", { phone });
  }

  /** The code is shown no more. @param {string} [key] why */
  #end(key) {
    this.until = 0;
    show(this.shown, false);
    show(this.choice, true);
    setText(this.code, "");
    if (key) setText(this.said, say(key));
  }

  /**
   * What the server answers; null where it refuses, which is said.
   *
   * @param {string} method @param {string} path @param {any} [body] @param {(body: any) => boolean} [fits]
   * @returns {Promise<any>}
   */
  async #ask(method, path, body, fits = () => true) {
    setText(this.said, "");
    this.said.classList.remove("is-wrong");
    try {
      const answer = await ask(path, { method, token: this.token(), body, fits });
      if (answer.ok) return answer.body ?? {};
      setText(this.said, answer.body.sentence);
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      setText(this.said, error.message);
    }
    this.said.classList.add("is-wrong");
    return null;
  }
}
