// @ts-check
/** What a room has answered, and whether its hands add up. Pure. */

import { say } from "../kit/say.js";
import { figure, people } from "../kit/words.js";

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
  const kept = poll.named ? "room-by-phone-later" : "room-by-phone-secret";
  if (phones) lines.push(say(byPhone ? "room-by-phone" : kept, { count: phones }));
  const told = mine ? (room.by_telephone ?? 0) : 0;
  if (told) lines.push(say("telephone-counted", { count: told }));
  else if (hands) lines.push(say("room-by-hands", { count: raised }));
  if (pressed !== null) lines.push(say("room-by-button", { option: poll.options[pressed], count: rest }));
  // Bars of hands alone would look like the answer of a room whose phones are held back.
  const held = byPhone === null && (phones > 0 || (poll.state === "open" && poll.channels.includes("phones")));
  const known = !held && (byPhone !== null || hands !== null || pressed !== null);
  const counts = poll.options.map(
    (_, option) =>
      (byPhone?.[option] ?? 0) + (hands?.[option] ?? 0) + (pressed === option ? rest : 0),
  );
  return {
    answered,
    of: told || room.headcount,
    summary: told || room.headcount
      ? say("poll-turnout-people", { part: figure(answered), count: told || room.headcount })
      : say("room-nobody-here"),
    ways: lines.join(" · "),
    counted: poll.kind === "ranking" ? say("room-first-choices") : "",
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
  const all = say("room-phones", { count: phones });
  const words = places ? say("room-phones-of", { part: figure(phones), count: places }) : all;
  return { over, words, warning: over ? say("room-phones-over", { phones: all, people: people(headcount) }) : "" };
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
  const action = say("room-check-people-in");
  if (!room.headcount) return { words: say("room-kept-out-nobody", { count: kept }), tab: "tab-people", action };
  if (sum(room.hands ?? [])) {
    return { words: say("room-kept-out-hands", { count: kept }), tab: "tab-answer", action: say("room-correct-hands") };
  }
  return { words: say("room-kept-out-full", { count: kept, people: people(room.headcount) }), tab: "tab-people", action };
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
    ? say("room-hands-base-phones", { people: people(room.headcount), phones: figure(phones), left: figure(left) })
    : say("room-hands-base", { people: people(room.headcount), left: figure(left) });
  if (!room.headcount) {
    return { ok: false, total, left, base: say("room-hands-nobody"), verdict: say("room-hands-nobody-verdict") };
  }
  if (total > left) {
    return { ok: false, total, left, base, verdict: say("room-hands-too-many", { count: total - left }) };
  }
  if (!left) return { ok: false, total, left, base, verdict: say("facilitate-hands-all-phones") };
  const rest = left - total;
  if (!total) return { ok: true, total, left, base, verdict: say("room-hands-enter") };
  const verdict = rest ? say("room-hands-rest", { count: rest }) : say("room-hands-fits");
  return { ok: true, total, left, base, verdict };
}

/** @param {readonly number[]} values */
function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
