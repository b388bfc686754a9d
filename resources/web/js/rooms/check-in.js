// @ts-check
/** Other ways to check people in: by the phones that joined, and by a list of names on this device. */

import { fill, h, setAttribute, setText, show } from "../kit/dom.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { readValue, writeValue } from "../wire/keep.js";
import { pressedTwice } from "../door/leave.js";
import { byPhones, listWords } from "./check-in-words.js";
import { cameOf, GuestList, namesOf, withNames } from "./guest-list.js";

/** @typedef {import("../protocol").RoomView} RoomView */
/** @typedef {import("../wire/keep.js").Store} Store */

/** What is beside the phones or the list: a few people, entered by plus and minus. */
class Beside {
  /** @param {string} key of what it counts, in words @param {() => void} changed */
  constructor(key, changed) {
    this.key = key;
    this.count = 0;
    this.changed = changed;
    this.label = h("span", {});
    this.number = h("output", { class: "checkin-number" }, "0");
    this.less = h("button", { type: "button", class: "step", onclick: () => this.#by(-1) }, "−");
    this.more = h("button", { type: "button", class: "step", onclick: () => this.#by(1) }, "+");
    this.element = h("div", { class: "checkin-beside", role: "group" }, this.label, this.less, this.number, this.more);
    this.draw();
  }

  draw() {
    setText(this.label, say(this.key));
    setAttribute(this.element, "aria-label", say(this.key));
    setAttribute(this.number, "aria-label", say(this.key));
    setAttribute(this.less, "aria-label", say("checkin-one-less"));
    setAttribute(this.more, "aria-label", say("checkin-one-more"));
    setText(this.number, String(this.count));
  }

  /** @param {number} step */
  #by(step) {
    this.count = Math.max(0, Math.min(9_999, this.count + step));
    this.draw();
    this.changed();
  }
}

export class CheckInWays {
  /** @param {HTMLElement} panel to whose end it is added @param {Store} store @param {string} scope of who runs the room here @param {(count: number) => void} enter a headcount */
  constructor(panel, store, scope, enter) {
    this.store = store;
    this.enter = enter;
    this.followKey = `checkin.follow.${scope}`;
    this.list = new GuestList(store, scope);
    this.guests = this.list.read();
    /** @type {RoomView | null} */
    this.room = null;
    /** What was sent by itself last, so that a refusal is not repeated. */
    this.followed = 0;
    this.noPhone = new Beside("checkin-without-phone", () => this.#changed());
    this.notListed = new Beside("checkin-not-listed", () => this.#drawList());
    this.words = h("p", { class: "panel-note", role: "status" });
    this.go = h("button", { type: "button", class: "plain", onclick: () => this.enter(this.#phones().count) });
    this.follow = h("input", { type: "checkbox", onchange: () => this.#choose() });
    this.followWords = h("span", {});
    this.rows = h("ul", { class: "checkin-rows" });
    this.came = h("p", { class: "panel-note", role: "status" });
    this.goList = h("button", { type: "button", class: "plain", onclick: () => this.enter(this.#listed()) });
    this.names = h("textarea", { class: "field", id: "guest-names", rows: 4, autocomplete: "off", spellcheck: "false" });
    this.clear = h("button", { type: "button", class: "quiet-link" });
    pressedTwice(this.clear, () => say("checkin-clear-again"), () => this.#keep([]));
    this.element = h("details", { class: "checkin" });
    panel.append(this.element);
    const kept = readValue(store, this.followKey);
    this.follow.checked = kept?.on === true;
    this.noPhone.count = Number(kept?.beside ?? 0) || 0;
    this.followed = Number(kept?.followed ?? 0) || 0;
    this.#build();
    whenSpokenAnew(() => this.#build());
  }

  /** @param {RoomView} room @param {boolean} isFree whether no headcount is on its way */
  show(room, isFree) {
    this.room = room;
    this.#drawPhones();
    if (!this.follow.checked || !isFree) return;
    const { count, over } = this.#phones();
    // what was refused, or corrected by hand since, is not sent again until another phone joins
    if (over || count <= room.headcount || count === this.followed) return;
    this.followed = count;
    this.#changed();
    this.enter(count);
  }

  #build() {
    setText(this.followWords, say("checkin-follow"));
    setText(this.clear, say("checkin-clear"));
    this.noPhone.draw();
    this.notListed.draw();
    const add = h("form", { method: "dialog", class: "checkin-form" }, h("label", { for: "guest-names" }, say("checkin-type-names")), this.names, h("button", { type: "submit", class: "plain" }, say("checkin-add")));
    add.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#keep(withNames(this.guests, namesOf(this.names.value)));
      this.names.value = "";
    });
    fill(
      this.element,
      h("summary", {}, say("checkin-ways")),
      h("section", {}, h("h3", {}, say("checkin-by-phones")), this.words, this.noPhone.element, this.go, h("label", { class: "evening-check" }, this.follow, this.followWords)),
      h("section", {}, h("h3", {}, say("checkin-by-list")), h("p", { class: "panel-note" }, say("checkin-private")), this.rows, this.came, this.notListed.element, this.goList, add, this.clear),
    );
    this.#drawPhones();
    this.#drawNames();
  }

  #phones() {
    const { headcount = 0, capacity = 0, joined = 0, phones_in: phones = joined } = this.room ?? {};
    return byPhones({ headcount, capacity, phones, beside: this.noPhone.count });
  }

  #listed() {
    return cameOf(this.guests) + this.notListed.count;
  }

  #drawPhones() {
    const { words, over, action, offers } = this.#phones();
    setText(this.words, words);
    this.words.classList.toggle("is-over", over);
    setText(this.go, action);
    show(this.go, offers);
  }

  #drawNames() {
    const rows = this.guests.map((guest, place) => {
      const box = h("input", { type: "checkbox", checked: guest.here, onchange: () => this.#tick(place, box.checked) });
      return h("li", {}, h("label", { class: "evening-check" }, box, h("span", { dir: "auto" }, guest.name)));
    });
    fill(this.rows, ...rows);
    show(this.clear, this.guests.length > 0);
    this.#drawList();
  }

  #drawList() {
    setText(this.came, listWords(cameOf(this.guests), this.guests.length));
    const count = this.#listed();
    setText(this.goList, say("checkin-go", { count }));
    show(this.goList, count > 0);
  }

  /** @param {number} place @param {boolean} here */
  #tick(place, here) {
    this.guests = this.guests.map((guest, at) => (at === place ? { ...guest, here } : guest));
    this.list.write(this.guests);
    this.#drawList();
  }

  /** @param {import("./guest-list.js").Guest[]} guests */
  #keep(guests) {
    this.guests = guests;
    if (!guests.length) this.notListed.count = 0;
    this.notListed.draw();
    const isKept = this.list.write(guests);
    this.#drawNames();
    if (!isKept) setText(this.came, say("checkin-not-kept"));
  }

  #choose() {
    this.followed = 0;
    this.#changed();
  }

  #changed() {
    writeValue(this.store, this.followKey, { on: this.follow.checked, beside: this.noPhone.count, followed: this.followed });
    this.#drawPhones();
  }
}
