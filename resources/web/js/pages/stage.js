// @ts-check
/** The monitor of the stage: whose turn it is, how long it still is, what the hall sees and what comes. */

import "../wire/begun.js";
import "../kit/languages.js";
import { openDisplay } from "./display-page.js";
import { find, setAttribute, setText, show } from "../kit/dom.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { currentFloor } from "../floor/floor-now.js";
import { followingWords } from "../floor/floor-words.js";
import { conference, onAir } from "../outputs/on-air.js";
import { drawLink, drawRehearsal, stayAwake } from "./page.js";
import { sceneWords } from "../outputs/scene-told.js";
import { nextLine } from "../outputs/scene-words.js";
import { stageTurn } from "../outputs/stage-time.js";
import { clockSeconds } from "../kit/words.js";

/** @param {string} selector */
const part = (selector) => find(selector, HTMLElement);

const page = openDisplay("stage", draw);
whenSpokenAnew(() => page && draw(page));
stayAwake();

/** @param {import("./page.js").Page} page */
function draw({ session, link }) {
  const { replica } = session;
  const now = link.now();
  const air = onAir(replica, "stage");
  const turn = stageTurn(replica, now);
  drawLink(session);
  drawRehearsal(replica);
  setText(part("#wall"), session.wasLive ? clockSeconds(now) : "");
  setText(part("#hall"), sceneWords(onAir(replica, "hall")));
  setText(part("#name"), turn ? turn.name : (conference(replica)?.name ?? say("hall-connecting")));
  setText(part("#about"), turn ? turn.about : replica.known ? say("hall-nothing-on") : "");
  setText(part("#left"), turn ? turn.time.text : "");
  setText(part("#word"), turn ? turn.time.word : "");
  setAttribute(part("#now"), "data-tone", turn ? turn.time.tone : "calm");
  setText(part("#next"), followingWords(currentFloor(replica)) || nextLine(replica, now));
  const said = air.kind === "message" ? [air.title, air.text].filter(Boolean).join(": ") : "";
  show(part("#said"), said !== "");
  setText(part("#said"), said);
  show(part("#black"), air.black);
  link.report(air.report);
}
