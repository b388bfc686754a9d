// @ts-check
/** The page with the rules of conduct, for everybody. */

import "../wire/begun.js";
import "../kit/languages.js";
import { NotReached, untilNextTry } from "../wire/ask.js";
import { askForConduct, drawConduct } from "../evening/conduct-rules.js";
import { find, setText, show } from "../kit/dom.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { clock, day } from "../kit/words.js";

const said = find("#said", HTMLElement);
load();

/** Ask until there is an answer. */
async function load() {
  for (let tries = 1; ; tries++) {
    try {
      const { text, at } = await askForConduct();
      whenSpokenAnew(() => draw(text, at));
      draw(text, at);
      return;
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      setText(said, say("page-tried-again", { reason: error.message }));
    }
    await untilNextTry(tries);
  }
}

/** @param {string} text @param {number | null} at */
function draw(text, at) {
  const rules = text || say("conduct-none");
  drawConduct(find("#rules", HTMLElement), rules);
  setText(find("#since", HTMLElement), at ? say("conduct-since", { time: clock(at), day: day(at) }) : "");
  setText(said, "");
  show(said, false);
}
