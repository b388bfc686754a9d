// @ts-check
/**
 * Where phones join: this page may have been opened by an address that is of this computer alone, so
 * the server is asked. Until it has answered, the page's own address stands.
 */

import { say } from "../kit/say.js";
import { ask, NotReached, untilNextTry } from "./ask.js";

let host = location.host;
let isOfThisComputer = false;

/** Host and port for people to type. */
export function publicHost() {
  return host;
}

/** The same beside a code; where phones reach no address of the server, what this one is. */
export function hostWords() {
  return isOfThisComputer ? say("room-this-computer") : host;
}

/** The words in place of a QR code, for those who cannot see it. @param {string} code */
export function qrWords(code) {
  return isOfThisComputer ? say("room-no-qr") : say("room-qr", { address: `${host}/j/${code}` });
}

/** Ask the server, until it answers. */
export async function learnAddress() {
  for (let tries = 1; ; tries++) {
    try {
      const { ok, body } = await ask("/api/address", { fits: (found) => typeof found?.join === "string" });
      if (!ok) return;
      if (body.join) host = new URL(body.join).host;
      isOfThisComputer = Boolean(body.sentence);
      return;
    } catch (error) {
      if (!(error instanceof NotReached)) return; // the page's own address stays
    }
    await untilNextTry(tries);
  }
}
