// @ts-check
/** Motions and amendments in words. Pure. */

import { say } from "../kit/say.js";
import { toldWords } from "../kit/told.js";
import { figure, list } from "../kit/words.js";

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

/** As `conference/texts/order.py` says it. @type {[RegExp, string][]} */
const DEPARTED = [[/^(?<one>\S+) is put to the vote before (?<others>.+), other than by rule\.$/, "motion-departed"]];

/** How far a motion is. @param {Motion} motion */
export function stateWords({ reading, verdict, clauses, amendments, order }) {
  const count = (/** @type {string} */ state) => amendments.filter((one) => one.state === state).length;
  const settled = ["adopted", "rejected", "fallen", "withdrawn"].filter(count).map((state) => say("motion-settled", { number: figure(count(state)), state }));
  const parts = [say("motion-reading", { number: String(reading) }), say("motion-clauses", { count: clauses.length }), ...settled];
  return [...parts, verdict === "open" ? say("motion-votes-left", { count: order.length }) : say("motion-verdict", { verdict })].join(" · ");
}

/** In which order is voted, and where that departs from the rule. @param {Motion} motion */
export function votesWords({ order, departures }) {
  if (!order.length) return say("motion-order-none");
  const ids = order.map(({ amendments }) => list(amendments));
  return [say("motion-order", { list: ids.join(", ") }), ...departures.map((one) => toldWords(one, DEPARTED))].join(" ");
}

/** What an amendment does, in few words, and whose it is. @param {Amendment} one */
export function amendmentWords(one) {
  const where = one.on ? say("motion-on", { amendment: one.on }) : one.clause || say("motion-after", { clause: one.after });
  const what = done({ ...one, passage: cut(one.passage), words: cut(one.words) });
  return one.author ? say("motion-line-by", { where, what, author: authorWords(one.author) }) : say("motion-line", { where, what });
}

/** @param {string} author as the record names them */
function authorWords(author) {
  const seat = author.match(/^Seat (\d+)$/);
  return seat ? say("member-a-seat", { seat: seat[1] }) : author;
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
      return passage || on ? say("motion-replace", { passage, words }) : say("motion-replace-all", { words });
    case "delete":
      return passage ? say("motion-strike", { passage }) : say("motion-strike-all");
    case "insert":
      return say("motion-insert", { words });
    default:
      if (passage) return after ? say("motion-move-words-after", { passage, after }) : say("motion-move-words-front", { passage });
      return after ? say("motion-move-after", { after }) : say("motion-move-front");
  }
}
