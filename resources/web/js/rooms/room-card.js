// @ts-check
/** What this room has answered so far: a sentence, a line that fills, counts per option. */

import { fill, h, seriesClass, setLength, setText, show } from "../kit/dom.js";
import { roomAnswer } from "./room-words.js";
import { say } from "../kit/say.js";
import { figure } from "../kit/words.js";

/** More do not fit above the code to join. */
const MOST_OPTIONS = 4;

export class RoomCard {
  /** @param {HTMLElement} element */
  constructor(element) {
    this.summary = h("p", { class: "room-summary" });
    this.line = h("span", { class: "room-line-fill" });
    this.ways = h("p", { class: "room-ways" });
    this.out = h("p", { class: "room-out", role: "status", hidden: true });
    this.list = h("ul", { class: "room-options" });
    /** @type {{element: HTMLElement, bar: HTMLElement, count: HTMLElement}[]} */
    this.rows = [];
    this.made = "";
    fill(
      element,
      (this.title = h("h2")),
      this.out,
      this.summary,
      h("span", { class: "room-line", "aria-hidden": "true" }, this.line),
      this.list,
      this.ways,
    );
  }

  /** @param {import("../protocol").PollView} poll @param {import("../protocol").RoomView} room */
  show(poll, room) {
    const answer = roomAnswer(poll, room);
    const made = JSON.stringify(poll.options);
    if (made !== this.made) {
      this.made = made;
      this.rows = poll.options.map((label, option) => {
        const bar = h("span", { class: "room-bar" });
        const count = h("b", {}, "0");
        const element = h(
          "li",
          { class: seriesClass(option) },
          h("span", { class: "room-label", dir: "auto" }, label),
          h("span", { class: "room-track", "aria-hidden": "true" }, bar),
          count,
        );
        return { element, bar, count };
      });
      fill(this.list, ...this.rows.map((row) => row.element));
    }
    setText(this.title, say("room-in-this"));
    show(this.out, Boolean(room.left_out));
    setText(this.out, room.left_out ? say("room-left-out", { reason: room.left_out }) : "");
    setText(this.summary, answer.summary);
    setLength(this.line, answer.of ? Math.min(1, answer.answered / answer.of) : 0);
    const { counts } = answer;
    const listed = poll.options.length <= MOST_OPTIONS;
    show(this.list, listed); // from the start, for nothing is to move when the figures come
    setText(this.ways, [listed && counts ? answer.counted : "", answer.ways].filter(Boolean).join(" · "));
    const most = Math.max(1, answer.of);
    this.rows.forEach((row, option) => {
      setText(row.count, counts ? figure(counts[option]) : "–");
      setLength(row.bar, counts ? counts[option] / most : 0);
    });
  }
}
