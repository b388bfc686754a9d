// @ts-check
/** Sentences that the server, or the record, has in English, in the reader's language. Pure. */

import { say, spoken } from "./say.js";

/**
 * One sentence after the other; from the first on that is not known, they stay as they are.
 *
 * @param {string} sentences
 * @param {[RegExp, string][]} known how a sentence begins and ends in English, with names for what it is given, and its key
 */
export function toldWords(sentences, known) {
  if (spoken().language === "en") return sentences;
  const told = [];
  let rest = sentences;
  for (let one = beginning(rest, known); one; one = beginning(rest, known)) {
    told.push(one.words);
    rest = rest.slice(one.length).trim();
  }
  return [...told, rest].filter(Boolean).join(" ");
}

/** @param {string} text @param {[RegExp, string][]} known */
function beginning(text, known) {
  for (const [pattern, key] of known) {
    const found = pattern.exec(text);
    if (found) return { words: say(key, found.groups), length: found[0].length };
  }
  return null;
}
