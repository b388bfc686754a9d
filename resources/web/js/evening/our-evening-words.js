// @ts-check
/** The words and figures of a room's own evening. Pure. */

import { say } from "../kit/say.js";
import { percents } from "../kit/shares.js";

/**
 * @typedef {object} OurAnswer
 * @property {string} question
 * @property {string[]} options
 * @property {number[]} country
 * @property {number[]} ours empty where they are not told
 * @property {string} why
 *
 * @typedef {object} Told what the server tells of a room's own evening
 * @property {string} conference
 * @property {string} party
 * @property {string} area
 * @property {number} people
 * @property {number} everybody
 * @property {number} rooms
 * @property {OurAnswer[]} answers
 * @property {{text: string, agreed: boolean}[]} said
 * @property {string[]} priorities
 *
 * @typedef {{count: number, share: number, words: string}} Share in [0, 1], and as it is written
 * @typedef {{label: string, option: number, country: Share, ours: Share | null}} Row
 */

/** @type {Record<string, string>} */
const WHY = { few: "ours-few", none: "ours-none", left_out: "ours-left-out" };

/**
 * The options of a question, the country's largest first; what the room said most is never missing.
 *
 * @param {OurAnswer} answer @param {number} most
 */
export function rowsOf(answer, most) {
  const country = shares(answer.country), ours = answer.ours.length ? shares(answer.ours) : null;
  /** @type {Row[]} */
  const rows = answer.options.map((label, option) => ({ label, option, country: country[option], ours: ours && ours[option] }));
  const shown = largest(rows, (row) => row.country.count).slice(0, most);
  const [mine] = ours ? largest(rows, (row) => row.ours?.count ?? 0) : [];
  if (mine && !shown.includes(mine)) shown.splice(-1, 1, mine);
  return { rows: shown, more: rows.length - shown.length };
}

/** Why a room's own answer is not told; "" where it is. @param {OurAnswer} answer */
export function whyWords({ why }) {
  return WHY[why] ? say(WHY[why]) : "";
}

/** Who was here, and how many took part in all. @param {Told} told */
export function hereWords({ people, everybody, rooms }) {
  return [say("ours-here", { count: people }), say("ours-all", { count: everybody }), say("ours-rooms", { count: rooms })];
}

/** The evening as a text to send. @param {Told} told */
export function sharedWords(told) {
  const lines = [say("ours-shared", { party: told.party, area: told.area, conference: told.conference }), ...hereWords(told)];
  for (const answer of told.answers) {
    const { rows } = rowsOf(answer, answer.options.length);
    const [ours] = answer.ours.length ? largest(rows, (row) => row.ours?.count ?? 0) : [];
    if (ours) lines.push("", answer.question, say("ours-shared-answer", { ours: ours.label, country: rows[0].label }));
  }
  if (told.priorities.length) lines.push("", say("ours-priorities"), ...told.priorities.map((title, n) => `${n + 1}. ${title}`));
  return lines.join("\n");
}

/** @param {number[]} counts @returns {Share[]} */
function shares(counts) {
  const sum = counts.reduce((all, count) => all + count, 0);
  const words = percents(counts);
  return counts.map((count, option) => ({ count, share: sum ? count / sum : 0, words: words[option] }));
}

/** @param {Row[]} rows @param {(row: Row) => number} by */
function largest(rows, by) {
  return [...rows].sort((a, b) => by(b) - by(a) || a.option - b.option);
}
