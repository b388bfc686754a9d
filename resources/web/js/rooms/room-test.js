// @ts-check
/** Test my room: what can be tried before the guests come, on the facilitator's page. */

import { fill, h, setText, show } from "../kit/dom.js";
import { readValue, writeValue } from "../wire/keep.js";
import { MARK, OPTIONS, QUESTION, testSteps } from "./practice-words.js";

/** @typedef {import("../protocol").RoomView} RoomView */

/** What only the people in the room can see: ticked by hand. */
const BY_HAND = [
  { key: "sound", words: "The picture moves on the big screen, and the sound is loud enough at the back. (Turn the sound on there first.)" },
  { key: "sleep", words: "The television’s sleep, screen saver and power saving are off." },
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
    this.go = h("button", { type: "button", class: "plain", onclick: () => practise(!this.isOn) });
    this.counts = h("p", { class: "room-test-counts", role: "status" });
    const line = (/** @type {string} */ key) => this.#line(key);
    fill(
      element,
      h("summary", {}, "Test my room"),
      h("p", { class: "panel-note" }, "Before the guests come, in five minutes. Nothing of it is kept."),
      h(
        "ol",
        { class: "room-test" },
        line("screen"),
        ...BY_HAND.map((one) => h("li", {}, this.#tick(one))),
        line("phone"),
        h("li", {}, this.#parts("practice"), h("p", {}, `${QUESTION} (${OPTIONS.join(", ")})`), this.go, this.counts, h("p", { class: "panel-note" }, MARK)),
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
      setText(line.words, `${step.name}: ${step.words}`);
    }
    setText(this.go, this.isOn ? "End the practice question" : "Ask the practice question");
    const counts = room.practice?.counts ?? [];
    show(this.counts, this.isOn);
    setText(this.counts, OPTIONS.map((option, n) => `${option}: ${counts[n] ?? 0}`).join(" · "));
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
    return h("label", { class: "room-test-tick" }, box, h("span", {}, words));
  }
}
