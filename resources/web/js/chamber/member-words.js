// @ts-check
/** The state of a member's vote and presence, in words. Pure. */

import { inShort } from "../kit/choices.js";
import { voteWords } from "../polls/vote-words.js";
import { say } from "../kit/say.js";
import { clock } from "../kit/words.js";

/**
 * @typedef {import("../protocol").PollView} PollView
 * @typedef {import("../protocol").OwnSeat} OwnSeat
 * @typedef {import("../polls/ballots.js").Ballot} Ballot
 * @typedef {import("../polls/vote-words.js").VoteWords} VoteWords
 * @typedef {import("../polls/vote-words.js").Now} Now
 */

/** Whether a member is in the hall, for the head of the page. @param {OwnSeat | null} seat */
export function presenceWords(seat) {
  if (!seat) return { away: false, words: "" };
  if (seat.present_since === null) return { away: true, words: say("member-out") };
  return { away: false, words: say("member-since", { time: clock(seat.present_since) }) };
}

/** What is said before a vote by name; "" where it is secret. @param {PollView} poll @param {number} seat */
export function byNameWords(poll, seat) {
  if (!poll.named) return "";
  const is = poll.state === "open" || poll.state === "draft";
  return say(is ? "member-by-name" : "member-was-named", { seat: String(seat) });
}

/** Whether the member can choose an answer and send it from this device. @param {PollView} poll @param {Ballot | null} ballot @param {OwnSeat | null} seat */
export function mayChoose(poll, ballot, seat) {
  if (!seat) return true; // the server knows
  return seat.present_since !== null && !hasPaper(poll, seat) && !isElsewhere(poll, ballot, seat);
}

/**
 * The state of this member's vote, in words.
 *
 * @param {PollView} poll @param {Ballot | null} ballot @param {OwnSeat | null} seat @param {Now} now
 * @returns {VoteWords}
 */
export function memberWords(poll, ballot, seat, now) {
  const words = onTheButton(poll, ballot, voteWords(poll, ballot, now));
  if (poll.state === "void" || words.state === "sending") return words;
  const isOpen = poll.state === "open";
  if (seat && hasPaper(poll, seat)) return onPaper(isOpen);
  if (isOpen && !poll.channels.includes("phones")) return byTellers(poll);
  if (seat && isElsewhere(poll, ballot, seat)) return elsewhere(words, isOpen);
  if (isOpen && seat?.present_since === null) return away(poll, words, ballot);
  return words;
}

/** The vote that is about to be sent stands on the button itself. @param {PollView} poll @param {Ballot | null} ballot @param {VoteWords} words @returns {VoteWords} */
export function onTheButton(poll, ballot, words) {
  const draft = ballot?.draft ?? null;
  const { state } = words;
  const device = (/** @type {string} */ text) => (text === say("vote-sending-offline") ? say("vote-sending-offline-device") : text);
  if (!draft || !words.action || poll.kind !== "single") return { ...words, detail: device(words.detail) };
  const short = inShort(poll, draft);
  const name = poll.needs ? short.toUpperCase() : short;
  if (state === "draft") {
    return { ...words, detail: say("member-counts-once-sent"), action: say("member-send", { choice: name }) };
  }
  if (state === "redraft") return { ...words, action: say("member-change", { choice: name }) };
  return state === "refused" ? { ...words, action: say("member-send-again", { choice: name }) } : words;
}

/** @param {PollView} poll @param {OwnSeat} seat */
function hasPaper(poll, seat) {
  return seat.paper === poll.id;
}

/** The seat has a ballot that this device knows nothing of. @param {PollView} poll @param {Ballot | null} ballot @param {OwnSeat} seat */
function isElsewhere(poll, ballot, seat) {
  return seat.voted === poll.id && !ballot?.counted && !ballot?.pending && !ballot?.revision;
}

/** @param {VoteWords["state"]} state @param {string} headline @param {string} detail @param {VoteWords["tone"]} tone @returns {VoteWords} */
function said(state, headline, detail, tone) {
  return { state, headline, detail, tone, action: null, receipt: false };
}

/** @param {boolean} isOpen */
function onPaper(isOpen) {
  const detail = say(isOpen ? "member-paper-detail" : "member-paper-was-detail");
  return said("rooms", say(isOpen ? "member-paper" : "member-paper-was"), detail, "plain");
}

/** @param {PollView} poll */
function byTellers({ channels }) {
  if (channels.includes("hands")) return said("rooms", say("vote-hands"), say("member-tellers"), "plain");
  return said("rooms", say("member-on-paper"), say("member-on-paper-detail"), "plain");
}

/** @param {VoteWords} words @param {boolean} isOpen */
function elsewhere(words, isOpen) {
  if (isOpen) return said("in", say("member-elsewhere"), say("member-elsewhere-detail"), "good");
  return said("closed", words.headline, say("member-elsewhere-was"), "good");
}

/** @param {PollView} poll @param {VoteWords} words @param {Ballot | null} ballot */
function away(poll, words, ballot) {
  const counted = ballot?.counted;
  if (counted) {
    const detail = say("member-away-in", { choice: inShort(poll, counted.choice) });
    return { ...said("in", say("vote-in"), detail, "good"), receipt: words.receipt };
  }
  return said("refused", say("member-away-headline"), say("member-away-detail"), "warn");
}
