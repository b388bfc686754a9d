// @ts-check
/** What became of a vote that had waited for a link, once its question is no more. Pure. */

import { say } from "../kit/say.js";

/** @typedef {import("./ballots.js").Ballot} Ballot */

/** So long it is spoken of, ms. */
const SPOKEN_OF = 120_000;

/** A vote that was on its way so long had waited for a link, ms. */
const WAITED = 10_000;

/**
 * The sentence for a vote that came too late, or came in after a long way; "" for none.
 *
 * @param {Ballot[]} ballots of this device, but for those of questions that the page speaks of anyway
 * @param {number} now server's time
 */
export function lateWords(ballots, now) {
  for (const { question = "", refused, counted } of ballots) {
    const isLate = refused?.code === "closed";
    const at = (isLate ? refused : counted)?.at ?? -Infinity;
    if (!question || now - at > SPOKEN_OF) continue;
    if (isLate) return say(counted ? "late-answer-change" : "late-answer-late", { question });
    if (counted && at - (counted.sent ?? at) > WAITED) return say("late-answer-in", { question });
  }
  return "";
}
