// @ts-check
/**
 * What this page knows of the meeting: documents by path, the last tick, the own room. A snapshot
 * and the events after it always give what a fresh snapshot would.
 */

/**
 * @typedef {import("./protocol").View} View
 * @typedef {import("./protocol").ConferenceView} ConferenceView
 * @typedef {import("./protocol").ItemView} ItemView
 * @typedef {import("./protocol").PollView} PollView
 */

export class Replica {
  constructor() {
    /** @type {Record<string, View>} */
    this.views = {};
    /** @type {import("./protocol").Tick | null} */
    this.tick = null;
    /** @type {import("./protocol").RoomView | null} */
    this.room = null;
    /** Whether a snapshot has come. */
    this.known = false;
  }

  /** @param {import("./protocol").Snapshot} snapshot */
  replace(snapshot) {
    this.views = { ...snapshot.views };
    this.known = true;
  }

  /** @param {import("./protocol").EventMessage} event */
  change(event) {
    for (const { path, view } of event.changes) {
      if (view === null) delete this.views[path];
      else this.views[path] = view;
    }
  }

  /** @param {import("./protocol").Tick} tick */
  count(tick) {
    this.tick = tick;
  }

  /** @returns {ConferenceView | null} */
  get conference() {
    const view = this.views.conference;
    return view && view.view === "conference" ? view : null;
  }

  /** The item that is on. @returns {ItemView | null} */
  get item() {
    return this.#item(this.conference?.on ?? null);
  }

  /** The item after the one that is on. @returns {ItemView | null} */
  get next() {
    const on = this.item;
    /** @type {ItemView | null} */
    let next = null;
    for (const view of Object.values(this.views)) {
      if (view.view !== "item" || view.id === on?.id) continue;
      if (on && view.place < on.place) continue;
      if (!next || view.place < next.place) next = view;
    }
    return next;
  }

  /** The poll that was opened last. @returns {PollView | null} */
  get poll() {
    const id = this.conference?.poll;
    const view = id ? this.views[`poll/${id}`] : undefined;
    return view && view.view === "poll" ? view : null;
  }

  /** The lottery whose scene is on. @returns {import("./protocol").LotteryView | null} */
  get lottery() {
    const id = this.conference?.lottery;
    const view = id ? this.views[`lottery/${id}`] : undefined;
    return view && view.view === "lottery" ? view : null;
  }

  /** @param {string | null} id @returns {ItemView | null} */
  #item(id) {
    const view = id ? this.views[`item/${id}`] : undefined;
    return view && view.view === "item" ? view : null;
  }
}
