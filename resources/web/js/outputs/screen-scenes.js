// @ts-check
/** The scenes of the big screen of a room, each drawn into its part of the page. */

import { publicHost } from "../wire/address.js";
import { BreakoutScene } from "../breakouts/breakout-scene.js";
import { nameWords } from "../polls/by-name.js";
import { whose } from "../polls/decision.js";
import { needWords } from "../polls/needs.js";
import { find, setAttribute, setLength, setText, show } from "../kit/dom.js";
import { say } from "../kit/say.js";
import { whenWords } from "../programme/expected.js";
import { briefQuestion, headWords, MarkedPlace, voteChanges } from "../motions/marked.js";
import { conference, isOfChamber, itemOn, nextItem } from "./on-air.js";
import { PollBars } from "../polls/poll-bars.js";
import { linkWords } from "./present.js";
import { regionCards, RegionList } from "../polls/regions.js";
import { asked, askedBadge, badge, mendedWords, result, stale } from "../polls/results.js";
import { RoomCard } from "../rooms/room-card.js";
import { sceneClock } from "./scene-clock.js";
import { lowerThird } from "./scene-words.js";

/**
 * @typedef {import("./on-air.js").OnAir} OnAir
 * @typedef {import("../wire/replica.js").Replica} Replica
 * @typedef {import("../wire/session.js").Session} Session
 */

/** How each scene is laid out. @type {Record<OnAir["kind"], string>} */
const LAYOUTS = {
  wait: "wait",
  video: "item",
  speaker: "item",
  poll: "poll",
  result: "poll",
  map: "map",
  lottery: "lottery",
  breakout: "breakout",
  timer: "breakout",
  motion: "words",
  message: "words",
  statements: "words",
  survey: "words",
  holding: "hold",
};

/** @param {string} selector */
const part = (selector) => find(selector, HTMLElement);

export class Scenes {
  constructor() {
    this.stage = part("#stage");
    this.bars = new PollBars(12);
    this.room = new RoomCard(part("#room"));
    this.regions = new RegionList(part("#regions-list"));
    part("#bars").append(this.bars.element);
    this.words = new MarkedPlace(part("#words-marked"));
    this.marked = new MarkedPlace(part("#ask-marked"));
    this.fitted = "";
    this.breakout = new BreakoutScene();
    /** What is left of the clock on the second of which this is drawn, ms. @type {number | null} */
    this.left = null;
  }

  /** @param {OnAir} air @param {Session} session @param {number} now server's time */
  show(air, session, now) {
    const layout = LAYOUTS[air.kind];
    const { replica } = session;
    setAttribute(this.stage, "data-scene", layout);
    setAttribute(this.stage, "data-kind", air.kind);
    show(part("#ask"), layout === "poll");
    show(part("#regions"), layout === "map");
    show(part("#breakout"), layout === "breakout");
    show(part("#words"), layout === "words");
    show(part("#hold"), layout === "hold" || layout === "wait");
    show(part("#third"), air.kind === "speaker");
    show(part("#room"), layout === "poll" && replica.room !== null && air.poll !== null && !isOfChamber(air.poll));
    if (layout === "poll") this.#drawPoll(air, session);
    if (layout === "map") this.#drawRegions(air, replica);
    this.left = null;
    if (air.breakout) this.#drawBreakout(air, replica.room, now);
    else this.breakout.leave();
    if (layout === "breakout" && !air.breakout) drawTimer(air, now);
    if (layout === "words") this.#drawWords(air);
    if (layout === "hold" || layout === "wait") drawHold(air, replica, now);
    if (air.kind === "speaker") drawThird(air);
  }

  /** @param {OnAir} air @param {Session} session */
  #drawPoll({ kind, poll, passage }, session) {
    if (!poll) return;
    const { replica } = session;
    const tick = replica.tick(poll.id);
    const fresh = kind === "result" ? result(poll, tick) : asked(poll, tick);
    const found = linkWords(session, Date.now()) === null ? fresh : stale(fresh, session);
    show(part("#whose"), isOfChamber(poll));
    setText(part("#whose"), whose(poll));
    drawQuestion(part("#question"), briefQuestion(passage, poll.question));
    this.marked.show(kind === "poll" ? voteChanges(passage) : []);
    setAttribute(part("#status"), "data-status", found.status);
    setText(part("#status"), kind === "result" ? badge(found.status) : askedBadge(poll, found));
    const note = [found.outcome || found.note, needWords(poll), mendedWords(poll, 1), nameWords(poll, publicHost())];
    setText(part("#note"), note.filter(Boolean).join(" "));
    this.bars.show(found, { steady: kind === "poll" });
    setAttribute(this.stage, "data-many", this.bars.many || null);
    if (this.#fit(this.bars.list, [this.bars.made, this.bars.list.className, this.marked.made])) this.bars.fitLabels();
    if (replica.room && !isOfChamber(poll)) this.room.show(poll, replica.room);
  }

  /** @param {OnAir} air @param {Replica} replica */
  #drawRegions({ poll }, replica) {
    if (!poll) return;
    drawQuestion(part("#regions-title"), poll.question);
    this.regions.show(regionCards(poll, replica.tick(poll.id), replica.all("region")));
    this.#fit(part("#regions-list"), [this.regions.made]);
  }

  /** @param {OnAir} air @param {import("../protocol").RoomView | null} room @param {number} now */
  #drawBreakout({ breakout, text }, room, now) {
    if (!breakout) return;
    const { ends, left } = this.breakout.show(breakout, room, now, text);
    this.left = ends === null ? null : left;
  }

  /** @param {OnAir} air */
  #drawWords({ kind, title, text, passage }) {
    const call = callOf(kind);
    const words = passage ? { call: headWords(passage), title: passage.asked, text: passage.says } : { call, title, text };
    setText(part("#words-call"), words.call);
    setText(part("#words-title"), words.title);
    this.words.show(passage?.changes ?? []);
    part("#words").classList.toggle("is-marked", Boolean(passage?.changes.length));
    setText(part("#words-text"), words.text);
    this.#fit(part("#words"), [words.title, words.text, this.words.made]);
  }

  /**
   * What does not fit the height becomes smaller as a whole. Measured only when something moved.
   *
   * @param {HTMLElement} place @param {string[]} content @returns {boolean} whether it was measured
   */
  #fit(place, content) {
    const moved = () => [place.id, ...content, place.clientHeight, place.clientWidth].join("\n");
    if (moved() === this.fitted) return false;
    let fit = 1;
    do {
      setLength(place, fit, "--fit");
      fit -= 0.06;
    } while (fit > 0.3 && place.scrollHeight > place.clientHeight + 1);
    this.fitted = moved();
    return true;
  }
}

/** What stands above words. @param {OnAir["kind"]} kind */
function callOf(kind) {
  if (kind === "motion") return say("room-the-motion");
  if (kind === "survey") return say("survey-scene-call");
  return kind === "statements" ? say("board-call") : "";
}

/** @param {HTMLElement} place @param {string} question */
function drawQuestion(place, question) {
  setText(place, question);
  place.classList.toggle("is-long", question.length > 70);
  place.classList.toggle("is-longest", question.length > 140);
}

/** @param {OnAir} air @param {number} now */
function drawTimer(air, now) {
  const { call, title, time } = sceneClock(air, now);
  setText(part("#breakout-call"), call);
  setText(part("#breakout-title"), title);
  setText(part("#breakout-time"), time.text);
  setText(part("#breakout-words"), air.text || time.words);
  const face = part("#breakout-face");
  face.classList.toggle("is-over", time.over);
  face.classList.toggle("is-last", time.last);
  setLength(part("#breakout-line"), time.share);
}

/** @param {OnAir} air */
function drawThird(air) {
  const { name, about } = lowerThird(air);
  setText(part("#third-name"), name);
  setText(part("#third-about"), about);
}

/** @param {OnAir} air @param {Replica} replica @param {number} now */
function drawHold({ kind, title, text }, replica, now) {
  const next = text || kind === "wait" ? null : nextItem(replica);
  const name = conference(replica)?.name ?? "";
  setText(part("#hold-call"), title ? name : say("scene-welcome"));
  setText(part("#hold-title"), kind === "wait" ? say("vote-connecting") : title || name);
  show(part("#hold-first"), next !== null);
  setText(part("#hold-first"), replica.get("playhead")?.on ? say("room-first-go-on") : say("room-first-begin"));
  setText(part("#hold-words"), text || (next ? next.title : kind === "wait" ? "" : say("room-back-soon")));
  const when = next ? whenWords(itemOn(replica), next, now) : "";
  setText(part("#hold-when"), when && say("room-expected", { when }));
}
