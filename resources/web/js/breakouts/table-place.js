// @ts-check
/** Where a phone has its table. Most of an evening nobody sits at one: it comes when people do. */

import { Brought } from "../wire/brought.js";
import { breakoutOf } from "./breakout.js";

/**
 * @typedef {import("../pages/page.js").Page} Page
 */

/** So long after people were called back a phone still has what was written, ms. */
const KEPT_FOR = 15 * 60_000;

export class TablePlace {
  /** @param {HTMLElement} element @param {Page} page @param {() => void} changed */
  constructor(element, page, changed) {
    this.page = page;
    /** Whether people sit at tables now. */
    this.isOn = false;
    /** Whether they do, or did a while ago. */
    this.isShown = false;
    this.panel = new Brought(async () => new (await import("./table-panel.js")).TablePanel(element, page, changed), changed);
  }

  /** @param {number} now server's time */
  show(now) {
    const { replica } = this.page.session;
    const breakout = breakoutOf(replica.all("breakout"), replica.room, now - KEPT_FOR);
    this.isShown = this.panel.part !== null && breakout !== null;
    this.isOn = this.isShown && breakout?.state !== "ended";
    if (this.panel.part) this.panel.part.show(breakout, now);
    else if (breakout) this.panel.bring();
  }

  /** Which table this device is at, from 1; 0 where that is not known. */
  get table() {
    return this.panel.part?.table ?? 0;
  }

  /** A new welcome. */
  joined() {
    this.panel.part?.joined();
  }

  /** @param {import("../wire/session.js").Answered} output */
  answered(output) {
    this.panel.part?.answered(output);
  }
}
