// @ts-check
/** The facts of the process in words, as a panel of oversight reads them. Pure. */

import { departedWords } from "../agenda/departed-words.js";
import { say } from "../kit/say.js";
import { clock, figure, span } from "../kit/words.js";

/**
 * @typedef {{title: string, commitment: string, draw: number, stage: string, reason: string, digest: string}} Draw
 * @typedef {{number: number, name: string, state: string, signatures: number, needed: number | null, due_at: number | null,
 *   put_at: number | null, waited: number | null, undecided: number, witness: string}} Brought
 * @typedef {{at: number, by: string, text: string}} Changed
 * @typedef {{at: number, kind: string, by: string, about: string, text: string, count: number}} Alert
 * @typedef {{day: number, digest: string, at: number, departures: string[]}} Order
 *
 * @typedef {object} Facts
 * @property {string} panel
 * @property {Draw[]} selection
 * @property {Record<string, number>} standings
 * @property {Brought[]} agenda
 * @property {Order[]} orders
 * @property {Changed[]} changes
 * @property {Alert[]} alerts
 *
 * @typedef {{words: string, note: string}} Line
 */

/** Each part of the facts: its heading, its lines, and what is said where there are none. @param {Facts} facts @returns {{title: string, lines: Line[], none: string}[]} */
export function factParts(facts) {
  const standings = Object.entries(facts.standings).map(([standing, count]) => say("oversight-standing", { number: figure(count), standing }));
  const selection = facts.selection.map(drawLine);
  if (standings.length) selection.push({ words: say("oversight-members", { standings: standings.join(", ") }), note: "" });
  return [
    { title: say("oversight-selection"), lines: selection, none: say("oversight-selection-none") },
    { title: say("oversight-agenda"), lines: [...facts.agenda.map(broughtLine), ...facts.orders.map(orderLine)], none: say("oversight-agenda-none") },
    { title: say("oversight-changes"), lines: facts.changes.map(changeLine), none: say("oversight-changes-none") },
    { title: say("oversight-alerts"), lines: facts.alerts.map(alertLine), none: say("oversight-alerts-none") },
  ];
}

/** @param {Draw} draw @returns {Line} */
function drawLine({ title, commitment, draw, stage, reason, digest }) {
  const words = draw > 1 ? say("oversight-draw-further", { title, draw: String(draw), stage }) : say("oversight-draw", { title, stage });
  const note = digest ? say("oversight-digests", { commitment, draw: digest }) : say("oversight-digest-commitment", { commitment });
  return { words: reason ? say("oversight-with-reason", { words, reason }) : words, note };
}

/** @param {Brought} one @returns {Line} */
function broughtLine({ number, name, state, signatures, needed, waited, undecided, witness }) {
  const signed = needed === null ? say("oversight-signed", { count: signatures }) : say("oversight-signed-of", { signed: String(signatures), count: needed });
  const notes = [signed];
  if (waited !== null) notes.push(say(state === "due" ? "oversight-waits" : "oversight-waited", { span: span(waited) }));
  if (undecided) notes.push(say("oversight-undecided", { count: undecided }));
  if (witness) notes.push(say("oversight-witness", { state: witness }));
  return { words: say("oversight-brought", { number: String(number), name, state }), note: notes.join("; ") };
}

/** @param {Order} order @returns {Line} */
function orderLine({ day, digest, at, departures }) {
  const order = { day: String(day), time: clock(at) };
  const told = departedWords(departures);
  return { words: told ? say("oversight-order-departs", { ...order, departures: told }) : say("oversight-order", order), note: say("oversight-digest", { digest }) };
}

/** @param {Changed} change @returns {Line} */
function changeLine({ at, by, text }) {
  return { words: text, note: by ? say("oversight-change-by", { time: clock(at), by }) : clock(at) };
}

/** @param {Alert} alert @returns {Line} */
function alertLine({ at, kind, by, about, text, count }) {
  return { words: alertWords({ kind, by, about, text, count }), note: clock(at) };
}

/** @param {Omit<Alert, "at">} alert */
function alertWords({ kind, by, about, text, count }) {
  if (kind === "refused") return by ? say("oversight-refused", { who: by, text }) : say("oversight-refused-somebody", { text });
  return kind === "party_lost" ? say("oversight-room-lost", { room: about }) : say("oversight-rooms-lost", { count });
}
