// @ts-check
/** The words of what a room prints. Pure. */

/** Rules of talk, on the sheet for each table. */
export const TALK = [
  "Go round once: everybody says their name, and one thing.",
  "Everybody has the same time. Whoever wants to may pass.",
  "Let others finish. Ask before you answer.",
  "Speak of the matter, not of the person.",
  "Who has not spoken yet? Ask them, kindly.",
  "Write down what you agree on, and what you do not.",
];

/** How to join, in steps, for a poster. @param {string} address where phones go @returns {string[]} */
export function joinSteps(address) {
  return [
    "Point the camera of your phone at the square.",
    `Or open ${address} and type the code.`,
    "No account, no app. Without a phone you take part by a show of hands.",
  ];
}

/** @param {number} number @param {number} of */
export function tableWords(number, of) {
  return `Table ${number} of ${of}`;
}

/** How many sheets for tables are printed: what was typed, from 1 to 40. @param {string} typed */
export function tablesWanted(typed) {
  const count = Math.floor(Number(typed));
  return Number.isFinite(count) ? Math.min(40, Math.max(1, count)) : 1;
}
