// @ts-check
/**
 * What a captioner has written and the server has not taken yet, in its order, and what is seen of
 * all of it. Values in, values out: no DOM, no network, the store and the time are given.
 *
 * Each act has a key by chance: it is sent until its key is named as taken, and counts once, however
 * often it is sent. What waits is kept on the device, so that a page that is loaded again loses none.
 */

import { readValue, writeValue } from "../wire/keep.js";

/** Acts that are sent at once; the same as in `api/captions.py`. */
export const MOST_ACTS = 50;

/** Letters of a line; the same as in `captions/lines.py`. */
export const MOST_LETTERS = 500;

/** After these a short form is complete. */
const ENDS = /[\s.,;:!?…)\]}"”»،؟]$/u;

/**
 * @typedef {"line" | "correction" | "removed"} State
 * @typedef {{key: string, id: string, text: string, at: number, state: State}} Act
 * @typedef {{id: string, text: string, at: number, state?: string}} Line
 * @typedef {{id: string, text: string, waits: boolean}} Shown
 */

export class Writing {
  /**
   * @param {import("../wire/keep.js").Store} store @param {string} place under which acts are kept
   * @param {() => string} fresh a key by chance
   */
  constructor(store, place, fresh) {
    this.store = store;
    this.place = place;
    this.fresh = fresh;
    const kept = readValue(store, place);
    /** @type {Act[]} */
    this.acts = Array.isArray(kept) ? kept.filter((one) => typeof one?.key === "string") : [];
    /** The last lines as the server has them. @type {Line[]} */
    this.lines = [];
  }

  /** A new line. @param {string} text @param {number} at when it was spoken, by the server's clock */
  write(text, at) {
    const plain = text.replace(/\s+/g, " ").trim();
    if (!plain) return;
    for (const piece of pieces(plain)) {
      const key = this.fresh();
      this.#put({ key, id: key, text: piece, at, state: "line" });
    }
  }

  /** Another text for a line; none takes it away. @param {string} id @param {string} text */
  correct(id, text) {
    const plain = text.replace(/\s+/g, " ").trim().slice(0, MOST_LETTERS);
    const before = this.shown().find((one) => one.id === id);
    if (!before || before.text === plain) return;
    this.#put({ key: this.fresh(), id, text: plain, at: 0, state: plain ? "correction" : "removed" });
  }

  /** What is sent next. */
  batch() {
    return this.acts.slice(0, MOST_ACTS);
  }

  /** These the server has. @param {string[]} keys */
  taken(keys) {
    const done = new Set(keys);
    this.acts = this.acts.filter((one) => !done.has(one.key));
    writeValue(this.store, this.place, this.acts);
  }

  /** The lines as they will stand, the oldest first. @returns {Shown[]} */
  shown() {
    const found = this.lines.map(({ id, text }) => ({ id, text, waits: false }));
    for (const act of this.acts) {
      const at = found.findIndex((one) => one.id === act.id);
      const line = { id: act.id, text: act.text, waits: true };
      if (act.state === "removed") found.splice(at, at < 0 ? 0 : 1);
      else if (at >= 0) found[at] = line;
      else if (act.state === "line") found.push(line);
    }
    return found;
  }

  /** @param {Act} act */
  #put(act) {
    this.acts.push(act);
    writeValue(this.store, this.place, this.acts);
  }
}

/** A long text as lines, cut at blanks. @param {string} text */
function pieces(text) {
  const found = [];
  let rest = text;
  while (rest.length > MOST_LETTERS) {
    const blank = rest.lastIndexOf(" ", MOST_LETTERS);
    const at = blank > 0 ? blank : MOST_LETTERS;
    found.push(rest.slice(0, at));
    rest = rest.slice(at).trim();
  }
  return [...found, rest];
}

/**
 * What was typed with the short form before its end written out: `a wt ` is `a wealth tax `. At the
 * beginning of a sentence the first letter stays a capital.
 *
 * @param {string} typed up to where is being written @param {Record<string, string>} words @param {boolean} [whole] whether the line ends there
 */
export function expanded(typed, words, whole = false) {
  const end = whole ? "" : (typed.match(ENDS)?.[0] ?? null);
  if (end === null) return typed;
  const before = typed.slice(0, typed.length - end.length);
  const short = before.match(/[^\s.,;:!?…([{"“«،؟]+$/u)?.[0];
  if (!short) return typed;
  const own = Object.prototype.hasOwnProperty.call(words, short) ? words[short] : undefined;
  const small = short.charAt(0).toLowerCase() + short.slice(1);
  const capital = own === undefined && small !== short && Object.prototype.hasOwnProperty.call(words, small) ? words[small] : undefined;
  const long = own ?? (capital === undefined ? undefined : capital.charAt(0).toUpperCase() + capital.slice(1));
  return long === undefined ? typed : before.slice(0, before.length - short.length) + long + end;
}

/** A prepared text as lines to be sent one by one: empty ones are none. @param {string} text */
export function scriptLines(text) {
  return text
    .split(/\r\n|\r|\n/)
    .map((one) => one.replace(/\s+/g, " ").trim())
    .filter(Boolean);
}
