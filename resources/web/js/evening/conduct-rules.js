// @ts-check
/** The rules of conduct, asked for and drawn. */

import { ask } from "../wire/ask.js";
import { fill, h, heading } from "../kit/dom.js";
import { conductParts } from "./conduct-text.js";

/** The rules in force. @returns {Promise<{text: string, at: number | null}>} raises NotReached */
export async function askForConduct() {
  const { body } = await ask("/api/conduct", { fits: (body) => typeof body?.text === "string" });
  return body;
}

/** @param {HTMLElement} place @param {string} text @param {number} [level] of the title */
export function drawConduct(place, text, level = 1) {
  fill(
    place,
    ...conductParts(text).map((part) => {
      if (part.kind === "list") return h("ul", {}, ...part.lines.map((line) => h("li", {}, line)));
      if (part.kind === "line") return h("p", {}, part.text);
      return heading(part.kind === "title" ? level : level + 1, "", part.text);
    }),
  );
}
