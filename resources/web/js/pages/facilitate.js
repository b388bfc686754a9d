// @ts-check
/** The facilitator's page: who is here, what the room answers, how others join. */

import "../wire/begun.js";
import "../kit/languages.js";
import { ask, NotReached } from "../wire/ask.js";
import { hostWords, learnAddress, publicHost } from "../wire/address.js";
import { askForCode } from "../door/code-gate.js";
import { showCode } from "../door/codes.js";
import { talkNow } from "../breakouts/breakout.js";
import { TablesPlace } from "../breakouts/tables-place.js";
import { offerFetching } from "../door/pairing.js";
import { HelpPanel, NewsList } from "../rooms/desk-news.js";
import { EveningPanel } from "../evening/evening-panel.js";
import { HandOverPart } from "../evening/hand-over.js";
import { OurEveningPart } from "../evening/our-evening-part.js";
import { find, setAttribute, setText, show } from "../kit/dom.js";
import { FloorPanel } from "../floor/floor-asking.js";
import { randomHex } from "../wire/ids.js";
import { MendPanel } from "../rooms/mend.js";
import { LotteryPlace } from "../lottery/lottery-place.js";
import { isOfChamber, itemOn, onAir, openPoll } from "../outputs/on-air.js";
import { connect, drawLink, drawRehearsal, stayAwake } from "./page.js";
import { kindWord, opening, timer } from "../outputs/present.js";
import { Deed } from "../kit/deed.js";
import { CheckInWays } from "../rooms/check-in.js";
import { HeadcountPanel } from "../rooms/headcount.js";
import { RoomTest } from "../rooms/room-test.js";
import { deviceStore } from "../wire/keep.js";
import { showQr } from "../kit/qr.js";
import { AnswerPanel } from "../polls/room-answer.js";
import { keptOutWords, phonesIn } from "../rooms/room-words.js";
import { sceneWords } from "../outputs/scene-told.js";
import { RoomStatements } from "../statements/room-statements.js";
import { mountStatementForm } from "../statements/statement-form.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { people } from "../kit/words.js";
import { RoomSurvey } from "../surveys/room-survey.js";
import { NO_ROOM } from "../wire/session.js";

/** @typedef {import("./page.js").Page} Page */
/** @typedef {import("../wire/session.js").Command} Command */

/** What was sent last, by what it is about: its state is said beside it. @type {Map<string, Deed>} */
const deeds = new Map();
const headcount = new HeadcountPanel(find("#panel-people", HTMLElement), (count) =>
  act("headcount", { type: "set_headcount", id: randomHex(16), headcount: count }),
);
const answer = new AnswerPanel(find("#panel-answer", HTMLElement), {
  hands: (poll, counts, seen) => act(`room ${poll}`, { type: "enter_hands", id: randomHex(16), poll, counts, seen: [...seen] }),
  button: (poll, option) => act(`room ${poll}`, { type: "press_button", id: randomHex(16), poll, option }),
});
const mend = new MendPanel(find("#mend", HTMLElement), {
  code: (reason, times) => act("mend code", { type: "renew_room_code", id: randomHex(16), reason, times }),
  over: (poll, reason, times) => act("mend over", { type: "start_phones_over", id: randomHex(16), poll, reason, times }),
  phone: (phone, reason) => act("mend phone", { type: "end_phone", id: randomHex(16), phone, reason }),
  phones: askForPhones,
});
const news = new NewsList(find("#news", HTMLElement), (message) => act(`news ${message}`, { type: "see_message", id: randomHex(16), message }));
const help = new HelpPanel(find("#help", HTMLDetailsElement), {
  ask: (text, topic) => act("help", { type: "ask_for_help", id: randomHex(16), text, topic }),
  done: () => act("help", { type: "help_done", id: randomHex(16), party: null }),
});
const roomSurvey = new RoomSurvey(find("#room-survey", HTMLDetailsElement), () => page?.identity.token ?? "");
const floor = new FloorPanel(find("#floor", HTMLElement), submit);
const roomStatements = new RoomStatements(find("#room-statements", HTMLElement), submit);
const test = new RoomTest(find("#room-test", HTMLDetailsElement), deviceStore(), (on) =>
  act("practice", { type: on ? "start_practice" : "end_practice", id: randomHex(16) }),
);
const tables = new TablesPlace(
  find("#tables-here", HTMLElement),
  {
    tables: (sizes) => act("tables", { type: "set_tables", id: randomHex(16), tables: sizes }),
    report: (breakout, state) => act("report", { type: "report_room", id: randomHex(16), breakout, state }),
  },
  () => page && draw(page),
);
const evening = new EveningPanel(find("#panel-evening", HTMLElement), find("#evening-mark", HTMLElement), {
  tick: (tick, done) => act(`tick ${tick}`, { type: "tick_off", id: randomHex(16), tick, done }),
  name: (name) => act("name", { type: "say_who", id: randomHex(16), name }),
  stewards: (names) => act("stewards", { type: "name_stewards", id: randomHex(16), names, party: null }),
  conduct: (text) => act("conduct", { type: "note_conduct", id: randomHex(16), text, party: null }),
  changed: () => page && draw(page),
});
const handOver = new HandOverPart(find("#panel-evening", HTMLElement), () => page?.identity.token ?? "");
const ours = new OurEveningPart(find("#panel-evening", HTMLElement), (on) => act("ours", { type: "show_our_evening", id: randomHex(16), on }));
const tabs = [...document.querySelectorAll("[role=tab]")].filter((tab) => tab instanceof HTMLButtonElement);
/** Whether the facilitator has chosen a tab for this moment; else the page chooses. @type {string} */
let chosenFor = "";

const page = connect({ role: "facilitator", changed: draw, joined, answered });
const ways = page && new CheckInWays(find("#panel-people", HTMLElement), page.store, page.identity.scope, (count) => headcount.enter(count));
const statements = page && mountStatementForm(find("#statements", HTMLElement), { store: page.store, scope: page.identity.scope, submit });
const lottery = page && new LotteryPlace(find("#lottery", HTMLElement), { link: page.link });
if (page) {
  whenSpokenAnew(() => draw(page));
  page.link.start();
  offerFetching(() => page.identity.token);
  stayAwake((awake) => show(find("#awake", HTMLElement), !awake));
} else {
  askForCode();
}
for (const tab of tabs) tab.addEventListener("click", () => select(tab.id, true));
find("[role=tablist]", HTMLElement).addEventListener("keydown", (event) => {
  const way = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  if (!way) return;
  const shown = tabs.filter((tab) => !tab.hidden);
  const at = shown.findIndex((tab) => tab === document.activeElement);
  const to = shown[(at + way + shown.length) % shown.length];
  to.focus();
  select(to.id, true);
});
find("#kept-out-act", HTMLButtonElement).addEventListener("click", (event) => {
  const button = /** @type {HTMLButtonElement} */ (event.currentTarget);
  select(button.dataset.tab ?? "tab-people", true);
  tabs.find((tab) => tab.id === button.dataset.tab)?.focus();
});
function drawAddress() {
  setText(find("#host", HTMLElement), hostWords());
  setText(find("#screen-address", HTMLElement), `${publicHost()}/screen`);
}
drawAddress();
learnAddress().then(drawAddress);
let gated = false;
/** The screen's own, as it is typed; "" while it is not known. */
let screenCode = "";
let moment = "";

/** @param {Page} page */
function joined(page) {
  tables.joined();
  showScreenCode(page);
}

/** The screen has a code of its own, with which nothing can be done; not in older conferences. @param {Page} page */
async function showScreenCode({ identity }) {
  try {
    const fits = (/** @type {any} */ body) => typeof body?.code === "string";
    const { ok, body } = await ask("/api/screen-code", { token: identity.token, fits });
    if (!ok || !body.code) return;
    screenCode = showCode(body.code);
    if (page) draw(page);
  } catch {
    // the facilitator's own code opens it as well
  }
}

/** The phones that are in, by the letters that they show. */
async function askForPhones() {
  const fits = (/** @type {any} */ body) => Array.isArray(body?.phones);
  const token = page?.identity.token;
  const { ok, body } = await ask("/api/phones", { method: "POST", token, body: { party: null }, fits });
  if (!ok) throw new NotReached(body.sentence);
  return body.phones;
}

/** @param {Command} command */
function submit(command) {
  page?.link.submit(command);
  if (page) draw(page);
}

/** @param {string} about @param {Command} command */
function act(about, command) {
  const before = deeds.get(about);
  if (before?.command && page) page.session.withdraw(before.command.id);
  deeds.set(about, new Deed(command));
  page?.link.submit(command);
  if (page) draw(page);
}

/** @param {Page} page @param {import("../wire/session.js").Answered} output */
function answered(page, output) {
  const { command, answer } = output;
  for (const deed of deeds.values()) {
    if (deed.command.id === command.id) deed.answered(answer, page.link.now());
  }
  floor.answered(output, page.link.now());
  roomStatements.answered(output, page.link.now());
  statements?.answered(output);
}

/** @param {string} id @param {boolean} [byHand] */
function select(id, byHand = false) {
  if (byHand) chosenFor = moment;
  for (const tab of tabs) {
    const on = tab.id === id;
    setAttribute(tab, "aria-selected", String(on));
    setAttribute(tab, "tabindex", on ? "0" : "-1");
    const panel = find(`#${tab.getAttribute("aria-controls")}`, HTMLElement);
    panel.classList.toggle("is-current", on);
    if (on && byHand && page) draw(page); // what it shows may have to be asked for
    if (on && byHand && lottery?.moment) panel.scrollIntoView({ block: "start" }); // the scene is above it
  }
}

/** @param {Page} page */
function draw(page) {
  const { session } = page;
  const { replica } = session;
  if (session.phase === "over" && ["wrong_code", ...NO_ROOM].includes(session.ending?.code ?? "") && !gated) {
    gated = true;
    askForCode(session.ending?.sentence);
  }
  drawLink(session, SOON);
  const air = onAir(replica, "rooms");
  const poll = openPoll(replica) ?? (air.poll?.state === "draft" || (air.poll && isOfChamber(air.poll)) ? null : air.poll);
  drawRehearsal(replica, air.lottery);
  drawTop(page, air, poll);
  const { room } = replica;
  lottery?.show(air.kind === "lottery" ? air.lottery : null);
  const now = { linked: session.phase === "live", busy: session.refusals > 0 };
  if (room) {
    drawKeptOut(poll, room);
    test.show(room);
    headcount.show(room, deeds.get("headcount") ?? null, now);
    ways?.show(room, deeds.get("headcount")?.state !== "sending");
    drawInvite(room);
    news.show(room, page.link.now(), replica.lens);
    floor.show(replica, { party: room.party }, page.link.now(), now);
    help.show(room, deeds.get("help") ?? null, now, replica.evening);
    tables.show(page, (about) => deeds.get(about) ?? null, now);
    mend.show(poll, room, (name) => deeds.get(`mend ${name}`) ?? null, now);
  }
  drawTables(page, now);
  roomSurvey.show(replica);
  show(find("#to-priorities", HTMLElement), replica.get("gathering") !== null);
  evening.show(replica, { token: page.identity.token, own: session.phone, now: page.link.now(), deedOf: (about) => deeds.get(about) ?? null, state: now });
  if (room) ours.show(room, deeds.get("ours") ?? null, now);
  handOver.show(replica.evening, session.phone, page.link.now());
  answer.show(poll, room, deeds.get(`room ${poll?.id}`) ?? null, now);
  const mark = find("#answer-mark", HTMLElement);
  show(mark, poll?.state === "open");
  // A new question brings its panel forward once; after that the facilitator decides.
  moment = poll?.state === "open" ? poll.id : "";
  if (moment && chosenFor !== moment) {
    chosenFor = moment;
    if (room?.headcount) select("tab-answer");
  }
}

/** @param {Page} page @param {import("../kit/deed.js").Now} now */
function drawTables({ session, link }, now) {
  const { replica } = session;
  roomStatements.show(replica, link.now(), now);
  statements?.show(replica, link.now(), now.linked);
  const why = roomStatements.waiting > 0 ? say("facilitate-mark-statement") : tables.isOn ? say("facilitate-mark-tables") : "";
  show(find("#tables-mark", HTMLElement), why !== "");
  setText(find("#tables-why", HTMLElement), why);
}

/** Who runs a room is told soon that the link is gone, ms. */
const SOON = 1_500;

/** @param {Page} page @param {import("../outputs/on-air.js").OnAir} air @param {import("../protocol").PollView | null} poll */
function drawTop({ session, identity, link }, air, poll) {
  const { room } = session.replica;
  const item = itemOn(session.replica);
  setText(find("#party", HTMLElement), room?.name ?? (identity.party || say("facilitate-connecting")));
  setText(find("#where", HTMLElement), room?.area ?? "");
  const here = find("#here", HTMLElement);
  const filling = room && phonesIn(room);
  setText(here, room && filling ? say("facilitate-here", { people: people(room.headcount), phones: filling.words }) : "");
  here.classList.toggle("is-over", Boolean(filling?.over));
  const reason = (poll && room?.left_out) || "";
  show(find("#left-out", HTMLElement), reason !== "");
  setText(find("#left-out-reason", HTMLElement), reason);
  const isAsked = poll?.state === "open";
  const state = isAsked ? say("facilitate-question", { state: opening(poll, link.now()).words }) : itemWords(item, !talkNow(session.replica), link.now());
  setText(find("#item", HTMLElement), state);
  setText(find("#on-screen", HTMLElement), air.kind === "wait" ? "" : say("facilitate-screen-shows", { scene: sceneWords(air) }));
}

/** What is on. @param {ReturnType<typeof itemOn>} item @param {boolean} isTimed @param {number} now server's time */
function itemWords(item, isTimed, now) {
  if (!item) return say("facilitate-nothing-on");
  const on = { kind: kindWord(item.kind), title: item.title };
  if (item.kind !== "breakout" || !isTimed) return say("facilitate-item", on);
  const time = timer(item, now);
  return time.over ? say("facilitate-item-up", on) : say("facilitate-item-left", { ...on, time: time.text });
}

/** @param {import("../protocol").PollView | null} poll @param {import("../protocol").RoomView} room */
function drawKeptOut(poll, room) {
  const { words, tab, action } = keptOutWords(poll, room);
  const element = find("#kept-out", HTMLElement);
  show(element, words !== "");
  if (!words) return;
  setText(find("#kept-out-words", HTMLElement), words);
  const button = find("#kept-out-act", HTMLButtonElement);
  setText(button, action);
  button.dataset.tab = tab;
}

/** @param {import("../protocol").RoomView} room */
function drawInvite(room) {
  showQr(find("#qr", HTMLImageElement), room.code);
  setText(find("#code", HTMLElement), showCode(room.code));
  if (screenCode) setText(find("#screen-code", HTMLElement), say("facilitate-screen-code", { code: screenCode }));
}
