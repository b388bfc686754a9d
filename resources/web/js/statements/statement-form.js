// @ts-check
/**
 * The form in which a table says something, and what came of what it said: a page makes one with
 * `mountStatementForm`, calls `show` with each draw and `answered` with each answer. Hidden while
 * nothing is asked.
 */

import { fill, h, setText, show } from "../kit/dom.js";
import { live, liveAttribute } from "../kit/live.js";
import { say, spoken } from "../kit/say.js";
import { randomHex } from "../wire/ids.js";
import { OwnStatements, submitting } from "./own-statements.js";
import { agreedWords, currentSession, fateWords, faultWords, isOpen, isTold, leftWords, untilWords, whoseWords } from "./statements-words.js";

/**
 * @typedef {import("../wire/replica.js").Replica} Replica
 * @typedef {import("../protocol").StatementsView} StatementsView
 *
 * @typedef {object} Options
 * @property {import("../wire/keep.js").Store} store
 * @property {string} scope who this device is
 * @property {(command: import("../wire/session.js").Command) => void} submit
 * @property {() => number} [table] at which table this device is; 0 for the room as a whole
 */

/** @param {HTMLElement} place @param {Options} options */
export function mountStatementForm(place, options) {
  return new StatementForm(place, options);
}

export class StatementForm {
  /** @param {HTMLElement} element @param {Options} options */
  constructor(element, { store, scope, submit, table = () => 0 }) {
    this.element = element;
    this.submit = submit;
    this.table = table;
    this.own = new OwnStatements(store, scope);
    /** @type {StatementsView | null} */
    this.session = null;
    this.listed = "";
    this.hasSubmitted = false;
    this.title = h("h2", { class: "statement-title", dir: "auto" });
    this.question = h("p", { class: "statement-question", dir: "auto" });
    this.until = h("p", { class: "statement-until", role: "status" });
    this.text = h("textarea", { class: "field statement-text", rows: 3, dir: "auto", enterkeyhint: "done", oninput: () => this.#write() });
    this.left = h("span", { class: "statement-left" });
    this.kinds = h("fieldset", { class: "statement-choice" });
    this.agreed = h("fieldset", { class: "statement-choice" });
    this.button = h("button", { class: "primary", type: "submit" }, live("statements-send"));
    this.said = h("p", { class: "said", role: "status" });
    const label = h("label", { class: "statement-label" }, live("statements-label"), this.text);
    this.form = h("form", { class: "statement-form", onsubmit: (/** @type {Event} */ event) => this.#send(event) }, label, this.left, this.kinds, this.agreed, this.button, this.said);
    this.list = liveAttribute(h("ul", { class: "statement-own" }), "aria-label", "statements-sent");
    fill(element, this.title, this.question, this.until, this.form, this.list);
    this.text.value = this.own.draft.text;
  }

  /** @param {Replica} replica @param {number} now server's time @param {boolean} linked */
  show(replica, now, linked) {
    const session = currentSession(replica);
    const own = this.own.sent.filter((one) => one.session === session?.id);
    const open = session !== null && isOpen(session, now);
    show(this.element, session !== null && (open || (own.length > 0 && isTold(session, now))));
    if (!session) return;
    this.session = session;
    if (!this.hasSubmitted) {
      this.hasSubmitted = true;
      for (const one of this.own.unanswered()) this.submit(submitting(one)); // of the page before this one
    }
    setText(this.title, session.title);
    setText(this.question, session.question);
    setText(this.until, untilWords(session, now));
    show(this.form, open);
    this.#choices(session);
    this.#judge();
    this.#list(replica, own, linked);
  }

  /** @param {import("../wire/session.js").Answered} output */
  answered({ command, answer }) {
    if (command.type !== "submit_statement") return;
    this.own.answered(command.id, answer.type === "ack" ? "" : answer.sentence);
  }

  #write() {
    this.own.write({ text: this.text.value });
    setText(this.said, "");
    this.#judge();
  }

  #judge() {
    setText(this.left, leftWords(this.text.value));
  }

  /** @param {StatementsView} session */
  #choices(session) {
    const { category, agreed } = this.own.draft;
    show(this.kinds, session.categories.length > 0);
    this.#offer(this.kinds, say("statements-kind"), session.categories.map((one) => ({ value: one, words: one, on: one === category, chosen: () => this.own.write({ category: one }) })));
    this.#offer(this.agreed, say("statements-agrees"), [true, false].map((one) => ({ value: String(one), words: agreedWords(one), on: one === agreed, chosen: () => this.own.write({ agreed: one }) })));
  }

  /** @param {HTMLElement} field @param {string} legend @param {{value: string, words: string, on: boolean, chosen: () => void}[]} choices */
  #offer(field, legend, choices) {
    const boxes = new Map([...field.querySelectorAll("input")].map((one) => [one.value, one]));
    if (boxes.size && field.dataset.spoken === spoken().language && choices.every(({ value }) => boxes.has(value)) && boxes.size === choices.length) {
      for (const { value, on } of choices) /** @type {HTMLInputElement} */ (boxes.get(value)).checked = on;
      return;
    }
    const name = `statement-${randomHex(4)}`;
    field.dataset.spoken = spoken().language;
    fill(
      field,
      h("legend", {}, legend),
      ...choices.map(({ value, words, on, chosen }) =>
        h("label", { class: "statement-chip" }, h("input", { type: "radio", name, value, checked: on, onchange: chosen }), h("span", { dir: "auto" }, words)),
      ),
    );
  }

  /** @param {Event} event */
  #send(event) {
    event.preventDefault();
    const { session } = this;
    if (!session) return;
    const fault = faultWords(session, this.own.draft);
    setText(this.said, fault);
    this.said.dataset.state = fault ? "refused" : "none";
    if (fault) return;
    const own = this.own.send(randomHex(16), session.id, this.table());
    this.text.value = "";
    this.submit(submitting(own));
  }

  /** @param {string} id */
  #again(id) {
    this.own.again(id);
    this.text.value = this.own.draft.text;
    this.text.focus();
  }

  /** @param {Replica} replica @param {import("./own-statements.js").Own[]} own @param {boolean} linked */
  #list(replica, own, linked) {
    const said = new Map((replica.room?.said ?? []).map((one) => [one.id, one]));
    const rows = own.map((one) => ({ ...one, fate: fateWords(one, said.get(one.id) ?? null, linked), state: one.sentence ? "refused" : (said.get(one.id)?.state ?? "sending") }));
    const listed = JSON.stringify([spoken().language, rows]);
    if (listed === this.listed) return;
    this.listed = listed;
    show(this.list, rows.length > 0);
    fill(
      this.list,
      ...rows.map((one) =>
        h(
          "li",
          { "data-state": one.state },
          h("p", { class: "statement-words", dir: "auto" }, one.text),
          h("p", { class: "statement-whose" }, whoseWords(one)),
          h("p", { class: "statement-fate", role: "status", dir: "auto" }, one.fate),
          one.sentence && h("button", { type: "button", class: "plain", onclick: () => this.#again(one.id) }, say("statements-again")),
        ),
      ),
    );
  }
}
