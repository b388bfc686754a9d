// @ts-check
/** What is said while a room talks in small groups, on its screen and on phones. Pure. */

import { countdown } from "../outputs/present.js";
import { list, ordinal, span } from "../kit/words.js";

/**
 * @typedef {import("./breakout.js").Breakout} Breakout
 * @typedef {import("./breakout-clock.js").Moment} Moment
 * @typedef {import("./goround.js").GoRound} GoRound
 */

/** What each phase is called. @type {Record<string, string>} */
const NAMES = {
  settle: "Sit down together",
  read: "Read the question",
  go_round: "Go-round",
  talk: "Open talk",
  agree: "What do we agree on?",
  write: "Write it down",
};

/** What a table does in each phase, where the desk has no words of its own. @type {Record<string, string>} */
const WORDS = {
  settle: "Say your names. Choose who writes, and who looks after the time.",
  read: "One reads it aloud, twice. Nobody answers yet.",
  go_round: "Each in turn, with equal time. Nobody interrupts. You may pass.",
  talk: "Everybody joins in. Those who have said least go first.",
  agree: "Say what you agree on, and what you do not. Both count.",
  write: "One writes, one reads it back: is that what we said?",
};

/** @param {string} kind */
export function phaseName(kind) {
  return NAMES[kind] ?? NAMES.talk;
}

/**
 * A breakout at a moment, in words.
 *
 * @param {Breakout} breakout @param {Moment} moment
 * @returns {{name: string, words: string, place: string, time: string, is: "calm" | "last" | "up"}} `place`
 *   says which of the phases it is; `time` is a clock, or "" where none runs
 */
export function momentWords({ phases }, moment) {
  const none = { place: "", time: "", is: /** @type {"up"} */ ("up") };
  switch (moment.stage) {
    case "before":
      return { ...none, name: "It begins in a moment", words: "Sit down in small groups.", is: "calm" };
    case "grace":
      return { ...none, name: "Finish the sentence", words: "Then look up to the screen. What you wrote is kept.", time: countdown(moment.left, moment.length).text };
    case "up":
      return { ...none, name: "Time is up", words: "Come to an end. You are called back in a moment." };
    case "over":
      return { ...none, name: "Welcome back", words: "The talk at the tables is over. What you wrote is kept." };
    case "phase": {
      const phase = phases[moment.index];
      const { text } = countdown(moment.left, moment.length);
      const place = phases.length > 1 ? `${moment.index + 1} of ${phases.length}` : "";
      return { name: phaseName(phase.kind), words: phase.words || (WORDS[phase.kind] ?? WORDS.talk), place, time: text, is: moment.left <= lastOf(moment.length) ? "last" : "calm" };
    }
  }
}

/** The phase with its place among all: "Go-round · 3 of 6". @param {{name: string, place: string}} words */
export function nameWithPlace({ name, place }) {
  return place ? `${name} · ${place}` : name;
}

/** What is left of a phase when it is about to end, ms: the last quarter of a short one. @param {number} length ms */
function lastOf(length) {
  return Math.min(30_000, length / 4);
}

/** What people do who are mixed by lot, while they look for their tables. */
export const COUNT_OFF = "Count off round the room: 1, 2, 3 … Your number says which table is yours.";

/** A breakout in a line, where a screen shows something else. @param {Breakout} breakout @param {Moment} moment */
export function lineWords(breakout, moment) {
  const words = momentWords(breakout, moment);
  return words.time ? `At the tables: ${nameWithPlace(words)}, ${words.time} left` : `At the tables: ${words.name}`;
}

/** What comes after a phase, in a line; "" after the last. @param {Breakout} breakout @param {Moment} moment */
export function afterWords({ phases }, { stage, index }) {
  const after = stage === "phase" ? phases[index + 1] : undefined;
  return after ? `Then: ${phaseName(after.kind)}` : "";
}

/** Whose turn it is at every table, by the clock alone. @param {number} speaker from 0; -1 once all had a turn @param {number} people at the largest table */
export function turnWords(speaker, people) {
  if (speaker < 0) return "Who has not spoken yet?";
  return speaker === 0 ? "The first at each table speaks" : `The ${ordinal(speaker + 1)} of up to ${people} speaks`;
}

/** How much of a turn is left, for a screen: "0:40 for each". @param {number} left ms */
export function turnTime(left) {
  return countdown(left, Math.max(1, left)).text;
}

/** @param {number} turn ms */
export function eachWords(turn) {
  return `${span(turn)} each`;
}

/** Which table this is. @param {number} table from 1; 0 where that is not known */
export function tableWords(table) {
  return table ? `Table ${table}` : "Your table";
}

/** A person at the table, as the go-round calls them. @param {number} person from 0 */
export function personWords(person) {
  return `Person ${person + 1}`;
}

/** Whose turn it is, of so many. @param {GoRound} round */
export function speakerWords({ speaker, people, left }) {
  return speaker < 0 ? "Everybody has been asked" : left.length ? personWords(speaker) : `Person ${speaker + 1} of ${people}`;
}

/** What a turn is like now. @param {number} left ms @param {boolean} isPaused */
export function turnState(left, isPaused) {
  if (isPaused) return "Paused";
  return left < 0 ? "Time for the next person" : "It is your turn";
}

/** What is said to a reader of the screen when a turn begins. @param {GoRound} round */
export function turnSaid(round) {
  return round.speaker < 0 ? "Everybody has been asked." : `Person ${round.speaker + 1} has the word.`;
}

/** Who comes next; "" where nobody does. @param {number} person from 0 */
export function followingWords(person) {
  return person < 0 ? "" : `Then: person ${person + 1}`;
}

/** Somebody who has not spoken yet. @param {number} person from 0 @param {boolean} hasPassed */
export function unheardWords(person, hasPassed) {
  return hasPassed ? `Person ${person + 1}, passed` : `Person ${person + 1}`;
}

/** What a phone that goes round asks for. @param {number} person from 0 */
export function handOver(person) {
  return `Hand this phone to person ${person + 1}`;
}

/** The round that runs. @param {number} round from 1 */
export function roundWords(round) {
  return round === 1 ? "First round" : round === 2 ? "Second round" : `${ordinal(round)} round`;
}

/** Who sits at a table, by the numbers of a room that counted off. @param {number[]} numbers @param {number} own */
export function tableMates(numbers, own) {
  const others = numbers.filter((one) => one !== own);
  return others.length ? `With the numbers ${list(others.map(String))}.` : "You are the first at this table.";
}
