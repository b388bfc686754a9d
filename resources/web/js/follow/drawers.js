// @ts-check
/**
 * The parts of the page that everybody follows. Each drawer makes its part once and draws what is
 * known again and again; a subject that shall be followed adds one to `DRAWERS`, and its kinds of
 * documents to `conference/server/watchers/press.py`. A part with nothing to say is hidden.
 */

import { fill, h, setAttribute, setText, show } from "../kit/dom.js";
import { live } from "../kit/live.js";
import { say, spoken } from "../kit/say.js";
import { conference, itemOn, onAir } from "../outputs/on-air.js";
import { kindWord, opening } from "../outputs/present.js";
import { card, nextLine } from "../outputs/scene-words.js";
import { whose } from "../polls/decision.js";
import { needWords } from "../polls/needs.js";
import { PollBars } from "../polls/poll-bars.js";
import { asked, askedBadge, badge, result, turnout } from "../polls/results.js";
import { LiveVideo } from "../stream/player.js";
import { programmeTitle, saidWords, timeWords, today } from "./follow-words.js";

/**
 * @typedef {import("../wire/replica.js").Replica} Replica
 * @typedef {import("../protocol").PollView} PollView
 *
 * @typedef {object} Drawer
 * @property {string} title the key of its name
 * @property {string} [name] a class of its own
 * @property {(part: HTMLElement) => (replica: Replica, now: number) => boolean | string} make gives what draws: whether there is anything to say, or another title
 */

/** The picture: only who asks for it loads it. @type {Drawer} */
const picture = {
  title: "follow-the-picture",
  name: "follow-picture",
  make(part) {
    const button = h("button", { type: "button", class: "primary" }, live("follow-picture-show"));
    const hint = h("p", { class: "hint" }, live("follow-picture-words"));
    button.addEventListener("click", () => {
      const video = new LiveVideo();
      video.setAttribute("src", "/hls/live.m3u8");
      fill(part, part.firstChild, h("div", { class: "picture-frame" }, video));
    });
    part.append(button, hint);
    return () => true;
  },
};

/** What is on, in words. @type {Drawer} */
const nowOn = {
  title: "follow-on-now",
  make(part) {
    const kind = h("p", { class: "hint" });
    const what = h("p", { class: "follow-now", dir: "auto" });
    const rest = h("p", { dir: "auto" });
    const next = h("p", { class: "hint", dir: "auto" });
    part.append(kind, what, rest, next);
    return (replica, now) => {
      const air = onAir(replica, "rooms");
      const item = itemOn(replica);
      const isWorded = ["breakout", "timer", "message", "motion"].includes(air.kind);
      const shown = card(air, replica, now, true);
      setText(kind, isWorded ? shown.call : item ? kindWord(item.kind) : "");
      setText(what, isWorded ? shown.title : (item?.title ?? say("room-nothing-on")));
      setText(rest, [isWorded && shown.time ? shown.time.text : "", item?.speaker ?? ""].filter(Boolean).join(" · "));
      setText(next, nextLine(replica, now));
      return true;
    };
  },
};

/** The question that is asked now. @type {Drawer} */
const question = {
  title: "follow-asked",
  make(part) {
    const head = pollPart(part);
    return (replica, now) => {
      const open = replica.all("poll").filter((poll) => poll.state === "open");
      const poll = open.find((one) => one.electorate === "parties") ?? open[0];
      if (!poll) return false;
      const tick = replica.tick(poll.id);
      const found = asked(poll, tick);
      head(poll, found, askedBadge(poll, found), [opening(poll, now).words, turnout(poll, tick).people]);
      return true;
    };
  },
};

/** The newest result. @type {Drawer} */
const latest = {
  title: "follow-last",
  make(part) {
    const head = pollPart(part);
    return (replica) => {
      const [poll] = decided(replica);
      if (!poll) return false;
      const found = result(poll, replica.tick(poll.id));
      head(poll, found, badge(found.status), [turnout(poll, null).people]);
      return true;
    };
  },
};

/** What tables say, as it comes. @type {Drawer} */
const said = {
  title: "follow-said",
  make(part) {
    const list = h("ul", { class: "follow-list" });
    const sum = h("p", { class: "hint" });
    part.append(sum, list);
    return (replica) => {
      const boards = boardsOf(replica);
      const board = boards[boards.length - 1];
      if (!board || !board.lines.length) return false;
      setText(sum, say("follow-sum", { statements: say("follow-statements", { count: board.statements }), rooms: say("follow-rooms", { count: board.rooms }) }));
      fill(
        list,
        ...board.lines.map((line) =>
          h("li", {}, h("b", { dir: "auto" }, `“${line.text}”`), h("span", { class: "hint", dir: "auto" }, saidWords(line))),
        ),
      );
      return board.question || board.title || true;
    };
  },
};

/** All results but the newest, each to be opened. @type {Drawer} */
const results = {
  title: "follow-earlier",
  make(part) {
    const list = h("ul", { class: "follow-list" });
    part.append(list);
    let made = "";
    return (replica) => {
      const [, ...polls] = decided(replica);
      const key = JSON.stringify([spoken().language, ...polls.map((poll) => [poll.id, poll.state, poll.tally])]);
      if (key !== made) {
        made = key;
        fill(list, ...polls.map(pollLine));
      }
      return polls.length > 0;
    };
  },
};

/** The programme of the day. @type {Drawer} */
const programme = {
  title: "follow-programme",
  make(part) {
    const list = h("ol", { class: "follow-list", role: "list" });
    part.append(list);
    let made = "";
    return (replica) => {
      const on = conference(replica)?.on;
      const items = today(replica.all("item"), on);
      const key = JSON.stringify([spoken().language, on, items]);
      if (key !== made) {
        made = key;
        const lines = items.map((item) => {
          const state = item.id === on ? "is-on" : item.ended_at ? "is-over" : null;
          const line = h("li", { class: state }, h("span", {}, `${timeWords(item)} · ${kindWord(item.kind)}`), h("b", { dir: "auto" }, item.title));
          if (item.speaker) line.append(h("span", { dir: "auto" }, item.speaker));
          if (state === "is-on") setAttribute(line, "aria-current", "true");
          return line;
        });
        fill(list, ...lines);
      }
      return items.length ? programmeTitle(items) : false;
    };
  },
};

/** In the order of the page. @type {Drawer[]} */
export const DRAWERS = [nowOn, question, latest, said, picture, programme, results];

/** Make all parts; what draws them. @param {HTMLElement} place @returns {(replica: Replica, now: number) => void} */
export function makeParts(place) {
  const made = DRAWERS.map(({ title, name, make }, n) => {
    const head = h("h2", { id: `part-${n}`, dir: "auto" }, say(title));
    const part = h("section", { class: `follow-part ${name ?? ""}`.trim(), "aria-labelledby": `part-${n}`, hidden: true }, head);
    place.append(part);
    return { title, head, part, draw: make(part) };
  });
  return (replica, now) => {
    for (const { title, head, part, draw } of made) {
      const shown = draw(replica, now);
      show(part, shown !== false);
      setText(head, typeof shown === "string" ? shown : say(title));
    }
  };
}

/** Polls whose result may be seen, the newest first. @param {Replica} replica */
function decided(replica) {
  const found = replica.all("poll").filter((poll) => poll.state === "published" && poll.tally !== null);
  return found.sort((a, b) => (b.closed_at ?? 0) - (a.closed_at ?? 0));
}

/** A question with its bars. @param {HTMLElement} part */
function pollPart(part) {
  const who = h("p", { class: "hint" });
  const words = h("h3", { dir: "auto" });
  const status = h("b", { class: "status" });
  const note = h("span", { dir: "auto" });
  const bars = new PollBars();
  const foot = h("p", { class: "hint" });
  part.append(who, words, h("p", { class: "result-head" }, status, " ", note), bars.element, foot);
  return (/** @type {PollView} */ poll, /** @type {import("../polls/results.js").Result} */ found, /** @type {string} */ badge, /** @type {string[]} */ more) => {
    setText(who, whose(poll));
    show(who, whose(poll) !== "");
    setText(words, poll.question);
    setText(status, badge);
    setAttribute(status, "data-status", found.status);
    setText(note, [found.outcome || found.note, needWords(poll)].filter(Boolean).join(" "));
    bars.show(found);
    setText(foot, more.filter(Boolean).join(" · "));
  };
}

/** A question with what came of it, to be opened. @param {PollView} poll */
export function pollLine(poll) {
  const place = h("div", {});
  const head = pollPart(place);
  const found = result(poll, null);
  head(poll, found, badge(found.status), [turnout(poll, null).people]);
  return h("li", {}, h("details", {}, h("summary", { dir: "auto" }, poll.question), place));
}

/**
 * @typedef {{text: string, room: string, rooms: number, agreed: boolean}} Line
 * @typedef {{place: number, title: string, question: string, statements: number, rooms: number, lines: Line[]}} Board
 */

/** What was said, session by session. @param {Replica} replica @returns {Board[]} */
function boardsOf(replica) {
  /** @type {Board[]} */
  const boards = [];
  for (const [path, view] of replica.views) if (path.startsWith("board/")) boards.push(/** @type {any} */ (view));
  return boards.sort((one, other) => one.place - other.place);
}
