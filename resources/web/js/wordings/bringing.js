// @ts-check
/** Few conferences speak several languages: what reads their wordings comes with the first one. */

import { Brought } from "../wire/brought.js";

/** @type {Brought<typeof import("./reading.js")> | null} */
let reading = null;

/** @param {import("../wire/replica.js").Replica} replica @param {() => void} changed draws the page */
export function bringLens(replica, changed) {
  replica.looked();
  if (!replica.get("wordings")) return;
  reading = reading || new Brought(() => import("./reading.js"), ({ readInOwnLanguage }) => readInOwnLanguage(replica, changed));
  reading.bring();
}
