// @ts-check
/** What a lottery is at this moment, in values and in words. Pure. */

import { fraction, say } from "../kit/say.js";
import { percent } from "../kit/shares.js";
import { figure, list, ordinal, people } from "../kit/words.js";

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
  const filled = { count: drawnSeats(view), people: people(view.pool) };
  const held = { held: figure(view.held), size: figure(view.size) };
  const drawn = { count: view.digits, beacon: view.beacon_from ? "yes" : "no", entries: figure(view.entries) };
  return [
    view.held ? say("lottery-seats-filled-held", { ...filled, ...held }) : say("lottery-seats-filled", filled),
    say(view.kind === "panels" ? "lottery-digits-panels" : "lottery-digits-ways", drawn),
  ];
}

/** The chance to be drawn, in words. @param {LotteryView} view */
export function chanceWords(view) {
  const [least, greatest] = [view.realised_least, view.realised_greatest];
  if (!(least > 0)) return "";
  const low = oneIn(least);
  const high = oneIn(greatest);
  return low === high ? say("lottery-same-chance", { chance: low }) : say("lottery-chances", { low, high });
}

/** @param {number} chance */
function oneIn(chance) {
  if (chance >= 0.9995) return say("lottery-certain");
  const tenths = Math.round(10 / chance);
  const isRound = tenths >= 200 || tenths % 10 === 0;
  return say("lottery-one-in", { times: isRound ? figure(Math.round(1 / chance)) : fraction(tenths, 1) });
}

/** Marks that nobody may overlook. @param {LotteryView} view @returns {string[]} */
export function badges({ rehearsal, draw, stage }) {
  const found = [];
  if (rehearsal) found.push(say("lottery-mark-rehearsal"));
  if (draw > 1) found.push(drawName(draw));
  if (stage === "void") found.push(say("lottery-mark-void"));
  return found;
}

/** The mark of a further draw, the one that is not loud. @param {number} draw */
export function drawName(draw) {
  return say("lottery-mark-draw", { draw: placed("d", draw), ordinal: ordinal(draw).toUpperCase() });
}

/** The word that a message chooses by, for the first five. @param {string} letter @param {number} place */
function placed(letter, place) {
  return place <= 5 ? `${letter}${place}` : "more";
}

/** Why there is a further draw, or none that counts. @param {LotteryView} view */
export function reasonWords(view) {
  const { reason } = view;
  if (!reason) return view.draw > 1 ? say("lottery-earlier") : "";
  if (view.stage === "void") return say("lottery-void-because", { reason });
  return view.draw > 1 ? say("lottery-repeated-because", { reason }) : "";
}

/**
 * What happens now: a headline and a sentence.
 *
 * @param {LotteryView} view @param {number} now @returns {{headline: string, line: string}}
 */
export function happening(view, now) {
  const moment = momentOf(view, now);
  const seats = drawnSeats(view);
  const number = numberOf(view);
  const then = (/** @type {string} */ line) => (number ? say("lottery-number-then", { number, line }) : line);
  switch (moment) {
    case "committed":
      return { headline: say("lottery-prepared"), line: say("lottery-prepared-line") };
    case "live":
      return digitWords(view);
    case "complete":
      return { headline: say("lottery-number", { number }), line: say("lottery-working") };
    case "drawn":
      return { headline: say("lottery-made"), line: say("lottery-made-line", { number }) };
    case "revealing":
      return { headline: say("lottery-seating"), line: then(say("lottery-seating-line")) };
    case "revealed":
      return { headline: say("lottery-are-drawn", { count: seats }), line: then(keptWords(view)) };
    case "void":
      return { headline: say("lottery-is-void"), line: say("lottery-is-void-line") };
  }
}

/** What happens while the digits fall. @param {LotteryView} view */
function digitWords(view) {
  const [place, digits] = [view.agreed.length, view.digits];
  const again = view.disputes ? say("lottery-read-again") : "";
  const { digits_from: source, beacon_from: beacon } = view; // "in the open" when nothing was announced
  if (place < digits) {
    const headline = digits === 1 ? say("lottery-digit-falls") : say("lottery-digit-of", { place: String(place + 1), digits: String(digits) });
    return { headline, line: again || (source ? say("lottery-drawn-from", { source }) : say("lottery-drawn-open")) };
  }
  const line = beacon ? say("lottery-beacon-from", { source: beacon }) : say("lottery-beacon-open");
  return { headline: say("lottery-number", { number: numberOf(view) }), line: again || line };
}

/** Whether each quota is kept, by the figures themselves. @param {LotteryView} view */
export function keptWords(view) {
  const { drawn, groups } = view;
  if (!drawn || !groups.length) return "";
  const off = groups.filter((group, n) => drawn[n] < group.least || drawn[n] > group.most);
  const count = groups.length;
  if (!off.length) return say("lottery-kept", { count });
  const names = list(off.slice(0, 3).map((group) => [group.feature, group.value].join(" ")));
  return say(off.length > 3 ? "lottery-not-kept-more" : "lottery-not-kept", { off: off.length, count, names });
}

/**
 * What a screen reader says; it is said again only when it changes, so nothing in it may tick.
 *
 * @param {LotteryView} view @param {number} now
 */
export function spoken(view, now) {
  const moment = momentOf(view, now);
  const marks = badges(view).map(sentence);
  const { headline, line } = happening(view, now);
  const digits = view.digits;
  const said = [...marks];
  if (moment === "live") {
    const place = view.agreed.length;
    if (place === 0) said.push(say("lottery-said-next", { what: headline }), line);
    else if (place < digits) said.push(digitSaid(view, place), say("lottery-said-next", { what: headline }));
    else said.push(digitSaid(view, digits), sentence(headline), line);
    if (place > 0 && view.disputes) said.push(line);
  } else if (moment === "complete" && !view.beacon_from) {
    said.push(digitSaid(view, digits), sentence(headline), line);
  } else if (moment === "complete") {
    said.push(say("lottery-said-beacon"), sentence(headline), line);
  } else {
    said.push(sentence(headline), line);
  }
  if (moment === "revealed") said.push(resultWords(view));
  if (moment === "void") said.push(reasonWords(view));
  return [...new Set(said)].filter(Boolean).join(" ");
}

/** A headline as it is read aloud. @param {string} words */
function sentence(words) {
  return say("lottery-said", { words });
}

/** @param {LotteryView} view @param {number} place from 1 on */
function digitSaid({ agreed }, place) {
  return say("lottery-said-digit", { place: placed("d", place), ordinal: ordinal(place), digit: agreed[place - 1] });
}

/** The make-up in a sentence, feature by feature; only features that can be listened to. @param {LotteryView} view */
function resultWords(view) {
  const { drawn, groups } = view;
  if (!drawn) return "";
  return features(view)
    .filter(({ members }) => members.length <= 8)
    .map(({ name, members }) => {
      const counted = members.map((n) => [groups[n].value, figure(drawn[n])].join(" "));
      return say("lottery-said-feature", { feature: name, groups: list(counted) });
    })
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
