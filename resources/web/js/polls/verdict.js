// @ts-check
/**
 * The verdict of a result sheet in one sentence, word for word as desk and hall say it. Pure.
 *
 * No majority is worked out here: the figure that was needed, what it is of, the quorum and whether
 * it was reached stand in the decision of the sheet. Whom it is about is read off the counts.
 */

import { say } from "../kit/say.js";
import { figure, list } from "../kit/words.js";
import { shareWords } from "./rule-words.js";

/**
 * @typedef {import("../protocol").Sheet} Sheet
 * @typedef {import("../protocol").Decision} Decision
 */

/** @type {Record<string, string>} */
const BASES = {
  "for-and-against": "poll-base-sides",
  cast: "poll-base-cast",
  present: "poll-base-present",
  members: "poll-base-members",
};

/** What a majority is of. @param {string} of */
export function baseWords(of) {
  return BASES[of] ? say(BASES[of]) : of;
}

/** What the sheet decides, with what was needed and reached; "" if it decides nothing. @param {Sheet | null | undefined} sheet */
export function sheetVerdict(sheet) {
  if (!sheet?.decision) return "";
  if (!(sheet.base + sheet.abstentions + sheet.invalid)) return say("poll-verdict-nobody");
  return [outcome(sheet, sheet.decision), ...conditions(sheet.decision)].join(" ");
}

/** Whether the sheet says that this option is carried; of a tie it does not say which. @param {Sheet | null | undefined} sheet @param {number} option */
export function isCarried(sheet, option) {
  const said = sheet?.decision;
  return !!said && said.passed && !said.casting_vote && sheet.lines[option]?.count === said.yes;
}

/** @param {Sheet} sheet @param {Decision} said */
function outcome(sheet, said) {
  const first = sheet.lines.filter((line) => line.count === said.yes).map(({ option }) => say("poll-sheet-option", { option }));
  const [names, plain] = [list(first), isPlain(sheet, said)];
  const rule = { majority: shareWords(said.majority), base: baseWords(said.base_name) };
  const needed = plain ? say("poll-needed", { needed: figure(said.needed) }) : say("poll-needed-rule", { needed: figure(said.needed), ...rule });
  const given = { names, part: figure(said.yes), whole: figure(said.base), needed };
  if (first.length > 1 && said.passed && !said.casting_vote) return say("poll-sheet-carried-many", given);
  if (first.length > 1) return say(plain ? "poll-sheet-tie" : "poll-sheet-tie-needed", given);
  if (plain) return say(said.passed ? "poll-sheet-majority" : "poll-sheet-most", given);
  return say(said.passed ? "poll-sheet-carried" : "poll-sheet-not-carried", given);
}

/** Whether the one with most had to have more than half of all who answered, and no more. @param {Sheet} sheet @param {Decision} said */
function isPlain(sheet, said) {
  const ruled = said.majority === "more than 1/2" && said.base_name === "cast" && !said.abstentions;
  const most = Math.max(...sheet.lines.map((line) => line.count));
  return ruled && said.quorum_needed == null && said.most_against == null && said.yes === most;
}

/** What else it rests on: the most that may be against, the casting vote, the quorum. @param {Decision} said */
function conditions(said) {
  const found = [];
  if (said.most_against != null) found.push(say("poll-most-against", { most: figure(said.most_against), against: figure(said.no) }));
  if (said.casting_vote) {
    const by = said.by_lot ? "lot" : "chair";
    found.push(say("poll-casting-vote", { by, side: said.casting_vote, passed: said.passed ? "yes" : "no" }));
  }
  if (said.quorum_needed != null) {
    found.push(say(said.quorum_met === false ? "poll-quorum-none" : "poll-quorum-met", { quorum: figure(said.quorum_needed) }));
  }
  return found;
}
