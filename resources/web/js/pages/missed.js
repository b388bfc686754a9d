// @ts-check
/**
 * Missed it? Chapters of what was, highlights, results and what rooms said, in their places, to be
 * watched again. It opens no socket, and asks for one file that caches on the way keep.
 */

import "../wire/begun.js";
import "../kit/languages.js";
import { pollLine } from "../follow/drawers.js";
import { saidWords } from "../follow/follow-words.js";
import { fill, find, h, setText, show } from "../kit/dom.js";
import { say, spoken, whenSpokenAnew } from "../kit/say.js";
import { clock, day, setZone, span } from "../kit/words.js";
import { ClipPlayer } from "../missed/clip-player.js";
import { byDay, placed } from "../missed/told.js";
import { conference } from "../outputs/on-air.js";
import { kindWord } from "../outputs/present.js";
import { ask, NotReached } from "../wire/ask.js";
import { Replica } from "../wire/replica.js";
import { bringLens } from "../wordings/bringing.js";

/**
 * @typedef {import("../missed/told.js").Chapter} Chapter
 * @typedef {import("../missed/told.js").Highlight} Highlight
 * @typedef {import("../missed/told.js").Moment} Moment
 * @typedef {{chapters: Chapter[], highlights: Highlight[], moments: Moment[], views: Record<string, any>}} Told
 */

const EVERY = 30_000;
const AGAIN = 5_000;

const replica = new Replica();
const player = new ClipPlayer(find("#player", HTMLElement));
/** @type {Told | null} */
let told = null;
/** What was drawn last: nothing moves under a finger while it is the same. */
let drawn = "";
let playing = "";

whenSpokenAnew(draw);
read();

async function read() {
  let wait = EVERY;
  try {
    const answer = await ask("/missed/what.json", { cache: "default", fits: (body) => body?.chapters && body?.views });
    if (!answer.ok) throw new NotReached(answer.body.sentence);
    told = /** @type {Told} */ (answer.body);
    replica.views = new Map(Object.entries(told.views));
    replica.known = true;
    bringLens(replica, draw);
    draw();
  } catch (error) {
    if (!(error instanceof NotReached)) throw error;
    wait = AGAIN;
  }
  setTimeout(read, wait);
}

function draw() {
  if (!told) return;
  const known = conference(replica);
  if (known) {
    setZone(known.zone);
    setText(find("#conference", HTMLElement), known.name);
    show(find(".rehearsal", HTMLElement), known.rehearsal);
    document.body.classList.toggle("is-rehearsal", known.rehearsal);
  }
  const { chapters, highlights, moments } = told;
  setText(find("#fresh", HTMLElement), chapters.length || highlights.length ? say("missed-how") : say("missed-nothing"));
  const key = JSON.stringify([spoken().language, told, chapters.map(titleOf), playing]);
  if (key === drawn) return;
  drawn = key;
  const parts = byDay(placed(chapters, moments), day).map(({ name, placed: all }) => part(name, h("ol", { class: "missed-chapters", role: "list" }, ...all.map(chapterLine))));
  if (highlights.length) {
    const cards = [...highlights].reverse().map((one) => h("li", {}, playButton(one.clip, highlightTitle(one), timeWords(one.begin, one.end))));
    parts.unshift(part(say("missed-highlights"), h("ul", { class: "missed-cards", role: "list" }, ...cards)));
  }
  fill(find("#missed", HTMLElement), ...parts);
}

/** @param {string} title @param {HTMLElement} list */
function part(title, list) {
  return h("section", { class: "follow-part" }, h("h2", { dir: "auto" }, title), list);
}

/** @param {import("../missed/told.js").Placed} one */
function chapterLine({ chapter, moments }) {
  const about = [timeWords(chapter.begin, chapter.end), chapter.kind ? kindWord(chapter.kind) : "", chapter.speaker];
  const line = h("li", {}, playButton(chapter.clip, titleOf(chapter), about.filter(Boolean).join(" · ")));
  const inPlace = moments.map((moment) => momentLine(moment)).filter((found) => found !== null);
  if (inPlace.length) line.append(h("ul", { class: "follow-list missed-in-place" }, ...inPlace));
  return line;
}

/** A result, or what rooms said. @param {Moment} moment */
function momentLine({ path }) {
  const view = replica.get(/** @type {any} */ (path));
  if (!view) return null;
  if (path.startsWith("poll/")) return pollLine(/** @type {any} */ (view));
  const board = /** @type {any} */ (view);
  if (!board.lines?.length) return null;
  const lines = board.lines.map((/** @type {any} */ line) => h("li", {}, h("b", { dir: "auto" }, `“${line.text}”`), h("span", { class: "hint", dir: "auto" }, saidWords(line))));
  return h("li", {}, h("details", {}, h("summary", { dir: "auto" }, board.question || board.title || say("follow-said")), h("ul", { class: "follow-list" }, ...lines)));
}

/** What plays a clip; what is on still has none. @param {string | null} clip @param {string} title @param {string} about */
function playButton(clip, title, about) {
  const button = h("button", { type: "button", class: "missed-play", disabled: clip === null, "aria-current": clip !== null && clip === playing ? "true" : null }, h("b", { dir: "auto" }, title), h("span", { class: "hint", dir: "auto" }, about));
  button.addEventListener("click", () => {
    if (clip === null) return;
    playing = clip;
    for (const other of document.querySelectorAll(".missed-play[aria-current]")) other.removeAttribute("aria-current");
    button.setAttribute("aria-current", "true");
    player.play(clip, title);
  });
  return button;
}

/** The title of an item, in the reader's language where it is worded. @param {Chapter} chapter */
function titleOf(chapter) {
  const item = /** @type {any} */ (replica.get(`item/${chapter.item}`));
  return item?.title || chapter.title || say("missed-untitled");
}

/** Its own title, or that of the chapter in which it was. @param {Highlight} one */
function highlightTitle(one) {
  if (one.title) return one.title;
  const chapter = told?.chapters.find((each) => each.item === one.chapter);
  return chapter ? titleOf(chapter) : say("missed-untitled");
}

/** When it was, and how long. @param {number} begin @param {number | null} end */
function timeWords(begin, end) {
  return end === null ? say("missed-on-now", { time: clock(begin) }) : `${clock(begin)} · ${span(end - begin)}`;
}
