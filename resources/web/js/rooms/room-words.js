// @ts-check
/** What a room has answered, and whether its hands add up. Pure. */

import { figure, people, some } from "../kit/words.js";

/**
 * @typedef {import("../protocol").PollView} PollView
 * @typedef {import("../protocol").RoomView} RoomView
 */

/**
 * What the own room has answered.
 *
 * @param {PollView} poll @param {RoomView} room
 */
export function roomAnswer(poll, room) {
  const mine = room.poll === poll.id;
  const phones = mine ? room.phones : 0;
  const hands = mine ? room.hands : null;
  const rest = Math.max(0, room.headcount - phones);
  const pressed = mine ? room.button : null;
  const raised = hands ? sum(hands) : 0;
  const answered = phones + raised + (pressed === null ? 0 : rest);
  const lines = [];
  const byPhone = mine ? room.by_phone : null;
  const kept = poll.named ? ", not shown yet" : ", kept secret";
  if (phones) lines.push(`${figure(phones)} by phone${byPhone ? "" : kept}`);
  if (hands) lines.push(`${figure(raised)} by show of hands`);
  if (pressed !== null) lines.push(`Button: ${poll.options[pressed]}, for ${people(rest)}`);
  // Bars of hands alone would look like the answer of a room whose phones are held back.
  const held = byPhone === null && (phones > 0 || (poll.state === "open" && poll.channels.includes("phones")));
  const known = !held && (byPhone !== null || hands !== null || pressed !== null);
  const counts = poll.options.map(
    (_, option) =>
      (byPhone?.[option] ?? 0) + (hands?.[option] ?? 0) + (pressed === option ? rest : 0),
  );
  return {
    answered,
    of: room.headcount,
    summary: room.headcount
      ? `${figure(answered)} of ${people(room.headcount)} ${room.headcount === 1 ? "has" : "have"} answered`
      : "Nobody is checked in here yet",
    ways: lines.join(" · "),
    counted: poll.kind === "ranking" ? "First choices" : "",
    counts: known && poll.kind !== "approval" && poll.kind !== "points" ? counts : null,
  };
}

/**
 * How full of phones a room is; `over` where there are more than people.
 *
 * @param {RoomView} room
 */
export function phonesIn({ headcount, joined, phones_in: phones = joined, places = 0 }) {
  const over = headcount > 0 && phones > headcount;
  const words = places ? `${figure(phones)} of ${some(places, "phone")}` : some(phones, "phone");
  return { over, words, warning: over ? `${some(phones, "phone")}, ${people(headcount)}: more phones than people.` : "" };
}

/**
 * What keeps phones of this room from voting, and what to do: empty while nothing does.
 *
 * @param {PollView | null} poll the question that is on @param {RoomView} room
 * @returns {{words: string, tab: "tab-people" | "tab-answer", action: string}}
 */
export function keptOutWords(poll, room) {
  const kept = room.kept_out ?? 0;
  const none = /** @type {const} */ ({ words: "", tab: "tab-people", action: "" });
  if (!kept || poll?.state !== "open" || room.poll !== poll.id) return none;
  const who = kept === 1 ? "1 phone cannot vote" : `${figure(kept)} phones cannot vote`;
  const then = kept === 1 ? "Its vote then goes in by itself." : "Their votes then go in by themselves.";
  if (!room.headcount) return { words: `${who}: nobody is checked in. Check people in. ${then}`, tab: "tab-people", action: "Check people in" };
  if (sum(room.hands ?? [])) {
    return { words: `${who}: hands are entered for everybody else who is checked in. Correct the hands, or check more people in. ${then}`, tab: "tab-answer", action: "Correct the hands" };
  }
  return { words: `${who}: ${people(room.headcount)} checked in, and so many have voted. If there are more, check them in. ${then}`, tab: "tab-people", action: "Check people in" };
}

/**
 * The check of a show of hands against the people who have not voted by phone.
 *
 * @param {number[]} counts @param {RoomView} room @param {string} poll
 */
export function handsCheck(counts, room, poll) {
  const phones = room.poll === poll ? room.phones : 0;
  const left = Math.max(0, room.headcount - phones);
  const total = sum(counts);
  const base = phones
    ? `${people(room.headcount)} here, ${figure(phones)} voted by phone: ${figure(left)} can raise a hand.`
    : `${people(room.headcount)} here: ${figure(left)} can raise a hand.`;
  if (!room.headcount) {
    return { ok: false, total, left, base: "Nobody is checked in yet.", verdict: "Check in the people first." };
  }
  if (total > left) {
    return { ok: false, total, left, base, verdict: `${figure(total - left)} too many. Count again, or correct the headcount.` };
  }
  if (!left) return { ok: false, total, left, base, verdict: "Everybody who is checked in has voted by phone." };
  const rest = left - total;
  if (!total) return { ok: true, total, left, base, verdict: "Enter the hands for each option." };
  const verdict = rest ? `${people(rest)} without a raised hand. That is fine.` : "It adds up.";
  return { ok: true, total, left, base, verdict };
}

/** @param {readonly number[]} values */
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
