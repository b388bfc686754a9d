// @ts-check
/** The page of priorities in words. Pure. */

import { say } from "../kit/say.js";
import { clock, day, people } from "../kit/words.js";

/** @typedef {import("./priorities-draft.js").Sent} Sent */
/** @typedef {{opens_at: number | null, closes_at: number | null, now: number}} Times */

/** Languages that a page offers by their own names; any other is typed as its tag. */
export const LANGUAGES = /** @type {[string, string][]} */ ([
  ["en", "English"],
  ["cy", "Cymraeg"],
  ["gd", "Gàidhlig"],
  ["ga", "Gaeilge"],
  ["ar", "العربية"],
  ["bn", "বাংলা"],
  ["de", "Deutsch"],
  ["es", "Español"],
  ["fa", "فارسی"],
  ["fr", "Français"],
  ["gu", "ગુજરાતી"],
  ["it", "Italiano"],
  ["lt", "Lietuvių"],
  ["pa", "ਪੰਜਾਬੀ"],
  ["pl", "Polski"],
  ["pt", "Português"],
  ["ro", "Română"],
  ["so", "Soomaali"],
  ["ta", "தமிழ்"],
  ["tr", "Türkçe"],
  ["uk", "Українська"],
  ["ur", "اردو"],
  ["zh", "中文"],
]);

/** @param {string} tag */
export function languageName(tag) {
  const found = LANGUAGES.find(([one]) => one === tag);
  return found ? found[1] : tag;
}

/** A day and an hour: Friday 5 June at 14:03. @param {number} at */
export function moment(at) {
  return say("priorities-moment", { day: day(at), time: clock(at) });
}

/** Whether priorities are taken now. @param {Times} times @returns {"never" | "later" | "open" | "over"} */
export function phase({ opens_at, closes_at, now }) {
  if (opens_at === null) return "never";
  if (now < opens_at) return "later";
  return closes_at !== null && now >= closes_at ? "over" : "open";
}

/** Until when, in a sentence. @param {Times} times */
export function untilWords(times) {
  const { opens_at, closes_at } = times;
  switch (phase(times)) {
    case "never":
      return say("priorities-until-never");
    case "later":
      return say("priorities-until-later", { moment: moment(/** @type {number} */ (opens_at)) });
    case "over":
      return say("priorities-until-over", { moment: moment(/** @type {number} */ (closes_at)) });
    default:
      return closes_at === null ? say("priorities-until-open") : say("priorities-until", { moment: moment(closes_at) });
  }
}

/** What the conference has, as a heading. @param {Sent | null} sent */
export function hallWords(sent) {
  if (!sent) return say("priorities-nothing");
  return say(sent.withdrawn ? "priorities-withdrawn" : "priorities-has");
}

/** When it came, and for how many. @param {Sent} sent */
export function receivedWords(sent) {
  const given = { moment: moment(sent.at), people: people(sent.headcount) };
  if (sent.withdrawn) return say("priorities-taken-back", given);
  return say(sent.paper ? "priorities-paper" : "priorities-received", given);
}

/** Keys of what is to be done before it can be sent. @type {Record<string, string>} */
export const LACKS = {
  none: "priorities-lacks-all",
  words: "priorities-lacks-words",
  same: "priorities-lacks-same",
  people: "priorities-lacks-people",
  language: "priorities-lacks-language",
};

/**
 * How writing and hall stand to each other, with the key of its words.
 *
 * @typedef {"same" | "changed" | "waiting" | "conflict" | "sending"} Standing
 * @type {Record<Standing, string>}
 */
export const STANDINGS = {
  same: "",
  changed: "priorities-changed",
  sending: "vote-sending",
  waiting: "priorities-waiting",
  conflict: "priorities-conflict",
};

/** What the button says. @param {Sent | null} sent @param {boolean} isConflict */
export function sendWords(sent, isConflict) {
  if (isConflict) return say("priorities-send-mine");
  return say(sent && !sent.withdrawn ? "priorities-send-change" : "priorities-send");
}
