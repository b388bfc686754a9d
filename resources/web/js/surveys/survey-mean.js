// @ts-check
/** The mean of what was said on a scale. Pure. */

import { fraction } from "../kit/say.js";

/** The mean of a scale to the tenth; "" where nobody has answered. @param {readonly number[]} counts */
export function mean(counts) {
  const answers = counts.reduce((sum, count) => sum + count, 0);
  const total = counts.reduce((sum, count, n) => sum + count * (n + 1), 0);
  const tenths = answers ? Math.floor((20 * total + answers) / (2 * answers)) : 0;
  return answers ? fraction(tenths, 1) : "";
}
