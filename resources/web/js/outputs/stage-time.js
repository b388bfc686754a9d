// @ts-check
/** The time that a speaker has left, as the stage's monitor says it. Pure. */

import { currentFloor, speakerWords } from "../floor/floor-now.js";
import { itemOn } from "./on-air.js";
import { timerLeft } from "./scene-clock.js";
import { say } from "../kit/say.js";
import { span } from "../kit/words.js";

/** The last minutes have a colour and a word of their own, ms, at most a quarter of the whole. */
const LAST = 120_000;

/** @typedef {{text: string, word: string, tone: "calm" | "last" | "over"}} StageTime */

/** Of a speech whose clock was stopped. @type {StageTime} */
const NO_TIME = { text: "", word: "", tone: "calm" };

/**
 * Whose turn it is, and how long: by the timer of a speaker that was started last, else by the item that is on.
 * Who has the floor of a list of speakers has it also while their clock is stopped.
 *
 * @param {import("../wire/replica.js").Replica} replica @param {number} now server's time
 */
export function stageTurn(replica, now) {
  const item = itemOn(replica);
  const timer = replica.all("timer").filter(({ kind }) => kind === "speaker").pop();
  const floor = currentFloor(replica);
  const speaking = floor?.speaking;
  if (floor && speaking && (!timer || timer.id === speaking.timer)) {
    return { name: speakerWords(speaking), about: floor.title, time: timer ? timerTime(timer, now) : NO_TIME };
  }
  if (timer) return { name: timer.label, about: item ? item.title : "", time: timerTime(timer, now) };
  if (!item) return null;
  const { speaker, title } = item;
  return { name: speaker || title, about: speaker ? title : "", time: stageTime(item, now) };
}

/** @param {import("../protocol").ItemView} item that is on @param {number} now server's time */
export function stageTime(item, now) {
  const length = item.minutes * 60_000;
  return inTones((item.started_at ?? now) + length - now, length);
}

/** @param {import("../protocol").TimerView} timer @param {number} now server's time */
function timerTime(timer, now) {
  const time = inTones(timerLeft(timer, now), timer.length);
  return timer.left === null || timer.left === undefined ? time : { ...time, word: say("scene-paused") };
}

/** @param {number} left ms @param {number} length ms @returns {StageTime} */
function inTones(left, length) {
  if (left < 0) return { text: `+${span(-left)}`, word: say("hall-over-time"), tone: "over" };
  const text = span(left + 999);
  return left <= Math.min(LAST, length / 4) ? { text, word: say("hall-come-to-end"), tone: "last" } : { text, word: say("scene-left"), tone: "calm" };
}
