// @ts-check
/** What the rules do by which elections are counted, in a sentence. Pure. */

import { say } from "../kit/say.js";

/** @type {Record<string, string>} */
const SAYS = {
  plurality: "rules-says-plurality",
  approval: "rules-says-approval",
  score: "rules-says-score",
  borda: "rules-says-borda",
  irv: "rules-says-irv",
  "stv-scottish": "rules-says-stv-scottish",
  "stv-ers97": "rules-says-stv-ers97",
  "stv-meek": "rules-says-stv-meek",
  "stv-rational": "rules-says-stv-rational",
  schulze: "rules-says-schulze",
  "ranked-pairs": "rules-says-ranked-pairs",
  copeland: "rules-says-copeland",
};

/** @param {{rule: string, rule_sentence: string}} election */
export function ruleSentence({ rule, rule_sentence: sentence }) {
  return SAYS[rule] ? say(SAYS[rule]) : sentence;
}
