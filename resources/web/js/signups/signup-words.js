// @ts-check
/** What the pages of rooms that sign up say. Pure. */

import { figure } from "../kit/words.js";

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

/** Why nobody can sign up now; "" when rooms can. @param {Form} form */
export function closedWords({ admitting, full }) {
  if (admitting === "closed") return "Rooms cannot sign up now. Ask whoever invited you when they can. If you have a code already, it works as ever.";
  return full ? "So many rooms wait to be let in that no more can sign up just now. Please try again in an hour." : "";
}

/** What happens after the form is sent. @param {Form} form */
export function formWords({ conference, admitting }) {
  const what = admitting === "at_once" ? "You get your codes at once." : "The desk of the conference looks at it; then you get your codes.";
  return `For ${conference}. ${what}`;
}

/** @param {number} count of faults */
export function faultsTitle(count) {
  return count === 1 ? "One thing is missing, or cannot be as it is:" : `${figure(count)} things are missing, or cannot be as they are:`;
}

/** The faults that the page sees by itself: the same words as the server's, so that nothing is sent in vain. @param {Record<string, string>} written @param {Form} form @returns {Fault[]} */
export function faultsOf(written, form) {
  /** @type {Fault[]} */
  const faults = [];
  const need = (/** @type {string} */ field, /** @type {string} */ sentence) => written[field].trim() || faults.push({ field, sentence });
  need("name", "Say what the room is called, as people know it: “The Crown, back room”.");
  if (!form.areas.some(([id]) => id === written.area)) faults.push({ field: "area", sentence: "Choose the area that the room is in." });
  need("place", "Say where the room is: street and town, so that people find it.");
  const count = readCount(written.expected);
  if (count === null || count < 1 || count > form.most) faults.push({ field: "expected", sentence: `Say how many people you expect: from 1 to ${figure(form.most)}.` });
  need("host", "Say who looks after the room: a first name is enough.");
  if (!written.telephone.trim()) faults.push({ field: "telephone", sentence: "Give a telephone number: the desk calls it when the room needs help." });
  else if (written.telephone.replace(/\D/g, "").length < 5) faults.push({ field: "telephone", sentence: "This is too short for a telephone number. Check it." });
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
      return { state: "Waiting for the desk’s nod", next: `${beforeWords(before)} You need not stay here: this page changes by itself, and the link below always leads back to it.` };
    case "admitted":
      return { state: "Your room is in", next: "Everything that you need is below. The codes work from now on." };
    case "turned_down":
      return { state: "The desk did not let this room in", next: `The desk says: “${reason}” If that is a mistake, call whoever invited you, or sign up once more.` };
    case "withdrawn":
      return { state: "You took this sign-up back", next: "Nothing is left to do. You can sign up a room again at any time." };
  }
}

/** @param {number} before */
function beforeWords(before) {
  if (before === 0) return "Your room is the next in line.";
  return before === 1 ? "One room is before yours." : `${figure(before)} rooms are before yours.`;
}

/** @param {Standing} standing */
export function whereWords({ area, expected, capacity }) {
  return capacity === undefined ? `${area}, ${figure(expected)} people expected` : `${area}, room for ${figure(capacity)} people`;
}

/** What a host prepares, in order. @returns {string[]} */
export function steps() {
  return [
    "Try the television or projector the day before: open the address on it, type its code, and check that you hear the sound at the back of the room.",
    "Print the poster and put it where people come in, and one on each table.",
    "Put chairs around tables, four to eight at each: people talk there in the breaks between speeches.",
    "Charge your phone, and open “Run the room” on it when the doors open.",
    "Have some pens and paper ready. Nobody needs a phone to take part: you count hands.",
    "When something does not work, ask for help on your phone: the desk calls you back.",
  ];
}

/** A code as it is read aloud and typed: in groups. @param {string} code */
export function spaced(code) {
  return code.replace(/(.{3,4})(?=.{3})/g, "$1 ");
}

/** How long until the page asks again how its room stands, ms. @param {number} since how long it has waited, ms */
export function pauseOf(since) {
  return since < 5 * 60_000 ? 5_000 : 30_000;
}
