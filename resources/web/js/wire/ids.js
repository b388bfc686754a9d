// @ts-check
/** Random ids. `crypto.randomUUID` is not there on plain http, `getRandomValues` always is. */

/** So many random bytes as lowercase hex. @param {number} bytes */
export function randomHex(bytes) {
  const values = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(values, (value) => value.toString(16).padStart(2, "0")).join("");
}
