// @ts-check
/** The form by which a member proposes an amendment: what it does, where, the words, the reason. */

import { fill, h, setText, show } from "../kit/dom.js";
import { say, spoken } from "../kit/say.js";

/**
 * @typedef {import("./motion-words.js").Motion} Motion
 * @typedef {import("../protocol").AmendmentLine} AmendmentLine
 * @typedef {AmendmentLine["kind"]} Kind
 */

/** @type {Record<Kind, string>} */
const KINDS = { replace: "motion-amend-replace", insert: "motion-amend-insert", delete: "motion-amend-delete", move: "motion-amend-move" };

const LONGEST = 20_000;

export class AmendForm {
  /** @param {(line: AmendmentLine) => void} propose */
  constructor(propose) {
    this.propose = propose;
    /** @type {[HTMLElement, string][]} */
    this.said = [];
    this.kind = h("select", { class: "field", onchange: () => this.#draw() }, ...Object.keys(KINDS).map((kind) => h("option", { value: kind })));
    this.clause = h("select", { class: "field", onchange: () => this.#draw() });
    this.after = h("select", { class: "field" });
    this.passage = h("textarea", { class: "field", rows: 2, maxlength: LONGEST });
    this.behind = h("textarea", { class: "field", rows: 1, maxlength: LONGEST });
    this.words = h("textarea", { class: "field", rows: 3, maxlength: LONGEST });
    this.reason = h("textarea", { class: "field", rows: 2, maxlength: 1000 });
    this.text = h("p", { class: "amend-text", dir: "auto" });
    this.labels = { clause: h("span"), passage: h("span") };
    this.button = h("button", { class: "plain" });
    this.front = h("option", { value: "" });
    this.rows = {
      words: label(this.#named("motion-amend-words"), this.words),
      after: label(this.#named("motion-amend-after"), this.after),
      behind: label(this.#named("motion-amend-behind"), this.behind),
    };
    this.element = h("details", { class: "amend" }, this.#named("motion-amend", h("summary")), this.#laidOut());
    document.addEventListener("selectionchange", () => this.#select());
    /** @type {Motion | null} */
    this.motion = null;
    this.seat = 0;
    this.number = 0;
    this.made = "";
    this.language = "";
  }

  /** An element that says a message, in the language that is spoken. @param {string} key @param {HTMLElement} [element] */
  #named(key, element = h("span")) {
    this.said.push([element, key]);
    return element;
  }

  /** Say all of it, in another language too; what is written stays. */
  speak() {
    if (this.language === spoken().language) return;
    this.language = spoken().language;
    for (const [element, key] of this.said) setText(element, say(key));
    for (const option of this.kind.options) setText(option, say(KINDS[/** @type {Kind} */ (option.value)]));
    setText(this.button, say("motion-amend-go"));
    setText(this.front, say("motion-amend-front"));
    this.#draw();
  }

  #laidOut() {
    return h(
      "form",
      { method: "dialog", class: "amend-form", autocomplete: "off", onsubmit: (/** @type {Event} */ event) => this.#send(event) },
      label(this.#named("motion-amend-what"), this.kind),
      label(this.labels.clause, this.clause),
      this.text,
      this.#named("motion-amend-select", h("p", { class: "hint" })),
      label(this.labels.passage, this.passage),
      this.rows.words,
      this.rows.after,
      this.rows.behind,
      label(this.#named("motion-amend-reason"), this.reason),
      this.button,
    );
  }

  /** @param {Motion} motion @param {number} seat */
  show(motion, seat) {
    this.motion = motion;
    this.seat = seat;
    show(this.element, motion.verdict === "open" && seat > 0);
    const made = JSON.stringify([motion.id, motion.reading, motion.clauses]);
    if (made === this.made) return;
    this.made = made;
    const options = () => motion.clauses.map(({ number, heading, text }) => h("option", { value: number }, `${number} ${heading || text}`.slice(0, 60)));
    fill(this.clause, ...options());
    fill(this.after, this.front, ...options());
    this.#draw();
  }

  /** What was sent was handed in, or refused: then all stays as it is written. @param {boolean} isIn */
  answered(isIn) {
    this.button.disabled = false;
    if (!isIn) return;
    for (const field of [this.passage, this.words, this.behind, this.reason]) field.value = "";
    this.element.open = false;
  }

  #draw() {
    const kind = this.#kind();
    setText(this.labels.clause, say("motion-amend-clause", { kind }));
    setText(this.labels.passage, say("motion-amend-passage", { kind }));
    show(this.rows.words, kind === "replace" || kind === "insert");
    show(this.rows.after, kind === "move");
    show(this.rows.behind, kind === "move");
    const chosen = this.motion?.clauses.find(({ number }) => number === this.clause.value);
    setText(this.text, [chosen?.heading, chosen?.text].filter(Boolean).join("\n"));
  }

  /** Words that are selected in the clause are the passage. */
  #select() {
    const selection = getSelection();
    const words = selection?.toString().trim() ?? "";
    if (words && selection?.anchorNode && this.text.contains(selection.anchorNode)) this.passage.value = words;
  }

  /** @returns {Kind} */
  #kind() {
    return /** @type {Kind} */ (this.kind.value);
  }

  /** @param {Event} event */
  #send(event) {
    event.preventDefault();
    if (!this.motion || this.button.disabled) return;
    this.button.disabled = true;
    this.propose(this.#line(this.motion));
  }

  /** @param {Motion} motion @returns {AmendmentLine} */
  #line(motion) {
    const kind = this.#kind();
    const isPut = kind === "insert";
    return {
      id: this.#freshId(motion),
      kind,
      clause: isPut ? "" : this.clause.value,
      passage: this.passage.value.trim(),
      words: kind === "replace" || isPut ? this.words.value.trim() : "",
      after: isPut ? this.clause.value : kind === "move" ? this.after.value : "",
      after_passage: kind === "move" ? this.behind.value.trim() : "",
      reason: this.reason.value.trim(),
    };
  }

  /** A name that nobody else can give: the seat's, with a number that was not tried before. @param {Motion} motion */
  #freshId({ amendments }) {
    const start = `S${this.seat}-`;
    const taken = amendments.filter(({ id }) => id.startsWith(start)).map(({ id }) => Number(id.slice(start.length)) || 0);
    this.number = Math.max(this.number, ...taken) + 1;
    return `${start}${this.number}`;
  }
}

/** A field with its name above it. @param {HTMLElement} name @param {HTMLElement} field */
function label(name, field) {
  return h("label", { class: "amend-field" }, name, field);
}
