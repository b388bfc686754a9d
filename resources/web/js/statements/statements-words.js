// @ts-check
/** What tables say, in words: of the session, of each statement, of what came of it. Pure. */

import { clock, some } from "../kit/words.js";

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
  if (now >= session.closes_at) return "The time for statements is over.";
  const left = Math.ceil((session.closes_at - now) / 1000);
  return left > 60 ? `Statements are taken until ${clock(session.closes_at)}.` : `Finish your sentence: ${some(left, "second")} left.`;
}

/** How many signs are left. @param {string} text */
export function leftWords(text) {
  const left = LONGEST - [...text.trim()].length;
  return left < 0 ? `${some(-left, "letter")} too many` : `${some(left, "letter")} left`;
}

/** Why it cannot be sent yet; "" when it can. @param {StatementsView} session @param {{text: string, category: string}} draft */
export function faultWords(session, { text, category }) {
  if (!text.trim()) return "Write one sentence first.";
  if ([...text.trim()].length > LONGEST) return "Make it shorter.";
  if (session.categories.length && !session.categories.includes(category)) return "Choose what it is.";
  return "";
}

/** @param {boolean} agreed */
export function agreedWords(agreed) {
  return agreed ? "We agree" : "We do not all agree";
}

/**
 * What came of a statement of this device: what was answered, and where it is in the room.
 *
 * @param {Own} own @param {SaidView | null} said @param {boolean} linked
 */
export function fateWords(own, said, linked) {
  if (own.sentence) return own.sentence;
  if (said) return stateWords(said);
  if (own.done) return "It has arrived.";
  return linked ? "Sending" : "Not sent yet. It goes out by itself once there is a connection.";
}

/** Where a statement of the room is. @param {SaidView} said */
export function stateWords({ state, reason }) {
  switch (state) {
    case "waiting":
      return "Your facilitator reads it first.";
    case "held":
      return reason ? `It stays in this room: ${reason}` : "It stays in this room.";
    case "off":
      return reason ? `The conference has taken it off: ${reason}` : "The conference has taken it off.";
    default:
      return "It is with the conference.";
  }
}

/** Whose words they are, and whether they agree. @param {{table: number, category: string, agreed: boolean}} said */
export function whoseWords({ table, category, agreed }) {
  return [table ? `Table ${table}` : "", category, agreed ? "" : "not all agree"].filter(Boolean).join(" · ");
}

/** What the facilitator's list says above. @param {number} waiting @param {number} all */
export function roomWords(waiting, all) {
  if (waiting) return waiting === 1 ? "One statement waits for you." : `${waiting} statements wait for you.`;
  return all ? "None waits for you." : "No table has said anything yet. They write on a phone, or you write for them below.";
}
