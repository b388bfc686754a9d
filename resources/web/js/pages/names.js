// @ts-check
/** Who voted how in polls by name: asked of the record, found by name or party. */

import "../wire/begun.js";
import "../kit/languages.js";
import { ask, NotReached, untilNextTry } from "../wire/ask.js";
import { namesPath } from "../polls/by-name.js";
import { fill, find, h, setText, show } from "../kit/dom.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { figure } from "../kit/words.js";

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
whenSpokenAnew(() => (askedPoll() ? loadRows(0) : loadPolls()));

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

/**
 * A document; null when the server refuses it, or when it is not wanted any more. What is wrong is
 * said, in place of the rows; while the server is not reached it is asked again.
 *
 * @param {string} path @param {(body: any) => boolean} fits @param {() => boolean} isWanted
 */
async function askUntilReached(path, fits, isWanted) {
  for (let tries = 1; isWanted(); tries++) {
    try {
      const { ok, body } = await ask(path, { cache: "no-cache", fits });
      if (!isWanted()) return null;
      if (ok) return body;
      forgetRows();
      showWords(body.sentence);
      return null;
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      if (isWanted()) showWords(say("page-tried-again", { reason: error.message }));
    }
    await untilNextTry(tries);
  }
  return null;
}

async function loadPolls() {
  const mine = ++turn;
  const fits = (/** @type {any} */ body) => Array.isArray(body?.polls);
  const found = await askUntilReached("/record/names", fits, () => mine === turn);
  if (!found) return;
  const { polls } = /** @type {{polls: {id: string, question: string, state: string, ballots: number}[]}} */ (found);
  const links = polls.map((one) =>
    h("li", {}, h("a", { href: namesPath(one.id), dir: "auto" }, one.question), h("span", {}, listedWords(one))),
  );
  fill(find("#poll-list", HTMLElement), ...links);
  showWords(links.length ? "" : say("names-none"));
}

/** What stands beside a question in the list. @param {{state: string, ballots: number}} poll */
function listedWords(poll) {
  return poll.state === "void" ? say("names-void") : say("names-votes", { count: poll.ballots });
}

/** No name stays on screen that may not be read any more. */
function forgetRows() {
  fill(rows);
  shown = 0;
  setText(find("#question", HTMLElement), "");
  setText(find("#count", HTMLElement), "");
  show(more, false);
}

/** @param {number} after how many rows are shown already: those after them are added */
async function loadRows(after) {
  const mine = ++turn;
  const what = new URLSearchParams({ find: sought.value, after: String(after), limit: String(AT_ONCE) });
  const path = `/record/names/${encodeURIComponent(askedPoll())}?${what}`;
  const call = await askUntilReached(path, (body) => Array.isArray(body?.names), () => mine === turn);
  if (!call) return;
  drawRows(/** @type {RollCall} */ (call));
  showWords(call.found ? "" : nobodyWords(call.ballots > 0));
}

/** @param {RollCall} call */
function drawRows(call) {
  setText(find("#question", HTMLElement), call.question);
  const count = call.ballots;
  const isSought = sought.value.trim() !== "";
  setText(find("#count", HTMLElement), isSought ? say("names-found", { found: figure(call.found), count }) : say("names-count", { count }));
  const lines = call.names.map((row) =>
    h("tr", {}, h("th", { scope: "row", dir: "auto" }, row.name), h("td", { dir: "auto" }, row.party_name), h("td", { dir: "auto" }, row.answer)),
  );
  if (call.after) rows.append(...lines);
  else fill(rows, ...lines);
  shown = call.after + lines.length;
  show(more, shown < call.found);
}

/** Why the list is empty. @param {boolean} isSought there are votes, and none that fits */
function nobodyWords(isSought) {
  return say(isSought ? "names-nobody-found" : "names-nobody");
}

/** @param {string} words */
function showWords(words) {
  setText(find("#said", HTMLElement), words);
}
