// @ts-check
/** What a code opens, asked of the server until it answers: the code stays where it was typed. */

import { ask, NotReached, untilNextTry } from "../wire/ask.js";
import { say } from "./say.js";

/** @typedef {{role: "person" | "facilitator" | "screen", party: string, area: string, handed?: boolean}} Place `handed`: the room is handed to this phone */

const ROLES = ["person", "facilitator", "screen"];

/**
 * The place, or the sentence of a refusal; null when it is not wanted any more.
 *
 * @param {string} code
 * @param {() => boolean} isWanted
 * @param {(sentence: string) => void} waits says that the server is not reached, before each other try
 * @returns {Promise<{place: Place} | {refused: string} | null>}
 */
export async function askForPlace(code, isWanted, waits) {
  for (let tries = 1; isWanted(); tries++) {
    try {
      const { ok, body } = await ask("/api/join", { method: "POST", body: { code }, fits: isPlace });
      if (!isWanted()) return null;
      return ok ? { place: body } : { refused: body.sentence };
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      if (isWanted()) waits(say("page-code-tried-again", { reason: error.message }));
    }
    await untilNextTry(tries);
  }
  return null;
}

/** Whether this is a place to go to, and not what somebody else says. @param {any} body */
function isPlace(body) {
  return ROLES.includes(body?.role) && typeof body.party === "string";
}
