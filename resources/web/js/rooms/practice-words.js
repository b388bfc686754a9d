// @ts-check
/** The practice question of a room, and the steps of a test before the guests come, in words. Pure. */

import { figure, people, some } from "../kit/words.js";

/** @typedef {import("../protocol").RoomView} RoomView */

export const QUESTION = "Do you hear the picture from the hall well?";
export const OPTIONS = ["Yes, well", "Too quiet", "Too loud"];
export const MARK = "PRACTICE, not a vote. It counts nowhere, and nothing of it is kept.";

/** @param {number | null} chosen */
export function answeredWords(chosen) {
  return chosen === null ? "Tap an answer." : `Your practice answer is in: ${OPTIONS[chosen]}. You can change it.`;
}

/** What the room has answered, in one line; "" while nothing is practised. @param {RoomView | null} room */
export function practiceLine(room) {
  if (!room?.practice) return "";
  const { counts } = room.practice;
  return `PRACTICE, not a vote: ${QUESTION} ${OPTIONS.map((option, n) => `${option}: ${figure(counts[n] ?? 0)}`).join(" · ")}`;
}

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {boolean} done
 * @property {string} words
 */

/**
 * What the page itself can see of the room, step by step.
 *
 * @param {RoomView} room @returns {Record<"screen" | "phone" | "practice" | "headcount", Step>}
 */
export function testSteps(room) {
  const screens = room.screens ?? 0;
  const answers = (room.practice?.counts ?? []).reduce((sum, count) => sum + count, 0);
  return {
    screen: {
      name: "The big screen",
      done: screens > 0,
      words: screens ? `${some(screens, "screen")} of this room ${screens === 1 ? "is" : "are"} connected.` : "No screen is connected. Under Invite it says how to fetch the television.",
    },
    phone: {
      name: "A phone of somebody else",
      done: room.joined > 0,
      words: room.joined ? `${some(room.joined, "phone")} ${room.joined === 1 ? "is" : "are"} in.` : "Scan the code under Invite with a phone that is not this one.",
    },
    practice: {
      name: "A practice question",
      done: answers > 0,
      words: room.practice ? (answers ? `${some(answers, "answer")} came in.` : "It is asked on the phones of this room, and on its screen. Answer it on the other phone.") : "Ask it, and answer on the other phone.",
    },
    headcount: {
      name: "The headcount",
      done: true,
      words: room.headcount ? `${people(room.headcount)} checked in. If that was a test, set it to 0 until the guests come.` : "Nobody is checked in. Check people in as they come: without that no vote goes in.",
    },
  };
}
