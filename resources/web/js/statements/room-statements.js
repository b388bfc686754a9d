// @ts-check
/** What the tables of a room say, on the facilitator's page: passed on, corrected, or held back. */

import { Deed, drawDeed } from "../kit/deed.js";
import { fill, h, setText, show } from "../kit/dom.js";
import { live, liveAttribute } from "../kit/live.js";
import { say } from "../kit/say.js";
import { randomHex } from "../wire/ids.js";
import { LONGEST, currentSession, isTold, roomWords, stateWords, whoseWords } from "./statements-words.js";

/**
 * @typedef {import("../protocol").SaidView} SaidView
 * @typedef {import("../wire/session.js").Command} Command
 */

/** One statement, with what can be done with it; its words can be corrected before it passes. */
class Row {
  /** @param {string} id @param {(command: Command) => void} submit */
  constructor(id, submit) {
    this.id = id;
    this.submit = submit;
    /** @type {Deed | null} */
    this.deed = null;
    this.shown = "";
    this.words = h("p", { class: "statement-words", dir: "auto" });
    this.whose = h("p", { class: "statement-whose" });
    this.fate = h("p", { class: "statement-fate", dir: "auto" });
    this.text = h("textarea", { class: "field statement-text", rows: 3, maxlength: LONGEST, dir: "auto" });
    this.correcting = h("label", { class: "statement-label", hidden: true }, live("statements-other-words"), this.text);
    this.pass = h("button", { type: "button", class: "primary", onclick: () => this.#pass() }, live("statements-pass"));
    this.correct = h("button", { type: "button", class: "plain", onclick: () => this.#correct() }, live("statements-correct"));
    this.hold = h("button", { type: "button", class: "plain", onclick: () => this.#act({ type: "hold_back_statement", id: randomHex(16), statement: this.id, reason: "" }) }, live("statements-hold"));
    this.buttons = h("div", { class: "statement-buttons" }, this.pass, this.correct, this.hold);
    this.said = h("p", { class: "said", role: "status" });
    this.element = h("li", {}, this.words, this.whose, this.fate, this.correcting, this.buttons, this.said);
  }

  /** @param {SaidView} one @param {import("../kit/deed.js").Now} now */
  show(one, now) {
    drawDeed(this.said, this.deed?.state === "done" ? null : this.deed, now);
    if (one.text !== this.shown) {
      this.text.value = this.shown = one.text;
      setText(this.words, one.text);
    }
    const isHere = one.state === "waiting" || one.state === "held";
    this.element.dataset.state = one.state;
    setText(this.whose, whoseWords(one));
    setText(this.fate, one.state === "waiting" ? say("statements-waits-for-you") : stateWords(one));
    show(this.pass, isHere);
    show(this.correct, isHere && this.correcting.hidden);
    show(this.hold, one.state === "waiting" || one.state === "passed");
    if (!isHere) show(this.correcting, false);
  }

  #pass() {
    const text = this.correcting.hidden ? null : this.text.value.trim();
    show(this.correcting, false);
    this.#act({ type: "pass_statement", id: randomHex(16), statement: this.id, text, category: null });
  }

  #correct() {
    show(this.correcting, true);
    show(this.correct, false);
    this.text.focus();
  }

  /** @param {Command} command */
  #act(command) {
    this.deed = new Deed(command);
    this.submit(command);
  }
}

export class RoomStatements {
  /** @param {HTMLElement} element @param {(command: Command) => void} submit */
  constructor(element, submit) {
    this.element = element;
    this.submit = submit;
    this.title = h("h3", {}, live("statements-title"));
    this.head = h("p", { class: "panel-note", role: "status" });
    this.list = liveAttribute(h("ul", { class: "statement-own" }), "aria-label", "statements-title");
    fill(element, this.title, this.head, this.list);
    /** @type {Map<string, Row>} */
    this.rows = new Map();
    this.order = "";
    this.waiting = 0;
  }

  /** @param {import("../wire/replica.js").Replica} replica @param {number} at server's time @param {import("../kit/deed.js").Now} now */
  show(replica, at, now) {
    const session = currentSession(replica);
    const isShown = session !== null && isTold(session, at);
    const said = isShown ? sorted(replica.room?.said ?? []) : [];
    this.waiting = said.filter((one) => one.state === "waiting").length;
    show(this.element, isShown);
    setText(this.head, roomWords(this.waiting, said.length));
    for (const one of said) this.#row(one.id).show(one, now);
    const order = said.map((one) => one.id).join(" ");
    if (order === this.order) return;
    this.order = order;
    fill(this.list, ...said.map((one) => this.#row(one.id).element));
    show(this.list, said.length > 0);
  }

  /** @param {import("../wire/session.js").Answered} output @param {number} at server's time */
  answered({ command, answer }, at) {
    for (const { deed } of this.rows.values()) if (deed?.command.id === command.id) deed.answered(answer, at);
  }

  /** @param {string} id */
  #row(id) {
    const row = this.rows.get(id) ?? new Row(id, this.submit);
    this.rows.set(id, row);
    return row;
  }
}

/** Those that wait first, the eldest of them at the top: nothing moves when another one comes. @param {readonly SaidView[]} said */
export function sorted(said) {
  const eldest = [...said].sort((one, than) => one.place - than.place);
  return [...eldest.filter((one) => one.state === "waiting"), ...eldest.filter((one) => one.state !== "waiting").reverse()];
}
