// @ts-check
/** Polls by name: what is said of them, and what can stand there as a name. Pure. */

/** @typedef {import("../protocol").PollView} PollView */

export const NOTICE = "This vote is by name: everybody can read how you voted.";

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
  if (!name) return "Write your name: this vote is by name.";
  if ([...name].length > LONGEST) return `A name has at most ${LONGEST} characters. Shorten yours.`;
  if (NEVER.test(name) || UNSEEN.test(name)) return "There is a character in your name that cannot be shown. Type it anew.";
  return VISIBLE.test(name) ? null : "Write your name with letters that can be seen.";
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
  if (namesAreShown(poll)) return `Who voted how: ${host}/names`;
  return poll.electorate === "chamber" ? "Members vote by name." : "Phones vote by name.";
}
