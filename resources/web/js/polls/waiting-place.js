// @ts-check
/** A vote for which the room had no place, and when there is one. Pure. */

import { same } from "./ballots.js";

/**
 * @typedef {import("../protocol").PollView} PollView
 * @typedef {import("../protocol").RoomView} RoomView
 * @typedef {import("./ballots.js").Ballot} Ballot
 */

export const NO_PLACE = "room_full";

/** Whether this ballot waits for a place: what was refused is what is chosen still. @param {Ballot | null} ballot */
export function waitsForPlace(ballot) {
  const refused = ballot?.refused ?? null;
  if (!ballot || !refused || refused.code !== NO_PLACE || ballot.pending) return false;
  return ballot.draft === null || same(refused.choice, ballot.draft);
}

/** What of a room makes room for votes, as one word. @param {PollView} poll @param {RoomView} room */
export function placeOf(poll, room) {
  return `${room.headcount}-${handsIn(poll, room)}`;
}

/**
 * Whether the room now has a place that it had not when the vote was refused. The room's own
 * document is up to a second old, the refusal is not: what is as it was then is no reason.
 *
 * @param {PollView} poll @param {Ballot} ballot @param {RoomView} room
 */
export function hasPlaceNow(poll, ballot, room) {
  if (!waitsForPlace(ballot) || room.poll !== poll.id) return false;
  const { headcount = 0, hands = 0 } = ballot.refused?.params ?? {};
  if (placeOf(poll, room) === `${headcount}-${hands}`) return false;
  return room.headcount - room.phones - handsIn(poll, room) > 0;
}

/** @param {PollView} poll @param {RoomView} room */
function handsIn(poll, room) {
  const hands = room.poll === poll.id ? (room.hands ?? []) : [];
  return hands.reduce((sum, count) => sum + count, 0);
}
