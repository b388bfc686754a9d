// @ts-check
/** The breakout that concerns a room, of those that a page knows. Pure. */

import { momentOf } from "./breakout-clock.js";

/**
 * @typedef {"settle" | "read" | "go_round" | "talk" | "agree" | "write"} PhaseKind
 * @typedef {{kind: PhaseKind, seconds: number, words?: string}} Phase
 *
 * @typedef {object} Breakout What pages use of its document.
 * @property {string} id
 * @property {string} title
 * @property {string} question
 * @property {Phase[]} phases
 * @property {"draft" | "running" | "recalled" | "ended"} state
 * @property {number | null} [started_at]
 * @property {number[]} ends when each phase is over, by the server's clock
 * @property {number | null} [recalled_at]
 * @property {number | null} [grace_until]
 * @property {number | null} [ended_at]
 * @property {{region?: string | null, parties?: number[] | null}} reach nothing of it: all rooms
 * @property {boolean} mixed whether people are mixed by lot
 * @property {number} per_table how many are wanted at a table
 *
 * @typedef {{party: number, region?: string | null}} Room
 */

/** How long an ended breakout is still spoken of, ms. */
const SPOKEN_OF = 60_000;

/** Whether a breakout is for a room. @param {Breakout} breakout @param {Room} room */
export function reaches({ reach }, room) {
  if (reach.parties) return reach.parties.indexOf(room.party) >= 0;
  if (reach.region) return reach.region === room.region;
  return true;
}

/**
 * The breakout that a room is in, or was in a moment ago; null where there is none.
 *
 * @param {Breakout[]} all @param {Room} room @param {number} now server's time
 */
export function breakoutOf(all, room, now) {
  const own = all.filter((one) => reaches(one, room));
  const on = own.filter(({ state }) => state === "running" || state === "recalled");
  if (on.length) return latest(on);
  const over = own.filter(({ state, ended_at: at }) => state === "ended" && now - (at ?? 0) < SPOKEN_OF);
  return over.length ? latest(over) : null;
}

/** @param {Breakout[]} some */
function latest(some) {
  return some.reduce((one, other) => ((other.started_at ?? 0) > (one.started_at ?? 0) ? other : one));
}

/** The phase that runs; null where none does. @param {Breakout} breakout @param {number} now server's time */
export function phaseNow(breakout, now) {
  const { index } = momentOf(breakout, now);
  return index < 0 ? null : breakout.phases[index];
}
