// @ts-check
/** Names and short forms of a booth, changed in place: all who write the language share them. */

import { fill, find, h, setText } from "../kit/dom.js";
import { say } from "../kit/say.js";
import { ask, NotReached } from "../wire/ask.js";

export class WordsPanel {
  /** @param {() => string} code of the captioner */
  constructor(code) {
    this.code = code;
    /** @type {Record<string, string>} */
    this.words = {};
    this.short = find("#short", HTMLInputElement);
    this.long = find("#long", HTMLInputElement);
    find("#add-word", HTMLFormElement).addEventListener("submit", async (event) => {
      event.preventDefault();
      if (!(await this.#put(this.short.value.trim(), this.long.value.trim()))) return;
      this.short.value = this.long.value = "";
      this.short.focus();
    });
  }

  /** @param {Record<string, string>} words */
  show(words) {
    this.words = words;
    this.draw();
  }

  draw() {
    const list = find("#word-list", HTMLElement);
    if (list.contains(document.activeElement) && document.activeElement instanceof HTMLInputElement) return; // it is being changed
    const rows = Object.entries(this.words).sort(([one], [other]) => (one < other ? -1 : 1));
    fill(list, ...rows.map(([short, long]) => this.#row(short, long)));
  }

  /** @param {string} short @param {string} long */
  #row(short, long) {
    const field = h("input", { class: "field", dir: "auto", value: long, maxlength: 500, "aria-label": say("captioner-long-of", { short }) });
    field.addEventListener("change", async () => {
      const value = field.value.trim();
      if (value && (await this.#put(short, value))) return;
      field.value = this.words[short] ?? long;
    });
    const away = h("button", { type: "button", class: "plain", "aria-label": say("captioner-remove-of", { text: short }), onclick: () => this.#put(short, "") }, say("captioner-remove"));
    return h("li", {}, h("b", { dir: "auto" }, short), field, away);
  }

  /** Whether it was kept. @param {string} short @param {string} long */
  async #put(short, long) {
    const said = find("#words-said", HTMLElement);
    try {
      const { ok, body } = await ask("/api/captions/words", { method: "POST", token: this.code(), body: { short, long } });
      setText(said, ok ? "" : body.sentence);
      if (ok) this.show(body.words);
      return ok;
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      setText(said, error.message);
      return false;
    }
  }
}
