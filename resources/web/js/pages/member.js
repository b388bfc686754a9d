// @ts-check
/**
 * The page of a member of the chamber, at the seat: who sits here and whether they are in the hall,
 * what the chamber is asked and what that needs, the own vote, what the members' screens show.
 */

import "../wire/begun.js";
import "../kit/languages.js";
import { AgendaPanel } from "../agenda/agenda-panel.js";
import { memberOf, readBadge, shownBadge } from "../door/badge.js";
import { BadgeGate } from "../door/badge-gate.js";
import { BallotPanel } from "../polls/ballot-panel.js";
import { namesAreShown, namesPath } from "../polls/by-name.js";
import { decisionFigures } from "../polls/decided.js";
import { fill, find, h, setAttribute, setText, show } from "../kit/dom.js";
import { ElectionsPanel } from "../elections/elections-panel.js";
import { votesNot } from "../elections/elections-words.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { randomHex } from "../wire/ids.js";
import { FloorPanel } from "../floor/floor-asking.js";
import { deviceStore, Identities } from "../wire/keep.js";
import { pressedTwice } from "../door/leave.js";
import { LotteryPlace } from "../lottery/lottery-place.js";
import { byNameWords, mayChoose, memberWords, presenceWords } from "../chamber/member-words.js";
import { MotionPanel } from "../motions/motion-panel.js";
import { conference, isOfChamber, onAir, openPoll } from "../outputs/on-air.js";
import { connect, drawLink, drawRehearsal } from "./page.js";
import { CalmCard } from "../outputs/phone-card.js";
import { PhoneResult } from "../polls/phone-result.js";
import { linkWords } from "../outputs/present.js";
import { LatestVote } from "../polls/latest-vote.js";
import { NO_SEAT } from "../wire/session.js";
import { withSurvey } from "../surveys/survey-scene-words.js";
import { needWords } from "../polls/needs.js";

/** @typedef {import("./page.js").Page} Page */
/** @typedef {import("../door/badge.js").Badge} Badge */
/** @typedef {import("../protocol").PollView} PollView */

const main = find("main", HTMLElement);
const calm = new CalmCard(find("#calm", HTMLElement));
const outcome = new PhoneResult();
const latest = new LatestVote();
const leaveButton = find("#leave-seat", HTMLButtonElement);
const gate = new BadgeGate(enter);
const elections = new ElectionsPanel(find("#elections", HTMLElement), (command) => {
  page?.link.submit(command);
  if (page) draw(page);
});
const floor = new FloorPanel(find("#floor", HTMLElement), (command) => {
  page?.link.submit(command);
  if (page) draw(page);
});
const motions = new MotionPanel(
  find("#motions", HTMLDetailsElement),
  (command) => page?.link.submit(command),
  () => page && draw(page),
);
const agenda = new AgendaPanel(find("#agenda", HTMLElement), (command) => {
  page?.link.submit(command);
  if (page) draw(page);
});

/** @type {Page | null} */
let page = null;
/** @type {BallotPanel | null} */
let panel = null;
/** The command that leaves the seat, while it is on its way; "" mostly. */
let leaving = "";
let figures = "";
/** The seat of another badge, of which is told that it must be left first; 0 for none. */
let noticed = 0;
/** The badge that was opened on a device which votes for its seat: used where it does no more. @type {Badge | null} */
let spare = null;
const lottery = new LotteryPlace(find("#lottery", HTMLElement), { link: { now: () => page?.link.now() ?? Date.now() }, level: 1 });

addEventListener("hashchange", () => location.reload());
addEventListener("storage", () => panel?.reread());
find("#send", HTMLButtonElement).addEventListener("click", () => panel?.send());
pressedTwice(leaveButton, () => say("member-leave-again"), leaveSeat);
whenSpokenAnew(() => {
  if (noticed) notice(noticed);
  gate.speak();
  if (page) draw(page);
});
begin();

/** Go on as whom this device was, or with the badge in the address, which does not stay there. */
function begin() {
  const badge = location.hash ? readBadge(location.hash) : null;
  if (location.hash) history.replaceState(null, "", location.pathname);
  const kept = new Identities(deviceStore(), "member").find("");
  if (!badge || !kept?.token || !kept.seat) {
    enter(badge);
    return;
  }
  if (memberOf(badge) === kept.code) spare = badge;
  else notice(kept.seat);
  enter(null);
}

/** @param {Badge | null} badge null: by the token that this device has, if any */
function enter(badge) {
  page?.link.stop();
  const shown = badge ? { code: memberOf(badge), badge: shownBadge(badge) } : {};
  page = connect({ role: "member", ...shown, changed: draw, joined, answered });
  panel = page && newPanel(page);
  if (!page) {
    gate.open(() => "");
    return;
  }
  if (badge) gate.busy(true);
  leaving = "";
  page.link.start();
}

/** @param {Page} page */
function newPanel(page) {
  const own = () => page.session.replica.seat;
  return new BallotPanel(page, {
    asked: () => {
      const poll = openPoll(page.session.replica, true);
      return poll?.channels.includes("phones") ? poll : null;
    },
    may: isOfChamber,
    words: (poll, ballot, now) => memberWords(poll, ballot, own(), now),
    needs: needWords,
    nameFault: () => null,
    name: (poll) => (poll.named ? `Seat ${seatNumber(page)}` : ""), // as the record has it, in any language
    chosen: () => draw(page),
    draw: () => draw(page),
  });
}

/** @param {Page} one */
function seatNumber({ session, identity }) {
  return session.replica.seat?.number ?? identity.seat ?? 0;
}

/** @param {Page} _ @param {import("../wire/session.js").Joined} output */
function joined(_, { byCode }) {
  if (byCode) panel?.demote(); // the seat may have voted with another device since
}

/** @param {Page} page @param {import("../wire/session.js").Answered} output */
function answered(page, output) {
  panel?.answered(output);
  floor.answered(output, page.link.now());
  elections.answered(output, page.link.now());
  motions.answered(output, page.link.now());
  agenda.answered(output, page.link.now());
  if (output.command.id !== leaving) return;
  if (output.answer.type === "ack") left(page);
  else {
    leaving = "";
    setText(find("#leave-said", HTMLElement), output.answer.sentence);
  }
}

function leaveSeat() {
  if (!page || leaving) return;
  leaving = randomHex(16);
  page.link.submit({ type: "leave_seat", id: leaving });
  draw(page);
}

/** The seat is free for another device. @param {Page} former */
function left(former) {
  former.link.stop();
  former.identity.token = "";
  new Identities(former.store, "member").save(former.identity);
  leaving = "";
  page = panel = null;
  gate.open(() => say("member-left", { seat: String(seatNumber(former)) }));
}

/** This device votes for another seat than that of the badge. @param {number} seat */
function notice(seat) {
  noticed = seat;
  show(find("#notice", HTMLElement), true);
  setText(find("#notice", HTMLElement), say("member-other-badge", { seat: String(seat) }));
}

/** @param {Page} one */
function draw(one) {
  if (one !== page) return; // of a badge that was shown before
  const { session } = one;
  if (NO_SEAT.includes(session.ending?.code ?? "")) {
    shownOut(one);
    return;
  }
  const now = one.link.now();
  if (session.phase === "live" && session.replica.known) gate.close();
  else if (gate.isOpen) gate.busy(true, () => linkWords(session, Date.now()) ?? "");
  drawLink(session);
  drawTop(one);
  const air = withSurvey(onAir(session.replica, "members"));
  drawRehearsal(session.replica, air.lottery);
  drawVote(one, air, now);
  lottery.show(air.black || air.kind !== "lottery" ? null : air.lottery);
  setAttribute(main, "data-scene", air.black ? "black" : air.kind);
  const how = { linked: session.phase === "live", busy: session.refusals > 0 };
  floor.show(session.replica, { seat: seatNumber(one) }, now, how);
  elections.show(session.replica, { seat: seatNumber(one), token: one.identity.token ?? "" }, how);
  main.classList.toggle("has-floor", !floor.element.hidden);
  motions.show(session.replica, seatNumber(one), how);
  agenda.show(session.replica, how);
  drawLeaving(one);
  one.link.report(air.report);
}

/** This device, or this badge, has no seat: why, and what to do. @param {Page} one */
function shownOut(one) {
  const { session } = one;
  if (leaving) {
    left(one);
    return;
  }
  one.link.stop();
  page = panel = null;
  const sentence = session.ending?.sentence ?? "";
  const isStale = session.ending?.code === "wrong_badge" && !session.code && !session.wasLive; // no badge was shown
  if (isStale && spare) {
    const badge = spare;
    spare = null;
    enter(badge);
  } else gate.open(() => (isStale ? say("member-no-seat") : sentence));
}

/** @param {Page} one */
function drawTop(one) {
  const { session } = one;
  const number = seatNumber(one);
  const { away, words } = presenceWords(session.replica.seat);
  setText(find("#seat", HTMLElement), number ? say("member-a-seat", { seat: String(number) }) : say("member-chamber"));
  setText(find("#conference", HTMLElement), conference(session.replica)?.name ?? "");
  setText(find("#presence", HTMLElement), words);
  find("#presence", HTMLElement).classList.toggle("is-away", away);
  show(find("#away", HTMLElement), away);
}

/** Scenes whose words are read beside a ballot, below it; of the others it takes the place. */
const WORDED = new Set(["message", "motion", "breakout", "timer", "statements", "survey"]);

/** Scenes that show nothing of their own on this page. */
const QUIET = new Set(["wait", "video", "holding"]);

/** @param {Page} one @param {import("../outputs/on-air.js").OnAir} air @param {number} now */
function drawVote(one, air, now) {
  const { replica } = one.session;
  const asked = openPoll(replica, true);
  const shown = air.black ? null : air.poll;
  const recent = latest.of(replica, now);
  const poll = asked ?? shown;
  const settled = poll ?? (QUIET.has(air.kind) ? recent : null);
  const ballot = poll ? (panel?.find(poll.id) ?? null) : null;
  const barred = poll ? votesNot(replica, poll.id, seatNumber(one)) : "";
  const enabled = poll && !barred ? mayChoose(poll, ballot, replica.seat) : false;
  main.classList.toggle("is-asking", asked !== null && enabled);
  panel?.drawPoll(settled, now, { enabled, whose: settled && !isOfChamber(settled) ? say("member-rooms-answer") : "" });
  const named = barred || (settled && isOfChamber(settled) ? byNameWords(settled, seatNumber(one)) : "");
  show(find("#by-name", HTMLElement), named !== "");
  setText(find("#by-name", HTMLElement), named);
  drawResult(one, asked && shown?.id === asked.id ? null : (shown ?? (asked ? null : settled)), air, asked !== null);
  const own = recent && panel?.find(recent.id) ? recent : null;
  panel?.drawState(poll ? (isOfChamber(poll) ? poll : own) : recent);
  const hasPicture = !air.black && (air.poll !== null || air.kind === "lottery" || settled !== null);
  show(calm.element, !hasPicture || (asked !== null && (air.black || WORDED.has(air.kind))));
  calm.show(air, replica, now, one, asked !== null);
}

/**
 * The count of what was voted on here, and with a result what came of it; of the rooms' polls also
 * while they are open.
 *
 * @param {Page} one @param {PollView | null} poll @param {import("../outputs/on-air.js").OnAir} air @param {boolean} isBelow
 */
function drawResult(one, poll, air, isBelow) {
  const isOver = poll !== null && (["closed", "published"].includes(poll.state) || (!isOfChamber(poll) && poll.state === "open"));
  show(find("#result", HTMLElement), isOver);
  if (!poll || !isOver) return;
  const title = find("#result-question", HTMLElement);
  show(title, isBelow);
  setText(title, poll.question);
  const isResult = air.kind !== "poll" || air.poll?.id !== poll.id;
  const asMember = { ...poll, reveal_parties: poll.reveal_chamber };
  outcome.show(one.session, asMember, panel?.find(poll.id) ?? null, isResult);
  drawFigures(isResult ? decisionFigures(poll) : []);
  show(find("#names", HTMLElement), namesAreShown(poll));
  setAttribute(find("#names", HTMLElement), "href", namesPath(poll.id));
}

/** @param {[string, string][]} rows */
function drawFigures(rows) {
  const made = JSON.stringify(rows);
  if (made === figures) return;
  figures = made;
  const list = find("#figures", HTMLElement);
  show(list, rows.length > 0);
  fill(list, ...rows.map(([name, count]) => h("div", {}, h("dt", { dir: "auto" }, name), h("dd", {}, count))));
}

/** @param {Page} one */
function drawLeaving({ session }) {
  show(leaveButton, session.wasLive);
  leaveButton.disabled = leaving !== "";
  if (!leaving) return;
  const isLinked = session.isFresh(Date.now());
  setText(find("#leave-said", HTMLElement), say(isLinked ? "member-leaving" : "member-leaving-offline"));
}
