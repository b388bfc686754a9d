// @ts-check
/** The observer's page: the stream, and what the screens of all rooms show. */

import "../wire/begun.js";
import "../kit/languages.js";
import { namesAreShown, namesPath } from "../polls/by-name.js";
import { whose } from "../polls/decision.js";
import { needWords } from "../polls/needs.js";
import { find, setAttribute, setText, show } from "../kit/dom.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { LotteryPlace } from "../lottery/lottery-place.js";
import { MarkedPlace } from "../motions/marked.js";
import { chamber, conference, isOfChamber, itemOn, onAir } from "../outputs/on-air.js";
import { connect, drawLink, drawRehearsal } from "./page.js";
import { keepInStep } from "../stream/in-step.js";
import { LiveVideo } from "../stream/player.js";
import { PollBars } from "../polls/poll-bars.js";
import { kindWord, linkWords, opening } from "../outputs/present.js";
import { regionCards, RegionList } from "../polls/regions.js";
import { asked, askedBadge, badge, mendedWords, result, stale, turnout } from "../polls/results.js";
import { card, lowerThird, nextLine } from "../outputs/scene-words.js";
import { withSurvey } from "../surveys/survey-scene-words.js";

/** @typedef {import("../outputs/on-air.js").OnAir} OnAir */
/** @typedef {import("../wire/session.js").Session} Session */

const bars = new PollBars();
find("#bars", HTMLElement).append(bars.element);
const quiet = new MarkedPlace(find("#quiet-marked", HTMLElement));
const regions = new RegionList(find("#regions", HTMLElement));
const player = find("live-video", LiveVideo);
const page = connect({ role: "observer", changed: draw });
const lottery = page && new LotteryPlace(find("#lottery", HTMLElement), { link: page.link });
if (page) {
  keepInStep(page, player, 60_000);
  whenSpokenAnew(() => draw(page));
  page.link.start();
}

/** @param {import("./page.js").Page} page */
function draw({ session, link }) {
  const { replica } = session;
  const air = withSurvey(onAir(replica, "rooms"));
  const now = link.now();
  player.offset = session.clock.offset;
  drawLink(session);
  drawRehearsal(replica, air.lottery);
  drawItem(replica, now);
  setAttribute(find("main", HTMLElement), "data-scene", air.kind);
  lottery?.show(air.kind === "lottery" ? air.lottery : null);
  show(find("#ask", HTMLElement), air.poll !== null);
  show(find("#regions", HTMLElement), air.kind === "map");
  show(find("#quiet", HTMLElement), air.poll === null && air.kind !== "lottery");
  show(find("#third", HTMLElement), air.kind === "speaker");
  setText(find("#third-name", HTMLElement), lowerThird(air).name);
  setText(find("#third-about", HTMLElement), lowerThird(air).about);
  if (air.poll) drawPoll(air, session, now);
  else drawQuiet(air, replica, now);
  show(find("#black", HTMLElement), air.black);
  player.darken(air.black);
}

/** @param {import("../wire/replica.js").Replica} replica @param {number} now */
function drawItem(replica, now) {
  const item = itemOn(replica);
  setText(find("#conference", HTMLElement), conference(replica)?.name ?? say("room-conference"));
  setText(find("#item-kind", HTMLElement), item ? kindWord(item.kind) : "");
  show(find("#item-kind", HTMLElement), item !== null);
  setText(find("#item-title", HTMLElement), item?.title ?? say("room-nothing-on"));
  setText(find("#item-speaker", HTMLElement), item?.speaker ?? "");
  setText(find("#next", HTMLElement), nextLine(replica, now));
}

/** @param {OnAir} air @param {Session} session @param {number} now */
function drawPoll({ kind, poll }, session, now) {
  if (!poll) return;
  const tick = session.replica.tick(poll.id);
  const isAsked = kind === "poll";
  const fresh = isAsked ? asked(poll, tick) : result(poll, tick);
  const found = linkWords(session, Date.now()) === null ? fresh : stale(fresh, session);
  show(find("#whose", HTMLElement), isOfChamber(poll));
  setText(find("#whose", HTMLElement), whose(poll));
  setText(find("#question", HTMLElement), poll.question);
  setText(find("#status", HTMLElement), isAsked ? askedBadge(poll, found) : badge(found.status));
  setAttribute(find("#status", HTMLElement), "data-status", found.status);
  setText(find("#note", HTMLElement), [found.outcome || found.note, needWords(poll)].filter(Boolean).join(" "));
  bars.show(found, { steady: isAsked });
  if (kind === "map") regions.show(regionCards(poll, tick, session.replica.all("region")));
  show(find("#named", HTMLElement), Boolean(poll.named));
  setText(find("#by-name", HTMLElement), `${say(isOfChamber(poll) ? "vote-members-named" : "vote-phones-named")} `);
  show(find("#names", HTMLElement), namesAreShown(poll));
  setAttribute(find("#names", HTMLElement), "href", namesPath(poll.id));
  const who = turnout(poll, tick, chamber(session.replica));
  const mended = mendedWords(poll);
  show(find("#mended", HTMLElement), mended !== "");
  setText(find("#mended", HTMLElement), mended);
  const opened = poll.state === "draft" ? "" : opening(poll, now).words;
  setText(find("#turnout", HTMLElement), [opened, who.people, who.parties].filter(Boolean).join(" · "));
}

/** What is on the rooms' screens beside the picture, in words. @param {OnAir} air @param {import("../wire/replica.js").Replica} replica @param {number} now */
function drawQuiet(air, replica, now) {
  const isWorded = ["breakout", "timer", "message", "motion", "statements", "survey"].includes(air.kind);
  const { call, title, time, rest: words, marked } = card(air, replica, now, true);
  quiet.show(isWorded ? marked : []);
  const spare = air.kind === "holding" ? air : { title: "", text: "" };
  setText(find("#quiet-call", HTMLElement), isWorded ? call : "");
  setText(find("#quiet-title", HTMLElement), isWorded ? title : spare.title || say("room-nothing-asked"));
  show(find("#quiet-time", HTMLElement), isWorded && time !== null);
  setText(find("#quiet-time", HTMLElement), time ? time.text : "");
  const rest = air.kind === "breakout" ? say("room-talking") : air.passage ? words : air.text;
  setText(find("#quiet-rest", HTMLElement), isWorded ? rest : spare.text || say("room-quiet"));
}
