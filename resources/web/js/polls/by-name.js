// @ts-check
/** Polls by name: what is said of them, and what can stand there as a name. Pure. */

import { say } from "../kit/say.js";

/** @typedef {import("../protocol").PollView} PollView */

/** What is said before a vote by name. */
export function noticeWords() {
  return say("vote-named");
}

/** Characters of the longest name. */
export const LONGEST = 60;

const NEVER = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;
const UNSEEN = /[\u00AD\u034F\u115F\u1160\u180E\u200B\u2060-\u2064\u2800\u3164\uFEFF\uFFA0]|^[\u200C\u200D]|[\u200C\u200D]$/u;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** What was typed, in the form in which names are sent. @param {string} text */
export function asName(text) {
  return text.normalize("NFC").trim();
}

/** Why this cannot be sent as a name, as a sentence; null when it can. @param {string} name */
export function nameFault(name) {
  if (!name) return say("vote-name-missing");
  if ([...name].length > LONGEST) return say("vote-name-long", { count: LONGEST });
  if (NEVER.test(name) || UNSEEN.test(name)) return say("vote-name-strange");
  return VISIBLE.test(name) ? null : say("vote-name-unseen");
}

/** Whether everybody can read by now who voted how; of a void poll nobody can. @param {PollView} poll */
export function namesAreShown(poll) {
  return Boolean(poll.named) && poll.live && !["draft", "open", "void"].includes(poll.state);
}

/** The page that says who voted how. @param {string} poll its id */
export function namesPath(poll) {
  return `/names#poll=${encodeURIComponent(poll)}`;
}

/** For a screen that nobody can tap. @param {PollView} poll @param {string} host */
export function nameWords(poll, host) {
  if (!poll.named || poll.state === "void") return "";
  if (namesAreShown(poll)) return say("vote-who-how-at", { address: `${host}/names` });
  return say(poll.electorate === "chamber" ? "vote-members-named" : "vote-phones-named");
}
