// @ts-check
/** What pages of the hall have: they log in with the display's code, as the hall display does. */

import { readCode } from "../door/codes.js";
import { displayCode } from "../door/display-code.js";
import { find, setText, show } from "../kit/dom.js";
import { connect } from "./page.js";

/** @typedef {import("./page.js").Page} Page */

/**
 * Connect as a display that shows `name`; without a code, ask for it.
 *
 * @param {string} name @param {(page: Page) => void} draw
 */
export function openDisplay(name, draw) {
  let isAsked = false;
  const page = connect({
    role: "display",
    code: displayCode(location.hash),
    name,
    changed: (page) => {
      const { phase, ending, wasLive } = page.session;
      if (phase === "over" && ending && !wasLive && !isAsked) { // who has had a picture keeps it
        isAsked = true;
        askForCode(ending.sentence);
      }
      draw(page);
    },
  });
  if (page) page.link.start();
  else askForCode("");
  return page;
}

/** @param {string} words why it is asked for */
function askForCode(words) {
  const input = find("#gate-code", HTMLInputElement);
  setText(find("#gate-said", HTMLElement), words);
  show(find("#gate", HTMLElement), true);
  find("#gate form", HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    const code = readCode(input.value);
    if (!code) return;
    location.hash = `code=${code}`;
    location.reload();
  });
  input.focus();
}
