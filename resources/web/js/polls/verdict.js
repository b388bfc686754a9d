// @ts-check
/**
 * The verdict of a result sheet in one sentence, word for word as desk and hall say it. Pure.
 *
 * No majority is worked out here: the figure that was needed, what it is of, the quorum and whether
 * it was reached stand in the decision of the sheet. Whom it is about is read off the counts.
 */

import { figure, list } from "../kit/words.js";

/**
 * @typedef {import("../protocol").Sheet} Sheet
 * @typedef {import("../protocol").Decision} Decision
 */

/** What a majority is of. @type {Record<string, string>} */
export const BASES = {
  "for-and-against": "votes for and against",
  cast: "votes cast, abstentions included",
  present: "members present",
  members: "all members",
};

/** What the sheet decides, with what was needed and reached; "" if it decides nothing. @param {Sheet | null | undefined} sheet */
export function sheetVerdict(sheet) {
  if (!sheet?.decision) return "";
  if (!(sheet.base + sheet.abstentions + sheet.invalid)) return "Nobody answered.";
  return [outcome(sheet, sheet.decision), ...conditions(sheet.decision)].join(" ");
}

/** Whether the sheet says that this option is carried; of a tie it does not say which. @param {Sheet | null | undefined} sheet @param {number} option */
export function isCarried(sheet, option) {
  const said = sheet?.decision;
  return !!said && said.passed && !said.casting_vote && sheet.lines[option]?.count === said.yes;
}

/** @param {Sheet} sheet @param {Decision} said */
function outcome(sheet, said) {
  const first = sheet.lines.filter((line) => line.count === said.yes).map((line) => line.option);
  const [names, plain] = [list(first), isPlain(sheet, said)];
  const of = `${figure(said.yes)} of ${figure(said.base)}`;
  const rule = plain ? "" : ` (${said.majority} of ${BASES[said.base_name] ?? said.base_name})`;
  const needed = `${figure(said.needed)} needed${rule}`;
  if (first.length > 1 && said.passed && !said.casting_vote) return `${names} are carried: ${of} each, ${needed}.`;
  if (first.length > 1) return plain ? `A tie: ${names}, ${of} each.` : `A tie: ${names}, ${of} each, ${needed}.`;
  if (plain) return `${names} has ${said.passed ? "a majority" : "the most, but no majority"}: ${of}, ${needed}.`;
  return `${names} is ${said.passed ? "carried" : "not carried"}: ${of}, ${needed}.`;
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
  if (said.most_against != null) found.push(`At most ${figure(said.most_against)} may be against: ${figure(said.no)} are.`);
  if (said.casting_vote) {
    const who = said.by_lot ? "The lot said" : "The chair's casting vote was";
    found.push(`${who} ${said.casting_vote}: ${said.passed ? "carried" : "not carried"}.`);
  }
  if (said.quorum_needed != null) {
    const quorum = `quorum of ${figure(said.quorum_needed)}`;
    found.push(said.quorum_met === false ? `There was no ${quorum}.` : `The ${quorum} was met.`);
  }
  return found;
}
