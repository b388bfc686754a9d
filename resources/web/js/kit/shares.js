// @ts-check
/**
 * Shares as every screen writes them: the same as `conference/core/parts.py` and
 * `conference/words/figures.py`, and held to one table of outputs with them.
 */

import { fraction, say } from "./say.js";

/** @typedef {{n: number, count: number, part: number, rest: number}} Share */

/** One share that is no part of a set, to the tenth. @param {number} part whole @param {number} whole */
export function percent(part, whole) {
  return whole > 0 ? inPercent(Math.floor((2000 * part + whole) / (2 * whole)), part, whole) : say("figures-none");
}

/**
 * Tenths of a percent as every screen writes them: what is not nothing never reads 0, and what is
 * not all never 100.
 *
 * @param {number} tenths @param {number} part @param {number} whole
 */
function inPercent(tenths, part, whole) {
  if (tenths <= 0 && part > 0) return say("figures-percent-under", { figure: fraction(1, 1) });
  if (tenths >= 1000 && part < whole) return say("figures-percent-over", { figure: fraction(999, 1) });
  return say("figures-percent", { figure: fraction(tenths, 1) });
}

/**
 * Each count's share: largest remainder, so that they sum to 100.0%, and as much for who has as many
 * where that can be so; what rounds to 0 or 100 and is neither says so. Dashes when nothing is counted.
 *
 * @param {readonly number[]} counts whole numbers
 */
export function percents(counts) {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total <= 0) return counts.map(() => say("figures-none"));
  const shares = counts.map((count, n) => ({ n, count, part: Math.floor((count * 1000) / total), rest: (count * 1000) % total }));
  const missing = 1000 - shares.reduce((sum, { part }) => sum + part, 0);
  const order = [...shares].sort((a, b) => b.rest - a.rest || counts.indexOf(a.count) - counts.indexOf(b.count) || a.n - b.n);
  for (const share of chosen(order, missing)) share.part += 1;
  return shares.map(({ part, count }) => inPercent(part, count, total));
}

/** Those that get a tenth more. @param {Share[]} shares in the order of their remainders @param {number} missing */
function chosen(shares, missing) {
  const plain = shares.slice(0, missing);
  if (!divides(shares, missing)) return plain;
  const tied = shares[missing];
  const begin = shares.findIndex(({ count }) => count === tied.count);
  const size = shares.filter(({ count }) => count === tied.count).length;
  const end = begin + size;
  const after = end + missing - begin;
  const before = missing - size;
  if (after <= shares.length && isEven(shares, end, after, tied)) return [...shares.slice(0, begin), ...shares.slice(end, after)];
  if (before >= 0 && isEven(shares, before, begin, tied)) return [...shares.slice(0, before), ...shares.slice(begin, end)];
  return plain;
}

/** Whether a tenth more for these, or none, divides nobody and wrongs nobody. @param {Share[]} shares @param {number} begin @param {number} end @param {Share} tied */
function isEven(shares, begin, end, tied) {
  if (divides(shares, begin) || divides(shares, end)) return false;
  return shares.slice(begin, end).every(({ rest, part }) => rest > 0 && part !== tied.part);
}

/** Whether a border at this place has equal counts on both sides. @param {Share[]} shares @param {number} at */
function divides(shares, at) {
  return at > 0 && at < shares.length && shares[at - 1].count === shares[at].count;
}
