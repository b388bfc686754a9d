// @ts-check
/**
 * The facilitator's tab for small groups: what to say and do now, the tables, how far the room is,
 * and what the tables write. It comes when somebody looks at it, or when people are at their tables.
 */

import { bringStyle } from "../wire/bring.js";
import { drawDeed } from "../kit/deed.js";
import { fill, h, setAttribute, setLength, setText, show } from "../kit/dom.js";
import { momentOf, shareLeft } from "./breakout-clock.js";
import { afterWords, momentWords, nameWithPlace, tableWords } from "./breakout-words.js";
import { live } from "../kit/live.js";
import { spoken } from "../kit/say.js";
import { guide, reportedWords, STATES } from "./guide-words.js";
import { SecondTicks } from "./second-ticks.js";
import { TableSizes } from "./table-sizes.js";

/**
 * @typedef {import("./breakout.js").Breakout} Breakout
 * @typedef {import("../protocol").RoomView} RoomView
 * @typedef {import("../protocol").Headway} Headway
 * @typedef {import("../kit/deed.js").Deed} Deed
 *
 * @typedef {object} Intents
 * @property {(sizes: number[]) => void} tables
 * @property {(breakout: string, state: Headway) => void} report
 */

export class TablesTab {
  /** @param {HTMLElement} element @param {Intents} intents @param {() => void} changed */
  constructor(element, intents, changed) {
    bringStyle("breakouts");
    this.ticks = new SecondTicks(changed);
    /** @type {Breakout | null} */
    this.breakout = null;
    this.phase = h("p", { class: "guide-phase" });
    this.time = h("p", { class: "guide-time", role: "timer" });
    this.track = h("span", { class: "at-track", "aria-hidden": "true" }, h("span", { class: "at-line" }));
    this.question = h("p", { class: "guide-question", dir: "auto" });
    this.say = h("p", { class: "guide-say" });
    this.deed = h("p");
    this.after = h("p", { class: "panel-note" });
    this.none = h("p", {}, live("talk-none"));
    const head = h("div", { class: "guide-head" }, this.phase, this.time);
    this.guide = h("section", { class: "tables-part" }, head, this.track, this.question, h("h3", {}, live("talk-say")), this.say, h("h3", {}, live("talk-do")), this.deed, this.after);
    this.sizes = new TableSizes(intents.tables);
    this.buttons = new Map(STATES.map(([state, key]) => [state, this.#button(key, () => this.breakout && intents.report(this.breakout.id, state))]));
    this.said = h("p", { class: "deed", role: "status" });
    this.report = h("section", { class: "tables-part" }, h("h3", {}, live("talk-how-far")), h("div", { class: "tables-buttons" }, ...this.buttons.values()), this.said);
    this.drafts = h("div", { class: "drafts" });
    this.written = h("section", { class: "tables-part tables-written" }, h("h3", {}, live("talk-written")), this.drafts);
    const side = h("div", { class: "tables-side" }, this.report, this.sizes.element);
    fill(element, h("h2", {}, live("talk-groups")), this.none, this.guide, side, this.written);
  }

  /**
   * @param {Breakout | null} breakout @param {RoomView} room @param {number} at server's time
   * @param {(about: string) => Deed | null} deed @param {import("../kit/deed.js").Now} now
   * @param {{table: number, text: string}[]} drafts what each table wrote
   */
  show(breakout, room, at, deed, now, drafts) {
    this.breakout = breakout;
    show(this.none, breakout === null);
    show(this.guide, breakout !== null);
    show(this.report, breakout !== null);
    this.sizes.show(room, breakout, deed("tables"), now);
    this.#drawDrafts(drafts);
    if (!breakout) return this.ticks.follow(null);
    const moment = momentOf(breakout, at);
    this.#drawGuide(breakout, moment);
    this.#drawReport(breakout, room, deed("report"), now);
    this.ticks.follow(moment.ends === null ? null : moment.left);
  }

  /** @param {Breakout} breakout @param {import("./breakout-clock.js").Moment} moment */
  #drawGuide(breakout, moment) {
    const words = momentWords(breakout, moment);
    const { say, deed } = guide(breakout, moment);
    setAttribute(this.guide, "data-moment", words.is);
    setText(this.phase, nameWithPlace(words));
    setText(this.time, words.time);
    show(this.track, words.time !== "");
    setLength(this.track, shareLeft(moment));
    setText(this.question, breakout.question || breakout.title);
    setText(this.say, say);
    setText(this.deed, deed);
    setText(this.after, afterWords(breakout, moment));
  }

  /** @param {Breakout} breakout @param {RoomView} room @param {Deed | null} deed @param {import("../kit/deed.js").Now} now */
  #drawReport(breakout, room, deed, now) {
    const known = (room.reports ?? []).find((one) => one.breakout === breakout.id) ?? null;
    const sending = deed?.state === "sending" && deed.command.type === "report_room" ? deed.command.state : "";
    for (const [state, button] of this.buttons) setAttribute(button, "aria-pressed", String(state === (sending || known?.state)));
    drawDeed(this.said, deed?.state === "done" ? null : deed, now, reportedWords(known));
  }

  /** @param {{table: number, text: string}[]} drafts */
  #drawDrafts(drafts) {
    show(this.written, drafts.length > 0);
    const made = JSON.stringify([spoken().language, drafts]);
    if (this.drafts.dataset.made === made) return;
    this.drafts.dataset.made = made;
    fill(this.drafts, ...drafts.map(({ table, text }) => h("div", { class: "draft" }, h("h4", {}, tableWords(table)), h("p", { dir: "auto" }, text))));
  }

  /** @param {string} key @param {() => void} done */
  #button(key, done) {
    return h("button", { type: "button", class: "plain", "aria-pressed": "false", onclick: done }, live(key));
  }
}
