// @ts-check
/** The page that answers "Were you drawn?". What is typed here stays on this device. */

import { checkDrawn, readPersonCode, readQuestion } from "./drawn-check.js";
import { fill, find, h, setAttribute, setText, show } from "./dom.js";
import { deviceStore } from "./keep.js";
import { readLotteries } from "./lottery-memory.js";
import { lotteryOn } from "./on-air.js";
import { connect } from "./page.js";

/** @typedef {import("./drawn-check.js").Finding} Finding */

const store = deviceStore();
const id = find("#id", HTMLInputElement);
const code = find("#code", HTMLInputElement);
const lottery = find("#lottery", HTMLInputElement);
const said = find("#said", HTMLElement);
const seen = readLotteries(store);
let turn = 0;
let edited = false;

find("#ask", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  ask();
});
lottery.addEventListener("input", () => {
  edited = true;
  drawTitle();
});
addEventListener("hashchange", fromAddress);
fromAddress();
if (!lottery.value) suggest();

/** Id and code do not stay in the address, where the next person at this device would find them. */
function fromAddress() {
  const question = readQuestion(location.hash);
  id.value = question.id || id.value;
  code.value = question.code || code.value;
  lottery.value = question.lottery || lottery.value || (seen[0]?.id ?? "");
  drawTitle();
  if (!question.id && !question.code) return;
  history.replaceState(null, "", `${location.pathname}${lottery.value ? `#lottery=${encodeURIComponent(lottery.value)}` : ""}`);
  if (id.value && code.value && lottery.value) ask();
}

/** The lottery whose scene is on, when this device knows of none. */
function suggest() {
  const page = connect({
    role: "observer",
    changed: ({ session }) => {
      const view = lotteryOn(session.replica);
      if (!view || edited || lottery.value) return;
      lottery.value = view.id;
      setText(find("#title", HTMLElement), view.title);
    },
  });
  page?.link.start();
}

function drawTitle() {
  const known = seen.find((one) => one.id === lottery.value.trim());
  setText(find("#title", HTMLElement), known?.title ?? "");
}

async function ask() {
  const question = { id: id.value.trim(), code: readPersonCode(code.value) ?? "", lottery: lottery.value.trim() };
  const wrong = !question.id
    ? "Type your id as you got it."
    : !question.code
      ? "A code has 32 letters and digits, 0 to 9 and a to f. Copy it again."
      : !question.lottery
        ? "Type the name of the lottery."
        : "";
  said.classList.toggle("is-wrong", wrong !== "");
  setText(said, wrong);
  if (wrong) return;
  const mine = ++turn;
  draw("busy", "Looking", "This takes a moment.");
  show(find("#steps-part", HTMLElement), false);
  try {
    const known = seen.find((one) => one.id === question.lottery) ?? null;
    const finding = await checkDrawn(question, { ask: { json: askJson, text: askText }, seen: known });
    if (mine === turn) drawFinding(finding);
  } catch {
    if (mine === turn) draw("warn", "It could not be looked up", "The server cannot be reached just now. This says nothing about you. Try again in a while.");
  }
}

/** @param {string} path */
async function get(path) {
  const response = await fetch(path, { cache: "no-cache", credentials: "omit" });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response;
}

/** @param {string} path */
async function askJson(path) {
  return (await get(path))?.json() ?? null;
}

/** @param {string} path */
async function askText(path) {
  return (await get(path))?.text() ?? null;
}

const TONES = { drawn: "good", not_drawn: "plain", not_yet: "busy", not_in_pool: "warn", no_lottery: "warn", misfit: "bad" };

/** @param {Finding} finding */
function drawFinding(finding) {
  draw(TONES[finding.result], finding.headline, finding.explained, finding.result);
  const steps = finding.steps.map((step) =>
    h(
      "li",
      { "data-ok": step.ok === null ? "open" : step.ok ? "yes" : "no" },
      h("span", {}, h("b", {}, step.name), h("span", {}, step.words)),
    ),
  );
  fill(find("#steps", HTMLElement), ...steps);
  show(find("#steps-part", HTMLElement), steps.length > 0);
  const figures = finding.figures.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", {}, value || "(empty)")));
  fill(find("#figures", HTMLElement), ...figures);
  show(find("#expert", HTMLElement), figures.length > 0);
}

/** @param {string} tone @param {string} headline @param {string} explained @param {string} [result] */
function draw(tone, headline, explained, result = "") {
  const verdict = find("#verdict", HTMLElement);
  show(verdict, true);
  setAttribute(verdict, "data-tone", tone);
  setAttribute(verdict, "data-result", result || null);
  setText(find("#headline", HTMLElement), headline);
  setText(find("#explained", HTMLElement), explained);
  verdict.scrollIntoView?.({ block: "nearest" });
}
