// @ts-check
/** The room's answer: a counted show of hands, checked while it is entered, or one press for all. */

import { namesAreShown, namesPath } from "./by-name.js";
import { drawDeed } from "../kit/deed.js";
import { fill, h, seriesClass, setAttribute, setText, show } from "../kit/dom.js";
import { opening } from "../outputs/present.js";
import { handsCheck, roomAnswer } from "../rooms/room-words.js";
import { people } from "../kit/words.js";

/** @typedef {import("../protocol").PollView} PollView */
/** @typedef {import("../protocol").RoomView} RoomView */

/**
 * @typedef {object} Intents
 * @property {(poll: string, counts: number[]) => void} hands
 * @property {(poll: string, option: number) => void} button
 */

const BY_NAME = "Phones vote by name: everybody can read how each person voted. Hands and button are the room's answer.";

export class AnswerPanel {
  /** @param {HTMLElement} element @param {Intents} intents */
  constructor(element, intents) {
    this.intents = intents;
    this.made = "";
    /** @type {PollView | null} */
    this.poll = null;
    /** @type {RoomView | null} */
    this.room = null;
    /** @type {number[]} */
    this.counts = [];
    /** Whether counts were touched since the room's answer was last shown. */
    this.touched = false;
    /** @type {"hands" | "button"} */
    this.way = "hands";
    /** @type {import("../kit/deed.js").Deed | null} */
    this.deed = null;
    /** @type {import("../kit/deed.js").Now} */
    this.now = { linked: false, busy: false };
    /** @type {HTMLInputElement[]} */
    this.inputs = [];
    /** @type {HTMLButtonElement[]} */
    this.presses = [];
    this.heading = h("h2", {}, "Nothing is asked right now");
    this.sub = h("p", { class: "panel-note" }, "When the desk opens a question, it appears here by itself.");
    this.names = h("a", { class: "quiet-link" }, "Who voted how");
    this.named = h("p", { class: "panel-note", hidden: true }, BY_NAME, " ", this.names);
    this.progress = h("p", { class: "room-now" });
    this.ways = h("div", { class: "ways", role: "group", "aria-label": "How the room answers" });
    this.handsPart = h("div", { class: "hands" });
    this.buttonPart = h("div", { class: "presses" });
    this.check = h("p", { class: "check", role: "status" });
    this.said = h("p", { class: "deed", role: "status" });
    this.send = h("button", { type: "button", class: "primary", onclick: () => this.#sendHands() }, "Enter the hands");
    this.body = h(
      "div",
      { class: "answer-body" },
      this.ways,
      this.handsPart,
      this.buttonPart,
      h("div", { class: "act" }, this.check, this.said, this.send),
    );
    fill(element, this.sub, this.heading, this.named, this.progress, this.body);
  }

  /**
   * @param {PollView | null} poll @param {RoomView | null} room
   * @param {import("../kit/deed.js").Deed | null} deed @param {import("../kit/deed.js").Now} now
   */
  show(poll, room, deed, now) {
    const made = poll ? JSON.stringify([poll.id, poll.question, poll.options, poll.channels]) : "";
    if (made !== this.made) {
      this.made = made;
      const pressed = poll !== null && room?.poll === poll.id && room.button !== null;
      this.way = pressed ? "button" : "hands";
      this.#build(poll);
    }
    this.poll = poll;
    this.room = room;
    this.deed = deed;
    this.now = now;
    show(this.body, poll !== null && room !== null);
    show(this.progress, poll !== null && room !== null);
    show(this.named, Boolean(poll?.named));
    show(this.names, poll !== null && namesAreShown(poll));
    setAttribute(this.names, "href", namesPath(poll?.id ?? ""));
    setText(this.heading, poll?.question ?? "Nothing is asked right now");
    if (!poll || !room) {
      setText(this.sub, "When the desk opens a question, it appears here by itself.");
      return;
    }
    const opened = opening(poll, Date.now());
    setText(this.sub, poll.state === "open" ? "The question" : `${opened.word} ${opened.text}`);
    const answer = roomAnswer(poll, room);
    setText(this.progress, [answer.summary, answer.ways].filter(Boolean).join(". "));
    this.#showBody(poll, room, deed, now);
  }

  /** @param {PollView} poll @param {RoomView} room @param {import("../kit/deed.js").Deed | null} deed @param {import("../kit/deed.js").Now} now */
  #showBody(poll, room, deed, now) {
    const open = poll.state === "open";
    const mine = room.poll === poll.id;
    const hands = poll.channels.includes("hands");
    const button = poll.channels.includes("button");
    const way = hands && button ? this.way : hands ? "hands" : button ? "button" : "none";
    show(this.ways, open && hands && button);
    const recorded = mine ? room.hands : null;
    show(this.handsPart, way === "hands" && (open || recorded !== null));
    show(this.buttonPart, way === "button");
    if (recorded && recorded.every((n, option) => n === this.counts[option])) this.touched = false;
    if (!this.touched) this.#setCounts(recorded ?? poll.options.map(() => 0));
    for (const input of this.inputs) input.disabled = !open;
    this.handsPart.classList.toggle("is-closed", !open);
    const pressed =
      deed?.state === "sending" && deed.command.type === "press_button"
        ? deed.command.option
        : mine ? room.button : null;
    this.presses.forEach((press, option) => {
      setAttribute(press, "aria-pressed", String(pressed === option));
      press.disabled = !open;
    });
    const check = handsCheck(this.counts, room, poll.id);
    const unsent = this.touched;
    const sending = deed?.state === "sending";
    show(this.send, open && way === "hands" && unsent && !sending);
    this.send.disabled = !check.ok;
    setText(this.send, `Enter ${check.total} ${check.total === 1 ? "hand" : "hands"}`);
    show(this.check, open && way !== "none");
    this.check.classList.toggle("is-wrong", way === "hands" && !check.ok);
    setText(this.check, this.#checkWords(way, check, room));
    const otherwise = this.#otherwise(open, way, recorded !== null || pressed !== null);
    const redrawn = way === "hands" && unsent && deed?.state === "done";
    drawDeed(this.said, redrawn ? null : deed, now, redrawn ? "Changed, not sent yet" : otherwise);
  }

  /** @param {string} way @param {ReturnType<typeof handsCheck>} check @param {RoomView} room */
  #checkWords(way, check, room) {
    if (way === "hands") return [check.base, check.total ? `${check.total} entered.` : "", check.verdict].filter(Boolean).join(" ");
    if (!room.headcount) return "Nobody is checked in yet. Check in the people first.";
    return `One press answers for ${people(check.left)} without a phone vote. Press another to correct it.`;
  }

  /** @param {boolean} open @param {string} way @param {boolean} answered */
  #otherwise(open, way, answered) {
    if (way === "none") return open ? "This question is answered on the phones." : "";
    if (!open) return answered ? "The room's answer is in." : "The room gave no answer as one.";
    return answered ? "The room's answer is in." : "Not sent yet";
  }

  #sendHands() {
    if (!this.poll) return;
    this.touched = true;
    this.intents.hands(this.poll.id, [...this.counts]);
  }

  /** @param {PollView | null} poll */
  #build(poll) {
    this.touched = false;
    this.counts = poll ? poll.options.map(() => 0) : [];
    this.inputs = [];
    const rows = poll ? poll.options.map((label, option) => this.#handsRow(label, option)) : [];
    fill(this.handsPart, ...rows);
    this.presses = poll ? poll.options.map((label, option) => this.#optionButton(poll.id, label, option)) : [];
    fill(this.buttonPart, ...this.presses);
    fill(this.ways, this.#wayButton("hands", "Count hands"), this.#wayButton("button", "Press for all"));
    this.#showWay();
  }

  /** @param {string} poll @param {string} label @param {number} option */
  #optionButton(poll, label, option) {
    return h(
      "button",
      {
        type: "button",
        class: `press ${seriesClass(option)}`,
        "aria-pressed": "false",
        onclick: () => this.intents.button(poll, option),
      },
      label,
    );
  }

  /** @param {"hands" | "button"} way @param {string} words */
  #wayButton(way, words) {
    const choose = () => {
      this.way = way;
      this.#showWay();
      this.show(this.poll, this.room, this.deed, this.now);
    };
    return h("button", { type: "button", class: "way", "data-way": way, onclick: choose }, words);
  }

  #showWay() {
    for (const button of this.ways.children) {
      setAttribute(button, "aria-pressed", String(button.getAttribute("data-way") === this.way));
    }
  }

  /** @param {string} label @param {number} option */
  #handsRow(label, option) {
    const input = h("input", {
      class: "hands-count",
      inputmode: "numeric",
      pattern: "[0-9]*",
      autocomplete: "off",
      "aria-label": `Hands for ${label}`,
      value: "0",
      onfocus: () => input.select(),
      oninput: () => this.#enterHands(option, Number(input.value.replace(/\D/g, "").slice(0, 5))),
    });
    this.inputs.push(input);
    const step = (/** @type {string} */ sign, /** @type {string} */ words, /** @type {number} */ by) =>
      h(
        "button",
        {
          type: "button",
          class: "step",
          "aria-label": `${words} ${label}`,
          onclick: () => this.#enterHands(option, Math.max(0, this.counts[option] + by)),
        },
        sign,
      );
    return h(
      "div",
      { class: `hands-row ${seriesClass(option)}` },
      h("span", { class: "hands-label", dir: "auto" }, label),
      h("span", { class: "stepper" }, step("−", "One hand less for", -1), input, step("+", "One hand more for", 1)),
    );
  }

  /** @param {number} option @param {number} count */
  #enterHands(option, count) {
    if (this.poll?.state !== "open") return;
    this.touched = true;
    this.#setCounts(this.counts.map((old, n) => (n === option ? count : old)));
    this.show(this.poll, this.room, this.deed, this.now);
  }

  /** @param {readonly number[]} counts */
  #setCounts(counts) {
    this.counts = [...counts];
    this.inputs.forEach((input, option) => {
      const text = String(counts[option]);
      if (input.value !== text) input.value = text;
    });
  }
}
