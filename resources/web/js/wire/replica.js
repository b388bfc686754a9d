// @ts-check
/**
 * What this page knows of the meeting: documents by path, the latest tick of each poll, the own
 * room. Of what documents are about it knows nothing; what is on is in `on-air.js`.
 */

/**
 * @typedef {import("../protocol").View} View
 * @typedef {View["view"]} Kind The first part of a path: "poll" of "poll/p1".
 * @typedef {import("../protocol").Tick} Tick
 */

/**
 * @template {Kind} K
 * @typedef {Extract<View, {view: K}>} ViewOf
 */

/** A snapshot and the events after it always give what a fresh snapshot would. */
export class Replica {
  constructor() {
    /** @type {Map<string, View>} */
    this.views = new Map();
    /** The latest running tally of each poll, by its id. @type {Map<string, Tick>} */
    this.ticks = new Map();
    /** @type {import("../protocol").RoomView | null} */
    this.room = null;
    /** What the facilitators of the own party share. @type {import("../protocol").EveningView | null} */
    this.evening = null;
    /** The own seat in the chamber. @type {import("../protocol").OwnSeat | null} */
    this.seat = null;
    /** The own place on the voters' list. @type {import("../protocol").OwnVote | null} */
    this.voter = null;
    /** What tables of the own room have written, by breakout/table. @type {Map<string, import("../protocol").Draft>} */
    this.drafts = new Map();
    /** Whether a snapshot has come. */
    this.known = false;
    /** Puts documents into the reader's language, once there are wordings. @type {import("../wordings/lens.js").Lens | null} */
    this.lens = null;
    /** Told after each change, where a lens is. */
    this.looked = () => {};
  }

  /**
   * The document under `path`; null where there is none.
   *
   * @template {Kind} K
   * @param {K | `${K}/${string}`} path
   * @returns {ViewOf<K> | null}
   */
  get(path) {
    const view = /** @type {ViewOf<K> | undefined} */ (this.views.get(path));
    return view && this.lens ? this.lens.seen(path, view) : (view ?? null);
  }

  /**
   * The documents of a kind in the order of their places; those without one by their numbers.
   *
   * @template {Kind} K
   * @param {K} kind
   * @returns {ViewOf<K>[]}
   */
  all(kind) {
    const found = [...this.views].filter(([path]) => path === kind || path.startsWith(`${kind}/`));
    found.sort(([path, view], [other, than]) => placeOf(view) - placeOf(than) || (path < other ? -1 : 1));
    return found.map(([path, view]) => /** @type {ViewOf<K>} */ (this.lens ? this.lens.seen(path, view) : view));
  }

  /** The running tally of a poll; null before its first. @param {string} poll its id */
  tick(poll) {
    return this.ticks.get(poll) ?? null;
  }

  /**
   * Renew what is known. An event must follow on the one before: the session makes sure of that.
   *
   * @param {import("../protocol").Snapshot | import("../protocol").EventMessage | Tick | import("../protocol").RoomMessage | import("../protocol").DraftMessage | import("../protocol").EveningMessage | import("../protocol").SeatMessage | import("../protocol").VoterMessage} message
   */
  apply(message) {
    switch (message.type) {
      case "snapshot":
        this.views = new Map(Object.entries(message.views));
        for (const poll of this.ticks.keys()) if (!this.views.has(`poll/${poll}`)) this.ticks.delete(poll);
        this.known = true;
        break;
      case "event":
        for (const { path, view } of message.changes) {
          if (view) this.views.set(path, view);
          else this.views.delete(path);
        }
        break;
      case "tick":
        this.ticks.set(message.poll, message);
        break;
      case "room":
        this.room = message.room;
        break;
      case "evening":
        this.evening = message.evening;
        break;
      case "drafts":
        for (const draft of message.drafts) this.drafts.set(`${draft.breakout}/${draft.table}`, draft);
        break;
      case "voter":
        this.voter = message.voter;
        break;
      case "seat":
        this.seat = message.seat;
    }
  }
}

/** @param {View} view */
function placeOf(view) {
  if ("place" in view) return view.place;
  return "id" in view && typeof view.id === "number" ? view.id : 0;
}
