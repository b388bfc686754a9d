// @ts-check
/**
 * What a link carries: the picture, sound alone, or words alone. It goes down when playing was held
 * up for long because data came too slowly, and up by trying, ever more seldom. Pure.
 */

/** @typedef {"picture" | "sound" | "words"} Step */

/** Over how long it is looked back, and how much of that may be held up, ms. */
const WINDOW = 20_000;
const TOO_MUCH = 8_000;

/** After how long the next better is tried, at first and at most, ms. */
const TRY_FIRST = 30_000;
const TRY_MOST = 300_000;

/** What has played for so long is carried, ms. */
const CARRIED = 60_000;

export class Ladder {
  /** @param {Step} [top] the best that is wanted */
  constructor(top = "picture") {
    this.top = top;
    this.step = top;
    /** Whether there is sound without the picture. */
    this.hasSound = false;
    /** @type {{at: number, held: number}[]} */
    this.seen = [];
    /** @type {number | null} since when it is this step */
    this.since = null;
    this.wait = TRY_FIRST;
  }

  /**
   * @param {{now: number, held: number, slow: boolean}} seen `held` is for how many ms since the last
   *   time nothing moved, `slow` whether data came, but too slowly: a server that is gone is no slow link
   * @returns {Step} what is to be played now
   */
  observe({ now, held, slow }) {
    const since = Math.min(this.since ?? now, now);
    this.since = since;
    this.seen = this.seen.filter(({ at }) => at > now - WINDOW && at <= now);
    if (held > 0 && slow) this.seen.push({ at: now, held });
    const whole = this.seen.reduce((sum, one) => sum + one.held, 0);
    if (whole >= TOO_MUCH && this.step !== "words") {
      this.#take(this.step === "picture" && this.hasSound ? "sound" : "words", now);
    } else if (this.step !== this.top && now - since >= this.wait && whole === 0) {
      this.#tryBetter(now);
    } else if (this.step === this.top && now - since >= CARRIED) {
      this.wait = TRY_FIRST;
    }
    return this.step;
  }

  /** @param {number} now */
  #tryBetter(now) {
    const isSound = this.step === "words" && this.hasSound && this.top === "picture";
    this.wait = Math.min(TRY_MOST, this.wait * 2);
    this.#take(isSound ? "sound" : this.top, now);
  }

  /** @param {Step} step @param {number} now */
  #take(step, now) {
    this.step = step;
    this.since = now;
    this.seen = [];
  }
}
