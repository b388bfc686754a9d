// @ts-check
/** The state of the vote of whoever votes from home, in words. Pure. */

import { onTheButton } from "../chamber/member-words.js";
import { voteWords } from "./vote-words.js";
import { say } from "../kit/say.js";
import { clock, day } from "../kit/words.js";

/**
 * @typedef {import("../protocol").PollView} PollView
 * @typedef {import("../protocol").OwnVote} OwnVote
 * @typedef {import("./ballots.js").Ballot} Ballot
 * @typedef {import("./vote-words.js").VoteWords} VoteWords
 * @typedef {import("./vote-words.js").Now} Now
 */

/** A moment of another day has its day. @param {number} at @param {number} now */
function moment(at, now) {
  return day(at) === day(now) ? clock(at) : say("scene-when-on", { time: clock(at), day: day(at) });
}

/** Whether this poll is put to the voter's area. @param {PollView} poll @param {OwnVote | null} own */
export function isAsked(poll, own) {
  return !poll.area || !own || poll.area === own.area;
}

/** Whether the voter is on the roll by another device, as far as is known. @param {PollView} poll @param {Ballot | null} ballot @param {OwnVote | null} own */
export function isElsewhere(poll, ballot, own) {
  const here = ballot?.counted || ballot?.pending || ballot?.revision;
  return !here && (own?.on_roll ?? []).includes(poll.id);
}

/** Until when it is open, or when it goes on, for the head of the question. @param {PollView} poll @param {number} now server's time */
export function sittingWords(poll, now) {
  if (poll.state !== "open") return "";
  if (poll.adjourned_at != null) {
    return poll.resumes_at == null ? say("member-adjourned") : say("member-adjourned-until", { moment: moment(poll.resumes_at, now) });
  }
  const ends = (poll.sittings ?? []).map(([, end]) => end).find((end) => end > now);
  const at = ends ?? poll.closes_at;
  if (at == null) return "";
  const isLast = poll.closes_at == null || at >= poll.closes_at;
  return say(isLast ? "member-sitting-last" : "member-sitting", { moment: moment(at, now) });
}

/**
 * @param {PollView} poll @param {Ballot | null} ballot @param {OwnVote | null} own @param {Now} now @param {number} time server's
 * @returns {VoteWords}
 */
export function voterWords(poll, ballot, own, now, time) {
  const words = onTheButton(poll, ballot, voteWords(poll, ballot, now));
  if (poll.state === "void") return words;
  const isOpen = poll.state === "open";
  if (!isAsked(poll, own)) return said("rooms", say("member-of-area", { area: poll.area ?? "" }), say("member-of-other", { area: own?.area ?? "" }), "plain");
  if (isElsewhere(poll, ballot, own)) {
    const detail = say(isOpen ? "member-on-roll-open" : "member-on-roll-closed");
    return said(isOpen ? "in" : "closed", say("member-on-roll"), detail, "good");
  }
  if (isOpen && poll.adjourned_at != null) {
    const detail = sittingWords(poll, time);
    if (ballot?.counted) return { ...said("in", say("vote-in"), detail, "good"), receipt: words.receipt };
    return said("refused", say("member-nothing-now"), detail, "plain");
  }
  return words;
}

/** @param {VoteWords["state"]} state @param {string} headline @param {string} detail @param {VoteWords["tone"]} tone @returns {VoteWords} */
function said(state, headline, detail, tone) {
  return { state, headline, detail, tone, action: null, receipt: false };
}
