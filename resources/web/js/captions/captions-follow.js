// @ts-check
/** Captions of a page without a link: while they are on, the last lines are asked for again and again. */

import { ask, NotReached, pauseAfter } from "../wire/ask.js";
import { CaptionsPlace } from "./captions-place.js";
import { saidSearch } from "./said-search.js";
import { PictureDelay } from "./picture-delay.js";

const ASK_EVERY = 2_000;

export class CaptionsFollow {
  /** @param {HTMLElement} element @param {() => number} now the server's time, ms @param {HTMLElement} parts where what was said is searched, at the end */
  constructor(element, now, parts) {
    parts.after(saidSearch());
    this.language = "";
    this.turn = 0;
    const delay = new PictureDelay(() => document.querySelector("live-video"));
    this.place = new CaptionsPlace(element, { choose: (one) => this.#choose(one), now, latency: () => delay.of(Date.now()) });
  }

  /** @param {readonly string[]} languages */
  offer(languages) {
    if (languages.join() !== this.place.languages.join()) this.place.offer(languages);
  }

  /** @param {string} language */
  #choose(language) {
    if (language === this.language) return;
    this.language = language;
    this.#follow(++this.turn);
  }

  /** @param {number} turn ends when there is another one */
  async #follow(turn) {
    let tries = 0;
    while (this.language && turn === this.turn) {
      try {
        const { ok, body } = await ask(`/captions/${this.language}.json`, { cache: "default", fits: (found) => Array.isArray(found?.lines) });
        tries = 0;
        if (ok && turn === this.turn) this.place.heard({ type: "captions", language: this.language, whole: true, lines: body.lines });
      } catch (error) {
        if (!(error instanceof NotReached)) throw error;
        tries += 1;
      }
      const wait = tries ? pauseAfter(tries) : ASK_EVERY;
      await new Promise((done) => setTimeout(done, wait));
    }
  }
}
