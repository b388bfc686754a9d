// @ts-check
/** The display's code, as it stands in an address. Pure. */

import { readCode } from "./codes.js";

/** The code in a fragment, `#code=CODE`; "" where there is none. @param {string} fragment */
export function displayCode(fragment) {
  const found = fragment.match(/^#code=([^&]*)/i);
  return found ? readCode(found[1]) : "";
}
