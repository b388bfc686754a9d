// @ts-check
/** What is on, in words: for cards, for those who run a room, for who looks on. Pure. */

import { say } from "../kit/say.js";
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

/**
 * @param {OnAir} air @param {Replica} replica @param {number} now server's time
 * @param {boolean} [isAsked] whether a question stands beside the card
 * @returns {Card}
 */
export function card(air, replica, now, isAsked = false) {
  const { kind, item, title, text } = air;
  const idle = isAsked ? "" : say("scene-nothing-asked");
  const plain = { icon: kind, call: "", title, speaker: "", time: null, rest: text, marked: /** @type {Card["marked"]} */ ([]) };
  if (air.black) return { ...plain, icon: "black", title: say("scene-dark"), rest: say(isAsked ? "scene-dark-asked" : "scene-dark-rest") };
  switch (kind) {
    case "wait":
      return { ...plain, title: say("vote-connecting") };
    case "message":
      return { ...plain, call: say("scene-message") };
    case "statements":
      return { ...plain, call: say("board-call") };
    case "survey":
      return { ...plain, call: say("survey-scene-call") };
    case "motion": {
      const { passage } = air;
      return passage ? { ...plain, call: headWords(passage), title: passage.asked, marked: passage.changes, rest: passage.says } : { ...plain, call: say("scene-motion") };
    }
    case "breakout":
    case "timer": {
      const { call, title: named, time } = sceneClock(air, now);
      const rest = kind === "breakout" && !isAsked ? say("scene-put-away") : idle;
      return { ...plain, call: item ? kindWord(item.kind) : call, title: named, time, rest: text || rest };
    }
    default: {
      const isSpeaker = kind === "speaker";
      const on = title && !isSpeaker ? null : (item ?? itemOn(replica)); // words of its own are of no item
      const held = title || on?.title || (conference(replica)?.name ?? "");
      return {
        icon: on?.kind ?? "",
        call: on ? kindWord(on.kind) : title ? "" : say("scene-welcome"),
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
