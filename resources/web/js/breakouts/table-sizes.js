// @ts-check
/** How a room sits, for its facilitator: tables from the headcount, late people, who sits where. */

import { drawDeed } from "../kit/deed.js";
import { fill, h, setAttribute, setText, show } from "../kit/dom.js";
import { live } from "../kit/live.js";
import { say, spoken } from "../kit/say.js";
import { lateWords, seatedWords, sizeWords, tablesWords } from "./guide-words.js";
import { numbersAt, seatsOf, sizesFor, tableForLate } from "./seating.js";

/**
 * @typedef {import("./breakout.js").Breakout} Breakout
 * @typedef {import("../protocol").RoomView} RoomView
 * @typedef {import("../kit/deed.js").Deed} Deed
 */

/** How many are wanted at a table, while no breakout says so. */
const USUAL = 6;

/** How many a table can have, by the server's rules. */
const MOST = 20;

export class TableSizes {
  /** @param {(sizes: number[]) => void} set */
  constructor(set) {
    this.set = set;
    /** @type {number[]} */
    this.sizes = [];
    /** What was set, until the room's document has it. @type {number[] | null} */
    this.sent = null;
    /** What was set one after the other: the document goes through all of it. @type {string[]} */
    this.ours = [];
    /** The document's, before that. */
    this.told = "[]";
    this.made = "";
    this.headcount = 0;
    this.per = USUAL;
    this.plan = h("p", { class: "panel-note", role: "status" });
    this.list = h("ol", { class: "sizes" });
    this.late = h("p", { class: "sizes-late", role: "status" });
    this.said = h("p", { class: "deed", role: "status" });
    const press = (/** @type {string} */ key, /** @type {() => void} */ done) => h("button", { type: "button", class: "plain", onclick: done }, live(key));
    this.count = press("talk-set", () => this.#change(sizesFor(this.headcount, this.per)));
    this.comes = press("talk-came-late", () => this.#seatLate());
    this.another = press("talk-one-more", () => this.#change([...this.sizes, 1]));
    const buttons = h("div", { class: "tables-buttons" }, this.count, this.comes, this.another);
    this.seated = h("div", { class: "seated" });
    this.mixed = h("details", { class: "seated-place" }, h("summary", {}, live("talk-who-sits")), h("p", { class: "panel-note" }, live("talk-who-sits-words")), this.seated);
    this.element = h("section", { class: "tables-part" }, h("h3", {}, live("talk-the-tables")), this.plan, buttons, this.list, this.late, this.said, this.mixed);
  }

  /**
   * @param {RoomView} room @param {Breakout | null} breakout @param {Deed | null} deed
   * @param {import("../kit/deed.js").Now} now
   */
  show(room, breakout, deed, now) {
    this.per = breakout?.per_table ?? USUAL;
    this.headcount = room.headcount;
    const counted = this.#counted(room, deed);
    this.sizes = counted.length ? [...counted] : sizesFor(room.headcount, this.per);
    setText(this.plan, tablesWords(this.sizes, room.headcount, counted.length > 0));
    this.count.disabled = room.headcount === 0;
    this.comes.disabled = this.sizes.length === 0;
    drawDeed(this.said, deed?.state === "done" ? null : deed, now);
    this.#drawList();
    this.#drawSeats(room, breakout);
  }

  /** As they were set last: the answer comes before the room's document does. @param {RoomView} room @param {Deed | null} deed @returns {readonly number[]} */
  #counted({ tables = [] }, deed) {
    const told = JSON.stringify(tables);
    const isOthers = deed?.state === "done" && told !== this.told && this.sent !== null && !this.ours.includes(told);
    if (deed?.state === "refused" || isOthers || told === JSON.stringify(this.sent)) this.sent = null;
    if (this.sent) return this.sent;
    this.told = told;
    this.ours = [];
    return tables;
  }

  #drawList() {
    const made = JSON.stringify([spoken().language, this.sizes]);
    if (made === this.made) return;
    this.made = made;
    const rows = [...this.list.children];
    for (const row of rows.slice(this.sizes.length)) this.list.removeChild(row);
    for (let n = rows.length; n < this.sizes.length; n++) this.list.append(this.#row(n));
    this.sizes.forEach((size, n) => {
      const row = this.list.children[n];
      const [count, note] = [row.querySelector("output"), row.querySelector(".size-note")];
      if (count) setText(count, String(size));
      if (note) setText(note, sizeWords(size));
      const [less, more] = row.querySelectorAll("button");
      const name = row.querySelector(".size-name");
      if (name) setText(name, say("statements-table", { number: n + 1 }));
      setAttribute(less, "aria-label", say("talk-less-at", { number: n + 1 }));
      setAttribute(more, "aria-label", say("talk-more-at", { number: n + 1 }));
    });
  }

  /** One row stays one row: a finger that counts is not left behind. @param {number} table from 0 */
  #row(table) {
    const step = (/** @type {string} */ sign, /** @type {number} */ by) => h("button", { type: "button", class: "step is-small", onclick: () => this.#step(table, by) }, sign);
    return h("li", { class: "size" }, h("span", { class: "size-name" }), h("span", { class: "stepper" }, step("−", -1), h("output", {}), step("+", 1)), h("span", { class: "size-note" }));
  }

  /** @param {RoomView} room @param {Breakout | null} breakout */
  #drawSeats(room, breakout) {
    const isMixed = breakout !== null && breakout.mixed && this.sizes.length > 0;
    show(this.mixed, isMixed);
    if (!isMixed || !this.mixed.open) return;
    const tables = this.sizes.length;
    const people = Math.max(room.headcount, this.sizes.reduce((sum, size) => sum + size, 0));
    const made = JSON.stringify([spoken().language, breakout.id, breakout.talk, tables, people]);
    if (this.seated.dataset.made === made) return;
    setAttribute(this.seated, "data-made", made);
    const at = numbersAt(seatsOf(String(room.party), tables, breakout.talk ?? 0), tables, people);
    fill(this.seated, ...at.map((numbers, table) => h("p", {}, seatedWords(table, numbers))));
  }

  #seatLate() {
    const table = tableForLate(this.sizes);
    this.#change(this.sizes.map((size, n) => (n === table ? size + 1 : size)));
    setText(this.late, lateWords(table + 1));
  }

  /** A table that nobody sits at any more is gone. @param {number} table @param {number} by */
  #step(table, by) {
    this.#change(this.sizes.map((size, n) => (n === table ? Math.min(MOST, size + by) : size)).filter((size) => size > 0));
  }

  /** @param {number[]} sizes */
  #change(sizes) {
    setText(this.late, "");
    this.sent = sizes;
    this.ours.push(JSON.stringify(sizes));
    this.set(sizes);
  }
}
