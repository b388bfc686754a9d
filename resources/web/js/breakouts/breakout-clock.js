// @ts-check
/**
 * The clock of a breakout: which phase runs, and what is left of it. All of it follows from the
 * instants in its document and the server's clock, so screens and phones agree. Pure.
 */

/**
 * @typedef {import("./breakout.js").Breakout} Breakout
 *
 * @typedef {object} Moment Where a breakout is.
 * @property {"before" | "phase" | "up" | "grace" | "over"} stage `up`: all phases are over, and
 *   nobody was called back yet; `grace`: called back, and finishing a sentence
 * @property {number} index of the phase; -1 where none runs
 * @property {number | null} ends when what runs is over, server's time; null where nothing runs
 * @property {number} left of it, ms; never below zero
 * @property {number} length of it, ms
 */

/** Where a breakout is. @param {Breakout} breakout @param {number} now server's time @returns {Moment} */
export function momentOf(breakout, now) {
  const { state, ends, started_at: start, recalled_at: recalled, grace_until: grace } = breakout;
  if (state === "draft" || start === null || start === undefined) return still("before");
  if (state === "ended") return still("over");
  if (state === "recalled") {
    const until = grace ?? now;
    return until > now ? running("grace", -1, recalled ?? now, until, now) : still("over");
  }
  const index = ends.findIndex((end) => end > now);
  if (index < 0) return still("up");
  return running("phase", index, index ? ends[index - 1] : start, ends[index], now);
}

/** @param {Moment["stage"]} stage @returns {Moment} */
function still(stage) {
  return { stage, index: -1, ends: null, left: 0, length: 0 };
}

/** @param {Moment["stage"]} stage @param {number} index @param {number} from @param {number} ends @param {number} now @returns {Moment} */
function running(stage, index, from, ends, now) {
  const length = Math.max(1, ends - from);
  return { stage, index, ends, left: Math.min(length, ends - now), length };
}

/** What is left as a share of the whole, from 1 down to 0. @param {Moment} moment */
export function shareLeft({ left, length }) {
  return length ? left / length : 0;
}

/** How long until what is read changes, ms: a second that has begun is counted as a whole one. @param {number} left ms */
export function untilNextSecond(left) {
  return left <= 0 ? 1_000 : left % 1_000 || 1_000;
}

/** The next instant, not before one, at which the seconds of a clock change. @param {number} at @param {number | null} ends of that clock */
export function onTheSecond(at, ends) {
  return ends === null ? at : at + ((((ends - at) % 1_000) + 1_000) % 1_000);
}
