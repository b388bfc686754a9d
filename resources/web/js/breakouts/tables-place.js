// @ts-check
/** Where the facilitator's page has its tab for small groups: brought when it is looked at, or needed. */

import { randomHex } from "../wire/ids.js";
import { Brought } from "../wire/brought.js";
import { breakoutOf } from "./breakout.js";

/**
 * @typedef {import("../pages/page.js").Page} Page
 * @typedef {import("../kit/deed.js").Deed} Deed
 */

/** What the tables of a breakout have written, in their order. @param {import("../wire/replica.js").Replica} replica @param {string} breakout */
function writtenIn({ drafts }, breakout) {
  const own = [...drafts.values()].filter((draft) => draft.breakout === breakout && draft.text !== "");
  return own.sort((one, other) => one.table - other.table).map(({ table, text }) => ({ table, text }));
}

/** So long after it a breakout is still spoken of, ms. */
const KEPT_FOR = 15 * 60_000;

export class TablesPlace {
  /** @param {HTMLElement} element @param {import("./tables-tab.js").Intents} intents @param {() => void} changed */
  constructor(element, intents, changed) {
    this.element = element;
    /** Whether people are at their tables. */
    this.isOn = false;
    this.tab = new Brought(async () => new (await import("./tables-tab.js")).TablesTab(element, intents, changed), changed);
    /** Of which breakout the tables' texts were asked for, since the last welcome. */
    this.read = "";
  }

  /** A new welcome: what tables write has to be asked for anew. */
  joined() {
    this.read = "";
  }

  /** @param {Page} page @param {(about: string) => Deed | null} deed @param {import("../kit/deed.js").Now} now */
  show({ session, link }, deed, now) {
    const { room } = session.replica;
    if (!room) return;
    const breakout = breakoutOf(session.replica.all("breakout"), room, link.now() - KEPT_FOR);
    this.isOn = breakout !== null && breakout.state !== "ended";
    if (breakout && now.linked && this.read !== breakout.id) {
      this.read = breakout.id;
      link.submit({ type: "read_drafts", id: randomHex(16), breakout: breakout.id, table: null });
    }
    if (this.tab.part) this.tab.part.show(breakout, room, link.now(), deed, now, writtenIn(session.replica, breakout?.id ?? ""));
    else if (breakout || this.element.offsetParent !== null) this.tab.bring();
  }
}
