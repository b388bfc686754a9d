// @ts-check
/** The shared sheet of a table: one writes, all of its devices and the facilitator have it. */

import { fill, h, setText } from "../kit/dom.js";
import { live } from "../kit/live.js";
import { readValue, writeValue } from "../wire/keep.js";
import { accepted, EMPTY, isUnshared, LONGEST, movedCursor, notesWords, received, typed } from "./notes.js";

/**
 * @typedef {import("./notes.js").Notes} Notes
 *
 * @typedef {object} Sharing How notes come to the others.
 * @property {(breakout: string, table: number, text: string, version: number) => string} save gives the id of what was sent
 * @property {(breakout: string, table: number) => void} read has the text of all come, now and at each change
 * @property {(id: string) => void} withdraw what a later text replaces
 * @property {(breakout: string, table: number) => {text: string, version: number} | null} shared
 */

/** So long nobody has typed before it is sent, ms. */
const QUIET = 700;

/** So long somebody may go on typing before it is sent all the same, ms. */
const PATIENCE = 3_000;

const NOTHING = { id: "", text: "", version: 0 };

export class NotesPanel {
  /** @param {HTMLElement} element @param {import("../wire/keep.js").Store} store @param {Sharing} sharing @param {() => void} changed */
  constructor(element, store, sharing, changed) {
    this.store = store;
    this.sharing = sharing;
    this.changed = changed;
    this.breakout = "";
    this.table = 0;
    /** @type {Notes} */
    this.notes = EMPTY;
    /** What is on its way. */
    this.sent = NOTHING;
    /** Of which sheet the text of all was asked for, since the last welcome. */
    this.read = "";
    this.isRefused = false;
    this.unsentSince = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    this.field = h("textarea", { class: "field notes-field", id: "notes-text", rows: 5, maxlength: LONGEST, dir: "auto", oninput: () => this.#type(), "aria-describedby": "notes-state" });
    this.state = h("p", { class: "notes-state", id: "notes-state", role: "status" });
    fill(element, h("label", { for: "notes-text" }, live("talk-notes")), this.field, this.state);
    addEventListener("pagehide", () => this.#send());
    document.addEventListener("visibilitychange", () => document.hidden && this.#send());
  }

  /** Whether somebody has written here. */
  get hasText() {
    return this.notes.text !== "";
  }

  /** @param {string} breakout @param {number} table from 1; 0 where it is not known @param {boolean} isLinked */
  show(breakout, table, isLinked) {
    if (breakout !== this.breakout || table !== this.table) this.#open(breakout, table);
    if (table && isLinked) this.#follow();
    if (isLinked && isUnshared(this.notes) && !this.sent.id && this.timer === undefined) this.#later();
    const sending = this.isRefused ? "refused" : this.sent.id ? "sending" : "none";
    setText(this.state, notesWords(this.notes, sending, isLinked, table > 0));
  }

  /** A new welcome: what comes at each change has to be asked for anew. */
  joined() {
    this.read = "";
  }

  /** @param {import("../wire/session.js").Answered} output */
  answered({ command, answer }) {
    if (command.id !== this.sent.id) return;
    const { text, version } = this.sent;
    this.sent = NOTHING;
    if (answer.type === "ack") return this.#keep(accepted(this.notes, text, version));
    const { text: theirs, version: newer } = answer.params ?? {};
    if (answer.code === "draft_moved") this.#take(String(theirs ?? ""), Number(newer ?? 0));
    else this.isRefused = answer.code !== "wrote_often";
    if (!this.isRefused) this.#later();
  }

  /** Take in what the others of the table have written. */
  #follow() {
    if (this.read !== this.#key()) {
      this.read = this.#key();
      this.sharing.read(this.breakout, this.table);
    }
    const shared = this.sharing.shared(this.breakout, this.table);
    const isOwn = shared && shared.text === this.sent.text && shared.version === this.sent.version;
    if (shared && isOwn) this.#keep(accepted(this.notes, shared.text, shared.version));
    else if (shared) this.#take(shared.text, shared.version);
  }

  /** Another sheet; what was typed before the table was known goes with it. @param {string} breakout @param {number} table */
  #open(breakout, table) {
    const before = breakout === this.breakout && !this.table ? this.notes.text : "";
    this.#send();
    this.sent = NOTHING;
    this.isRefused = false;
    this.breakout = breakout;
    this.table = table;
    const kept = readValue(this.store, this.#key());
    this.notes = kept && typeof kept.text === "string" ? { ...EMPTY, ...kept, kept: true } : EMPTY;
    if (before && !this.notes.text.includes(before)) this.#keep(typed(this.notes, [this.notes.text, before].filter(Boolean).join("\n")));
    this.#write();
  }

  #type() {
    this.isRefused = false;
    this.#keep(typed(this.notes, this.field.value));
    this.#later();
    this.changed();
  }

  /** The text of all. @param {string} text @param {number} version */
  #take(text, version) {
    const next = received(this.notes, text, version);
    if (next === this.notes) return;
    this.#keep(next);
    this.#write();
  }

  /** Write down on the device what stands in the field, at once. @param {Notes} notes */
  #keep(notes) {
    if (notes === this.notes) return;
    const { text, base, version } = notes;
    this.notes = { ...notes, kept: writeValue(this.store, this.#key(), { text, base, version }) };
  }

  /** Put the text into the field, where another stands there, and leave the cursor where it was. */
  #write() {
    const { field } = this;
    const { text } = this.notes;
    if (field.value === text) return;
    const [before, start, end] = [field.value, field.selectionStart, field.selectionEnd];
    field.value = text;
    if (document.activeElement === field) field.setSelectionRange(movedCursor(before, text, start), movedCursor(before, text, end));
  }

  #later() {
    const now = Date.now();
    if (!this.unsentSince) this.unsentSince = now;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#send(), Math.min(QUIET, Math.max(0, this.unsentSince + PATIENCE - now)));
  }

  /** One text at a time is on its way: the next goes when it is known what became of it. */
  #send() {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.unsentSince = 0;
    const { text, version } = this.notes;
    if (!this.table || this.sent.id || this.isRefused || !isUnshared(this.notes) || text.length > LONGEST) return;
    this.sent = { id: this.sharing.save(this.breakout, this.table, text, version + 1), text, version: version + 1 };
  }

  #key() {
    return `notes.${this.breakout}.${this.table}`;
  }
}
