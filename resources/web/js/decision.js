// @ts-check
/**
 * Votes of the chamber in words: whose vote it is, what it needs before anybody has voted, and the
 * figures of its sheet. What is needed comes in words and figures from the server. Pure.
 */

import { isOfChamber, isOfMembers } from "./on-air.js";
import { figure } from "./words.js";

/** @typedef {import("./protocol").PollView} PollView */

/** Who is asked, for pages of others: "" where those are asked who always are. @param {PollView} poll */
export function whose(poll) {
  if (isOfMembers(poll)) return "Members vote from home";
  return isOfChamber(poll) ? "The chamber votes" : "";
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

/** @param {import("./protocol").NeedsView} needs @param {boolean} isBefore */
function majority({ majority_words: words = "", votes, base, of }, isBefore) {
  if (votes == null || base == null) return `Passes with ${words}.`;
  const count = `${figure(votes)} of ${figure(base)}`;
  const still = isBefore && of === "present" ? `, if ${figure(base)} ${base === 1 ? "is" : "are"} here at the close` : "";
  return `Passes with ${words}: ${count}${still}.`;
}

/** @param {import("./protocol").NeedsView} needs */
function quorum({ quorum_words: words, quorum_votes: votes, quorum_base: base }) {
  if (!words) return "";
  return votes == null || base == null ? `Quorum: ${words}.` : `Quorum: ${words}, ${figure(votes)} of ${figure(base)}.`;
}

/** @param {import("./protocol").NeedsView} needs */
function tie({ tie_words: words }) {
  return words ? `${words[0].toUpperCase()}${words.slice(1)}.` : "";
}

/**
 * The figures of a decision, each with its name, as its sheet has them: sides and abstentions sum to
 * those who voted. None before there is a sheet.
 *
 * @param {PollView} poll @returns {[string, string][]}
 */
export function decisionFigures({ needs, sheet, present, electorate }) {
  if (!needs || !sheet) return [];
  const voted = sheet.base + sheet.abstentions + sheet.invalid;
  /** @type {[string, number | null | undefined][]} */
  const rows = [
    ...sheet.lines.map((line) => /** @type {[string, number]} */ ([line.option, line.count])),
    ["Abstained", sheet.abstentions],
    ["Voted, all together", voted],
    ["Signed in at the close", electorate === "members" ? null : present],
    [electorate === "members" ? "May vote" : "Seats", sheet.entitled],
  ];
  return rows.flatMap(([name, count]) => (count == null ? [] : [[name, figure(count)]]));
}
