// @ts-check
/**
 * Motions for everybody: the text so far with its marks, before and now side by side, and all
 * amendments with what became of each. `#order` is a motion, `#order/7` an amendment of it.
 */

import "../wire/begun.js";
import "../kit/languages.js";
import { ask, NotReached, untilNextTry } from "../wire/ask.js";
import { fill, find, h, setAttribute, setText, show } from "../kit/dom.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { markedText, runs } from "../motions/marked.js";
import { amendmentWords, stateWords, votesWords } from "../motions/motion-words.js";

/**
 * @typedef {import("../motions/motion-words.js").Motion} Motion
 * @typedef {import("../motions/motion-words.js").Row} Row
 * @typedef {"text" | "beside" | "amendments"} View
 */

/** @type {Record<View, HTMLButtonElement>} */
const buttons = {
  text: find("#show-text", HTMLButtonElement),
  beside: find("#show-beside", HTMLButtonElement),
  amendments: find("#show-amendments", HTMLButtonElement),
};
/** @type {View} */
let view = "text";
let turn = 0;
/** @type {{motion: Motion, rows: Row[]} | null} */
let read = null;

addEventListener("hashchange", showAddressed);
for (const [name, button] of Object.entries(buttons)) {
  button.addEventListener("click", () => {
    view = /** @type {View} */ (name);
    draw();
  });
}
showAddressed();
whenSpokenAnew(() => (read ? draw() : showAddressed()));

/** The motion and the amendment that the address asks for. */
function addressed() {
  const [motion = "", amendment = ""] = location.hash.slice(1).split("/"); // ids are plain letters
  return { motion, amendment };
}

function showAddressed() {
  const { motion, amendment } = addressed();
  read = null;
  if (amendment) view = "amendments";
  show(find("#list", HTMLElement), motion === "");
  show(find("#motion", HTMLElement), false);
  setText(find("#title", HTMLElement), say("motion-title"));
  if (motion) loadMotion(motion);
  else loadList();
}

/** A document, asked for until the server is reached; null when it refuses, or nobody waits any more. @param {string} path @param {(body: any) => boolean} fits @param {number} mine */
async function askUntilReached(path, fits, mine) {
  const said = find("#said", HTMLElement);
  for (let tries = 1; mine === turn; tries++) {
    try {
      const { ok, body } = await ask(path, { cache: "no-cache", fits });
      if (mine !== turn) return null;
      setText(said, ok ? "" : body.sentence);
      return ok ? body : null;
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      if (mine === turn) setText(said, say("page-tried-again", { reason: error.message }));
    }
    await untilNextTry(tries);
  }
  return null;
}

async function loadList() {
  /** @type {{id: string, title: string, reading: number, verdict: string}[] | null} */
  const found = await askUntilReached("/api/motions", Array.isArray, ++turn);
  if (!found) return;
  const links = found.map(({ id, title, reading, verdict }) =>
    h("li", {}, h("a", { href: `#${id}`, dir: "auto" }, title || id), h("span", {}, [say("motion-reading", { number: String(reading) }), say("motion-verdict", { verdict })].join(" · "))),
  );
  fill(find("#motion-list", HTMLElement), ...links);
  if (!links.length) setText(find("#said", HTMLElement), say("motion-none"));
}

/** @param {string} id */
async function loadMotion(id) {
  const mine = ++turn;
  const path = `/api/motions/${encodeURIComponent(id)}`;
  const motion = await askUntilReached(path, (body) => Array.isArray(body?.clauses), mine);
  const rows = motion && (await askUntilReached(`${path}/text`, Array.isArray, mine));
  if (!rows) return;
  read = { motion, rows };
  show(find("#motion", HTMLElement), true);
  draw();
  const { amendment } = addressed();
  if (amendment) document.getElementById(`amendment-${amendment}`)?.scrollIntoView();
}

function draw() {
  if (!read) return;
  const { motion, rows } = read;
  setText(find("#title", HTMLElement), motion.title || motion.id);
  setText(find("#state", HTMLElement), stateWords(motion));
  const { adopted } = motion;
  show(find("#digest", HTMLElement), adopted !== null);
  setText(find("#digest", HTMLElement), adopted ? say("motion-adopted-in", { reading: String(adopted.reading), digest: adopted.digest }) : "");
  for (const [name, button] of Object.entries(buttons)) setAttribute(button, "aria-pressed", String(name === view));
  show(find("#key", HTMLElement), view !== "amendments");
  show(find("#clauses", HTMLElement), view !== "amendments");
  show(find("#amendments", HTMLElement), view === "amendments");
  if (view === "amendments") drawAmendments(motion);
  else fill(find("#clauses", HTMLElement), ...rows.map((row) => clause(row, view === "beside")));
}

/** A clause with its marks, or before and now. @param {Row} row @param {boolean} isBeside */
function clause(row, isBeside) {
  const isSection = row.heading.length > 0;
  const by = [
    row.moved && say("motion-was-moved"),
    row.amendments.length > 0 && say("motion-by", { list: row.amendments.join(", ") }),
    row.sent_back && say("motion-sent-back", { reason: row.sent_back }),
  ];
  const words = isBeside ? sides(row) : h("div", { class: "marked", dir: "auto" }, isSection && h("b", {}, ...runs(row.heading)), isSection && h("br"), ...runs(row.text));
  return h(
    "li",
    { class: isSection ? "motions-clause is-section" : "motions-clause" },
    h("span", { class: "motions-number" }, row.mark.replace(/:$/, "")),
    words,
    by.some(Boolean) && h("p", { class: "motions-by" }, by.filter(Boolean).join(" · ")),
  );
}

/** @param {Row} row */
function sides({ old, new: now, changed, heading, text }) {
  if (!changed) return h("div", { class: "motions-sides" }, side("", old, []));
  return h("div", { class: "motions-sides" }, side(say("motion-before"), old, []), now ? side(say("motion-now"), now, [...heading, ...text]) : side(say("motion-now"), null, []));
}

/** @param {string} name @param {{heading: string, text: string} | null} words @param {import("../motions/marked.js").RunView[]} marked */
function side(name, words, marked) {
  const now = marked.length ? runs(marked.filter(({ kind }) => kind !== "deleted")) : [[words?.heading, words?.text].filter(Boolean).join("\n") || say("motion-not-in-text")];
  return h("p", { class: "marked", dir: "auto" }, name && h("b", {}, name), ...now);
}

/** @param {Motion} motion */
function drawAmendments(motion) {
  setText(find("#order", HTMLElement), votesWords(motion));
  const open = addressed().amendment;
  fill(find("#amendment-list", HTMLElement), ...motion.amendments.map((one) => amendment(motion, one, one.id === open)));
  if (!motion.amendments.length) setText(find("#order", HTMLElement), say("motion-none-proposed"));
}

/** @param {Motion} motion @param {Motion["amendments"][number]} one @param {boolean} isOpen */
function amendment(motion, one, isOpen) {
  const place = h("div", { class: "marked" });
  const step = motion.order.find(({ amendments }) => amendments.includes(one.id));
  const says = [one.reason && say("motion-reason", { reason: one.reason }), step?.reason, one.why].filter(Boolean);
  const state = one.state !== "proposed" ? one.state : motion.next.includes(one.id) ? "next" : "";
  const details = h(
    "details",
    { id: `amendment-${one.id}`, open: isOpen, ontoggle: () => details.open && bring(motion, one.id, place) },
    h("summary", {}, h("b", {}, one.id), h("span", { dir: "auto" }, amendmentWords(one)), h("i", {}, state && say("motion-amendment-state", { state }))),
    place,
    ...says.map((words) => h("p", { dir: "auto" }, words)),
  );
  if (isOpen) bring(motion, one.id, place);
  return h("li", {}, details);
}

/** What an amendment changes, asked for when it is opened. @param {Motion} motion @param {string} id @param {HTMLElement} place */
async function bring({ id: motion }, id, place) {
  if (place.childNodes.length) return;
  const path = `/api/motions/${encodeURIComponent(motion)}/changes/${encodeURIComponent(id)}`;
  const found = await askUntilReached(path, (body) => Array.isArray(body?.changes), turn);
  if (!found) return;
  const nothing = h("p", {}, say("motion-changes-nothing"));
  fill(place, ...(found.changes.length ? markedText(found.changes) : [nothing]));
}
