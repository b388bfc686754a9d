// @ts-check
/** The room's own evening: our answers beside the country's, people, what our tables said, our priorities. */

import { ask, NotReached, pauseAfter } from "../wire/ask.js";
import { fill, h, seriesClass, setAttribute, setLength, show } from "../kit/dom.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { hereWords, rowsOf, whyWords } from "./our-evening-words.js";

/** @typedef {import("./our-evening-words.js").Told} Told */

/** How many questions, options and statements are on a television, and on a page. */
const FAR = { answers: 2, options: 3, said: 3 };
const NEAR = { answers: 12, options: 12, said: 12 };

export class OurEvening {
  /**
   * @param {HTMLElement} element @param {() => string} token of the room
   * @param {{far?: boolean, failed?: (words: string) => void}} [options] `far` on a television
   */
  constructor(element, token, { far = false, failed = () => undefined } = {}) {
    this.element = element;
    this.token = token;
    this.most = far ? FAR : NEAR;
    this.level = /** @type {"h1" | "h2"} */ (far ? "h2" : "h1");
    this.failed = failed;
    this.isWanted = false;
    this.tries = 0;
    this.mark = "";
    /** @type {Told | null} */
    this.told = null;
    whenSpokenAnew(() => this.#draw());
  }

  /**
   * Ask for it once it is wanted, and again when what it is made of has another `mark`; it is there when it was told.
   * @param {boolean} wanted @param {string} [mark]
   */
  show(wanted, mark = "") {
    const isNew = !this.isWanted || mark !== this.mark;
    this.mark = mark;
    if (wanted && isNew) {
      this.isWanted = true;
      this.#load();
    }
    this.isWanted = wanted;
    show(this.element, wanted && this.told !== null);
  }

  async #load() {
    try {
      const { ok, body } = await ask("/api/our-evening", { token: this.token(), fits: (one) => Array.isArray(one?.answers) });
      if (!this.isWanted) return;
      if (!ok) return this.failed(body.sentence);
      this.told = body;
      this.tries = 0;
      this.failed("");
      this.#draw();
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      this.failed(error.message);
      this.tries += 1;
      setTimeout(() => this.isWanted && this.#load(), pauseAfter(this.tries));
    }
  }

  #draw() {
    const { told } = this;
    if (!told) return;
    show(this.element, this.isWanted);
    const [here, ...all] = hereWords(told);
    setAttribute(this.element, "aria-label", say("ours-title"));
    fill(
      this.element,
      h("header", { class: "ours-head" }, h("p", { class: "ours-call" }, say("ours-title")), h(this.level, { dir: "auto" }, told.party), h("p", { class: "ours-where", dir: "auto" }, told.area), h("p", { class: "ours-count" }, here)),
      h("div", { class: "ours-body" }, this.#answers(told), this.#words(told)),
      h("footer", { class: "ours-foot" }, h("b", { dir: "auto" }, told.conference), ...all.map((words) => h("span", {}, words))),
    );
  }

  /** @param {Told} told */
  #answers(told) {
    const newest = told.answers.slice(-this.most.answers);
    return h(
      "section",
      { class: "ours-asked" },
      h("h2", {}, say("ours-answers")),
      newest.length > 0 && h("p", { class: "ours-key" }, h("span", { class: "is-ours" }, say("ours-ours")), h("span", { class: "is-country" }, say("ours-country"))),
      ...newest.map((answer) => this.#answer(answer)),
      newest.length === 0 && h("p", {}, say("ours-no-answers")),
    );
  }

  /** @param {import("./our-evening-words.js").OurAnswer} answer */
  #answer(answer) {
    const { rows, more } = rowsOf(answer, this.most.options);
    const why = whyWords(answer);
    return h(
      "article",
      { class: "ours-answer" },
      h("h3", { dir: "auto" }, answer.question),
      h("ul", {}, ...rows.map((row) => line(row))),
      more > 0 && h("p", { class: "ours-note" }, say("ours-more", { count: more })),
      why !== "" && h("p", { class: "ours-note" }, why),
    );
  }

  /** @param {Told} told */
  #words(told) {
    const said = told.said.slice(0, this.most.said);
    return h(
      "div",
      { class: "ours-words" },
      told.priorities.length > 0 && h("section", {}, h("h2", {}, say("ours-priorities")), h("ol", { class: "ours-priorities-list" }, ...told.priorities.map((title) => h("li", {}, h("bdi", {}, title))))),
      said.length > 0 && h("section", {}, h("h2", {}, say("ours-said")), ...said.map((one) => h("blockquote", { dir: "auto" }, one.text))),
      said.length === 0 && told.priorities.length === 0 && h("p", { class: "ours-empty" }, say("ours-thanks")),
    );
  }
}

/** @param {import("./our-evening-words.js").Row} row */
function line({ label, option, country, ours }) {
  const bars = h("span", { class: "ours-bars", "aria-hidden": "true" });
  if (ours) bars.append(bar("is-ours", ours.share, option));
  bars.append(bar("is-country", country.share, option));
  return h(
    "li",
    {},
    h("span", { class: "ours-label", dir: "auto" }, label),
    bars,
    h("span", { class: "ours-figures" }, ours && h("b", {}, ours.words), h("span", {}, country.words)),
  );
}

/** @param {string} name @param {number} share @param {number} option */
function bar(name, share, option) {
  const drawn = h("span", { class: `ours-bar ${name} ${seriesClass(option)}` });
  setLength(drawn, share);
  return drawn;
}
