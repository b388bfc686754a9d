// @ts-check
/** The phone: one thing at a time. The question, or the calm card; below, the state of the own vote. */

import "../wire/begun.js";
import "../kit/languages.js";
import { TablePlace } from "../breakouts/table-place.js";
import { BallotPanel } from "../polls/ballot-panel.js";
import { codeFault, readCode } from "../door/codes.js";
import { askForCode } from "../door/code-gate.js";
import { whose } from "../polls/decision.js";
import { find, setAttribute, setText, show } from "../kit/dom.js";
import { LotteryPlace } from "../lottery/lottery-place.js";
import { isOfChamber, onAir, openBallot } from "../outputs/on-air.js";
import { connect, drawLink, drawRehearsal } from "./page.js";
import { CalmCard } from "../outputs/phone-card.js";
import { justClosed } from "../outputs/present.js";
import { voteWords } from "../polls/vote-words.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { GUEST, guestNumber, isGuest, isHandedOn, votedElsewhere } from "../rooms/handed.js";
import { elsewhereWords, guestWords } from "../rooms/handed-words.js";
import { randomHex } from "../wire/ids.js";
import { Brought } from "../wire/brought.js";
import { deviceStore } from "../wire/keep.js";
import { isolated } from "../kit/words.js";

/** @typedef {import("./page.js").Page} Page */

const main = find("main", HTMLElement);
const calm = new CalmCard(find("#calm", HTMLElement));
let gated = false;

/** What came of polls comes a while after the page, or when it is shown. */
const outcome = new Brought(async () => new (await import("../polls/phone-result.js")).PhoneResult(), redraw, "outcome");
const OUTCOME_AFTER = 3_000;

/** Where tables say something, the form for it comes then. */
const statements = new Brought(async () => statementForm(await import("../statements/statement-form.js")), redraw, "statements");

/** Few phones are handed on: what that takes comes once the vote is in. */
const next = new Brought(async () => new (await import("../rooms/next-person.js")).NextPerson(kept, page), redraw);

/** What is asked after a session comes with it. */
const feel = new Brought(async () => new (await import("../surveys/feel.js")).Feel(find("#feel", HTMLElement), own()), redraw, "asked");

/** Few votes are by name: the field for it comes with the first. */
const needs = new Brought(async () => await import("../polls/needs.js"), redraw);
const field = new Brought(async () => nameField(await import("../kit/name-field.js")), redraw);

/** Few rooms practise: the card comes when one does. */
const practice = new Brought(async () => practiceCard(await import("../rooms/practice-card.js")), redraw, "asked");

const scanned = readScanned();
const kept = deviceStore();
const isHanded = isHandedOn(kept);
const keptAs = isGuest(kept) ? GUEST : "person";
const page = scanned === null || isHanded ? null : connect({ role: "person", keptAs, changed: draw, joined, answered });
const lottery = page && new LotteryPlace(find("#lottery", HTMLElement), { link: page.link, level: 1 });
const table = page && new TablePlace(find("#table", HTMLElement), page, redraw);
const panel = page && new BallotPanel(page, {
  asked: () => (elsewhere() ? null : openBallot(page.session.replica)),
  may: (poll) => !isOfChamber(poll),
  words: voteWords,
  needs: (poll) => (poll.needs ? neededWords(poll) : ""),
  nameFault: (poll) => (poll.named ? (field.part ? field.part.fault : say("vote-name-missing")) : null),
  name: (poll) => (poll.named ? (field.part?.name ?? "") : ""),
  sent: (poll) => poll.named && field.part?.sent(),
  chosen: renamed,
  draw: redraw,
});

if (isHanded) next.bring();
if (page && panel) {
  addEventListener("storage", () => panel.reread());
  show(find("#keeps-nothing", HTMLElement), !(page.store instanceof Storage));
  find("#send", HTMLButtonElement).addEventListener("click", () => panel.send());
  whenSpokenAnew(redraw);
  page.link.start();
} else if (scanned !== null && !isHanded) {
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

/** @param {Page} _page @param {import("../wire/session.js").Joined} _ @param {boolean} demoted */
function joined(_page, _, demoted) {
  setTimeout(() => outcome.bring(), OUTCOME_AFTER);
  table?.joined();
  if (demoted) panel?.demote();
}

/** @param {Page} _ @param {import("../wire/session.js").Answered} output */
function answered(_, output) {
  panel?.answered(output);
  feel.part?.answered(output);
  table?.answered(output);
  statements.part?.answered(output);
}

/** Another name was typed, or another answer chosen: where votes are by name, both make a vote. */
function renamed() {
  const poll = page && openBallot(page.session.replica);
  if (poll?.named && field.part && !field.part.fault) panel?.drawer.rename(poll.id, field.part.name);
  redraw();
}

/** @param {Page} page */
function draw(page) {
  const { session } = page;
  panel?.follow();
  const { replica } = session;
  const now = page.link.now();
  if (session.phase === "over" && session.ending?.code === "wrong_code" && !gated) {
    gated = true;
    if (scanned) location.replace(`/#${scanned}`); // the front page knows what else a code may be
    else askForCode(say("vote-gate-again", { reason: session.ending.sentence }));
  }
  drawLink(session);
  const air = onAir(replica, "phones");
  drawRehearsal(replica, air.lottery);
  drawWhere(page);
  const ballot = openBallot(replica);
  const shown = air.black ? null : air.poll;
  const poll = ballot ?? shown;
  main.classList.toggle("is-asking", ballot !== null);
  const other = elsewhere();
  panel?.drawPoll(poll, now, { enabled: !other, whose: poll ? whose(poll) : "" });
  const isOpen = poll?.state === "open" && poll.channels.includes("phones");
  if (poll?.named && !isOfChamber(poll)) field.bring();
  if (poll) field.part?.show(isOfChamber(poll) ? { ...poll, named: false } : poll, isOpen, panel?.find(poll.id)?.counted?.name ?? "");
  drawResult(session, shown?.id === ballot?.id ? null : shown, air);
  const told = poll ?? lately(page, now);
  panel?.drawState(other ? null : told);
  drawKept(session, told?.id, now);
  if (replica.all("survey").length) feel.bring();
  feel.part?.draw(replica, ballot !== null);
  const mine = poll ? (panel?.find(poll.id) ?? null) : null;
  const isIn = Boolean(mine?.counted && !mine.pending);
  if (isIn || other || isGuest(page.store)) next.bring();
  next.part?.show(Boolean(isOpen && poll && !isOfChamber(poll)), isIn || other !== "");
  show(find("#voted-elsewhere", HTMLElement), other !== "");
  setText(find("#voted-elsewhere", HTMLElement), elsewhereWords(other));
  if (replica.room?.practice) practice.bring();
  practice.part?.show(replica.room, ballot !== null);
  const hasPicture = !air.black && (air.poll !== null || air.kind === "lottery");
  lottery?.show(air.black || air.kind !== "lottery" ? null : air.lottery);
  const isExtra = ballot === null || air.black || WORDED.has(air.kind);
  table?.show(now);
  const isTalk = table !== null && !air.black && (table.isOn ? TALKED_OVER.has(air.kind) : table.isShown && air.breakout !== null);
  const isCalm = !hasPicture && isExtra && !isTalk;
  show(calm.element, isCalm);
  show(find("#other-party", HTMLElement), !isCalm || ballot !== null);
  calm.show(air, replica, now, page, ballot !== null);
  if (ballot) show(find("#statements", HTMLElement), false); // one thing at a time; what was written stays
  else if (statements.part) statements.part.show(replica, now, session.phase === "live");
  else if (replica.all("statements").length) statements.bring();
  main.classList.toggle("has-statements", !find("#statements", HTMLElement).hidden);
  setAttribute(main, "data-scene", air.black ? "black" : air.kind);
  const reason = (poll && !isOfChamber(poll) && replica.room?.left_out) || "";
  show(find("#left-out", HTMLElement), reason !== "");
  setText(find("#left-out-reason", HTMLElement), reason);
  page.link.report(air.report);
}

/** Scenes whose words are read beside a ballot, below it; of the others it takes the place. */
const WORDED = new Set(["message", "motion", "breakout", "timer", "statements", "survey"]);

/** Scenes of which the card of a table says all that there is to say while people sit there. */
const TALKED_OVER = new Set(["breakout", "timer", "holding", "video", "speaker", "wait"]);

/** The poll that has just closed and that this phone has answered: what became of the vote is said. @param {Page} page @param {number} now */
function lately({ session }, now) {
  return session.replica.all("poll").find((poll) => justClosed(poll, now) && panel?.find(poll.id)) ?? null;
}

/** Votes that wait for a link, and what became of those that did. @param {import("../wire/session.js").Session} session @param {string | undefined} told the poll whose vote is spoken of below @param {number} now */
function drawKept({ wasLive }, told, now) {
  const { ballots } = /** @type {BallotPanel} */ (panel).drawer;
  const waits = !wasLive && ballots.some(({ pending }) => pending);
  const others = ballots.filter(({ poll }) => poll !== told);
  const words = waits ? say("vote-sending-offline") : outcome.part?.late(others, now);
  show(find("#kept", HTMLElement), Boolean(words));
  setText(find("#kept", HTMLElement), words || "");
}

/** At which other party the owner of this phone has answered the question that is open; "" mostly. */
function elsewhere() {
  const poll = page && openBallot(page.session.replica);
  if (!page || !poll || isGuest(page.store) || panel?.find(poll.id)?.counted) return "";
  return votedElsewhere(page.store, page.identity.scope, poll);
}

/** @param {Page} page */
function drawWhere({ session, identity, store }) {
  const { room } = session.replica;
  setText(find("#party", HTMLElement), room?.name ?? (identity.party || say("vote-joining")));
  setText(
    find("#where", HTMLElement),
    room ? [isolated(room.area), room.headcount && say("vote-people-here", { count: room.headcount })].filter(Boolean).join(" · ") : "",
  );
  const label = find("#phone", HTMLElement);
  show(label, session.phone !== "");
  setText(find("b", HTMLElement, label), session.phone);
  const guest = guestNumber(store);
  show(find("#guest", HTMLElement), guest > 0);
  setText(find("#guest", HTMLElement), guest ? guestWords(guest) : "");
}

/**
 * Figures come to the phone when voting is over: before it, nobody is to be swayed. Those of the
 * chamber's vote, in which phones have no part, come as soon as they may be seen.
 *
 * @param {import("../wire/session.js").Session} session @param {import("../protocol").PollView | null} poll
 * @param {import("../outputs/on-air.js").OnAir} air
 */
function drawResult(session, poll, { kind }) {
  const isOver = poll !== null && (["closed", "published"].includes(poll.state) || (isOfChamber(poll) && poll.state === "open"));
  show(find("#result", HTMLElement), isOver);
  if (!poll || !isOver) return;
  const title = find("#result-question", HTMLElement);
  show(title, openBallot(session.replica) !== null);
  setText(title, whose(poll) ? say("poll-whose-question", { whose: whose(poll), question: poll.question }) : poll.question);
  if (outcome.part) outcome.part.show(session, poll, panel?.find(poll.id) ?? null, kind !== "poll");
  else outcome.bring();
}

function redraw() {
  if (page) draw(page);
}

/** The page, to those parts that come only where there is one. */
function own() {
  return /** @type {Page} */ (page);
}

/** @param {typeof import("../statements/statement-form.js")} module */
function statementForm({ mountStatementForm }) {
  const { store, identity, link } = own();
  return mountStatementForm(find("#statements", HTMLElement), {
    store,
    scope: identity.scope,
    table: () => table?.table ?? 0,
    submit: (command) => {
      link.submit(command);
      redraw();
    },
  });
}

/** What a poll of the chamber needs, once that part of the page is here. @param {import("../protocol").PollView} poll */
function neededWords(poll) {
  needs.bring();
  return needs.part?.needWords(poll) ?? "";
}

/** @param {typeof import("../kit/name-field.js")} module */
function nameField({ NameField }) {
  return new NameField(find("#by-name", HTMLElement), own().store, own().identity.scope, renamed);
}

/** @param {typeof import("../rooms/practice-card.js")} module */
function practiceCard({ PracticeCard }) {
  return new PracticeCard(find("#practice", HTMLElement), (option) => own().link.submit({ type: "answer_practice", id: randomHex(16), option }));
}
