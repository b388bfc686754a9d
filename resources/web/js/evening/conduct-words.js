// @ts-check
/** What hosts say and do about conduct. Pure. */

import { say } from "../kit/say.js";
import { list } from "../kit/words.js";

/** Who may ask somebody to leave. @param {readonly string[]} names */
export function stewardsWords(names) {
  if (!names.length) return say("conduct-nobody-named");
  return say("conduct-named", { names: list([...names]) });
}

/** The names that were typed, one a line or between commas, at most six. @param {string} text */
export function namesIn(text) {
  return [...new Set(text.split(/[\n,;]/).map((name) => name.trim()).filter((name) => name))].slice(0, 6);
}
