// @ts-check
/** The rules by which elections are counted, by their codes: their names, and what each does. Pure. */

import { say } from "../kit/say.js";

/** @type {Record<string, string>} */
const NAMES = {
  plurality: "rules-name-plurality",
  approval: "rules-name-approval",
  score: "rules-name-score",
  borda: "rules-name-borda",
  irv: "rules-name-irv",
  "stv-scottish": "rules-name-stv-scottish",
  "stv-ers97": "rules-name-stv-ers97",
  "stv-meek": "rules-name-stv-meek",
  "stv-rational": "rules-name-stv-rational",
  schulze: "rules-name-schulze",
  "ranked-pairs": "rules-name-ranked-pairs",
  copeland: "rules-name-copeland",
};

/** What the rule is called; `title` where it is none of these. @param {{rule: string, rule_title: string}} election */
export function ruleTitle({ rule, rule_title: title }) {
  return NAMES[rule] ? say(NAMES[rule]) : title;
}
