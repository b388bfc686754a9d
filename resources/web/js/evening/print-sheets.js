// @ts-check
/** What a room prints, drawn: a poster, a sheet for each table, the script of the evening. */

import { showCode } from "../door/codes.js";
import { fill, h } from "../kit/dom.js";
import { showQr } from "../kit/qr.js";
import { clock } from "../kit/words.js";
import { CHECKLIST, scriptOf } from "./evening-words.js";
import { say } from "../kit/say.js";
import { joinSteps, tableWords, talkLines } from "./print-words.js";

/** @typedef {import("./plan.js").Expected} Expected */

/**
 * @typedef {object} Printed
 * @property {string} name of the room
 * @property {string} area
 * @property {string} code
 * @property {string} address where phones go
 * @property {boolean} poster
 * @property {number} tables 0 for no sheets
 * @property {Expected[] | null} plan null for no script
 */

/** @param {HTMLElement} place @param {Printed} what */
export function drawSheets(place, what) {
  const tables = Array.from({ length: what.tables }, (_, n) => tableSheet(what, n + 1));
  fill(place, what.poster && poster(what), ...tables, what.plan && script(what, what.plan));
}

/** @param {Printed} what */
function joining({ code, address }) {
  const qr = h("img", { class: "sheet-qr", alt: "", width: 240, height: 240 });
  showQr(qr, code);
  return h(
    "div",
    { class: "sheet-join" },
    qr,
    h("div", {}, h("p", { class: "sheet-code" }, showCode(code)), h("ol", {}, ...joinSteps(address).map((step) => h("li", {}, step)))),
  );
}

/** @param {Printed} what */
function poster(what) {
  return h(
    "section",
    { class: "sheet sheet-poster", "aria-label": say("print-poster") },
    h("p", { class: "sheet-kind" }, say("print-welcome")),
    h("h2", { dir: "auto" }, what.name),
    h("p", { class: "sheet-area", dir: "auto" }, what.area),
    joining(what),
    h("p", { class: "sheet-foot" }, say("print-conduct", { address: `${what.address}/conduct` })),
  );
}

/** @param {Printed} what @param {number} number */
function tableSheet(what, number) {
  const words = tableWords(number, what.tables);
  return h(
    "section",
    { class: "sheet sheet-table", "aria-label": words },
    h("p", { class: "sheet-kind" }, words),
    h("h2", {}, say("print-how")),
    h("ul", { class: "sheet-talk" }, ...talkLines().map((line) => h("li", {}, line))),
    joining(what),
    h("h3", {}, say("print-agree")),
    h("div", { class: "sheet-lines", "aria-hidden": "true" }, ...Array.from({ length: 7 }, () => h("div", {}))),
  );
}

/** @param {Printed} what @param {Expected[]} plan */
function script(what, plan) {
  return h(
    "section",
    { class: "sheet sheet-script", "aria-label": say("print-script") },
    h("p", { class: "sheet-kind" }, say("print-script")),
    h("h2", { dir: "auto" }, what.name),
    h("h3", {}, say("evening-doors")),
    h("ul", { class: "sheet-checks" }, ...CHECKLIST.map((line) => h("li", {}, say(line.key)))),
    ...plan.map((one) => scene(one)),
  );
}

/** @param {Expected} expected */
function scene({ item, starts }) {
  const { name, say: told, act, before } = scriptOf(item.kind);
  return h(
    "article",
    { class: "sheet-scene" },
    h("h3", { dir: "auto" }, `${clock(starts)} ${item.title}`),
    h("p", { class: "sheet-kind" }, name),
    h("p", {}, h("b", {}, say("print-before")), " ", before.join(" ")),
    h("blockquote", {}, ...told.map((sentence) => h("p", {}, sentence))),
    h("ul", {}, ...act.map((line) => h("li", {}, line))),
  );
}
