// @ts-check
/** What the check of a badge at the door says, in big words: who, which way, or why not and what to do. Pure. */

import { figure, some } from "../kit/words.js";

/**
 * @typedef {"in" | "out"} Way
 *
 * @typedef {object} Finding
 * @property {"in" | "out" | "again" | "no" | "busy"} tone
 * @property {string} headline
 * @property {string} words what to know or do
 * @property {string} brief the same in the list of the last checks
 *
 * @typedef {object} Hall
 * @property {number} present
 * @property {number} seats
 */

const TO_THE_DESK = "Send the person to the desk of the conference.";

/** What to do about a badge that was refused. @type {Record<string, string>} */
const REFUSED = {
  not_drawn: "This badge was not drawn and gets no seat. The attempt is in the record.\nCompare id and code with the badge, once. If they are right, do not let the person in, and call the desk.",
  no_seat: "This badge has no seat. Compare id and code with the badge. If they are right, call the desk.",
  replaced: `The seat of this badge was given to a replacement. ${TO_THE_DESK}`,
};

/** @type {Finding} */
export const NO_BADGE = {
  tone: "no",
  headline: "Not a badge",
  words: "Scan the QR code of the badge again, or type what stands on it: the name or number, a colon, the code.",
  brief: "Not a badge",
};

/** While the answer is waited for. @param {Way} way @param {string} [words] why it takes longer @returns {Finding} */
export function busy(way, words = "") {
  return { tone: "busy", headline: "Checking", words: words || `A badge that ${way === "in" ? "comes in" : "goes out"}.`, brief: "Checking" };
}

/**
 * What a check in found: the server's answer, or its refusal.
 *
 * @param {any} body @returns {Finding}
 */
export function checkedIn(body) {
  const seat = seatOf(body);
  if (!body.accepted) return refused(body.reason, body.sentence);
  if (body.reason === "again") {
    const words = "This badge is in the hall already. If it is shown by somebody else, call the desk.";
    return { tone: "again", headline: `${seat} is IN already`, words, brief: `${seat} was IN already` };
  }
  return { tone: "in", headline: `${seat} IN`, words: "Welcome. The seat counts as present from now on.", brief: `${seat} IN` };
}

/** What a check out found. @param {any} body @returns {Finding} */
export function checkedOut(body) {
  const seat = seatOf(body);
  if (!body.was_in) {
    return { tone: "again", headline: `${seat} is OUT already`, words: "This badge was not in the hall.", brief: `${seat} was OUT already` };
  }
  return { tone: "out", headline: `${seat} OUT`, words: "The seat does not count as present until it is checked in again.", brief: `${seat} OUT` };
}

/** A badge that has no seat, or cannot have it now. @param {string} code @param {string} sentence of the server @returns {Finding} */
export function refused(code, sentence) {
  const words = REFUSED[code] ?? `${sentence} ${TO_THE_DESK}`;
  const brief = code === "not_drawn" ? "NO SEAT: not drawn" : "NO SEAT";
  return { tone: "no", headline: "NO SEAT", words, brief };
}

/** @param {Hall | null} hall */
export function hallWords(hall) {
  if (!hall) return { present: "–", of: "in the hall now" };
  return { present: figure(hall.present), of: `in the hall now, of ${some(hall.seats, "seat")}` };
}

/** @param {{seat: number}} body */
function seatOf({ seat }) {
  return `Seat ${seat}`;
}
