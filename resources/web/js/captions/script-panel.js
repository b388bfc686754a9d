// @ts-check
/** What was written before: a speech, a song. One key sends its next line. */

import { fill, find, h, setAttribute } from "../kit/dom.js";
import { readValue, writeValue } from "../wire/keep.js";
import { scriptLines } from "./writing.js";

const KEPT = "captioner.script";

/** Letters of a file that are read: a speech of an hour has some 50,000. */
const MOST = 500_000;

export class ScriptPanel {
  /** @param {import("../wire/keep.js").Store} store @param {(text: string) => boolean} send whether it was sent */
  constructor(store, send) {
    this.store = store;
    this.send = send;
    this.text = find("#script-text", HTMLTextAreaElement);
    this.next = find("#script-next", HTMLButtonElement);
    const kept = readValue(store, KEPT);
    this.text.value = typeof kept?.text === "string" ? kept.text : "";
    this.lines = scriptLines(this.text.value);
    this.place = Number.isInteger(kept?.place) ? Math.min(kept.place, this.lines.length) : 0;
    this.text.addEventListener("input", () => this.#load(this.text.value));
    this.next.addEventListener("click", () => this.advance());
    const file = find("#script-file", HTMLInputElement);
    file.addEventListener("change", async () => {
      const [chosen] = file.files ?? [];
      if (!chosen) return;
      this.text.value = (await chosen.slice(0, MOST).text()).replace(/\u0000/g, "");
      file.value = "";
      this.#load(this.text.value);
    });
    this.draw();
  }

  /** Send the next line; whether there was one. */
  advance() {
    const line = this.lines[this.place];
    if (line === undefined || !this.send(line)) return false;
    this.#go(this.place + 1);
    return true;
  }

  /** One line back; nothing is sent. */
  back() {
    if (this.place > 0) this.#go(this.place - 1);
  }

  /** @param {string} text */
  #load(text) {
    const gone = this.lines.slice(0, this.place).join("\n");
    this.lines = scriptLines(text);
    // what was sent stays sent while the text behind it is changed
    const isSame = this.lines.slice(0, this.place).join("\n") === gone;
    this.#go(isSame ? this.place : 0);
  }

  /** @param {number} place */
  #go(place) {
    this.place = place;
    writeValue(this.store, KEPT, { text: this.text.value, place });
    this.draw();
  }

  draw() {
    this.next.disabled = this.place >= this.lines.length;
    const list = find("#script-lines", HTMLElement);
    const from = Math.max(0, this.place - 2);
    setAttribute(list, "start", String(from + 1));
    fill(list, ...this.lines.slice(from, this.place + 8).map((line, index) => this.#row(line, from + index)));
  }

  /** @param {string} line @param {number} place */
  #row(line, place) {
    const button = h("button", { type: "button", dir: "auto", class: "booth-cue", onclick: () => this.#go(place) }, line);
    return h("li", { class: place < this.place ? "is-gone" : "", "aria-current": place === this.place ? "step" : null }, button);
  }
}
