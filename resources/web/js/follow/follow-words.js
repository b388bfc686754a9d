// @ts-check
/** What the page says that everybody follows. Pure. */

import { say } from "../kit/say.js";
import { clock, clockSeconds, day } from "../kit/words.js";

/** @typedef {import("../protocol").ItemView} ItemView */

/** So long what is shown may be old before the page says so, ms. */
export const OLD = 45_000;

/** How fresh it is; all by the server's clock. @param {number | null} heardAt when the server made or confirmed it @param {number} now @param {number} changedAt since when it is so */
export function freshWords(heardAt, now, changedAt) {
  if (heardAt === null) return say("vote-connecting");
  return say(now - heardAt > OLD ? "follow-old" : "follow-as-of", { time: clockSeconds(changedAt) });
}

/** The server's time minus ours at least, by the headers of an answer; caches say how long they had it (RFC 9111, section 5.1). @param {string | null} date @param {string | null} age @param {number} now ms @returns {number | null} */
export function offsetOf(date, age, now) {
  const sent = date === null ? NaN : Date.parse(date);
  return Number.isNaN(sent) ? null : sent + 1000 * (Number(age) || 0) - now;
}

/** The items of the day of the one that is on, or of the first day that is not over. @param {ItemView[]} items in order @param {string | null | undefined} on */
export function today(items, on) {
  const known = items.filter((item) => !item.skipped);
  const current = known.find((item) => item.id === on) ?? known.find((item) => !item.ended_at) ?? known[known.length - 1];
  return known.filter((item) => item.day === current?.day);
}

/** The time of an item, as it was or is planned. @param {ItemView} item */
export function timeWords(item) {
  return clock(item.started_at ?? item.starts_at);
}

/** @param {ItemView[]} items of one day */
export function programmeTitle(items) {
  return items.length ? say("follow-programme-of", { day: day(items[0].starts_at) }) : say("follow-programme");
}

/** Who has said a statement, and how many rooms with them. @param {{room: string, rooms: number, agreed: boolean}} line */
export function saidWords({ room, rooms, agreed }) {
  const who = rooms > 1 ? say("follow-said-by", { room, count: rooms - 1 }) : room;
  return agreed ? who : say("follow-not-agreed", { who });
}

/** How long until the page asks again, ms: readers come spread out. @param {number} chance from 0 to 1 @param {number} tries in vain */
export function nextAsk(chance, tries) {
  const base = tries ? Math.min(60_000, 5_000 * 2 ** tries) : 5_000;
  return Math.round(base * (0.8 + 0.4 * chance));
}
