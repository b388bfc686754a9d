// @ts-check
/** Motions and amendments in words. Pure. */

import { figure, some } from "../kit/words.js";

/**
 * @typedef {import("../protocol").MotionView} Motion A motion as everybody may read it.
 * @typedef {Motion["amendments"][number]} Amendment
 *
 * @typedef {object} Row A clause of the text so far beside the text before.
 * @property {string} id
 * @property {string} mark
 * @property {boolean} moved
 * @property {boolean} changed
 * @property {{heading: string, text: string} | null} old
 * @property {{heading: string, text: string} | null} new
 * @property {import("../protocol").RunView[]} heading
 * @property {import("../protocol").RunView[]} text
 * @property {string[]} amendments
 * @property {string} sent_back
 */

/** So many signs of a passage, or of new words, stand in a list. */
const LONGEST = 120;

/** How far a motion is. @param {Motion} motion */
export function stateWords({ reading, verdict, clauses, amendments, order }) {
  const count = (/** @type {string} */ state) => amendments.filter((one) => one.state === state).length;
  const settled = ["adopted", "rejected", "fallen", "withdrawn"].filter(count).map((state) => `${figure(count(state))} ${state}`);
  const parts = [`Reading ${reading}`, some(clauses.length, "clause"), ...settled];
  return [...parts, verdict === "open" ? `${some(order.length, "vote")} left` : verdict].join(" · ");
}

/** In which order is voted, and where that departs from the rule. @param {Motion} motion */
export function votesWords({ order, departures }) {
  if (!order.length) return "No vote on an amendment is left.";
  const ids = order.map(({ amendments }) => amendments.join(" and "));
  return [`Votes that are left, in this order: ${ids.join(", ")}.`, ...departures].join(" ");
}

/** What an amendment does, in few words, and whose it is. @param {Amendment} one */
export function amendmentWords(one) {
  const where = one.on ? `on ${one.on}` : one.clause || `after ${one.after}`;
  return `${where}: ${done({ ...one, passage: cut(one.passage), words: cut(one.words) })}${one.author ? ` · ${one.author}` : ""}`;
}

/** Long words are read where they are marked. @param {string} words */
function cut(words) {
  const said = words.trim().replace(/\s+/g, " ");
  return said.length > LONGEST ? `${said.slice(0, LONGEST).trimEnd()}…` : said;
}

/** @param {Amendment} one */
function done({ kind, passage, words, after, on }) {
  switch (kind) {
    case "replace":
      return passage || on ? `“${passage}” becomes “${words}”` : `all of it becomes “${words}”`;
    case "delete":
      return passage ? `strike “${passage}”` : "strike all of it";
    case "insert":
      return `put in “${words}”`;
    default:
      return `move ${passage ? `“${passage}”` : "it"} ${after ? `after ${after}` : "to the front"}`;
  }
}
