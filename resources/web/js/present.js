// @ts-check
/** From what the replica knows to what a page says. Pure: all texts, order and shares are decided here. */

import { inWords } from "./choices.js";
import { ago, clock, clockSeconds, figure, list, parties, people, percent, span } from "./words.js";

/**
 * @typedef {import("./replica.js").Replica} Replica
 * @typedef {import("./protocol").PollView} PollView
 * @typedef {import("./protocol").ItemView} ItemView
 * @typedef {import("./protocol").RoomView} RoomView
 * @typedef {import("./protocol").Tick} Tick
 * @typedef {import("./protocol").Tally} Tally
 * @typedef {import("./ballots.js").Ballot} Ballot
 */

/**
 * What the moment is about. A result stays until the next item begins.
 *
 * @param {Replica} replica
 * @returns {"wait" | "hold" | "item" | "breakout" | "poll"}
 */
export function scene(replica) {
  if (!replica.known) return "wait";
  const { poll, item } = replica;
  if (poll && poll.state === "open") return "poll";
  if (poll && poll.state !== "draft") {
    const ended = poll.closed_at ?? poll.opened_at ?? 0;
    if (!item || item.poll === poll.id || (item.started_at ?? 0) <= ended) return "poll";
  }
  if (!item) return "hold";
  return item.kind === "breakout" ? "breakout" : "item";
}

/** @type {Record<string, string>} */
const KINDS = {
  ceremony: "Ceremony",
  speech: "Speech",
  witness: "Witness",
  deliberation: "Deliberation",
  breakout: "Breakout",
  vote: "Vote",
  break: "Break",
  performance: "On stage",
  notice: "Notice",
};

/** @param {string} kind */
export function kindWord(kind) {
  return KINDS[kind] ?? "Now";
}

/**
 * The time left of an item, and whether it has run over.
 *
 * @param {ItemView} item @param {number} now server's time
 */
export function timer(item, now) {
  const length = item.minutes * 60_000;
  const left = (item.started_at ?? now) + length - now;
  return {
    text: left >= 0 ? span(left + 999) : span(-left),
    over: left < 0,
    last: left >= 0 && left <= 60_000,
    share: Math.max(0, Math.min(1, left / length)),
    words: left >= 0 ? "left to talk" : "over time. Please come to an end",
  };
}

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
    leads: status === "RESULT" && most > 0 && counts?.people[option] === most,
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
 * A published result in a sentence. Rules that need more than the sums are counted elsewhere and
 * get no sentence here.
 *
 * @param {PollView} poll @param {number[]} counts @param {number[]} shares
 */
export function outcome(poll, counts, shares) {
  if (!sum(counts)) return "Nobody answered.";
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
 * Whether one may still vote, and how long.
 *
 * @param {PollView} poll @param {number} now server's time
 */
export function opening(poll, now) {
  const { word, text, last } = openingParts(poll, now);
  const words = text.startsWith("closes") || text.startsWith("does") ? `${word}, ${text}` : `${word} ${text}`.trim();
  return { word, text, last, words };
}

/** @param {PollView} poll @param {number} now */
function openingParts(poll, now) {
  if (poll.state === "open") {
    if (poll.closes_at !== null && poll.closes_at !== undefined) {
      const left = poll.closes_at - now;
      return { word: "Open", text: left > 0 ? `closes in ${span(left + 999)}` : "closes now", last: left < 15_000 };
    }
    return { word: "Open", text: `for ${span(now - (poll.opened_at ?? now))}`, last: false };
  }
  if (poll.state === "void") return { word: "Void", text: "does not count", last: false };
  return { word: "Closed", text: poll.closed_at ? `at ${clock(poll.closed_at)}` : "", last: false };
}

/**
 * What the own room has answered.
 *
 * @param {PollView} poll @param {RoomView} room
 */
export function roomAnswer(poll, room) {
  const mine = room.poll === poll.id;
  const phones = mine ? room.phones : 0;
  const hands = mine ? room.hands : null;
  const rest = Math.max(0, room.headcount - phones);
  const pressed = mine ? room.button : null;
  const raised = hands ? sum(hands) : 0;
  const answered = phones + raised + (pressed === null ? 0 : rest);
  const lines = [];
  const byPhone = mine ? room.by_phone : null;
  if (phones) lines.push(`${figure(phones)} by phone${byPhone ? "" : ", kept secret"}`);
  if (hands) lines.push(`${figure(raised)} by show of hands`);
  if (pressed !== null) lines.push(`Button: ${poll.options[pressed]}, for ${people(rest)}`);
  const known = byPhone !== null || hands !== null || pressed !== null;
  const counts = poll.options.map(
    (_, option) =>
      (byPhone?.[option] ?? 0) + (hands?.[option] ?? 0) + (pressed === option ? rest : 0),
  );
  return {
    answered,
    of: room.headcount,
    summary: room.headcount
      ? `${figure(answered)} of ${people(room.headcount)} have answered`
      : "Nobody is checked in here yet",
    ways: lines.join(" · "),
    counts: known && poll.kind !== "approval" && poll.kind !== "points" ? counts : null,
  };
}

/**
 * @typedef {"asked" | "draft" | "sending" | "in" | "redraft" | "refused" | "closed" | "late"
 *   | "missed" | "void" | "rooms"} VoteState
 *
 * @typedef {object} VoteWords
 * @property {VoteState} state
 * @property {string} headline the state of the vote in words
 * @property {string} detail what to know or do
 * @property {"plain" | "busy" | "good" | "warn"} tone
 * @property {string | null} action what the button says; null: no button
 * @property {boolean} receipt whether there is a receipt to show
 */

/**
 * The state of this person's vote, in words.
 *
 * @param {PollView} poll
 * @param {Ballot | null} ballot
 * @param {{linked: boolean, fault: string | null, busy: boolean}} now whether there is a link, what is
 *   wrong with the draft, whether the server asked for patience
 * @returns {VoteWords}
 */
export function voteWords(poll, ballot, now) {
  const say = (/** @type {number[]} */ choice) => inWords(poll, choice);
  const pending = ballot?.pending ?? null;
  const counted = ballot?.counted ?? null;
  const refused = ballot?.refused ?? null;
  const draft = ballot?.draft ?? null;
  const stands = counted ? `Your vote for ${say(counted.choice)} counts.` : "";
  /** @param {VoteState} state @param {string} headline @param {string} detail @param {VoteWords["tone"]} tone @param {string | null} [action] @returns {VoteWords} */
  const words = (state, headline, detail, tone, action = null) => ({
    state,
    headline,
    detail,
    tone,
    action,
    receipt: counted !== null && (state === "in" || state === "closed"),
  });
  if (poll.state === "void") {
    return words("void", "This poll was declared void", "Nobody's vote counts. There is nothing to do.", "warn");
  }
  if (pending && !draft) {
    const detail = now.busy
      ? "Many are voting right now. Your vote goes out again by itself."
      : now.linked
        ? say(pending.choice)
        : "No connection right now. Your vote is kept on this phone and goes out by itself.";
    return words("sending", "Sending", detail, "busy");
  }
  if (poll.state !== "open") return closedWords();
  if (!poll.channels.includes("phones")) {
    const hands = poll.channels.includes("hands");
    return words(
      "rooms",
      hands ? "Hands up, please" : "Talk, then answer as one",
      `This one is answered in the room. Your facilitator ${hands ? "counts the hands" : "presses the button"}.`,
      "plain",
    );
  }
  if (refused && (!draft || sameChoice(draft, refused.choice))) {
    return words("refused", "Your vote is not in", `${refused.sentence} ${stands}`.trim(), "warn", "Send again");
  }
  if (draft) {
    if (now.fault) return words("draft", "Not sent yet", `${now.fault} ${stands}`.trim(), "plain");
    if (counted || pending) {
      return words("redraft", "Not sent yet", stands || "Your earlier vote is on its way.", "plain", "Change my vote");
    }
    return words("draft", "Not sent yet", say(draft), "plain", "Send my vote");
  }
  if (counted) {
    return words("in", "Your vote is in", `${say(counted.choice)}. You can change it until voting closes.`, "good");
  }
  return words("asked", "Not sent yet", now.fault ?? "Tap your answer.", "plain", now.fault ? null : "Send my vote");

  function closedWords() {
    const at = poll.closed_at ? ` at ${clock(poll.closed_at)}` : "";
    if (refused && refused.code === "closed") {
      const came = clock(refused.at);
      const one = counted ? "this change" : "your vote";
      return words(
        "late",
        `Closed${at}: ${one} came at ${came} and does not count`,
        stands || "Nothing of yours was counted in this poll.",
        "warn",
      );
    }
    if (counted) return words("closed", "Your vote is in", `${say(counted.choice)}. Voting closed${at}.`, "good");
    const detail = draft ? "What you had chosen was not sent." : "You did not vote in this one.";
    return words("missed", `Closed${at}`, poll.channels.includes("phones") ? detail : "", "plain");
  }
}

/** @param {number[]} one @param {number[]} other */
function sameChoice(one, other) {
  return one.length === other.length && one.every((value, n) => value === other[n]);
}

/**
 * The check of a show of hands against the people who have not voted by phone.
 *
 * @param {number[]} counts @param {RoomView} room @param {string} poll
 */
export function handsCheck(counts, room, poll) {
  const phones = room.poll === poll ? room.phones : 0;
  const left = Math.max(0, room.headcount - phones);
  const total = sum(counts);
  const base = phones
    ? `${people(room.headcount)} here, ${figure(phones)} voted by phone: ${figure(left)} can raise a hand.`
    : `${people(room.headcount)} here: ${figure(left)} can raise a hand.`;
  if (!room.headcount) {
    return { ok: false, total, left, base: "Nobody is checked in yet.", verdict: "Check in the people first." };
  }
  if (total > left) {
    return { ok: false, total, left, base, verdict: `${figure(total - left)} too many. Count again, or correct the headcount.` };
  }
  const rest = left - total;
  if (!total) return { ok: true, total, left, base, verdict: "Enter the hands for each option." };
  const verdict = rest ? `${people(rest)} without a raised hand. That is fine.` : "It adds up.";
  return { ok: true, total, left, base, verdict };
}

/**
 * The link in words, when there is something to say about it.
 *
 * @param {import("./session.js").Session} session @param {number} now device's time
 */
export function linkWords(session, now) {
  if (session.phase === "live") return null;
  if (session.phase === "over") return session.ending ? session.ending.sentence : "";
  const lost = now - (session.lostAt ?? now);
  if (!session.wasLive) return lost > 3_000 ? "Connecting takes longer than usual. Still trying." : null;
  if (lost < 1_500) return null;
  return `No connection for ${ago(lost)}. Trying again by itself.`;
}

/** How old what is shown is, in words. @param {import("./session.js").Session} session */
export function ageWords(session) {
  return `as of ${clockSeconds(session.serverNow(session.heardAt))}`;
}

/**
 * A result that is no longer fresh says so: a count that was running is not called live.
 *
 * @param {Result} found @param {import("./session.js").Session} session @returns {Result}
 */
export function stale(found, session) {
  if (found.status !== "LIVE") return found;
  return { ...found, status: "STALE", note: `These figures are ${ageWords(session)}.` };
}

/** @param {readonly number[]} values */
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
