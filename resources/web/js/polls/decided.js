// @ts-check
/** What came of a vote of the chamber, in figures and in words, as its sheet has it. Pure. */

import { baseWords } from "./verdict.js";
import { say } from "../kit/say.js";
import { figure } from "../kit/words.js";
import { shareWords } from "./rule-words.js";

/**
 * @typedef {import("../protocol").PollView} PollView
 * @typedef {import("../protocol").Decision} Decision
 */

/** How a decision names the majority that is all of them. */
const UNANIMOUS = "at least 1/1";

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
    [say("poll-figure-abstained"), sheet.abstentions],
    [say("poll-figure-voted"), voted],
    [say("poll-figure-present"), electorate === "members" ? null : present],
    [say(electorate === "members" ? "poll-figure-may" : "poll-figure-seats"), sheet.entitled],
  ];
  return rows.flatMap(([name, count]) => (count == null ? [] : [[name, figure(count)]]));
}

/** What came of a decision, with all figures, word for word as desk and hall say it; "" before there is a sheet. @param {PollView} poll */
export function decidedWords(poll) {
  const said = poll.sheet?.decision;
  if (!said) return "";
  const sides = { passed: said.passed ? "yes" : "no", yes: figure(said.yes), no: figure(said.no) };
  const came = said.abstentions ? say("poll-decided-abstained", { ...sides, count: said.abstentions }) : say("poll-decided", sides);
  return [came, neededWords(said), ...conditionWords(poll, said)].join(" ");
}

/** @param {Decision} said */
function neededWords(said) {
  const isOfAll = said.base_name === "members";
  const base = { base: figure(said.base), of: baseWords(said.base_name) };
  if (said.majority === UNANIMOUS) return isOfAll ? say("poll-decided-all-members", { count: said.base }) : say("poll-decided-all", base);
  const needed = { majority: shareWords(said.majority), needed: figure(said.needed) };
  return isOfAll ? say("poll-decided-needed-members", { ...needed, count: said.base }) : say("poll-decided-needed", { ...needed, ...base });
}

/** The quorum, and what an equality led to. @param {PollView} poll @param {Decision} said */
function conditionWords({ needs, options, present, electorate }, said) {
  const found = [];
  if (said.quorum_needed != null) {
    const isOfVotes = needs?.quorum_of === "present";
    const count = figure(isOfVotes ? said.yes + said.no + said.abstentions : (present ?? 0));
    const what = isOfVotes || electorate === "members" ? "voted" : "present";
    found.push(say("poll-decided-quorum", { quorum: figure(said.quorum_needed), met: said.quorum_met === false ? "no" : "yes", count, what }));
  }
  if (said.casting_vote) {
    const side = options[said.casting_vote === "yes" ? 0 : 1];
    found.push(say("poll-decided-equal-side", { by: said.by_lot ? "lot" : "chair", side }));
  } else if (said.tie) found.push(say("poll-decided-equal"));
  return found;
}
