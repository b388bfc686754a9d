// @ts-check
/** Why the server said no, in the reader's language: by its code and parameters. Pure. */

import { canSay, say, spoken } from "./say.js";

/** Begins the key of each refusal that has been translated. */
const KEYS = "refused-";

/**
 * The sentence of a refusal. The server's own is in English, and stands where there is no other.
 *
 * @param {{code?: string, sentence: string, params?: Record<string, any> | null}} refusal
 */
export function refusedWords({ code = "", sentence, params }) {
  if (spoken().language === "en") return sentence;
  const key = KEYS + code.replace(/_/g, "-");
  const given = params ?? {};
  const special = given.headcount === 0 ? `${key}-none` : given.hands > 0 ? `${key}-hands` : "";
  if (special && canSay(special)) return say(special, given);
  return canSay(key) && fits(code, sentence, given) ? say(key, given) : sentence;
}

/** Whether the message is about this: some codes are of several sentences, told apart by what they are given. @param {string} code @param {string} sentence @param {Record<string, any>} given */
function fits(code, sentence, given) {
  if (code === "too_many_hands") return given.hands !== undefined;
  if (code === "came_late") return given.seat === undefined;
  if (code === "room_full") return given.headcount !== undefined;
  return sentence !== "";
}
