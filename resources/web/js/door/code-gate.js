// @ts-check
/** Asks for a code on a page that needs one and was opened without. */

import { codeFault, readCode } from "./codes.js";
import { find, setText, show } from "../kit/dom.js";
import { say } from "../kit/say.js";
import { askForPlace } from "../kit/place.js";

/**
 * Show the page's gate until a code was typed; then load the page with it.
 *
 * @param {string} [words] why it is asked again
 */
export function askForCode(words = "") {
  const gate = find("#gate", HTMLElement);
  const input = find("#gate-code", HTMLInputElement);
  show(gate, true);
  document.body.classList.add("is-gated");
  const said = find("#gate-said", HTMLElement);
  setText(said, words);
  let turn = 0;
  input.addEventListener("input", () => (turn += 1));
  find("#gate form", HTMLFormElement).addEventListener("submit", async (event) => {
    event.preventDefault();
    const mine = ++turn;
    const code = readCode(input.value);
    const fault = code ? codeFault(code) : say("gate-missing");
    setText(said, fault);
    if (fault) return;
    const found = await askForPlace(code, () => mine === turn, (sentence) => setText(said, sentence));
    if (!found) return;
    if ("refused" in found) {
      setText(said, found.refused);
      return;
    }
    location.hash = code;
    location.reload();
  });
  input.focus();
}
