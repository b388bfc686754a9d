// @ts-check
/** The page of priorities in words. Pure. */

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

const DAY = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });
const HOUR = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** A day and an hour: Friday, 5 June at 14:03. @param {number} at */
export function moment(at) {
  return `${DAY.format(at)} at ${HOUR.format(at)}`;
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
      return "Priorities are not gathered yet. You can write already: this device keeps it.";
    case "later":
      return `You can send from ${moment(/** @type {number} */ (opens_at))}. Write already: this device keeps it.`;
    case "over":
      return `Gathering was closed on ${moment(/** @type {number} */ (closes_at))}. What the conference has stands.`;
    default:
      return closes_at === null ? "You can send, correct and withdraw until gathering is closed." : `You can send, correct and withdraw until ${moment(closes_at)}.`;
  }
}

/** What the conference has, as a heading. @param {Sent | null} sent */
export function hallWords(sent) {
  if (!sent) return "The conference has nothing from you yet";
  return sent.withdrawn ? "You have withdrawn your priorities" : "The conference has yours";
}

/** When it came, and for how many. @param {Sent} sent */
export function receivedWords(sent) {
  const at = moment(sent.at);
  if (sent.withdrawn) return `Withdrawn on ${at}.`;
  const people = sent.headcount === 1 ? "1 person agreed." : `${sent.headcount.toLocaleString("en-GB")} people agreed.`;
  return sent.paper ? `Entered from paper on ${at}. ${people}` : `Received on ${at}. ${people}`;
}

/** What is to be done before it can be sent. @type {Record<string, string>} */
export const LACKS = {
  none: "Write at least one priority.",
  words: "A reason stands without its priority. Write the priority, or take the line away.",
  same: "Two of the priorities are the same. Take one away.",
  people: "Say how many people agreed: 1 or more.",
  language: "Choose the language. One that is not in the list is written as its tag, such as pt-BR.",
};

/**
 * How writing and hall stand to each other.
 *
 * @typedef {"same" | "changed" | "waiting" | "conflict" | "sending"} Standing
 * @type {Record<Standing, string>}
 */
export const STANDINGS = {
  same: "",
  changed: "Not sent yet. This device keeps what you have written.",
  sending: "Sending …",
  waiting: "No connection just now. This device keeps what you have written, and sends it as soon as the conference answers.",
  conflict: "Somebody else has sent other priorities from here meanwhile: they stand below. What you have written is kept. Compare them, then send what shall stand.",
};

/** What the button says. @param {Sent | null} sent @param {boolean} isConflict */
export function sendWords(sent, isConflict) {
  if (isConflict) return "Send mine in place of theirs";
  return sent && !sent.withdrawn ? "Send the correction" : "Send to the conference";
}
