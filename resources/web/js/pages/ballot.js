// @ts-check
/**
 * The page of whoever votes from home: the code of a letter, what members are asked, the own vote,
 * the receipt, and whether there is a ballot on the roll.
 */

import "../wire/begun.js";
import "../kit/languages.js";
import { BallotPanel } from "../polls/ballot-panel.js";
import { decisionFigures } from "../polls/decided.js";
import { fill, find, h, setText, show } from "../kit/dom.js";
import { conference, isOfMembers } from "../outputs/on-air.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { connect, drawLink, drawRehearsal } from "./page.js";
import { PhoneResult } from "../polls/phone-result.js";
import { linkWords } from "../outputs/present.js";
import { NO_SEAT } from "../wire/session.js";
import { hex, sha256Sync } from "../kit/sha256.js";
import { isAsked, isElsewhere, sittingWords, voterWords } from "../polls/voter-words.js";
import { needWords } from "../polls/needs.js";

/** @typedef {import("./page.js").Page} Page */
/** @typedef {import("../protocol").PollView} PollView */

const main = find("main", HTMLElement);
const gate = find("#gate", HTMLElement);
const field = find("#gate-code", HTMLInputElement);
const enterButton = find("#enter", HTMLButtonElement);
const outcome = new PhoneResult();

/** @type {Page | null} */
let page = null;
/** @type {BallotPanel | null} */
let panel = null;
let figures = "";
/** Why the code is asked for, or asked for again. */
let gateWords = () => "";

addEventListener("hashchange", begin);
addEventListener("storage", () => panel?.reread());
find("#send", HTMLButtonElement).addEventListener("click", () => panel?.send());
find("#gate form", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  if (field.value.trim()) enter(field.value);
  else openGate(() => say("member-home-missing"));
});
whenSpokenAnew(() => {
  busy(enterButton.disabled);
  if (page) draw(page);
});
begin();

/** Go on with the code in the address, which does not stay there, or as whom this device was. */
function begin() {
  const typed = decodeURIComponent(location.hash.slice(1));
  if (location.hash) history.replaceState(null, "", location.pathname);
  enter(typed);
}

/** Letters and digits alone, in capitals: what was typed otherwise is no other code. @param {string} typed */
function plain(typed) {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, "");
}

/** @param {string} typed "" for the token that this device has, if any */
function enter(typed) {
  page?.link.stop();
  const code = typed ? hex(sha256Sync(new TextEncoder().encode(`voter ${plain(typed)}`))).slice(0, 32) : "";
  page = connect({ role: "voter", ...(typed ? { code, badge: typed.trim().slice(0, 200) } : {}), changed: draw, joined, answered });
  panel = page && newPanel(page);
  if (!page) {
    openGate(() => "");
    return;
  }
  busy(typed !== "");
  page.link.start();
}

/** @param {Page} one */
function newPanel(one) {
  const own = () => one.session.replica.voter;
  return new BallotPanel(one, {
    asked: () => {
      const poll = latest(one);
      return poll && mayVote(one, poll) ? poll : null;
    },
    may: isOfMembers,
    words: (poll, ballot, now) => voterWords(poll, ballot, own(), now, one.link.now()),
    needs: needWords,
    nameFault: () => null,
    name: () => "",
    chosen: () => draw(one),
    draw: () => draw(one),
  });
}

/** The poll of members that was opened last. @param {Page} one @returns {PollView | null} */
function latest(one) {
  return one.session.replica.all("poll").find(isOfMembers) ?? null;
}

/** @param {Page} one @param {PollView} poll */
function mayVote(one, poll) {
  const { voter } = one.session.replica;
  const isOn = poll.state === "open" && poll.adjourned_at == null && isAsked(poll, voter);
  return isOn && !isElsewhere(poll, panel?.find(poll.id) ?? null, voter);
}

/** @param {Page} _ @param {import("../wire/session.js").Joined} output */
function joined(_, { byCode }) {
  if (byCode) panel?.demote();
}

/** @param {Page} _ @param {import("../wire/session.js").Answered} output */
function answered(_, output) {
  panel?.answered(output);
}

/** @param {() => string} words why the code is asked for, or asked for again */
function openGate(words) {
  show(gate, true);
  document.body.classList.add("is-gated");
  busy(false, words);
  field.focus();
}

function closeGate() {
  if (gate.hidden) return;
  show(gate, false);
  document.body.classList.remove("is-gated");
  field.value = ""; // nobody is to read it off the page later
}

/** @param {boolean} isBusy @param {() => string} [words] */
function busy(isBusy, words = isBusy ? () => "" : gateWords) {
  gateWords = words;
  enterButton.disabled = isBusy;
  setText(enterButton, say(isBusy ? "member-home-looking" : "gate-go"));
  setText(find("#gate-said", HTMLElement), gateWords());
}

/** @param {Page} one */
function draw(one) {
  if (one !== page) return;
  const { session } = one;
  if (NO_SEAT.includes(session.ending?.code ?? "")) {
    one.link.stop();
    page = panel = null;
    const isStale = !session.code && !session.wasLive;
    openGate(() => (isStale ? say("member-home-unknown") : (session.ending?.sentence ?? "")));
    return;
  }
  if (session.phase === "live" && session.replica.known) closeGate();
  else if (!gate.hidden) busy(true, () => linkWords(session, Date.now()) ?? "");
  drawLink(session);
  drawRehearsal(session.replica);
  drawTop(one);
  drawVote(one);
}

/** @param {Page} one */
function drawTop({ session }) {
  const { voter } = session.replica;
  setText(find("#seat", HTMLElement), voter ? say("member-home-number", { number: String(voter.number) }) : say("vote-title"));
  setText(find("#area", HTMLElement), voter?.area ?? "");
  setText(find("#conference", HTMLElement), conference(session.replica)?.name ?? "");
}

/** @param {Page} one */
function drawVote(one) {
  const now = one.link.now();
  const poll = latest(one);
  const may = poll !== null && mayVote(one, poll);
  main.classList.toggle("is-asking", may);
  panel?.drawPoll(poll, now, { enabled: may });
  const sitting = poll ? sittingWords(poll, now) : "";
  show(find("#sitting", HTMLElement), sitting !== "");
  setText(find("#sitting", HTMLElement), sitting);
  panel?.drawState(poll);
  drawResult(one, poll);
  show(find("#calm", HTMLElement), poll === null);
  setText(find("#calm-title", HTMLElement), say(one.session.replica.known ? "member-home-nothing" : "vote-connecting"));
}

/** Figures come when the last sitting is over, as far as they may be seen. @param {Page} one @param {PollView | null} poll */
function drawResult(one, poll) {
  const isOver = poll !== null && ["closed", "published"].includes(poll.state);
  show(find("#result", HTMLElement), isOver);
  if (!poll || !isOver) return;
  outcome.show(one.session, { ...poll, reveal_parties: poll.reveal_chamber }, panel?.find(poll.id) ?? null, true);
  const rows = decisionFigures(poll);
  const made = JSON.stringify(rows);
  if (made === figures) return;
  figures = made;
  const list = find("#figures", HTMLElement);
  show(list, rows.length > 0);
  fill(list, ...rows.map(([name, count]) => h("div", {}, h("dt", { dir: "auto" }, name), h("dd", {}, count))));
}
