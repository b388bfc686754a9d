// @ts-check
/** The make-up of the drawn against pool and quotas: counts first. Pure. */

import { features, poolWords } from "./lottery.js";
import { say } from "../kit/say.js";
import { figure } from "../kit/words.js";

/**
 * @typedef {import("../protocol").LotteryView} LotteryView
 *
 * @typedef {object} Row
 * @property {string} label
 * @property {number} index of the value in its feature
 * @property {string} drawn
 * @property {string} quota
 * @property {string} pool
 * @property {boolean | null} kept null while it is not known
 * @property {number} length of the bar, in [0, 1], as are the others
 * @property {number} low where the quota begins
 * @property {number} high where it ends
 * @property {number} share where the pool's share would be
 *
 * @typedef {{name: string, rows: Row[], kept: number, known: boolean}} Part one feature
 */

/** Features with more values than this are told in a sentence where there is little room. */
export const MANY = 12;

/**
 * @param {LotteryView} view
 * @param {((feature: string, value: string) => number | null)} counts drawn so far; null: not known yet
 * @returns {Part[]}
 */
export function makeUp(view, counts) {
  return features(view).map(({ name, members }) => {
    const groups = members.map((n) => view.groups[n]);
    const fair = groups.map((group) => (view.pool ? (view.size * group.pool) / view.pool : 0));
    const found = groups.map((group) => counts(name, group.value));
    const most = Math.max(1, ...groups.map((group) => Math.min(group.most, view.size)), ...fair, ...found.map((n) => n ?? 0));
    const rows = groups.map((group, index) => {
      const drawn = found[index];
      return {
        label: group.value,
        index,
        drawn: drawn === null ? "" : figure(drawn),
        quota: group.least === group.most ? figure(group.least) : say("lottery-from-to", { low: figure(group.least), high: figure(group.most) }),
        pool: poolWords(view, members[index]),
        kept: drawn === null ? null : drawn >= group.least && drawn <= group.most,
        length: (drawn ?? 0) / most,
        low: group.least / most,
        high: Math.min(1, group.most / most),
        share: fair[index] / most,
      };
    });
    const kept = rows.filter((row) => row.kept).length;
    return { name, rows, kept, known: rows.every((row) => row.kept !== null) };
  });
}

/** A feature of many values in a sentence. @param {Part} part @param {boolean} done whether all seats have appeared */
export function inShort(part, done) {
  const groups = say("lottery-groups", { count: part.rows.length });
  if (!part.known || !done) return groups;
  return part.kept === part.rows.length ? say("lottery-groups-kept", { groups }) : say("lottery-groups-kept-some", { groups, kept: figure(part.kept) });
}
