// @ts-check
/** What a decision needs to pass, before anybody has voted, in words and figures from the server. Pure. */

import { isOfMembers } from "../outputs/on-air.js";
import { say } from "../kit/say.js";
import { figure } from "../kit/words.js";
import { majorityWords, quorumWords, tieWords } from "./rule-words.js";

/**
 * What a decision needs to pass, as long as there is no sheet that says what it had; "" where
 * nothing is decided.
 *
 * @param {import("../protocol").PollView} poll
 */
export function needWords(poll) {
  const { needs, sheet, state } = poll;
  if (!needs || sheet || state === "void") return "";
  const isOfVoters = isOfMembers(poll);
  const words = [majorityWords(needs, isOfVoters), quorumWords(needs, isOfVoters)];
  return [majority(needs, words[0], state === "open" || state === "draft"), quorum(needs, words[1]), tieWords(needs)].filter(Boolean).join(" ");
}

/** @param {import("../protocol").NeedsView} needs @param {string} words @param {boolean} isBefore */
function majority({ votes, base, of }, words, isBefore) {
  if (votes == null || base == null) return say("poll-passes", { words });
  const given = { words, votes: figure(votes), base: figure(base) };
  return isBefore && of === "present" ? say("poll-passes-if", { ...given, count: base }) : say("poll-passes-count", given);
}

/** @param {import("../protocol").NeedsView} needs @param {string} words */
function quorum({ quorum_votes: votes, quorum_base: base }, words) {
  if (!words) return "";
  return votes == null || base == null ? say("poll-quorum", { words }) : say("poll-quorum-count", { words, votes: figure(votes), base: figure(base) });
}
