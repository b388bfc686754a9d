// @ts-check
/** How far the picture of a page is behind the hall, for as long as it moves. */

/** A picture that stands so long is dead: captions do not wait for it, ms. */
const DEAD_AFTER = 3_000;

export class PictureDelay {
  /** @param {() => any} player the element that plays, with `latency` and `video`; null where there is none */
  constructor(player) {
    this.player = player;
    this.time = -1;
    this.movedAt = -Infinity;
  }

  /** Milliseconds behind the hall; null where no picture moves. @param {number} now by the device's clock */
  of(now) {
    const player = this.player();
    const latency = player?.latency ?? null;
    if (latency === null || !player.video) return null;
    const { currentTime } = player.video;
    if (currentTime !== this.time) {
      this.time = currentTime;
      this.movedAt = now;
    }
    return now - this.movedAt < DEAD_AFTER ? Math.max(0, latency) : null;
  }
}
