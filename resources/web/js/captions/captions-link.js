// @ts-check
/** The captions of a page with a link: lines come over it, and are seen when the picture gets there. */

import { CaptionsPlace } from "./captions-place.js";
import { PictureDelay } from "./picture-delay.js";

export class CaptionsLink {
  /** @param {HTMLElement} element @param {import("../wire/link.js").Link} link */
  constructor(element, link) {
    const delay = new PictureDelay(() => document.querySelector("live-video"));
    this.place = new CaptionsPlace(element, {
      choose: (language) => link.say({ type: "listen", captions: language }),
      now: () => link.now(),
      latency: () => delay.of(Date.now()),
    });
  }

  /** What has come over the link. @param {import("../wire/session.js").Said} message */
  heard(message) {
    if (message.type === "caption_languages") this.place.offer(message.languages);
    else this.place.heard(message);
  }
}
