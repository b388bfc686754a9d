// @ts-check
/**
 * What this device keeps: localStorage, or memory where a browser forbids it. Who it is at which
 * party is kept by code, so that coming back to a party never makes a second person of somebody.
 */

import { randomHex } from "./ids.js";

/**
 * @typedef {{getItem(key: string): string | null, setItem(key: string, value: string): void,
 *   removeItem(key: string): void}} Store
 *
 * @typedef {object} Identity
 * @property {string} code as typed
 * @property {string} token of the last welcome; empty before it
 * @property {string} scope names this person's ballots on this device
 * @property {string} party its name, for the page that offers to come back
 * @property {number} at when it was last used, ms
 * @property {string} [device] the token that a facilitator's phone is to have, from before it came in
 * @property {number} [seat] of a member of the chamber, whose `code` here is the pseudonym: the badge
 *   itself is not kept
 */

const PREFIX = "conference.";

/** localStorage, where it can be written; else a store that lasts as long as the page. @returns {Store} */
export function deviceStore() {
  try {
    const probe = PREFIX + "probe";
    localStorage.setItem(probe, "1");
    localStorage.removeItem(probe);
    return localStorage;
  } catch {
    return memoryStore();
  }
}

/** A store that ends with the page. @returns {Store} */
export function memoryStore() {
  /** @type {Map<string, string>} */
  const values = new Map();
  return {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
  };
}

/** @param {Store} store @param {string} key @returns {any} null when absent or broken */
export function readValue(store, key) {
  try {
    return JSON.parse(store.getItem(PREFIX + key) ?? "null");
  } catch {
    return null;
  }
}

/** @param {Store} store @param {string} key @param {unknown} value @returns {boolean} whether it was kept */
export function writeValue(store, key, value) {
  try {
    store.setItem(PREFIX + key, JSON.stringify(value));
    return true;
  } catch {
    return false; // the store is full
  }
}

/** @param {Store} store @param {string} key */
export function forgetValue(store, key) {
  store.removeItem(PREFIX + key);
}

/** Whom a device can be: at a party, a display of the hall, a member, a steward at the door. */
export const ROLES = ["person", "guest", "facilitator", "party", "display", "member", "door"];

/** The tokens that this device keeps in one role. @param {Store} store @param {string} role @returns {string[]} */
export function tokensOf(store, role) {
  const found = readValue(store, role);
  return Array.isArray(found) ? found.map((one) => one.token).filter(Boolean) : [];
}

/** Forget all that this device keeps of the conference. @param {Store} store */
export function forgetEverything(store) {
  const keys = store instanceof Storage ? Object.keys(store) : [];
  for (const key of keys) if (key.startsWith(PREFIX)) store.removeItem(key);
}

/** Who this device was in one role, by the code of the party; the last dozen. */
export class Identities {
  /** @param {Store} store @param {string} role @param {() => number} [now] */
  constructor(store, role, now = Date.now) {
    this.store = store;
    this.role = role;
    this.now = now;
  }

  /** The identity for this code, or the one used last when none is given. @param {string} code @returns {Identity | null} */
  find(code) {
    const all = this.#all();
    if (code) return all.find((one) => one.code === code) ?? null;
    return all[0] ?? null;
  }

  /** The identity for this code, made when there is none. @param {string} code @returns {Identity} */
  findOrMake(code) {
    return (
      this.find(code) ?? { code, token: "", scope: randomHex(8), party: "", at: this.now() }
    );
  }

  /** Keep an identity as the one used last. @param {Identity} identity */
  save(identity) {
    identity.at = this.now();
    const others = this.#all().filter((one) => one.code !== identity.code);
    writeValue(this.store, this.role, [identity, ...others].slice(0, 12));
  }

  /** A code opens nothing any more; whose ballots were cast by it is kept. @param {string} code */
  forget(code) {
    const gone = this.find(code);
    if (gone?.party) {
      const former = { party: gone.party, scope: gone.scope };
      writeValue(this.store, `${this.role}.former`, [former, ...this.#former()].slice(0, 12));
    }
    writeValue(this.store, this.role, this.#all().filter((one) => one.code !== code));
  }

  /**
   * Whoever comes back to a party by its new code is who they were there, ballots included.
   *
   * @param {Identity} identity one that has just been told the name of its party
   */
  resume(identity) {
    const former = this.#former();
    const found = former.find((one) => one.party === identity.party);
    if (!found) return;
    identity.scope = found.scope;
    writeValue(this.store, `${this.role}.former`, former.filter((one) => one !== found));
  }

  /** Latest first. @returns {Identity[]} */
  #all() {
    const found = readValue(this.store, this.role);
    return Array.isArray(found) ? found : [];
  }

  /** Who was shown out, and of which party; latest first. @returns {{party: string, scope: string}[]} */
  #former() {
    const found = readValue(this.store, `${this.role}.former`);
    return Array.isArray(found) ? found : [];
  }
}
