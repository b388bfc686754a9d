// @ts-check
/** The agenda in words: what members propose, how far it is, and what this seat can do. Pure. */

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

/** What a kind is called. @type {Record<string, string>} */
const KINDS = { item: "Item of the agenda", motion: "Motion", witness: "Witness", recall: "Recall", order: "Order of the day" };

/** How far a witness is. @type {Record<string, string>} */
const WITNESS = { requested: "requested", invited: "invited", coming: "coming", cannot_come: "cannot come" };

/**
 * What a form asks for, by kind: the labels of the fields that it has.
 *
 * @type {Record<string, {called: string, title: string, office?: string, text: string, needed: string[]}>}
 */
export const FORMS = {
  item: { called: "An item of the agenda", title: "What the item is called", text: "What it is about", needed: ["title"] },
  motion: { called: "A motion", title: "What the motion is called", text: "Its text, each clause a paragraph that begins with a number", needed: ["title", "text"] },
  witness: { called: "A witness", title: "Who is to be heard", text: "What they are to be asked about", needed: ["title", "text"] },
  recall: { called: "The recall of somebody", title: "Who is to be recalled", office: "From which office", text: "Why", needed: ["title", "office", "text"] },
};

const OVER = ["rejected", "withdrawn"];
const RANK = ["due", "put", "open", "carried", "rejected", "withdrawn"];

/** “Witness: Dr. Field”. @param {ProposalView} proposal */
export function calledWords({ kind, title, office }) {
  return `${KINDS[kind] ?? kind}: ${title}${office ? `, ${office}` : ""}`;
}

/** The kinds that members bring by signatures, with how many of these are needed, in words. @param {Replica} replica @returns {{kind: string, needs: string}[]} */
export function mayBring(replica) {
  const rules = replica.get("chamber")?.rules ?? [];
  return rules.filter(({ kind, signatures }) => signatures && FORMS[kind]).map(({ kind, signatures }) => ({ kind, needs: neededWords(signatures ?? "") }));
}

/** @param {string} signatures as the rule has it: 50, or 1/20 */
function neededWords(signatures) {
  const of = signatures.includes("/") ? `${signatures} of all seats` : `${signatures} seats`;
  return `${of} must sign it: then the chamber must vote on it.`;
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
      name: `${one.number}. ${calledWords(one)}`,
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
  return lines.map(({ title }, place) => `${place + 1}. ${title}`).join("\n");
}

/** @param {ProposalView} proposal @param {import("../protocol").SignedView | null} row */
function stateWords(proposal, row) {
  const { state, undecided } = proposal;
  switch (state) {
    case "open":
      if (proposal.seat === null) return "Brought by the desk.";
      return row?.needed ? `${row.signatures} of ${row.needed} signatures.` : `${row?.signatures ?? 0} signed.`;
    case "due":
      return `It has its ${proposal.needed} signatures: the chamber must vote on it.${undecided.length ? " The last vote decided nothing." : ""}`;
    case "put":
      return "It is put to the vote.";
    case "carried":
      return carriedWords(proposal);
    case "rejected":
      return "The chamber has voted against it.";
    default:
      return "It was withdrawn.";
  }
}

/** @param {ProposalView} proposal */
function carriedWords({ kind, witness, reason, item }) {
  if (witness) return `The chamber calls this witness: ${WITNESS[witness] ?? witness}${reason ? ` (${reason})` : ""}.`;
  if (kind === "item") return `The chamber has carried it; it ${item ? "stands in" : "is not yet in"} the programme.`;
  if (kind === "motion") return "The chamber has taken it up: it is tabled, to be amended and voted on.";
  return "The chamber has carried it.";
}

/** Where the programme is not the order that the chamber adopted. @param {Replica} replica */
export function departureWords(replica) {
  return replica
    .all("order")
    .filter(({ departures }) => departures.length > 0)
    .map(({ day, departures }) => `Day ${day} is not as the chamber adopted it. ${departures.join(" ")}`)
    .join(" ");
}
