// @ts-check
/** Test my room: what can be tried before the guests come, on the facilitator's page. */

import { fill, h, setText, show } from "../kit/dom.js";
import { readValue, writeValue } from "../wire/keep.js";
import { live } from "../kit/live.js";
import { say } from "../kit/say.js";
import { countsWords, questionWords, testSteps } from "./practice-words.js";

/** @typedef {import("../protocol").RoomView} RoomView */

/** What only the people in the room can see: ticked by hand. */
const BY_HAND = [
  { key: "sound", words: "facilitate-test-sound" },
  { key: "sleep", words: "facilitate-test-sleep" },
];
const TICKED = "room-test";

export class RoomTest {
  /**
   * @param {HTMLElement} element @param {import("../wire/keep.js").Store} store
   * @param {(on: boolean) => void} practise starts the practice question, or ends it
   */
  constructor(element, store, practise) {
    this.store = store;
    this.isOn = false;
    /** @type {Map<string, {mark: HTMLElement, words: HTMLElement}>} */
    this.lines = new Map();
    this.go = h("button", { type: "button", class: "plain", onclick: () => practise(!this.isOn) }, say("facilitate-test-ask"));
    this.question = h("p");
    this.counts = h("p", { class: "room-test-counts", role: "status" });
    const line = (/** @type {string} */ key) => this.#line(key);
    fill(
      element,
      h("summary", {}, live("facilitate-test")),
      h("p", { class: "panel-note" }, live("facilitate-test-words")),
      h(
        "ol",
        { class: "room-test" },
        line("screen"),
        ...BY_HAND.map((one) => h("li", {}, this.#tick(one))),
        line("phone"),
        h("li", {}, this.#parts("practice"), this.question, this.go, this.counts, h("p", { class: "panel-note" }, live("practice-notice"))),
        line("headcount"),
      ),
    );
  }

  /** @param {RoomView} room */
  show(room) {
    this.isOn = Boolean(room.practice);
    for (const [key, step] of Object.entries(testSteps(room))) {
      const line = this.lines.get(key);
      if (!line) continue;
      setText(line.mark, step.done ? "✓ " : "○ ");
      setText(line.words, step.words);
    }
    setText(this.question, questionWords());
    setText(this.go, say(this.isOn ? "facilitate-test-end" : "facilitate-test-ask"));
    const counts = room.practice?.counts ?? [];
    show(this.counts, this.isOn);
    setText(this.counts, countsWords(counts));
  }

  /** @param {string} key */
  #line(key) {
    return h("li", {}, this.#parts(key));
  }

  /** @param {string} key */
  #parts(key) {
    const mark = h("span", { "aria-hidden": "true" }, "○ ");
    const words = h("span", {});
    this.lines.set(key, { mark, words });
    return h("p", { class: "room-test-step" }, mark, words);
  }

  /** @param {{key: string, words: string}} one */
  #tick({ key, words }) {
    const ticked = () => readValue(this.store, TICKED) ?? {};
    const box = h("input", {
      type: "checkbox",
      onchange: () => void writeValue(this.store, TICKED, { ...ticked(), [key]: box.checked }),
    });
    box.checked = ticked()[key] === true;
    return h("label", { class: "room-test-tick" }, box, h("span", {}, live(words)));
  }
}
