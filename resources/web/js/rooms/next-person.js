// @ts-check
/**
 * Next person on this phone: a guest without one votes on somebody else's, as a person of their own,
 * with a session, a key and a receipt of their own. When the phone is handed on, it forgets all of
 * that, and the session ends; the vote stays in.
 */

import { ask, NotReached } from "../wire/ask.js";
import { randomHex } from "../wire/ids.js";
import { forgetValue, Identities, readValue, writeValue } from "../wire/keep.js";
import { fill, find, h, setText, show } from "../kit/dom.js";
import { live } from "../kit/live.js";
import { say } from "../kit/say.js";
import { COUNT, GUEST, HANDED, isGuest, isHandedOn } from "./handed.js";
import { nextPersonWords } from "./next-person-words.js";

/**
 * @typedef {import("../wire/keep.js").Store} Store
 * @typedef {import("../pages/page.js").Page} Page
 */

export class NextPerson {
  /** @param {Store} store @param {Page | null} page null while the phone is being handed on */
  constructor(store, page) {
    this.store = store;
    this.page = page;
    this.guest = isGuest(store);
    find("#next", HTMLButtonElement).addEventListener("click", () => this.#handOn());
    const begin = h("button", { id: "i-am-next", class: "primary", type: "button", onclick: () => this.#begin() }, live("vote-handed-begin"));
    const back = h("button", { id: "no-more", class: "plain", type: "button", onclick: () => this.#goBack() }, live("vote-handed-back"));
    this.title = h("h1", { id: "hand-over-title", tabindex: -1 }, live("vote-handed"));
    fill(find("#hand-over", HTMLElement), h("div", { class: "gate-card" }, this.title, h("p", {}, live("vote-handed-words")), begin, back));
    if (isHandedOn(store)) this.#cover();
  }

  /**
   * @param {boolean} isOpen whether a question is open that phones answer
   * @param {boolean} isIn whether the vote of who has the phone is in
   */
  show(isOpen, isIn) {
    const words = nextPersonWords(this.guest, isIn);
    const keeps = this.store instanceof Storage; // else a reload would not know who has the phone
    show(find("#next-person", HTMLElement), keeps && (this.guest || (isOpen && isIn)));
    setText(find("#next-words", HTMLElement), words.words);
    setText(find("#next", HTMLButtonElement), words.action);
  }

  /** The cover comes first; only then is anything asked of anybody. */
  async #handOn() {
    const code = this.page?.identity.code ?? "";
    writeValue(this.store, HANDED, { code });
    this.#cover();
    this.page?.link.stop();
    await this.#endGuest();
  }

  /** Whoever was here leaves nothing behind: no choice, no key, no receipt, no session. */
  async #endGuest() {
    if (!this.guest) return;
    const [guest] = readValue(this.store, GUEST) ?? [];
    forgetValue(this.store, GUEST);
    this.guest = false;
    if (!guest) return;
    forgetValue(this.store, `ballots.${guest.scope}`);
    if (!guest.token) return;
    try {
      await ask("/api/session", { method: "DELETE", token: guest.token, keepalive: true, fits: (body) => body === null });
    } catch (error) {
      if (!(error instanceof NotReached)) throw error; // it makes room for others when they need it
    }
  }

  #cover() {
    document.title = say("vote-handed");
    show(find("#hand-over", HTMLElement), true);
    document.body.classList.add("is-gated", "is-handed");
    this.title.focus();
  }

  #begin() {
    const { code = "" } = readValue(this.store, HANDED) ?? {};
    writeValue(this.store, COUNT, Number(readValue(this.store, COUNT) ?? 0) + 1);
    new Identities(this.store, GUEST).save({ code, token: "", scope: randomHex(8), party: "", at: 0 });
    this.#load();
  }

  #goBack() {
    this.#load();
  }

  #load() {
    forgetValue(this.store, HANDED);
    location.reload();
  }
}
