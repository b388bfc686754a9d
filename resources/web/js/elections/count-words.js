// @ts-check
/** The count of an election in words, as the hall has it: what a round did, and to whom. Pure. */

import { amount, list, some } from "../kit/words.js";

/**
 * @typedef {{source: number, kind: string, to: string[], exhausted: string}} Transfer
 * @typedef {{number: number, kind: string, totals: string[], exhausted: string, elected: number[],
 *   excluded: number[], transfers: Transfer[], quota: string | null, guarded: number[], doomed: number[]}} Round
 * @typedef {{title: string, ballots: number, seats: number, quota: string | null, elected: number[],
 *   rounds: Round[], without: number[]}} Outcome
 * @typedef {{name: string, votes: string, length: number, status: string, isGone: boolean}} Row
 */

/** Of more who received votes than these only the first are named. */
const MOST_NAMED = 4;

/** @param {string[]} options @param {number[]} chosen */
const named = (options, chosen) => list(chosen.map((option) => options[option]));

/** @param {number[]} chosen */
const isAre = (chosen) => (chosen.length === 1 ? "is" : "are");

/** What happened in a round. @param {string[]} options @param {Round} round */
export function roundSays(options, round) {
  const parts = [];
  const givers = [...new Set(round.transfers.map(({ source }) => source))];
  if (round.excluded.length)
    parts.push(`${named(options, round.excluded)} ${isAre(round.excluded)} excluded${wentWords(options, round)}.`);
  else if (givers.length) parts.push(`What ${named(options, givers)} had above the quota${wentWords(options, round)}.`);
  if (round.elected.length) parts.push(`${named(options, round.elected)} ${isAre(round.elected)} elected.`);
  if (!parts.length) parts.push(round.number === 1 ? "Nobody has the quota yet." : "Nobody is elected yet.");
  return parts.join(" ");
}

/** Where the votes of a round went, the most first. @param {string[]} options @param {Round} round */
function wentWords(options, round) {
  const got = options.map((_, option) => round.transfers.reduce((sum, { to }) => sum + Number(to[option] || 0), 0));
  const nobody = round.transfers.reduce((sum, { exhausted }) => sum + Math.max(0, Number(exhausted)), 0);
  const order = got.map((_, option) => option).filter((option) => got[option] > 0);
  order.sort((a, b) => got[b] - got[a] || a - b);
  const told = order.slice(0, MOST_NAMED).map((option) => `${votes(got[option])} to ${options[option]}`);
  const rest = order.slice(MOST_NAMED);
  if (rest.length) told.push(`${votes(rest.reduce((sum, option) => sum + got[option], 0))} to ${some(rest.length, "other")}`);
  if (nobody > 0) told.push(`${votes(nobody)} to nobody`);
  return told.length ? `: ${list(told)}` : "";
}

/** Who is guarded and who is doomed after a round. @param {string[]} options @param {Round} round */
export function guardWords(options, round) {
  const parts = [];
  if (round.guarded?.length) parts.push(`${named(options, round.guarded)} cannot be excluded any more.`);
  if (round.doomed?.length) parts.push(`${named(options, round.doomed)} cannot be elected any more.`);
  return parts.length ? `For the guarantee: ${parts.join(" ")}` : "";
}

/** What a guarantee has changed. @param {string[]} options @param {Outcome} outcome @param {string} guarantee */
export function effectWords(options, outcome, guarantee) {
  if (!guarantee) return "";
  const instead = outcome.elected.filter((option) => !outcome.without.includes(option));
  if (!outcome.without?.length || !instead.length) return `${guarantee}: kept by the votes alone.`;
  const out = outcome.without.filter((option) => !outcome.elected.includes(option));
  return `${guarantee}: ${named(options, instead)} in place of ${named(options, out)}.`;
}

/** How each stands after a round, in the order of the ballot. @param {string[]} options @param {Outcome} outcome @param {number} number @returns {Row[]} */
export function standing(options, outcome, number) {
  const rounds = outcome.rounds.slice(0, number);
  const round = rounds[rounds.length - 1];
  const elected = rounds.flatMap((one) => one.elected);
  const out = rounds.flatMap((one) => one.excluded);
  const most = mostVotes(outcome);
  return options.map((name, option) => ({
    name,
    votes: amount(round.totals[option] || "0"),
    length: Number(round.totals[option] || 0) / most,
    status: elected.includes(option) ? "elected" : out.includes(option) ? "out" : "",
    isGone: out.includes(option),
  }));
}

/** The longest bar of all rounds that are known. @param {Outcome} outcome */
export function mostVotes(outcome) {
  const totals = outcome.rounds.flatMap((round) => [...round.totals, round.quota, outcome.quota]);
  return Math.max(1, ...totals.map((text) => Number(text || 0)));
}

/** @param {number} number */
function votes(number) {
  return amount(number.toFixed(2));
}
