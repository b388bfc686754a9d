// @ts-check
/** The clock of a scene: that of its timer, or of its item. How late we are it never says. Pure. */

import { say } from "../kit/say.js";
import { countdown, kindWord, timer } from "./present.js";

/**
 * @typedef {object} SceneClock
 * @property {string} call what kind of time it is
 * @property {string} title what it is for
 * @property {ReturnType<typeof countdown>} time
 */

/** What the time of a timer is for. @type {Record<string, string>} */
const CALLS = { breakout: "scene-call-breakout", speaker: "scene-call-speaker" };

/** What is left of a timer, ms; below zero past its end. @param {import("../protocol").TimerView} timer @param {number} now server's time */
export function timerLeft({ ends_at, left }, now) {
  return ends_at === null || ends_at === undefined ? (left ?? 0) : ends_at - now;
}

/** A timer as everybody sees it. @param {import("../protocol").TimerView} timer @param {number} now server's time */
function timerTime(timer, now) {
  const time = countdown(timerLeft(timer, now), timer.length);
  const isPaused = timer.ends_at === null || timer.ends_at === undefined;
  return isPaused ? { ...time, words: say("scene-paused"), last: false } : time;
}

/**
 * The clock that a scene shows; one whose timer was stopped stands at nothing until another scene
 * is taken.
 *
 * @param {import("./on-air.js").OnAir} air @param {number} now server's time
 * @returns {SceneClock}
 */
export function sceneClock({ kind, item, title, timer: of }, now) {
  if (of) return { call: say(CALLS[of.kind] ?? "scene-call-time"), title: title || of.label, time: timerTime(of, now) };
  if (!item) return { call: "", title, time: { ...countdown(0, 1), words: "", last: false } };
  const call = kind === "breakout" ? say(CALLS.breakout) : kindWord(item.kind);
  const time = timer(item, now);
  const words = kind === "breakout" && !time.over ? say("scene-left-to-talk") : time.words;
  return { call, title: title || item.title, time: { ...time, words } };
}
