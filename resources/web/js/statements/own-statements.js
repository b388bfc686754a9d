// @ts-check
/**
 * What this device has written: the sentence that is not sent yet, and what was sent, with what came
 * of it. Kept on the device, so that a page that is loaded anew sends what had no answer, once. Pure
 * but for the store.
 */

import { readValue, writeValue } from "../wire/keep.js";

/**
 * @typedef {object} Draft
 * @property {string} text
 * @property {string} category
 * @property {boolean} agreed
 *
 * @typedef {object} Own
 * @property {string} id of the statement, and of the command that sends it
 * @property {string} session
 * @property {string} text
 * @property {string} category
 * @property {boolean} agreed
 * @property {number} table
 * @property {boolean} done whether it was taken
 * @property {string} sentence why it was not
 */

const MOST = 12;

/** @returns {Draft} */
function blank() {
  return { text: "", category: "", agreed: true };
}

export class OwnStatements {
  /** @param {import("../wire/keep.js").Store} store @param {string} scope who this device is */
  constructor(store, scope) {
    this.store = store;
    this.key = `statements.${scope}`;
    const kept = readValue(store, this.key);
    /** @type {Draft} */
    this.draft = { ...blank(), ...kept?.draft };
    /** The newest first. @type {Own[]} */
    this.sent = Array.isArray(kept?.sent) ? kept.sent : [];
  }

  /** @param {Partial<Draft>} changed */
  write(changed) {
    this.draft = { ...this.draft, ...changed };
    this.#keep();
  }

  /** The draft becomes a statement, and the next one is blank. @param {string} id @param {string} session @param {number} table @returns {Own} */
  send(id, session, table) {
    const { text, category, agreed } = this.draft;
    const own = { id, session, text: text.trim(), category, agreed, table, done: false, sentence: "" };
    this.sent = [own, ...this.sent].filter((one, n) => n < MOST || (!one.done && !one.sentence)); // what has no answer is never let go
    this.draft = { ...blank(), category }; // the next one is mostly of the same kind
    this.#keep();
    return own;
  }

  /** Those that have no answer yet, the eldest first. */
  unanswered() {
    return this.sent.filter((one) => !one.done && !one.sentence).reverse();
  }

  /** What was answered to the statement that was sent. @param {string} id @param {string} sentence why it was refused; "" when it was taken */
  answered(id, sentence) {
    this.sent = this.sent.map((one) => (one.id === id ? { ...one, done: !sentence, sentence } : one));
    this.#keep();
  }

  /** What was refused is a draft again. @param {string} id */
  again(id) {
    const own = this.sent.find((one) => one.id === id);
    if (!own) return;
    this.sent = this.sent.filter((one) => one.id !== id);
    this.draft = { text: own.text, category: own.category, agreed: own.agreed };
    this.#keep();
  }

  #keep() {
    writeValue(this.store, this.key, { draft: this.draft, sent: this.sent });
  }
}

/** The command that sends it; sent again under the same id it is the same one. @param {Own} own @returns {import("../wire/session.js").Command} */
export function submitting({ id, session, text, category, agreed, table }) {
  return { type: "submit_statement", id, statement: id, session, text, category, agreed, table };
}
