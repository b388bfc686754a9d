// @ts-check
/** Figures, times and spans in words. Pure. */

const FIGURES = new Intl.NumberFormat("en-GB");
const HUNDREDTHS = new Intl.NumberFormat("en-GB", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** @param {number} count */
export function figure(count) {
  return FIGURES.format(count);
}

/** @param {number} count @param {string} one @param {string} [many] */
export function some(count, one, many = one + "s") {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

/** @param {number} count */
export function people(count) {
  return some(count, "person", "people");
}

/** @param {number} count */
export function parties(count) {
  return some(count, "party", "parties");
}

/** One share that is no part of a set, to the tenth. @param {number} part whole @param {number} whole */
export function percent(part, whole) {
  return whole > 0 ? inPercent(Math.floor((2000 * part + whole) / (2 * whole)), part, whole) : "–";
}

/**
 * Tenths of a percent as every screen writes them: what is not nothing never reads 0, and what is
 * not all never 100.
 *
 * @param {number} tenths @param {number} part @param {number} whole
 */
function inPercent(tenths, part, whole) {
  if (tenths <= 0 && part > 0) return "<0.1%";
  if (tenths >= 1000 && part < whole) return ">99.9%";
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}

/**
 * Each count's share, as on every screen: largest remainder, so that they sum to 100.0%; what
 * rounds to 0 or 100 and is neither says so. Dashes when nothing is counted yet.
 *
 * @param {readonly number[]} counts whole numbers
 */
export function percents(counts) {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total <= 0) return counts.map(() => "–");
  const tenths = counts.map((count) => Math.floor((count * 1000) / total));
  const rest = counts.map((count) => (count * 1000) % total);
  const order = counts.map((_, n) => n).sort((a, b) => rest[b] - rest[a] || a - b);
  const missing = 1000 - tenths.reduce((sum, share) => sum + share, 0);
  for (const n of order.slice(0, missing)) tenths[n] += 1;
  return tenths.map((share, n) => inPercent(share, counts[n], total));
}

/** Votes as a rule counts them, to two decimals where they are not whole: 1,204 or 66.67. @param {string} text */
export function amount(text) {
  const number = Number(text || 0);
  return Number.isInteger(number) ? figure(number) : HUNDREDTHS.format(number);
}

/**
 * A name in a sentence: one that is written from right to left leaves the rest in its order.
 *
 * @param {string} name
 */
export function isolated(name) {
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(name) ? `\u2068${name}\u2069` : name;
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
  if (seconds < 100) return some(seconds, "second");
  if (seconds < 100 * 60) return some(Math.round(seconds / 60), "minute");
  return some(Math.round(seconds / 3600), "hour");
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
  const parts = { timeZone: zone, weekday: "long", day: "numeric", month: "long" };
  return new Date(at).toLocaleDateString("en-GB", /** @type {Intl.DateTimeFormatOptions} */ (parts)).replace(",", "");
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
  return ["UTC", "GMT", "Zulu"].includes(place) ? place : `${place} time`;
}

/** Options by name: "A", "A and B", "A, B and C". @param {string[]} names */
export function list(names) {
  const named = names.map(isolated);
  if (named.length < 2) return named.join("");
  return `${named.slice(0, -1).join(", ")} and ${named[named.length - 1]}`;
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. @param {number} n */
export function ordinal(n) {
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${(!teen && ["th", "st", "nd", "rd"][n % 10]) || "th"}`;
}
