// @ts-check
/** The make-up as charts: for each group the drawn as a bar, the quota as a band, the pool as a line. */

import { markClass } from "./seats.js";
import { fill, h, heading, setAttribute, setLength, setText, show } from "../kit/dom.js";
import { say, spoken } from "../kit/say.js";
import { inShort, MANY } from "./makeup.js";

/** @typedef {import("./makeup.js").Part} Part */

/** @typedef {{row: HTMLElement, drawn: HTMLElement, quota: HTMLElement, pool: HTMLElement, track: HTMLElement}} Line */

export class MakeUpView {
  /** @param {boolean} far from far away, features of many values are a sentence @param {number} level of its heading */
  constructor(far, level) {
    this.far = far;
    this.level = level;
    this.parts = h("div", { class: "makeup-parts" });
    this.title = heading(level, "makeup-title");
    this.key = h("p", { class: "makeup-key", "aria-hidden": "true" });
    this.columns = h("p", { class: "makeup-heads makeup-row", "aria-hidden": "true" });
    this.element = h("section", { class: "makeup" }, this.title, this.key, this.columns, this.parts);
    /** @type {Line[][]} */
    this.lines = [];
    /** @type {HTMLElement[]} */
    this.heads = [];
    this.made = "";
  }

  /** @param {Part[]} parts @param {{done: boolean, coloured: string, values: readonly string[]}} state */
  show(parts, { done, coloured, values }) {
    const rows = parts.map((part) => [part.name, part.rows.map((row) => [row.label, row.quota, row.pool])]);
    const made = JSON.stringify([spoken().language, rows]);
    if (made !== this.made) {
      this.made = made;
      this.#name();
      this.#build(parts);
    }
    const known = parts.some((part) => part.rows.some((row) => row.drawn !== ""));
    setText(this.title, say(known ? "lottery-who" : "lottery-quotas"));
    this.element.classList.toggle("is-known", known);
    const quotas = parts.flatMap((part) => part.rows.map((row) => row.quota.length));
    setLength(this.element, Math.max(5, ...quotas), "--quota");
    setLength(this.element, parts.reduce((sum, part) => sum + 1 + this.#rowsOf(part).length, 0), "--rows");
    parts.forEach((part, p) => {
      setText(this.heads[p], part.rows.length > MANY ? say("lottery-feature-in-short", { feature: part.name, words: inShort(part, done) }) : part.name);
      this.lines[p].forEach((line, n) => {
        const row = part.rows[n];
        const value = coloured === part.name ? values.indexOf(row.label) : -1;
        setAttribute(line.row, "class", `makeup-row ${value >= 0 ? markClass(value) : "is-plain"}`);
        setAttribute(line.row, "data-kept", row.kept === null || !done ? null : row.kept ? "yes" : "no");
        setText(line.drawn, row.drawn);
        setLength(line.track, row.length);
      });
    });
  }

  /** What the marks and the columns are called. */
  #name() {
    setAttribute(this.element, "aria-label", say("lottery-make-up"));
    const [drawn, quota, pool] = [say("lottery-drawn"), say("lottery-quota"), say("lottery-pool")];
    fill(this.key, h("span", { class: "key-drawn" }), drawn, h("span", { class: "key-quota" }), quota, h("span", { class: "key-pool" }), say("lottery-share"));
    const heads = [["label", ""], ["track", ""], ["drawn", drawn], ["quota", quota], ["pool", pool]];
    fill(this.columns, ...heads.map(([name, words]) => h("span", { class: `makeup-${name}` }, words)));
  }

  /** @param {Part} part */
  #rowsOf(part) {
    return this.far && part.rows.length > MANY ? [] : part.rows;
  }

  /** @param {Part[]} parts */
  #build(parts) {
    this.heads = [];
    this.lines = parts.map((part) => this.#rowsOf(part).map((row) => lineOf(row)));
    const made = parts.map((part, p) => {
      const head = heading(this.level + 1, "makeup-name", part.name);
      this.heads.push(head);
      const list = h("ul", { class: "makeup-rows" }, ...this.lines[p].map(({ row }) => row));
      show(list, this.lines[p].length > 0);
      if (part.rows.length <= MANY || this.far) return h("div", { class: "makeup-part" }, head, list);
      const more = h("details", {}, h("summary", {}, say("lottery-show-groups")), list);
      return h("div", { class: "makeup-part" }, head, more);
    });
    fill(this.parts, ...made);
  }
}

/** @param {import("./makeup.js").Row} row @returns {Line} */
function lineOf(row) {
  const drawn = h("b", { class: "makeup-drawn" });
  const quota = h("span", { class: "makeup-quota" }, h("span", { class: "hidden-words" }, say("lottery-quota"), " "), row.quota);
  const pool = h("span", { class: "makeup-pool" }, h("span", { class: "hidden-words" }, say("lottery-pool"), " "), row.pool);
  const track = h("span", { class: "makeup-track", "aria-hidden": "true" });
  track.append(h("span", { class: "makeup-band" }), h("span", { class: "makeup-bar" }), h("span", { class: "makeup-line" }));
  setLength(track, row.low, "--low");
  setLength(track, row.high, "--high");
  setLength(track, row.share, "--share");
  const element = h("li", { class: "makeup-row" }, h("span", { class: "makeup-label" }, row.label), track, drawn, quota, pool);
  return { row: element, drawn, quota, pool, track };
}
