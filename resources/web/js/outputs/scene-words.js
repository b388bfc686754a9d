// @ts-check
/** What is on, in words: for cards, for those who run a room, for who looks on. Pure. */

import { nextWords } from "../programme/expected.js";
import { conference, itemOn, nextItem } from "./on-air.js";
import { headWords } from "../motions/marked.js";
import { kindWord } from "./present.js";
import { sceneClock } from "./scene-clock.js";

/**
 * @typedef {import("./on-air.js").OnAir} OnAir
 * @typedef {import("../wire/replica.js").Replica} Replica
 *
 * @typedef {object} Card A scene as a card of words.
 * @property {string} icon a kind of item, or of scene
 * @property {string} call what kind of thing it is
 * @property {string} title
 * @property {string} speaker
 * @property {import("./scene-clock.js").SceneClock["time"] | null} time
 * @property {string} rest what to know or do
 * @property {import("../protocol").ChangeView[]} marked marked words of a motion
 */

const ASKED_HERE = "Nothing is asked right now. The next question appears here by itself.";
const TALK = "Put this phone away and talk. The next question appears here by itself.";

/**
 * @param {OnAir} air @param {Replica} replica @param {number} now server's time
 * @param {boolean} [isAsked] whether a question stands beside the card
 * @returns {Card}
 */
export function card(air, replica, now, isAsked = false) {
  const { kind, item, title, text } = air;
  const idle = isAsked ? "" : ASKED_HERE;
  const plain = { icon: kind, call: "", title, speaker: "", time: null, rest: text, marked: /** @type {Card["marked"]} */ ([]) };
  if (air.black) return { ...plain, icon: "black", title: "The hall is dark", rest: isAsked ? "The question above stays open." : "It goes on in a moment." };
  switch (kind) {
    case "wait":
      return { ...plain, title: "Connecting to the conference" };
    case "message":
      return { ...plain, call: "Message" };
    case "motion": {
      const { passage } = air;
      return passage ? { ...plain, call: headWords(passage), title: passage.asked, marked: passage.changes, rest: passage.says } : { ...plain, call: "Motion" };
    }
    case "breakout":
    case "timer": {
      const { call, title: named, time } = sceneClock(air, now);
      const rest = kind === "breakout" && !isAsked ? TALK : idle;
      return { ...plain, call: item ? kindWord(item.kind) : call, title: named, time, rest: text || rest };
    }
    default: {
      const isSpeaker = kind === "speaker";
      const on = title && !isSpeaker ? null : (item ?? itemOn(replica)); // words of its own are of no item
      const held = title || on?.title || (conference(replica)?.name ?? "");
      return {
        icon: on?.kind ?? "",
        call: on ? kindWord(on.kind) : title ? "" : "Welcome",
        title: isSpeaker ? (on?.title ?? "") : held,
        speaker: isSpeaker ? lowerThird(air).name : (on?.speaker ?? ""),
        time: null,
        rest: isSpeaker ? idle : text || idle,
        marked: [],
      };
    }
  }
}

/** Whose words are heard, and about what. @param {OnAir} air */
export function lowerThird({ item, title, text }) {
  return { name: title || item?.speaker || item?.title || "", about: text || (item?.speaker ? item.title : "") };
}

/** What comes next, in one line; "" where nothing does. @param {Replica} replica @param {number} now server's time */
export function nextLine(replica, now) {
  return nextWords(itemOn(replica), nextItem(replica), now);
}

/** What a screen shows, as it is told to who does not see it. @param {OnAir} air */
export function sceneWords(air) {
  if (air.black) return "black, on purpose";
  const { kind, poll, item, lottery, title, passage } = air;
  switch (kind) {
    case "wait":
      return "not known yet";
    case "video":
      return "the live picture";
    case "speaker":
      return `the live picture with the name of ${lowerThird(air).name}`;
    case "poll":
      return `the question “${poll?.question ?? ""}”`;
    case "result":
      return `the result of “${poll?.question ?? ""}”`;
    case "map":
      return `the regions' answers to “${poll?.question ?? ""}”`;
    case "lottery":
      return `the lottery “${lottery?.title ?? ""}”`;
    case "breakout":
      if (air.breakout) return `the breakout “${air.breakout.title}”`;
    // falls through
    case "timer":
      return `the clock of “${sceneClock(air, 0).title}”`;
    case "motion":
      return passage ? `the motion “${passage.title}”, ${passage.call}` : `the motion “${title || air.text}”`;
    case "message":
      return `the message “${title || air.text}”`;
    case "holding":
      return "the holding card";
  }
}
