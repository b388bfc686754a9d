// @ts-check
/** Leaving a device: it forgets who it was at which party, and the conference forgets it, too. */

import { setText } from "./dom.js";
import { deviceStore, forgetEverything, ROLES, tokensOf } from "./keep.js";

const ARMED_FOR = 5_000;
const AGAIN = "Press again: this device forgets its codes, votes and receipts";

/**
 * Make a button leave the device at the second of two presses.
 *
 * @param {HTMLButtonElement} button @param {() => void} [stop] what comes first: nobody may come back by the code
 */
export function offerLeaving(button, stop = () => undefined) {
  const words = button.textContent ?? "";
  let armedAt = -Infinity;
  button.addEventListener("click", () => {
    if (performance.now() - armedAt > ARMED_FOR) {
      armedAt = performance.now();
      setText(button, AGAIN);
      setTimeout(() => setText(button, words), ARMED_FOR);
      return;
    }
    button.disabled = true;
    stop();
    leave();
  });
}

/** Forget, end the sessions as far as there is a connection, and go to the front page. */
async function leave() {
  const store = deviceStore();
  const tokens = ROLES.flatMap((role) => tokensOf(store, role));
  forgetEverything(store);
  const ends = tokens.map((token) =>
    fetch("/api/session", { method: "DELETE", headers: { Authorization: `Bearer ${token}` }, keepalive: true }),
  );
  await Promise.race([Promise.allSettled(ends), new Promise((done) => setTimeout(done, 2_000))]);
  location.replace("/");
}
