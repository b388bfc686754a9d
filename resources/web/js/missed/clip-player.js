// @ts-check
/**
 * Plays a clip of the archive: a list that has an end. By the browser's own player where there is
 * no Media Source (iPhones), else by hls.js, which comes with the first clip.
 */

import { HlsEngine } from "../stream/hls-engine.js";
import { h, setText, show } from "../kit/dom.js";
import { live } from "../kit/live.js";
import { say } from "../kit/say.js";

export class ClipPlayer {
  /** @param {HTMLElement} place where it stands, hidden until something is played */
  constructor(place) {
    this.place = place;
    this.video = h("video", { controls: true, playsinline: true });
    this.title = h("h2", { dir: "auto" });
    this.wrong = h("p", { class: "missed-wrong", role: "alert", hidden: true });
    this.again = h("button", { type: "button", class: "primary", hidden: true }, live("missed-again"));
    this.again.addEventListener("click", () => this.play(this.clip, this.title.textContent ?? ""));
    place.append(this.video, this.title, this.wrong, this.again);
    this.clip = "";
    /** How often a clip was asked for: what an older one still brings is not wanted. */
    this.asked = 0;
    this.lost = 0;
    /** @type {HlsEngine | null} */
    this.engine = null;
    this.video.addEventListener("error", () => this.video.getAttribute("src") && this.#fail());
  }

  /** @param {string} clip the address of its list @param {string} title */
  async play(clip, title) {
    const mine = ++this.asked;
    this.engine?.stop();
    this.engine = null;
    this.clip = clip;
    show(this.place, true);
    setText(this.title, title);
    show(this.wrong, false);
    show(this.again, false);
    this.place.scrollIntoView({ block: "nearest" });
    if (!("MediaSource" in window)) {
      this.video.src = clip;
      this.#start();
      return;
    }
    const Hls = await this.#library();
    if (mine !== this.asked) return;
    if (!Hls) {
      this.#fail();
      return;
    }
    this.engine = new HlsEngine(Hls, this.video, {
      failed: () => mine === this.asked && this.#fail(),
      sound: () => {},
      ready: () => this.#start(),
    });
    this.engine.load(clip, false);
  }

  /** A browser that wants another tap for the sound has its own button. */
  #start() {
    this.video.play().catch(() => {});
  }

  #fail() {
    this.engine?.stop();
    this.engine = null;
    setText(this.wrong, say("missed-not-played"));
    show(this.wrong, true);
    show(this.again, true);
  }

  /** @returns {Promise<any>} */
  async #library() {
    const again = this.lost ? `?again=${this.lost}` : "";
    try {
      return (await import(`/assets/vendor/hls.min.mjs${again}`)).default;
    } catch {
      this.lost += 1;
      return null;
    }
  }
}
