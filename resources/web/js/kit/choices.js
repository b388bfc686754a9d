// @ts-check
/** A choice by the kind of its poll: what is valid, what a tap makes of it, how it reads. Pure. */

import { say } from "./say.js";
import { isolated, list, ordinal } from "./words.js";

/** @typedef {Pick<import("../protocol").PollView, "kind" | "options" | "budget">} Question */

/** @param {Question} poll @returns {number[]} what a form starts with */
export function blank(poll) {
  return poll.kind === "points" ? poll.options.map(() => 0) : [];
}

/**
 * Why this cannot be sent, as a sentence that says what to do; null when it can.
 *
 * @param {Question} poll @param {number[]} choice
 */
export function fault(poll, choice) {
  switch (poll.kind) {
    case "approval":
      return null;
    case "ranking":
      return choice.length ? null : say("vote-fault-ranking");
    case "points": {
      const over = spent(choice) - poll.budget;
      if (over > 0) return say("vote-fault-points-over", { count: over });
      return spent(choice) ? null : say("vote-fault-points", { count: poll.budget });
    }
    default:
      return choice.length === 1 ? null : say("vote-fault-answer");
  }
}

/** Whether it would be a vote for nothing: one may send it, but must know. @param {Question} poll @param {number[]} choice */
export function isBlank(poll, choice) {
  return poll.kind === "approval" && choice.length === 0;
}

/** @param {number[]} choice */
export function spent(choice) {
  return choice.reduce((sum, points) => sum + points, 0);
}

/** The choice after a tap on an option. @param {Question} poll @param {number[]} choice @param {number} option */
export function tap(poll, choice, option) {
  if (poll.kind === "approval") {
    const kept = choice.filter((one) => one !== option);
    return kept.length < choice.length ? kept : [...choice, option].sort((a, b) => a - b);
  }
  if (poll.kind === "ranking") {
    const kept = choice.filter((one) => one !== option);
    return kept.length < choice.length ? kept : [...choice, option];
  }
  return [option];
}

/** A ranking with the one at `from` moved to `to`. @param {number[]} choice @param {number} from @param {number} to */
export function move(choice, from, to) {
  const moved = [...choice];
  const [option] = moved.splice(from, 1);
  moved.splice(Math.max(0, Math.min(moved.length, to)), 0, option);
  return moved;
}

/**
 * Where a row is dropped that was dragged `way` px: it takes the place of those whose middle its
 * nearer edge has passed. Rows may be of different heights.
 *
 * @param {{top: number, height: number}[]} boxes from above to below @param {number} from @param {number} way
 */
export function placed(boxes, from, way) {
  const [top, bottom] = [boxes[from].top + way, boxes[from].top + boxes[from].height + way];
  const middle = (/** @type {{top: number, height: number}} */ box) => box.top + box.height / 2;
  const above = boxes.filter((box, n) => n < from && top < middle(box)).length;
  const below = boxes.filter((box, n) => n > from && bottom > middle(box)).length;
  return from + below - above;
}

/** Points after giving or taking. @param {Question} poll @param {number[]} choice @param {number} option @param {number} by */
export function give(poll, choice, option, by) {
  const left = poll.budget - spent(choice);
  const points = Math.max(0, choice[option] + Math.min(by, left));
  return choice.map((old, n) => (n === option ? points : old));
}

/** The choice in words, with every name in full. @param {Question} poll @param {number[]} choice */
export function inWords(poll, choice) {
  return choiceWords(poll, choice, (name) => name);
}

/**
 * The choice in so few words that the question stays in sight above them: names are cut, and after
 * three of them the rest is counted.
 *
 * @param {Question} poll @param {number[]} choice
 */
export function inShort(poll, choice) {
  const whole = inWords(poll, choice);
  if (whole.length <= MOST_SAID) return whole;
  const parts = poll.kind === "points" ? choice.flatMap((points, n) => (points ? [n] : [])) : choice;
  const first = parts.slice(0, MOST_NAMED);
  const each = Math.floor(MOST_SAID / first.length);
  const kept = poll.kind === "points" ? choice.map((points, n) => (first.includes(n) ? points : 0)) : first;
  const words = choiceWords(poll, kept, (name) => cut(name, each));
  return parts.length > first.length ? say("vote-in-all", { choice: words, count: parts.length }) : words;
}

const MOST_SAID = 84;
const MOST_NAMED = 3;

/** @param {string} name @param {number} most signs */
function cut(name, most) {
  const signs = [...name];
  return signs.length > most ? `${signs.slice(0, most - 1).join("").trimEnd()}…` : name;
}

/** A name with its points, to be isolated as one. @param {string} name @param {number} points */
function pointed(name, points) {
  return say("vote-pointed", { name: "\ue000", points: String(points) }).split("\ue000").join(name);
}

/** @param {Question} poll @param {number[]} choice @param {(name: string) => string} shaped */
function choiceWords(poll, choice, shaped) {
  const name = (/** @type {number} */ option) => isolated(shaped(poll.options[option] ?? ""));
  switch (poll.kind) {
    case "approval":
      return choice.length ? list(choice.map((option) => shaped(poll.options[option] ?? ""))) : say("vote-blank");
    case "ranking":
      return choice.map((option, n) => say("vote-ranked", { place: ordinal(n + 1), name: name(option) })).join(", ");
    case "points":
      return list(choice.flatMap((points, n) => (points ? [pointed(shaped(poll.options[n]), points)] : [])));
    default:
      return name(choice[0]);
  }
}
