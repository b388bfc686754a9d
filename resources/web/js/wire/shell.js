// @ts-check
/** The shell of the pages is kept on this device, where browsers do that: with HTTPS alone. */

const WORKER = "/shell-worker.js";

/** Once the page has what it needs: nothing is to come in the way of the vote. */
const AFTER = 4_000;

/** Have the shell kept from a while after now on. */
export function keepShell() {
  if (!("serviceWorker" in navigator)) return;
  setTimeout(() => navigator.serviceWorker.register(WORKER).catch(() => undefined), AFTER);
}
