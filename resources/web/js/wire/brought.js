// @ts-check
/** A part of a page that comes once, when it is first needed. */

import { bringStyle } from "./bring.js";

/** @template T */
export class Brought {
  /**
   * @param {() => Promise<T>} load the part, by an `import()`
   * @param {(part: T) => void} came what is done with it, once
   * @param {string} [style] of the style sheet that comes with it
   */
  constructor(load, came, style = "") {
    this.load = load;
    this.came = came;
    this.style = style;
    /** Null until it has come. @type {T | null} */
    this.part = null;
    this.isComing = false;
  }

  /** Have it come; a second time does nothing. */
  async bring() {
    if (this.isComing) return;
    this.isComing = true;
    if (this.style) bringStyle(this.style);
    this.part = await this.load();
    this.came(this.part);
  }
}
