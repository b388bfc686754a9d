// @ts-check
/** The page with the rules of conduct, for everybody. */

import "../wire/begun.js";
import { NotReached, untilNextTry } from "../wire/ask.js";
import { askForConduct, drawConduct } from "../evening/conduct-rules.js";
import { find, setText, show } from "../kit/dom.js";
import { clock, day } from "../kit/words.js";

const said = find("#said", HTMLElement);
load();

/** Ask until there is an answer. */
async function load() {
  for (let tries = 1; ; tries++) {
    try {
      const { text, at } = await askForConduct();
      draw(text, at);
      return;
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      setText(said, `${error.message} It is tried again by itself.`);
    }
    await untilNextTry(tries);
  }
}

/** @param {string} text @param {number | null} at */
function draw(text, at) {
  const rules = text || "No rules of conduct are published yet. Ask the facilitator of your room.";
  drawConduct(find("#rules", HTMLElement), rules);
  setText(find("#since", HTMLElement), at ? `In force since ${clock(at)} on ${day(at)}.` : "");
  setText(said, "");
  show(said, false);
}
