// @ts-check
/**
 * What a decision needs, in words: in English those of the server, which stand in the record, in other
 * languages of its codes. The same as `conference/ui/polls/says/needs.py`. Pure.
 */

import { say, spoken } from "../kit/say.js";

/** @typedef {import("../protocol").NeedsView} NeedsView */

/** What a majority is of, where members of the register vote. @type {Record<string, string>} */
const OF_VOTERS = { present: "voters", members: "entitled" };

/** How the server writes parts. @type {Record<string, string>} */
const PARTS = { half: "1/2", "two thirds": "2/3", "three fifths": "3/5", "three quarters": "3/4", "a third": "1/3", "a quarter": "1/4" };

/** “at least two thirds of members present”. @param {NeedsView} needs @param {boolean} isOfVoters whether members of the register vote */
export function majorityWords({ majority_words: words = "", of }, isOfVoters) {
  const [, how, part] = words.match(/^(more than|at least) (.+?) of /) ?? [];
  const whole = (isOfVoters && OF_VOTERS[of]) || of;
  if (spoken().language === "en" || !words) return words;
  return how ? say("rule-majority", { how: how === "more than" ? "more" : "least", part: PARTS[part] ?? part, of: whole }) : say("rule-all", { of: whole });
}

/** “half of all seats must be signed in”; "" where there is no quorum. @param {NeedsView} needs @param {boolean} isOfVoters */
export function quorumWords({ quorum_words: words = "", quorum: part, quorum_of: of }, isOfVoters) {
  if (spoken().language === "en" || !words) return words;
  const isShare = part.includes("/");
  if (!isShare && (isOfVoters || of !== "seats")) return say("rule-quorum-votes", { part });
  return say("rule-quorum", { of: isOfVoters ? "entitled" : of !== "seats" ? "present" : isShare ? "seats" : "number", part });
}

/** “In a tie the chair has the casting vote.” @param {NeedsView} needs */
export function tieWords({ tie_words: words = "", tie }) {
  if (spoken().language !== "en" && words) return say("rule-tie", { tie });
  return words && `${words[0].toUpperCase()}${words.slice(1)}.`;
}

/** “at least 2/3”. @param {string} majority as a sheet has it */
export function shareWords(majority) {
  const [, how, part] = majority.match(/^(more than|at least) (.+)$/) ?? [];
  return how && spoken().language !== "en" ? say("rule-share", { how: how === "more than" ? "more" : "least", part }) : majority;
}
