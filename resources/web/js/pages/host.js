// @ts-check
/** The private page of a room's host: how the sign-up stands and, once the room is in, its codes. */

import "../wire/begun.js";
import "../kit/languages.js";
import { fill, find, h, setText, show } from "../kit/dom.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { showQr } from "../kit/qr.js";
import { pauseOf, spaced, standingWords, steps, whereWords } from "../signups/signup-words.js";
import { learnAddress, publicHost } from "../wire/address.js";
import { ask, NotReached, untilNextTry } from "../wire/ask.js";
import { deviceStore, readValue, writeValue } from "../wire/keep.js";

/** @typedef {import("../signups/signup-words.js").Standing} Standing */

const MINE = "signup.mine";
const store = deviceStore();
const opened = Date.now();
const withdraw = find("#withdraw", HTMLButtonElement);
const secret = /^#[0-9a-f]{32}$/.test(location.hash) ? location.hash.slice(1) : String(readValue(store, MINE) ?? "");
/** Whether the next press takes the sign-up back. */
let armed = false;
/** How it stood last. @type {Standing | null} */
let known = null;

addEventListener("hashchange", () => location.reload());
find("#poster", HTMLButtonElement).addEventListener("click", () => print());
find("#copy", HTMLButtonElement).addEventListener("click", copy);
withdraw.addEventListener("click", takeBack);
if (secret) watch();
else {
  const none = () => {
    tell("state", say("signup-none"));
    tell("next", say("signup-none-next"));
  };
  none();
  whenSpokenAnew(none);
}

/** @param {string} id @param {string} words */
function tell(id, words) {
  setText(find(`#${id}`, HTMLElement), words);
}

/** Ask how it stands, again and again; the eye may come back to a page that slept. */
async function watch() {
  learnAddress().then(() => tell("address", publicHost()));
  for (let tries = 1; ; ) {
    try {
      const answer = await ask("/api/signups/mine", { method: "POST", body: { secret } });
      tries = 1;
      tell("said", "");
      if (answer.ok) draw(answer.body);
      else if (answer.status === 404) {
        tell("state", say("signup-no-room"));
        tell("next", answer.body.sentence);
        return;
      } else tell("said", answer.body.sentence);
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      tell("said", error.message);
      await untilNextTry(tries++);
      continue;
    }
    await untilLater(pauseOf(Date.now() - opened));
  }
}

/** Wait so long, or until the page is looked at again. @param {number} pause ms */
function untilLater(pause) {
  return new Promise((/** @type {(value?: unknown) => void} */ done) => {
    const end = () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", looked);
      done();
    };
    const looked = () => document.hidden || end();
    const timer = setTimeout(() => (document.hidden ? undefined : end()), pause);
    document.addEventListener("visibilitychange", looked);
  });
}

whenSpokenAnew(() => known && draw(known));

/** @param {Standing} standing */
function draw(standing) {
  known = standing;
  writeValue(store, MINE, secret);
  const words = standingWords(standing);
  tell("room", standing.name);
  tell("where", whereWords(standing));
  tell("state", words.state);
  tell("next", words.next);
  document.title = say("signup-page-title", { state: words.state, room: standing.name });
  show(withdraw, standing.state === "waiting");
  show(find("#link", HTMLElement), standing.state === "waiting" || standing.state === "admitted");
  tell("private", `${location.origin}/host#${secret}`);
  const { codes } = standing;
  show(find("#codes", HTMLElement), Boolean(codes));
  show(find("#prepare", HTMLElement), Boolean(codes));
  if (!codes) return;
  setText(find(".host-poster-room", HTMLElement), standing.name);
  showQr(find("#qr", HTMLImageElement), codes.people);
  tell("address", publicHost());
  tell("people", spaced(codes.people));
  tell("facilitator", spaced(codes.facilitator));
  tell("screen", spaced(codes.screen));
  find("#facilitate", HTMLAnchorElement).href = `/facilitate#${codes.facilitator}`;
  const list = find("#steps", HTMLElement);
  fill(list, ...steps().map((step) => h("li", {}, step)));
}

async function copy() {
  const link = `${location.origin}/host#${secret}`;
  try {
    await navigator.clipboard.writeText(link);
    tell("copy", say("signup-copied"));
  } catch {
    const range = document.createRange();
    range.selectNodeContents(find("#private", HTMLElement));
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    tell("copy", say("signup-marked"));
  }
}

async function takeBack() {
  if (!armed) {
    armed = true;
    setText(withdraw, say("signup-take-back-again"));
    return;
  }
  withdraw.disabled = true;
  try {
    const answer = await ask("/api/signups/withdraw", { method: "POST", body: { secret } });
    if (answer.ok) draw(answer.body);
    else tell("said", answer.body.sentence);
  } catch (error) {
    if (!(error instanceof NotReached)) throw error;
    tell("said", say("signup-press-again", { reason: error.message }));
  }
  withdraw.disabled = false;
}
