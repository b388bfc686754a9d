// @ts-check
/** The state of a person's vote, in words. Pure. */

import { inShort, isBlank, spent } from "../kit/choices.js";
import { waitsForPlace } from "./waiting-place.js";
import { say } from "../kit/say.js";
import { clock, clockSeconds } from "../kit/words.js";

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
  const stands = counted ? say("vote-counts", { choice: short(counted.choice) }) : "";
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
    return words("void", say("vote-void"), say("vote-void-detail"), "warn");
  }
  if (pending && !draft) {
    const detail = now.busy
      ? say("vote-sending-busy")
      : now.linked
        ? short(pending.choice)
        : say("vote-sending-offline");
    return words("sending", say("vote-sending"), detail, "busy");
  }
  if (poll.state !== "open") return closedWords();
  if (!poll.channels.includes("phones")) {
    const hands = poll.channels.includes("hands");
    return words(
      "rooms",
      say(hands ? "vote-hands" : "vote-talk"),
      say(hands ? "vote-hands-detail" : "vote-talk-detail"),
      "plain",
    );
  }
  if (refused && (!draft || sameChoice(draft, refused.choice))) {
    const waits = waitsForPlace(ballot) ? say("vote-waits") : "";
    return words("refused", say("vote-refused"), [refused.sentence, waits, stands].filter(Boolean).join(" "), "warn", say("vote-send-again"));
  }
  if (draft) {
    if (now.fault) return words("draft", say("vote-draft"), `${now.fault} ${stands}`.trim(), "plain");
    if (counted || pending) {
      const change = say(isBlank(poll, draft) ? "vote-change-blank" : "vote-change");
      return words("redraft", say("vote-draft"), stands || say("vote-earlier"), "plain", change);
    }
    return words("draft", say("vote-draft"), pointsLeft(poll, draft) ? `${asSentence(short(draft))} ${pointsLeft(poll, draft)}` : short(draft), "plain", sendWords(poll, draft));
  }
  if (counted) {
    const choice = asSentence(short(counted.choice));
    return words("in", say("vote-in"), say(counted.waited ? "vote-in-went" : "vote-in-detail", { choice }), "good");
  }
  if (ballot?.again) {
    return words("again", say("vote-again"), say("vote-again-detail"), "warn");
  }
  if (ballot?.revision && !draft) {
    const detail = say("vote-again-elsewhere");
    return words("asked", say("vote-draft"), detail, "plain", now.fault ? null : sendWords(poll, []));
  }
  if (now.fault) return words("asked", say("vote-draft"), now.fault, "plain");
  return words("asked", say("vote-draft"), say("vote-nothing-ticked"), "plain", sendWords(poll, []));

  function closedWords() {
    const closing = { has: poll.closed_at ? "yes" : "no", closed: poll.closed_at ? clock(poll.closed_at) : "" };
    const closed = poll.closed_at ? say("vote-closed-at", { time: closing.closed }) : say("vote-closed");
    if (refused && refused.code === "closed") {
      const at = poll.closed_at;
      const isSameMinute = at !== null && at !== undefined && clock(refused.at) === clock(at);
      const timeOf = isSameMinute ? clockSeconds : clock;
      const late = { has: closing.has, closed: at ? timeOf(at) : "", came: timeOf(refused.at) };
      const headline = counted ? say("vote-late-change", late) : say("vote-late", late);
      return words("late", headline, stands || say("vote-late-nothing"), "warn");
    }
    if (counted) return words("closed", say("vote-in"), say("vote-in-closed", { ...closing, choice: asSentence(short(counted.choice)) }), "good");
    if (!draft && !ballot?.again && ballot?.revision) return words("missed", closed, say("vote-missed-before"), "plain");
    const missed = say(ballot?.again ? "vote-missed-again" : "vote-missed");
    const unsent = refused ? say("vote-missed-refused", { reason: refused.sentence }) : say("vote-missed-unsent");
    const detail = draft ? unsent : missed;
    return words("missed", closed, poll.channels.includes("phones") ? detail : "", "plain");
  }
}

/** A vote for nothing is never sent by mistake: the button says so. @param {PollView} poll @param {number[]} choice */
function sendWords(poll, choice) {
  return say(isBlank(poll, choice) ? "vote-send-blank" : "vote-send");
}

/** Points that would be lost. @param {PollView} poll @param {number[]} choice */
function pointsLeft(poll, choice) {
  const points = poll.kind === "points" ? poll.budget - spent(choice) : 0;
  return points ? say("vote-points-left", { count: points }) : "";
}

/** The words as a sentence; one that was cut has its dots already. @param {string} words */
function asSentence(words) {
  return /…\u2069?$/.test(words) ? words : say("vote-choice", { choice: words });
}

/** @param {number[]} one @param {number[]} other */
function sameChoice(one, other) {
  return one.length === other.length && one.every((value, n) => value === other[n]);
}
