// @ts-check
/** What is said of the next person on a phone, and of one who votes at two parties. Pure. */

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

/** @param {number} number of the guest, from 1 */
export function guestWords(number) {
  return say("vote-guest", { number });
}

/** @param {string} party where this phone has answered the same question */
export function elsewhereWords(party) {
  return party ? say("vote-elsewhere", { party }) : "";
}
