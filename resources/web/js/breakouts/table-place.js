// @ts-check
/** Where a phone has its table. Most of an evening nobody sits at one: it comes when people do. */

import { breakoutOf } from "./breakout.js";

/**
 * @typedef {import("../pages/page.js").Page} Page
 * @typedef {import("./table-panel.js").TablePanel} TablePanel
 */

/** So long after people were called back a phone still has what was written, ms. */
const KEPT_FOR = 15 * 60_000;

export class TablePlace {
  /** @param {HTMLElement} element @param {Page} page @param {() => void} changed */
  constructor(element, page, changed) {
    this.element = element;
    this.page = page;
    this.changed = changed;
    /** Whether people sit at tables now. */
    this.isOn = false;
    /** Whether they do, or did a while ago. */
    this.isShown = false;
    this.isComing = false;
    /** @type {TablePanel | null} */
    this.panel = null;
  }

  /** @param {number} now server's time */
  show(now) {
    const { replica } = this.page.session;
    const breakout = breakoutOf(replica.all("breakout"), replica.room, now - KEPT_FOR);
    this.isShown = this.panel !== null && breakout !== null;
    this.isOn = this.isShown && breakout?.state !== "ended";
    if (this.panel) this.panel.show(breakout, now);
    else if (breakout) this.#bring();
  }

  /** Which table this device is at, from 1; 0 where that is not known. */
  get table() {
    return this.panel?.table ?? 0;
  }

  /** A new welcome. */
  joined() {
    this.panel?.joined();
  }

  /** @param {import("../wire/session.js").Answered} output */
  answered(output) {
    this.panel?.answered(output);
  }

  async #bring() {
    if (this.isComing) return;
    this.isComing = true;
    const { TablePanel } = await import("./table-panel.js");
    this.panel = new TablePanel(this.element, this.page, this.changed);
    this.changed();
  }
}
