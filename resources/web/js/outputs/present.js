// @ts-check
/** What the moment is about: kind of item, timer, opening, link. Pure. */

import { noConnectionWords } from "../wire/ask.js";
import { SILENT_AFTER } from "../wire/session.js";
import { say } from "../kit/say.js";
import { ago, clock, clockSeconds, span } from "../kit/words.js";

/**
 * @typedef {import("../protocol").PollView} PollView
 * @typedef {import("../protocol").ItemView} ItemView
 */

/** @type {Record<string, string>} */
const KINDS = {
  ceremony: "scene-kind-ceremony",
  speech: "scene-kind-speech",
  witness: "scene-kind-witness",
  deliberation: "scene-kind-deliberation",
  breakout: "scene-kind-breakout",
  vote: "scene-kind-vote",
  break: "scene-kind-break",
  performance: "scene-kind-performance",
  notice: "scene-kind-notice",
};

/** @param {string} kind */
export function kindWord(kind) {
  return say(KINDS[kind] ?? "scene-kind-now");
}

/**
 * A time that runs down, as everybody sees it: a second that has begun is counted, and how long it
 * has been over is not said.
 *
 * @param {number} left ms, below zero past its end @param {number} length ms
 */
export function countdown(left, length) {
  const over = left < 0;
  return {
    text: span(over ? 0 : left + 999),
    over,
    last: !over && left <= 60_000,
    share: Math.max(0, Math.min(1, left / length)),
    words: say(over ? "scene-over" : "scene-left"),
  };
}

/** The time left of an item. @param {ItemView} item @param {number} now server's time */
export function timer(item, now) {
  const length = item.minutes * 60_000;
  return countdown((item.started_at ?? now) + length - now, length);
}

/**
 * Whether one may still vote, and how long.
 *
 * @param {PollView} poll @param {number} now server's time
 */
export function opening(poll, now) {
  const { word, text, last, isApart } = openingParts(poll, now);
  const words = isApart ? say("scene-opening-then", { word, text }) : text ? say("scene-opening", { word, text }) : word;
  return { word, text, last, words };
}

/** How long after its close a poll is still spoken of, whatever is shown, ms. */
const SPOKEN_OF = 120_000;

/** Whether a poll has closed a moment ago. @param {PollView} poll @param {number} now server's time */
export function justClosed({ state, closed_at }, now) {
  return state !== "open" && state !== "draft" && now - (closed_at ?? -Infinity) < SPOKEN_OF;
}

/** @param {PollView} poll @param {number} now */
function openingParts(poll, now) {
  if (poll.state === "open") {
    if (poll.closes_at !== null && poll.closes_at !== undefined) {
      const left = poll.closes_at - now;
      const text = left > 0 ? say("scene-closes-in", { span: span(left + 999) }) : say("scene-closes-now");
      return { word: say("scene-open"), text, last: left < 15_000, isApart: true };
    }
    // in minutes, as nothing that is read should change each second for no reason
    const minutes = Math.floor((now - (poll.opened_at ?? now)) / 60_000);
    const text = minutes < 1 ? say("scene-for-a-moment") : say("scene-for-minutes", { count: minutes });
    return { word: say("scene-open"), text, last: false, isApart: false };
  }
  if (poll.state === "void") return { word: say("scene-void"), text: say("scene-does-not-count"), last: false, isApart: true };
  const text = poll.closed_at ? say("scene-closed-at", { time: clock(poll.closed_at) }) : "";
  return { word: say("scene-closed"), text, last: false, isApart: false };
}

/** A link that is lost for less than this is no news for anybody who only looks on, ms. */
const PATIENCE = 12_000;

/**
 * The link in words, when there is something to say about it.
 *
 * @param {import("../wire/session.js").Session} session @param {number} now device's time
 * @param {number} [patience] how long a link may be gone before that is said, ms
 */
export function linkWords(session, now, patience = PATIENCE) {
  if (session.phase === "live") {
    const silent = now - session.heardAt;
    return silent > SILENT_AFTER ? say("scene-no-news", { age: ago(silent) }) : null;
  }
  if (session.phase === "over") return session.ending ? session.ending.sentence : "";
  const lost = now - (session.lostAt ?? now);
  if (session.wasLive && lost < patience) return null;
  if (session.waiting) return say("page-tried-again", { reason: session.waiting.sentence });
  if (session.elsewhere) return say("page-tried-again", { reason: noConnectionWords() });
  if (session.barred) return say("scene-barred");
  if (!session.wasLive) return lost > 3_000 ? say("scene-connecting-long") : null;
  return say("scene-no-connection", { age: ago(lost) });
}

/** The same for a corner of a picture that stays: how old it is. @param {import("../wire/session.js").Session} session @param {number} now device's time */
export function markWords(session, now) {
  if (linkWords(session, now) === null) return null;
  return say("scene-no-link", { age: ago(now - (session.phase === "live" ? session.heardAt : (session.lostAt ?? now))) });
}

/** How old what is shown is, in words. @param {import("../wire/session.js").Session} session */
export function ageWords(session) {
  return say("scene-as-of", { time: clockSeconds(session.serverNow(session.heardAt)) });
}
