// @ts-check
/** What is said while a room talks in small groups, on its screen and on phones. Pure. */

import { countdown } from "../outputs/present.js";
import { isolated, ordinal, some, span } from "../kit/words.js";

/**
 * @typedef {import("./breakout.js").Breakout} Breakout
 * @typedef {import("./breakout.js").PhaseKind} PhaseKind
 * @typedef {import("./breakout-clock.js").Moment} Moment
 * @typedef {import("./goround.js").GoRound} GoRound
 */

/** What each phase is called. @type {Record<PhaseKind, string>} */
const NAMES = {
  settle: "Sit down together",
  read: "Read the question",
  go_round: "Go-round",
  talk: "Open talk",
  agree: "What do we agree on?",
  write: "Write it down",
};

/** What a table does in each phase, where the desk has no words of its own. @type {Record<PhaseKind, string>} */
const WORDS = {
  settle: "Say your names. Choose who writes, and who looks after the time.",
  read: "One reads it aloud, twice. Nobody answers yet.",
  go_round: "Each in turn, with equal time. Nobody interrupts. You may pass.",
  talk: "Everybody joins in. Those who have said least go first.",
  agree: "Say what you agree on, and what you do not. Both count.",
  write: "One writes, one reads it back: is that what we said?",
};

/** @param {PhaseKind} kind */
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
      const { text, last } = countdown(moment.left, moment.length);
      const place = phases.length > 1 ? `${moment.index + 1} of ${phases.length}` : "";
      return { name: phaseName(phase.kind), words: phase.words || (WORDS[phase.kind] ?? WORDS.talk), place, time: text, is: last ? "last" : "calm" };
    }
  }
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

/** A person at the table, as the go-round calls them. @param {number} person from 0 @param {string} [name] */
export function personWords(person, name = "") {
  return name ? isolated(name) : `Person ${person + 1}`;
}

/** What is said aloud, and to a reader of the screen, when a turn begins. @param {GoRound} round */
export function turnSaid(round) {
  if (round.speaker < 0) return "Everybody has been asked.";
  return `${personWords(round.speaker)} has the word.`;
}

/** How many people are wanted, or are there. @param {number} people */
export function peopleWords(people) {
  return some(people, "person", "people");
}

/** The round that runs. @param {number} round from 1 */
export function roundWords(round) {
  return round === 1 ? "First round" : round === 2 ? "Second round" : `${ordinal(round)} round`;
}
