// @ts-check
/** What a lottery is at this moment, in values and in words. Pure. */

import { percent } from "../kit/shares.js";
import { figure, list, ordinal, people, some } from "../kit/words.js";

/**
 * @typedef {import("../protocol").LotteryView} LotteryView
 * @typedef {"committed" | "live" | "complete" | "drawn" | "revealing" | "revealed" | "void"} Moment
 *   `complete`: all values are in and nothing is worked out yet
 * @typedef {{kind: "set" | "rolling" | "waiting", value: string}} Slot one place of the number
 */

/** @param {LotteryView} view @param {number} now server's time @returns {Moment} */
export function momentOf(view, now) {
  if (view.stage === "live") return view.agreed.length < view.places ? "live" : "complete";
  if (view.stage !== "revealed") return /** @type {Moment} */ (view.stage);
  return revealedShare(view, now) < 1 ? "revealing" : "revealed";
}

/** How much of the chamber has appeared, in [0, 1]. @param {LotteryView} view @param {number} now */
export function revealedShare(view, now) {
  if (view.stage !== "revealed" || view.revealed_at === null) return 0;
  const gone = now - view.revealed_at;
  return view.reveal_ms > 0 ? Math.max(0, Math.min(1, gone / view.reveal_ms)) : 1;
}

/** The seats that the lottery fills: all but those that are held. @param {LotteryView} view */
export function drawnSeats(view) {
  return view.seats?.length ? view.seats[0].seats.length : Math.max(0, view.size - view.held);
}

/**
 * How many seats have appeared. Without motion they come in ten steps.
 *
 * @param {LotteryView} view @param {number} now @param {boolean} [still]
 */
export function seatsShown(view, now, still = false) {
  const share = revealedShare(view, now);
  return Math.floor((still ? Math.floor(share * 10) / 10 : share) * drawnSeats(view) + 1e-9);
}

/** The places of the number, the beacon left out. @param {LotteryView} view @returns {Slot[]} */
export function slots(view) {
  const rolls = view.stage === "live";
  return Array.from({ length: view.digits }, (_, place) => {
    const value = view.agreed[place];
    if (value !== undefined) return { kind: "set", value };
    return { kind: rolls && place === view.agreed.length ? "rolling" : "waiting", value: "" };
  });
}

/** The number as it is read, once all digits are known. @param {LotteryView} view */
export function numberOf(view) {
  const places = view.digits;
  return view.agreed.length >= places ? view.agreed.slice(0, places).join("") : "";
}

/** The public random value, once it is known. @param {LotteryView} view */
export function beaconOf(view) {
  return view.beacon_from ? (view.agreed[view.digits] ?? "") : "";
}

/** Figures for people to compare: the first of a digest, in groups. @param {string} digest @param {number} [groups] */
export function shortDigest(digest, groups = 4) {
  return (digest.slice(0, 4 * groups).match(/.{1,4}/g) ?? []).join(" ");
}

/** What a lottery is, in two sentences. @param {LotteryView} view @returns {[string, string]} */
export function explained(view) {
  const seats = drawnSeats(view);
  const held = view.held ? ` (${figure(view.held)} of the ${figure(view.size)} are taken already)` : "";
  const digits = view.digits;
  const drawn = `${spelt(digits)} ${digits === 1 ? "digit" : "digits"} drawn in the open`;
  const also = view.beacon_from ? " and a public random value" : "";
  const choose = digits === 1 && !also ? "chooses" : "choose";
  const what =
    view.kind === "panels"
      ? `one of ${figure(view.entries)} panels that were published beforehand`
      : `one of ${figure(view.entries)} published ways to fill the seats, and who it is within each group`;
  return [
    `${some(seats, "seat")}${held} ${seats === 1 ? "is" : "are"} filled by lot from ${people(view.pool)}, so that every group gets its agreed share.`,
    `${drawn}${also} ${choose} ${what}: nobody can steer it, and everybody can check it.`,
  ];
}

/** @param {number} n */
function spelt(n) {
  return ["No", "One", "Two", "Three", "Four", "Five", "Six"][n] ?? figure(n);
}

/** The chance to be drawn, in words. @param {LotteryView} view */
export function chanceWords(view) {
  const [least, greatest] = [view.realised_least, view.realised_greatest];
  if (!(least > 0)) return "";
  const low = oneIn(least);
  const high = oneIn(greatest);
  if (low === high) return `Everyone in the pool has the same chance: ${low}.`;
  return `The chance to be drawn is at least ${low} and at most ${high}, depending on how rare a group is.`;
}

/** @param {number} chance */
function oneIn(chance) {
  if (chance >= 0.9995) return "certain";
  const times = 1 / chance;
  return `1 in ${times < 20 ? String(Number(times.toFixed(1))) : figure(Math.round(times))}`;
}

/** Marks that nobody may overlook. @param {LotteryView} view @returns {string[]} */
export function badges(view) {
  const found = [];
  if (view.rehearsal) found.push("REHEARSAL: this draw does not count");
  if (view.draw > 1) found.push(drawName(view.draw).toUpperCase());
  if (view.stage === "void") found.push("VOID");
  return found;
}

/** @param {number} draw */
export function drawName(draw) {
  const names = ["", "First", "Second", "Third", "Fourth", "Fifth"];
  return `${names[draw] ?? ordinal(draw)} draw`;
}

/** Why there is a further draw, or none that counts. @param {LotteryView} view */
export function reasonWords(view) {
  if (!view.reason) return view.draw > 1 ? "An earlier draw of this lottery does not count." : "";
  if (view.stage === "void") return `It is void because: ${view.reason}`;
  if (view.draw > 1) return `There was a draw before this one. It was repeated because: ${view.reason}`;
  return "";
}

/**
 * What happens now: a headline and a sentence.
 *
 * @param {LotteryView} view @param {number} now @returns {{headline: string, line: string}}
 */
export function happening(view, now) {
  const moment = momentOf(view, now);
  const seats = drawnSeats(view);
  const number = numberOf(view) && `Number ${numberOf(view)}. `;
  switch (moment) {
    case "committed":
      return { headline: "The lottery is prepared", line: "All that can be known beforehand is fixed and published." };
    case "live":
      return digitWords(view);
    case "complete":
      return { headline: `The number is ${numberOf(view)}`, line: "Now it is worked out who that draws." };
    case "drawn":
      return { headline: "The draw is made", line: `Number ${numberOf(view)}. The chamber appears in a moment.` };
    case "revealing":
      return { headline: "The chamber takes its seats", line: `${number}Each dot is a person who was drawn.` };
    case "revealed":
      return { headline: `${people(seats)} ${seats === 1 ? "is" : "are"} drawn`, line: `${number}${keptWords(view)}` };
    case "void":
      return { headline: "This draw is void", line: "It does not count. Nobody is drawn by it." };
  }
}

/** What happens while the digits fall. @param {LotteryView} view */
function digitWords(view) {
  const [place, digits] = [view.agreed.length, view.digits];
  const again = view.disputes ? "What two people entered was not the same: it is read again." : "";
  if (place < digits) {
    const headline = digits === 1 ? "The digit falls" : `Digit ${place + 1} of ${digits}`;
    return { headline, line: again || withSource(view.digits_from, "It is drawn") };
  }
  return { headline: `The number is ${numberOf(view)}`, line: again || `${withSource(view.beacon_from, "Last comes a public random value")}` };
}

/** Words with where it comes from, as announced; "in the open" when nothing was. @param {string} source @param {string} words */
function withSource(source, words) {
  return source ? `${words}: ${source}` : `${words} in the open.`;
}

/** Whether each quota is kept, by the figures themselves. @param {LotteryView} view */
export function keptWords(view) {
  const { drawn, groups } = view;
  if (!drawn || !groups.length) return "";
  const off = groups.filter((group, n) => drawn[n] < group.least || drawn[n] > group.most);
  if (!off.length) return groups.length === 1 ? "The quota is kept." : `All ${figure(groups.length)} quotas are kept.`;
  const names = off.slice(0, 3).map((group) => `${group.feature} ${group.value}`);
  return `${figure(off.length)} of ${some(groups.length, "quota")} ${off.length === 1 ? "is" : "are"} not kept: ${list(names)}${off.length > 3 ? " and others" : ""}.`;
}

/**
 * What a screen reader says; it is said again only when it changes, so nothing in it may tick.
 *
 * @param {LotteryView} view @param {number} now
 */
export function spoken(view, now) {
  const moment = momentOf(view, now);
  const marks = badges(view).map((badge) => `${badge}.`);
  const { headline, line } = happening(view, now);
  const digits = view.digits;
  const said = [...marks];
  if (moment === "live") {
    const place = view.agreed.length;
    if (place === 0) said.push(`${headline} is next.`, line);
    else if (place < digits) said.push(`${ordinalWord(place)} digit: ${view.agreed[place - 1]}.`, `${headline} is next.`);
    else said.push(`${ordinalWord(digits)} digit: ${view.agreed[digits - 1]}.`, `${headline}.`, line);
    if (place > 0 && view.disputes) said.push(line);
  } else if (moment === "complete" && !view.beacon_from) {
    said.push(`${ordinalWord(digits)} digit: ${view.agreed[digits - 1]}.`, `${headline}.`, line);
  } else if (moment === "complete") {
    said.push("The public random value is in.", `${headline}.`, line);
  } else {
    said.push(`${headline}.`, line);
  }
  if (moment === "revealed") said.push(resultWords(view));
  if (moment === "void") said.push(reasonWords(view));
  return [...new Set(said)].filter(Boolean).join(" ");
}

/** @param {number} n */
function ordinalWord(n) {
  return ["", "First", "Second", "Third", "Fourth", "Fifth"][n] ?? ordinal(n);
}

/** The make-up in a sentence, feature by feature; only features that can be listened to. @param {LotteryView} view */
function resultWords(view) {
  const { drawn, groups } = view;
  if (!drawn) return "";
  return features(view)
    .filter(({ members }) => members.length <= 8)
    .map(({ name, members }) => `${name}: ${list(members.map((n) => `${groups[n].value} ${figure(drawn[n])}`))}.`)
    .join(" ");
}

/** The features in their order, with the rows of `groups` that are theirs. @param {LotteryView} view */
export function features(view) {
  /** @type {Map<string, number[]>} */
  const found = new Map();
  view.groups.forEach((group, n) => {
    const rows = found.get(group.feature);
    if (rows) rows.push(n);
    else found.set(group.feature, [n]);
  });
  return Array.from(found, ([name, members]) => ({ name, members }));
}

/** @param {LotteryView} view @param {number} n row of `groups` */
export function poolWords(view, n) {
  return view.pool ? percent(view.groups[n].pool, view.pool) : "";
}
