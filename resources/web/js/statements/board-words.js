// @ts-check
/** What tables say, as screens and phones show it; the twin of the desk's. Pure. */

import { figure, isolated, some } from "../kit/words.js";

/** @typedef {import("../protocol").BoardView} BoardView */

export const BOARD_CALL = "What tables say";
const NOTHING_YET = "The tables are writing.";
const MOST_SAID = 5;

/** The board of the session that was opened last. @param {import("../wire/replica.js").Replica} replica */
export function currentBoard(replica) {
  return replica.all("board").slice(-1)[0] ?? null;
}

/** @param {BoardView["lines"][number]} line */
export function roomsWords({ rooms, against }) {
  return against ? `${some(rooms, "room")}, ${figure(against)} not agreed` : some(rooms, "room");
}

/** Title and text where a board is read as words. @param {BoardView} board */
export function boardWords({ question, title, lines }) {
  const told = lines.slice(0, MOST_SAID).map((line) => `“${isolated(line.text)}” · ${roomsWords(line)}`);
  return { title: question || title, text: told.join("\n") || NOTHING_YET };
}
