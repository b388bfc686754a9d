// @ts-check
/** What a facilitator can mend: another code, phones that start over, one phone that is ended. */

import { NotReached } from "../wire/ask.js";
import { drawDeed } from "../kit/deed.js";
import { fill, h, setText, show } from "../kit/dom.js";
import { live, liveAttribute } from "../kit/live.js";
import { say } from "../kit/say.js";
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
const OWN = "facilitate-mend-own";

/** The keys of what stands there. @type {Record<Act, {name: string, does: string, go: string, reasons: string[]}>} */
const ACTS = {
  code: {
    name: "facilitate-mend-code",
    does: "facilitate-mend-code-does",
    go: "facilitate-mend-code-go",
    reasons: ["facilitate-mend-code-out", "facilitate-mend-code-elsewhere"],
  },
  over: {
    name: "facilitate-mend-over",
    does: "facilitate-mend-over-does",
    go: "facilitate-mend-over-go",
    reasons: ["facilitate-mend-over-strangers", "facilitate-mend-over-again"],
  },
  phone: {
    name: "facilitate-mend-phone",
    does: "facilitate-mend-phone-does",
    go: "facilitate-mend-phone-go",
    reasons: ["facilitate-mend-phone-away", "facilitate-mend-phone-two"],
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
      h("summary", {}, live("facilitate-mend"), this.warning),
      h("p", { class: "panel-note" }, live("facilitate-mend-words")),
      h("p", { class: "panel-note" }, live("facilitate-mend-strangers")),
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
    setText(this.warning, over ? say("facilitate-mend-warning", { warning }) : "");
    const isAsked = poll?.state === "open" && poll.channels.includes("phones");
    const votes = isAsked && room.poll === poll.id ? room.phones : 0;
    this.forms.code.show(true, "", deedOf("code"), now);
    this.forms.over.show(votes > 0, say(isAsked ? "facilitate-mend-over-none" : "facilitate-mend-over-closed"), deedOf("over"), now);
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
    this.own = h("input", { class: "field", maxlength: LONGEST_REASON, oninput: () => this.#typed() });
    liveAttribute(liveAttribute(this.own, "aria-label", OWN), "placeholder", OWN);
    this.radios = [...reasons, OWN].map((reason) =>
      h("input", { type: "radio", name: `mend-${act}`, value: reason, onchange: () => this.#judge() }),
    );
    const choices = this.radios.map((radio) => h("label", { class: "mend-reason" }, radio, h("span", {}, live(radio.value))));
    this.opens = h("button", { type: "button", class: "plain", "aria-expanded": "false", onclick: () => this.#open() }, live(name));
    this.goes = h("button", { type: "submit", class: "primary" }, live(go));
    this.list = phones && h("p", { class: "mend-phone" }, h("label", { for: this.chosen.id }, live("facilitate-mend-letters")), this.chosen);
    this.form = h(
      "form",
      { method: "dialog", class: "mend-form", hidden: true, onsubmit: (/** @type {Event} */ event) => this.#submit(event, done) },
      this.list,
      h("fieldset", {}, h("legend", {}, live("facilitate-mend-why")), ...choices, this.own),
      h("div", { class: "mend-go" }, this.goes, h("button", { type: "button", class: "plain", onclick: () => this.#close() }, live("facilitate-cancel"))),
    );
    this.why = h("p", { class: "panel-note", hidden: true });
    this.said = h("p", { class: "mend-said", role: "status" });
    this.element = h("section", { class: "mend-act" }, h("p", { class: "mend-does" }, live(does)), this.opens, this.why, this.form, this.said);
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
    return chosen === OWN ? this.own.value.trim() : chosen && say(chosen);
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
    fill(this.chosen, h("option", { value: "" }, say("facilitate-mend-reading")));
    try {
      const found = await phones();
      const first = say(found.length ? "facilitate-mend-choose" : "facilitate-mend-no-phone");
      const options = found.map(({ phone, connected }) => h("option", { value: phone }, connected ? phone : say("facilitate-mend-phone-left", { phone })));
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
