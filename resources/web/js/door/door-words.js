// @ts-check
/** What the check of a badge at the door says, in big words: who, which way, or why not and what to do. Pure. */

import { say } from "../kit/say.js";
import { figure } from "../kit/words.js";

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

/** What to do about a badge that was refused. @type {Record<string, string>} */
const REFUSED = { not_drawn: "door-not-drawn", no_seat: "door-has-none", replaced: "door-replaced" };

/** What was scanned or typed is something else. @returns {Finding} */
export function noBadge() {
  return { tone: "no", headline: say("door-no-badge"), words: say("door-no-badge-do"), brief: say("door-no-badge") };
}

/** While the answer is waited for. @param {Way} way @param {string} [words] why it takes longer @returns {Finding} */
export function busy(way, words = "") {
  return { tone: "busy", headline: say("door-checking"), words: words || say("door-checking-way", { way }), brief: say("door-checking") };
}

/**
 * What a check in found: the server's answer, or its refusal.
 *
 * @param {any} body @returns {Finding}
 */
export function checkedIn(body) {
  if (!body.accepted) return refused(body.reason, body.sentence);
  const seat = { seat: String(body.seat) };
  if (body.reason === "again") {
    return { tone: "again", headline: say("door-again-in", seat), words: say("door-again-in-words"), brief: say("door-was-in", seat) };
  }
  return { tone: "in", headline: say("door-is-in", seat), words: say("door-is-in-words"), brief: say("door-is-in", seat) };
}

/** What a check out found. @param {any} body @returns {Finding} */
export function checkedOut(body) {
  const seat = { seat: String(body.seat) };
  if (!body.was_in) {
    return { tone: "again", headline: say("door-again-out", seat), words: say("door-again-out-words"), brief: say("door-was-out", seat) };
  }
  return { tone: "out", headline: say("door-is-out", seat), words: say("door-is-out-words"), brief: say("door-is-out", seat) };
}

/** A badge that has no seat, or cannot have it now. @param {string} code @param {string} sentence of the server @returns {Finding} */
export function refused(code, sentence) {
  const words = REFUSED[code] ? say(REFUSED[code]) : say("door-refused", { reason: sentence });
  return { tone: "no", headline: say("door-no-seat"), words, brief: say(code === "not_drawn" ? "door-no-seat-not-drawn" : "door-no-seat") };
}

/** @param {Hall | null} hall */
export function hallWords(hall) {
  if (!hall) return { present: "–", of: say("door-hall") };
  return { present: figure(hall.present), of: say("door-hall-of", { count: hall.seats }) };
}
