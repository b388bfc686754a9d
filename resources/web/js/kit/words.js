// @ts-check
/**
 * Figures, times and spans in the words of the reader's language; the same as
 * `conference/words/figures.py`, and held to one table of outputs with it. Browsers differ in what
 * their Intl writes, so that it is asked for the time in a zone and for the forms of plurals alone.
 */

import { figure as inFigures, fraction, isolated as inSentence, ordinalForm, say, spoken } from "./say.js";

/** A whole number: 61,870. @param {number} count */
export function figure(count) {
  return inFigures(count);
}

/** @param {number} count @param {string} one @param {string} [many] */
export function some(count, one, many = one + "s") {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

/** @param {number} count */
export function people(count) {
  return say("figures-people", { count });
}

/** @param {number} count */
export function parties(count) {
  return say("figures-parties", { count });
}

/** Votes as a rule counts them, to two decimals where they are not whole: 1,204 or 66.67. @param {string} text */
export function amount(text) {
  const number = Number(text || 0);
  return Number.isInteger(number) ? figure(number) : fraction(Math.round(number * 100), 2);
}

/**
 * A name in a sentence: one that is written from right to left leaves the rest in its order.
 *
 * @param {string} name
 */
export function isolated(name) {
  return inSentence(name, spoken().direction === "rtl");
}

/** A span as a clock: 0:42, 12:05, 1:02:03. @param {number} ms */
export function span(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  return h ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** A span in words, for ages: 8 seconds, 2 minutes, 3 hours. @param {number} ms */
export function ago(ms) {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 100) return say("figures-seconds", { count: seconds });
  if (seconds < 100 * 60) return say("figures-minutes", { count: Math.round(seconds / 60) });
  return say("figures-hours", { count: Math.round(seconds / 3600) });
}

/** The zone of the conference; until it is known, and in older conferences, that of this device. @type {string | undefined} */
let zoneOfAll = undefined;

/** All times are in the conference's zone from now on. @param {string | undefined} zone its name, as in "Europe/London" */
export function setZone(zone) {
  if (zone === zoneOfAll) return;
  try {
    new Intl.DateTimeFormat("en-GB", { timeZone: zone });
    zoneOfAll = zone;
  } catch {
    zoneOfAll = undefined; // this browser does not know it
  }
}

/**
 * The time of day at the conference; where this device's clock reads another, the zone is said.
 *
 * @param {number} at ms since 1970 @param {string} [zone]
 */
export function clock(at, zone = zoneOfAll) {
  return timeOfDay(at, zone, { hour: "2-digit", minute: "2-digit" });
}

/** The same to the second. @param {number} at ms since 1970 @param {string} [zone] */
export function clockSeconds(at, zone = zoneOfAll) {
  return timeOfDay(at, zone, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
}

/** The day at the conference: Saturday 22 November. @param {number} at ms since 1970 @param {string} [zone] */
export function day(at, zone = zoneOfAll) {
  const parts = { timeZone: zone, year: "numeric", month: "numeric", day: "numeric" };
  const there = new Date(at).toLocaleDateString("en-GB", /** @type {Intl.DateTimeFormatOptions} */ (parts));
  const [date, month, year] = there.split("/").map(Number);
  const weekday = say("figures-weekday", { weekday: `d${new Date(Date.UTC(year, month - 1, date)).getUTCDay()}` });
  return say("figures-day", { weekday, day: date, month: say("figures-month", { month: `m${month}` }) });
}

/** @param {number} at @param {string | undefined} zone @param {Intl.DateTimeFormatOptions} parts */
function timeOfDay(at, zone, parts) {
  const there = new Date(at).toLocaleTimeString("en-GB", { ...parts, timeZone: zone });
  if (zone === undefined || there === new Date(at).toLocaleTimeString("en-GB", parts)) return there;
  return `${there} (${zoneWords(zone)})`;
}

/** What people call a zone: "London time" of "Europe/London"; the same as in `conference/core/zones.py`. @param {string} zone */
export function zoneWords(zone) {
  const place = zone.replace(/^.*\//, "").replace(/_/g, " ");
  return ["UTC", "GMT", "Zulu"].includes(place) ? place : say("figures-zone", { place });
}

/** Options by name: "A", "A and B", "A, B and C". @param {string[]} names */
export function list(names) {
  const named = names.map((name) => isolated(name));
  if (named.length < 2) return named.join("");
  const more = say("figures-list-more", { first: FIRST, next: NEXT });
  const last = say("figures-list-last", { first: FIRST, last: NEXT });
  const first = named.slice(1, -1).reduce((whole, next) => joined(more, whole, next), named[0]);
  return joined(last, first, named[named.length - 1]);
}

const FIRST = "\ue000";
const NEXT = "\ue001";

/** Names that are isolated each are not isolated together. @param {string} pattern @param {string} first @param {string} next */
function joined(pattern, first, next) {
  return pattern.split(FIRST).join(first).split(NEXT).join(next);
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. @param {number} n */
export function ordinal(n) {
  return say("figures-ordinal", { form: ordinalForm(n), number: n });
}
