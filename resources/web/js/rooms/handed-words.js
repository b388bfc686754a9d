// @ts-check
/** What is said of a phone that was handed on, and of one that votes at two parties. Pure. */

import { say } from "../kit/say.js";

/** @param {number} number of the guest, from 1 */
export function guestWords(number) {
  return say("vote-guest", { number });
}

/** @param {string} party where this phone has answered the same question */
export function elsewhereWords(party) {
  return party ? say("vote-elsewhere", { party, next: say("vote-next") }) : "";
}
