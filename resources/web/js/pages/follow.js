// @ts-check
/**
 * The page that everybody follows without a code. It opens no socket: it asks for one small file
 * again and again, which caches on the way keep, and for a part of it only when that has changed.
 */

import "../wire/begun.js";
import "../kit/languages.js";
import { Brought } from "../wire/brought.js";
import { makeParts } from "../follow/drawers.js";
import { makeShelves } from "../follow/shelves.js";
import { freshWords, nextAsk, offsetOf } from "../follow/follow-words.js";
import { find, setText, show } from "../kit/dom.js";
import { whenSpokenAnew } from "../kit/say.js";
import { setZone } from "../kit/words.js";
import { conference } from "../outputs/on-air.js";
import { ask, NotReached } from "../wire/ask.js";
import { Replica } from "../wire/replica.js";
import { bringLens } from "../wordings/bringing.js";

/** @typedef {{at: number, captions?: string[], parts: Record<string, string>, shelves?: import("../follow/shelves.js").Standing, views: Record<string, any>, ticks: any[]}} Edition */

/** Captions come where there are some. */
const captions = new Brought(async () => new (await import("../captions/captions-follow.js")).CaptionsFollow(find(".captions", HTMLElement), serverNow, find("#follow", HTMLElement)), offer, "captions");
const replica = new Replica();
const draw = makeParts(find("#follow", HTMLElement));
const showShelves = makeShelves(find("#follow", HTMLElement));
/** The parts as they were read last, by name. @type {Map<string, {digest: string, views: Record<string, any>}>} */
const parts = new Map();
/** When the server made or confirmed what is shown, by its own clock. @type {number | null} */
let heardAt = null;
let changedAt = 0;
/** The server's time minus ours, by the last answers: one that was kept on the way makes it too small. @type {number[]} */
let offsets = [];
let tries = 0;
/** In which languages there are captions. @type {string[]} */
let languages = [];

addEventListener("online", () => wake());
whenSpokenAnew(drawAll);
document.addEventListener("visibilitychange", () => document.hidden || wake());
setInterval(() => document.hidden || drawAll(), 1_000);
/** Ends the pause between two questions. */
let wake = () => {};
follow();

async function follow() {
  for (;;) {
    try {
      await read();
      tries = 0;
      drawAll();
      bringLens(replica, drawAll);
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      tries += 1;
    }
    await pause(nextAsk(Math.random(), tries));
  }
}

async function read() {
  const answer = await ask("/follow/now.json", { cache: "default", fits: (body) => body?.views && body?.parts });
  if (!answer.ok) throw new NotReached(answer.body.sentence);
  const edition = /** @type {Edition} */ (answer.body);
  const found = offsetOf(answer.date, answer.age, Date.now());
  if (found !== null) offsets = [...offsets, found].slice(-20);
  heardAt = answer.date === null ? serverNow() : Date.parse(answer.date);
  if (edition.at < changedAt) return; // a cache had an older one
  let whole = true;
  for (const name of parts.keys()) if (!edition.parts[name]) parts.delete(name);
  for (const [name, digest] of Object.entries(edition.parts)) {
    if (parts.get(name)?.digest === digest) continue;
    const part = await ask(`/follow/part/${name}-${digest}.json`, { cache: "default", fits: (body) => Boolean(body?.views) });
    if (part.ok) parts.set(name, { digest, views: part.body.views });
    else whole = false; // it is of long ago by now: the next edition names another
  }
  const views = Object.assign({}, ...Array.from(parts.values(), (part) => part.views), edition.views);
  replica.views = new Map(Object.entries(views));
  replica.known = true;
  showShelves(edition.shelves);
  languages = edition.captions ?? [];
  if (languages.length) captions.bring();
  offer();
  for (const tick of edition.ticks) replica.ticks.set(tick.poll, tick);
  if (whole) changedAt = edition.at;
}

function offer() {
  captions.part?.offer(languages);
}

function serverNow() {
  return Date.now() + (offsets.length ? Math.max(...offsets) : 0);
}

function drawAll() {
  const now = serverNow();
  setText(find("#fresh", HTMLElement), freshWords(heardAt, now, changedAt));
  const known = conference(replica);
  if (!known) return;
  setZone(known.zone);
  setText(find("#conference", HTMLElement), known.name);
  show(find(".rehearsal", HTMLElement), known.rehearsal);
  document.body.classList.toggle("is-rehearsal", known.rehearsal);
  draw(replica, now);
}

/** Wait; who does not look at the page asks nothing until they do. @param {number} ms */
function pause(ms) {
  return new Promise((/** @type {(value?: unknown) => void} */ done) => {
    const timer = setTimeout(() => document.hidden || done(), ms);
    wake = () => {
      clearTimeout(timer);
      done();
    };
  });
}
