// @ts-check
/** What tables say, as screens and phones show it; the twin of the desk's. Pure. */

import { say } from "../kit/say.js";
import { figure } from "../kit/words.js";

/** @typedef {import("../protocol").BoardView} BoardView */

const MOST_SAID = 5;

/** The board of the session that was opened last. @param {import("../wire/replica.js").Replica} replica */
export function currentBoard(replica) {
  return replica.all("board").slice(-1)[0] ?? null;
}

/** @param {BoardView["lines"][number]} line */
export function roomsWords({ rooms, against }) {
  const said = say("hall-rooms", { count: rooms });
  return against ? say("hall-rooms-against", { rooms: said, against: figure(against) }) : said;
}

/** Title and text where a board is read as words. @param {BoardView} board */
export function boardWords({ question, title, lines }) {
  const told = lines.slice(0, MOST_SAID).map((line) => say("hall-told", { text: line.text, rooms: roomsWords(line) }));
  return { title: question || title, text: told.join("\n") || say("hall-tables-writing") };
}
