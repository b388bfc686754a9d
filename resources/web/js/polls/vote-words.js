// @ts-check
/** The state of a person's vote, in words. Pure. */

import { inShort, isBlank, spent } from "../kit/choices.js";
import { waitsForPlace } from "./waiting-place.js";
import { clock, clockSeconds, some } from "../kit/words.js";

/**
 * @typedef {import("../protocol").PollView} PollView
 * @typedef {import("./ballots.js").Ballot} Ballot
 */

/**
 * @typedef {"asked" | "draft" | "sending" | "in" | "redraft" | "refused" | "closed" | "late"
 *   | "missed" | "void" | "rooms" | "again"} VoteState
 *
 * @typedef {object} VoteWords
 * @property {VoteState} state
 * @property {string} headline the state of the vote in words
 * @property {string} detail what to know or do
 * @property {"plain" | "busy" | "good" | "warn"} tone
 * @property {string | null} action what the button says; null: no button
 * @property {boolean} receipt whether there is a receipt to show
 *
 * @typedef {object} Now
 * @property {boolean} linked whether there is a link
 * @property {string | null} fault what is wrong with the draft
 * @property {boolean} busy whether the server asked for patience
 */

const WAITS = "As soon as there is room your vote goes in by itself: leave this page open.";
const WENT = "There is room now: it went in by itself, and you can change it.";

/**
 * The state of this person's vote, in words.
 *
 * @param {PollView} poll
 * @param {Ballot | null} ballot
 * @param {Now} now
 * @returns {VoteWords}
 */
export function voteWords(poll, ballot, now) {
  const short = (/** @type {number[]} */ choice) => inShort(poll, choice);
  const pending = ballot?.pending ?? null;
  const counted = ballot?.counted ?? null;
  const refused = ballot?.refused ?? null;
  const draft = ballot?.draft ?? null;
  const stands = counted ? `Your vote for ${short(counted.choice)} counts.` : "";
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
        ? short(pending.choice)
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
    const waits = waitsForPlace(ballot) ? WAITS : "";
    return words("refused", "Your vote is not in", [refused.sentence, waits, stands].filter(Boolean).join(" "), "warn", "Send again");
  }
  if (draft) {
    if (now.fault) return words("draft", "Not sent yet", `${now.fault} ${stands}`.trim(), "plain");
    if (counted || pending) {
      const change = isBlank(poll, draft) ? "Change it to a blank vote" : "Change my vote";
      return words("redraft", "Not sent yet", stands || "Your earlier vote is on its way.", "plain", change);
    }
    return words("draft", "Not sent yet", pointsLeft(poll, draft) ? `${asSentence(short(draft))} ${pointsLeft(poll, draft)}` : short(draft), "plain", sendWords(poll, draft));
  }
  if (counted) {
    const chosen = asSentence(short(counted.choice));
    const detail = counted.waited ? `${WENT} ${chosen}` : `${chosen} You can change it until voting closes.`;
    return words("in", "Your vote is in", detail, "good");
  }
  if (ballot?.again) {
    const detail = "Your earlier vote was taken out, as all votes by phone of your room.";
    return words("again", "Your room starts this vote over: please vote again", detail, "warn");
  }
  if (ballot?.revision && !draft) {
    const detail = "If you have voted already, that vote stays in; another one takes its place.";
    return words("asked", "Not sent yet", detail, "plain", now.fault ? null : sendWords(poll, []));
  }
  if (now.fault) return words("asked", "Not sent yet", now.fault, "plain");
  return words("asked", "Not sent yet", "Nothing is ticked so far.", "plain", sendWords(poll, []));

  function closedWords() {
    const at = poll.closed_at ? ` at ${clock(poll.closed_at)}` : "";
    if (refused && refused.code === "closed") {
      const isSameMinute = poll.closed_at !== null && clock(refused.at) === clock(poll.closed_at);
      const came = isSameMinute ? clockSeconds(refused.at) : clock(refused.at);
      const at = poll.closed_at ? ` at ${isSameMinute ? clockSeconds(poll.closed_at) : clock(poll.closed_at)}` : "";
      const one = counted ? "this change" : "your vote";
      return words(
        "late",
        `Closed${at}: ${one} came at ${came} and does not count`,
        stands || "Nothing of yours was counted in this poll.",
        "warn",
      );
    }
    if (counted) return words("closed", "Your vote is in", `${asSentence(short(counted.choice))} Voting closed${at}.`, "good");
    const before = "If you had voted before you came in again, that vote counts.";
    if (!draft && !ballot?.again && ballot?.revision) return words("missed", `Closed${at}`, before, "plain");
    const missed = ballot?.again ? "Your room started this vote over, and you did not vote again." : "You did not vote in this one.";
    const unsent = refused ? `What you sent was not taken. ${refused.sentence}` : "What you had chosen was not sent.";
    const detail = draft ? unsent : missed;
    return words("missed", `Closed${at}`, poll.channels.includes("phones") ? detail : "", "plain");
  }
}

/** A vote for nothing is never sent by mistake: the button says so. @param {PollView} poll @param {number[]} choice */
function sendWords(poll, choice) {
  return isBlank(poll, choice) ? "Send a blank vote" : "Send my vote";
}

/** Points that would be lost. @param {PollView} poll @param {number[]} choice */
function pointsLeft(poll, choice) {
  const points = poll.kind === "points" ? poll.budget - spent(choice) : 0;
  return points ? `${some(points, "point")} not given yet.` : "";
}

/** The words as a sentence; one that was cut has its dots already. @param {string} words */
function asSentence(words) {
  return /…\u2069?$/.test(words) ? words : `${words}.`;
}

/** @param {number[]} one @param {number[]} other */
function sameChoice(one, other) {
  return one.length === other.length && one.every((value, n) => value === other[n]);
}
