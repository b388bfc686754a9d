// @ts-check
/**
 * When a picture that broke is built anew. So soon that it is back within ten seconds of the end of
 * what broke it; spread by chance, for all rooms lose it at once. Pure.
 */

const FIRST = 500;
const MOST = 4_000;

/** A pause between two looks that is so long was no pause: the machine slept, ms. */
const SLEPT = 20_000;

/** @param {number} attempt from 0 @param {number} chance in [0, 1) @returns {number} ms */
export function waitBefore(attempt, chance) {
  return Math.min(MOST, FIRST * 2 ** Math.min(attempt, 8)) * (0.5 + chance / 2);
}

/** Whether the machine slept between two looks; also where its clock was set. @param {number} before @param {number} now */
export function slept(before, now) {
  return now - before > SLEPT || now < before - 1_000;
}
