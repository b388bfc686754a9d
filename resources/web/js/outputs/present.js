// @ts-check
/** What the moment is about: kind of item, timer, opening, link. Pure. */

import { noConnectionWords } from "../wire/ask.js";
import { SILENT_AFTER } from "../wire/session.js";
import { say } from "../kit/say.js";
import { ago, clock, clockSeconds, some, span } from "../kit/words.js";

/** Guest networks and proxies may let pages through, and no sockets. */
const BARRED =
  "The conference answers, but this network lets no live connection through: try mobile data or another network. It is tried again by itself.";

/**
 * @typedef {import("../protocol").PollView} PollView
 * @typedef {import("../protocol").ItemView} ItemView
 */

/** @type {Record<string, string>} */
const KINDS = {
  ceremony: "Ceremony",
  speech: "Speech",
  witness: "Witness",
  deliberation: "Deliberation",
  breakout: "Breakout",
  vote: "Vote",
  break: "Break",
  performance: "On stage",
  notice: "Notice",
};

/** @param {string} kind */
export function kindWord(kind) {
  return KINDS[kind] ?? "Now";
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
    words: over ? "Time is up. Please come to an end" : "left",
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
  const { word, text, last } = openingParts(poll, now);
  const words = text.startsWith("closes") || text.startsWith("does") ? `${word}, ${text}` : `${word} ${text}`.trim();
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
      return { word: "Open", text: left > 0 ? `closes in ${span(left + 999)}` : "closes now", last: left < 15_000 };
    }
    // in minutes, as nothing that is read should change each second for no reason
    const minutes = Math.floor((now - (poll.opened_at ?? now)) / 60_000);
    return { word: "Open", text: minutes < 1 ? "for less than a minute" : `for ${some(minutes, "minute")}`, last: false };
  }
  if (poll.state === "void") return { word: "Void", text: "does not count", last: false };
  return { word: "Closed", text: poll.closed_at ? `at ${clock(poll.closed_at)}` : "", last: false };
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
    return silent > SILENT_AFTER ? `No news for ${ago(silent)}. Asking the conference.` : null;
  }
  if (session.phase === "over") return session.ending ? session.ending.sentence : "";
  const lost = now - (session.lostAt ?? now);
  if (session.wasLive && lost < patience) return null;
  if (session.waiting) return say("page-tried-again", { reason: session.waiting.sentence });
  if (session.elsewhere) return say("page-tried-again", { reason: noConnectionWords() });
  if (session.barred) return BARRED;
  if (!session.wasLive) return lost > 3_000 ? "Connecting takes longer than usual. Still trying." : null;
  return `No connection for ${ago(lost)}. Trying again by itself.`;
}

/** The same for a corner of a picture that stays: how old it is. @param {import("../wire/session.js").Session} session @param {number} now device's time */
export function markWords(session, now) {
  if (linkWords(session, now) === null) return null;
  return `No link for ${ago(now - (session.phase === "live" ? session.heardAt : (session.lostAt ?? now)))}`;
}

/** How old what is shown is, in words. @param {import("../wire/session.js").Session} session */
export function ageWords(session) {
  return `as of ${clockSeconds(session.serverNow(session.heardAt))}`;
}
