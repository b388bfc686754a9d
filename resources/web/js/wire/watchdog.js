// @ts-check

const STALLED_AFTER = 10_000;
const ADRIFT = 60_000;

/** Whether a picture still runs, observed every few seconds. Pure. */
export class Watchdog {
  constructor() {
    this.time = -1;
    /** @type {number | null} */
    this.movedAt = null;
  }

  /**
   * @param {{now: number, time: number, paused: boolean, latency: number | null}} seen `time` is the
   *   position of the picture in s, `latency` ms behind the hall
   * @returns {"runs" | "stalled" | "adrift"}
   */
  observe({ now, time, paused, latency }) {
    if (this.movedAt === null || paused || time !== this.time) {
      this.time = time;
      this.movedAt = now;
    }
    if (latency !== null && Math.abs(latency) > ADRIFT) return "adrift";
    return now - this.movedAt > STALLED_AFTER ? "stalled" : "runs";
  }
}
