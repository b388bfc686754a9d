// @ts-check
/** Check in how many people are in the room: big minus and plus, a keypad, and what is recorded. */

import { Deed, drawDeed } from "../kit/deed.js";
import { fill, h, setAttribute, setText, show } from "../kit/dom.js";
import { live, liveAttribute } from "../kit/live.js";
import { say } from "../kit/say.js";
import { phonesIn } from "./room-words.js";
import { people } from "../kit/words.js";

const CLEAR = "C";
const DELETE = "⌫";

export class HeadcountPanel {
  /** @param {HTMLElement} element @param {(count: number) => void} entered */
  constructor(element, entered) {
    this.entered = entered;
    /** @type {number | null} what is entered and not yet recorded */
    this.draft = null;
    /** @type {number | null} what was sent, until what is recorded changes */
    this.sent = null;
    this.recorded = 0;
    this.shown = 0;
    this.capacity = 0;
    this.number = h("output", { class: "big-number", "aria-live": "polite" }, "–");
    liveAttribute(this.number, "aria-label", "facilitate-count-people");
    this.said = h("p", { class: "deed", role: "status" });
    this.rest = h("p", { class: "panel-note" });
    this.save = h("button", { type: "button", class: "primary", onclick: () => this.#save() }, say("room-check-people-in"));
    const step = (/** @type {string} */ sign, /** @type {string} */ key, /** @type {number} */ by) =>
      liveAttribute(h("button", { type: "button", class: "step is-big", onclick: () => this.#changeBy(by) }, sign), "aria-label", key);
    const keys = ["1", "2", "3", "4", "5", "6", "7", "8", "9", CLEAR, "0", DELETE];
    const keypad = h("div", { class: "keypad", role: "group", dir: "ltr" }, ...keys.map((key) => this.#keyButton(key)));
    liveAttribute(keypad, "aria-label", "facilitate-keypad");
    fill(
      element,
      h("h2", {}, live("facilitate-count-ask")),
      h("p", { class: "panel-note" }, live("facilitate-count-everybody")),
      h("div", { class: "counter" }, step("−", "facilitate-count-less", -1), this.number, step("+", "facilitate-count-more", 1)),
      keypad,
      this.rest,
      h("div", { class: "act" }, this.said, this.save),
    );
    /** Nothing can be entered before it is known what stands. */
    this.buttons = [...element.querySelectorAll("button")];
    for (const button of this.buttons) button.disabled = true;
  }

  /**
   * @param {import("../protocol").RoomView} room
   * @param {import("../kit/deed.js").Deed | null} deed @param {import("../kit/deed.js").Now} now
   */
  show(room, deed, now) {
    if (room.headcount !== this.recorded || deed?.state === "refused") this.sent = null;
    for (const button of this.buttons.splice(0)) button.disabled = false;
    this.recorded = room.headcount;
    this.capacity = room.capacity;
    const sending = deed?.state === "sending";
    const sent = deed?.command.type === "set_headcount" ? deed.command.headcount : null;
    if (this.draft === this.recorded && !sending && deed?.state !== "refused") this.draft = null;
    const shown = this.draft ?? (sending && sent !== null ? sent : this.recorded);
    this.shown = shown;
    setText(this.number, String(shown));
    const unsent = this.draft !== null && this.draft !== (sending ? sent : (this.sent ?? this.recorded));
    show(this.save, unsent);
    setText(this.save, say("facilitate-check-in", { people: people(shown) }));
    if (unsent && !(deed?.state === "refused" && sent === shown)) {
      drawDeed(this.said, null, now, say("facilitate-count-unsent", { people: people(this.recorded) }));
    } else if (deed) {
      // The answer comes before the room's document does: until both are here it is on its way.
      const done = deed.state !== "done" || this.sent === null;
      drawDeed(this.said, done ? deed : new Deed(deed.command), now);
    } else {
      drawDeed(this.said, null, now, say(this.recorded ? "facilitate-count-recorded" : "facilitate-count-none", { people: people(this.recorded) }));
    }
    const { words, warning } = phonesIn(room);
    setText(this.rest, warning || say("facilitate-count-holds", { phones: words, people: people(room.capacity) }));
    this.rest.classList.toggle("is-over", warning !== "");
    setAttribute(this.number, "data-unsent", unsent ? "true" : null);
  }

  /** Check in so many, however they were counted. @param {number} count */
  enter(count) {
    this.#changeTo(count);
    this.#save();
  }

  #save() {
    if (this.draft === null) return;
    this.sent = this.draft;
    this.entered(this.draft);
  }

  /** @param {number} by */
  #changeBy(by) {
    this.#changeTo(Math.max(0, this.shown + by));
  }

  /** @param {number} count */
  #changeTo(count) {
    this.draft = Math.min(count, 100_000);
    this.shown = this.draft;
    setText(this.number, String(this.draft));
    const unsent = this.draft !== this.recorded;
    show(this.save, unsent);
    setText(this.save, say("facilitate-check-in", { people: people(this.draft) }));
    setAttribute(this.number, "data-unsent", unsent ? "true" : null);
    this.said.dataset.state = "none";
    setText(this.said, say(unsent ? "facilitate-count-unsent" : "facilitate-count-recorded", { people: people(this.recorded) }));
  }

  /** @param {string} key */
  #keyButton(key) {
    const button = h("button", { type: "button", class: "key", onclick: () => this.#pressKey(key) }, key === CLEAR ? live("facilitate-key-clear") : key);
    return key === DELETE ? liveAttribute(button, "aria-label", "facilitate-key-delete") : button;
  }

  /** The first digit after what is recorded begins a new number. @param {string} key */
  #pressKey(key) {
    const typed = this.draft === null ? "" : String(this.draft);
    if (key === CLEAR) this.#changeTo(0);
    else if (key === DELETE) this.#changeTo(Math.floor(this.shown / 10));
    else this.#changeTo(Number((typed + key).slice(-5)));
  }
}
