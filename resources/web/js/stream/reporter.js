// @ts-check
/** When a page says how the stream plays there: now and then, and when its delay has changed. Pure. */

/** @typedef {import("../protocol").Watching} Watching */

/** A delay that has changed by so much is told anew, but not sooner than after so long, ms. */
const STEP = 500;
const SOONEST = 3_000;

export class Reporter {
  /** @param {number} every ms between two reports where nothing changes @param {() => number} [random] spreads them */
  constructor(every, random = Math.random) {
    this.every = every;
    this.random = random;
    /** @type {{at: number, delay: number | null, stalls: number, link: number} | null} */
    this.told = null;
    this.wait = 0;
  }

  /**
   * @param {{now: number, link: number, delay: number | null, stalls: number, rendition: string, native: boolean}} seen
   *   `link` is another number for each connection, `stalls` counts from the page's beginning
   * @returns {Watching | null} what is to be told now
   */
  observe({ now, link, delay, stalls, rendition, native }) {
    const { told } = this;
    const since = told ? now - told.at : Infinity;
    const isOther = !told || told.link !== link || (told.delay === null) !== (delay === null) || Math.abs((told.delay ?? 0) - (delay ?? 0)) > STEP;
    if (since >= 0 && since < (isOther ? SOONEST : this.wait)) return null;
    this.wait = this.every * (0.75 + this.random() / 2);
    this.told = { at: now, delay, stalls, link };
    const span = told && since >= 0 ? Math.min(since, 86_400_000) : 0;
    return { type: "watching", delay, stalls: Math.min(10_000, told ? stalls - told.stalls : stalls), span: Math.round(span), rendition, native };
  }
}
