// @ts-check
/** The words of checking in by phones and by a list of names. Pure. */

import { say } from "../kit/say.js";
import { people } from "../kit/words.js";

/**
 * What the phones that joined come to, with people who have none, and what a tap would check in.
 *
 * @param {{headcount: number, capacity: number, phones: number, beside: number}} room
 */
export function byPhones({ headcount, capacity, phones, beside }) {
  const count = phones + beside;
  const over = count > capacity;
  const words = phones ? say("checkin-phones", { count: phones }) : say("checkin-no-phones");
  const warning = over ? say("checkin-over", { people: people(count), capacity: people(capacity) }) : "";
  return { count, words: warning || words, over, action: say("checkin-go", { count }), offers: phones > 0 && count !== headcount && !over };
}

/** How many of a list have come. @param {number} came @param {number} all */
export function listWords(came, all) {
  return all ? say("checkin-list-came", { count: came, all }) : say("checkin-list-empty");
}
