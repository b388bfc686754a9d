// @ts-check
/** The room's answer: a counted show of hands, checked while it is entered, or one press for all. */

import { namesAreShown, namesPath } from "./by-name.js";
import { handsRow } from "./hands-row.js";
import { InsteadOfHands, meanwhile, replaced, sameCounts } from "./instead-of-hands.js";
import { Deed, drawDeed } from "../kit/deed.js";
import { fill, h, seriesClass, setAttribute, setText, show } from "../kit/dom.js";
import { opening } from "../outputs/present.js";
import { handsCheck, roomAnswer } from "../rooms/room-words.js";
import { live, liveAttribute } from "../kit/live.js";
import { say } from "../kit/say.js";
import { figure, people } from "../kit/words.js";

/** @typedef {import("../protocol").PollView} PollView */
/** @typedef {import("../protocol").RoomView} RoomView */

/**
 * @typedef {object} Intents
 * @property {(poll: string, counts: number[], seen: readonly number[]) => void} hands with those that stood there
 * @property {(poll: string, option: number) => void} button
 */

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
    /** The hands that stood there when these were begun. @type {readonly number[]} */
    this.seen = [];
    /** What was sent, until it stands there. @type {readonly number[] | null} */
    this.sent = null;
    /** Whether a change was on the way to be sent when voting closed. */
    this.late = false;
    /** What is asked before hands are taken out, and what was taken out. */
    this.instead = new InsteadOfHands((poll, option) => this.#goOn(poll, option), (counts) => this.#putBack(counts));
    /** @type {"hands" | "button"} */
    this.way = "hands";
    /** @type {import("../kit/deed.js").Deed | null} */
    this.deed = null;
    /** @type {import("../kit/deed.js").Now} */
    this.now = { linked: false, busy: false };
    /** @type {HTMLInputElement[]} */
    this.inputs = [];
    /** Name them in the language that is spoken. @type {(() => void)[]} */
    this.naming = [];
    /** @type {HTMLButtonElement[]} */
    this.presses = [];
    this.heading = h("h2");
    this.sub = h("p", { class: "panel-note" });
    this.names = h("a", { class: "quiet-link" }, live("vote-who-how"));
    this.named = h("p", { class: "panel-note", hidden: true }, live("facilitate-answer-named"), " ", this.names);
    this.progress = h("p", { class: "room-now" });
    this.ways = liveAttribute(h("div", { class: "ways", role: "group" }), "aria-label", "facilitate-ways-of-room");
    fill(this.ways, this.#wayButton("hands", "facilitate-way-hands"), this.#wayButton("button", "facilitate-way-button"));
    this.handsPart = h("div", { class: "hands" });
    this.buttonPart = h("div", { class: "presses" });
    this.check = h("p", { class: "check", role: "status" });
    this.said = h("p", { class: "deed", role: "status" });
    this.send = h("button", { type: "button", class: "primary", onclick: () => this.#sendHands() }, say("facilitate-way-hands"));
    this.body = h(
      "div",
      { class: "answer-body" },
      this.ways,
      this.handsPart,
      this.buttonPart,
      this.instead.element,
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
    setText(this.heading, poll?.question ?? say("room-nothing-asked"));
    if (!poll || !room) {
      setText(this.sub, say("facilitate-answer-comes"));
      return;
    }
    const opened = opening(poll, Date.now());
    setText(this.sub, poll.state === "open" ? say("facilitate-answer-question") : opened.words);
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
    this.instead.show(poll, room, open && button, this.sent ?? recorded ?? []);
    show(this.handsPart, way === "hands" && (open || recorded !== null));
    show(this.buttonPart, way === "button");
    this.#follow(poll, open, recorded, deed);
    for (const input of this.inputs) input.disabled = !open;
    for (const name of this.naming) name();
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
    // The answer comes before the room's document does: until both are here it is on its way.
    const isSent = this.touched && deed?.state === "done" && deed.command.type === "enter_hands" && this.sent !== null && sameCounts(this.sent, this.counts);
    const unsent = this.touched && !isSent;
    const sending = deed?.state === "sending";
    show(this.send, open && way === "hands" && unsent && !sending);
    this.send.disabled = !check.ok;
    setText(this.send, say("facilitate-hands-enter", { count: check.total }));
    show(this.check, open && way !== "none");
    this.check.classList.toggle("is-wrong", way === "hands" && !check.ok);
    const others = way === "hands" && open && this.touched && !isSent && !sending ? meanwhile(poll, this.seen, recorded ?? []) : "";
    setText(this.check, [others, this.#checkWords(way, check, room)].filter(Boolean).join(" "));
    const otherwise = this.#otherwise(open, way, recorded !== null || pressed !== null);
    const redrawn = way === "hands" && unsent && deed?.state === "done";
    const told = redrawn ? say("facilitate-answer-changed") : this.touched ? "" : replaced(deed, recorded);
    const shown = isSent && deed ? new Deed(deed.command) : this.late && deed?.state !== "refused" ? null : deed;
    drawDeed(this.said, told ? null : shown, now, told || otherwise);
  }

  /**
   * What is entered follows what is recorded, unless the facilitator is entering other counts.
   *
   * @param {PollView} poll @param {boolean} open @param {number[] | null} recorded
   * @param {import("../kit/deed.js").Deed | null} deed
   */
  #follow(poll, open, recorded, deed) {
    if (recorded && sameCounts(recorded, this.counts)) this.touched = false;
    const isTaken = sameCounts(recorded ?? [], this.seen) || sameCounts(recorded ?? [], this.sent ?? []);
    if (deed?.state === "refused" || !isTaken) this.sent = null; // what another device entered stands there
    if (!open && this.touched) {
      this.touched = false;
      this.late = true;
    }
    if (this.touched) return;
    this.sent = null;
    this.seen = recorded ?? [];
    this.#setCounts(recorded ?? poll.options.map(() => 0));
  }

  /** @param {string} way @param {ReturnType<typeof handsCheck>} check @param {RoomView} room */
  #checkWords(way, check, room) {
    if (way === "hands") return [check.base, check.total ? say("facilitate-hands-entered", { count: figure(check.total) }) : "", check.verdict].filter(Boolean).join(" ");
    if (!room.headcount) return [check.base, check.verdict].join(" ");
    return say("facilitate-press-for", { people: people(check.left) });
  }

  /** @param {boolean} open @param {string} way @param {boolean} answered */
  #otherwise(open, way, answered) {
    if (way === "none") return open ? say("facilitate-answer-phones") : "";
    if (!open && this.late) return say(answered ? "facilitate-answer-late-change" : "facilitate-answer-late");
    if (answered) return say("facilitate-answer-in");
    return say(open ? "vote-draft" : "facilitate-answer-not");
  }

  #sendHands() {
    if (!this.poll) return;
    this.touched = true;
    this.sent = [...this.counts];
    this.seen = (this.room?.poll === this.poll.id && this.room.hands) || [];
    this.intents.hands(this.poll.id, [...this.counts], this.seen);
  }

  /** Hands that a press has taken out stand there again. @param {number[]} counts */
  #putBack(counts) {
    this.way = "hands";
    this.#showWay();
    this.#setCounts(counts);
    this.#sendHands();
  }

  /** @param {PollView | null} poll */
  #build(poll) {
    this.touched = this.late = false;
    this.sent = null;
    this.seen = [];
    this.counts = poll ? poll.options.map(() => 0) : [];
    this.inputs = [];
    this.naming = [];
    const rows = poll ? poll.options.map((label, option) => this.#handsRow(label, option)) : [];
    fill(this.handsPart, ...rows);
    this.presses = poll ? poll.options.map((label, option) => this.#optionButton(poll.id, label, option)) : [];
    fill(this.buttonPart, ...this.presses);
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
        onclick: () => this.#press(poll, option),
      },
      label,
    );
  }

  /** Counted hands are taken out by a press for all: that is asked first. @param {string} poll @param {number} option */
  #press(poll, option) {
    const standing = this.sent ?? ((this.room?.poll === poll && this.room.hands) || []);
    if (this.poll && this.room && this.instead.asks(this.poll, this.room, option, standing)) return;
    this.#goOn(poll, option);
  }

  /** @param {string} poll @param {number} option */
  #goOn(poll, option) {
    if (this.sent) this.touched = false;
    this.sent = null;
    this.intents.button(poll, option);
  }

  /** @param {"hands" | "button"} way @param {string} key */
  #wayButton(way, key) {
    const choose = () => {
      this.way = way;
      this.#showWay();
      this.show(this.poll, this.room, this.deed, this.now);
    };
    return h("button", { type: "button", class: "way", "data-way": way, onclick: choose }, live(key));
  }

  #showWay() {
    for (const button of this.ways.children) {
      setAttribute(button, "aria-pressed", String(button.getAttribute("data-way") === this.way));
    }
  }

  /** @param {string} label @param {number} option */
  #handsRow(label, option) {
    const { element, input, name } = handsRow(label, option, () => this.counts[option], (count) => this.#enterHands(option, count));
    this.inputs.push(input);
    this.naming.push(name);
    return element;
  }

  /** @param {number} option @param {number} count */
  #enterHands(option, count) {
    if (this.poll?.state !== "open") return;
    if (!this.touched) this.seen = (this.room?.poll === this.poll.id && this.room.hands) || [];
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
