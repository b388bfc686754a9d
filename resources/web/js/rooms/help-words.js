// @ts-check
/** What a room calls the desk about, in words, and what a host can try before. Pure. */

import { clock } from "../kit/words.js";

/** @typedef {"picture" | "sound" | "code" | "headcount" | "conduct" | "access" | "other"} Topic */

/** @type {readonly {topic: Topic, words: string, first: string}[]} */
export const TOPICS = [
  { topic: "picture", words: "No picture", first: "Load the page of the big screen again, and look whether a phone has the picture at /watch." },
  { topic: "sound", words: "No sound", first: "Press the sound button on the big screen, then look at the volume of the television itself." },
  { topic: "code", words: "A code does not work", first: "The code stands under Invite. If it got out of the room, make a new one under Mend this room." },
  { topic: "headcount", words: "The headcount", first: "If more people came than the room holds, say how many are here: the desk can raise the number." },
  { topic: "conduct", words: "Somebody's conduct", first: "In danger call 999 first. What to say stands under Evening, Conduct." },
  { topic: "access", words: "Access", first: "Say who needs what: a ramp, a seat, captions, somebody who signs." },
  { topic: "other", words: "Something else", first: "" },
];

/** What can be tried before somebody is called. @param {string} topic */
export function firstWords(topic) {
  return TOPICS.find((one) => one.topic === topic)?.first ?? "";
}

/** @param {string} topic */
export function topicWords(topic) {
  return TOPICS.find((one) => one.topic === topic)?.words ?? "Something else";
}

/** Since when help is asked for, and about what. @param {number} since @param {string} topic */
export function askedWords(since, topic) {
  if (!since) return "";
  return `You called the desk at ${clock(since)} (${topicWords(topic)}). It has not said yet that help is done.`;
}

/** What the desk said to it; "" while it has not. @param {string} answer @param {number} at */
export function answeredWords(answer, at) {
  return answer ? `The desk at ${clock(at)}: ${answer}` : "";
}
