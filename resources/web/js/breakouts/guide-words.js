// @ts-check
/** What a facilitator says and does in each phase of small groups. Pure. */

import { say } from "../kit/say.js";
import { clock, figure, people } from "../kit/words.js";

/**
 * @typedef {import("./breakout.js").Breakout} Breakout
 * @typedef {import("./breakout-clock.js").Moment} Moment
 * @typedef {{say: string, deed: string}} Guide What to say, and what to do.
 */

/** Keys of what is said and done in each phase. @type {Record<string, [string, string]>} */
const PHASES = {
  settle: ["talk-say-settle", "talk-do-settle"],
  read: ["talk-say-read", "talk-do-read"],
  go_round: ["talk-say-go-round", "talk-do-go-round"],
  talk: ["talk-say-talk", "talk-do-talk"],
  agree: ["talk-say-agree", "talk-do-agree"],
  write: ["talk-say-write", "talk-do-write"],
};

/** @type {[string, string]} */
const CALLED_BACK = ["talk-say-back", "talk-do-back"];

/** @type {[string, string]} */
const OVER = ["talk-say-over", "talk-do-over"];

/** What to say and do at a moment. @param {Breakout} breakout @param {Moment} moment @returns {Guide} */
export function guide({ phases }, { stage, index }) {
  const phase = stage === "phase" ? (PHASES[phases[index].kind] ?? PHASES.talk) : null;
  const [words, deed] = phase ?? (stage === "over" ? OVER : CALLED_BACK);
  return { say: say(words), deed: say(deed) };
}

/** How a room may say that it is, with the keys of the words. */
export const STATES = /** @type {const} */ ([
  ["ready", "talk-state-ready"],
  ["talking", "talk-state-talking"],
  ["finished", "talk-state-finished"],
  ["late", "talk-state-late"],
]);

/** What the room said last. @param {import("../protocol").RoomReport | null} report */
export function reportedWords(report) {
  const said = STATES.find(([state]) => state === report?.state);
  return report && said ? say("talk-reported", { time: clock(report.at), state: say(said[1]) }) : say("talk-reported-none");
}

/** The tables of a room. @param {readonly number[]} sizes @param {number} headcount @param {boolean} isCounted whether somebody has set them */
export function tablesWords(sizes, headcount, isCounted) {
  const seated = sizes.reduce((sum, size) => sum + size, 0);
  if (!headcount && !sizes.length) return say("talk-plan-nobody");
  const plan = { people: people(seated), tables: say("talk-tables", { count: sizes.length }) };
  if (!isCounted) return say("talk-plan-headcount", plan);
  if (seated === headcount) return say("talk-plan", plan);
  const here = figure(headcount);
  return seated < headcount ? say("talk-plan-without", { ...plan, here, count: headcount - seated }) : say("talk-plan-fewer", { ...plan, here });
}

/** A table that has become too small, or too large, to talk well. @param {number} size */
export function sizeWords(size) {
  if (size < 3) return say("talk-size-few");
  return size > 8 ? say("talk-size-many") : "";
}

/** Where a late person sits down. @param {number} table from 1 */
export function lateWords(table) {
  return say("talk-late", { number: table });
}

/** The numbers of those who sit at a table. @param {number} table from 0 @param {readonly number[]} numbers */
export function seatedWords(table, numbers) {
  return say("talk-seated", { number: table + 1, numbers: numbers.join(", ") });
}
