// @ts-check
/** The count of an election in words, as the hall has it: what a round did, and to whom. Pure. */

import { say } from "../kit/say.js";
import { amount, list } from "../kit/words.js";

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


/** What happened in a round. @param {string[]} options @param {Round} round */
export function roundSays(options, round) {
  const parts = [];
  const givers = [...new Set(round.transfers.map(({ source }) => source))];
  const where = wentWords(options, round);
  if (round.excluded.length) {
    const out = { names: named(options, round.excluded), count: round.excluded.length };
    parts.push(where ? say("election-round-excluded-to", { ...out, where }) : say("election-round-excluded", out));
  } else if (givers.length && where) parts.push(say("election-round-surplus", { names: named(options, givers), where }));
  if (round.elected.length) parts.push(electedWords(options, round.elected));
  if (!parts.length) parts.push(say(round.number === 1 ? "election-round-no-quota" : "election-round-nobody"));
  return parts.join(" ");
}

/** Who is elected, in a sentence. @param {string[]} options @param {number[]} elected */
export function electedWords(options, elected) {
  return say("election-round-elected", { names: named(options, elected), count: elected.length });
}

/** Where the votes of a round went, the most first. @param {string[]} options @param {Round} round */
function wentWords(options, round) {
  const got = options.map((_, option) => round.transfers.reduce((sum, { to }) => sum + Number(to[option] || 0), 0));
  const nobody = round.transfers.reduce((sum, { exhausted }) => sum + Math.max(0, Number(exhausted)), 0);
  const order = got.map((_, option) => option).filter((option) => got[option] > 0);
  order.sort((a, b) => got[b] - got[a] || a - b);
  const told = order.slice(0, MOST_NAMED).map((option) => say("election-went", { votes: votes(got[option]), name: options[option] }));
  const rest = order.slice(MOST_NAMED);
  if (rest.length) told.push(say("election-went-others", { votes: votes(rest.reduce((sum, option) => sum + got[option], 0)), count: rest.length }));
  if (nobody > 0) told.push(say("election-went-nobody", { votes: votes(nobody) }));
  return list(told);
}

/** Who is guarded and who is doomed after a round. @param {string[]} options @param {Round} round */
export function guardWords(options, round) {
  const guarded = named(options, round.guarded ?? []);
  const doomed = named(options, round.doomed ?? []);
  if (guarded && doomed) return say("election-guarded-and-doomed", { names: guarded, others: doomed });
  if (guarded) return say("election-guarded", { names: guarded });
  return doomed ? say("election-doomed", { names: doomed }) : "";
}

/** What a guarantee has changed. @param {string[]} options @param {Outcome} outcome @param {string} guarantee */
export function effectWords(options, outcome, guarantee) {
  if (!guarantee) return "";
  const instead = outcome.elected.filter((option) => !outcome.without.includes(option));
  if (!outcome.without?.length || !instead.length) return say("election-kept", { guarantee });
  const out = outcome.without.filter((option) => !outcome.elected.includes(option));
  return say("election-instead", { guarantee, names: named(options, instead), others: named(options, out) });
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
