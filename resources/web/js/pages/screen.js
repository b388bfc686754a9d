// @ts-check
/** The big screen of a party: picture, question, bars, what this room has answered, how to join. */

import "../wire/begun.js";
import "../kit/languages.js";
import { talkNow } from "../breakouts/breakout.js";
import { momentOf } from "../breakouts/breakout-clock.js";
import { lineWords } from "../breakouts/breakout-words.js";
import { SecondTicks } from "../breakouts/second-ticks.js";
import { hostWords, learnAddress } from "../wire/address.js";
import { askForCode } from "../door/code-gate.js";
import { showCode } from "../door/codes.js";
import { waitForRoom } from "../door/pairing.js";
import { newsNow } from "../rooms/desk-news.js";
import { practiceLine } from "../rooms/practice-words.js";
import { find, setAttribute, setLength, setText, show } from "../kit/dom.js";
import { readValue, writeValue } from "../wire/keep.js";
import { LotteryPlace } from "../lottery/lottery-place.js";
import { chamber, conference, itemOn, onAir, openPoll } from "../outputs/on-air.js";
import { connect, drawLink, drawRehearsal, stayAwake } from "./page.js";
import { keepInStep } from "../stream/in-step.js";
import { LiveVideo } from "../stream/player.js";
import { kindWord, linkWords, opening } from "../outputs/present.js";
import { showQr } from "../kit/qr.js";
import { turnout } from "../polls/results.js";
import { nextLine } from "../outputs/scene-words.js";
import { OurEvening } from "../evening/our-evening.js";
import { Scenes } from "../outputs/screen-scenes.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { clockSeconds, people } from "../kit/words.js";
import { withSurvey } from "../surveys/survey-scene-words.js";

/** @typedef {import("./page.js").Page} Page */
/** @typedef {import("../wire/replica.js").Replica} Replica */

let gated = false;
const scenes = new Scenes();
const ticks = new SecondTicks(() => page && draw(page));
const player = find("live-video", LiveVideo);
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
const ours = new OurEvening(find("#our-evening", HTMLElement), () => page?.identity.token ?? "", { far: true });
const lottery = page && new LotteryPlace(find("#lottery", HTMLElement), { link: page.link, far: true });
if (page) {
  keepInStep(page, player, 10_000);
  whenSpokenAnew(() => draw(page));
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
  waitForRoom();
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
  const air = withSurvey(onAir(replica, "rooms"));
  drawRehearsal(replica, air.lottery);
  drawTop(replica, air, now);
  drawJoin(replica);
  const [newest] = newsNow(replica.room, now, replica.lens);
  show(find("#news", HTMLElement), newest !== undefined);
  setText(find("#news", HTMLElement), newest?.text ?? "");
  const practice = practiceLine(replica.room);
  show(find("#practice", HTMLElement), practice !== "");
  setText(find("#practice", HTMLElement), practice);
  drawFoot(page, air, now); // first, for a scene fits what the foot leaves
  scenes.show(air, session, now);
  ticks.follow(scenes.left);
  lottery?.show(air.kind === "lottery" ? air.lottery : null);
  setAttribute(scenes.stage, "data-moment", lottery?.moment || null);
  const isAsked = air.kind === "poll" || air.kind === "lottery";
  show(find("#awake", HTMLElement), asleep && !isAsked && readValue(page.store, AWAKE) !== true);
  // what is asked of the room comes before what it has answered
  const gives = air.kind === "lottery" || air.breakout !== null || openPoll(replica) !== null;
  ours.show(replica.room?.our_evening === true && !gives && !air.black, eveningMark(replica));
  show(find("#black", HTMLElement), air.black);
  player.darken(air.black);
  page.link.report(air.report);
}

/** What changes when the room's own evening does: who is here, and which questions are over. @param {Replica} replica */
function eveningMark(replica) {
  return [replica.room?.headcount, ...replica.all("poll").map(({ id, state }) => `${id} ${state}`)].join(", ");
}

/** @param {Replica} replica @param {import("../outputs/on-air.js").OnAir} air @param {number} now */
function drawTop(replica, air, now) {
  const { room } = replica;
  const item = itemOn(replica);
  setText(find("#party", HTMLElement), room?.name ?? conference(replica)?.name ?? say("room-conference"));
  setText(find("#area", HTMLElement), room?.area ?? "");
  show(find("#now", HTMLElement), item !== null);
  setText(find("#item-kind", HTMLElement), item ? kindWord(item.kind) : "");
  setText(find("#item-title", HTMLElement), item?.title ?? "");
  setText(find("#item-speaker", HTMLElement), item?.speaker ?? "");
  const talk = air.breakout ? null : talkNow(replica); // what another scene does not say
  setText(find("#next", HTMLElement), talk ? lineWords(talk, momentOf(talk, now)) : nextLine(replica, now));
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
      ? `${people(room.headcount)} · ${say("room-phones", { count: room.joined })}`
      : say("room-phones-joined", { count: room.joined }),
  );
}

/** @param {Page} page @param {import("../outputs/on-air.js").OnAir} air @param {number} now */
function drawFoot({ session }, { kind, poll: shown }, now) {
  const { replica } = session;
  const poll = kind === "poll" || kind === "result" || kind === "map" ? shown : null;
  const old = linkWords(session, Date.now()) !== null && session.wasLive;
  show(find("#turnout", HTMLElement), poll !== null);
  show(find("#opening", HTMLElement), poll !== null && poll.state !== "draft");
  show(find("#next", HTMLElement), poll === null && kind !== "lottery");
  show(find(".screen-foot", HTMLElement), kind !== "holding" && kind !== "wait");
  if (!poll) return;
  const who = turnout(poll, replica.tick(poll.id), chamber(replica));
  const words = [who.people, who.parties].filter(Boolean).join(" · ");
  setText(find("#turnout-words", HTMLElement), old ? say("room-as-of", { words, time: clockSeconds(session.serverNow(session.heardAt)) }) : words);
  setLength(find("#turnout-line", HTMLElement), who.share);
  const opened = opening(poll, old ? session.serverNow(session.heardAt) : now);
  setText(find("#opening-word", HTMLElement), opened.word);
  setText(find("#opening-text", HTMLElement), opened.text);
  setAttribute(find("#opening", HTMLElement), "data-open", String(poll.state === "open"));
  find("#opening", HTMLElement).classList.toggle("is-last", opened.last);
}
