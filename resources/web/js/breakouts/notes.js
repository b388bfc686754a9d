// @ts-check
/**
 * What a table writes: the text on this device, and the one that all devices of the table have. What
 * is typed is kept on the device at once; what two write at a time is put together, and nothing that
 * anybody typed is thrown away. Pure.
 */

import { say } from "../kit/say.js";

/**
 * @typedef {object} Notes
 * @property {string} text what stands in the field
 * @property {string} base the text of all, as far as this device has taken it in
 * @property {number} version of that text, from 0
 * @property {boolean} kept whether the text is on the device's own store, and not on the page alone
 */

/** @type {Notes} */
export const EMPTY = { text: "", base: "", version: 0, kept: true };

/** Characters that a table can share; the server takes no more. */
export const LONGEST = 3_000;

/** Whether there is something to be shared. @param {Notes} notes */
export function isUnshared({ text, base }) {
  return text !== base;
}

/** Something was typed. @param {Notes} notes @param {string} text @returns {Notes} */
export function typed(notes, text) {
  return { ...notes, text };
}

/** The server has what was sent: that is now the text of all. @param {Notes} notes @param {string} text @param {number} version @returns {Notes} */
export function accepted(notes, text, version) {
  return version > notes.version ? { ...notes, base: text, version } : notes;
}

/**
 * The text of all has come: as it is where nothing was typed since, else put together with that.
 *
 * @param {Notes} notes @param {string} text @param {number} version @returns {Notes}
 */
export function received(notes, text, version) {
  if (version <= notes.version) return notes;
  return { ...notes, text: merged(notes.base, notes.text, text), base: text, version };
}

/**
 * Two changes of one text in one: each in its place where they do not touch, else both, one after
 * the other.
 *
 * @param {string} base @param {string} mine @param {string} theirs
 */
export function merged(base, mine, theirs) {
  if (mine === base || mine === theirs) return theirs;
  if (theirs === base) return mine;
  const [own, other] = [change(base, mine), change(base, theirs)];
  if (own.end < other.start) return splice(splice(base, other), own);
  if (other.end < own.start) return splice(splice(base, own), other);
  const start = Math.min(own.start, other.start);
  const end = Math.max(own.end, other.end);
  const [ours, others] = [widened(base, own, start, end), widened(base, other, start, end)];
  const between = ours === "" || others === "" || others.endsWith("\n") ? "" : "\n";
  return base.slice(0, start) + (others.includes(ours) ? others : ours.includes(others) ? ours : others + between + ours) + base.slice(end);
}

/**
 * Where the cursor stands once another text is in its field: with the words before it, or those
 * after it, whichever have not changed.
 *
 * @param {string} before @param {string} after @param {number} cursor
 */
export function movedCursor(before, after, cursor) {
  const { start, end, text } = change(before, after);
  if (cursor <= start) return cursor;
  return cursor >= end ? cursor + text.length - (end - start) : start + text.length;
}

/** The one stretch in which a text differs from its base. @param {string} base @param {string} text */
function change(base, text) {
  const most = Math.min(base.length, text.length);
  let start = 0;
  while (start < most && base[start] === text[start]) start++;
  let same = 0;
  while (same < most - start && base[base.length - 1 - same] === text[text.length - 1 - same]) same++;
  return { start, end: base.length - same, text: text.slice(start, text.length - same) };
}

/** @param {string} base @param {ReturnType<typeof change>} changed */
function splice(base, { start, end, text }) {
  return base.slice(0, start) + text + base.slice(end);
}

/** A change as one of a wider stretch. @param {string} base @param {ReturnType<typeof change>} changed @param {number} start @param {number} end */
function widened(base, changed, start, end) {
  return base.slice(start, changed.start) + changed.text + base.slice(changed.end, end);
}

/**
 * Where the text is, in words.
 *
 * @param {Notes} notes @param {"none" | "sending" | "refused"} sending what became of the last that was sent
 * @param {boolean} isLinked @param {boolean} canShare whether it is known which table this is
 */
export function notesWords(notes, sending, isLinked, canShare) {
  if (!notes.text && !notes.base) return "";
  if (!isUnshared(notes)) return say("talk-notes-shared");
  if (!notes.kept) return say("talk-notes-page");
  if (notes.text.length > LONGEST) return say("talk-notes-long");
  if (!canShare) return say("talk-notes-which");
  if (sending === "refused") return say("talk-notes-refused");
  return say(isLinked ? "talk-notes-way" : "talk-notes-offline");
}
