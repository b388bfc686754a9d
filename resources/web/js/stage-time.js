// @ts-check
/** The time that a speaker has left, as the stage's monitor says it. Pure. */

import { span } from "./words.js";

/** The last minutes have a colour and a word of their own, ms. */
const LAST = 120_000;

/**
 * @param {import("./protocol").ItemView} item that is on @param {number} now server's time
 * @returns {{text: string, word: string, tone: "calm" | "last" | "over"}}
 */
export function stageTime(item, now) {
  const left = (item.started_at ?? now) + item.minutes * 60_000 - now;
  if (left < 0) return { text: `+${span(-left)}`, word: "Over time", tone: "over" };
  const text = span(left + 999);
  return left <= LAST ? { text, word: "Please come to an end", tone: "last" } : { text, word: "left", tone: "calm" };
}
