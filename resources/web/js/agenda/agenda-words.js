// @ts-check
/** The agenda in words: what members propose, how far it is, and what this seat can do. Pure. */

import { departedWords } from "./departed-words.js";
import { say } from "../kit/say.js";

/**
 * @typedef {import("../protocol").ProposalView} ProposalView
 * @typedef {import("../protocol").SignaturesView} SignaturesView
 * @typedef {import("../protocol").OwnSeat} OwnSeat
 * @typedef {import("../wire/replica.js").Replica} Replica
 *
 * @typedef {object} Row A proposal as this member reads it.
 * @property {number} number
 * @property {string} name
 * @property {string} text
 * @property {string} state in a sentence
 * @property {"due" | "open" | "good" | "over"} tone
 * @property {"sign" | "unsign" | null} signing what the button for the signature does
 * @property {boolean} withdraws whether this member can withdraw it
 */

/**
 * What a form asks for, by kind: the keys of the labels of the fields that it has.
 *
 * @type {Record<string, {called: string, title: string, office?: string, text: string, needed: string[]}>}
 */
export const FORMS = {
  item: { called: "agenda-form-item", title: "agenda-form-item-title", text: "agenda-form-item-text", needed: ["title"] },
  motion: { called: "agenda-form-motion", title: "agenda-form-motion-title", text: "agenda-form-motion-text", needed: ["title", "text"] },
  witness: { called: "agenda-form-witness", title: "agenda-form-witness-title", text: "agenda-form-witness-text", needed: ["title", "text"] },
  recall: {
    called: "agenda-form-recall",
    title: "agenda-form-recall-title",
    office: "agenda-form-recall-office",
    text: "agenda-form-recall-text",
    needed: ["title", "office", "text"],
  },
};

const OVER = ["rejected", "withdrawn"];
const RANK = ["due", "put", "open", "carried", "rejected", "withdrawn"];

/** “Witness: Dr. Field”. @param {ProposalView} proposal */
export function calledWords({ kind, title, office }) {
  return office ? say("agenda-called-office", { kind, title, office }) : say("agenda-called", { kind, title });
}

/** The kinds that members bring by signatures, with how many of these are needed, in words. @param {Replica} replica @returns {{kind: string, needs: string}[]} */
export function mayBring(replica) {
  const rules = replica.get("chamber")?.rules ?? [];
  return rules.filter(({ kind, signatures }) => signatures && FORMS[kind]).map(({ kind, signatures }) => ({ kind, needs: neededWords(signatures ?? "") }));
}

/** @param {string} signatures as the rule has it: 50, or 1/20 */
function neededWords(signatures) {
  return signatures.includes("/") ? say("agenda-needs-share", { share: signatures }) : say("agenda-needs", { count: Number(signatures) });
}

/** All proposals as this member reads them, what is due first. @param {Replica} replica @param {OwnSeat | null} seat @returns {Row[]} */
export function agendaRows(replica, seat) {
  const counted = new Map((replica.get("signatures")?.rows ?? []).map((row) => [row.proposal, row]));
  const proposals = replica.all("proposal").sort((one, other) => RANK.indexOf(one.state) - RANK.indexOf(other.state) || other.number - one.number);
  return proposals.map((one) => {
    const isOpen = one.state === "open" && one.seat !== null;
    const signed = seat?.signed?.includes(one.number) ?? false;
    return {
      number: one.number,
      name: say("agenda-numbered", { number: String(one.number), called: calledWords(one) }),
      text: textOf(one),
      state: stateWords(one, counted.get(one.number) ?? null),
      tone: one.state === "due" || one.state === "put" ? "due" : one.state === "carried" ? "good" : OVER.includes(one.state) ? "over" : "open",
      signing: isOpen && seat ? (signed ? "unsign" : "sign") : null,
      withdraws: isOpen && (seat?.brought?.includes(one.number) ?? false),
    };
  });
}

/** @param {ProposalView} proposal */
function textOf({ kind, text, lines }) {
  if (kind !== "order") return text;
  return lines.map(({ title }, place) => say("agenda-numbered", { number: String(place + 1), called: title })).join("\n");
}

/** @param {ProposalView} proposal @param {import("../protocol").SignedView | null} row */
function stateWords(proposal, row) {
  const { state, undecided } = proposal;
  switch (state) {
    case "open":
      if (proposal.seat === null) return say("agenda-by-desk");
      return row?.needed ? say("agenda-signed-of", { signed: String(row.signatures), count: row.needed }) : say("agenda-signed", { count: row?.signatures ?? 0 });
    case "due":
      return say(undecided.length ? "agenda-due-undecided" : "agenda-due", { count: proposal.needed ?? 0 });
    case "put":
      return say("agenda-put");
    case "carried":
      return carriedWords(proposal);
    case "rejected":
      return say("agenda-rejected");
    default:
      return say("agenda-withdrawn");
  }
}

/** @param {ProposalView} proposal */
function carriedWords({ kind, witness, reason, item }) {
  if (witness) return reason ? say("agenda-carried-witness-why", { state: witness, reason }) : say("agenda-carried-witness", { state: witness });
  if (kind === "item") return say("agenda-carried-item", { where: item ? "in" : "out" });
  return say(kind === "motion" ? "agenda-carried-motion" : "agenda-carried");
}

/** Where the programme is not the order that the chamber adopted. @param {Replica} replica */
export function departureWords(replica) {
  return replica
    .all("order")
    .filter(({ departures }) => departures.length > 0)
    .map(({ day, departures }) => say("agenda-departs", { day: String(day), departures: departedWords(departures) }))
    .join(" ");
}
