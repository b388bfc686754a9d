// @ts-check
/** Elections for everybody: who stands, with photos and statements, the count, how to check it. */

import "../wire/begun.js";
import "../kit/languages.js";
import { ask, NotReached, untilNextTry } from "../wire/ask.js";
import { effectWords, electedWords, guardWords, mostVotes, roundSays, standing } from "../elections/count-words.js";
import { ruleTitle } from "../elections/rule-names.js";
import { ruleSentence } from "../elections/rule-says.js";
import { fill, find, h, setText, show } from "../kit/dom.js";
import { say, spoken, whenSpokenAnew } from "../kit/say.js";
import { amount, list } from "../kit/words.js";

/**
 * @typedef {import("../protocol").ElectionView} ElectionView
 * @typedef {import("../protocol").NominationView} NominationView
 * @typedef {import("../elections/count-words.js").Outcome} Outcome
 * @typedef {{options: string[], outcome: Outcome, shown: number, state: string}} Count
 * @typedef {ElectionView & {nominations: NominationView[], count: Count | null}} Document
 */

const STAGES = {
  open: "election-stage-open",
  closed: "election-stage-closed",
  put: "election-stage-put",
  elected: "election-stage-elected",
  cancelled: "election-stage-cancelled",
};

/** While an election is open to change it is asked for again, ms. */
const AGAIN = 15_000;
let turn = 0;
/** The round that is read here; 0 for the last that is known. */
let round = 0;
/** @type {Document | null} */
let known = null;

const before = find("#before", HTMLButtonElement);
const next = find("#next", HTMLButtonElement);

addEventListener("hashchange", showAddressed);
before.addEventListener("click", () => step(-1));
next.addEventListener("click", () => step(1));
showAddressed();
whenSpokenAnew(() => (askedElection() ? draw() : loadList()));

/** The election that the address asks for; "" for the list of all. */
function askedElection() {
  return new URLSearchParams(location.hash.slice(1)).get("id") ?? "";
}

function showAddressed() {
  const asked = askedElection();
  known = null;
  round = 0;
  show(find("#election", HTMLElement), false);
  show(find("#list", HTMLElement), asked === "");
  setText(find("#said", HTMLElement), "");
  if (asked) loadElection(asked);
  else loadList();
}

/**
 * A document; null when it is refused or not wanted any more. While the server is not reached it is
 * asked again.
 *
 * @param {string} path @param {(body: any) => boolean} fits @param {number} mine
 */
async function askUntilReached(path, fits, mine) {
  for (let tries = 1; mine === turn; tries++) {
    try {
      const { ok, body } = await ask(path, { cache: "no-cache", fits });
      if (mine !== turn) return null;
      setText(find("#said", HTMLElement), ok ? "" : body.sentence);
      return ok ? body : null;
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      if (mine === turn) setText(find("#said", HTMLElement), say("page-tried-again", { reason: error.message }));
    }
    await untilNextTry(tries);
  }
  return null;
}

async function loadList() {
  const mine = ++turn;
  /** @type {{id: string, title: string, stage: keyof typeof STAGES}[] | null} */
  const found = await askUntilReached("/api/elections", Array.isArray, mine);
  if (!found) return;
  const links = found.map(({ id, title, stage }) =>
    h("li", {}, h("a", { href: `#id=${encodeURIComponent(id)}`, dir: "auto" }, title), h("span", {}, say(STAGES[stage]))),
  );
  fill(find("#links", HTMLElement), ...links);
  if (!links.length) setText(find("#said", HTMLElement), say("election-none"));
}

/** @param {string} id */
async function loadElection(id) {
  const mine = ++turn;
  const fits = (/** @type {any} */ body) => body?.view === "election" && Array.isArray(body.nominations);
  while (mine === turn) {
    const found = await askUntilReached(`/api/elections/${encodeURIComponent(id)}`, fits, mine);
    if (!found) return;
    known = /** @type {Document} */ (found);
    draw();
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
  }
}

function draw() {
  if (!known) return;
  setText(find("#title", HTMLElement), known.title);
  setText(find("#stage", HTMLElement), say(STAGES[/** @type {keyof typeof STAGES} */ (known.stage)]));
  setText(find("#facts", HTMLElement), factWords(known));
  setText(find("#verdict", HTMLElement), verdictWords(known));
  drawCount(known);
  drawPeople(known);
  const counted = known.counter ? say("election-counter", { counter: known.counter }) : "";
  setText(find("#counter", HTMLElement), counted);
  document.title = known.title;
  show(find("#election", HTMLElement), true);
}

/** What is guaranteed to a group. @param {Document} election */
function guaranteeOf(election) {
  const { group, least, seats: count } = election;
  return group ? say("election-guarantee", { group, least: String(least), count }) : "";
}

/** @param {Document} election */
function factWords(election) {
  const area = election.area ? say("election-for-area", { area: election.area }) : "";
  const facts = [say("election-seat-count", { count: election.seats }), ruleTitle(election), area, guaranteeOf(election)];
  return [...facts, ruleSentence(election)].filter(Boolean).join(" · ");
}

/** Who is elected, once that is so. @param {Document} election */
function verdictWords(election) {
  if (election.stage === "cancelled") return election.reason;
  if (election.stage !== "elected") return "";
  const holding = election.holders.filter(({ cause }) => !cause).map(({ name }) => name);
  const held = holding.length ? say("election-hold", { names: list(holding), count: holding.length }) : say("election-nobody-holds");
  return election.unfilled ? [held, say("election-empty", { count: election.unfilled })].join(" ") : held;
}

/** @param {Document} election */
function drawCount(election) {
  const count = election.count;
  show(find("#count", HTMLElement), Boolean(count?.outcome.rounds.length));
  if (!count?.outcome.rounds.length) return;
  const { options, outcome } = count;
  const last = count.shown || outcome.rounds.length;
  const number = Math.min(round || last, last);
  const one = outcome.rounds[number - 1];
  const isWhole = number === outcome.rounds.length;
  const where = outcome.rounds.length > 1 ? say("poll-round", { number: String(number), of: String(outcome.rounds.length) }) : "";
  const provisional = count.state !== "published" || last < outcome.rounds.length ? say("election-not-over") : "";
  const says = one.kind === "first" || one.transfers.length ? roundSays(options, one) : electedWords(options, outcome.elected);
  setText(find("#round-words", HTMLElement), [where, says, provisional].filter(Boolean).join(" "));
  const told = isWhole ? effectWords(options, outcome, guaranteeOf(election)) : guardWords(options, one);
  setText(find("#guarantee", HTMLElement), told);
  const quota = one.quota || outcome.quota;
  const mark = quota ? Number(quota) / mostVotes(outcome) : null;
  const rows = standing(options, outcome, number).map((row) => barOf(row, mark));
  fill(find("#bars", HTMLElement), ...rows);
  const parts = [quota ? say("election-quota", { quota: amount(quota) }) : "", say("election-ballots", { count: outcome.ballots })];
  setText(find("#quota", HTMLElement), parts.filter(Boolean).join(" · "));
  before.disabled = number <= 1;
  next.disabled = number >= last;
}

/** @param {import("../elections/count-words.js").Row} row @param {number | null} mark */
function barOf(row, mark) {
  const bar = h("div", { class: "bar" });
  bar.style.width = `${100 * row.length}%`;
  const track = h("div", { class: "track", "aria-hidden": "true" }, bar);
  if (mark !== null) {
    const line = h("div", { class: "mark" });
    line.style[spoken().direction === "rtl" ? "right" : "left"] = `${100 * mark}%`;
    track.append(line);
  }
  const statuses = { elected: "election-status-elected", out: "election-status-out" };
  const status = statuses[/** @type {keyof typeof statuses} */ (row.status)];
  const said = status ? say(status, { votes: row.votes }) : row.votes;
  const name = h("span", { class: row.isGone ? "name gone" : "name", dir: "auto" }, row.name);
  return h("li", {}, name, h("span", { class: "votes" }, said), track);
}

/** @param {number} by */
function step(by) {
  const count = known?.count;
  if (!count) return;
  const last = count.shown || count.outcome.rounds.length;
  round = Math.min(last, Math.max(1, (round || last) + by));
  draw();
}

/** @param {Document} election */
function drawPeople(election) {
  const places = new Map(election.order.map((number, place) => [number, place + 1]));
  const standing_ = election.nominations.filter((one) => !one.withdrawn && !one.refused);
  const order = [...standing_].sort((a, b) => (places.get(a.number) ?? a.number) - (places.get(b.number) ?? b.number));
  const drawn = election.value ? say("election-drawn-order", { value: election.value }) : "";
  setText(find("#order", HTMLElement), order.length ? drawn : say("election-nobody-yet"));
  const known_ = find("#people", HTMLElement);
  fill(known_, ...order.map((one) => personOf(one, places.get(one.number))));
}

/** @param {NominationView} one @param {number | undefined} place */
function personOf(one, place) {
  const about = [one.area, ...one.groups].filter(Boolean).join(" · ");
  const picture = one.photo
    ? h("img", { src: `/api/photos/${one.photo}`, alt: `${one.name}`, loading: "lazy", width: 72, height: 72 })
    : h("span", { class: "initials", "aria-hidden": "true" }, initials(one.name));
  const statement = one.statement && h("p", { class: "statement", dir: "auto" }, one.statement);
  const words = h("div", {}, h("h4", { dir: "auto" }, one.name), about && h("p", { class: "hint", dir: "auto" }, about), statement);
  return h("li", {}, h("span", { class: "place" }, place ? String(place) : "–"), picture, words);
}

/** @param {string} name */
function initials(name) {
  const parts = name.split(/\s+/).filter(Boolean);
  return [parts[0], ...(parts.length > 1 ? [parts[parts.length - 1]] : [])].map((part) => [...part][0]).join("").toUpperCase();
}
