// @ts-check
/** Asks a member for the badge: typed, pasted whole, or scanned where the browser can. */

import { typedBadge } from "./badge.js";
import { find, setText, show } from "../kit/dom.js";
import { say } from "../kit/say.js";
import { Scanner } from "../kit/scanner.js";

/** @typedef {import("./badge.js").Badge} Badge */


export class BadgeGate {
  /** @param {(badge: Badge) => void} shown */
  constructor(shown) {
    this.shown = shown;
    this.element = find("#gate", HTMLElement);
    this.said = find("#gate-said", HTMLElement);
    this.id = find("#badge-id", HTMLInputElement);
    this.code = find("#badge-code", HTMLInputElement);
    this.enter = find("#enter", HTMLButtonElement);
    this.isBusy = false;
    /** Why the badge is asked for, or asked for again. */
    this.words = () => "";
    this.scanner = new Scanner(find("#scan", HTMLButtonElement), find("#scanner", HTMLElement), (text) => this.#scanned(text));
    find("#sign-in", HTMLFormElement).addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
  }

  get isOpen() {
    return !this.element.hidden;
  }

  /** @param {() => string} words why the badge is asked for, or asked for again */
  open(words) {
    const wasOpen = this.isOpen;
    show(this.element, true);
    document.body.classList.add("is-gated");
    this.isBusy = false;
    this.words = words;
    this.speak();
    const field = this.id.value && words() ? this.code : this.id;
    if (!wasOpen || words()) field.focus();
  }

  /** The badge is on its way. @param {boolean} isBusy @param {() => string} [words] */
  busy(isBusy, words = () => "") {
    this.isBusy = isBusy;
    if (isBusy) this.words = words;
    this.speak();
  }

  /** Say it, in another language too. */
  speak() {
    this.enter.disabled = this.isBusy;
    setText(this.enter, say(this.isBusy ? "member-entering" : "member-enter"));
    setText(this.said, this.words());
  }

  close() {
    if (!this.isOpen) return;
    show(this.element, false);
    document.body.classList.remove("is-gated");
    this.scanner.stop();
    this.id.value = this.code.value = ""; // nobody is to read it off the page later
  }

  #submit() {
    const badge = typedBadge(this.id.value, this.code.value);
    if (badge) this.shown(badge);
    else this.open(() => say("member-badge-missing"));
  }

  /** @param {string} text */
  #scanned(text) {
    const badge = typedBadge(text, "");
    if (badge) this.shown(badge);
    else {
      this.words = () => say("member-badge-none");
      this.speak();
    }
    return badge !== null;
  }
}
