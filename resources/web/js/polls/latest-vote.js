// @ts-check
/** The vote of the chamber that was spoken of last: for a while after it changed it is still shown. */

import { isOfChamber } from "../outputs/on-air.js";

/** @typedef {import("../protocol").PollView} PollView */

/** How long a vote that has closed, or was published, is shown where nothing else is, ms. */
export const SHOWN_FOR = 120_000;

export class LatestVote {
  constructor() {
    this.stood = "";
    this.since = -Infinity;
  }

  /** The vote, as long as it is news. @param {import("../wire/replica.js").Replica} replica @param {number} now server's time @returns {PollView | null} */
  of(replica, now) {
    const over = replica.all("poll").filter((poll) => isOfChamber(poll) && poll.closed_at != null);
    const [last = null] = over.sort((a, b) => (b.closed_at ?? 0) - (a.closed_at ?? 0));
    const stands = last ? `${last.id} ${last.state}` : "";
    if (stands !== this.stood) {
      this.stood = stands;
      this.since = now;
    }
    return now - this.since < SHOWN_FOR ? last : null;
  }
}
