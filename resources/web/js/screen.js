// @ts-check
/** The big screen of a party: picture, question, bars, what this room has answered, how to join. */

import "./begun.js";
import { hostWords, learnAddress, publicHost } from "./address.js";
import { nameWords } from "./by-name.js";
import { askForCode } from "./code-gate.js";
import { showCode } from "./codes.js";
import { newsNow } from "./desk-news.js";
import { find, setAttribute, setLength, setText, show } from "./dom.js";
import { readValue, writeValue } from "./keep.js";
import { LotteryPlace } from "./lottery-place.js";
import { conference, currentPoll, itemOn, lotteryOn, nextItem } from "./on-air.js";
import { connect, drawLink, drawRehearsal, stayAwake } from "./page.js";
import { LiveVideo } from "./player.js";
import { PollBars } from "./poll-bars.js";
import { ageWords, kindWord, linkWords, opening, scene, timer } from "./present.js";
import { showQr } from "./qr.js";
import { BADGES, mendedWords, result, stale, turnout } from "./results.js";
import { RoomCard } from "./room-card.js";
import { clock, people, some } from "./words.js";

/** @typedef {import("./page.js").Page} Page */
/** @typedef {import("./replica.js").Replica} Replica */

const stage = find("#stage", HTMLElement);
let gated = false;
let fitted = "";
const bars = new PollBars(12);
const room = new RoomCard(find("#room", HTMLElement));
const player = find("live-video", LiveVideo);
find("#bars", HTMLElement).append(bars.element);
function drawAddress() {
  setText(find("#host", HTMLElement), hostWords());
}
drawAddress();
learnAddress().then(drawAddress);
find("#full", HTMLButtonElement).addEventListener("click", () => {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen().catch(() => undefined);
});

/** That the television's own sleep is off, said by whoever turned it off. */
const AWAKE = "awake";
let asleep = false;

const page = connect({ role: "party", changed: draw });
const lottery = page && new LotteryPlace(find("#lottery", HTMLElement), { link: page.link, far: true });
if (page) {
  page.link.start();
  stayAwake((awake) => {
    asleep = !awake;
    draw(page);
  });
  find("#awake-done", HTMLButtonElement).addEventListener("click", () => {
    writeValue(page.store, AWAKE, true);
    draw(page);
  });
} else {
  askForCode();
}

/** @param {Page} page */
function draw(page) {
  const { session } = page;
  const { replica } = session;
  if (session.phase === "over" && session.ending?.code === "wrong_code" && !gated) {
    gated = true;
    askForCode(session.ending.sentence);
  }
  const now = page.link.now();
  player.offset = session.clock.offset;
  drawLink(session);
  drawRehearsal(replica);
  drawTop(replica);
  drawJoin(replica);
  const [newest] = newsNow(replica.room, now);
  show(find("#news", HTMLElement), newest !== undefined);
  setText(find("#news", HTMLElement), newest?.text ?? "");
  const what = scene(replica);
  setAttribute(stage, "data-scene", what);
  show(find("#ask", HTMLElement), what === "poll");
  lottery?.show(what === "lottery" ? lotteryOn(replica) : null);
  setAttribute(stage, "data-moment", lottery?.moment || null);
  show(find("#breakout", HTMLElement), what === "breakout");
  show(find("#hold", HTMLElement), what === "hold" || what === "wait");
  show(find("#room", HTMLElement), what === "poll" && replica.room !== null);
  const poll = currentPoll(replica);
  const item = itemOn(replica);
  if (what === "poll" && poll) drawPoll(page, poll);
  if (what === "breakout" && item) drawBreakout(item, now);
  if (what === "hold" || what === "wait") drawHold(what, replica);
  drawFoot(page, what, now);
  const asked = what === "poll" || what === "lottery";
  show(find("#awake", HTMLElement), asleep && !asked && readValue(page.store, AWAKE) !== true);
}

/** @param {Replica} replica */
function drawTop(replica) {
  const { room } = replica;
  const item = itemOn(replica);
  const next = nextItem(replica);
  setText(find("#party", HTMLElement), room?.name ?? conference(replica)?.name ?? "Conference");
  setText(find("#area", HTMLElement), room?.area ?? "");
  show(find("#now", HTMLElement), item !== null);
  setText(find("#item-kind", HTMLElement), item ? kindWord(item.kind) : "");
  setText(find("#item-title", HTMLElement), item?.title ?? "");
  setText(find("#item-speaker", HTMLElement), item?.speaker ?? "");
  setText(find("#next", HTMLElement), next ? `Next, about ${clock(next.starts_at)}: ${next.title}` : "");
}

/** @param {Replica} replica */
function drawJoin({ room }) {
  show(find("#join", HTMLElement), room !== null);
  if (!room) return;
  showQr(find("#qr", HTMLImageElement), room.code);
  setText(find("#code", HTMLElement), showCode(room.code));
  setText(
    find("#here", HTMLElement),
    room.headcount
      ? `${people(room.headcount)} · ${some(room.joined, "phone")}`
      : `${some(room.joined, "phone")} joined`,
  );
}

/** @param {Page} page @param {import("./protocol").PollView} poll */
function drawPoll({ session }, poll) {
  const { replica } = session;
  const fresh = result(poll, replica.tick(poll.id));
  const found = linkWords(session, Date.now()) === null ? fresh : stale(fresh, session);
  const question = find("#question", HTMLElement);
  setText(question, poll.question);
  question.classList.toggle("is-long", poll.question.length > 70);
  setAttribute(find("#status", HTMLElement), "data-status", found.status);
  setText(find("#status", HTMLElement), BADGES[found.status]);
  const note = [found.outcome || found.note, mendedWords(poll, 1), nameWords(poll, publicHost())];
  setText(find("#note", HTMLElement), note.filter(Boolean).join(" "));
  bars.show(found);
  fitBars();
  if (replica.room) room.show(poll, replica.room);
}

/** Rows that do not fit the height become smaller together. Measured only when something moved. */
function fitBars() {
  const { list } = bars;
  const moved = [bars.made, list.clientHeight, list.clientWidth, bars.list.className].join();
  if (moved === fitted) return;
  let fit = 1;
  do {
    setLength(list, fit, "--fit");
    fit -= 0.06;
  } while (fit > 0.3 && list.scrollHeight > list.clientHeight + 1);
  fitted = [bars.made, list.clientHeight, list.clientWidth, bars.list.className].join();
}

/** @param {import("./protocol").ItemView} item @param {number} now */
function drawBreakout(item, now) {
  const time = timer(item, now);
  setText(find("#breakout-title", HTMLElement), item.title);
  setText(find("#breakout-time", HTMLElement), `${time.over ? "+" : ""}${time.text}`);
  setText(find("#breakout-words", HTMLElement), time.words);
  const face = find("#breakout-face", HTMLElement);
  face.classList.toggle("is-over", time.over);
  face.classList.toggle("is-last", time.last);
  setLength(find("#breakout-line", HTMLElement), time.share);
}

/** @param {string} what @param {Replica} replica */
function drawHold(what, replica) {
  const next = nextItem(replica);
  setText(
    find("#hold-title", HTMLElement),
    conference(replica)?.name ?? (what === "wait" ? "Connecting to the conference" : ""),
  );
  show(find("#hold-first", HTMLElement), next !== null);
  setText(find("#hold-words", HTMLElement), next ? `${next.title}` : what === "wait" ? "" : "We are back soon");
  setText(find("#hold-when", HTMLElement), next ? `Planned for ${clock(next.starts_at)}` : "");
}

/** @param {Page} page @param {string} what @param {number} now */
function drawFoot({ session }, what, now) {
  const { replica } = session;
  const poll = what === "poll" ? currentPoll(replica) : null;
  const old = linkWords(session, Date.now()) !== null && session.wasLive;
  show(find("#turnout", HTMLElement), poll !== null);
  show(find("#opening", HTMLElement), poll !== null);
  show(find("#next", HTMLElement), poll === null && what !== "lottery");
  show(find(".screen-foot", HTMLElement), what !== "hold" && what !== "wait");
  if (!poll) return;
  const who = turnout(poll, replica.tick(poll.id));
  const words = [who.people, who.parties].filter(Boolean).join(" · ");
  setText(find("#turnout-words", HTMLElement), old ? `${words}, ${ageWords(session)}` : words);
  setLength(find("#turnout-line", HTMLElement), who.share);
  const opened = opening(poll, old ? session.serverNow(session.heardAt) : now);
  setText(find("#opening-word", HTMLElement), opened.word);
  setText(find("#opening-text", HTMLElement), opened.text);
  setAttribute(find("#opening", HTMLElement), "data-open", String(poll.state === "open"));
  find("#opening", HTMLElement).classList.toggle("is-last", opened.last);
}
