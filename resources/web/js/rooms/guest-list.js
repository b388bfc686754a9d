// @ts-check
/**
 * The list of names of who is expected, on this device alone: nothing of it is ever sent. It lives
 * in the store of the device, and is gone a day after it was touched last. Pure but for the store.
 */

import { forgetValue, readValue, writeValue } from "../wire/keep.js";

/** @typedef {{name: string, here: boolean}} Guest */
/** @typedef {import("../wire/keep.js").Store} Store */

/** A list that nobody has touched for so long is of an evening that is over, ms. */
export const KEPT_FOR = 24 * 3_600_000;

/** Names on a list, and letters of one. */
export const MOST_NAMES = 1_000;
const MOST_LETTERS = 80;

/** The names in what was typed or pasted: one a line, or with commas or tabs between. @param {string} text */
export function namesOf(text) {
  const parts = text.split(/[\n\r\t;,]+/).map((part) => part.replace(/\s+/g, " ").trim().slice(0, MOST_LETTERS));
  return parts.filter((part) => part !== "");
}

/** The list with more names, in their order; nobody stands on it twice. @param {readonly Guest[]} list @param {string[]} names @returns {Guest[]} */
export function withNames(list, names) {
  const all = [...list];
  const known = new Set(list.map((guest) => guest.name.toLowerCase()));
  for (const name of names) {
    if (known.has(name.toLowerCase()) || all.length >= MOST_NAMES) continue;
    known.add(name.toLowerCase());
    all.push({ name, here: false });
  }
  return all;
}

/** How many have come. @param {readonly Guest[]} list */
export function cameOf(list) {
  return list.filter((guest) => guest.here).length;
}

/** The list of one room on this device. */
export class GuestList {
  /** @param {Store} store @param {string} scope of who runs the room here @param {() => number} [now] */
  constructor(store, scope, now = Date.now) {
    this.store = store;
    this.key = `guests.of.${scope}`;
    this.now = now;
  }

  /** @returns {Guest[]} */
  read() {
    const kept = readValue(this.store, this.key);
    if (!kept || !Array.isArray(kept.list)) return [];
    if (this.now() - Number(kept.at) < KEPT_FOR) return kept.list;
    forgetValue(this.store, this.key);
    return [];
  }

  /** @param {Guest[]} list @returns {boolean} whether it was kept */
  write(list) {
    if (list.length) return writeValue(this.store, this.key, { at: this.now(), list });
    forgetValue(this.store, this.key);
    return true;
  }
}
