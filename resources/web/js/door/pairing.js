// @ts-check
/** The television waits for its room: it shows a short code, which the facilitator's phone confirms. */

import { ask, NotReached, untilNextTry } from "../wire/ask.js";
import { find, setText, show } from "../kit/dom.js";
import { say } from "../kit/say.js";

/** How often it is asked whether somebody has confirmed, ms. */
const LOOK_EVERY = 2_000;

/**
 * Show a code until the television has its room; then load the page with the room's screen code.
 * Where it cannot be had, nothing is shown: the code of the screen can be typed all the same.
 */
export async function waitForRoom() {
  for (let tries = 1; ; tries++) {
    try {
      const { ok, body } = await ask("/api/pairing", { method: "POST", body: {}, fits: (one) => typeof one?.code === "string" });
      if (ok) {
        showPairing(body.code);
        if (await isConfirmed(body.secret)) return;
        tries = 1;
      }
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
    }
    showPairing("");
    await untilNextTry(tries);
  }
}

/** Whether the room came; false when the code is over. @param {string} secret */
async function isConfirmed(secret) {
  for (;;) {
    await new Promise((done) => setTimeout(done, LOOK_EVERY));
    try {
      const { ok, body } = await ask("/api/pairing/look", { method: "POST", body: { secret }, fits: (one) => typeof one?.screen === "string" });
      if (!ok) return false;
      if (!body.screen) continue;
      location.hash = body.screen;
      location.reload();
      return true;
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
    }
  }
}

/** @param {string} code */
function showPairing(code) {
  show(find("#pairing", HTMLElement), code !== "");
  setText(find("#pairing-code", HTMLElement), code);
}

/** The facilitator's side: a form that fetches the television which shows a code. @param {() => string} token */
export function offerFetching(token) {
  const said = find("#fetch-said", HTMLElement);
  const input = find("#fetch-code", HTMLInputElement);
  find("#fetch-screen", HTMLFormElement).addEventListener("submit", async (event) => {
    event.preventDefault();
    const code = input.value.trim();
    if (!code) return;
    setText(said, say("facilitate-fetching"));
    said.classList.remove("is-wrong");
    try {
      const { ok, body } = await ask("/api/pairing/party", { method: "POST", token: token(), body: { code }, fits: () => true });
      setText(said, ok ? say("facilitate-fetched") : body.sentence);
      said.classList.toggle("is-wrong", !ok);
      if (ok) input.value = "";
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      setText(said, error.message);
      said.classList.add("is-wrong");
    }
  });
}
