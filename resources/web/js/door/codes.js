// @ts-check
/**
 * Codes to join with, as people type, paste and scan them; the same as `conference/core/codes.py`,
 * where it says how the last letter checks the others. Pure.
 */

import { say } from "../kit/say.js";

const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const MODULUS = 31;

/** Of people and of facilitators, the check letter included. */
const CHECKED_LENGTHS = [9, 13];

/** Of conferences that were made before there were check letters. */
const OLDER_LENGTHS = [6, 8];

/** What was meant by letters that no code has. @type {Record<string, string>} */
const NOT_THERE = { 0: "DQ", O: "DQ", 1: "7J", I: "7J", L: "7J", U: "VW" };
const MOST_NOT_THERE = 4;

/** How keyboards of Cyrillic and Greek write letters that look like those of codes. */
const FOREIGN = "АВСЕНКМРТХУЗІЈЅОԚԜΑΒΕΖΗΚΜΝΡΤΥΧΙΟ";
const FAMILIAR = "ABCEHKMPTXY3IJSOQWABEZHKMNPTYXIO";

/** The noughts of scripts with digits of their own, which follow them: Arabic to Khmer. */
const NOUGHTS = [..."٠۰०০੦૦୦௦౦೦൦๐໐༠၀០"].map((nought) => nought.charCodeAt(0));

/**
 * The code in what was typed: of a link its code, in capitals, without blanks and dashes. Where the
 * check letter shows what was meant by letters that no code has, they are put right; others stay,
 * so that they are named. Of a text that is longer than any code, it is the one code that is in it.
 *
 * @param {string} typed
 */
export function readCode(typed) {
  const code = plain(ofLink(typed));
  const isLong = code.length > Math.max(...CHECKED_LENGTHS);
  if (!(isLong || CHECKED_LENGTHS.includes(code.length)) || holds(code)) return code;
  const meant = new Set((isLong ? codesIn(typed) : candidates(code)).filter(holds));
  return meant.size === 1 ? [...meant][0] : code;
}

/**
 * What is wrong with a code as it was read, so that it is not even sent; "" when nothing is known.
 *
 * @param {string} code
 */
export function codeFault(code) {
  const checked = CHECKED_LENGTHS.includes(code.length);
  if (!checked && !OLDER_LENGTHS.includes(code.length)) {
    return say("join-fault-length", { count: code.length });
  }
  const strange = [...code].find((letter) => !ALPHABET.includes(letter));
  if (strange) return say("join-fault-strange", { letter: strange });
  if (checked && !holds(code)) return say("join-fault-check");
  return "";
}

/** Whether all letters are letters of codes, and the last one checks the others. @param {string} code */
export function holds(code) {
  if (![...code].every((letter) => ALPHABET.includes(letter))) return false;
  const sum = [...code].reduce((all, letter, n) => all + (code.length - n) * ALPHABET.indexOf(letter), 0);
  return sum % MODULUS === 0;
}

/** A code to be read aloud or typed: in groups. @param {string} code */
export function showCode(code) {
  if (code.length <= 5) return code;
  const size = code.length % 3 === 0 || code.length > 8 ? 3 : 4;
  const groups = code.match(new RegExp(`.{1,${size}}`, "g")) ?? [];
  const last = groups[groups.length - 1];
  if (last && last.length === 1) groups.splice(-2, 2, groups[groups.length - 2] + last);
  return groups.join(" ");
}

/** What follows `/j/`, else `#`, else the word "code"; else all of it. @param {string} typed */
function ofLink(typed) {
  const found = typed.match(/\/j\/([^/?#&\s]+)/i) ?? typed.match(/#([^#?&\s]+?)(?:(?:[?&]|:~:)\S*)?\s*$/) ?? typed.match(/\bcode\b(?:\s+is\b)?[\s:]*(.+)$/i);
  return unescaped(found ? found[1] : typed);
}

/** @param {string} text */
function unescaped(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // not an escape after all
  }
}

/** @param {string} text */
function plain(text) {
  return wordsOf(text).join("");
}

/** Runs of letters and digits, in capitals, as codes would have them. @param {string} text */
function wordsOf(text) {
  const capitals = text.normalize("NFKC").replace(/[\p{M}\u200b-\u200d\u2060\ufeff]/gu, "").toUpperCase();
  return Array.from(capitals, familiar).join("").match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** @param {string} letter */
function familiar(letter) {
  const nought = NOUGHTS.find((first) => letter.charCodeAt(0) - first >= 0 && letter.charCodeAt(0) - first < 10);
  return nought ? String(letter.charCodeAt(0) - nought) : (FAMILIAR[FOREIGN.indexOf(letter)] ?? letter);
}

/** Whatever in a text is as long as a code: words, and some one after the other. @param {string} text */
function codesIn(text) {
  const words = wordsOf(unescaped(text));
  const longest = Math.max(...CHECKED_LENGTHS);
  return words
    .flatMap((_, from) => words.slice(from, from + longest).map((__, more) => words.slice(from, from + more + 1).join("")))
    .filter((run) => CHECKED_LENGTHS.includes(run.length));
}

/** What may have been meant by a code with letters that no code has. @param {string} code */
function candidates(code) {
  const letters = [...code];
  const strange = letters.filter((letter) => NOT_THERE[letter]).length;
  if (strange === 0 || strange > MOST_NOT_THERE) return [];
  return letters.reduce(
    (starts, letter) => starts.flatMap((start) => [...(NOT_THERE[letter] ?? letter)].map((one) => start + one)),
    [""],
  );
}
