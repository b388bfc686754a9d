// @ts-check
/** The count of a poll as it is shown: bars, shares, badge, outcome, turnout. Pure. */

import { clockSeconds, figure, list, parties, people, percent } from "./words.js";

/**
 * @typedef {import("./protocol").PollView} PollView
 * @typedef {import("./protocol").Tick} Tick
 */

/**
 * @typedef {object} Bar
 * @property {number} option
 * @property {string} label
 * @property {string} people "31,530"
 * @property {string} share "58.8%"
 * @property {string} parties "2,377 parties"
 * @property {number} peopleLength of the bar, in [0, 1]
 * @property {number} partiesLength of the thin bar, in [0, 1]
 * @property {boolean} leads most people, in a final result
 *
 * @typedef {object} Result
 * @property {"LIVE" | "STALE" | "RESULT" | "COUNTED" | "HIDDEN" | "VOID"} status
 * @property {string} note one sentence beside the status
 * @property {Bar[]} bars without figures while they may not be seen
 * @property {number} half where half of the people is on the scale, in [0, 1]; above 1: off it
 * @property {string} unit what the figures count
 * @property {string} outcome what came of it, once it is final
 */

/** @type {Record<Result["status"], string>} what stands on the badge */
export const BADGES = {
  LIVE: "LIVE",
  STALE: "NOT LIVE",
  RESULT: "RESULT",
  COUNTED: "COUNTED",
  HIDDEN: "SECRET FOR NOW",
  VOID: "VOID",
};

/**
 * @param {PollView} poll @param {Tick | null} tick
 * @returns {Result}
 */
export function result(poll, tick) {
  const mine = tick && tick.poll === poll.id ? tick : null;
  const counts = poll.tally ?? (poll.live ? (mine?.counts ?? null) : null);
  const turnout = poll.tally?.turnout ?? mine?.turnout ?? null;
  const status = statusOf(poll, counts !== null);
  const round = roundOf(poll);
  if (counts && round) return roundResult(poll, round, status);
  const shares = counts ? sharesOf(poll, counts, turnout?.people ?? 0) : null;
  const answered = counts ? sum(counts.parties) + counts.tied : 0;
  const partyShares = counts ? counts.parties.map((n) => (answered ? n / answered : 0)) : null;
  const top = Math.max(...(shares ?? [0]), ...(partyShares ?? [0]));
  const scale = Math.max(0.6, Math.ceil(top * 10 - 1e-9) / 10);
  const most = counts ? Math.max(...counts.people) : 0;
  const bars = poll.options.map((label, option) => ({
    option,
    label,
    people: counts ? figure(counts.people[option]) : "",
    share: shares ? percent(shares[option]) : "",
    parties: counts ? parties(counts.parties[option]) : "",
    peopleLength: shares ? shares[option] / scale : 0,
    partiesLength: partyShares ? partyShares[option] / scale : 0,
    leads:
      status === "RESULT" &&
      (poll.outcome ? poll.outcome.elected.includes(option) : most > 0 && counts?.people[option] === most),
  }));
  return {
    status,
    note: noteOf(poll, status, counts?.tied ?? 0),
    bars,
    half: 0.5 / scale,
    unit: unitOf(poll.kind),
    outcome: status === "RESULT" && counts && shares ? outcome(poll, counts.people, shares) : "",
  };
}

/**
 * A count in rounds: the one that the desk shows; the last when it shows them all.
 *
 * @param {PollView} poll
 */
function roundOf(poll) {
  const rounds = poll.outcome?.rounds ?? [];
  if (rounds.length < 2) return null;
  const number = Math.min(poll.shown_round || rounds.length, rounds.length);
  return { ...rounds[number - 1], number, of: rounds.length, before: rounds.slice(0, number) };
}

/**
 * @param {PollView} poll @param {NonNullable<ReturnType<typeof roundOf>>} round
 * @param {Result["status"]} status @returns {Result}
 */
function roundResult(poll, round, status) {
  const totals = round.totals.map(Number);
  const whole = sum(totals);
  const most = Math.max(...totals, 1e-9);
  const last = round.number === round.of;
  const elected = round.before.flatMap((one) => one.elected);
  const names = (/** @type {number[]} */ options) => list(options.map((option) => poll.options[option]));
  const out = round.excluded.length ? ` Out: ${names(round.excluded)}.` : "";
  const chosen = round.elected.length ? ` Chosen: ${names(round.elected)}.` : "";
  return {
    status,
    note: `Round ${round.number} of ${round.of}.${out}${chosen}`,
    bars: poll.options.map((label, option) => ({
      option,
      label,
      people: figure(totals[option]),
      share: percent(whole ? totals[option] / whole : 0),
      parties: "",
      peopleLength: totals[option] / most,
      partiesLength: 0,
      leads: elected.includes(option),
    })),
    half: 2,
    unit: "votes in this round",
    outcome: last && status === "RESULT" ? ruleOutcome(poll) : "",
  };
}

/**
 * What the rule made of the ballots, in a sentence.
 *
 * @param {PollView} poll
 */
function ruleOutcome(poll) {
  const made = poll.outcome;
  if (!made) return "";
  const names = list(made.elected.map((option) => poll.options[option]));
  const byLot = made.ties.some((tie) => tie.includes("by lot"));
  const lot = made.ties.length ? ` A tie was decided by ${byLot ? "lot" : "the rule"}.` : "";
  if (!names) return `No option is chosen by the rule ${made.title}.${lot}`;
  return `${poll.kind === "scale" ? "In the middle" : "Chosen"}: ${names}. Rule: ${made.title}.${lot}`;
}

/** @param {PollView} poll @param {boolean} shown @returns {Result["status"]} */
function statusOf(poll, shown) {
  if (poll.state === "void") return "VOID";
  if (!shown) return "HIDDEN";
  if (poll.state === "published") return "RESULT";
  return poll.state === "open" ? "LIVE" : "COUNTED";
}

/** @param {PollView} poll @param {Result["status"]} status @param {number} tied */
function noteOf(poll, status, tied) {
  const ties = tied ? ` ${parties(tied)} tied.` : "";
  switch (status) {
    case "VOID":
      return "This poll was declared void. It does not count.";
    case "HIDDEN":
      if (poll.state === "published") return "The result is on its way.";
      return poll.state === "open" && poll.reveal_parties === "on_close"
        ? "The answers are shown when voting has closed."
        : "The answers are shown when the chair reveals them.";
    case "LIVE":
      return `Still counting.${ties}`;
    case "COUNTED":
      return `All votes are counted. Not yet confirmed.${ties}`;
    default:
      return `Final and in the record.${ties}`;
  }
}

/** @param {string} kind */
function unitOf(kind) {
  return kind === "points" ? "points" : kind === "ranking" ? "first choices" : "people";
}

/**
 * An approval counts against the people who voted, everything else against all marks.
 *
 * @param {PollView} poll @param {{people: number[]}} counts @param {number} voters
 */
function sharesOf(poll, counts, voters) {
  const whole = poll.kind === "approval" ? voters : sum(counts.people);
  return counts.people.map((n) => (whole ? n / whole : 0));
}

/**
 * A published result in a sentence: what its rule says, or what the sums say.
 *
 * @param {PollView} poll @param {number[]} counts @param {number[]} shares
 */
export function outcome(poll, counts, shares) {
  if (!sum(counts)) return "Nobody answered.";
  if (poll.outcome) return ruleOutcome(poll);
  if (poll.kind === "ranking" || poll.kind === "scale") return "";
  const most = Math.max(...counts);
  const leaders = poll.options.filter((_, option) => counts[option] === most);
  const share = shares[counts.indexOf(most)];
  if (leaders.length > 1) return `A tie: ${list(leaders)}, ${percent(share)} each.`;
  if (poll.kind !== "single") return `Most: ${leaders[0]}.`;
  if (counts.length === 2 || share > 0.5) {
    const reached = share > 0.5 ? "reached" : "not reached";
    return `${leaders[0]} has ${percent(share)}. Needed: more than half. ${capital(reached)}.`;
  }
  return `Most votes: ${leaders[0]}, ${percent(share)}. No option has more than half.`;
}

/**
 * Who has answered, of how many.
 *
 * @param {PollView} poll @param {Tick | null} tick
 */
export function turnout(poll, tick) {
  const found = poll.tally?.turnout ?? (tick?.poll === poll.id ? tick.turnout : null);
  if (!found) return { people: "Nobody has answered yet", parties: "", share: 0 };
  return {
    people: `${figure(found.people)} of ${people(found.headcount)} have answered`,
    parties: `${figure(found.parties)} of ${parties(found.parties_total)}`,
    share: found.headcount ? found.people / found.headcount : 0,
  };
}

/**
 * A result that is no longer fresh says so: a count that was running is not called live.
 *
 * @param {Result} found @param {import("./session.js").Session} session @returns {Result}
 */
export function stale(found, session) {
  if (found.status !== "LIVE") return found;
  return { ...found, status: "STALE", note: `These figures are as of ${clockSeconds(session.serverNow(session.heardAt))}.` };
}

/** @param {readonly number[]} values */
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
