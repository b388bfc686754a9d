// @ts-check
/** Who said it, and when: words and phrases in all that was written down. */

import { fill, h, setText } from "../kit/dom.js";
import { live } from "../kit/live.js";
import { say } from "../kit/say.js";
import { clock } from "../kit/words.js";
import { ask, NotReached } from "../wire/ask.js";
import { languageName } from "./caption-lines.js";

/** Lines that are shown. */
const SHOWN = 30;

/** @typedef {{found: {language: string, at: number, id: string, text: string}[], total: number}} Found */

/** A part of a page with a field to search by, and what is found. */
export function saidSearch() {
  const field = h("input", { id: "said-words", class: "field", type: "search", maxlength: 200, enterkeyhint: "search", dir: "auto" });
  const told = h("p", { class: "hint", role: "status" });
  const list = h("ol", { class: "said-found" });
  const form = h("form", { class: "said-form" }, h("label", { for: "said-words" }, live("captions-search-for")), field, h("button", { class: "plain" }, live("captions-search")));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const words = field.value.trim();
    if (!words) return;
    try {
      const { ok, body } = await ask(`/api/captions/search?q=${encodeURIComponent(words)}`, { fits: (found) => Array.isArray(found?.found) });
      setText(told, ok ? say("captions-found", { count: body.total }) : body.sentence);
      fill(list, ...(ok ? /** @type {Found} */ (body).found.slice(0, SHOWN).map(row) : []));
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      setText(told, error.message);
    }
  });
  return h("section", { class: "said", "aria-labelledby": "said-title" }, h("h2", { id: "said-title" }, live("captions-said")), form, told, list);
}

/** @param {Found["found"][0]} line */
function row({ language, at, text }) {
  return h("li", {}, h("span", { class: "hint" }, `${clock(at)} · ${languageName(language)}`), h("q", { dir: "auto", lang: language }, text));
}
