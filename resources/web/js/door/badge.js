// @ts-check
/**
 * Badges: an id and a code, as they are typed, scanned or opened as a link, and the pseudonym that
 * both make, which is all that the record has of a member. Pure.
 */

import { hex, sha256Sync } from "../kit/sha256.js";

/** @typedef {{id: string, code: string}} Badge */

/** The domain of the hash that makes pseudonyms; as in the published program. */
export const PERSON = "conference/sortition/person/1";
const TEXT = new TextEncoder();

/** What a person is called in what is published. @param {string} code their own @param {string} id */
export function pseudonymOf(code, id) {
  return hex(sha256Sync(TEXT.encode(`${PERSON}\0${code}\0${id}\0`)));
}

/** The pseudonym of a badge. @param {Badge} badge */
export function memberOf({ id, code }) {
  return pseudonymOf(code, id);
}

/** As the server is shown it. @param {Badge} badge */
export function shownBadge({ id, code }) {
  return `${id}:${code}`;
}

/**
 * The badge in a text: `ID:CODE`, or a link that has it after `#`, as that or as `id=ID&code=CODE`.
 *
 * @param {string} text
 * @returns {Badge | null} null where there is none
 */
export function readBadge(text) {
  const typed = text.trim();
  const isLink = /^https?:\/\//i.test(typed);
  const isPart = isLink || typed.startsWith("#");
  const part = isPart ? typed.replace(/^[^#]*#?/, "") : typed;
  const named = part.match(/^(?:.*&)?id=([^&]*)&(?:.*&)?code=([^&]*)/i);
  if (named) return badgeOf(unescaped(named[1]), unescaped(named[2]));
  const bare = isPart ? unescaped(part) : part;
  const at = bare.lastIndexOf(":");
  return at < 0 ? null : badgeOf(bare.slice(0, at), bare.slice(at + 1));
}

/** A badge of what was typed in two fields; a whole badge in the first one will do. @param {string} id @param {string} code @returns {Badge | null} */
export function typedBadge(id, code) {
  return code.trim() ? badgeOf(id, code) : readBadge(id);
}

/** @param {string} id @param {string} code @returns {Badge | null} */
function badgeOf(id, code) {
  const [person, digits] = [id.trim(), readDigits(code)];
  return person && digits ? { id: person, code: digits } : null;
}

/** A code as it is hashed: blanks and dashes between its digits are for the eye. @param {string} typed */
function readDigits(typed) {
  const bare = typed.replace(/[\s-]/g, "").toLowerCase();
  return /^[0-9a-f]+$/.test(bare) ? bare : typed.trim().toLowerCase();
}

/** @param {string} text */
function unescaped(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // not an escape after all
  }
}
