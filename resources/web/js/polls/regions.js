// @ts-check
/** What each region answered most, as cards: the map in words. */

import { fill, h, seriesClass, setText } from "../kit/dom.js";
import { say } from "../kit/say.js";
import { percents } from "../kit/shares.js";
import { people } from "../kit/words.js";

/**
 * @typedef {{region: string, label: string, share: string, count: string, option: number}} RegionCard
 *   `option` is -1 where nothing can be said, or two have the same
 */

/**
 * @param {import("../protocol").PollView} poll @param {import("../protocol").Tick | null} tick
 * @param {import("../protocol").RegionView[]} regions in their order
 * @returns {RegionCard[]}
 */
export function regionCards(poll, tick, regions) {
  const counts = poll.tally ?? (poll.live && tick?.poll === poll.id ? tick.counts : null);
  return regions.map(({ name }, n) => {
    const row = counts?.regions[n] ?? [];
    const all = row.reduce((sum, count) => sum + count, 0);
    if (!all) return { region: name, label: say("room-region-none"), share: "", count: "", option: -1 };
    const most = Math.max(...row);
    const isTie = row.filter((count) => count === most).length > 1;
    const option = isTie ? -1 : row.indexOf(most);
    const label = isTie ? say("room-region-tie") : poll.options[option];
    return { region: name, label, share: isTie ? "" : percents(row)[option], count: people(all), option };
  });
}

/** The cards in a place of the page. */
export class RegionList {
  /** @param {HTMLElement} place */
  constructor(place) {
    this.list = h("ul", { class: "regions" });
    fill(place, this.list);
    this.made = "";
    /** @type {{element: HTMLElement, label: HTMLElement, share: HTMLElement, count: HTMLElement}[]} */
    this.rows = [];
  }

  /** @param {RegionCard[]} cards */
  show(cards) {
    const made = JSON.stringify(cards.map((card) => card.region));
    if (made !== this.made) {
      this.made = made;
      this.rows = cards.map((card) => this.#row(card.region));
      fill(this.list, ...this.rows.map((row) => row.element));
    }
    cards.forEach((card, n) => {
      const row = this.rows[n];
      row.element.className = card.option < 0 ? "region is-open" : `region ${seriesClass(card.option)}`;
      setText(row.label, card.label);
      setText(row.share, card.share);
      setText(row.count, card.count);
    });
  }

  /** @param {string} name */
  #row(name) {
    const label = h("b", { class: "region-label", dir: "auto" });
    const share = h("span", { class: "region-share" });
    const count = h("span", { class: "region-count" });
    const element = h("li", {}, h("span", { class: "region-name" }, name), label, share, count);
    return { element, label, share, count };
  }
}
