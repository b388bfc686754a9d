// @ts-check
/** What a facilitator can mend: another code, phones that start over, one phone that is ended. */

import { NotReached } from "../wire/ask.js";
import { drawDeed } from "../kit/deed.js";
import { fill, h, setText, show } from "../kit/dom.js";
import { phonesIn } from "./room-words.js";

/** @typedef {import("../protocol").PollView} PollView */
/** @typedef {import("../protocol").RoomView} RoomView */
/** @typedef {import("../kit/deed.js").Deed} Deed */
/** @typedef {"code" | "over" | "phone"} Act */

/**
 * @typedef {object} Intents
 * @property {(reason: string, times: number) => void} code
 * @property {(poll: string, reason: string, times: number) => void} over
 * @property {(phone: string, reason: string) => void} phone
 * @property {() => Promise<{phone: string, connected: boolean}[]>} phones those that are in, from the server
 */

export const LONGEST_REASON = 300;
const OWN = "In my own words";

/** @type {Record<Act, {name: string, does: string, go: string, reasons: string[]}>} */
const ACTS = {
  code: {
    name: "New code for this room",
    does: "Every phone of this room has to type the new code, which then stands on the big screen and under Invite; votes that are in stay in.",
    go: "Make a new code",
    reasons: ["The code got out of the room", "Phones from elsewhere are in"],
  },
  over: {
    name: "Start this room's phones over",
    does: "All votes by phone of this room are taken out of this question, and every phone that is in may vote once more; hands and button stay.",
    go: "Start the phones over",
    reasons: ["Phones that are not in this room have voted", "The room asked to vote again"],
  },
  phone: {
    name: "End a phone",
    does: "One phone is let go and has to type the code again; a vote that it has sent stays in.",
    go: "End this phone",
    reasons: ["This phone is not in the room", "Somebody has two phones"],
  },
};

export class MendPanel {
  /** @param {HTMLElement} element @param {Intents} intents */
  constructor(element, intents) {
    this.intents = intents;
    /** @type {RoomView | null} */
    this.room = null;
    /** @type {PollView | null} */
    this.poll = null;
    this.forms = {
      code: new ActForm("code", (reason) => this.room && intents.code(reason, this.room.renewed ?? 0)),
      over: new ActForm("over", (reason) => this.room && this.poll && intents.over(this.poll.id, reason, this.room.started_over ?? 0)),
      phone: new ActForm("phone", (reason, phone) => intents.phone(phone, reason), intents.phones),
    };
    this.warning = h("span", { class: "mend-warning is-over", hidden: true });
    fill(
      element,
      h("summary", {}, "Mend this room", this.warning),
      h("p", { class: "panel-note" }, "For when a code got out, or phones voted that are not here. What is done stands in the record with its reason, for everybody to read: write no names."),
      h("p", { class: "panel-note" }, "Have strangers voted? First make a new code, then start the phones over; then everybody here comes in by the new code and votes again."),
      ...Object.values(this.forms).map((form) => form.element),
    );
  }

  /**
   * @param {PollView | null} poll the one that is on @param {RoomView} room
   * @param {(act: Act) => Deed | null} deedOf @param {import("../kit/deed.js").Now} now
   */
  show(poll, room, deedOf, now) {
    this.poll = poll;
    this.room = room;
    const { over, warning } = phonesIn(room);
    show(this.warning, over);
    setText(this.warning, over ? `${warning} If some are not in this room, mend it here.` : "");
    const isAsked = poll?.state === "open" && poll.channels.includes("phones");
    const votes = isAsked && room.poll === poll.id ? room.phones : 0;
    this.forms.code.show(true, "", deedOf("code"), now);
    this.forms.over.show(votes > 0, isAsked ? "No phone of this room has voted yet." : "Only while a question is open that phones answer.", deedOf("over"), now);
    this.forms.phone.show(true, "", deedOf("phone"), now);
  }
}

/** One act: what it does, a press that opens it, a reason, and the press that does it. */
class ActForm {
  /**
   * @param {Act} act @param {(reason: string, phone: string) => void} done
   * @param {(() => Promise<{phone: string, connected: boolean}[]>) | null} [phones] where one is to be chosen
   */
  constructor(act, done, phones = null) {
    const { name, does, go, reasons } = ACTS[act];
    this.phones = phones;
    /** @type {HTMLSelectElement} */
    this.chosen = h("select", { class: "field", id: `mend-${act}-phone`, onchange: () => this.#judge() });
    this.own = h("input", { class: "field", maxlength: LONGEST_REASON, "aria-label": OWN, placeholder: OWN, oninput: () => this.#typed() });
    this.radios = [...reasons, OWN].map((reason) =>
      h("input", { type: "radio", name: `mend-${act}`, value: reason, onchange: () => this.#judge() }),
    );
    const choices = this.radios.map((radio) => h("label", { class: "mend-reason" }, radio, h("span", {}, radio.value)));
    this.opens = h("button", { type: "button", class: "plain", "aria-expanded": "false", onclick: () => this.#open() }, name);
    this.goes = h("button", { type: "submit", class: "primary" }, go);
    this.list = phones && h("p", { class: "mend-phone" }, h("label", { for: this.chosen.id }, "The letters at the top of that phone"), this.chosen);
    this.form = h(
      "form",
      { method: "dialog", class: "mend-form", hidden: true, onsubmit: (/** @type {Event} */ event) => this.#submit(event, done) },
      this.list,
      h("fieldset", {}, h("legend", {}, "Why?"), ...choices, this.own),
      h("div", { class: "mend-go" }, this.goes, h("button", { type: "button", class: "plain", onclick: () => this.#close() }, "Cancel")),
    );
    this.why = h("p", { class: "panel-note", hidden: true });
    this.said = h("p", { class: "mend-said", role: "status" });
    this.element = h("section", { class: "mend-act" }, h("p", { class: "mend-does" }, does), this.opens, this.why, this.form, this.said);
    this.#judge();
  }

  /** @param {boolean} may @param {string} why it may not @param {Deed | null} deed @param {import("../kit/deed.js").Now} now */
  show(may, why, deed, now) {
    this.opens.disabled = !may;
    show(this.why, !may);
    setText(this.why, may ? "" : why);
    if (!may && !this.form.hidden) this.#close();
    drawDeed(this.said, deed, now);
  }

  get reason() {
    const chosen = this.radios.find((radio) => radio.checked)?.value ?? "";
    return chosen === OWN ? this.own.value.trim() : chosen;
  }

  async #open() {
    if (!this.form.hidden) {
      this.#close();
      return;
    }
    show(this.form, true);
    this.opens.setAttribute("aria-expanded", "true");
    (this.list ? this.chosen : this.radios[0]).focus();
    if (this.phones) await this.#list(this.phones);
  }

  #close() {
    const hadFocus = this.form.contains(document.activeElement);
    for (const radio of this.radios) radio.checked = false;
    this.own.value = "";
    this.#judge();
    show(this.form, false);
    this.opens.setAttribute("aria-expanded", "false");
    if (hadFocus) this.opens.focus();
  }

  /** @param {() => Promise<{phone: string, connected: boolean}[]>} phones */
  async #list(phones) {
    fill(this.chosen, h("option", { value: "" }, "Reading the list"));
    try {
      const found = await phones();
      const first = found.length ? "Choose" : "No phone is in";
      const options = found.map(({ phone, connected }) => h("option", { value: phone }, connected ? phone : `${phone}, away now`));
      fill(this.chosen, h("option", { value: "" }, first), ...options);
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      fill(this.chosen, h("option", { value: "" }, error.message));
    }
    this.#judge();
  }

  #typed() {
    this.radios[this.radios.length - 1].checked = true;
    this.#judge();
  }

  #judge() {
    show(this.own, this.radios[this.radios.length - 1].checked);
    this.goes.disabled = !this.reason || (this.list !== null && !this.chosen.value);
  }

  /** @param {Event} event @param {(reason: string, phone: string) => void} done */
  #submit(event, done) {
    event.preventDefault();
    if (this.goes.disabled) return;
    done(this.reason, this.chosen.value);
    this.#close();
  }
}
