// @ts-check
/** A choice by the kind of its poll: what is valid, what a tap makes of it, how it reads. Pure. */

import { list, ordinal, some } from "./words.js";

/** @typedef {Pick<import("./protocol").PollView, "kind" | "options" | "budget">} Question */

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
      return choice.length ? null : "Tap your first choice, then your second, as far as you wish.";
    case "points": {
      const over = spent(choice) - poll.budget;
      if (over > 0) return `That is ${some(over, "point")} too many. Take some back.`;
      return spent(choice) ? null : `Give away up to ${some(poll.budget, "point")}.`;
    }
    default:
      return choice.length === 1 ? null : "Tap your answer.";
  }
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

/** Points after giving or taking. @param {Question} poll @param {number[]} choice @param {number} option @param {number} by */
export function give(poll, choice, option, by) {
  const left = poll.budget - spent(choice);
  const points = Math.max(0, choice[option] + Math.min(by, left));
  return choice.map((old, n) => (n === option ? points : old));
}

/** The choice in words, short. @param {Question} poll @param {number[]} choice */
export function inWords(poll, choice) {
  const name = (/** @type {number} */ option) => poll.options[option] ?? "";
  switch (poll.kind) {
    case "approval":
      return choice.length ? list(choice.map(name)) : "Blank vote";
    case "ranking":
      return choice.map((option, n) => `${ordinal(n + 1)} ${name(option)}`).join(", ");
    case "points":
      return list(choice.flatMap((points, n) => (points ? [`${name(n)} ${points}`] : [])));
    default:
      return name(choice[0]);
  }
}
