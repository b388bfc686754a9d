// @ts-check
/** What the pages of rooms that sign up say. Pure. */

import { lines, say } from "../kit/say.js";
import { figure, people } from "../kit/words.js";

/**
 * @typedef {"closed" | "nod" | "at_once"} Admitting
 *
 * @typedef {object} Form what the form needs, as the server gives it
 * @property {string} conference
 * @property {Admitting} admitting
 * @property {boolean} full
 * @property {[string, string, string][]} areas id, name, region
 * @property {[string, string][]} access value and words
 * @property {number} most
 *
 * @typedef {object} Standing how a sign-up stands, as the server tells its host
 * @property {number} signup
 * @property {"waiting" | "admitted" | "turned_down" | "withdrawn"} state
 * @property {string} name
 * @property {string} area
 * @property {number} expected
 * @property {string} reason
 * @property {number} before so many wait longer
 * @property {number | null} party
 * @property {number} [capacity]
 * @property {{people: string, facilitator: string, screen: string}} [codes]
 *
 * @typedef {{field: string, sentence: string}} Fault
 */

/** Keys of what a room has, as hosts read it; the same as `conference.deliberation.signups.book.ACCESS_WORDS`. @type {Record<string, string>} */
const ACCESS = {
  step_free: "signup-step-free",
  toilet: "signup-toilet",
  loop: "signup-loop",
  sign: "signup-sign",
  quiet: "signup-quiet",
  parking: "signup-parking",
};

/** What a room has, by its value; by the server's words where this page knows none. @param {string} value @param {string} words */
export function accessWords(value, words) {
  return ACCESS[value] ? say(ACCESS[value]) : words;
}

/** Why nobody can sign up now; "" when rooms can. @param {Form} form */
export function closedWords({ admitting, full }) {
  if (admitting === "closed") return say("signup-closed");
  return full ? say("signup-full") : "";
}

/** What happens after the form is sent. @param {Form} form */
export function formWords({ conference, admitting }) {
  return say(admitting === "at_once" ? "signup-at-once" : "signup-nod", { conference });
}

/** @param {number} count of faults */
export function faultsTitle(count) {
  return say("signup-missing", { count });
}

/** The faults that the page sees by itself: the same words as the server's, so that nothing is sent in vain. @param {Record<string, string>} written @param {Form} form @returns {Fault[]} */
export function faultsOf(written, form) {
  /** @type {Fault[]} */
  const faults = [];
  const need = (/** @type {string} */ field, /** @type {string} */ sentence) => written[field].trim() || faults.push({ field, sentence });
  need("name", say("signup-lacks-name"));
  if (!form.areas.some(([id]) => id === written.area)) faults.push({ field: "area", sentence: say("signup-lacks-area") });
  need("place", say("signup-lacks-place"));
  const count = readCount(written.expected);
  if (count === null || count < 1 || count > form.most) faults.push({ field: "expected", sentence: say("signup-lacks-expected", { most: figure(form.most) }) });
  need("host", say("signup-lacks-host"));
  if (!written.telephone.trim()) faults.push({ field: "telephone", sentence: say("signup-lacks-telephone") });
  else if (written.telephone.replace(/\D/g, "").length < 5) faults.push({ field: "telephone", sentence: say("signup-short-telephone") });
  return faults;
}

/** A count that was typed; null where it is none. @param {string} typed */
export function readCount(typed) {
  const digits = typed.replace(/[\s,.’']/g, "");
  return /^\d{1,6}$/.test(digits) ? Number(digits) : null;
}

/** How a sign-up stands: the state in a few words, and what comes next. @param {Standing} standing */
export function standingWords({ state, before, reason }) {
  switch (state) {
    case "waiting":
      return { state: say("signup-waiting"), next: before ? say("signup-waiting-before", { count: before }) : say("signup-waiting-next") };
    case "admitted":
      return { state: say("signup-in"), next: say("signup-in-next") };
    case "turned_down":
      return { state: say("signup-turned-down"), next: say("signup-turned-down-next", { reason }) };
    case "withdrawn":
      return { state: say("signup-withdrawn"), next: say("signup-withdrawn-next") };
  }
}

/** @param {Standing} standing */
export function whereWords({ area, expected, capacity }) {
  return capacity === undefined ? say("signup-where-expected", { area, people: people(expected) }) : say("signup-where-room", { area, people: people(capacity) });
}

/** What a host prepares, in order. @returns {string[]} */
export function steps() {
  return lines("signup-steps");
}

/** A code as it is read aloud and typed: in groups. @param {string} code */
export function spaced(code) {
  return code.replace(/(.{3,4})(?=.{3})/g, "$1 ");
}

/** How long until the page asks again how its room stands, ms. @param {number} since how long it has waited, ms */
export function pauseOf(since) {
  return since < 5 * 60_000 ? 5_000 : 30_000;
}
