// @ts-check
/** Leaving a device: it forgets who it was at which party, and the conference forgets it, too. */

import { ask, NotReached, untilNextTry } from "../wire/ask.js";
import { setText } from "../kit/dom.js";
import { say } from "../kit/say.js";
import { deviceStore, forgetEverything, ROLES, tokensOf } from "../wire/keep.js";

const ARMED_FOR = 5_000;

/**
 * Make a button leave the device at the second of two presses.
 *
 * @param {HTMLButtonElement} button @param {() => void} [stop] what comes first: nobody may come back by the code
 */
export function offerLeaving(button, stop = () => undefined) {
  pressedTwice(button, () => say("page-leave-again"), () => {
    button.disabled = true;
    stop();
    leave(button);
  });
}

/**
 * Have something done at the second of two presses within a few seconds.
 *
 * @param {HTMLButtonElement} button @param {() => string} again what the button says between them @param {() => void} act
 */
export function pressedTwice(button, again, act) {
  let words = "";
  let armedAt = -Infinity;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let disarming = undefined;
  button.addEventListener("click", () => {
    clearTimeout(disarming);
    if (performance.now() - armedAt > ARMED_FOR) {
      armedAt = performance.now();
      words = button.textContent ?? "";
      setText(button, again());
      disarming = setTimeout(() => setText(button, words), ARMED_FOR);
      return;
    }
    armedAt = -Infinity;
    setText(button, words);
    act();
  });
}

/**
 * Forget, end the sessions, and go to the front page. While the conference is not reached, its
 * sessions of this device stay, and that is said.
 *
 * @param {HTMLButtonElement} button
 */
async function leave(button) {
  const store = deviceStore();
  const tokens = new Set(ROLES.flatMap((role) => tokensOf(store, role)));
  forgetEverything(store);
  for (let tries = 1; tokens.size; tries++) {
    try {
      for (const token of tokens) {
        await ask("/api/session", { method: "DELETE", token, keepalive: true, fits: (body) => body === null });
        tokens.delete(token);
      }
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      setText(button, say("page-leave-waits", { reason: error.message }));
      await untilNextTry(tries);
    }
  }
  location.replace("/");
}
