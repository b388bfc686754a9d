// @ts-check
/** A phone that leads a go-round does not fall asleep meanwhile, where browsers let a page say so. */

export class Awake {
  constructor() {
    this.isWanted = false;
    /** @type {WakeLockSentinel | null} */
    this.held = null;
    document.addEventListener("visibilitychange", () => document.hidden || this.#ask()); // it is let go with the page
  }

  /** @param {boolean} isWanted */
  want(isWanted) {
    if (isWanted === this.isWanted) return;
    this.isWanted = isWanted;
    if (isWanted) this.#ask();
    else this.#letGo();
  }

  async #ask() {
    if (!this.isWanted || !navigator.wakeLock) return;
    try {
      this.held = await navigator.wakeLock.request("screen");
      if (!this.isWanted) this.#letGo();
    } catch {
      this.held = null; // with a low battery, and by plain http: the person touches it now and then
    }
  }

  #letGo() {
    if (this.held) this.held.release().catch(() => undefined);
    this.held = null;
  }
}
