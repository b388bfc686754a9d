// @ts-check
/**
 * The captions of a page: a button that turns them on and off on this device, the language where
 * there are several, and the lines. The place keeps its height, so that nothing moves under a finger.
 */

import { fill, h, setAttribute, setText, show } from "../kit/dom.js";
import { say, spoken, whenSpokenAnew } from "../kit/say.js";
import { deviceStore, readValue, writeValue } from "../wire/keep.js";
import { CaptionLines, languageFor, languageName } from "./caption-lines.js";

/** Under what it is kept that captions are on here, and the language: `{on, language}`. */
const KEPT = "captions";

/** How often it is looked which lines are due, ms. */
const LOOK_EVERY = 250;

/**
 * @typedef {object} Source
 * @property {(language: string) => void} choose a language from now on, or none ("")
 * @property {() => number} now the server's time, ms
 * @property {() => number | null} latency of the picture that plays here, ms; null where none does
 */

export class CaptionsPlace {
  /** @param {HTMLElement} element the place, empty @param {Source} source */
  constructor(element, source) {
    this.element = element;
    this.source = source;
    this.store = deviceStore();
    this.lines = new CaptionLines();
    /** @type {readonly string[]} */
    this.languages = [];
    this.language = "";
    const kept = readValue(this.store, KEPT);
    this.isOn = kept?.on === true;
    this.wanted = typeof kept?.language === "string" ? kept.language : "";
    this.text = h("div", { class: "captions-lines" });
    this.button = h("button", { type: "button", class: "captions-button", onclick: () => this.#turn(!this.isOn) });
    this.list = h("select", { class: "captions-list", onchange: () => this.#pick(this.list.value) });
    element.append(this.text, h("div", { class: "captions-tools" }, this.list, this.button));
    element.setAttribute("role", "region");
    whenSpokenAnew(() => this.#draw());
    setInterval(() => this.#drawLines(), LOOK_EVERY);
  }

  /** In which languages there are captions; said anew by each connection. @param {readonly string[]} languages */
  offer(languages) {
    this.languages = languages;
    show(this.element, languages.length > 0);
    this.#listen();
  }

  /** Lines have come. @param {import("../protocol").Captions} message */
  heard(message) {
    if (message.language !== this.language) return;
    this.lines.take(message.lines, message.whole, this.source.now());
    this.#drawLines();
  }

  /** @param {boolean} on */
  #turn(on) {
    this.isOn = on;
    writeValue(this.store, KEPT, { on, language: this.wanted });
    this.#listen();
  }

  /** @param {string} language */
  #pick(language) {
    this.wanted = language;
    this.#turn(true);
  }

  #listen() {
    const language = this.isOn ? languageFor(this.languages, this.wanted, spoken().language) : "";
    if (language !== this.language) this.lines.clear();
    this.language = language;
    this.source.choose(language);
    this.#draw();
  }

  #draw() {
    const { element, button, list } = this;
    element.classList.toggle("is-on", this.isOn);
    document.body.classList.toggle("offers-captions", !this.isOn && this.languages.length > 0);
    document.body.classList.toggle("has-captions", this.isOn && this.languages.length > 0);
    setAttribute(element, "aria-label", say("captions-part"));
    setText(button, say("captions-called"));
    setAttribute(button, "aria-pressed", String(this.isOn));
    setAttribute(list, "aria-label", say("captions-language"));
    show(list, this.isOn && this.languages.length > 1);
    const known = Array.from(list.options, (one) => one.value).join();
    if (known !== this.languages.join()) {
      fill(list, ...this.languages.map((code) => h("option", { value: code, lang: code }, languageName(code))));
    }
    list.value = this.language;
    this.#drawLines();
  }

  #drawLines() {
    const isEmpty = this.isOn && !this.lines.kept.length;
    const seen = this.isOn ? this.lines.shown(this.source.now(), this.source.latency()) : [];
    const texts = isEmpty ? [say("captions-waiting")] : seen.map((one) => one.text);
    show(this.text, this.isOn);
    this.text.classList.toggle("is-waiting", isEmpty);
    setAttribute(this.text, "lang", isEmpty ? null : this.language);
    while (this.text.children.length > texts.length) this.text.lastElementChild?.remove();
    while (this.text.children.length < texts.length) this.text.append(h("p", { dir: "auto" }));
    texts.forEach((text, at) => setText(this.text.children[at], text));
  }
}
