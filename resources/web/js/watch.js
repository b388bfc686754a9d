// @ts-check
/** The observer's page: the stream and what is public. */

import "./begun.js";
import { namesAreShown, namesPath } from "./by-name.js";
import { find, setAttribute, setText, show } from "./dom.js";
import { nextWords } from "./expected.js";
import { LotteryPlace } from "./lottery-place.js";
import { conference, currentPoll, itemOn, lotteryOn, nextItem } from "./on-air.js";
import { connect, drawLink, drawRehearsal } from "./page.js";
import { LiveVideo } from "./player.js";
import { PollBars } from "./poll-bars.js";
import { kindWord, linkWords, opening, scene, timer } from "./present.js";
import { BADGES, mendedWords, result, stale, turnout } from "./results.js";

const bars = new PollBars();
find("#bars", HTMLElement).append(bars.element);
const player = find("live-video", LiveVideo);
const page = connect({ role: "observer", changed: draw });
const lottery = page && new LotteryPlace(find("#lottery", HTMLElement), { link: page.link });
page?.link.start();

/** @param {import("./page.js").Page} page */
function draw({ session, link }) {
  const { replica } = session;
  const item = itemOn(replica);
  const next = nextItem(replica);
  const poll = currentPoll(replica);
  const now = link.now();
  player.offset = session.clock.offset;
  drawLink(session);
  drawRehearsal(replica);
  setText(find("#conference", HTMLElement), conference(replica)?.name ?? "Conference");
  setText(find("#item-kind", HTMLElement), item ? kindWord(item.kind) : "");
  show(find("#item-kind", HTMLElement), item !== null);
  setText(find("#item-title", HTMLElement), item?.title ?? "Nothing is on right now");
  const time = item?.kind === "breakout" ? timer(item, now) : null;
  setText(
    find("#item-speaker", HTMLElement),
    time ? `The parties are talking: ${time.text} ${time.over ? "over time" : "left"}` : (item?.speaker ?? ""),
  );
  setText(find("#next", HTMLElement), nextWords(item, next, now));
  const what = scene(replica);
  setAttribute(find("main", HTMLElement), "data-scene", what);
  const polled = what === "poll" && poll !== null;
  lottery?.show(what === "lottery" ? lotteryOn(replica) : null);
  show(find("#ask", HTMLElement), polled);
  show(find("#quiet", HTMLElement), !polled && what !== "lottery");
  if (!polled || !poll) return;
  const fresh = result(poll, replica.tick(poll.id));
  const found = linkWords(session, Date.now()) === null ? fresh : stale(fresh, session);
  setText(find("#question", HTMLElement), poll.question);
  setText(find("#status", HTMLElement), BADGES[found.status]);
  setAttribute(find("#status", HTMLElement), "data-status", found.status);
  setText(find("#note", HTMLElement), found.outcome || found.note);
  bars.show(found);
  show(find("#named", HTMLElement), Boolean(poll.named));
  show(find("#names", HTMLElement), namesAreShown(poll));
  setAttribute(find("#names", HTMLElement), "href", namesPath(poll.id));
  const who = turnout(poll, replica.tick(poll.id));
  const mended = mendedWords(poll);
  show(find("#mended", HTMLElement), mended !== "");
  setText(find("#mended", HTMLElement), mended);
  const opened = opening(poll, now);
  setText(
    find("#turnout", HTMLElement),
    [opened.words, who.people, who.parties].filter(Boolean).join(" · "),
  );
}
