// @ts-check
/** The tables of a room: as its facilitator counted them, else from the headcount. Pure. */

import { sizesFor } from "./seating.js";

/** @typedef {{headcount: number, tables?: readonly number[]}} Room */

/** The sizes of a room's tables; none where nobody is checked in. @param {Room | null} room @param {number} per how many are wanted at a table @returns {readonly number[]} */
export function tablesOf(room, per) {
  if (room?.tables?.length) return room.tables;
  return sizesFor(room?.headcount ?? 0, per);
}

/** How many sit at the largest table, as far as is known. @param {Room | null} room @param {number} per */
export function largestTable(room, per) {
  return Math.max(...tablesOf(room, per), 0) || per;
}
