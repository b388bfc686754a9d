// @ts-check
/** What a room calls the desk about, in words, and what a host can try before. Pure. */

import { say } from "../kit/say.js";
import { clock } from "../kit/words.js";

/** @typedef {"picture" | "sound" | "code" | "headcount" | "conduct" | "access" | "other"} Topic */

/** What it is called, and what can be tried before somebody is called. @type {Record<Topic, [string, string]>} */
const KEYS = {
  picture: ["facilitate-help-picture", "facilitate-help-picture-first"],
  sound: ["facilitate-help-sound", "facilitate-help-sound-first"],
  code: ["facilitate-help-code", "facilitate-help-code-first"],
  headcount: ["facilitate-help-headcount", "facilitate-help-headcount-first"],
  conduct: ["facilitate-help-conduct", "facilitate-help-conduct-first"],
  access: ["facilitate-help-access", "facilitate-help-access-first"],
  other: ["facilitate-help-other", ""],
};

export const TOPICS = /** @type {Topic[]} */ (Object.keys(KEYS));

/** The key of what a topic is called. @param {string} topic */
export function topicKey(topic) {
  return (KEYS[/** @type {Topic} */ (topic)] ?? KEYS.other)[0];
}

/** What can be tried before somebody is called. @param {string} topic */
export function firstWords(topic) {
  const [, first] = KEYS[/** @type {Topic} */ (topic)] ?? KEYS.other;
  return first && say(first);
}

/** Since when help is asked for, and about what. @param {number} since @param {string} topic */
export function askedWords(since, topic) {
  return since ? say("facilitate-help-since", { time: clock(since), topic: say(topicKey(topic)) }) : "";
}

/** What the desk said to it; "" while it has not. @param {string} answer @param {number} at */
export function answeredWords(answer, at) {
  return answer ? say("facilitate-help-answer", { time: clock(at), answer }) : "";
}
