// @ts-check
/** What tables say, in words: of the session, of each statement, of what came of it. Pure. */

import { say } from "../kit/say.js";
import { clock } from "../kit/words.js";

/**
 * @typedef {import("../protocol").StatementsView} StatementsView
 * @typedef {import("../protocol").SaidView} SaidView
 * @typedef {import("./own-statements.js").Own} Own
 */

/** Signs of the longest statement, as the server has it. */
export const LONGEST = 280;

/** How long after the end a page still tells what came of the own statements, ms. */
const TOLD_FOR = 15 * 60_000;

/** The session that was opened last; null where there is none. @param {import("../wire/replica.js").Replica} replica */
export function currentSession(replica) {
  return replica.all("statements").slice(-1)[0] ?? null;
}

/** Whether rooms may send statements. @param {StatementsView} session @param {number} now */
export function isOpen(session, now) {
  return session.closes_at === null || now < session.closes_at;
}

/** Whether there is still something to tell of it. @param {StatementsView} session @param {number} now */
export function isTold(session, now) {
  return session.closes_at === null || now < session.closes_at + TOLD_FOR;
}

/** How long statements are taken. @param {StatementsView} session @param {number} now */
export function untilWords(session, now) {
  if (session.closes_at === null) return "";
  if (now >= session.closes_at) return say("statements-over");
  const left = Math.ceil((session.closes_at - now) / 1000);
  return left > 60 ? say("statements-until", { time: clock(session.closes_at) }) : say("statements-finish", { count: left });
}

/** How many signs are left. @param {string} text */
export function leftWords(text) {
  const left = LONGEST - [...text.trim()].length;
  return left < 0 ? say("statements-too-many", { count: -left }) : say("statements-left", { count: left });
}

/** Why it cannot be sent yet; "" when it can. @param {StatementsView} session @param {{text: string, category: string}} draft */
export function faultWords(session, { text, category }) {
  if (!text.trim()) return say("statements-fault-empty");
  if ([...text.trim()].length > LONGEST) return say("statements-fault-long");
  if (session.categories.length && !session.categories.includes(category)) return say("statements-fault-kind");
  return "";
}

/** @param {boolean} agreed */
export function agreedWords(agreed) {
  return say(agreed ? "statements-agree" : "statements-not-all");
}

/**
 * What came of a statement of this device: what was answered, and where it is in the room.
 *
 * @param {Own} own @param {SaidView | null} said @param {boolean} linked
 */
export function fateWords(own, said, linked) {
  if (own.sentence) return own.sentence;
  if (said) return stateWords(said);
  if (own.done) return say("statements-arrived");
  return say(linked ? "vote-sending" : "statements-not-sent");
}

/** Where a statement of the room is. @param {SaidView} said */
export function stateWords({ state, reason }) {
  switch (state) {
    case "waiting":
      return say("statements-waiting");
    case "held":
      return reason ? say("statements-held-because", { reason }) : say("statements-held");
    case "off":
      return reason ? say("statements-off-because", { reason }) : say("statements-off");
    default:
      return say("statements-passed");
  }
}

/** Whose words they are, and whether they agree. @param {{table: number, category: string, agreed: boolean}} said */
export function whoseWords({ table, category, agreed }) {
  return [table ? say("statements-table", { number: table }) : "", category, agreed ? "" : say("statements-some-disagree")].filter(Boolean).join(" · ");
}

/** What the facilitator's list says above. @param {number} waiting @param {number} all */
export function roomWords(waiting, all) {
  if (waiting) return say("statements-wait", { count: waiting });
  return say(all ? "statements-none-wait" : "statements-none-yet");
}
