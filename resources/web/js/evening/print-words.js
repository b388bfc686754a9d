// @ts-check
/** The words of what a room prints. Pure. */

import { lines, say } from "../kit/say.js";
import { figure } from "../kit/words.js";

/** Rules of talk, on the sheet for each table. */
export function talkLines() {
  return lines("print-talk");
}

/** How to join, in steps, for a poster. @param {string} address where phones go @returns {string[]} */
export function joinSteps(address) {
  return [say("print-step-camera"), say("print-step-open", { address }), say("print-step-none")];
}

/** @param {number} number @param {number} of */
export function tableWords(number, of) {
  return say("print-table", { number: figure(number), of: figure(of) });
}

/** How many sheets for tables are printed: what was typed, from 1 to 40. @param {string} typed */
export function tablesWanted(typed) {
  const count = Math.floor(Number(typed));
  return Number.isFinite(count) ? Math.min(40, Math.max(1, count)) : 1;
}
