// @ts-check
/** What a facilitator says and does in each phase of small groups. Pure. */

import { clock, figure, people, some } from "../kit/words.js";

/**
 * @typedef {import("./breakout.js").Breakout} Breakout
 * @typedef {import("./breakout-clock.js").Moment} Moment
 * @typedef {{say: string, deed: string}} Guide What to say, and what to do.
 */

/** @type {Record<string, Guide>} */
const PHASES = {
  settle: {
    say: "Please sit down in your groups. Tell each other your names. Agree who writes and who looks after the time.",
    deed: "Walk round: nobody sits alone, nobody sits outside. Bring late people to the smallest table.",
  },
  read: {
    say: "One person at each table reads the question aloud, twice. Nobody answers yet.",
    deed: "Read it out yourself where somebody cannot see the screen. Ask whether every word is plain.",
  },
  go_round: {
    say: "Now each in turn. Everybody has the same time, nobody interrupts, nobody answers. You may pass.",
    deed: "Stay quiet and listen. Where one person talks on, hold up a hand and smile. The screen shows the turns.",
  },
  talk: {
    say: "Now talk freely. If you have said much, ask somebody who has said little.",
    deed: "Go to the table that is quiet. Where it is loud, ask who has not spoken yet.",
  },
  agree: {
    say: "What do you agree on? Say it in one sentence. And what do you not agree on? That counts as well.",
    deed: "Help no side. Where a table is stuck, have them write down both.",
  },
  write: {
    say: "Write it down in short sentences, and read it back: is that what we said?",
    deed: "See that each table has a sheet or a phone. Help where somebody writes for the first time.",
  },
};

/** @type {Guide} */
const CALLED_BACK = {
  say: "Please finish your sentence, and look up.",
  deed: "Do not cut anybody off. What is written is kept. Thank them for what they said.",
};

/** @type {Guide} */
const OVER = {
  say: "Thank you. We go on together.",
  deed: "Say that you have finished, below. What the tables wrote stays here.",
};

/** What to say and do at a moment. @param {Breakout} breakout @param {Moment} moment @returns {Guide} */
export function guide({ phases }, { stage, index }) {
  if (stage === "phase") return PHASES[phases[index].kind] ?? PHASES.talk;
  return stage === "over" ? OVER : CALLED_BACK;
}

/** What is said while no breakout is on. */
export const NONE = "The desk starts small groups in all rooms at once. Then this page says what to say and what to do. You can set up the tables now.";

/** How a room may say that it is. */
export const STATES = /** @type {const} */ ([
  ["ready", "We are ready"],
  ["talking", "We are talking"],
  ["finished", "We have finished"],
  ["late", "We need longer"],
]);

/** What the room said last. @param {import("../protocol").RoomReport | null} report */
export function reportedWords(report) {
  const said = STATES.find(([state]) => state === report?.state);
  return report && said ? `The desk knows since ${clock(report.at)}: “${said[1]}”.` : "The desk has not heard from this room yet.";
}

/** The tables of a room. @param {readonly number[]} sizes @param {number} headcount @param {boolean} isCounted whether somebody has set them */
export function tablesWords(sizes, headcount, isCounted) {
  const seated = sizes.reduce((sum, size) => sum + size, 0);
  if (!headcount && !sizes.length) return "Nobody is checked in yet. Check people in first, then set up the tables.";
  const plan = `${people(seated)} at ${some(sizes.length, "table")}`;
  if (!isCounted) return `From the headcount: ${plan}. Press to keep it, so that nobody moves when somebody comes late.`;
  if (seated === headcount) return `${plan}.`;
  return seated < headcount ? `${plan}. ${figure(headcount)} are checked in: ${some(headcount - seated, "person has", "people have")} no table.` : `${plan}. Only ${figure(headcount)} are checked in.`;
}

/** A table that has become too small, or too large, to talk well. @param {number} size */
export function sizeWords(size) {
  if (size < 3) return "Too few: ask them to join another table.";
  return size > 8 ? "Many for one table: make another." : "";
}

/** Where a late person sits down. @param {number} table from 1 */
export function lateWords(table) {
  return `Table ${table} is the smallest: ask them to sit there.`;
}

/** The numbers of those who sit at a table. @param {number} table from 0 @param {readonly number[]} numbers */
export function seatedWords(table, numbers) {
  return `Table ${table + 1}: ${numbers.join(", ")}`;
}
