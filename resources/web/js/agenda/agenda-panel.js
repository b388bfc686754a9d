// @ts-check
/**
 * What a member sees of the agenda: proposals with a button to sign each, and a form to bring one.
 * A page makes an `AgendaPanel`, calls `show` with each draw and `answered` with each answer. It is
 * hidden where the standing rules let members bring nothing, and nothing was brought.
 */

import { FORMS, agendaRows, departureWords, mayBring } from "./agenda-words.js";
import { Deed, drawDeed } from "../kit/deed.js";
import { fill, h, setText, show } from "../kit/dom.js";
import { say, spoken } from "../kit/say.js";
import { randomHex } from "../wire/ids.js";

/**
 * @typedef {import("../wire/session.js").Command} Command
 * @typedef {import("./agenda-words.js").Row} Row
 */

export class AgendaPanel {
  /** @param {HTMLElement} element @param {(command: Command) => void} submit has a command sent */
  constructor(element, submit) {
    this.element = element;
    this.submit = submit;
    this.departures = h("p", { class: "agenda-departures", role: "status" });
    this.list = h("ol", { class: "agenda-list" });
    this.said = h("p", { class: "said", role: "status" });
    this.form = new BringForm((command) => this.#act(command));
    this.title = h("h2");
    fill(element, this.title, this.departures, this.list, this.said, this.form.element);
    /** @type {Deed | null} */
    this.deed = null;
    this.made = "";
  }

  /** @param {import("../wire/replica.js").Replica} replica @param {import("../kit/deed.js").Now} now */
  show(replica, now) {
    const rows = agendaRows(replica, replica.seat);
    const kinds = mayBring(replica);
    show(this.element, rows.length > 0 || kinds.length > 0);
    setText(this.title, say("agenda-heading"));
    const told = departureWords(replica);
    show(this.departures, told !== "");
    setText(this.departures, told);
    drawDeed(this.said, this.deed?.state === "done" ? null : this.deed, now);
    this.form.show(kinds);
    const made = JSON.stringify([spoken().language, rows]);
    if (made === this.made) return;
    const open = this.#opened();
    this.made = made;
    fill(this.list, ...rows.map((row) => this.#row(row, open.has(row.number))));
  }

  /** @param {import("../wire/session.js").Answered} output @param {number} at server's time */
  answered({ command, answer }, at) {
    if (this.deed?.command.id !== command.id) return;
    this.deed.answered(answer, at);
    if (command.type === "bring_proposal" && answer.type === "ack") this.form.clear();
  }

  /** The proposals whose text is read: they stay so when the list is made anew. */
  #opened() {
    const found = this.list.querySelectorAll("details[open]");
    return new Set([...found].map((one) => Number(/** @type {HTMLElement} */ (one).dataset.number)));
  }

  /** @param {Row} row @param {boolean} isOpen */
  #row(row, isOpen) {
    const { number, signing } = row;
    const isToSign = signing === "sign";
    const signs = say(isToSign ? "agenda-sign-it" : "agenda-unsign-it", { proposal: row.name });
    const type = isToSign ? "sign_proposal" : "withdraw_signature";
    return h(
      "li",
      { class: "agenda-row", "data-tone": row.tone },
      row.text
        ? h("details", { "data-number": number, open: isOpen }, h("summary", { dir: "auto" }, row.name), h("p", { class: "agenda-text", dir: "auto" }, row.text))
        : h("p", { class: "agenda-name", dir: "auto" }, row.name),
      h("p", { class: "agenda-state", dir: "auto" }, row.state),
      signing &&
        h(
          "button",
          { type: "button", class: "plain", "aria-label": signs, onclick: () => this.#act({ type, id: randomHex(16), proposal: number }) },
          say(isToSign ? "agenda-sign" : "agenda-unsign"),
        ),
      row.withdraws &&
        h(
          "button",
          {
            type: "button",
            class: "plain",
            "aria-label": say("agenda-withdraw-it", { proposal: row.name }),
            onclick: () => this.#act({ type: "withdraw_proposal", id: randomHex(16), proposal: number }),
          },
          say("agenda-withdraw"),
        ),
    );
  }

  /** @param {Command} command */
  #act(command) {
    this.deed = new Deed(command);
    this.submit(command);
  }
}

/** A form that asks for what its kind needs. */
class BringForm {
  /** @param {(command: Command) => void} send */
  constructor(send) {
    this.send = send;
    this.kind = h("select", { id: "agenda-kind", class: "field", onchange: () => this.#ask() });
    this.needs = h("p", { class: "panel-note" });
    this.title = h("input", { id: "agenda-title", class: "field", maxlength: 200, oninput: () => this.#judge() });
    this.office = h("input", { id: "agenda-office", class: "field", maxlength: 200, oninput: () => this.#judge() });
    this.text = h("textarea", { id: "agenda-text", class: "field", rows: 4, maxlength: 5000, oninput: () => this.#judge() });
    this.labels = {
      title: h("label", { for: "agenda-title" }),
      office: h("label", { for: "agenda-office" }),
      text: h("label", { for: "agenda-text" }),
    };
    this.button = h("button", { type: "button", class: "plain", onclick: () => this.send(this.#command()) });
    this.called = { summary: h("summary"), kind: h("label", { for: "agenda-kind" }) };
    this.element = h(
      "details",
      { class: "agenda-bring" },
      this.called.summary,
      this.called.kind,
      this.kind,
      this.needs,
      this.labels.title,
      this.title,
      this.labels.office,
      this.office,
      this.labels.text,
      this.text,
      this.button,
    );
    this.made = "";
    /** @type {{kind: string, needs: string}[]} */
    this.kinds = [];
  }

  /** @param {{kind: string, needs: string}[]} kinds those that members bring by signatures */
  show(kinds) {
    show(this.element, kinds.length > 0);
    const made = JSON.stringify([spoken().language, kinds]);
    if (made === this.made) return;
    const chosen = this.kind.value;
    this.made = made;
    this.kinds = kinds;
    setText(this.called.summary, say("agenda-bring-title"));
    setText(this.called.kind, say("agenda-bring-what"));
    setText(this.button, say("agenda-bring-go"));
    fill(this.kind, ...kinds.map(({ kind }) => h("option", { value: kind, selected: kind === chosen }, say(FORMS[kind].called))));
    this.#ask();
  }

  /** What was sent is brought: the next proposal begins empty. */
  clear() {
    for (const field of [this.title, this.office, this.text]) field.value = "";
    this.element.open = false;
    this.#judge();
  }

  #ask() {
    const form = FORMS[this.kind.value];
    if (!form) return;
    setText(this.needs, this.kinds.find(({ kind }) => kind === this.kind.value)?.needs ?? "");
    setText(this.labels.title, say(form.title));
    setText(this.labels.office, form.office ? say(form.office) : "");
    setText(this.labels.text, say(form.text));
    show(this.labels.office, Boolean(form.office));
    show(this.office, Boolean(form.office));
    this.#judge();
  }

  #judge() {
    const needed = FORMS[this.kind.value]?.needed ?? ["title"];
    /** @type {Record<string, string>} */
    const filled = { title: this.title.value, office: this.office.value, text: this.text.value };
    this.button.disabled = needed.some((name) => !filled[name].trim());
  }

  /** @returns {Command} */
  #command() {
    const kind = /** @type {import("../protocol").ProposalKind} */ (this.kind.value);
    const fields = { title: this.title.value.trim(), text: this.text.value.trim() };
    return { type: "bring_proposal", id: randomHex(16), kind, ...fields, office: this.office.hidden ? "" : this.office.value.trim() };
  }
}
