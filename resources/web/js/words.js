// @ts-check
/** Figures, times and spans in words. Pure. */

const FIGURES = new Intl.NumberFormat("en-GB");

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

/** One decimal, as on every screen of the conference. @param {number} share in [0, 1] */
export function percent(share) {
  return `${(share * 100).toFixed(1)}%`;
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

/** The time of day where the reader is. @param {number} at ms since 1970 @param {string} [zone] */
export function clock(at, zone) {
  return new Date(at).toLocaleTimeString("en-GB", {
    hour: "2-digit",
    minute: "2-digit",
    timeZone: zone,
  });
}

/** The same to the second. @param {number} at ms since 1970 @param {string} [zone] */
export function clockSeconds(at, zone) {
  return new Date(at).toLocaleTimeString("en-GB", { timeZone: zone });
}

/** Options by name: "A", "A and B", "A, B and C". @param {string[]} names */
export function list(names) {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. @param {number} n */
export function ordinal(n) {
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${(!teen && ["th", "st", "nd", "rd"][n % 10]) || "th"}`;
}
