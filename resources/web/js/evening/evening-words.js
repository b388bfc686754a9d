// @ts-check
/** The words of the evening: what to say and do for each kind of item, the checklist, hints. Pure. */

import { clock, figure, list, people, some } from "../kit/words.js";

/** @typedef {import("../protocol").EveningView} EveningView */
/** @typedef {import("../protocol").RoomView} RoomView */

/**
 * @typedef {object} Script What a host says and does while an item is on.
 * @property {string} name of the kind of item
 * @property {string[]} say three sentences, to be read aloud
 * @property {string[]} act
 * @property {string[]} before what to get ready, ten minutes before it begins
 */

/** @type {Record<string, Script>} */
const SCRIPTS = {
  ceremony: {
    name: "Ceremony",
    say: ["Welcome, everybody.", "Tonight rooms all over the country meet at the same moment, and we are one of them.", "Find a seat from which you can see the screen."],
    act: ["Turn the sound up and the lights down a little.", "Keep one person at the door for those who come late.", "Check in everybody who is here."],
    before: ["The screen shows the picture, and the sound can be heard at the back.", "Everybody knows where to get in, and where the toilets are."],
  },
  speech: {
    name: "Speech",
    say: ["Now we listen to a speech.", "Note one thing that you want to talk about at your table.", "After it there is time for everybody to speak."],
    act: ["Turn the sound up.", "Let those who come late in quietly, and count them.", "If the picture stands still, keep the sound, and call for help."],
    before: ["Ask people to come back to their seats.", "See that everybody can read the screen."],
  },
  witness: {
    name: "Witness",
    say: ["Now somebody tells us what they have lived through themselves.", "We do not record it, and we do not judge it.", "If it is too much for you, step outside: somebody goes with you."],
    act: ["Turn the sound up, and stop the bar and the kitchen.", "Look around the room for who may need company.", "Give it a moment of quiet when it ends."],
    before: ["Ask one person to look after whoever goes outside.", "Make the room quiet."],
  },
  deliberation: {
    name: "In the chamber",
    say: ["The drawn members now talk about the question among themselves.", "Follow the reasons, not only who is for it.", "Our turn comes: what we say goes to the chamber."],
    act: ["Read out the question if people at the back cannot.", "Let each table note what it wants to add."],
    before: ["Read the question aloud once.", "See that each table has something to write with."],
  },
  breakout: {
    name: "At the tables",
    say: ["Now we talk at our tables, in small groups of four to eight.", "Everybody has the same time, and whoever wants to may pass.", "Please listen until the other one has finished."],
    act: ["Join those who sit alone, and split tables of more than eight.", "Turn the sound down, and leave the screen on: it shows the time.", "Two minutes before the end go round once, and ask tables to agree on what to say."],
    before: ["Push tables together for four to eight people each.", "Lay out the sheet for each table.", "Ask one person at each table to keep an eye on the time."],
  },
  vote: {
    name: "Vote",
    say: ["Now everybody answers the question, each for themselves.", "You can do it on your own phone, or by a show of hands here.", "You may change your mind until it closes."],
    act: ["Check in everybody who is here before it opens.", "Read the question and all answers aloud.", "Count the hands of those without a phone, twice if it is close."],
    before: ["Check in how many people are here now.", "Ask who has no phone with them: they raise a hand, or use yours.", "Show the code again for those who came late."],
  },
  break: {
    name: "Break",
    say: ["Now there is a break.", "Talk to somebody whom you did not know before tonight.", "I will call you back two minutes before it goes on."],
    act: ["Open a window.", "See who has not spoken yet, and ask how they are.", "Call people back two minutes before it goes on."],
    before: ["Have water ready.", "See that the way out is free."],
  },
  performance: {
    name: "Performance",
    say: ["Now there is something to enjoy.", "You can sing along, or get up and stretch.", "It goes on with the programme right after it."],
    act: ["Turn the sound up.", "Use the time to count who is here."],
    before: ["See that the sound can be heard at the back."],
  },
  notice: {
    name: "Notice",
    say: ["There is something that everybody needs to know.", "Please listen for a moment.", "Ask me afterwards if something is not clear."],
    act: ["Turn the sound up.", "Repeat it for those who did not hear it."],
    before: ["Make the room quiet."],
  },
};

/** What a host says and does for a kind of item. @param {string} kind @returns {Script} */
export function scriptOf(kind) {
  return SCRIPTS[kind] ?? SCRIPTS.notice;
}

/** The kinds of items that have a script. */
export const KINDS = Object.keys(SCRIPTS);

/** The checklist before doors: the id of each line, which is kept, and its words. @type {readonly {tick: string, words: string}[]} */
export const CHECKLIST = [
  { tick: "screen", words: "The big screen shows this room's name and a picture." },
  { tick: "sound", words: "The sound can be heard in the last row." },
  { tick: "awake", words: "Sleep and screen saver of the big screen are off, and it is on the mains." },
  { tick: "wifi", words: "A phone that is not mine has joined by the code, on the Wi-Fi of this place." },
  { tick: "posters", words: "The poster with the code hangs at the door and at the back." },
  { tick: "tables", words: "Tables for four to eight people each, with a sheet on each." },
  { tick: "access", words: "A way without steps to the door, to a seat and to a toilet, and a seat near the screen for who sees or hears badly." },
  { tick: "exits", words: "The ways out are free, and I know where to meet outside." },
  { tick: "conduct", words: "I have read the rules of conduct, and named who may ask somebody to leave." },
  { tick: "helper", words: "A second person has this page open on their phone." },
  { tick: "paper", words: "Paper and pens, for people without a phone and for when the link is gone." },
  { tick: "water", words: "Water, and something to eat for after." },
];

/** How far the checklist is. @param {number} done */
export function checkedWords(done) {
  if (done >= CHECKLIST.length) return "All is seen to. You can open the doors.";
  return `${figure(done)} of ${some(CHECKLIST.length, "thing")} seen to`;
}

/** What is expected: "about 19:42", and the time of the plan where that is another. @param {number} starts @param {number} planned @param {number} now */
export function timeWords(starts, planned, now) {
  if (starts <= now) return "in a moment";
  const moved = Math.abs(starts - planned) >= 60_000;
  return moved ? `about ${clock(starts)} (planned for ${clock(planned)})` : `at ${clock(starts)}`;
}

/** How late the programme runs; "" where it is on time. @param {number} late ms */
export function lateWords(late) {
  const minutes = Math.round(Math.abs(late) / 60_000);
  if (minutes < 2) return "";
  return late > 0
    ? `The programme runs ${some(minutes, "minute")} late. All times here follow it.`
    : `The programme is ${some(minutes, "minute")} ahead of the plan. All times here follow it.`;
}

/** How soon something begins, above what to get ready for it. @param {number} ms @param {string} title */
export function soonWords(ms, title) {
  const minutes = Math.ceil(ms / 60_000);
  return minutes < 1 ? `In a moment: ${title}` : `In ${some(minutes, "minute")}: ${title}`;
}

/** More phones are here than people are checked in; "" where that is not so. @param {RoomView} room */
export function manyPhonesWords({ headcount, joined, phones_in: phones = joined }) {
  if (!phones || phones <= headcount) return "";
  if (!headcount) return `${some(phones, "phone")} joined, and nobody is checked in: no vote of this room can count. Check people in.`;
  return `${some(phones, "phone")} joined, and ${people(headcount)} checked in: some phones will be refused. Count the room again.`;
}

/**
 * Who a device is, for the one that reads it.
 *
 * @param {EveningView} evening @param {string} device its letters @param {string} own those of this device
 */
export function hostName(evening, device, own) {
  if (device === own) return "you";
  return evening.hosts.find((host) => host.device === device)?.name || `phone ${device}`;
}

/** Who runs the room now. @param {EveningView | null} evening @param {string} own */
export function hostsWords(evening, own) {
  const others = (evening?.here ?? []).filter((device) => device !== own);
  if (!evening || !others.length) return "You alone have this page open. A second person can open it with the same code.";
  return `You run this room together with ${list(others.map((device) => hostName(evening, device, own)))}.`;
}

/**
 * Who entered a figure, when, and which: "Fay checked in 21 people at 19:42."
 *
 * @param {EveningView} evening @param {import("../protocol").Entered} entered @param {string} own
 */
export function enteredWords(evening, entered, own) {
  const name = hostName(evening, entered.by, own);
  const who = name === "you" ? "You" : name;
  const at = clock(entered.at);
  const total = entered.values.reduce((sum, value) => sum + value, 0);
  if (entered.what === "headcount") return `${who} checked in ${people(total)} at ${at}.`;
  if (entered.what === "hands") return `${who} entered ${some(total, "hand")} at ${at}.`;
  return `${who} pressed the button for the room at ${at}.`;
}
