// @ts-check
/**
 * The stewards' page at the door: badges are checked in and out. From the id and the code on a badge
 * this device computes the pseudonym, by which the record knows the member, and sends nothing else:
 * neither name nor code goes over the network.
 */

import "../wire/begun.js";
import "../kit/languages.js";
import { ask, NotReached, untilNextTry } from "../wire/ask.js";
import { memberOf, readBadge } from "../door/badge.js";
import { fill, find, h, setAttribute, setText, show } from "../kit/dom.js";
import { signIn } from "../door/door-login.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { busy, checkedIn, checkedOut, hallWords, noBadge, refused } from "../door/door-words.js";
import { deviceStore, readValue, writeValue } from "../wire/keep.js";
import { offerLeaving } from "../door/leave.js";
import { Scanner } from "../kit/scanner.js";
import { clockSeconds } from "../kit/words.js";

/**
 * @typedef {import("../door/door-words.js").Finding} Finding
 * @typedef {import("../door/door-words.js").Hall} Hall
 * @typedef {import("../door/door-words.js").Way} Way
 * @typedef {{way: Way, member: string}} Check
 */

const KEY = "door";
const KEPT = 20;
const COUNT_EVERY = 5_000;
const store = deviceStore();
const input = find("#badge", HTMLInputElement);
const password = find("#password", HTMLInputElement);
const gate = find("#gate", HTMLElement);
const enter = find("#enter", HTMLButtonElement);
/** What waits for its turn, and what is being checked. @type {Check[]} */
const queue = [];
let isChecking = false;
/** The last checks, newest first. @type {{at: number, find: () => Finding}[]} */
let last = [];
/** What is said now. @type {(() => Finding) | null} */
let said = null;
/** The hall as it was told last. @type {Hall | null} */
let hall = null;
/** @type {Way} */
let way = "in";
/** Why the password is asked for. */
let gateWords = () => "";

find("#check", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  const text = input.value;
  input.value = ""; // nobody is to read it off the page, and the next badge may come at once
  input.focus();
  if (text.trim()) take(text);
});
for (const radio of document.querySelectorAll("[name=way]")) {
  radio.addEventListener("change", () => turn(/** @type {HTMLInputElement} */ (radio).value === "out" ? "out" : "in"));
}
document.addEventListener("keydown", (event) => {
  // a scanner types wherever the page was touched last
  const isTyped = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && event.key !== " ";
  if (isTyped && gate.hidden && document.activeElement !== input) input.focus();
});
find("#sign-in", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  letIn();
});
offerLeaving(find("#leave", HTMLButtonElement));
new Scanner(find("#scan", HTMLButtonElement), find("#scanner", HTMLElement), take);
if (token()) welcome();
else openGate(() => "");
followHall();
whenSpokenAnew(() => {
  turn(way);
  if (said) draw(said);
  if (hall) drawHall(hall);
  drawLast();
  sayGate();
  if (gate.hidden) nameLogin();
});

/** The token of this device; "" where nobody is signed in. */
function token() {
  return readValue(store, KEY)?.[0]?.token ?? "";
}

function welcome() {
  show(gate, false);
  document.body.classList.remove("is-gated");
  nameLogin();
  if (matchMedia("(hover: hover)").matches) input.focus(); // else a keyboard would cover the page
}

function nameLogin() {
  setText(find("#login", HTMLElement), say("door-signed-in", { login: readValue(store, KEY)?.[0]?.login ?? "" }));
}

/** @param {() => string} words why the password is asked for */
function openGate(words) {
  show(gate, true);
  document.body.classList.add("is-gated");
  sayGate(words);
  password.focus();
}

/** @param {() => string} words */
function sayGate(words = gateWords) {
  gateWords = words;
  setText(find("#gate-said", HTMLElement), words());
}

async function letIn() {
  if (!password.value.trim() || enter.disabled) {
    sayGate(() => say("door-password-missing"));
    return;
  }
  enter.disabled = true;
  sayGate(() => "");
  try {
    const found = await signIn(password.value.trim());
    if ("refused" in found) openGate(() => found.refused);
    else if (found.post !== "door" && found.post !== "director") openGate(() => say("door-other-post", { post: found.post }));
    else {
      password.value = "";
      writeValue(store, KEY, [{ token: found.token, login: found.login }]);
      welcome();
    }
  } catch (error) {
    if (!(error instanceof NotReached)) throw error;
    openGate(() => error.message);
  } finally {
    enter.disabled = false;
  }
}

/** @param {Way} to */
function turn(to) {
  way = to;
  setAttribute(document.body, "data-way", to);
  setText(find("#do", HTMLButtonElement), say(to === "in" ? "door-do-in" : "door-do-out"));
}

/** What was scanned or typed: it is checked when its turn has come. @param {string} text */
function take(text) {
  const badge = readBadge(text);
  if (!badge) {
    tell(noBadge);
    return false;
  }
  queue.push({ way, member: memberOf(badge) });
  if (!isChecking) checkAll();
  return true;
}

async function checkAll() {
  isChecking = true;
  for (let check = queue[0]; check && token(); check = queue[0]) {
    draw(() => busy(check.way));
    const finding = await checked(check);
    queue.shift();
    if (finding) tell(finding);
  }
  queue.length = 0;
  isChecking = false;
}

/** What became of a check, asked until the server answers; null when this device was signed out. @param {Check} check @returns {Promise<(() => Finding) | null>} */
async function checked({ way, member }) {
  const path = way === "in" ? "/api/badges/check" : "/api/badges/out";
  for (let tries = 1; token(); tries++) {
    try {
      const fits = (/** @type {any} */ body) => typeof body?.present === "number";
      const { ok, status, body } = await ask(path, { method: "POST", token: token(), body: { badge: member }, fits });
      if (ok) {
        drawHall(body);
        return () => (way === "in" ? checkedIn(body) : checkedOut(body));
      }
      if (status === 403) {
        signOut(() => (body.code === "not_your_post" ? body.sentence : say("door-signed-out")));
        return null;
      }
      if (status !== 503 && status !== 429) return () => refused(body.code, body.sentence);
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      draw(() => busy(way, say("door-tried-again", { reason: error.message })));
    }
    await untilNextTry(tries);
  }
  return null;
}

/** @param {() => string} words */
function signOut(words) {
  store.removeItem(`conference.${KEY}`);
  openGate(words);
}

/** Say what a check has found, and keep it in the list. @param {() => Finding} found */
function tell(found) {
  draw(found);
  last = [{ at: Date.now(), find: found }, ...last].slice(0, KEPT);
  show(find("#none", HTMLElement), false);
  drawLast();
  if (found().tone === "no" && "vibrate" in navigator && navigator.userActivation?.hasBeenActive) navigator.vibrate([80, 60, 80]);
}

function drawLast() {
  const rows = last.map(({ at, find: found }) => {
    const { tone, brief } = found();
    return h("li", { "data-tone": tone }, h("b", {}, brief), h("span", {}, clockSeconds(at)));
  });
  fill(find("#last", HTMLElement), ...rows);
}

/** @param {() => Finding} found said anew in another language */
function draw(found) {
  said = found;
  const finding = found();
  setAttribute(find("#verdict", HTMLElement), "data-tone", finding.tone);
  setText(find("#headline", HTMLElement), finding.headline);
  setText(find("#words", HTMLElement), finding.words);
}

/** @param {Hall} told */
function drawHall(told) {
  hall = told;
  const { present, of } = hallWords(told);
  setText(find("#present", HTMLElement), present);
  setText(find("#of", HTMLElement), of);
  setText(find("#away", HTMLElement), "");
}

/** How many are in the hall, whoever checked them: asked again and again. */
async function followHall() {
  for (;;) {
    try {
      const { ok, body } = await ask("/api/chamber", { fits: (found) => typeof found?.present === "number" });
      if (ok) drawHall(body);
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      setText(find("#away", HTMLElement), say("door-old-figures", { reason: error.message }));
    }
    await new Promise((done) => setTimeout(done, COUNT_EVERY));
  }
}
