// @ts-check
/** What hosts say and do about conduct. Pure. */

import { list } from "../kit/words.js";

/** What to say to somebody who breaks the rules, away from the others. */
export const SAY = [
  "May I have a word with you outside?",
  "I saw, or was told, that you did this, and the rules of tonight do not allow it.",
  "Please stop it now, and then you are welcome to stay.",
];

/** What to say when somebody has to leave. */
export const SAY_GO = [
  "I have to ask you to leave for tonight.",
  "It is about what you did, and not about what you think.",
  "You can write to the organisers if you find this wrong.",
];

export const DO = [
  "Look first after the person to whom it was done: what do they want?",
  "Go in twos, never alone, and stay calm and short.",
  "In danger call 999, then call the desk for help.",
  "Write it down below while you remember it.",
];

/** Who may ask somebody to leave. @param {readonly string[]} names */
export function stewardsWords(names) {
  if (!names.length) return "Nobody is named yet who may ask somebody to leave. Name one or two people who are here all evening.";
  return `${list([...names])} may ask somebody to leave.`;
}

/** The names that were typed, one a line or between commas, at most six. @param {string} text */
export function namesIn(text) {
  return [...new Set(text.split(/[\n,;]/).map((name) => name.trim()).filter((name) => name))].slice(0, 6);
}
