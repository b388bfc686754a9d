// @ts-check
/**
 * QR codes by the camera, where the browser reads them by itself (BarcodeDetector) and the page came
 * by https. It is never needed: what is scanned can be typed as well.
 */

import { fill, h, setText, show } from "./dom.js";
import { say } from "./say.js";

const EVERY = 200;

/** @typedef {{detect(source: HTMLVideoElement): Promise<{rawValue: string}[]>}} Detector */

/** What the browser reads QR codes with; null where it cannot. @returns {Detector | null} */
function detector() {
  const Kind = /** @type {any} */ (window).BarcodeDetector;
  if (!Kind || !navigator.mediaDevices?.getUserMedia) return null;
  try {
    return new Kind({ formats: ["qr_code"] });
  } catch {
    return null;
  }
}

export class Scanner {
  /**
   * @param {HTMLButtonElement} button that starts and stops it; hidden where there is no camera to use
   * @param {HTMLElement} place of the picture
   * @param {(text: string) => boolean} found what was read; whether that will do
   */
  constructor(button, place, found) {
    this.button = button;
    this.place = place;
    this.found = found;
    this.words = button.textContent ?? "";
    this.detector = detector();
    /** @type {MediaStream | null} */
    this.stream = null;
    this.last = "";
    show(button, this.detector !== null);
    button.addEventListener("click", () => (this.stream ? this.stop() : this.start()));
  }

  async start() {
    try {
      this.stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
    } catch {
      setText(this.button, say("member-camera-none"));
      return;
    }
    const video = h("video", { autoplay: true, muted: true, playsinline: true, "aria-label": say("member-camera-picture") });
    video.srcObject = this.stream;
    fill(this.place, video);
    show(this.place, true);
    this.words = this.button.textContent ?? "";
    setText(this.button, say("member-camera-stop"));
    this.#read(video);
  }

  stop() {
    for (const track of this.stream?.getTracks() ?? []) track.stop();
    this.stream = null;
    fill(this.place);
    show(this.place, false);
    setText(this.button, this.words);
  }

  /** @param {HTMLVideoElement} video */
  async #read(video) {
    while (this.stream && video.srcObject === this.stream) {
      const codes = video.readyState >= 2 && this.detector ? await this.detector.detect(video).catch(() => []) : [];
      const text = codes.length ? codes[0].rawValue : "";
      if (text && text !== this.last) this.found(text);
      this.last = text; // a badge that is still there is one badge
      await new Promise((done) => setTimeout(done, EVERY));
    }
  }
}
