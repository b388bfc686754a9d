// @ts-check
/** Where a page shows the lottery. Most evenings have none: its scene comes when there is one. */

import { bringStyle } from "../wire/bring.js";
import { setText, show } from "../kit/dom.js";
import { applyMotion } from "../motions/motion.js";

/** @typedef {import("../protocol").LotteryView} LotteryView */
/** @typedef {import("./lottery-scene.js").LotteryScene} LotteryScene */

export class LotteryPlace {
  /**
   * @param {HTMLElement} place
   * @param {{link: {now: () => number}, level?: 1 | 2, far?: boolean}} options of the scene
   */
  constructor(place, options) {
    this.place = place;
    this.options = options;
    /** @type {LotteryView | null} */
    this.view = null;
    /** @type {LotteryScene | null} */
    this.scene = null;
    this.isComing = false;
    applyMotion();
  }

  /** What happens on the scene; "" while nothing is shown. */
  get moment() {
    return this.scene ? this.scene.moment : "";
  }

  /** @param {LotteryView | null} view null when it is not shown */
  show(view) {
    this.view = view;
    if (this.scene) this.scene.show(view);
    else if (view) this.#bring(view);
    else show(this.place, false);
  }

  /** Until the scene is there its title stands for it. @param {LotteryView} view */
  async #bring(view) {
    show(this.place, true);
    setText(this.place, view.title);
    if (this.isComing) return;
    this.isComing = true;
    bringStyle("lottery");
    const { LotteryScene } = await import("./lottery-scene.js");
    this.scene = new LotteryScene(this.place, this.options);
    this.scene.show(this.view);
  }
}
