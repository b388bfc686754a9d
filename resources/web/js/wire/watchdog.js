// @ts-check

/** So long nothing moves before it is stuck: while nothing comes either, and at most, ms. */
const STALLED_AFTER = 5_000;
const STALLED_MOST = 12_000;
const ADRIFT = 60_000;

/** Whether a picture still runs, observed every second or so. Pure. */
export class Watchdog {
  constructor() {
    this.time = -1;
    this.end = -1;
    this.frames = -1;
    /** @type {number | null} */
    this.movedAt = null;
    this.cameAt = 0;
    this.drawnAt = 0;
  }

  /**
   * @param {{now: number, time: number, paused: boolean, latency: number | null, end?: number, frames?: number | null}} seen
   *   `time` is the position of the picture in s, `end` that up to which there is something to play,
   *   `latency` ms behind the hall, `frames` how many pictures were drawn, null where none are
   * @returns {"runs" | "stalled" | "adrift"}
   */
  observe({ now, time, paused, latency, end = -1, frames = null }) {
    const isFirst = this.movedAt === null || paused;
    const moved = isFirst || time !== this.time;
    if (moved) this.movedAt = now;
    if (isFirst || end !== this.end) this.cameAt = now;
    if (isFirst || !moved || frames === null || frames !== this.frames) this.drawnAt = now;
    this.time = time;
    this.end = end;
    this.frames = frames ?? -1;
    if (latency !== null && Math.abs(latency) > ADRIFT) return "adrift";
    const still = now - (this.movedAt ?? now);
    const isStuck = still > STALLED_AFTER && now - this.cameAt > STALLED_AFTER;
    return isStuck || still > STALLED_MOST || now - this.drawnAt > STALLED_AFTER ? "stalled" : "runs";
  }
}
