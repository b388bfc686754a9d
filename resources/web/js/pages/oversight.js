// @ts-check
/** The page of oversight: reports for everybody; facts and a form for members of a panel. */

import "../wire/begun.js";
import "../kit/languages.js";
import { ask, NotReached } from "../wire/ask.js";
import { shownBadge, typedBadge } from "../door/badge.js";
import { fill, find, h, setText, show } from "../kit/dom.js";
import { factParts } from "../oversight/oversight-words.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { clock, list } from "../kit/words.js";

/**
 * @typedef {{number: number, panel: string, title: string, text: string, filed_at: number}} Report
 * @typedef {{title: string, members: number, until: number | null}} Panel
 */

const id = find("#badge-id", HTMLInputElement);
const code = find("#badge-code", HTMLInputElement);
const enter = find("#enter", HTMLButtonElement);
const file = find("#file", HTMLButtonElement);
const title = find("#report-title", HTMLInputElement);
const text = find("#report-text", HTMLTextAreaElement);
/** The badge of who reads the facts, as long as the page is open. */
let badge = "";
/** What the panel was told last. @type {import("../oversight/oversight-words.js").Facts | null} */
let facts = null;
/** What everybody was told last. @type {{panels: Panel[], reports: Report[]} | null} */
let told = null;

find("#sign-in", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  signIn();
});
find("#renew", HTMLButtonElement).addEventListener("click", () => loadFacts());
for (const field of [title, text]) field.addEventListener("input", judge);
file.addEventListener("click", send);
loadReports();
whenSpokenAnew(() => {
  drawReports();
  drawFacts();
});

/** @param {string} selector @param {string} words */
function tell(selector, words) {
  setText(find(selector, HTMLElement), words);
}

/**
 * What the server answers; null where it does not, or refuses, and why is said.
 *
 * @param {string} path @param {object | null} body @param {string} said where words stand
 */
async function asked(path, body, said) {
  try {
    const answer = await ask(path, body ? { method: "POST", body } : {});
    tell(said, answer.ok ? "" : answer.body.sentence);
    return answer.ok ? answer.body : null;
  } catch (error) {
    if (!(error instanceof NotReached)) throw error;
    tell(said, say("oversight-try-again", { reason: error.message }));
    return null;
  }
}

async function loadReports() {
  const found = await asked("/api/oversight", null, "#said");
  if (!found) return;
  told = /** @type {{panels: Panel[], reports: Report[]}} */ (found);
  drawReports();
}

function drawReports() {
  if (!told) return;
  const sitting = told.panels.filter(({ until }) => until === null);
  const panels = list(sitting.map(({ title: panel, members: count }) => say("oversight-panel", { title: panel, count })));
  tell("#panels", panels ? say("oversight-sitting", { panels }) : say("oversight-sitting-none"));
  const made = told.reports.map((one) =>
    h(
      "article",
      { class: "oversight-report" },
      h("h3", { dir: "auto" }, say("oversight-numbered", { number: String(one.number), title: one.title })),
      h("p", { class: "hint" }, say("oversight-report-by", { panel: one.panel, time: clock(one.filed_at) })),
      h("p", { dir: "auto" }, one.text),
    ),
  );
  fill(find("#reports", HTMLElement), ...(made.length ? made : [h("p", {}, say("oversight-no-report"))]));
}

function signIn() {
  const typed = typedBadge(id.value, code.value);
  if (!typed) {
    tell("#gate-said", say("member-badge-missing"));
    return;
  }
  badge = shownBadge(typed);
  loadFacts();
}

async function loadFacts() {
  enter.disabled = true;
  const isIn = !find("#facts", HTMLElement).hidden;
  const found = await asked("/api/oversight/facts", { badge }, isIn ? "#filed" : "#gate-said");
  enter.disabled = false;
  if (!found) return;
  facts = /** @type {import("../oversight/oversight-words.js").Facts} */ (found);
  show(find("#entrance", HTMLElement), false);
  show(find("#facts", HTMLElement), true);
  id.value = code.value = "";
  drawFacts();
  if (!isIn) find("#facts-title", HTMLElement).focus();
}

function drawFacts() {
  if (!facts) return;
  tell("#facts-title", say("oversight-facts-for", { panel: facts.panel }));
  const parts = factParts(facts).flatMap(({ title: head, lines, none }) => [
    h("h3", {}, head),
    lines.length
      ? h("ul", { class: "oversight-list" }, ...lines.map(({ words, note }) => h("li", {}, h("b", { dir: "auto" }, words), note ? h("span", {}, note) : null)))
      : h("p", { class: "hint" }, none),
  ]);
  fill(find("#parts", HTMLElement), ...parts);
}

function judge() {
  file.disabled = !title.value.trim() || !text.value.trim();
}

async function send() {
  file.disabled = true;
  const found = await asked("/api/oversight/reports", { badge, title: title.value, text: text.value }, "#filed");
  judge();
  if (!found) return;
  title.value = text.value = "";
  judge();
  tell("#filed", say("oversight-filed-as", { number: String(/** @type {{report: number}} */ (found).report) }));
  loadReports();
}
