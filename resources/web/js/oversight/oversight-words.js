// @ts-check
/** The facts of the process in words, as a panel of oversight reads them. Pure. */

import { clock, some, span } from "../kit/words.js";

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
  const standings = Object.entries(facts.standings).map(([standing, count]) => `${count} ${standing}`);
  const selection = facts.selection.map(drawLine);
  if (standings.length) selection.push({ words: `Members: ${standings.join(", ")}`, note: "" });
  return [
    { title: "Selection", lines: selection, none: "No lottery was committed to." },
    { title: "Agenda", lines: [...facts.agenda.map(broughtLine), ...facts.orders.map(orderLine)], none: "Nothing was brought." },
    { title: "Changes by desks", lines: facts.changes.map(changeLine), none: "Desks have changed nothing." },
    { title: "Alerts", lines: facts.alerts.map(alertLine), none: "There were none since the server was started." },
  ];
}

/** @param {Draw} draw @returns {Line} */
function drawLine({ title, commitment, draw, stage, reason, digest }) {
  const drawn = draw > 1 ? `draw ${draw}, ${stage}` : stage;
  const digests = [`commitment ${commitment}`, digest && `draw ${digest}`].filter(Boolean).join(", ");
  return { words: `${title}: ${drawn}${reason ? ` (${reason})` : ""}`, note: digests };
}

/** @param {Brought} one @returns {Line} */
function broughtLine({ number, name, state, signatures, needed, waited, undecided, witness }) {
  const signed = needed === null ? some(signatures, "signature") : `${signatures} of ${needed} signatures`;
  const notes = [signed];
  if (waited !== null) notes.push(state === "due" ? `due for ${span(waited)}, not put to the vote` : `due for ${span(waited)} before the vote`);
  if (undecided) notes.push(`${some(undecided, "vote")} decided nothing`);
  if (witness) notes.push(`witness ${witness}`);
  return { words: `${number}. ${name}: ${state}`, note: notes.join("; ") };
}

/** @param {Order} order @returns {Line} */
function orderLine({ day, digest, at, departures }) {
  const told = departures.length ? departures.join(" ") : "The programme is as it was adopted.";
  return { words: `Order of day ${day}, adopted at ${clock(at)}. ${told}`, note: `digest ${digest}` };
}

/** @param {Changed} change @returns {Line} */
function changeLine({ at, by, text }) {
  return { words: text, note: by ? `${clock(at)}, ${by}` : clock(at) };
}

/** @param {Alert} alert @returns {Line} */
function alertLine({ at, kind, by, about, text, count }) {
  const words = kind === "refused" ? `${by || "Somebody"} was refused: ${text}` : kind === "party_lost" ? `Room ${about} lost its link.` : `${some(count, "room")} lost their links.`;
  return { words, note: clock(at) };
}
