// @ts-check
/** What the rule of a poll made of its ballots, as desk and hall say and draw it. Pure. */

import { decidedWords } from "./decided.js";
import { isCarried, sheetVerdict } from "./verdict.js";
import { say } from "../kit/say.js";
import { percents } from "../kit/shares.js";
import { amount, list } from "../kit/words.js";

/**
 * @typedef {import("../protocol").PollView} PollView
 * @typedef {import("./results.js").Bar} Bar
 * @typedef {NonNullable<ReturnType<typeof roundOf>>} Round
 * @typedef {NonNullable<ReturnType<typeof duels>>} Duels
 */

/** Votes are compared to five decimals, as in the count sheets of STV. */
const PRECISION = 1e5;

/**
 * A count in rounds: the one that the desk shows; the last when it shows them all.
 *
 * @param {PollView} poll
 */
export function roundOf(poll) {
  const rounds = poll.outcome?.ballots ? poll.outcome.rounds : [];
  if (rounds.length < 2) return null;
  const number = Math.min(poll.shown_round || rounds.length, rounds.length);
  return { ...rounds[number - 1], number, of: rounds.length, before: rounds.slice(0, number) };
}

/** What happened in the round. @param {PollView} poll @param {Round} round */
export function roundWords(poll, round) {
  const names = (/** @type {number[]} */ options) => list(options.map((option) => poll.options[option]));
  const said = [say("poll-round", { number: String(round.number), of: String(round.of) })];
  if (round.excluded.length) said.push(say("poll-round-out", { names: names(round.excluded) }));
  if (round.elected.length) said.push(say("poll-round-chosen", { names: names(round.elected) }));
  return said.join(" ");
}

/** The votes that each option holds in the round, of all that still count. @param {PollView} poll @param {Round} round @returns {Bar[]} */
export function roundBars(poll, round) {
  const totals = round.totals.map(Number);
  const shares = percents(totals.map((total) => Math.round(total * PRECISION)));
  const all = totals.reduce((sum, total) => sum + total, 0) || 1;
  const elected = round.before.flatMap((one) => one.elected);
  const out = new Set(round.before.flatMap((one) => one.excluded));
  return poll.options.map((label, option) => {
    const gone = out.has(option) && totals[option] === 0;
    return {
      option,
      label,
      people: gone ? "" : amount(round.totals[option]),
      share: gone ? say("poll-gone") : shares[option],
      parties: "",
      peopleLength: totals[option] / all,
      partiesLength: 0,
      leads: elected.includes(option),
    };
  });
}

/** Whether votes move from option to option between the rounds, so that each has its own totals. @param {PollView} poll */
export function movesVotes(poll) {
  return poll.outcome?.rounds[0]?.kind === "first";
}

/** What the totals of a rule count where they are not the tally's. @type {Record<string, string>} */
const UNITS = { borda: "poll-unit-borda", sav: "poll-unit-sav" };

/** @type {Record<string, string>} */
const WHOLES = { borda: "poll-whole-borda", sav: "poll-whole-sav" };

/** The totals that the rule itself reckons with; null where the tally says it all. @param {PollView} poll @param {boolean} final */
export function ownTotals(poll, final) {
  const made = poll.outcome;
  const unit = UNITS[made?.rule ?? ""];
  const last = made?.rounds[made.rounds.length - 1];
  if (!made?.ballots || !unit || !last) return null;
  const totals = last.totals.map(Number);
  const shares = percents(totals.map((total) => Math.round(total * PRECISION)));
  const all = totals.reduce((sum, total) => sum + total, 0) || 1;
  const bars = poll.options.map((label, option) => ({
    option,
    label,
    people: amount(last.totals[option]),
    share: shares[option],
    parties: "",
    peopleLength: totals[option] / all,
    partiesLength: 0,
    leads: final && made.elected.includes(option),
  }));
  return { unit: say(unit), whole: say(WHOLES[made.rule]), bars };
}

/**
 * How many of the others each option wins against, where the rule compares every two.
 *
 * @param {PollView} poll
 */
export function duels(poll) {
  const table = poll.outcome?.ballots ? poll.outcome.pairwise : [];
  if (!table.length) return null;
  const wins = table.map((row, a) => row.filter((votes, b) => a !== b && votes > table[b][a]).length);
  const all = wins.indexOf(table.length - 1);
  const sentence =
    all < 0
      ? say("poll-duels-none")
      : say("poll-duels-one", { name: poll.options[all] });
  return { wins, others: table.length - 1, sentence };
}

/** @param {PollView} poll @param {Duels} compared @param {boolean} final @returns {Bar[]} */
export function duelBars(poll, compared, final) {
  return poll.options.map((label, option) => ({
    option,
    label,
    people: "",
    share: say("poll-duels-won", { won: String(compared.wins[option]), of: String(compared.others) }),
    parties: "",
    peopleLength: compared.others ? compared.wins[option] / compared.others : 0,
    partiesLength: 0,
    leads: final && (poll.outcome?.elected.includes(option) ?? false),
  }));
}

/** What came of it in one sentence, as its rule or its sheet decides. @param {PollView} poll */
export function verdict(poll) {
  if (poll.needs) return decidedWords(poll);
  if (poll.outcome) return ruleVerdict(poll);
  return poll.kind === "single" ? sheetVerdict(poll.sheet) : "";
}

/** Whether this option is what came of it: chosen by its rule, or carried as its sheet says. @param {PollView} poll @param {number} option */
export function isChosen(poll, option) {
  if (poll.outcome) return poll.outcome.ballots > 0 && poll.outcome.elected.includes(option);
  return isCarried(poll.sheet, option);
}

/** @param {PollView} poll */
function ruleVerdict(poll) {
  const made = poll.outcome;
  if (!made) return "";
  if (!made.ballots) return say("poll-verdict-nobody");
  const names = list(made.elected.map((option) => poll.options[option]));
  const byLot = made.ties.some((tie) => tie.includes("by lot"));
  const given = { names, rule: made.title };
  const found = names ? say(poll.kind === "scale" ? "poll-verdict-middle" : "poll-verdict-chosen", given) : say("poll-verdict-none", given);
  return made.ties.length ? `${found} ${say(byLot ? "poll-verdict-tie-lot" : "poll-verdict-tie-rule")}` : found;
}
