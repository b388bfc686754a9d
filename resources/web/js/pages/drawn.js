// @ts-check
/** The page that answers "Were you drawn?". What is typed here stays on this device. */

import "../wire/begun.js";
import "../kit/languages.js";
import { ask, askForText, NotReached } from "../wire/ask.js";
import { checkDrawn, readPersonCode, readQuestion } from "../lottery/drawn-check.js";
import { fill, find, h, setAttribute, setText, show } from "../kit/dom.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { deviceStore } from "../wire/keep.js";
import { readLotteries } from "../lottery/lottery-memory.js";
import { connect } from "./page.js";

/** @typedef {import("../lottery/drawn-check.js").Finding} Finding */

const store = deviceStore();
const id = find("#id", HTMLInputElement);
const code = find("#code", HTMLInputElement);
const lottery = find("#lottery", HTMLInputElement);
const said = find("#said", HTMLElement);
const seen = readLotteries(store);
let turn = 0;
let edited = false;
/** Whether somebody has asked: what was found is said anew in another language. */
let asked = false;

find("#ask", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  checkTyped();
});
lottery.addEventListener("input", () => {
  edited = true;
  drawTitle();
});
addEventListener("hashchange", readAddress);
whenSpokenAnew(() => asked && checkTyped());
readAddress();
if (!lottery.value) followLottery();

/**
 * Fill the form from the address, and check at once when all is there. Id and code do not stay in
 * the address, where the next person at this device would find them.
 */
function readAddress() {
  const question = readQuestion(location.hash);
  id.value = question.id || id.value;
  code.value = question.code || code.value;
  lottery.value = question.lottery || lottery.value || (seen[0]?.id ?? "");
  drawTitle();
  if (!question.id && !question.code) return;
  history.replaceState(null, "", `${location.pathname}${lottery.value ? `#lottery=${encodeURIComponent(lottery.value)}` : ""}`);
  if (id.value && code.value && lottery.value) checkTyped();
}

/** Fill in the lottery whose scene is on, where this device knows of none. */
function followLottery() {
  const page = connect({
    role: "observer",
    changed: ({ session }) => {
      const [view] = session.replica.all("lottery");
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

/** Check what is typed and draw the finding; the last one asked for is shown. */
async function checkTyped() {
  const question = { id: id.value.trim(), code: readPersonCode(code.value) ?? "", lottery: lottery.value.trim() };
  asked = true;
  const wrong = faultWords(question);
  said.classList.toggle("is-wrong", wrong !== "");
  setText(said, wrong);
  if (wrong) return;
  const mine = ++turn;
  drawVerdict("busy", say("drawn-looking"), say("receipt-moment"));
  show(find("#steps-part", HTMLElement), false);
  try {
    const known = seen.find((one) => one.id === question.lottery) ?? null;
    const finding = await checkDrawn(question, { ask: { json: askForJson, text: askForText }, seen: known });
    if (mine === turn) drawFinding(finding);
  } catch (error) {
    const reason = error instanceof NotReached ? error.message : say("receipt-no-server");
    if (mine === turn) drawVerdict("warn", say("drawn-unknown"), say("drawn-unknown-why", { reason }));
  }
}

/** What is missing of a question; "" when it can be asked. @param {import("../lottery/drawn-check.js").Question} question */
function faultWords(question) {
  if (!question.id) return say("drawn-id-missing");
  if (!question.code) return say("drawn-code-wrong");
  return question.lottery ? "" : say("drawn-lottery-missing");
}

/** A published document; null where there is none. @param {string} path @throws {Error} for any other refusal */
async function askForJson(path) {
  const fits = (/** @type {any} */ body) => (path.includes("/proof/") ? Array.isArray(body?.path) : body?.commitment !== undefined);
  const { ok, status, body } = await ask(path, { cache: "no-cache", fits });
  if (ok) return body;
  if (status === 404) return null;
  throw new NotReached(body.sentence);
}

const TONES = { drawn: "good", not_drawn: "plain", not_yet: "busy", not_in_pool: "warn", no_lottery: "warn", misfit: "bad" };

/** @param {Finding} finding */
function drawFinding(finding) {
  drawVerdict(TONES[finding.result], finding.headline, finding.explained, finding.result);
  const steps = finding.steps.map((step) =>
    h(
      "li",
      { "data-ok": step.ok === null ? "open" : step.ok ? "yes" : "no" },
      h("span", {}, h("b", {}, step.name), h("span", {}, step.words)),
    ),
  );
  fill(find("#steps", HTMLElement), ...steps);
  show(find("#steps-part", HTMLElement), steps.length > 0);
  const figures = finding.figures.map(([name, value]) => h("div", {}, h("dt", {}, name), h("dd", { dir: "auto" }, value || say("receipt-nothing"))));
  fill(find("#figures", HTMLElement), ...figures);
  show(find("#expert", HTMLElement), figures.length > 0);
}

/** @param {string} tone @param {string} headline @param {string} explained @param {string} [result] */
function drawVerdict(tone, headline, explained, result = "") {
  const verdict = find("#verdict", HTMLElement);
  show(verdict, true);
  setAttribute(verdict, "data-tone", tone);
  setAttribute(verdict, "data-result", result || null);
  setText(find("#headline", HTMLElement), headline);
  setText(find("#explained", HTMLElement), explained);
  verdict.scrollIntoView?.({ block: "nearest" });
}
