// @ts-check
/** The whole programme, asked for while somebody looks at it, and again when it has changed. */

import { ask, NotReached } from "../wire/ask.js";

/** @typedef {import("./plan.js").PlanItem} PlanItem */
/** @typedef {import("../wire/replica.js").Replica} Replica */

/** Thousands of rooms are told of a change at once: each asks some time within these ms. */
const SPREAD = 15_000;

/** How soon it is tried again where nobody answered, ms. */
const AGAIN = 10_000;

export class PlanSource {
  /** @param {() => void} changed called when the programme is there, or a newer one */
  constructor(changed) {
    this.changed = changed;
    /** @type {PlanItem[]} */
    this.items = [];
    this.known = false;
    this.sign = "";
    this.due = 0;
    this.waiting = false;
  }

  /**
   * Called as often as the page is drawn: asks where the programme may have changed since.
   *
   * @param {Replica} replica @param {string} token @param {number} now this device's time
   */
  look(replica, token, now) {
    if (this.waiting || !token || !replica.known) return;
    const sign = signOf(replica);
    if (sign === this.sign) return;
    if (!this.due) this.due = this.known ? now + Math.random() * SPREAD : now;
    if (now < this.due) return;
    this.waiting = true;
    this.#ask(token, sign);
  }

  /** @param {string} token @param {string} sign */
  async #ask(token, sign) {
    try {
      const { ok, body } = await ask("/api/evening", { token, cache: "no-cache", fits: (body) => Array.isArray(body?.items) });
      if (!ok) throw new NotReached(body.sentence);
      this.items = body.items;
      this.sign = sign;
      this.known = true;
      this.due = 0;
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      this.due = Date.now() + AGAIN;
    } finally {
      this.waiting = false;
    }
    this.changed();
  }
}

/** What says that the programme may be another one: the playhead, and the items that all are told of. @param {Replica} replica */
function signOf(replica) {
  const told = replica.all("item").map((item) => [item.id, item.place, item.starts_at, item.minutes, item.title, item.skipped]);
  return JSON.stringify([replica.get("playhead")?.on, replica.get("playhead")?.standby, told]);
}
