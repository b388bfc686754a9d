// @ts-check

/** How far two clocks may run apart between round trips, ms. */
const DRIFT = 250;

/** The server's clock as an offset to ours, from the round trip that was least of the last ones. */
export class Clock {
  constructor() {
    /** @type {{offset: number, round: number}[]} */
    this.samples = [];
    /** @type {number | null} the last round trip in ms */
    this.delay = null;
  }

  /**
   * @param {number} sent by our clock
   * @param {number} received by our clock
   * @param {number} now by the server's clock, in between
   */
  learn(sent, received, now) {
    const round = Math.max(0, received - sent);
    const offset = now - (sent + received) / 2;
    this.delay = Math.round(round);
    const known = this.#best();
    // No two round trips of the same clocks can be so far apart: one of the clocks was set.
    if (known && Math.abs(offset - known.offset) > (round + known.round) / 2 + DRIFT) this.samples = [];
    this.samples.push({ offset, round });
    if (this.samples.length > 12) this.samples.shift();
  }

  /** Server's time minus ours, ms. */
  get offset() {
    return this.#best()?.offset ?? 0;
  }

  /** The device slept or its clock was set: the next round trip counts alone. */
  doubt() {
    this.samples = this.samples.length ? [{ offset: this.offset, round: Infinity }] : [];
  }

  #best() {
    let best = this.samples[0];
    for (const sample of this.samples) if (sample.round <= best.round) best = sample;
    return best;
  }
}
