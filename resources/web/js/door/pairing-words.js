// @ts-check
/** What is said while a television is fetched. Pure. */

/** @param {"asking" | "done"} state */
export function pairedWords(state) {
  return state === "asking" ? "Looking for the television" : "The television shows your room in a moment.";
}
