// @ts-check
/** Few conferences speak several languages: what reads their wordings comes with the first one. */

let isBringing = false;

/** @param {import("../wire/replica.js").Replica} replica @param {() => void} changed draws the page */
export async function bringLens(replica, changed) {
  replica.looked();
  if (isBringing || !replica.get("wordings")) return;
  isBringing = true;
  const { readInOwnLanguage } = await import("./reading.js");
  readInOwnLanguage(replica, changed);
}
