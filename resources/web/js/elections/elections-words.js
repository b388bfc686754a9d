// @ts-check
/** Elections in words, for a member at the seat: who may do what, and how a nomination stands. Pure. */

import { some } from "../kit/words.js";

/**
 * @typedef {import("../protocol").ElectionView} ElectionView
 * @typedef {import("../protocol").NominationView} NominationView
 * @typedef {import("../wire/replica.js").Replica} Replica
 */

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
  const own = area ? `your seat is of ${area}` : "your seat has no area";
  return `Only members of ${election.area} take part here, and ${own}. If that is wrong, ask the desk.`;
}

/** Why a seat does not vote in a poll; "" where it does. @param {Replica} replica @param {string} poll @param {number} seat */
export function votesNot(replica, poll, seat) {
  const election = replica.all("election").find((one) => one.poll === poll);
  return election ? barredWords(replica, election, seat) : "";
}

/** What is called, and where it stands. @param {ElectionView} election @param {(at: number) => string} moment */
export function stageWords(election, moment) {
  const seats = some(election.seats, "seat", "seats");
  const area = election.area ? ` of ${election.area}` : "";
  const counted = `${seats}${area}, counted by ${election.rule_title}.`;
  if (election.stage === "open") {
    const ends = election.closes_at ? ` until ${moment(election.closes_at)}` : "";
    const needed = election.needed ? ` ${some(election.needed, "signature is", "signatures are")} needed.` : "";
    return `${counted} Nominations are taken${ends}.${needed}`;
  }
  if (election.stage === "closed") return `${counted} Nominations are closed.`;
  return election.stage === "put" ? `${counted} It is put to the vote.` : counted;
}

/** How a nomination stands, in a line. @param {NominationView} one @param {ElectionView} election */
export function standingWords(one, election) {
  if (election.stage !== "open") return one.refused || (election.candidates.includes(one.number) ? "Stands." : "");
  const signed = one.needed ? [`${one.signed.length} of ${some(one.needed, "signature", "signatures")}`] : [];
  return [...signed, one.accepted ? "accepted" : "has not accepted yet"].join(", ");
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
