// @ts-check
/** The monitor of the stage: whose turn it is, how long it still is, what the hall sees and what comes. */

import "./begun.js";
import { openDisplay } from "./display-page.js";
import { find, setAttribute, setText, show } from "./dom.js";
import { conference, itemOn, onAir } from "./on-air.js";
import { drawLink, drawRehearsal, stayAwake } from "./page.js";
import { nextLine, sceneWords } from "./scene-words.js";
import { stageTime } from "./stage-time.js";
import { clockSeconds } from "./words.js";

/** @param {string} selector */
const part = (selector) => find(selector, HTMLElement);

openDisplay("stage", draw);
stayAwake();

/** @param {import("./page.js").Page} page */
function draw({ session, link }) {
  const { replica } = session;
  const now = link.now();
  const air = onAir(replica, "stage");
  const item = itemOn(replica);
  const time = item && stageTime(item, now);
  drawLink(session);
  drawRehearsal(replica);
  setText(part("#wall"), session.wasLive ? clockSeconds(now) : "");
  setText(part("#hall"), sceneWords(onAir(replica, "hall")));
  setText(part("#name"), item ? item.speaker || item.title : (conference(replica)?.name ?? "Connecting"));
  setText(part("#about"), item ? (item.speaker ? item.title : "") : replica.known ? "Nothing is on" : "");
  setText(part("#left"), time ? time.text : "");
  setText(part("#word"), time ? time.word : "");
  setAttribute(part("#now"), "data-tone", time ? time.tone : "calm");
  setText(part("#next"), nextLine(replica, now));
  const said = air.kind === "message" ? [air.title, air.text].filter(Boolean).join(": ") : "";
  show(part("#said"), said !== "");
  setText(part("#said"), said);
  show(part("#black"), air.black);
  link.report(air.report);
}
