// @ts-check
/** The rules of conduct as they are published: a plain text, read into its parts. Pure. */

import { say } from "../kit/say.js";

/** @typedef {{kind: "title" | "heading" | "line", text: string} | {kind: "list", lines: string[]}} Part */

/**
 * Paragraphs stand between empty lines, `#` before the title, `##` before other headings, `-` before
 * each of a list. A page has one title: a second one is a heading, and without one there is the
 * usual.
 *
 * @param {string} text
 * @returns {Part[]}
 */
export function conductParts(text) {
  /** @type {Part[]} */
  const parts = [];
  /** @type {Part | null} */
  let open = null;
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    const heading = /^(#{1,3})\s+(.*)$/.exec(line);
    const item = /^[-*]\s+(.*)$/.exec(line);
    if (!line) {
      open = null;
    } else if (heading) {
      const isTitle = heading[1] === "#" && !parts.some((part) => part.kind === "title");
      parts.push({ kind: isTitle ? "title" : "heading", text: heading[2] });
      open = null;
    } else if (item) {
      if (open?.kind === "list") open.lines.push(item[1]);
      else parts.push((open = { kind: "list", lines: [item[1]] }));
    } else if (open?.kind === "line") {
      open.text += ` ${line}`;
    } else if (open?.kind === "list") {
      open.lines[open.lines.length - 1] += ` ${line}`; // a long one goes on in the next line
    } else {
      parts.push((open = { kind: "line", text: line }));
    }
  }
  if (parts.some((part) => part.kind === "title")) return parts;
  return [{ kind: "title", text: say("conduct-page") }, ...parts];
}
