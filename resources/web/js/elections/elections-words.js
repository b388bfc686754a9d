// @ts-check
/** Elections in words, for a member at the seat: who may do what, and how a nomination stands. Pure. */

import { ruleTitle } from "./rule-names.js";
import { say } from "../kit/say.js";
import { toldWords } from "../kit/told.js";

/**
 * @typedef {import("../protocol").ElectionView} ElectionView
 * @typedef {import("../protocol").NominationView} NominationView
 * @typedef {import("../wire/replica.js").Replica} Replica
 */

/** Why somebody does not stand, as `conference/deliberation/elections/eligibility.py` says it. @type {[RegExp, string][]} */
const REFUSED = [
  [/^Seat (?<seat>\d+) is another member's now: (?<name>[^:]*?) is to be nominated anew\./, "election-refused-anew"],
  [/^(?<name>[^:]*) has withdrawn\.$/, "election-refused-withdrawn"],
  [/^(?<name>[^:]*?) needs the training “(?<training>.*?)”: the desk notes who has it\./, "election-refused-training"],
  [/^(?<name>[^:]*?) has not accepted: they accept from their seat, or on paper at the desk\./, "election-refused-accepted"],
  [/^(?<name>[^:]*?) has (?<there>\d+) of (?<needed>\d+) signatures: others must sign\./, "election-refused-signatures"],
  [/^Only people of (?<area>[^:]*?) stand here, and (?<name>[^:]*?) is of no area that is known: have [^.]*\./, "election-refused-no-area"],
  [/^Only people of (?<area>[^:]*?) stand here, and (?<name>[^:]*?) is of (?<other>[^:]*): have [^.]*\./, "election-refused-area"],
  [/^(?<name>[^:]*?) holds this office already: nominate somebody else for the vacant seats\./, "election-refused-holds"],
];

/** The elections that a member has something to do with, in their order. @param {Replica} replica */
export function electionsNow(replica) {
  return replica
    .all("election")
    .filter(({ stage, vacancies }) => ["open", "closed", "put"].includes(stage) || vacancies.some(({ state }) => state === "offered"));
}

/** The nominations of an election that were not withdrawn. @param {Replica} replica @param {string} election */
export function nominationsOf(replica, election) {
  return replica.all("nomination").filter((one) => one.election === election && !one.withdrawn);
}

/** The area of a seat; "" for none. @param {Replica} replica @param {number} seat */
export function areaOf(replica, seat) {
  return replica.get("seat_areas")?.areas.find(({ seats }) => seats.includes(seat))?.name ?? "";
}

/** Why a seat takes no part in an election; "" where it does. @param {Replica} replica @param {ElectionView} election @param {number} seat */
export function barredWords(replica, election, seat) {
  const area = areaOf(replica, seat);
  if (!election.area || area.toLowerCase() === election.area.toLowerCase()) return "";
  return area ? say("election-barred-other", { area: election.area, own: area }) : say("election-barred-none", { area: election.area });
}

/** Why a seat does not vote in a poll; "" where it does. @param {Replica} replica @param {string} poll @param {number} seat */
export function votesNot(replica, poll, seat) {
  const election = replica.all("election").find((one) => one.poll === poll);
  return election ? barredWords(replica, election, seat) : "";
}

/** What is called, and where it stands. @param {ElectionView} election @param {(at: number) => string} moment */
export function stageWords(election, moment) {
  const seats = { count: election.seats, rule: ruleTitle(election) };
  const counted = election.area ? say("election-seats-of", { ...seats, area: election.area }) : say("election-seats", seats);
  return [counted, ...stageSays(election, moment)].join(" ");
}

/** @param {ElectionView} election @param {(at: number) => string} moment */
function stageSays({ stage, closes_at: ends, needed }, moment) {
  if (stage === "closed") return [say("election-closed")];
  if (stage === "put") return [say("election-put")];
  if (stage !== "open") return [];
  const open = ends ? say("election-open-until", { moment: moment(ends) }) : say("election-open");
  return needed ? [open, say("election-signatures", { count: needed })] : [open];
}

/** How a nomination stands, in a line. @param {NominationView} one @param {ElectionView} election */
export function standingWords(one, election) {
  if (election.stage !== "open") return toldWords(one.refused, REFUSED) || (election.candidates.includes(one.number) ? say("election-stands") : "");
  const accepted = one.accepted ? "yes" : "no";
  if (!one.needed) return say("election-accepted", { accepted });
  return say("election-signed", { signed: String(one.signed.length), count: one.needed, accepted });
}

/**
 * Whether the member of a seat can sign a nomination now.
 *
 * @param {Replica} replica @param {ElectionView} election @param {NominationView} one @param {number} seat
 */
export function canSign(replica, election, one, seat) {
  const isOpen = election.stage === "open" && one.signed.length < one.needed;
  return isOpen && one.seat !== seat && !one.signed.includes(seat) && barredWords(replica, election, seat) === "";
}

/** The vacant seat that is offered to the member of a seat: the nomination; null for none. @param {Replica} replica @param {ElectionView} election @param {number} seat */
export function offerTo(replica, election, seat) {
  const offered = election.vacancies.find(({ state }) => state === "offered")?.who;
  return nominationsOf(replica, election.id).find((one) => one.number === offered && one.seat === seat) ?? null;
}
