// @ts-check
/**
 * Votes of the chamber in words: whose vote it is, what it needs before anybody has voted, and the
 * figures of its sheet. What is needed comes in words and figures from the server. Pure.
 */

import { isOfChamber, isOfMembers } from "../outputs/on-air.js";
import { BASES } from "./verdict.js";
import { figure, some } from "../kit/words.js";

/**
 * @typedef {import("../protocol").PollView} PollView
 * @typedef {import("../protocol").Decision} Decision
 */

/** How a decision names the majority that is all of them. */
const UNANIMOUS = "at least 1/1";

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

/** @param {import("../protocol").NeedsView} needs @param {boolean} isBefore */
function majority({ majority_words: words = "", votes, base, of }, isBefore) {
  if (votes == null || base == null) return `Passes with ${words}.`;
  const count = `${figure(votes)} of ${figure(base)}`;
  const still = isBefore && of === "present" ? `, if ${figure(base)} ${base === 1 ? "is" : "are"} here at the close` : "";
  return `Passes with ${words}: ${count}${still}.`;
}

/** @param {import("../protocol").NeedsView} needs */
function quorum({ quorum_words: words, quorum_votes: votes, quorum_base: base }) {
  if (!words) return "";
  return votes == null || base == null ? `Quorum: ${words}.` : `Quorum: ${words}, ${figure(votes)} of ${figure(base)}.`;
}

/** @param {import("../protocol").NeedsView} needs */
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

/** What a whole track of a decision is: what its majority is of. @param {import("../protocol").NeedsView} needs */
export function baseWords({ of }) {
  return BASES[of] ?? of;
}

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

/** What came of a decision, with all figures, word for word as desk and hall say it; "" before there is a sheet. @param {PollView} poll */
export function decidedWords(poll) {
  const said = poll.sheet?.decision;
  if (!said) return "";
  const sides = [`${figure(said.yes)} for`, `${figure(said.no)} against`];
  if (said.abstentions) sides.push(some(said.abstentions, "abstention"));
  return [`${said.passed ? "Carried" : "Not carried"}: ${sides.join(", ")}.`, neededWords(said), ...conditionWords(poll, said)].join(" ");
}

/** @param {Decision} said */
function neededWords(said) {
  const isOfAll = said.base_name === "members";
  const whole = isOfAll ? `all ${some(said.base, "member")}` : `${figure(said.base)} ${BASES[said.base_name] ?? said.base_name}`;
  if (said.majority === UNANIMOUS) return `Needed: ${isOfAll ? whole : `all ${whole}`}.`;
  return `Needed: ${said.majority} of ${whole}, that is ${figure(said.needed)}.`;
}

/** The quorum, and what an equality led to. @param {PollView} poll @param {Decision} said */
function conditionWords({ needs, options, present, electorate }, said) {
  const found = [];
  if (said.quorum_needed != null) {
    const isOfVotes = needs?.quorum_of === "present";
    const counted = isOfVotes ? `${figure(said.yes + said.no + said.abstentions)} voted` : `${figure(present ?? 0)} ${electorate === "members" ? "voted" : "were signed in"}`;
    found.push(`The quorum of ${figure(said.quorum_needed)} ${said.quorum_met === false ? "was not met" : "was met"}: ${counted}.`);
  }
  if (said.casting_vote) {
    const side = options[said.casting_vote === "yes" ? 0 : 1];
    found.push(`The votes were equal: ${said.by_lot ? "a lot decided" : "the chair's casting vote was"} “${side}”.`);
  } else if (said.tie) found.push("The votes were equal.");
  return found;
}
