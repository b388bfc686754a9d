// @ts-check
/** The options of a poll as rows: label, solid bar of people, thin outlined bar of parties, figures. */

import { fill, h, seriesClass, setAttribute, setLength, setText, show } from "./dom.js";

const MOST_ROWS = 12;

/** @typedef {import("./results.js").Result} Result */

export class PollBars {
  constructor() {
    this.list = h("ol", { class: "bars", role: "list" });
    this.more = h("p", { class: "bars-more", hidden: true });
    this.key = h(
      "p",
      { class: "bars-key" },
      h("span", { class: "key-people" }),
      (this.unit = h("span", {}, "people")),
      h("span", { class: "key-parties" }),
      h("span", {}, "parties"),
      (this.half = h("span", { class: "key-half" }, "half")),
    );
    this.element = h("div", { class: "poll-bars" }, this.list, this.more, this.key);
    this.made = "";
    /** @type {Row[]} */
    this.rows = [];
  }

  /** @param {Result} result @param {number | null} [own] the option to mark as one's own */
  show(result, own = null) {
    const made = JSON.stringify(result.bars.map((bar) => bar.label));
    if (made !== this.made) {
      this.made = made;
      this.rows = result.bars.slice(0, MOST_ROWS).map((bar) => new Row(bar.option));
      fill(this.list, ...this.rows.map((row) => row.element));
      this.list.style.setProperty("--rows", String(this.rows.length));
      show(this.more, result.bars.length > MOST_ROWS);
    }
    const shown = result.status !== "HIDDEN" && result.status !== "VOID";
    setText(this.unit, result.unit);
    show(this.key, shown);
    this.key.classList.toggle("is-rounds", result.unit.includes("round"));
    show(this.half, result.half <= 1 && result.unit === "people");
    this.list.classList.toggle("has-half", result.half <= 1 && result.unit === "people");
    this.list.classList.toggle("is-hidden", !shown);
    setLength(this.list, result.half, "--half");
    setText(this.more, `The first ${MOST_ROWS} of ${result.bars.length} options`);
    this.rows.forEach((row, n) => row.show(result.bars[n], own === n));
  }
}

class Row {
  /** @param {number} option */
  constructor(option) {
    this.label = h("span", { class: "bar-label" });
    this.own = h("span", { class: "bar-own", hidden: true }, "Your vote");
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
        h("span", { class: "bar-track" }, this.solid),
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
    show(this.own, own);
    this.element.classList.toggle("leads", bar.leads);
    setAttribute(this.element, "aria-current", bar.leads ? "true" : null);
  }
}
