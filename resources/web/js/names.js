// @ts-check
/** Who voted how in polls by name: asked of the record, found by name or party. */

import { namesPath } from "./by-name.js";
import { fill, find, h, setText, show } from "./dom.js";
import { figure, some } from "./words.js";

/**
 * @typedef {{name: string, party: number, party_name: string, answer: string}} Row
 * @typedef {{question: string, state: string, ballots: number, found: number, after: number,
 *   names: Row[]}} RollCall
 */

const AT_ONCE = 200;
const rows = find("#rows", HTMLElement);
const sought = find("#sought", HTMLInputElement);
const more = find("#more", HTMLButtonElement);
let turn = 0;
let shown = 0;
let waiting = 0;

addEventListener("hashchange", showAddressed);
find("#find", HTMLFormElement).addEventListener("submit", (event) => event.preventDefault());
sought.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => loadRows(0), 250);
});
more.addEventListener("click", () => loadRows(shown));
showAddressed();

/** The poll that the address asks for; "" for the list of all. */
function askedPoll() {
  return new URLSearchParams(location.hash.slice(1)).get("poll") ?? "";
}

/** Show what the address asks for: who voted how in one poll, or the list of polls. */
function showAddressed() {
  sought.value = "";
  show(find("#list", HTMLElement), askedPoll() !== "");
  show(find("#polls", HTMLElement), askedPoll() === "");
  if (askedPoll()) loadRows(0);
  else loadPolls();
}

/** @param {string} path @throws {Error} with the server's sentence when it refuses */
async function fetchJson(path) {
  const response = await fetch(path, { cache: "no-cache" });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.sentence);
  return answer;
}

async function loadPolls() {
  const mine = ++turn;
  try {
    const { polls } = /** @type {{polls: {id: string, question: string, ballots: number}[]}} */ (await fetchJson("/record/names"));
    if (mine !== turn) return;
    const links = polls.map((one) =>
      h("li", {}, h("a", { href: namesPath(one.id), dir: "auto" }, one.question), h("span", {}, some(one.ballots, "vote"))),
    );
    fill(find("#poll-list", HTMLElement), ...links);
    showWords(links.length ? "" : "No vote by name has closed so far. Come back after one has.");
  } catch (error) {
    if (mine === turn) showWords(faultWords(error));
  }
}

/** @param {number} after how many rows are shown already: those after them are added */
async function loadRows(after) {
  const mine = ++turn;
  const what = new URLSearchParams({ find: sought.value, after: String(after), limit: String(AT_ONCE) });
  try {
    const call = /** @type {RollCall} */ (await fetchJson(`/record/names/${encodeURIComponent(askedPoll())}?${what}`));
    if (mine !== turn) return;
    drawRows(call);
    showWords("");
  } catch (error) {
    if (mine === turn) showWords(faultWords(error));
  }
}

/** @param {RollCall} call */
function drawRows(call) {
  setText(find("#question", HTMLElement), call.question);
  const all = `${some(call.ballots, "vote")} by name`;
  const voided = call.state === "void" ? ". This poll was declared void: it does not count" : "";
  setText(find("#count", HTMLElement), sought.value.trim() ? `${figure(call.found)} of ${all}${voided}` : `${all}${voided}`);
  const lines = call.names.map((row) =>
    h("tr", {}, h("th", { scope: "row", dir: "auto" }, row.name), h("td", { dir: "auto" }, row.party_name), h("td", { dir: "auto" }, row.answer)),
  );
  if (call.after) rows.append(...lines);
  else fill(rows, ...lines);
  shown = call.after + lines.length;
  show(more, shown < call.found);
}

/** What is said of an error: the server's own sentence, if it sent one. @param {unknown} error */
function faultWords(error) {
  return error instanceof Error && !(error instanceof TypeError) && error.message
    ? error.message
    : "The server cannot be reached just now. Try again in a while.";
}

/** @param {string} words */
function showWords(words) {
  setText(find("#said", HTMLElement), words);
}
