// @ts-check
/** The floor in words: who speaks, who is next, and where a seat or a room stands on the list. Pure. */

import { speakerWords } from "./floor-now.js";
import { say } from "../kit/say.js";
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
  return wish ? say("floor-next", { who: speakerWords(wish) }) : "";
}

/** What is left of a speech, ms; below zero past its end, null without a clock. @param {SpeakingView} speaking @param {number} now server's time */
export function speechLeft({ ends_at, left }, now) {
  return ends_at === null || ends_at === undefined ? (left ?? null) : ends_at - now;
}

/** Who speaks, and what is left of the time. @param {FloorView} floor @param {number} now server's time */
export function speakingWords({ speaking }, now) {
  if (!speaking) return say("floor-nobody");
  const who = speakerWords(speaking);
  const left = speechLeft(speaking, now);
  if (left === null) return say("floor-speaking", { who });
  return left < 0 ? say("floor-speaking-over", { who, span: span(-left) }) : say("floor-speaking-left", { who, span: span(left + 999) });
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
  const place = wishes.map((wish) => wishWords(floor, wish, isRoom)).join(" ");
  const words = isSpeaking ? (place ? say("floor-have-waits", { place }) : say("floor-have")) : place;
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
  const { kind } = wish;
  if (isRoom) return say("floor-room-asked", { kind });
  if (floor.away.some(({ number }) => number === wish.number)) return say("floor-when-here", { kind });
  if (wish.number === floor.following) return say("floor-you-next", { kind });
  if (floor.rule === "lot" && !floor.value && kind !== "order") return say("floor-by-lot", { kind });
  const place = floor.waiting.findIndex(({ number }) => number === wish.number) + 1;
  return say("floor-at-place", { place: ordinal(place), count: floor.waiting.length, kind });
}

/** The rules of order by their names. @type {Record<string, string>} */
const RULES = {
  "first-come": "floor-rule-first-come",
  alternating: "floor-rule-alternating",
  unheard: "floor-rule-unheard",
  groups: "floor-rule-groups",
  lot: "floor-rule-lot",
};

/** How long each speaks, and by which rule they are called. @param {FloorView} floor */
export function ruleWords({ length, rule, says }) {
  return say("floor-rule", { span: span(length), rule: RULES[rule] ? say(RULES[rule]) : says });
}
