// @ts-check
/**
 * What is too much for all who follow, and is fetched by whoever opens it: the priorities of every
 * local assembly, area by area, and results that are no longer among the newest. Files that never
 * change under their names, see `conference/server/watchers/shelves.py`.
 */

import { fill, h, setText, show } from "../kit/dom.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { ask, NotReached } from "../wire/ask.js";
import { pollLine } from "./drawers.js";

/**
 * @typedef {Record<string, [string, number]>} Standing of each shelf its digest, and how much is in it
 * @typedef {[area: string, region: string, name: string, count: number, digest: string]} Area
 * @typedef {{name: string, language: string, people: number, priorities: [string, string][]}} Row
 */

/** A shelf: a part with a heading, and what is read once it is opened. */
class Shelf {
  /** @param {HTMLElement} place @param {string} name of its file @param {{title: string, sum: string}} keys of its words @param {(body: any) => Node[]} made of the file */
  constructor(place, name, keys, made) {
    this.name = name;
    this.keys = keys;
    this.made = made;
    this.digest = "";
    this.read = "";
    this.count = 0;
    this.head = h("h2", { id: `shelf-${name}` }, "");
    this.sum = h("summary", {}, "");
    this.newer = h("button", { type: "button", hidden: true, onclick: () => this.#load() }, "");
    this.body = h("div", {});
    this.details = h("details", { class: "shelf" }, this.sum, this.newer, this.body);
    this.part = h("section", { class: "follow-part", "aria-labelledby": `shelf-${name}`, hidden: true }, this.head, this.details);
    this.details.addEventListener("toggle", () => this.details.open && this.read !== this.digest && this.#load());
    whenSpokenAnew(() => this.#say());
    place.append(this.part);
  }

  /** @param {Standing} standing */
  show(standing) {
    [this.digest, this.count] = standing[this.name] ?? ["", 0];
    show(this.part, this.count > 0);
    show(this.newer, this.read !== "" && this.read !== this.digest);
    this.#say();
  }

  #say() {
    setText(this.head, say(this.keys.title));
    setText(this.sum, say(this.keys.sum, { count: this.count }));
    setText(this.newer, say("followed-newer"));
  }

  async #load() {
    const digest = this.digest;
    const body = await fetched(this.body, `${this.name}-${digest}`);
    if (!body) return;
    this.read = digest;
    show(this.newer, this.read !== this.digest);
    fill(this.body, ...this.made(body));
  }
}

/** The shelves of the page; what shows them. @param {HTMLElement} place @returns {(standing: Standing | undefined) => void} */
export function makeShelves(place) {
  const shelves = [
    new Shelf(place, "priorities", { title: "followed-priorities", sum: "followed-priorities-sum" }, areasOf),
    new Shelf(place, "archive", { title: "followed-archive", sum: "followed-archive-sum" }, resultsOf),
  ];
  return (standing) => shelves.forEach((shelf) => shelf.show(standing ?? {}));
}

/** A file; what is read in its place where it does not come. @param {HTMLElement} place @param {string} name */
async function fetched(place, name) {
  try {
    const { ok, body } = await ask(`/follow/part/${encodeURIComponent(name)}.json`, { cache: "default", fits: (found) => typeof found === "object" && found !== null });
    if (ok) return body;
  } catch (error) {
    if (!(error instanceof NotReached)) throw error;
  }
  fill(place, h("p", { class: "hint", role: "status" }, say("followed-lost")));
  return null;
}

/** The areas by their regions, each to be opened. @param {{areas: Area[]}} index */
function areasOf({ areas }) {
  return areas.flatMap((area, at) => {
    const [, region] = area;
    const isNew = at === 0 || areas[at - 1][1] !== region;
    return isNew ? [h("h3", { dir: "auto" }, region), areaOf(area)] : [areaOf(area)];
  });
}

/** @param {Area} area */
function areaOf([area, , name, count, digest]) {
  const place = h("div", {});
  const details = h("details", {}, h("summary", { dir: "auto" }, say("followed-area", { area: name, count })), place);
  details.addEventListener("toggle", async () => {
    if (!details.open || place.childElementCount) return;
    const body = await fetched(place, `area.${area}-${digest}`);
    if (body) fill(place, ...body.rows.map(rowOf));
  });
  return details;
}

/** @param {Row} row */
function rowOf({ name, language, people, priorities }) {
  const lines = priorities.map(([title, why]) => h("li", { dir: "auto", lang: language }, h("b", {}, title), why ? h("span", {}, why) : null));
  return h("article", { class: "sent" }, h("h4", { dir: "auto" }, name), h("p", { class: "hint" }, say("followed-people", { count: people })), h("ol", {}, ...lines));
}

/** Earlier questions, the newest first. @param {{views: Record<string, any>}} archive */
function resultsOf({ views }) {
  const polls = Object.values(views).sort((a, b) => (b.closed_at ?? 0) - (a.closed_at ?? 0));
  return [h("ul", { class: "follow-list" }, ...polls.map(pollLine))];
}
