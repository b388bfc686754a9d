// @ts-check
/**
 * The page on which a room or an assembly writes its priorities, sends, corrects and withdraws them.
 *
 * What is written is kept on the device at every stroke. It is asked over HTTP alone: nothing is lost
 * by a dead link, and what was asked to be sent is sent once the conference answers.
 */

import "../wire/begun.js";
import "../kit/languages.js";
import { ask, NotReached, untilNextTry } from "../wire/ask.js";
import { readCode } from "../door/codes.js";
import { fill, find, h, setAttribute, setText, show } from "../kit/dom.js";
import { live } from "../kit/live.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { figure } from "../kit/words.js";
import { deviceStore, readValue, tokensOf, writeValue } from "../wire/keep.js";
import { begun, changed, isDraft, isSent, lack, LONGEST_TITLE, LONGEST_WHY, message, MOST, moved, without, withMore } from "../priorities/priorities-draft.js";
import { hallWords, LACKS, LANGUAGES, phase, receivedWords, sendWords, STANDINGS, untilWords } from "../priorities/priorities-words.js";

/**
 * @typedef {import("../priorities/priorities-draft.js").Draft} Draft
 * @typedef {import("../priorities/priorities-draft.js").Sent} Sent
 * @typedef {{conference: string, whose: string, name: string, area: string, region: string, headcount: number,
 *   opens_at: number | null, closes_at: number | null, now: number, sent: Sent | null,
 *   receipt: {entry: number, leaf: string} | null}} Own
 */

const OWN = "/api/priorities/own";
const CODE = "priorities.code";
/** How often what the conference has is asked for while the page is looked at, ms. */
const LOOK_EVERY = 60_000;

const store = deviceStore();
const language = find("#language", HTMLSelectElement);
const tag = find("#tag", HTMLInputElement);
const headcount = find("#headcount", HTMLInputElement);
const rows = find("#rows", HTMLElement);
const send = find("#send", HTMLButtonElement);
let secret = readSecret();
/** What the conference has; null before its first answer, and none is kept. @type {Own | null} */
let own = null;
/** The server's clock less ours, ms. */
let ahead = 0;
/** @type {Draft} */
let draft = begun(null, deviceLanguage(), 0);
let isConflict = false;
let isAsking = false;
/** Whether the conference did not answer when it was asked last. */
let isAway = false;

listen();
if (secret) begin();
else openGate("");

/** The code in the address, else the one typed before, else the token of a facilitator on this device. */
function readSecret() {
  const addressed = readCode(location.hash.slice(1));
  if (addressed) {
    history.replaceState(null, "", location.pathname);
    writeValue(store, CODE, addressed);
    return addressed;
  }
  const kept = readValue(store, CODE);
  return typeof kept === "string" && kept ? kept : (tokensOf(store, "facilitator")[0] ?? "");
}

/** The language of this device, as far as it is one that the page offers. */
function deviceLanguage() {
  const found = (navigator.language || "en").split("-")[0];
  return LANGUAGES.some(([one]) => one === found) ? found : "en";
}

function listen() {
  fill(language, ...LANGUAGES.map(([value, name]) => h("option", { value, lang: value }, name)), h("option", { value: "" }, live("priorities-another")));
  find("#enter", HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    enter();
  });
  find("#write", HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    sendDraft();
  });
  language.addEventListener("change", () => {
    if (!language.value) {
      show(find("#other", HTMLElement), true);
      tag.focus();
    }
    edit({ ...draft, language: language.value || tag.value.trim(), wanted: false });
  });
  tag.addEventListener("input", () => edit({ ...draft, language: tag.value.trim(), wanted: false }));
  headcount.addEventListener("input", () => edit({ ...draft, headcount: headcount.value.trim(), wanted: false }));
  find("#more", HTMLButtonElement).addEventListener("click", () => {
    edit(withMore(draft));
    drawRows();
    focusRow(draft.rows.length - 1, "textarea");
  });
  find("#discard", HTMLButtonElement).addEventListener("click", discard);
  find("#withdraw", HTMLButtonElement).addEventListener("click", () => askToWithdraw(true));
  find("#keep", HTMLButtonElement).addEventListener("click", () => askToWithdraw(false));
  find("#withdraw-now", HTMLButtonElement).addEventListener("click", withdraw);
  find("#leave", HTMLButtonElement).addEventListener("click", () => {
    store.removeItem("conference." + CODE);
    secret = "";
    own = null;
    openGate("");
  });
  const look = () => document.hidden || !own || isAsking || load();
  document.addEventListener("visibilitychange", look);
  addEventListener("online", look);
  setInterval(look, LOOK_EVERY);
  setInterval(drawTimes, 15_000);
  whenSpokenAnew(() => drawAll(true));
}

/** @param {string} words */
function openGate(words) {
  show(find("#enter", HTMLElement), true);
  show(find("#desk", HTMLElement), false);
  show(find("#leave", HTMLElement), false);
  for (const one of ["#conference", "#whose", "#until"]) setText(find(one, HTMLElement), "");
  setText(find("#gate-said", HTMLElement), words);
  find("#code", HTMLInputElement).focus();
}

function enter() {
  const typed = readCode(find("#code", HTMLInputElement).value);
  if (!typed) {
    setText(find("#gate-said", HTMLElement), say("gate-missing"));
    return;
  }
  secret = typed;
  begin();
}

/** Ask what the conference has until it answers; meanwhile what this device kept is there to write on. */
async function begin() {
  const known = readValue(store, "priorities.last");
  if (known?.secret === secret && !own) opened(known.own, true);
  for (let tries = 1; secret; tries++) {
    if (await load()) return;
    if (!secret) return;
    if (!own) setText(find("#gate-said", HTMLElement), say("priorities-no-answer"));
    await untilNextTry(tries);
  }
}

/** Ask once; whether it was answered. */
async function load() {
  isAsking = true;
  try {
    const { ok, body } = await ask(OWN, { token: secret, fits: isOwn });
    isAway = false;
    if (ok) opened(body, false);
    else refused(body.sentence);
    return true;
  } catch (error) {
    if (!(error instanceof NotReached)) throw error;
    isAway = true;
    if (own) drawStanding();
    return false;
  } finally {
    isAsking = false;
    if (own && !isAway && draft.wanted && !isConflict) sendDraft();
  }
}

/** @param {any} body */
function isOwn(body) {
  return typeof body?.whose === "string" && "sent" in body && typeof body.now === "number";
}

/** The code opens nothing. @param {string} sentence */
function refused(sentence) {
  store.removeItem("conference." + CODE);
  secret = "";
  own = null;
  openGate(sentence);
}

/** What the conference has, new or as it was kept. @param {Own} found @param {boolean} isKept */
function opened(found, isKept) {
  const before = own;
  own = found;
  if (!isKept) {
    ahead = found.now - Date.now();
    writeValue(store, "priorities.last", { secret, own: found });
    if (secret.length < 32) writeValue(store, CODE, secret);
  }
  const kept = readValue(store, `priorities.draft.${found.whose}`);
  const version = found.sent ? found.sent.version : 0;
  if (!before) {
    draft = isDraft(kept) ? kept : begun(found.sent, deviceLanguage(), found.headcount);
  }
  if (isSent(draft, found.sent) || (before && isSent(draft, before.sent) && version !== draft.base)) {
    draft = begun(found.sent, draft.language, Number(draft.headcount));
    keepDraft();
    if (before) drawRows();
  } else if (version > draft.base) {
    isConflict = true;
    draft = { ...draft, base: version, wanted: false };
    keepDraft();
  }
  drawAll(!before);
}

function keepDraft() {
  if (own) writeValue(store, `priorities.draft.${own.whose}`, draft);
}

/** @param {Draft} next */
function edit(next) {
  draft = next;
  setText(find("#fault", HTMLElement), "");
  keepDraft();
  drawStanding();
}

function discard() {
  if (!own) return;
  isConflict = false;
  draft = begun(own.sent, draft.language, own.headcount);
  keepDraft();
  drawAll(true);
  find("#hall-title", HTMLElement).focus();
}

async function sendDraft() {
  const why = lack(draft);
  setText(find("#fault", HTMLElement), why ? say(LACKS[why]) : "");
  if (why) {
    focusLack(why);
    return;
  }
  isConflict = false;
  edit({ ...draft, wanted: true });
  await post(message(draft), true);
}

async function withdraw() {
  askToWithdraw(false);
  if (own?.sent) await post({ version: own.sent.version, priorities: [] }, false);
}

/** Send until the conference answers. @param {object} body @param {boolean} isDraftSent */
async function post(body, isDraftSent) {
  if (isAsking) return;
  isAsking = true;
  drawStanding();
  try {
    for (let tries = 1; ; tries++) {
      try {
        const answer = await ask(OWN, { method: "POST", body, token: secret, fits: isOwn });
        isAway = false;
        told(answer, isDraftSent);
        return;
      } catch (error) {
        if (!(error instanceof NotReached)) throw error;
        isAway = true;
        drawStanding();
        await untilNextTry(tries);
        if (isDraftSent && !draft.wanted) return; // it was changed meanwhile
      }
    }
  } finally {
    isAsking = false;
    drawStanding();
    if (isConflict) load();
  }
}

/** @param {import("../wire/ask.js").Answer} answer @param {boolean} isDraftSent */
function told(answer, isDraftSent) {
  if (answer.ok) {
    const sent = /** @type {Own} */ (answer.body);
    draft = isDraftSent ? { ...draft, base: sent.sent ? sent.sent.version : 0, wanted: false } : begun(sent.sent, draft.language, Number(draft.headcount));
    keepDraft();
    opened(sent, false);
    if (!isDraftSent) drawRows();
    find("#hall-title", HTMLElement).focus();
    return;
  }
  draft = { ...draft, wanted: false };
  keepDraft();
  if (answer.body.code === "changed_since") isConflict = true;
  else if (answer.status === 403) refused(answer.body.sentence);
  else setText(find("#fault", HTMLElement), answer.body.sentence);
}

// What is seen

/** @param {boolean} withForm */
function drawAll(withForm) {
  if (!own) return;
  show(find("#enter", HTMLElement), false);
  show(find("#desk", HTMLElement), true);
  show(find("#leave", HTMLElement), true);
  setText(find("#conference", HTMLElement), own.conference);
  setText(find("#whose", HTMLElement), [own.name, own.area].filter(Boolean).join(", "));
  if (withForm) {
    drawRows();
    const isListed = LANGUAGES.some(([one]) => one === draft.language);
    language.value = isListed ? draft.language : "";
    tag.value = isListed ? "" : draft.language;
    show(find("#other", HTMLElement), !isListed);
    headcount.value = draft.headcount;
  }
  drawTimes();
  drawHall(own);
  drawStanding();
}

function times() {
  return { opens_at: own?.opens_at ?? null, closes_at: own?.closes_at ?? null, now: Date.now() + ahead };
}

function drawTimes() {
  if (!own) return;
  setText(find("#until", HTMLElement), untilWords(times()));
  drawStanding();
}

/** @param {Own} found */
function drawHall({ sent, receipt }) {
  const stands = sent !== null && !sent.withdrawn;
  setText(find("#hall-title", HTMLElement), hallWords(sent));
  setText(find("#received", HTMLElement), sent ? receivedWords(sent) : say("priorities-seen-here"));
  const lines = stands ? sent.priorities : [];
  fill(
    find("#stands", HTMLElement),
    ...lines.map(({ title, why }) => h("li", { lang: sent?.language, dir: "auto" }, h("b", { dir: "auto" }, title), why ? h("p", { dir: "auto" }, why) : null)),
  );
  show(find("#receipt-line", HTMLElement), receipt !== null);
  if (receipt) find("#receipt", HTMLAnchorElement).href = `/receipt#entry=${receipt.entry}&leaf=${receipt.leaf}`;
  show(find("#taking-back", HTMLElement), stands && phase(times()) === "open");
}

/** @returns {import("../priorities/priorities-words.js").Standing} */
function standing() {
  if (isConflict) return "conflict";
  if (draft.wanted) return isAway ? "waiting" : "sending";
  return isSent(draft, own ? own.sent : null) ? "same" : "changed";
}

function drawStanding() {
  const now = standing();
  setText(find("#standing", HTMLElement), STANDINGS[now] && say(STANDINGS[now]));
  setText(send, sendWords(own ? own.sent : null, isConflict));
  send.disabled = now === "same" || draft.wanted || phase(times()) !== "open";
  show(find("#discard", HTMLElement), (now === "changed" || now === "conflict") && own?.sent !== null && own?.sent?.withdrawn === false);
  show(find("#more", HTMLElement), draft.rows.length < MOST);
}

function drawRows() {
  fill(rows, ...draft.rows.map(drawRow));
}

/** @param {{title: string, why: string}} row @param {number} at */
function drawRow(row, at) {
  const title = h("textarea", { class: "field", id: `title-${at}`, rows: 2, maxlength: LONGEST_TITLE, dir: "auto", oninput: () => edit(changed(draft, at, { title: title.value })) });
  title.value = row.title;
  const why = h("textarea", { class: "field", id: `why-${at}`, rows: 3, maxlength: LONGEST_WHY, dir: "auto", oninput: () => edit(changed(draft, at, { why: why.value })) });
  why.value = row.why;
  const last = draft.rows.length - 1;
  const number = at + 1;
  return h(
    "li",
    { class: "priorities-row" },
    h("div", {}, h("label", { for: `title-${at}` }, say("priorities-number", { number })), title),
    h("details", { open: row.why !== "" }, h("summary", {}, say("priorities-why")), h("label", { for: `why-${at}`, class: "hidden-words" }, say("priorities-why-number", { number })), why),
    h(
      "div",
      { class: "priorities-moves" },
      moveButton(at, -1, at > 0, say("priorities-up"), say("priorities-up-number", { number })),
      moveButton(at, 1, at < last, say("priorities-down"), say("priorities-down-number", { number })),
      h("button", { type: "button", class: "plain", "aria-label": say("priorities-remove-number", { number }), onclick: () => remove(at) }, say("priorities-remove")),
    ),
  );
}

/** @param {number} at @param {-1 | 1} by @param {boolean} isPossible @param {string} words @param {string} name */
function moveButton(at, by, isPossible, words, name) {
  const button = h("button", { type: "button", class: "plain", "aria-label": name, "data-by": String(by), onclick: () => move(at, by) }, words);
  setAttribute(button, "aria-disabled", isPossible ? null : "true");
  return button;
}

/** @param {number} at @param {-1 | 1} by */
function move(at, by) {
  const next = moved(draft, at, by);
  if (next === draft) return;
  edit(next);
  drawRows();
  focusRow(at + by, `[data-by="${by}"]`);
  setText(find("#standing", HTMLElement), say("priorities-moved", { number: at + by + 1, of: figure(draft.rows.length) }));
}

/** @param {number} at */
function remove(at) {
  edit(without(draft, at));
  drawRows();
  focusRow(Math.min(at, draft.rows.length - 1), "textarea");
}

/** @param {number} at @param {string} what */
function focusRow(at, what) {
  const found = rows.children[at]?.querySelector(what);
  if (found instanceof HTMLElement) found.focus();
}

/** @param {string} why */
function focusLack(why) {
  if (why === "people") headcount.focus();
  else if (why === "language") (language.value ? language : tag).focus();
  else focusRow(Math.max(0, draft.rows.findIndex(({ title }) => !title.trim())), "textarea");
}

/** @param {boolean} isAsked */
function askToWithdraw(isAsked) {
  show(find("#really", HTMLElement), isAsked);
  show(find("#withdraw", HTMLElement), !isAsked);
  find(isAsked ? "#withdraw-now" : "#withdraw", HTMLButtonElement).focus();
}
