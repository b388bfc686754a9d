// @ts-check
/** What is said while a room talks in small groups, on its screen and on phones. Pure. */

import { countdown } from "../outputs/present.js";
import { say } from "../kit/say.js";
import { figure, list, ordinal, span } from "../kit/words.js";

/**
 * @typedef {import("./breakout.js").Breakout} Breakout
 * @typedef {import("./breakout-clock.js").Moment} Moment
 * @typedef {import("./goround.js").GoRound} GoRound
 */

/** What each phase is called, and what a table does where the desk has no words of its own. @type {Record<string, [string, string]>} */
const PHASES = {
  settle: ["talk-phase-settle", "talk-words-settle"],
  read: ["talk-phase-read", "talk-words-read"],
  go_round: ["talk-phase-go-round", "talk-words-go-round"],
  talk: ["talk-phase-talk", "talk-words-talk"],
  agree: ["talk-phase-agree", "talk-words-agree"],
  write: ["talk-phase-write", "talk-words-write"],
};

/** What stands in place of a phase, before and after all. */
const STAGES = /** @type {const} */ ({
  before: ["talk-before", "talk-before-words"],
  grace: ["talk-grace", "talk-grace-words"],
  up: ["talk-up", "talk-up-words"],
  over: ["talk-over", "talk-over-words"],
});

/** @param {string} kind */
export function phaseName(kind) {
  return say((PHASES[kind] ?? PHASES.talk)[0]);
}

/**
 * A breakout at a moment, in words.
 *
 * @param {Breakout} breakout @param {Moment} moment
 * @returns {{name: string, words: string, place: string, time: string, is: "calm" | "last" | "up"}} `place`
 *   says which of the phases it is; `time` is a clock, or "" where none runs
 */
export function momentWords({ phases }, moment) {
  const { text } = countdown(moment.left, moment.length);
  if (moment.stage === "phase") {
    const phase = phases[moment.index];
    const place = phases.length > 1 ? say("talk-place", { number: figure(moment.index + 1), of: figure(phases.length) }) : "";
    const words = phase.words || say((PHASES[phase.kind] ?? PHASES.talk)[1]);
    return { name: phaseName(phase.kind), words, place, time: text, is: moment.left <= lastOf(moment.length) ? "last" : "calm" };
  }
  const [name, words] = STAGES[moment.stage];
  return { name: say(name), words: say(words), place: "", time: moment.stage === "grace" ? text : "", is: moment.stage === "before" ? "calm" : "up" };
}

/** The phase with its place among all: "Go-round · 3 of 6". @param {{name: string, place: string}} words */
export function nameWithPlace({ name, place }) {
  return place ? `${name} · ${place}` : name;
}

/** What is left of a phase when it is about to end, ms: the last quarter of a short one. @param {number} length ms */
function lastOf(length) {
  return Math.min(30_000, length / 4);
}

/** A breakout in a line, where a screen shows something else. @param {Breakout} breakout @param {Moment} moment */
export function lineWords(breakout, moment) {
  const words = momentWords(breakout, moment);
  return words.time ? say("talk-line", { phase: nameWithPlace(words), time: words.time }) : say("talk-line-up", { phase: words.name });
}

/** What comes after a phase, in a line; "" after the last. @param {Breakout} breakout @param {Moment} moment */
export function afterWords({ phases }, { stage, index }) {
  const after = stage === "phase" ? phases[index + 1] : undefined;
  return after ? say("talk-then", { phase: phaseName(after.kind) }) : "";
}

/** Whose turn it is at every table, by the clock alone. @param {number} speaker from 0; -1 once all had a turn @param {number} people at the largest table */
export function turnWords(speaker, people) {
  if (speaker < 0) return say("talk-turn-none");
  return speaker === 0 ? say("talk-turn-first") : say("talk-turn", { place: ordinal(speaker + 1), of: figure(people) });
}

/** How much of a turn is left, for a screen: "0:40 for each". @param {number} left ms */
export function turnTime(left) {
  return countdown(left, Math.max(1, left)).text;
}

/** @param {number} turn ms */
export function eachWords(turn) {
  return say("talk-each", { time: span(turn) });
}

/** Which table this is. @param {number} table from 1; 0 where that is not known */
export function tableWords(table) {
  return table ? say("statements-table", { number: table }) : say("talk-your-table");
}

/** A person at the table, as the go-round calls them. @param {number} person from 0 */
export function personWords(person) {
  return say("talk-person", { number: person + 1 });
}

/** Whose turn it is, of so many. @param {GoRound} round */
export function speakerWords({ speaker, people, left }) {
  if (speaker < 0) return say("talk-all-asked");
  return left.length ? personWords(speaker) : say("talk-person-of", { number: speaker + 1, of: figure(people) });
}

/** What a turn is like now. @param {number} left ms @param {boolean} isPaused */
export function turnState(left, isPaused) {
  if (isPaused) return say("scene-paused");
  return say(left < 0 ? "talk-turn-over" : "talk-turn-yours");
}

/** What is said to a reader of the screen when a turn begins. @param {GoRound} round */
export function turnSaid(round) {
  return round.speaker < 0 ? say("talk-all-asked") : say("talk-has-word", { number: round.speaker + 1 });
}

/** Who comes next; "" where nobody does. @param {number} person from 0 */
export function followingWords(person) {
  return person < 0 ? "" : say("talk-following", { number: person + 1 });
}

/** Somebody who has not spoken yet. @param {number} person from 0 @param {boolean} hasPassed */
export function unheardWords(person, hasPassed) {
  return hasPassed ? say("talk-person-passed", { number: person + 1 }) : personWords(person);
}

/** What a phone that goes round asks for. @param {number} person from 0 */
export function handOver(person) {
  return say("talk-hand-over", { number: person + 1 });
}

/** The round that runs. @param {number} round from 1 */
export function roundWords(round) {
  if (round > 2) return say("talk-round", { place: ordinal(round) });
  return say(round === 1 ? "talk-round-first" : "talk-round-second");
}

/** Who sits at a table, by the numbers of a room that counted off. @param {number[]} numbers @param {number} own */
export function tableMates(numbers, own) {
  const others = numbers.filter((one) => one !== own);
  return others.length ? say("talk-mates", { numbers: list(others.map(figure)) }) : say("talk-mates-none");
}
