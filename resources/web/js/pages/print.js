// @ts-check
/** What a room prints: its poster, a sheet for each table, the script of the evening. */

import "../wire/begun.js";
import "../kit/languages.js";
import { askForCode } from "../door/code-gate.js";
import { expected, renewed } from "../evening/plan.js";
import { PlanSource } from "../evening/plan-source.js";
import { drawSheets } from "../evening/print-sheets.js";
import { tablesWanted } from "../evening/print-words.js";
import { find, setText } from "../kit/dom.js";
import { spoken, whenSpokenAnew } from "../kit/say.js";
import { learnAddress, publicHost } from "../wire/address.js";
import { connect, drawLink } from "./page.js";

/** @typedef {import("./page.js").Page} Page */

const poster = find("#want-poster", HTMLInputElement);
const sheets = find("#want-tables", HTMLInputElement);
const script = find("#want-script", HTMLInputElement);
const tables = find("#tables", HTMLInputElement);
let made = "";
let gated = false;

const page = connect({ role: "facilitator", changed: draw });
const source = new PlanSource(() => page && draw(page));
if (page) page.link.start();
else askForCode();
for (const field of [poster, sheets, script, tables]) field.addEventListener("input", () => page && draw(page));
find("#choose", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  if (page) draw(page);
  print();
});
learnAddress().then(() => page && draw(page));
whenSpokenAnew(() => page && draw(page));

/** @param {Page} page */
function draw({ session, identity, link }) {
  if (session.phase === "over" && session.ending?.code === "wrong_code" && !gated) {
    gated = true;
    askForCode(session.ending.sentence);
  }
  drawLink(session);
  const { replica } = session;
  const { room } = replica;
  if (!room) return;
  setText(find("#party", HTMLElement), room.name);
  source.look(replica, identity.token, Date.now());
  const head = replica.get("playhead");
  const told = /** @type {import("../evening/plan.js").PlanItem[]} */ (replica.all("item"));
  const plan = script.checked ? expected(renewed(source.items, told, replica.lens?.reads), head?.on ?? null, head?.standby ?? null, link.now()) : null;
  const { name, area, code } = room;
  const count = sheets.checked ? tablesWanted(tables.value) : 0;
  const what = { name, area, code, address: publicHost(), poster: poster.checked, tables: count, plan };
  const times = plan?.map((one) => [one.item.id, one.item.title, Math.floor(one.starts / 60_000)]);
  const next = JSON.stringify([spoken().language, { ...what, plan: null }, times]);
  if (next === made) return;
  made = next;
  drawSheets(find("#sheets", HTMLElement), what);
}
