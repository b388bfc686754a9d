// @ts-check
/** The breakout that concerns a room, of those that a page knows. Pure. */

import { momentOf } from "./breakout-clock.js";

/**
 * @typedef {import("../protocol").BreakoutView} Breakout
 * @typedef {{party: number, region?: string}} Room
 */

/** Whether a breakout is for a room. @param {Breakout} breakout @param {Room} room */
export function reaches({ reach }, room) {
  if (reach.parties) return reach.parties.indexOf(room.party) >= 0;
  return reach.region ? reach.region === room.region : true;
}

/**
 * The breakout that a room is in, or the last that it was in; null where there is none.
 *
 * @param {Breakout[]} all @param {Room | null} room @param {number} [since] one that was over before is over for good
 */
export function breakoutOf(all, room, since = 0) {
  const own = room ? all.filter((one) => reaches(one, room)) : [];
  const on = own.filter(({ state }) => state === "running" || state === "recalled");
  if (on.length) return latest(on);
  const over = own.filter(({ state, started_at: start, ended_at: end }) => state === "ended" && start !== null && (end ?? 0) >= since);
  return over.length ? latest(over) : null;
}

/** The breakout that people are in now, or are just called back from. @param {import("../wire/replica.js").Replica} replica */
export function talkNow(replica) {
  const found = breakoutOf(replica.all("breakout"), replica.room);
  return found?.state === "ended" ? null : found;
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
