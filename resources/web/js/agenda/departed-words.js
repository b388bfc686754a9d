// @ts-check
/** Where a programme is not the order that was adopted, in words. Pure. */

import { toldWords } from "../kit/told.js";

/** As `conference/deliberation/agenda/orders.py` says it. @type {[RegExp, string][]} */
const DEPARTED = [
  [/^“(?<title>.*)” is not in the programme any more\.$/s, "agenda-departed-gone"],
  [/^“(?<title>.*)” is on day (?<day>\d+)\.$/s, "agenda-departed-day"],
  [/^“(?<title>.*)” is passed over\.$/s, "agenda-departed-skipped"],
  [/^“(?<title>.*)” is called “(?<other>.*)”\.$/s, "agenda-departed-called"],
  [/^“(?<title>.*)” was added\.$/s, "agenda-departed-added"],
  [/^“(?<title>.*)” stands in another place\.$/s, "agenda-departed-moved"],
];

/** @param {readonly string[]} departures */
export function departedWords(departures) {
  return departures.map((one) => toldWords(one, DEPARTED)).join(" ");
}
