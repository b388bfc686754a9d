// @ts-check
/** The form by which a member proposes an amendment: what it does, where, the words, the reason. */

import { fill, h, setText, show } from "../kit/dom.js";

/**
 * @typedef {import("./motion-words.js").Motion} Motion
 * @typedef {import("../protocol").AmendmentLine} AmendmentLine
 * @typedef {AmendmentLine["kind"]} Kind
 */

/** @type {Record<Kind, string>} */
const KINDS = { replace: "Replace words, or a whole clause", insert: "Put words in, or a new clause", delete: "Strike words, or a whole clause", move: "Move a clause, or words" };

/** What the fields mean for each kind: the clause, the passage. @type {Record<Kind, [string, string]>} */
const LABELS = {
  replace: ["In clause", "These words (nothing: the whole clause)"],
  insert: ["In or after clause", "After these words (nothing: a new clause after it)"],
  delete: ["In clause", "These words (nothing: the whole clause)"],
  move: ["Clause", "These words of it (nothing: the whole clause)"],
};

const LONGEST = 20_000;

export class AmendForm {
  /** @param {(line: AmendmentLine) => void} propose */
  constructor(propose) {
    this.propose = propose;
    this.kind = h("select", { class: "field", onchange: () => this.#draw() }, ...Object.entries(KINDS).map(([kind, words]) => h("option", { value: kind }, words)));
    this.clause = h("select", { class: "field", onchange: () => this.#draw() });
    this.after = h("select", { class: "field" });
    this.passage = h("textarea", { class: "field", rows: 2, maxlength: LONGEST });
    this.behind = h("textarea", { class: "field", rows: 1, maxlength: LONGEST });
    this.words = h("textarea", { class: "field", rows: 3, maxlength: LONGEST });
    this.reason = h("textarea", { class: "field", rows: 2, maxlength: 1000 });
    this.text = h("p", { class: "amend-text", dir: "auto" });
    this.labels = { clause: h("span"), passage: h("span") };
    this.button = h("button", { class: "plain" }, "Propose the amendment");
    this.rows = {
      words: label(h("span", {}, "New words"), this.words),
      after: label(h("span", {}, "After clause"), this.after),
      behind: label(h("span", {}, "After these words there"), this.behind),
    };
    this.element = h("details", { class: "amend" }, h("summary", {}, "Propose an amendment"), this.#laidOut());
    document.addEventListener("selectionchange", () => this.#select());
    /** @type {Motion | null} */
    this.motion = null;
    this.seat = 0;
    this.number = 0;
    this.made = "";
  }

  #laidOut() {
    return h(
      "form",
      { method: "dialog", class: "amend-form", autocomplete: "off", onsubmit: (/** @type {Event} */ event) => this.#send(event) },
      label(h("span", {}, "What it does"), this.kind),
      label(this.labels.clause, this.clause),
      this.text,
      h("p", { class: "hint" }, "Select words above, and they stand in the field below."),
      label(this.labels.passage, this.passage),
      this.rows.words,
      this.rows.after,
      this.rows.behind,
      label(h("span", {}, "Reason"), this.reason),
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
    fill(this.after, h("option", { value: "" }, "to the front, where it is"), ...options());
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
    const [clause, passage] = LABELS[kind];
    setText(this.labels.clause, clause);
    setText(this.labels.passage, passage);
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
