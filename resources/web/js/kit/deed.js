// @ts-check
/** One command that the facilitator gave, and how it fares, in words. Pure. */

import { setText } from "./dom.js";
import { say } from "./say.js";
import { clock } from "./words.js";

/** @typedef {{linked: boolean, busy: boolean}} Now */

export class Deed {
  /** @param {import("../wire/session.js").Command} command */
  constructor(command) {
    this.command = command;
    /** @type {import("../protocol").Ack | import("../protocol").Refused | null} */
    this.answer = null;
    this.at = 0;
  }

  /** @param {import("../protocol").Ack | import("../protocol").Refused} answer @param {number} at */
  answered(answer, at) {
    this.answer = answer;
    this.at = at;
  }

  /** @returns {"sending" | "done" | "refused"} */
  get state() {
    if (!this.answer) return "sending";
    return this.answer.type === "ack" ? "done" : "refused";
  }

  /** @param {Now} now */
  words({ linked, busy }) {
    if (!this.answer) {
      if (!linked) return say("page-deed-offline");
      return say(busy ? "page-deed-busy" : "vote-sending");
    }
    if (this.answer.type === "ack") return say("page-deed-recorded", { time: clock(this.at) });
    return this.answer.sentence;
  }
}

/** Show a deed's state in its line. @param {HTMLElement} line @param {Deed | null} deed @param {Now} now @param {string} [otherwise] */
export function drawDeed(line, deed, now, otherwise = "") {
  const words = deed ? deed.words(now) : otherwise;
  setText(line, words);
  line.dataset.state = deed ? deed.state : "none";
}
