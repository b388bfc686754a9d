// @ts-check
/**
 * Votes of the chamber in words: whose vote it is, what it needs before anybody has voted, and the
 * figures of its sheet. What is needed comes in words and figures from the server. Pure.
 */

import { isOfChamber, isOfMembers } from "../outputs/on-air.js";
import { say } from "../kit/say.js";
import { figure } from "../kit/words.js";

/**
 * @typedef {import("../protocol").PollView} PollView
 */

/** Who is asked, for pages of others: "" where those are asked who always are. @param {PollView} poll */
export function whose(poll) {
  if (isOfMembers(poll)) return say("poll-whose-members");
  return isOfChamber(poll) ? say("poll-whose-chamber") : "";
}

/**
 * What a decision needs to pass, as long as there is no sheet that says what it had; "" where
 * nothing is decided.
 *
 * @param {PollView} poll
 */
export function needWords({ needs, sheet, state }) {
  if (!needs || sheet || state === "void") return "";
  return [majority(needs, state === "open" || state === "draft"), quorum(needs), tie(needs)].filter(Boolean).join(" ");
}

/** @param {import("../protocol").NeedsView} needs @param {boolean} isBefore */
function majority({ majority_words: words = "", votes, base, of }, isBefore) {
  if (votes == null || base == null) return say("poll-passes", { words });
  const given = { words, votes: figure(votes), base: figure(base) };
  return isBefore && of === "present" ? say("poll-passes-if", { ...given, count: base }) : say("poll-passes-count", given);
}

/** @param {import("../protocol").NeedsView} needs */
function quorum({ quorum_words: words, quorum_votes: votes, quorum_base: base }) {
  if (!words) return "";
  return votes == null || base == null ? say("poll-quorum", { words }) : say("poll-quorum-count", { words, votes: figure(votes), base: figure(base) });
}

/** @param {import("../protocol").NeedsView} needs */
function tie({ tie_words: words }) {
  return words ? `${words[0].toUpperCase()}${words.slice(1)}.` : "";
}

/** What a whole track of a decision is: what its majority is of. @param {import("../protocol").NeedsView} needs */
export function wholeWords({ of }) {
  return WHOLES[of] ? say(WHOLES[of]) : of;
}

/** @type {Record<string, string>} */
const WHOLES = { "for-and-against": "poll-whole-sides", cast: "poll-whole-cast", present: "poll-whole-present", members: "poll-whole-members" };

/**
 * How many the majority of a decision is of: as its sheet has it, before that as it stands; 0 if unknown.
 *
 * @param {PollView} poll @param {readonly number[]} counts
 */
export function baseOf({ needs, sheet, present, seated }, counts) {
  if (sheet?.decision) return sheet.decision.base;
  const sum = (/** @type {readonly number[]} */ parts) => parts.reduce((total, count) => total + count, 0);
  switch (needs?.of) {
    case "for-and-against":
      return sum(counts.slice(0, 2));
    case "cast":
      return sum(counts);
    default:
      return (needs?.of === "present" ? present : seated) ?? needs?.base ?? 0;
  }
}
