// @ts-check
/** Asks for a code on a page that needs one and was opened without. */

import { codeFault, readCode } from "./codes.js";
import { find, setText, show } from "./dom.js";

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
  find("#gate form", HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    const code = readCode(input.value);
    if (!code) return;
    const fault = codeFault(code);
    setText(said, fault);
    if (fault) return;
    location.hash = code;
    location.reload();
  });
  input.focus();
}
