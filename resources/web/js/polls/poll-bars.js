// @ts-check
/** The options of a poll as rows: label, solid bar of people, thin outlined bar of parties, figures. */

import { fill, h, seriesClass, setAttribute, setLength, setText, show } from "../kit/dom.js";

import { say } from "../kit/say.js";

/** @typedef {import("./results.js").Result} Result */

/** Rows from which on their labels stand in the bars, and from which on they have two columns, on the big screen. */
const MANY = 4;
const PAIR = 6;

/** The height of a line of a label, in letters. */
const LINE = 1.1;

/** Labels longer than this have a line of their own where a page is narrow. */
const LONG = 14;

export class PollBars {
  /** @param {number} [most] rows that there is room for; none are left out of a page that scrolls */
  constructor(most = Infinity) {
    this.most = most;
    this.list = h("ol", { class: "bars", role: "list" });
    this.more = h("p", { class: "bars-more", hidden: true });
    this.key = h(
      "p",
      { class: "bars-key" },
      h("span", { class: "key-people" }),
      (this.unit = h("span")),
      h("span", { class: "key-parties" }),
      (this.parties = h("span")),
      (this.mark = h("span", { class: "key-half" })),
      (this.whole = h("span", { class: "key-whole" })),
    );
    this.element = h("div", { class: "poll-bars" }, this.list, this.more, this.key);
    this.made = "";
    /** @type {Row[]} */
    this.rows = [];
  }

  /** How many rows there are, in a word for the style of a page: "" for few. */
  get many() {
    return this.rows.length > PAIR ? "pair" : this.rows.length > MANY ? "many" : "";
  }

  /** As many lines of each label as its row has room for; of many rows alone. */
  fitLabels() {
    const [row] = this.rows;
    if (!this.many || !row) return;
    const line = LINE * parseFloat(getComputedStyle(row.element).fontSize);
    this.list.style.setProperty("--lines", String(Math.max(1, Math.floor((row.element.clientHeight + 2) / line))));
  }

  /**
   * @param {Result} result
   * @param {{own?: number | null, steady?: boolean}} [how] the option to mark as one's own; whether
   *   rows look the same before there are figures, so that nothing moves when they come
   */
  show(result, { own = null, steady = false } = {}) {
    const shown = steady || (result.status !== "HIDDEN" && result.status !== "VOID");
    const chosen = rowsOf(result.bars, this.most);
    const made = JSON.stringify(chosen.map((bar) => [bar.option, bar.label]));
    if (made !== this.made) {
      this.made = made;
      this.rows = chosen.map((bar) => new Row(bar.option));
      fill(this.list, ...this.rows.map((row) => row.element));
      this.list.style.setProperty("--rows", String(this.rows.length));
      this.list.style.setProperty("--deep", String(Math.ceil(this.rows.length / 2)));
      this.list.classList.toggle("is-many", this.rows.length > MANY);
      this.list.classList.toggle("is-pair", this.rows.length > PAIR);
      this.list.classList.toggle("has-long", chosen.some((bar) => bar.label.length > LONG));
    }
    const byParties = result.bars.some((bar) => bar.parties !== "");
    const mark = shown ? result.mark : null;
    setText(this.unit, result.unit);
    setText(this.whole, result.whole);
    show(this.key, shown);
    this.list.classList.toggle("is-people-only", !byParties);
    this.key.classList.toggle("is-people-only", !byParties);
    show(this.mark, mark !== null);
    setText(this.parties, say("poll-unit-parties"));
    setText(this.mark, mark ? say(mark.label === "needed" ? "poll-mark-needed" : "poll-mark-half") : "");
    this.list.classList.toggle("has-half", mark !== null);
    this.list.classList.toggle("is-hidden", !shown);
    if (mark) setLength(this.list, mark.at, "--half");
    const all = result.bars.length;
    show(this.more, this.rows.length < all);
    setText(this.more, say(shown ? "poll-most" : "poll-first", { shown: String(this.rows.length), count: all }));
    this.rows.forEach((row, n) => row.show(chosen[n], own === chosen[n].option));
  }
}

/**
 * The bars that there is room for, in the order of the options: who is chosen, then who has most.
 *
 * @param {import("./results.js").Bar[]} bars @param {number} most
 */
function rowsOf(bars, most) {
  if (bars.length <= most) return bars;
  const first = [...bars].sort((a, b) => Number(b.leads) - Number(a.leads) || b.peopleLength - a.peopleLength || a.option - b.option);
  return first.slice(0, most).sort((a, b) => a.option - b.option);
}

class Row {
  /** @param {number} option */
  constructor(option) {
    this.label = h("span", { class: "bar-label", dir: "auto" });
    this.own = h("span", { class: "bar-own", hidden: true });
    this.share = h("b", { class: "bar-share" });
    this.people = h("span", { class: "bar-people-count" });
    this.parties = h("span", { class: "bar-parties-count" });
    this.solid = h("span", { class: "bar-solid" });
    this.thin = h("span", { class: "bar-thin" });
    this.element = h(
      "li",
      { class: `bar ${seriesClass(option)}` },
      h("span", { class: "bar-name" }, h("span", { class: "bar-chip" }), this.label, this.own),
      h(
        "span",
        { class: "bar-tracks", "aria-hidden": "true" },
        h("span", { class: "bar-track" }, h("span", { class: "bar-clip" }, this.solid)),
        h("span", { class: "bar-track is-thin" }, this.thin),
      ),
      h("span", { class: "bar-figures" }, this.share, this.people, this.parties),
    );
  }

  /** @param {import("./results.js").Bar} bar @param {boolean} own */
  show(bar, own) {
    setText(this.label, bar.label);
    setText(this.share, bar.share);
    setText(this.people, bar.people);
    setText(this.parties, bar.parties);
    setLength(this.solid, bar.peopleLength);
    setLength(this.thin, bar.partiesLength);
    show(this.thin, bar.partiesLength > 0);
    setText(this.own, say("poll-own"));
    show(this.own, own);
    this.element.classList.toggle("is-apart", bar.apart === true);
    this.element.classList.toggle("leads", bar.leads);
    setAttribute(this.element, "aria-current", bar.leads ? "true" : null);
  }
}
