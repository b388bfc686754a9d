// @ts-check
/** The page of those who write captions: a line, whose turn it is, what the room sees, what was sent. */

import "../wire/begun.js";
import "../kit/languages.js";
import { BoothLink } from "../captions/booth-link.js";
import { CaptionLines, languageName } from "../captions/caption-lines.js";
import { ScriptPanel } from "../captions/script-panel.js";
import { WordsPanel } from "../captions/words-panel.js";
import { expanded, Writing } from "../captions/writing.js";
import { readCode } from "../door/codes.js";
import { fill, find, h, setAttribute, setText, show } from "../kit/dom.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { ask, NotReached } from "../wire/ask.js";
import { randomHex } from "../wire/ids.js";
import { deviceStore, forgetValue, readValue, writeValue } from "../wire/keep.js";

/** Under what this device keeps the code of who writes here. */
const CODE = "captioner.code";
const OPTIONS = "captioner.options";
const WAITING = "captioner.waiting";

/** A pause in typing that ends a line, where that is wanted, ms. */
const PAUSE = 2_500;

const store = deviceStore();
const line = find("#line", HTMLTextAreaElement);
const byPause = find("#by-pause", HTMLInputElement);
const late = find("#late", HTMLInputElement);
const preview = new CaptionLines();
const words = new WordsPanel(() => link?.code ?? "");
const script = new ScriptPanel(store, (text) => submit(text));
/** @type {BoothLink | null} */
let link = null;
/** @type {Writing | null} */
let writing = null;
/** What the server has said last. @type {import("../captions/booth-link.js").Told | null} */
let told = null;
/** When the first letter of the line was typed, by the server's clock; 0 while there is none. */
let begunAt = 0;
/** Why the line was not sent. */
let held = "";
/** The line that is being changed. */
let changing = "";
/** @type {ReturnType<typeof setTimeout> | undefined} */
let pause = undefined;

const options = readValue(store, OPTIONS);
byPause.checked = options?.byPause === true;
if (Number.isFinite(options?.late)) late.value = String(options.late);

find("#sign-in", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  enter(readCode(find("#code", HTMLInputElement).value));
});
find("#out", HTMLButtonElement).addEventListener("click", () => leave(""));
find("#send", HTMLButtonElement).addEventListener("click", () => sendLine(false));
for (const option of [byPause, late]) option.addEventListener("change", keepOptions);
line.addEventListener("input", (event) => typed(event instanceof InputEvent && event.isComposing));
line.addEventListener("keydown", lineKey);
document.addEventListener("keydown", (event) => {
  if (!link || event.defaultPrevented) return;
  if (event.key === "PageDown") script.advance();
  else if (event.key === "PageUp") script.back();
  else return;
  event.preventDefault();
});
whenSpokenAnew(draw);
setInterval(drawPreview, 250);
const known = readValue(store, CODE);
if (typeof known === "string" && known) begin(known);
else find("#code", HTMLInputElement).focus();

/** Ask whether a code opens, and begin. @param {string} code */
async function enter(code) {
  const said = find("#entrance-said", HTMLElement);
  if (!code) {
    setText(said, say("gate-missing"));
    return;
  }
  try {
    const { ok, body } = await ask("/api/captions/booth", { method: "POST", token: code, body: {} });
    setText(said, ok ? "" : body.sentence);
    if (!ok) return;
    writeValue(store, CODE, code);
    begin(code);
  } catch (error) {
    if (!(error instanceof NotReached)) throw error;
    setText(said, error.message);
  }
}

/** @param {string} code */
function begin(code) {
  writing = new Writing(store, WAITING, () => randomHex(8));
  link = new BoothLink(code, writing, { heard, refused: leave, lost });
  show(find("#entrance", HTMLElement), false);
  show(find("#booth", HTMLElement), true);
  find("#code", HTMLInputElement).value = "";
  line.focus();
  draw();
}

/** Out of the booth; what waits stays on this device until the same code is typed again. @param {string} why */
function leave(why) {
  link?.stop();
  link = writing = told = null;
  forgetValue(store, CODE);
  show(find("#booth", HTMLElement), false);
  show(find("#entrance", HTMLElement), true);
  setText(find("#entrance-said", HTMLElement), why);
  find("#code", HTMLInputElement).focus();
}

function keepOptions() {
  writeValue(store, OPTIONS, { byPause: byPause.checked, late: Number(late.value) || 0 });
}

/** @param {import("../captions/booth-link.js").Told} news */
function heard(news) {
  told = news;
  if (news.words) words.show(news.words.words);
  if (news.lines && link) preview.take(news.lines.map((one) => ({ state: "line", by: "human", ...one })), true, link.now());
  draw();
}

/** @param {string} reason */
function lost(reason) {
  const count = writing?.acts.length ?? 0;
  show(find("#lost", HTMLElement), reason !== "");
  setText(find("#lost", HTMLElement), reason ? say("captioner-lost", { reason, count }) : "");
  if (reason) draw();
}

/** Something was typed: short forms are written out, and a pause may end the line. @param {boolean} isComposing */
function typed(isComposing) {
  held = "";
  clearTimeout(pause);
  if (!isComposing) expand();
  if (!line.value.trim()) begunAt = 0;
  else if (!begunAt) begunAt = now();
  link?.write(line.value);
  if (byPause.checked && line.value.trim()) pause = setTimeout(() => isMine() && sendLine(false), PAUSE);
  if (line.value.includes("\n")) sendLine(false); // a phone's keyboard, or what was pasted
  drawTurn();
}

/** Write out the short form before the cursor. */
function expand() {
  const at = line.selectionStart;
  if (at !== line.selectionEnd) return;
  const before = line.value.slice(0, at);
  const long = expanded(before, words.words);
  if (long === before) return;
  line.value = long + line.value.slice(at);
  line.setSelectionRange(long.length, long.length);
}

/** @param {KeyboardEvent} event */
function lineKey(event) {
  if (event.isComposing) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    sendLine(event.ctrlKey || event.metaKey);
  } else if (event.key === "ArrowUp" && !line.value && writing?.shown().length) {
    event.preventDefault();
    change(writing.shown().slice(-1)[0].id);
  }
}

/** Whether it is the turn of who sits here, or of nobody. */
function isMine() {
  return !told || !told.turn || told.turn === told.name;
}

/** @param {boolean} takesOver whether it is the own turn from now on */
function sendLine(takesOver) {
  if (!line.value.trim()) return;
  if (takesOver && told) take();
  const text = expanded(line.value.trim(), words.words, true);
  if (!submit(text)) return;
  line.value = "";
  begunAt = 0;
  clearTimeout(pause);
  link?.write("");
}

/** Send a text as a line, where it is the own turn. @param {string} text */
function submit(text) {
  if (!writing || !link) return false;
  if (!isMine()) {
    held = say("captioner-not-yours", { name: told?.turn ?? "" });
    drawTurn();
    return false;
  }
  const behind = Math.min(60, Math.max(0, Number(late.value) || 0)) * 1_000;
  writing.write(text, Math.max(0, Math.round((begunAt || now()) - behind)));
  link.hurry();
  draw();
  return true;
}

function take() {
  if (!told || !link) return;
  told.turn = told.name;
  held = "";
  link.give(told.name);
  draw();
}

function now() {
  return link ? link.now() : Date.now();
}

// What is seen

function draw() {
  if (!link || !writing) return;
  const name = told?.name ?? "";
  setText(find("#booth-title", HTMLElement), told ? say("captioner-who", { name, language: languageName(told.language) }) : say("captioner-title"));
  setText(find("#listeners", HTMLElement), told ? say("captioner-readers", { count: told.listeners }) : "");
  if (told) {
    setAttribute(line, "lang", told.language);
    show(find("#lost", HTMLElement), !told.kept || find("#lost", HTMLElement).textContent !== "");
    if (!told.kept) setText(find("#lost", HTMLElement), say("captioner-not-kept"));
  }
  drawTurn();
  drawOthers();
  drawSent();
  drawPreview();
}

function drawTurn() {
  const mine = isMine();
  find("#booth", HTMLElement).classList.toggle("is-mine", mine);
  setText(find("#turn", HTMLElement), held || (mine ? say("captioner-yours") : say("captioner-of", { name: told?.turn ?? "" })));
  const others = mine ? Object.keys(told?.others ?? {}) : [];
  const key = mine ? `give ${others.join("\n")}` : "take";
  const place = find("#turns", HTMLElement);
  const words = say("captioner-take") + say("captioner-hand", { name: "" });
  if (place.dataset.shown === key + words) return;
  place.dataset.shown = key + words;
  const give = (/** @type {string} */ name) => h("button", { type: "button", class: "plain", onclick: () => hand(name) }, say("captioner-hand", { name }));
  fill(place, ...(mine ? others.map(give) : [h("button", { type: "button", class: "primary", onclick: () => { take(); line.focus(); } }, say("captioner-take"))]));
}

/** @param {string} name */
function hand(name) {
  if (line.value.trim()) sendLine(false); // what was begun is not lost
  if (told) told.turn = name;
  link?.give(name);
  draw();
}

function drawOthers() {
  const rows = Object.entries(told?.others ?? {});
  const place = find("#others", HTMLElement);
  while (place.children.length > rows.length) place.lastElementChild?.remove();
  while (place.children.length < rows.length) place.append(h("li", {}, h("b", { dir: "auto" }), h("span", { dir: "auto" })));
  rows.forEach(([name, text], at) => {
    const [who, what] = place.children[at].children;
    setText(who, name);
    setText(what, text || "…");
  });
}

function drawPreview() {
  if (!link) return;
  const place = find("#preview", HTMLElement);
  const seen = preview.shown(now(), null).map((one) => one.text);
  while (place.children.length > seen.length) place.lastElementChild?.remove();
  while (place.children.length < seen.length) place.append(h("p", { dir: "auto" }));
  seen.forEach((text, at) => setText(place.children[at], text));
}

function drawSent() {
  if (!writing) return;
  const place = find("#sent", HTMLElement);
  if (changing && place.contains(document.activeElement)) return; // nothing moves under a hand
  const rows = writing.shown().slice(-8).reverse();
  const key = JSON.stringify([rows, changing, say("captioner-change")]);
  if (place.dataset.shown === key) return;
  place.dataset.shown = key;
  fill(place, ...rows.map((row) => (row.id === changing ? changeRow(row) : sentRow(row))));
}

/** @param {import("../captions/writing.js").Shown} row */
function sentRow({ id, text, waits }) {
  return h(
    "li",
    { class: waits ? "is-waiting" : "" },
    h("span", { dir: "auto" }, text),
    waits && h("em", {}, say("captioner-waits")),
    h("button", { type: "button", class: "plain", "aria-label": say("captioner-change-of", { text }), onclick: () => change(id) }, say("captioner-change")),
    h("button", { type: "button", class: "plain", "aria-label": say("captioner-remove-of", { text }), onclick: () => correct(id, "") }, say("captioner-remove")),
  );
}

/** @param {import("../captions/writing.js").Shown} row */
function changeRow({ id, text }) {
  const field = h("input", { class: "field", dir: "auto", maxlength: 500, value: text, "aria-label": say("captioner-change-of", { text }) });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Enter") correct(id, field.value);
    else if (event.key === "Escape") correct(id, text);
    else return;
    event.preventDefault();
  });
  const keep = h("button", { type: "button", class: "plain", onclick: () => correct(id, field.value) }, say("captioner-keep"));
  return h("li", {}, field, keep);
}

/** @param {string} id */
function change(id) {
  changing = id;
  find("#sent", HTMLElement).dataset.shown = "";
  drawSent();
  const field = find("#sent", HTMLElement).querySelector("input");
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

/** @param {string} id @param {string} text */
function correct(id, text) {
  changing = "";
  writing?.correct(id, text);
  link?.hurry();
  line.focus();
  draw();
}
