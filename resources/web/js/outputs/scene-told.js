// @ts-check
/** What a screen shows, in words for those who do not see it. Pure. */

import { say } from "../kit/say.js";
import { sceneClock } from "./scene-clock.js";
import { lowerThird } from "./scene-words.js";

/** @typedef {import("./on-air.js").OnAir} OnAir */

/** What a screen shows, as it is told to who does not see it. @param {OnAir} air */
export function sceneWords(air) {
  if (air.black) return say("scene-shows-black");
  const { kind, poll, item, lottery, title, passage } = air;
  switch (kind) {
    case "wait":
      return say("scene-shows-wait");
    case "video":
      return say("scene-shows-video");
    case "speaker":
      return say("scene-shows-speaker", { name: lowerThird(air).name });
    case "poll":
      return say("scene-shows-poll", { title: poll?.question ?? "" });
    case "result":
      return say("scene-shows-result", { title: poll?.question ?? "" });
    case "map":
      return say("scene-shows-map", { title: poll?.question ?? "" });
    case "lottery":
      return say("scene-shows-lottery", { title: lottery?.title ?? "" });
    case "breakout":
      if (air.breakout) return say("scene-shows-breakout", { title: air.breakout.title });
    // falls through
    case "timer":
      return say("scene-shows-clock", { title: sceneClock(air, 0).title });
    case "motion":
      return passage ? say("scene-shows-passage", { title: passage.title, part: passage.call }) : say("scene-shows-motion", { title: title || air.text });
    case "message":
      return say("scene-shows-message", { title: title || air.text });
    case "statements":
      return say("scene-shows-statements");
    case "survey":
      return say("survey-scene-shows", { title });
    case "holding":
      return say("scene-shows-holding");
  }
}
