// @ts-check
/**
 * Votes of the chamber: whose vote it is, in words, and what its shares are of. Pure.
 */

import { isOfChamber, isOfMembers } from "../outputs/on-air.js";
import { say } from "../kit/say.js";

/**
 * @typedef {import("../protocol").PollView} PollView
 */

/** Who is asked, for pages of others: "" where those are asked who always are. @param {PollView} poll */
export function whose(poll) {
  if (isOfMembers(poll)) return say("poll-whose-members");
  return isOfChamber(poll) ? say("poll-whose-chamber") : "";
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
