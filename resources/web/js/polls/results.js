// @ts-check
/** The count of a poll as it is shown: bars, shares, badge, outcome, turnout. Pure. */

import { baseOf, wholeWords } from "./decision.js";
import { duelBars, duels, isChosen, movesVotes, ownTotals, roundBars, roundOf, roundWords, verdict } from "./outcome.js";
import { isOfChamber, isOfMembers } from "../outputs/on-air.js";
import { say } from "../kit/say.js";
import { percent, percents } from "../kit/shares.js";
import { clockSeconds, figure, parties } from "../kit/words.js";

/**
 * @typedef {import("../protocol").PollView} PollView
 * @typedef {import("../protocol").Tick} Tick
 */

/**
 * @typedef {object} Bar
 * @property {number} option
 * @property {string} label
 * @property {string} people "31,530"
 * @property {string} share "58.8%"
 * @property {string} parties "2,377 parties"
 * @property {number} peopleLength of the bar: the share of the whole, in [0, 1]
 * @property {number} partiesLength of the thin bar, likewise
 * @property {boolean} leads it is chosen or carried, in a final result
 * @property {boolean} [apart] it is no part of what a whole track is, and has no bar
 *
 * @typedef {{at: number, label: "needed" | "half"}} Mark `at` is its place, in [0, 1] of the tracks
 *
 * @typedef {object} Result
 * @property {"LIVE" | "STALE" | "RESULT" | "COUNTED" | "HIDDEN" | "VOID"} status
 * @property {string} note one sentence beside the status
 * @property {Bar[]} bars without figures while they may not be seen
 * @property {Mark | null} mark a line across the bars of people
 * @property {string} unit what the figures count
 * @property {string} whole what a whole track is: "100% = all who answered"
 * @property {string} outcome what came of it, once it is final
 */

/** For and against; a third option of a decision is the abstention. */
const SIDES = 2;

/** What stands on the badge. @param {Result["status"]} status */
export function badge(status) {
  return say(BADGES[status]);
}

/** @type {Record<Result["status"], string>} */
const BADGES = {
  LIVE: "poll-badge-live",
  STALE: "poll-badge-stale",
  RESULT: "poll-badge-result",
  COUNTED: "poll-badge-counted",
  HIDDEN: "poll-badge-hidden",
  VOID: "poll-badge-void",
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
  const outcome = status === "RESULT" ? verdict(poll) : "";
  const round = counts ? roundOf(poll) : null;
  const final = status === "RESULT" && (!round || round.number === round.of);
  const said = { status, mark: null, outcome: final ? outcome : "" };
  if (round && movesVotes(poll)) {
    return { ...said, note: roundWords(poll, round), bars: roundBars(poll, round), unit: say("poll-unit-round"), whole: say("poll-whole-round") };
  }
  const compared = counts ? duels(poll) : null;
  if (compared) {
    return { ...said, note: compared.sentence, bars: duelBars(poll, compared, final), unit: say("poll-unit-duels"), whole: say("poll-whole-duels") };
  }
  const own = counts ? ownTotals(poll, final) : null;
  const note = round ? roundWords(poll, round) : noteOf(poll, status, counts?.tied ?? 0, counts !== null && turnout !== null && turnout.people > 0 && !sum(counts.people));
  if (own) return { ...said, note, ...own };
  const bars = countBars(poll, counts, turnout?.people ?? 0, final);
  return { ...said, note, bars, mark: markOf(poll), unit: unitOf(poll), whole: wholeOf(poll) };
}

/**
 * A bar for people and a thin one for parties at each option, each as a share of its whole.
 *
 * @param {PollView} poll @param {{people: number[], parties: number[], tied: number} | null} counts
 * @param {number} voters @param {boolean} final @returns {Bar[]}
 */
function countBars(poll, counts, voters, final) {
  const whole = counts ? wholeCount(poll, counts.people, voters) : 0;
  const inside = counts ? inBase(poll, counts.people).length : 0;
  const shares = counts?.people.map((n, at) => (whole && at < inside ? Math.min(1, n / whole) : 0)) ?? [];
  const words = counts ? shareWords(poll, counts.people, voters) : [];
  const answered = counts ? sum(counts.parties) + counts.tied : 0;
  const partyShares = counts?.parties.map((n) => (answered ? n / answered : 0)) ?? [];
  return poll.options.map((label, option) => ({
    option,
    label,
    people: counts ? figure(counts.people[option]) : "",
    share: words[option] ?? "",
    parties: counts && isOfRooms(poll) ? parties(counts.parties[option]) : "",
    peopleLength: shares[option] ?? 0,
    partiesLength: partyShares[option] ?? 0,
    leads: final && isChosen(poll, option),
    apart: isApart(poll, option),
  }));
}

/** How many all shares are of. @param {PollView} poll @param {number[]} counts @param {number} voters */
function wholeCount(poll, counts, voters) {
  if (poll.needs) return baseOf(poll, counts);
  return poll.kind === "approval" ? voters : sum(counts);
}

/** Whether an option of a decision is no part of what its majority is of. @param {PollView} poll @param {number} option */
function isApart({ needs }, option) {
  return needs?.of === "for-and-against" && option >= SIDES;
}

/**
 * What was needed, as the sheet says it, as a share of the counts; half for the eye where there is
 * no sheet yet or it decides nothing. None where that is more than all of the counts.
 *
 * @param {PollView} poll @returns {Mark | null}
 */
function markOf(poll) {
  const { sheet } = poll;
  if (sheet?.decision) {
    const at = sheet.decision.needed / (poll.needs ? sheet.decision.base : sheet.base);
    return at <= 1 ? { at, label: "needed" } : null;
  }
  if (poll.needs) return null;
  return poll.kind === "single" || poll.kind === "approval" ? { at: 0.5, label: "half" } : null;
}

/**
 * An approval counts against the people who voted, everything else against all marks.
 *
 * @param {PollView} poll @param {number[]} counts @param {number} voters
 */
function shareWords(poll, counts, voters) {
  if (poll.kind === "approval") return counts.map((n) => percent(n, voters));
  const parts = inBase(poll, counts);
  if (!poll.needs) return percents(parts);
  const base = baseOf(poll, counts);
  return base || !sum(counts) ? percents([...parts, Math.max(0, base - sum(parts))]).slice(0, parts.length) : [];
}

/** The counts that shares are of: abstentions stand beside them where the majority is of the others. @param {PollView} poll @param {number[]} counts */
function inBase(poll, counts) {
  return counts.filter((_, option) => !isApart(poll, option));
}

/** @param {PollView} poll @param {boolean} shown @returns {Result["status"]} */
function statusOf(poll, shown) {
  if (poll.state === "void") return "VOID";
  if (!shown) return "HIDDEN";
  if (poll.state === "published") return "RESULT";
  return poll.state === "open" ? "LIVE" : "COUNTED";
}

/**
 * @param {PollView} poll @param {Result["status"]} status @param {number} tied
 * @param {boolean} isHeld there are answers, and too few to be shown
 */
function noteOf(poll, status, tied, isHeld) {
  const withTies = (/** @type {string} */ words) => (tied ? `${words} ${say("poll-note-tied", { count: tied })}` : words);
  switch (status) {
    case "VOID":
      return poll.void_reason ? say("poll-note-void-because", { reason: poll.void_reason.replace(/\.$/, "") }) : say("poll-note-void");
    case "HIDDEN":
      if (poll.state === "published") return say("poll-note-on-its-way");
      return poll.state === "open" && poll.reveal_parties === "on_close"
        ? say("poll-note-on-close")
        : say("poll-note-by-chair");
    case "LIVE":
      if (isHeld) return say("poll-note-held");
      return withTies(say("poll-note-counting"));
    case "COUNTED":
      return withTies(say("poll-note-counted"));
    default:
      return withTies(say("poll-note-final"));
  }
}

/** What a whole track is, word for word as desk and hall say it. @param {PollView} poll */
function wholeOf({ kind, needs }) {
  if (needs) return wholeWords(needs);
  /** @type {Record<string, string>} */
  const wholes = { approval: "poll-whole-answered", ranking: "poll-whole-first", points: "poll-whole-points" };
  return say(wholes[kind] ?? "poll-whole-counted");
}

/** Whether parties answer it, besides people. @param {PollView} poll */
function isOfRooms(poll) {
  return !isOfChamber(poll) && !isOfMembers(poll);
}

/** @param {PollView} poll */
function unitOf(poll) {
  const { kind } = poll;
  if (!isOfRooms(poll) && kind !== "points" && kind !== "ranking") return say("poll-unit-members");
  return say(kind === "points" ? "poll-unit-points" : kind === "ranking" ? "poll-unit-first" : "poll-unit-people");
}

/**
 * Who has answered, of how many: of the chamber of those who are signed in, of members of all who may vote.
 *
 * @param {PollView} poll @param {Tick | null} tick
 * @param {import("../protocol").ChamberView | null} [chamber] as it is now
 */
export function turnout(poll, tick, chamber = null) {
  const found = poll.tally?.turnout ?? (tick?.poll === poll.id ? tick.turnout : null);
  if (!found) return { people: say(isOfRooms(poll) ? "poll-nobody-answered" : "poll-nobody-voted"), parties: "", share: 0 };
  if (isOfChamber(poll)) {
    const present = poll.present ?? chamber?.present ?? found.headcount;
    const words = say("poll-turnout-chamber", { part: figure(found.people), count: present });
    return { people: words, parties: "", share: present ? Math.min(1, found.people / present) : 0 };
  }
  if (isOfMembers(poll)) {
    const words = say("poll-turnout-members", { part: figure(found.people), whole: figure(found.headcount), count: found.people });
    return { people: words, parties: "", share: found.headcount ? Math.min(1, found.people / found.headcount) : 0 };
  }
  return {
    people: say("poll-turnout-people", { part: figure(found.people), count: found.headcount }),
    parties: say("poll-turnout-parties", { part: figure(found.parties), count: found.parties_total }),
    share: found.headcount ? found.people / found.headcount : 0,
  };
}

/**
 * Who is not in the counts, and whose phones were started over; "" mostly.
 *
 * @param {PollView} poll @param {number} [most] how many are named
 */
export function mendedWords(poll, most = 3) {
  const out = poll.left_out ?? [];
  const named = out.slice(0, most).map(({ name, reason }) => say("poll-left-out-one", { name, reason: reason.replace(/\.$/, "") }));
  if (out.length > most) named.push(say("poll-left-out-more", { count: out.length - most }));
  const over = poll.started_over?.length ?? 0;
  return [
    out.length ? say("poll-left-out", { count: out.length, names: named.join(", ") }) : "",
    over ? say("poll-started-over", { count: over }) : "",
  ].filter(Boolean).join(" ");
}

/**
 * A question as it stands on screens while it is asked and after: figures move, the rest stays as
 * it was put on air. It has no verdict, which is that of a result.
 *
 * @param {PollView} poll @param {Tick | null} tick
 * @returns {Result}
 */
export function asked(poll, tick) {
  const state = poll.state === "draft" ? "open" : poll.state === "published" ? "closed" : poll.state;
  const counts = tick?.poll === poll.id ? tick.counts : null;
  const bare = { ...poll, state, sheet: null, outcome: null };
  const found = result(bare, poll.live && !poll.tally && !counts ? nobody(poll) : tick);
  const isSecret = found.status === "HIDDEN" || found.status === "VOID";
  return { ...found, note: isSecret ? found.note : isHeld(poll, tick) ? say("poll-note-held") : "" };
}

/** What stands on the badge of a question. @param {PollView} poll @param {Result} found */
export function askedBadge(poll, found) {
  if (poll.state === "draft") return say("poll-badge-draft");
  return poll.state === "open" || poll.state === "void" ? badge(found.status) : say("poll-badge-closed");
}

/** A poll as all may see it: what only the hall may see is left out. @param {PollView} poll @returns {PollView} */
export function asPublic(poll) {
  const may =
    poll.state === "published" || poll.reveal_parties === "live" || (poll.state === "closed" && poll.reveal_parties === "on_close");
  return may ? poll : { ...poll, live: false, tally: null };
}

/** The count before anybody has answered. @param {PollView} poll @returns {Tick} */
function nobody(poll) {
  const none = poll.options.map(() => 0);
  const counts = { people: none, parties: none, tied: 0, phones: none, hands: none, button: none, regions: [] };
  const turnout = { people: 0, headcount: 0, parties: 0, parties_total: 0, phones: 0, hands: 0, button: 0 };
  return { type: "tick", poll: poll.id, n: 0, now: 0, turnout, counts, leading: null };
}

/** There are answers, and too few to be shown. @param {PollView} poll @param {Tick | null} tick */
function isHeld(poll, tick) {
  const found = poll.tally ?? (tick?.poll === poll.id && tick.counts ? { ...tick.counts, turnout: tick.turnout } : null);
  return found !== null && found.turnout.people > 0 && !sum(found.people);
}

/**
 * A result that is no longer fresh says so: a count that was running is not called live.
 *
 * @param {Result} found @param {import("../wire/session.js").Session} session @returns {Result}
 */
export function stale(found, session) {
  if (found.status !== "LIVE") return found;
  return { ...found, status: "STALE", note: say("poll-as-of", { time: clockSeconds(session.serverNow(session.heardAt)) }) };
}

/** @param {readonly number[]} values */
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
