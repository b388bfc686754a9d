// @ts-check
/**
 * The plan of the evening: what was, is on and comes, and when. It follows a programme that runs
 * late by the rules of `conference/deliberation/programme/forecast.py`, whose twin this is. Pure.
 */

/**
 * @typedef {object} PlanItem An item, as `/api/evening` and the documents of items have it.
 * @property {string} id
 * @property {number} place
 * @property {number} day
 * @property {string} kind
 * @property {string} title
 * @property {Record<string, string>} [worded] its title in further languages
 * @property {string} speaker
 * @property {number} starts_at
 * @property {number} minutes
 * @property {boolean} hard
 * @property {boolean} [skipped]
 * @property {number | null} started_at
 * @property {number | null} ended_at
 *
 * @typedef {object} Expected
 * @property {PlanItem} item
 * @property {"on" | "coming"} state
 * @property {number} starts when it began, or is expected to, ms
 * @property {number} ends
 */

const MINUTE = 60_000;

/** A gap in the plan of this many ms or more parts two shows: the second begins on time. */
const PAUSE = 2 * 60 * MINUTE;

/** So long before something begins a room is told what to get ready, ms. */
export const AHEAD = 10 * MINUTE;

/** @param {PlanItem} item */
const plannedEnd = (item) => item.starts_at + item.minutes * MINUTE;

/**
 * What is on and all that comes after it until a pause, with their times as it stands.
 *
 * @param {readonly PlanItem[]} items all of the programme, in order
 * @param {string | null} on the id of the item that is on
 * @param {string | null} next of the one that comes next, where that was picked by hand or none is on
 * @param {number} now server's time
 * @returns {Expected[]}
 */
export function expected(items, on, next, now) {
  const current = items.find((item) => item.id === on) ?? null;
  const following = items.find((item) => item.id === next) ?? null;
  const rest = items.slice(following ? items.indexOf(following) : current ? items.indexOf(current) + 1 : items.length);
  const coming = rest.filter((item) => item !== current && (!item.skipped || item === following));
  /** @type {Expected[]} */
  const found = [];
  let before = current;
  let at = now;
  if (current) {
    const began = current.started_at ?? now;
    at = Math.max(now, began + current.minutes * MINUTE);
    found.push({ item: current, state: "on", starts: began, ends: at });
  }
  for (const item of coming) {
    if (before && item.starts_at - plannedEnd(before) >= PAUSE && item.day !== before.day) break;
    const starts = before ? startAfter(before, item, at) : Math.max(at, item.starts_at);
    at = starts + item.minutes * MINUTE;
    found.push({ item, state: "coming", starts, ends: at });
    before = item;
  }
  return found;
}

/** @param {PlanItem} before @param {PlanItem} item @param {number} at when all before it is done */
function startAfter(before, item, at) {
  const neighbours = item.place === before.place + 1;
  const gap = item.starts_at - plannedEnd(before);
  const waits = gap >= PAUSE && (neighbours || item.day !== before.day);
  if (item.hard || waits) return Math.max(at, item.starts_at);
  if (gap <= 0 || !neighbours) return at;
  return Math.max(at, Math.min(item.starts_at, at + gap));
}

/**
 * The programme as it was asked for, with what has changed since: documents are newer.
 *
 * @param {readonly PlanItem[]} asked @param {readonly PlanItem[]} told
 * @param {string} [language] in which titles of what was asked for are read, "" for the original
 * @returns {PlanItem[]}
 */
export function renewed(asked, told, language = "") {
  const known = new Map(told.map((item) => [item.id, item]));
  const all = asked.map((item) => known.get(item.id) ?? { ...item, title: item.worded?.[language] ?? item.title });
  const ids = new Set(asked.map((item) => item.id));
  return [...all, ...told.filter((item) => !ids.has(item.id))].sort((a, b) => a.place - b.place);
}

/** How late what comes next will be against the plan, ms; below zero: early. 0 where nothing comes. @param {readonly Expected[]} plan */
export function late(plan) {
  const next = plan.find((one) => one.state === "coming");
  return next ? next.starts - next.item.starts_at : 0;
}

/** What begins so soon that it is to be got ready; null where nothing does. @param {readonly Expected[]} plan @param {number} now */
export function soon(plan, now) {
  const next = plan.find((one) => one.state === "coming");
  return next && next.starts - now <= AHEAD ? next : null;
}
