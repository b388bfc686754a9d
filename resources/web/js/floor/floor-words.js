// @ts-check
/** The floor in words: who speaks, who is next, and where a seat or a room stands on the list. Pure. */

import { KINDS, speakerWords } from "./floor-now.js";
import { ordinal, span } from "../kit/words.js";

/**
 * @typedef {import("../protocol").FloorView} FloorView
 * @typedef {import("../protocol").WishView} WishView
 * @typedef {import("../protocol").SpeakingView} SpeakingView
 * @typedef {import("../wire/replica.js").Replica} Replica
 *
 * @typedef {{seat?: number | null, party?: number | null}} Asker Who asks: a seat, or a room.
 *
 * @typedef {object} Place Where an asker stands on a list.
 * @property {string} words in a sentence; "" where they never asked
 * @property {WishView[]} wishes what they wait for, a point of order first
 * @property {boolean} isSpeaking
 * @property {import("../protocol").SpeechKind[]} kinds what they can ask for now
 */

/** Who is next by the rule of a list; "" for nobody. @param {FloorView | null} floor */
export function followingWords(floor) {
  const wish = floor?.waiting.find(({ number }) => number === floor.following);
  return wish ? `Next to speak: ${speakerWords(wish)}` : "";
}

/** What is left of a speech, ms; below zero past its end, null without a clock. @param {SpeakingView} speaking @param {number} now server's time */
export function speechLeft({ ends_at, left }, now) {
  return ends_at === null || ends_at === undefined ? (left ?? null) : ends_at - now;
}

/** Who speaks, and what is left of the time. @param {FloorView} floor @param {number} now server's time */
export function speakingWords({ speaking }, now) {
  if (!speaking) return "Nobody speaks.";
  const who = `Speaking: ${speakerWords(speaking)}`;
  const left = speechLeft(speaking, now);
  if (left === null) return who;
  return left < 0 ? `${who}, ${span(-left)} over` : `${who}, ${span(left + 999)} left`;
}

/**
 * Where a seat, or a room, stands on a list, and what it can ask for.
 *
 * @param {FloorView} floor @param {Asker} asker
 * @returns {Place}
 */
export function placeOf(floor, asker) {
  const isRoom = asker.party !== null && asker.party !== undefined;
  /** @param {WishView | SpeakingView} one */
  const isOwn = (one) => (isRoom ? one.party === asker.party : one.seat === asker.seat);
  const own = [...floor.waiting, ...floor.away, ...floor.rooms].filter(isOwn);
  const wishes = [...own.filter(({ kind }) => kind === "order"), ...own.filter(({ kind }) => kind !== "order")];
  const isSpeaking = floor.speaking !== null && floor.speaking !== undefined && isOwn(floor.speaking);
  const asked = wishes.map((wish) => wishWords(floor, wish, isRoom));
  const words = [...(isSpeaking ? ["You have the floor."] : []), ...asked].join(" ");
  return { words, wishes, isSpeaking, kinds: kindsOf(floor, wishes, isSpeaking, isRoom) };
}

/**
 * @param {FloorView} floor @param {WishView[]} wishes @param {boolean} isSpeaking @param {boolean} isRoom
 * @returns {import("../protocol").SpeechKind[]}
 */
function kindsOf(floor, wishes, isSpeaking, isRoom) {
  const waits = wishes.some(({ kind }) => kind !== "order");
  /** @type {import("../protocol").SpeechKind[]} */
  const open = floor.state === "open" && !waits && !isSpeaking ? ["for", "against", "question"] : [];
  const hasOrder = isRoom || floor.state === "over" || wishes.some(({ kind }) => kind === "order");
  return hasOrder ? open : [...open, "order"];
}

/** @param {FloorView} floor @param {WishView} wish @param {boolean} isRoom */
function wishWords(floor, wish, isRoom) {
  const kind = KINDS[wish.kind] ?? wish.kind;
  if (isRoom) return `Your room has asked to speak, ${kind}. The chair chooses among the rooms that asked.`;
  if (floor.away.some(({ number }) => number === wish.number)) return `You are on the list, ${kind}, and will be called once you are in the hall.`;
  if (wish.number === floor.following) return `You are next, ${kind}.`;
  if (floor.rule === "lot" && !floor.value && wish.kind !== "order") return `You are on the list, ${kind}. The order is drawn when the list is closed.`;
  const place = floor.waiting.findIndex(({ number }) => number === wish.number) + 1;
  return `You are ${ordinal(place)} of ${floor.waiting.length} on the list, ${kind}, as things stand.`;
}

/** How long each speaks, and by which rule they are called. @param {FloorView} floor */
export function ruleWords(floor) {
  return `${span(floor.length)} each. ${floor.says} Points of order come first.`;
}
