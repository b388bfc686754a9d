// @ts-check
/** What lies over the picture of the stream, on nothing: a browser source of the video mixer. */

import "../wire/begun.js";
import { whose } from "../polls/decision.js";
import { openDisplay } from "./display-page.js";
import { find, setAttribute, setText, show } from "../kit/dom.js";
import { MarkedPlace } from "../motions/marked.js";
import { chamber, onAir } from "../outputs/on-air.js";
import { drawLink, drawRehearsal } from "./page.js";
import { PollBars } from "../polls/poll-bars.js";
import { linkWords } from "../outputs/present.js";
import { asked, askedBadge, asPublic, badge, result, stale, turnout } from "../polls/results.js";
import { sceneClock } from "../outputs/scene-clock.js";
import { lowerThird } from "../outputs/scene-words.js";
import { roomsWords } from "../statements/board-words.js";
import { withSurvey } from "../surveys/survey-scene-words.js";

/** @typedef {import("../outputs/on-air.js").OnAir} OnAir */
/** @typedef {import("../wire/session.js").Session} Session */

/** @param {string} selector */
const part = (selector) => find(selector, HTMLElement);

const bars = new PollBars(6);
part("#poll-bars").append(bars.element);
const marked = new MarkedPlace(part("#strip-marked"));
openDisplay("overlay", draw);

/** @param {import("./page.js").Page} page */
function draw({ session, link }) {
  const air = withSurvey(onAir(session.replica, "overlay"));
  const { kind, poll } = air;
  drawLink(session);
  drawRehearsal(session.replica, air.lottery);
  show(part("#poll"), poll !== null);
  show(part("#third"), kind === "speaker");
  const newest = air.board?.lines[0] ?? null;
  show(part("#strip"), kind === "message" || kind === "motion" || kind === "survey" || newest !== null);
  const isTimed = kind === "breakout" || kind === "timer";
  show(part("#clock"), isTimed);
  if (poll) drawPoll(air, session);
  setText(part("#third-name"), lowerThird(air).name);
  setText(part("#third-about"), lowerThird(air).about);
  const { passage } = air;
  const isPassage = kind === "motion" && passage !== null;
  setText(part("#strip-title"), isPassage ? `${passage.call}: ${passage.asked}` : (newest?.text ?? air.title));
  marked.show(isPassage ? passage.changes : []);
  setText(part("#strip-text"), isPassage ? passage.says : newest ? `${newest.room} · ${roomsWords(newest)}` : (kind === "survey" && air.text.split("\n").pop()) || air.text);
  if (isTimed) {
    const { title, time } = sceneClock(air, link.now());
    setText(part("#clock-title"), title);
    setText(part("#clock-time"), time.text);
    part("#clock").classList.toggle("is-last", time.over || time.last);
  }
  show(part("#black"), air.black);
  link.report(air.report);
}

/** @param {OnAir} air @param {Session} session */
function drawPoll({ kind, poll: whole }, session) {
  if (!whole) return;
  const poll = asPublic(whole); // who watches the stream is not in the hall
  const tick = session.replica.tick(poll.id);
  const isAsked = kind === "poll";
  const fresh = isAsked ? asked(poll, tick) : result(poll, tick);
  const found = linkWords(session, Date.now()) === null ? fresh : stale(fresh, session);
  setText(part("#poll-question"), poll.question);
  setText(part("#poll-status"), isAsked ? askedBadge(poll, found) : badge(found.status));
  setAttribute(part("#poll-status"), "data-status", found.status);
  setText(part("#poll-turnout"), turnout(poll, tick, chamber(session.replica)).people);
  show(part("#poll-whose"), whose(poll) !== "");
  setText(part("#poll-whose"), whose(poll));
  const base = poll.needs && found.status !== "HIDDEN" && found.status !== "VOID" ? found.whole : "";
  setText(part("#poll-note"), found.outcome || found.note || base);
  bars.show(found, { steady: isAsked });
}
