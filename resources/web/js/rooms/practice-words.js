// @ts-check
/** The practice question of a room, and the steps of a test before the guests come, in words. Pure. */

import { say } from "../kit/say.js";
import { figure, people } from "../kit/words.js";

/** @typedef {import("../protocol").RoomView} RoomView */

/** The keys of its answers. */
export const OPTIONS = ["practice-yes", "practice-quiet", "practice-loud"];

/** @param {number | null} chosen */
export function answeredWords(chosen) {
  return chosen === null ? say("practice-tap") : say("practice-in", { option: say(OPTIONS[chosen]) });
}

/** How many gave each answer. @param {readonly number[]} counts */
export function countsWords(counts) {
  return OPTIONS.map((option, n) => say("room-option-count", { option: say(option), number: figure(counts[n] ?? 0) })).join(" · ");
}

/** What the room has answered, in one line; "" while nothing is practised. @param {RoomView | null} room */
export function practiceLine(room) {
  if (!room?.practice) return "";
  return say("practice-line", { question: say("practice-question"), counts: countsWords(room.practice.counts) });
}

/** The question with its answers. */
export function questionWords() {
  const [first, second, third] = OPTIONS.map((option) => say(option));
  return say("facilitate-test-question", { question: say("practice-question"), one: first, two: second, three: third });
}

/** @typedef {{done: boolean, words: string}} Step */

/**
 * What the page itself can see of the room, step by step.
 *
 * @param {RoomView} room @returns {Record<"screen" | "phone" | "practice" | "headcount", Step>}
 */
export function testSteps({ screens = 0, joined, practice, headcount }) {
  const answers = (practice?.counts ?? []).reduce((sum, count) => sum + count, 0);
  const asked = answers ? say("facilitate-test-answers", { count: answers }) : say("facilitate-test-asked");
  return {
    screen: { done: screens > 0, words: screens ? say("facilitate-test-screens", { count: screens }) : say("facilitate-test-no-screen") },
    phone: { done: joined > 0, words: joined ? say("facilitate-test-phones", { count: joined }) : say("facilitate-test-no-phone") },
    practice: { done: answers > 0, words: practice ? asked : say("facilitate-test-not-asked") },
    headcount: { done: true, words: headcount ? say("facilitate-test-headcount", { people: people(headcount) }) : say("facilitate-test-no-headcount") },
  };
}
