// @ts-check
/** What is said to who hands a phone on, or has got one. Pure. */

import { say } from "../kit/say.js";

/**
 * @param {boolean} guest whether a guest has the phone @param {boolean} isIn whether the vote is in
 * @returns {{words: string, action: string}}
 */
export function nextPersonWords(guest, isIn) {
  if (!guest) return { words: say("vote-next-ask"), action: say("vote-next") };
  const words = say(isIn ? "vote-next-in" : "vote-next-guest");
  return { words, action: say(isIn ? "vote-next-done" : "vote-next-without") };
}
