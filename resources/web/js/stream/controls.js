// @ts-check
/** What stands over the picture to be pressed: the sound, how much is loaded, a window of its own. */

import { furtherIcon } from "../kit/further-icons.js";
import { fill, h, setAttribute, setText, show } from "../kit/dom.js";
import { say } from "../kit/say.js";

/** @typedef {"best" | "saver" | "sound"} Wish How much of the stream is wanted here. */

/** @type {[Wish, string][]} */
const WISHES = [
  ["best", "room-video-best"],
  ["saver", "room-video-saver"],
  ["sound", "room-video-sound-only"],
];

export class Controls {
  /**
   * @param {HTMLVideoElement} video
   * @param {{wish: Wish, sound: () => void, wished: (wish: Wish) => void}} options what is wanted at first, and what is told
   */
  constructor(video, { wish, sound, wished }) {
    this.video = video;
    this.sound = h("button", { type: "button", class: "video-sound", onclick: sound });
    this.wish = h("select", { class: "video-wish" });
    for (const [value] of WISHES) this.wish.append(h("option", { value }));
    this.wish.value = wish;
    this.wish.addEventListener("change", () => wished(/** @type {Wish} */ (this.wish.value)));
    this.apart = h("button", { type: "button", class: "video-apart", onclick: () => this.#setApart() });
    show(this.apart, document.pictureInPictureEnabled === true);
    this.element = h("div", { class: "video-controls" }, this.apart, this.wish, this.sound);
  }

  /** Say it in the language that is spoken, and as it stands. */
  draw() {
    const muted = this.video.muted;
    const words = say(muted ? "room-video-sound-on" : "room-video-sound-off");
    setAttribute(this.wish, "aria-label", say("room-video-wish"));
    for (const [n, [, key]] of WISHES.entries()) setText(/** @type {HTMLElement} */ (this.wish.children[n]), say(key));
    setText(this.apart, say("room-video-apart"));
    if (this.sound.dataset.words === words) return;
    this.sound.dataset.words = words;
    fill(this.sound, furtherIcon(muted ? "volume-off" : "volume-high"), h("span", {}, words));
    this.sound.classList.toggle("is-muted", muted);
  }

  /** The picture in a window of its own, above the others; or back. */
  async #setApart() {
    try {
      if (document.pictureInPictureElement) await document.exitPictureInPicture();
      else await this.video.requestPictureInPicture();
    } catch {
      // there is no picture yet, or the browser does not let it
    }
  }
}
