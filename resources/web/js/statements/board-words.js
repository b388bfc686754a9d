// @ts-check
/** What tables say, as screens and phones show it; the twin of the desk's. Pure. */

import { isolated, say } from "../kit/say.js";

/** @typedef {import("../protocol").BoardView} BoardView */

const MOST_SAID = 5;

/** The board of the session that was opened last. @param {import("../wire/replica.js").Replica} replica */
export function currentBoard(replica) {
  return replica.all("board").slice(-1)[0] ?? null;
}

/** @param {BoardView["lines"][number]} line */
export function roomsWords({ rooms: count, against }) {
  const rooms = say("follow-rooms", { count });
  return against ? say("board-against", { rooms, count: against }) : rooms;
}

/** Title and text where a board is read as words. @param {BoardView} board */
export function boardWords({ question, title, lines }) {
  const told = lines.slice(0, MOST_SAID).map((line) => say("board-line", { text: isolated(line.text), rooms: roomsWords(line) }));
  return { title: question || title, text: told.join("\n") || say("board-nothing") };
}
