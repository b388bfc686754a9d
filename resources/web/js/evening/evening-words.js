// @ts-check
/** The words of the evening: what to say and do for each kind of item, the checklist, hints. Pure. */

import { lines, say } from "../kit/say.js";
import { clock, figure, list, people } from "../kit/words.js";

/** @typedef {import("../protocol").EveningView} EveningView */
/** @typedef {import("../protocol").RoomView} RoomView */

/**
 * @typedef {object} Script What a host says and does while an item is on.
 * @property {string} name of the kind of item
 * @property {string[]} say three sentences, to be read aloud
 * @property {string[]} act
 * @property {string[]} before what to get ready, ten minutes before it begins
 */

/** Keys of a script: its name, and the sentences to say, to do, and to do before. @type {Record<string, [string, string, string, string]>} */
const SCRIPTS = {
  ceremony: ["evening-ceremony", "evening-ceremony-say", "evening-ceremony-do", "evening-ceremony-before"],
  speech: ["evening-speech", "evening-speech-say", "evening-speech-do", "evening-speech-before"],
  witness: ["evening-witness", "evening-witness-say", "evening-witness-do", "evening-witness-before"],
  deliberation: ["evening-deliberation", "evening-deliberation-say", "evening-deliberation-do", "evening-deliberation-before"],
  breakout: ["evening-breakout", "evening-breakout-say", "evening-breakout-do", "evening-breakout-before"],
  vote: ["evening-vote", "evening-vote-say", "evening-vote-do", "evening-vote-before"],
  break: ["evening-break", "evening-break-say", "evening-break-do", "evening-break-before"],
  performance: ["evening-performance", "evening-performance-say", "evening-performance-do", "evening-performance-before"],
  notice: ["evening-notice", "evening-notice-say", "evening-notice-do", "evening-notice-before"],
};

/** What a host says and does for a kind of item. @param {string} kind @returns {Script} */
export function scriptOf(kind) {
  const [name, told, act, before] = SCRIPTS[kind] ?? SCRIPTS.notice;
  return { name: say(name), say: lines(told), act: lines(act), before: lines(before) };
}

/** The kinds of items that have a script. */
export const KINDS = Object.keys(SCRIPTS);

/** The checklist before doors: the id of each line, which is kept, and the key of its words. @type {readonly {tick: string, key: string}[]} */
export const CHECKLIST = [
  { tick: "screen", key: "evening-check-screen" },
  { tick: "sound", key: "evening-check-sound" },
  { tick: "awake", key: "evening-check-awake" },
  { tick: "wifi", key: "evening-check-wifi" },
  { tick: "posters", key: "evening-check-posters" },
  { tick: "tables", key: "evening-check-tables" },
  { tick: "access", key: "evening-check-access" },
  { tick: "exits", key: "evening-check-exits" },
  { tick: "conduct", key: "evening-check-conduct" },
  { tick: "helper", key: "evening-check-helper" },
  { tick: "paper", key: "evening-check-paper" },
  { tick: "water", key: "evening-check-water" },
];

/** How far the checklist is. @param {number} done */
export function checkedWords(done) {
  if (done >= CHECKLIST.length) return say("evening-checked-all");
  return say("evening-checked", { done: figure(done), count: CHECKLIST.length });
}

/** What is expected: "about 19:42", and the time of the plan where that is another. @param {number} starts @param {number} planned @param {number} now */
export function timeWords(starts, planned, now) {
  if (starts <= now) return say("evening-in-moment");
  const time = clock(starts);
  return Math.abs(starts - planned) >= 60_000 ? say("evening-about-planned", { time, planned: clock(planned) }) : say("evening-at", { time });
}

/** How late the programme runs; "" where it is on time. @param {number} late ms */
export function lateWords(late) {
  const minutes = Math.round(Math.abs(late) / 60_000);
  if (minutes < 2) return "";
  return say(late > 0 ? "evening-late-by" : "evening-ahead-by", { count: minutes });
}

/** How soon something begins, above what to get ready for it. @param {number} ms @param {string} title */
export function soonWords(ms, title) {
  const minutes = Math.ceil(ms / 60_000);
  return minutes < 1 ? say("evening-soon-moment", { title }) : say("evening-soon-in", { count: minutes, title });
}

/** More phones are here than people are checked in; "" where that is not so. @param {RoomView} room */
export function manyPhonesWords({ headcount, joined, phones_in: phones = joined }) {
  if (!phones || phones <= headcount) return "";
  const joinedWords = say("room-phones-joined", { count: phones });
  return headcount ? say("evening-phones-many", { phones: joinedWords, people: people(headcount) }) : say("evening-phones-nobody", { phones: joinedWords });
}

/**
 * Who a device is, for the one that reads it.
 *
 * @param {EveningView} evening @param {string} device its letters @param {string} own those of this device
 */
export function hostName(evening, device, own) {
  if (device === own) return say("evening-you");
  return evening.hosts.find((host) => host.device === device)?.name || say("evening-phone", { letters: device });
}

/** Who runs the room now. @param {EveningView | null} evening @param {string} own */
export function hostsWords(evening, own) {
  const others = (evening?.here ?? []).filter((device) => device !== own);
  if (!evening || !others.length) return say("evening-alone");
  return say("evening-together", { names: list(others.map((device) => hostName(evening, device, own))) });
}

/**
 * Who entered a figure, when, and which: "Fay checked in 21 people at 19:42."
 *
 * @param {EveningView} evening @param {import("../protocol").Entered} entered @param {string} own
 */
export function enteredWords(evening, entered, own) {
  const isOwn = entered.by === own;
  const given = { name: hostName(evening, entered.by, own), time: clock(entered.at) };
  const total = entered.values.reduce((sum, value) => sum + value, 0);
  if (entered.what === "headcount") return say(isOwn ? "evening-headcount-you" : "evening-headcount-by", { ...given, people: people(total) });
  if (entered.what === "hands") return say(isOwn ? "evening-hands-you" : "evening-hands-by", { ...given, hands: say("facilitate-hands", { count: total }) });
  return say(isOwn ? "evening-button-you" : "evening-button-by", given);
}
