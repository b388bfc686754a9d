// @ts-check
/** The chamber on the page: a seat for everyone, filled as people are shown. */

import { counted, HELD, hemicycle, leading, markClass, seated, valuesOf } from "./seats.js";
import { fill, h, setAttribute, setText, show } from "../kit/dom.js";
import { drawnSeats } from "./lottery.js";
import { say } from "../kit/say.js";
import { figure } from "../kit/words.js";

/**
 * @typedef {import("../protocol").SeatMap} SeatMap
 * @typedef {import("../protocol").LotteryView} LotteryView
 *
 * @typedef {object} Feature
 * @property {SeatMap} map
 * @property {number[]} values of the drawn, in the order in which they appear
 * @property {number[]} held how many of each value have a seat already
 */

const SVG = "http://www.w3.org/2000/svg";
const WEDGES = 36;
/** More seats at once than this are a slow device, or somebody who comes late: then none pops up. */
const LEAP = 40;
const UNIT = 1000;

/** @param {string} tag @param {Record<string, string>} attributes @returns {SVGElement} */
function svg(tag, attributes) {
  const element = /** @type {SVGElement} */ (document.createElementNS(SVG, tag));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

export class SeatsView {
  constructor() {
    this.picture = svg("svg", { class: "seats-picture", role: "img" });
    this.legend = h("ul", { class: "seats-legend" });
    this.about = h("p", { class: "seats-about" });
    /** Circles by place, from left to right. @type {SVGElement[]} */
    this.seats = [];
    /** The place of each turn. @type {number[]} */
    this.places = [];
    /** Seats that are taken already. @type {{place: number, value: number}[]} */
    this.held = [];
    /** The first one orders the seats. @type {Feature[]} */
    this.features = [];
    this.made = "";
    this.shown = 0;
    this.coloured = -1;
    /** @type {HTMLElement[]} */
    this.counts = [];
  }

  /**
   * Empty seats for a lottery, but for those that are held.
   *
   * @param {LotteryView} view @param {readonly SeatMap[] | null} maps null before they are known
   */
  prepare(view, maps) {
    const made = [view.id, view.size, view.held, view.digest, maps?.map((map) => map.seats).join() ?? ""].join();
    if (made === this.made) return;
    this.made = made;
    const lead = leading(maps);
    const others = (maps ?? []).filter((map) => map !== lead);
    this.features = (lead ? [lead, ...others] : []).map((map) => featureOf(view, map));
    const first = this.features[0];
    const size = drawnSeats(view) + view.held;
    const seating = seated(first?.values ?? null, first?.held ?? [view.held], size);
    if (this.seats.length !== seating.length) this.#build(seating.length);
    this.places = [];
    this.held = [];
    seating.forEach(({ turn, value }, place) => {
      if (turn === HELD) this.held.push({ place, value });
      else this.places[turn] = place;
    });
    this.coloured = -1;
    this.#emptySeats();
  }

  /** @param {number} count */
  #build(count) {
    const { places, radius } = hemicycle(count);
    const wedges = Array.from({ length: WEDGES }, (_, n) => {
      const wedge = svg("g", { class: "wedge" });
      wedge.style.setProperty("--turn", (n / WEDGES).toFixed(3));
      return wedge;
    });
    this.seats = places.map(({ x, y, turn }) => {
      const at = { cx: (UNIT * x).toFixed(1), cy: (UNIT * y).toFixed(1), r: (UNIT * radius).toFixed(1) };
      const seat = svg("circle", at);
      wedges[Math.min(WEDGES - 1, Math.floor(turn * WEDGES))].append(seat);
      return seat;
    });
    while (this.picture.firstChild) this.picture.removeChild(this.picture.firstChild);
    this.picture.append(...wedges);
    const [half, foot] = [1.03 + radius, 0.04 + radius];
    this.picture.setAttribute("viewBox", [-half, -half, 2 * half, half + foot].map((n) => (UNIT * n).toFixed(0)).join(" "));
    this.picture.style.setProperty("--ring", (UNIT * radius * 0.45).toFixed(1));
    this.picture.style.setProperty("--edge", (UNIT * Math.min(0.008, radius * 0.16)).toFixed(1));
  }

  #emptySeats() {
    for (const seat of this.seats) seat.setAttribute("class", "seat");
    this.#colourHeld();
    this.shown = 0;
  }

  /** Of those who are held, only the first feature is known seat by seat. */
  #colourHeld() {
    for (const { place, value } of this.held) {
      const known = value >= 0 && this.coloured === 0;
      this.seats[place].setAttribute("class", known ? `seat is-in ${markClass(value)}` : "seat is-held");
    }
  }

  /**
   * @param {number} shown how many of the drawn have appeared @param {number} feature which one
   *   colours them @param {boolean} live whether it is watched as it happens: then they pop up
   */
  show(shown, feature, live) {
    if (shown < this.shown) this.#emptySeats();
    const colours = Math.min(feature, this.features.length - 1);
    if (colours !== this.coloured) {
      this.coloured = colours;
      this.#drawLegend();
      this.#colourHeld();
      for (let turn = 0; turn < this.shown; turn++) this.#fillSeat(turn, false);
    }
    const pops = live && shown - this.shown < LEAP;
    for (let turn = this.shown; turn < shown; turn++) this.#fillSeat(turn, pops);
    this.shown = shown;
    this.#drawCounts();
    this.#name();
  }

  /** Say what is seen, in the language that is spoken. */
  #name() {
    const count = this.places.length;
    const words = this.shown ? say("lottery-appeared", { shown: figure(this.shown), count }) : say("lottery-appeared-none", { count });
    setAttribute(this.picture, "aria-label", words);
    const feature = this.features[this.coloured]?.map.feature;
    if (feature) setText(this.about, say(this.coloured === 0 ? "lottery-by-in-order" : "lottery-by", { feature }));
  }

  /** @param {number} turn @param {boolean} pops */
  #fillSeat(turn, pops) {
    const value = this.features[this.coloured]?.values[turn];
    const mark = value === undefined ? "series-1" : markClass(value);
    this.seats[this.places[turn]].setAttribute("class", `seat is-in ${mark}${pops ? " pops" : ""}`);
  }

  #drawLegend() {
    const map = this.features[this.coloured]?.map;
    show(this.legend, map !== undefined);
    show(this.about, map !== undefined);
    if (!map) return;

    this.counts = map.values.map(() => h("b", {}, "0"));
    const rows = map.values.map((label, value) =>
      h("li", { class: markClass(value) }, h("span", { class: "mark", "aria-hidden": "true" }), h("span", {}, label), this.counts[value]),
    );
    fill(this.legend, ...rows);
  }

  #drawCounts() {
    const feature = this.features[this.coloured];
    if (!feature) return;
    const counts = counted(feature.values, feature.map.values.length, this.shown);
    counts.forEach((count, value) => setText(this.counts[value], figure(count + feature.held[value])));
  }

  /** How many of a group have a seat so far; null when no map tells. @param {string} feature @param {string} value */
  countOf(feature, value) {
    const found = this.features.find(({ map }) => map.feature === feature);
    const index = found?.map.values.indexOf(value) ?? -1;
    if (!found || index < 0) return null;
    return counted(found.values, found.map.values.length, this.shown)[index] + found.held[index];
  }
}

/** @param {LotteryView} view @param {SeatMap} map @returns {Feature} */
function featureOf(view, map) {
  const values = valuesOf(map);
  const counts = counted(values, map.values.length, values.length);
  const held = map.values.map((value, index) => {
    const row = view.groups.findIndex((group) => group.feature === map.feature && group.value === value);
    return Math.max(0, (view.drawn?.[row] ?? 0) - counts[index]);
  });
  return { map, values, held };
}
