// @ts-check
/** Where a page shows the lottery. Most evenings have none: its scene comes when there is one. */

import { Brought } from "../wire/brought.js";
import { setText, show } from "../kit/dom.js";
import { applyMotion } from "../motions/motion.js";

/** @typedef {import("../protocol").LotteryView} LotteryView */

export class LotteryPlace {
  /**
   * @param {HTMLElement} place
   * @param {{link: {now: () => number}, level?: 1 | 2, far?: boolean}} options of the scene
   */
  constructor(place, options) {
    this.place = place;
    /** @type {LotteryView | null} */
    this.view = null;
    this.scene = new Brought(
      async () => new (await import("./lottery-scene.js")).LotteryScene(place, options),
      (scene) => scene.show(this.view),
      "lottery",
    );
    applyMotion();
  }

  /** What happens on the scene; "" while nothing is shown. */
  get moment() {
    return this.scene.part?.moment ?? "";
  }

  /** @param {LotteryView | null} view null when it is not shown */
  show(view) {
    this.view = view;
    if (this.scene.part) this.scene.part.show(view);
    else if (view) this.#bring(view);
    else show(this.place, false);
  }

  /** Until the scene is there its title stands for it. @param {LotteryView} view */
  #bring(view) {
    show(this.place, true);
    setText(this.place, view.title);
    this.scene.bring();
  }
}
