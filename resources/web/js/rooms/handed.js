// @ts-check
/** Who has this phone just now, as far as it keeps that: its owner, a guest, or nobody while it is handed on. */

import { readValue } from "../wire/keep.js";

/** @typedef {import("../wire/keep.js").Store} Store */

/** Under what a guest is kept, beside the owner, who is kept as a person. */
export const GUEST = "guest";
/** Under what it is kept that the phone is being handed on, and how many guests it has had. */
export const HANDED = "handed";
export const COUNT = "guests";

/** Whether a guest is voting on this phone just now. @param {Store} store */
export function isGuest(store) {
  return Array.isArray(readValue(store, GUEST)) && readValue(store, GUEST).length > 0;
}

/** Whether the phone is being handed on. @param {Store} store */
export function isHandedOn(store) {
  return readValue(store, HANDED) !== null;
}

/** The number of the guest who has the phone; 0 for the owner. @param {Store} store */
export function guestNumber(store) {
  return isGuest(store) ? Number(readValue(store, COUNT) ?? 1) : 0;
}

/** ms by which the clock of a device may be behind that of the server. */
const NEAR = 10_000;

/**
 * At which other party this phone has answered the same question; "" mostly. Before the question was
 * opened nobody has: that was another conference, with a poll of the same name.
 *
 * @param {Store} store @param {string} scope of who votes here @param {{id: string, opened_at: number | null}} poll
 */
export function votedElsewhere(store, scope, { id, opened_at }) {
  const lists = [readValue(store, "person"), readValue(store, "person.former")];
  for (const person of lists.flatMap((list) => (Array.isArray(list) ? list : []))) {
    if (person.scope === scope) continue;
    const ballots = readValue(store, `ballots.${person.scope}`);
    const found = Array.isArray(ballots) ? ballots.find((ballot) => ballot.poll === id) : null;
    const at = found?.counted?.at ?? found?.pending?.sent ?? 0;
    if (at && at + NEAR > (opened_at ?? 0)) return person.party || "another party";
  }
  return "";
}
