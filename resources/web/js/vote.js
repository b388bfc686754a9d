// @ts-check
/** The phone: one thing at a time. The question, or the calm card; below, the state of the own vote. */

import "./begun.js";
import { BallotDrawer } from "./ballots.js";
import { BallotForm } from "./ballot-form.js";
import { nameFault } from "./by-name.js";
import { blank, fault, inWords } from "./choices.js";
import { codeFault, readCode } from "./codes.js";
import { askForCode } from "./code-gate.js";
import { fill, find, setAttribute, setText, show } from "./dom.js";
import { LotteryPlace } from "./lottery-place.js";
import { NameField } from "./name-field.js";
import { onAir, openBallot } from "./on-air.js";
import { connect, drawLink, drawRehearsal } from "./page.js";
import { CalmCard } from "./phone-card.js";
import { justClosed, opening } from "./present.js";
import { voteWords } from "./vote-words.js";
import { clock, people } from "./words.js";

/** @typedef {import("./page.js").Page} Page */

const main = find("main", HTMLElement);
const calm = new CalmCard(find("#calm", HTMLElement));
const ask = find("#ask", HTMLElement);
const state = find("#state", HTMLElement);
const sendButton = find("#send", HTMLButtonElement);
const receipt = find("#receipt", HTMLDetailsElement);

let gated = false;

/** @type {BallotForm | null} */
let form = null;
/** The poll whose answers are asked for; "" while none are. */
let asking = "";
/** What came of polls comes a while after the page, or when it is shown. @type {import("./phone-result.js").PhoneResult | null} */
let outcome = null;
let isBringing = false;
const OUTCOME_AFTER = 3_000;

const scanned = readScanned();
const page = scanned === null ? null : connect({ role: "person", changed: draw, joined, answered });
const lottery = page && new LotteryPlace(find("#lottery", HTMLElement), { link: page.link, level: 1 });
const drawer = page ? new BallotDrawer(page.store, page.identity.scope) : null;
const field = page && new NameField(find("#by-name", HTMLElement), page.store, page.identity.scope, renamed);

if (page && drawer) {
  for (const cast of drawer.pending()) page.session.submit(cast, Date.now());
  addEventListener("storage", () => {
    drawer.reread();
    draw(page);
  });
  sendButton.addEventListener("click", () => send(page, drawer));
  page.link.start();
} else if (scanned !== null) {
  location.replace("/");
}

/**
 * The code of the address that a phone has scanned, `/j/CODE`: from now on it stands where codes of
 * people always do. "" where there is none; null where it opens something else, and another page
 * is being loaded.
 */
function readScanned() {
  if (!location.pathname.startsWith("/j/")) return "";
  const code = readCode(location.pathname);
  if (codeFault(code)) {
    location.replace(`/#${code}`);
    return null;
  }
  history.replaceState(null, "", `/vote#${code}`);
  return code;
}

/** @param {Page} page @param {import("./session.js").Joined} _ @param {boolean} demoted */
function joined(page, _, demoted) {
  setTimeout(bringOutcome, OUTCOME_AFTER);
  if (!demoted || !drawer) return;
  for (const cast of drawer.pending()) page.session.withdraw(cast.id);
  drawer.demote();
}

/** @param {Page} page @param {import("./session.js").Answered} output */
function answered(page, { answer }) {
  const ballot = drawer?.answered(answer, page.link.now());
  const touched = navigator.userActivation?.hasBeenActive ?? false;
  if (ballot && answer.type === "ack" && touched && "vibrate" in navigator) navigator.vibrate(30);
}

/** @param {Page} page @param {BallotDrawer} drawer */
function send(page, drawer) {
  const poll = openBallot(page.session.replica);
  if (!poll) return;
  const name = poll.named ? (field?.name ?? "") : "";
  if (poll.named && nameFault(name)) return;
  startOver(page, drawer, poll);
  const ballot = drawer.find(poll.id);
  if (!ballot?.draft) {
    if (ballot?.pending || ballot?.counted || fault(poll, blank(poll))) return;
    drawer.choose(poll.id, blank(poll)); // a blank vote, where that is one
  }
  const sealed = drawer.seal(poll.id, name);
  if (!sealed) return;
  if (name) field?.sent();
  if (sealed.replaces) page.session.withdraw(sealed.replaces);
  page.link.submit(sealed.cast);
  draw(page);
}

/** Where the room has started over, what was cast before is no more. @param {Page} page @param {BallotDrawer} drawer @param {import("./protocol").PollView} poll */
function startOver({ session }, drawer, poll) {
  const { room } = session.replica;
  if (room?.poll !== poll.id) return;
  const waiting = drawer.startOver(poll.id, room.started_over ?? 0);
  if (waiting) session.withdraw(waiting);
}

/** Another name was typed, or another answer chosen: where votes are by name, both make a vote. */
function renamed() {
  const poll = page && openBallot(page.session.replica);
  if (page && poll?.named && field && !nameFault(field.name)) drawer?.rename(poll.id, field.name);
  if (page) draw(page);
}

/** @param {Page} page */
function draw(page) {
  const { session, identity } = page;
  if (drawer && drawer.scope !== identity.scope) drawer.resume(identity.scope);
  const { replica } = session;
  const now = page.link.now();
  if (session.phase === "over" && session.ending?.code === "wrong_code" && !gated) {
    gated = true;
    if (scanned) location.replace(`/#${scanned}`); // the front page knows what else a code may be
    else askForCode(`${session.ending.sentence} It stands on the big screen in your room.`);
  }
  drawLink(session);
  const air = onAir(replica, "phones");
  drawRehearsal(replica, air.lottery);
  drawWhere(page);
  const ballot = openBallot(replica);
  const shown = air.black ? null : air.poll;
  const poll = ballot ?? shown;
  show(ask, poll !== null);
  main.classList.toggle("is-asking", ballot !== null);
  if (poll) drawPoll(page, poll, now);
  else asking = "";
  drawResult(session, shown?.id === ballot?.id ? null : shown, air);
  drawState(page, poll ?? lately(page, now));
  const hasPicture = !air.black && (air.poll !== null || air.kind === "lottery");
  lottery?.show(air.black || air.kind !== "lottery" ? null : air.lottery);
  const isExtra = ballot === null || air.black || WORDED.has(air.kind);
  show(calm.element, !hasPicture && isExtra);
  calm.show(air, replica, now, page, ballot !== null);
  setAttribute(main, "data-scene", air.black ? "black" : air.kind);
  const reason = (poll && replica.room?.left_out) || "";
  show(find("#left-out", HTMLElement), reason !== "");
  setText(find("#left-out-reason", HTMLElement), reason);
  page.link.report(air.report);
}

/** Scenes whose words are read beside a ballot, below it; of the others it takes the place. */
const WORDED = new Set(["message", "motion", "breakout", "timer"]);

/** The poll that has just closed and that this phone has answered: what became of the vote is said. @param {Page} page @param {number} now */
function lately({ session }, now) {
  return session.replica.all("poll").find((poll) => justClosed(poll, now) && drawer?.find(poll.id)) ?? null;
}

/** @param {Page} page */
function drawWhere({ session, identity }) {
  const { room } = session.replica;
  setText(find("#party", HTMLElement), room?.name ?? (identity.party || "Joining"));
  setText(
    find("#where", HTMLElement),
    room ? `${room.area}${room.headcount ? ` · ${people(room.headcount)} here` : ""}` : "",
  );
  const label = find("#phone", HTMLElement);
  show(label, session.phone !== "");
  setText(find("b", HTMLElement, label), session.phone);
}

/** @param {Page} page @param {import("./protocol").PollView} poll @param {number} now */
function drawPoll(page, poll, now) {
  const open = poll.state === "open" && poll.channels.includes("phones");
  if (drawer) startOver(page, drawer, poll);
  const ballot = drawer?.find(poll.id) ?? null;
  if (open && (!form || form.poll.id !== poll.id || form.poll.question !== poll.question)) {
    form = new BallotForm(poll, (choice) => {
      drawer?.choose(poll.id, choice);
      renamed();
    });
    fill(find("#form", HTMLElement), form.element);
  }
  setText(find("#question", HTMLElement), poll.question);
  const opened = poll.state === "draft" ? null : opening(poll, now);
  setText(find("#opening", HTMLElement), opened?.words ?? "Not open yet");
  find("#opening", HTMLElement).classList.toggle("is-last", Boolean(opened?.last));
  show(find("#form", HTMLElement), open);
  if (open) form?.show(chosenIn(ballot), ballot?.draft ? (ballot.counted?.choice ?? null) : null, open);
  field?.show(poll, open, ballot?.counted?.name ?? "");
  const asks = open ? `${poll.id} ${poll.question}` : "";
  if (asks !== asking) main.scrollTo(0, 0); // another thing altogether: it is read from its head
  asking = asks;
}

/** The answer as it stands on this phone. @param {import("./ballots.js").Ballot | null} ballot */
function chosenIn(ballot) {
  return ballot?.draft ?? ballot?.pending?.choice ?? ballot?.counted?.choice ?? null;
}

/**
 * Figures come to the phone when voting is over: before it, nobody is to be swayed.
 *
 * @param {import("./session.js").Session} session @param {import("./protocol").PollView | null} poll
 * @param {import("./on-air.js").OnAir} air
 */
function drawResult(session, poll, { kind }) {
  const isOver = poll !== null && ["closed", "published"].includes(poll.state);
  show(find("#result", HTMLElement), isOver);
  if (!poll || !isOver) return;
  const title = find("#result-question", HTMLElement);
  show(title, openBallot(session.replica) !== null);
  setText(title, poll.question);
  if (outcome) outcome.show(session, poll, drawer?.find(poll.id) ?? null, kind !== "poll");
  else bringOutcome();
}

async function bringOutcome() {
  if (isBringing) return;
  isBringing = true;
  const { PhoneResult } = await import("./phone-result.js");
  outcome = new PhoneResult();
  if (page) draw(page);
}

/** What became of the own vote, in words. @param {Page} page @param {import("./protocol").PollView | null} poll */
function drawState({ session }, poll) {
  const isSaid = poll !== null && poll.state !== "draft";
  show(state, isSaid);
  if (!isSaid) return;
  const ballot = drawer?.find(poll.id) ?? null;
  const words = voteWords(poll, ballot, {
    linked: session.isFresh(Date.now()),
    fault: fault(poll, chosenIn(ballot) ?? blank(poll)) ?? (poll.named ? nameFault(field?.name ?? "") : null),
    busy: session.refusals > 0,
  });
  setAttribute(state, "data-tone", words.tone);
  setAttribute(state, "data-state", words.state);
  setText(find("#headline", HTMLElement), words.headline);
  setText(find("#detail", HTMLElement), words.detail);
  show(sendButton, words.action !== null);
  if (words.action) setText(sendButton, words.action);
  const counted = ballot?.counted ?? null;
  show(receipt, words.receipt && counted !== null && counted.entry !== null);
  if (!words.receipt) receipt.open = false;
  if (counted && counted.entry !== null) {
    const check = `/receipt#entry=${counted.entry}&leaf=${counted.leaf}`;
    setAttribute(find("#receipt-check", HTMLElement), "href", check);
    setText(find("#receipt-entry", HTMLElement), String(counted.entry));
    setText(find("#receipt-leaf", HTMLElement), (counted.leaf.match(/.{1,8}/g) ?? []).join(" "));
    setText(find("#receipt-choice", HTMLElement), [inWords(poll, counted.choice), counted.name].filter(Boolean).join(", as "));
    setText(find("#receipt-at", HTMLElement), clock(counted.at));
  }
}
