// @ts-check
/** When the next item begins, as the public reads it; the twin of `conference/deliberation/programme/forecast.py`. Pure. */

import { say } from "../kit/say.js";
import { clock, day } from "../kit/words.js";

/** @typedef {import("../protocol").ItemView} ItemView */

const MINUTE = 60_000;

/** A gap in the plan of this many ms or more parts two shows: the second begins on time. */
const PAUSE = 2 * 60 * MINUTE;

/** @param {ItemView} item */
const plannedEnd = (item) => item.starts_at + item.minutes * MINUTE;

/**
 * The start of what is next, if the item that is on takes its time; null once that has passed. It
 * does not move while an item runs, so that no page counts our lateness.
 *
 * @param {ItemView | null} on @param {ItemView} next @param {number} now server's time
 */
export function announced(on, next, now) {
  const start = publicStart(on, next);
  return start > now ? start : null;
}

/** @param {ItemView | null} on @param {ItemView} next */
function publicStart(on, next) {
  if (!on || on.started_at === null || on.started_at === undefined) return next.starts_at;
  const at = on.started_at + on.minutes * MINUTE;
  const neighbours = next.place === on.place + 1;
  const gap = next.starts_at - plannedEnd(on);
  const waits = gap >= PAUSE && (neighbours || next.day !== on.day);
  if (next.hard || waits) return Math.max(at, next.starts_at);
  if (gap <= 0 || !neighbours) return at;
  return Math.max(at, Math.min(next.starts_at, at + gap));
}

/** When the next item begins: "11:46", "09:00 on Saturday 22 November", or "" where no time is said. @param {ItemView | null} on @param {ItemView} next @param {number} now */
export function whenWords(on, next, now) {
  const start = announced(on, next, now);
  if (start === null) return "";
  return day(start) === day(now) ? clock(start) : say("scene-when-on", { time: clock(start), day: day(start) });
}

/** What is next, in one line; "" where nothing is. @param {ItemView | null} on @param {ItemView | null} next @param {number} now */
export function nextWords(on, next, now) {
  if (!next) return "";
  const when = whenWords(on, next, now);
  return when ? say("scene-next-about", { when, title: next.title }) : say("scene-next", { title: next.title });
}
