// @ts-check
/**
 * The live stream in a page: muted at first, as browsers ask for, with a button for the sound; when
 * it stalls or drifts it is built anew. Voting never depends on it.
 */

import { say, whenSpokenAnew } from "../kit/say.js";
import { fill, h, setAttribute, setText, show } from "../kit/dom.js";
import { furtherIcon } from "../kit/further-icons.js";
import { deviceStore, readValue, writeValue } from "../wire/keep.js";
import { Watchdog } from "../wire/watchdog.js";

const CHECK_EVERY = 2_000;
const RETRY_FIRST = 1_000;
const RETRY_MOST = 15_000;
const STALL = 3_000;
const RESUME = 1_000;

/** How long a browser that plays the list itself may take for the first picture, ms. */
const BEGINNING = 20_000;

/** Under what it is kept that the sound is wanted here. */
const SOUND = "sound";

/** `<live-video src="/hls/live.m3u8">` */
export class LiveVideo extends HTMLElement {
  constructor() {
    super();
    /** @type {any} */
    this.hls = null;
    this.attempt = 0;
    /** How often the library was lost: a module that was lost stays lost under its address. */
    this.lost = 0;
    /** Whether the browser itself plays the list. */
    this.native = false;
    this.builtAt = 0;
    /** Whether the screen is black: nothing is heard then. */
    this.dark = false;
    /** Whether it was muted before that. */
    this.mutedBefore = true;
    this.store = deviceStore();
    this.watchdog = new Watchdog();
    /** Server's time minus ours, ms; the page sets it. */
    this.offset = 0;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.retry = undefined;
    this.video = h("video", { playsinline: true });
    this.video.muted = true;
    this.video.autoplay = true;
    this.words = h("p", { class: "video-words" });
    /** What is said in place of the picture. */
    this.said = "room-video-connecting";
    this.sound = h("button", { type: "button", class: "video-sound", onclick: () => this.toggleSound() });
  }

  connectedCallback() {
    if (this.firstChild) return;
    this.append(this.video, this.words, this.sound);
    whenSpokenAnew(() => this.#speak());
    this.#speak();
    this.video.addEventListener("playing", () => {
      this.attempt = 0;
      show(this.words, false);
    });
    for (const name of ["error", "ended"]) this.video.addEventListener(name, () => this.native && this.#buildLater(null));
    this.video.addEventListener("stalled", () => this.native && this.#judgeStall());
    this.video.addEventListener("pause", () => setTimeout(() => this.#resume(), RESUME));
    document.addEventListener("visibilitychange", () => this.#resume());
    this.video.addEventListener("volumechange", () => this.#drawSound());
    this.#soundOfBefore();
    this.#drawSound();
    this.#build();
    setInterval(() => this.#checkPicture(), CHECK_EVERY);
  }

  /** With the sound on or off; the tap that asks for it also starts a picture that was not let play. */
  toggleSound() {
    this.#setSound(this.video.muted);
    writeValue(this.store, SOUND, !this.video.muted);
  }

  /**
   * A page that is loaded again has the sound that it had. Where the browser forbids that before
   * somebody has touched it, it comes with the first touch or key.
   */
  #soundOfBefore() {
    if (readValue(this.store, SOUND) !== true) return;
    this.video.muted = false;
    /** @param {Event} event */
    const touched = (event) => {
      const isButton = event.target instanceof Node && this.sound.contains(event.target);
      if (!isButton && this.video.muted && !this.dark && readValue(this.store, SOUND) === true) this.#setSound(true);
    };
    for (const name of ["pointerdown", "keydown"]) document.addEventListener(name, touched, { once: true });
  }

  /** @param {boolean} on */
  #setSound(on) {
    this.video.muted = !on;
    if (!this.video.muted && this.video.volume === 0) this.video.volume = 1;
    this.#play();
  }

  /** Nothing is heard while the screen is black; after it the sound is as it was. @param {boolean} dark */
  darken(dark) {
    if (dark === this.dark) return;
    this.dark = dark;
    if (dark) this.mutedBefore = this.video.muted;
    this.video.muted = dark || this.mutedBefore;
  }

  /** Milliseconds behind the hall, by the times in the playlist; null when they are not known. */
  get latency() {
    const date = this.hls?.playingDate;
    return date ? Date.now() + this.offset - date.getTime() : null;
  }

  async #build() {
    this.#clear();
    const source = this.getAttribute("src") ?? "";
    const Hls = await this.#loadLibrary();
    if (!Hls) {
      this.#buildLater("room-video-connecting-still");
      return;
    }
    if (!Hls.isSupported()) {
      this.#buildNative(source);
      return;
    }
    const hls = new Hls({
      enableWorker: false, // segments are fMP4 already: there is nothing to repack
      liveSyncDuration: 2,
      liveMaxLatencyDuration: 12,
      maxLiveSyncPlaybackRate: 1.1,
      backBufferLength: 10,
    });
    this.hls = hls;
    hls.on(Hls.Events.ERROR, (/** @type {any} */ _, /** @type {any} */ error) => {
      if (error.fatal && this.hls === hls) {
        this.#buildLater(error.response?.code === 404 ? "room-video-not-begun" : null);
      }
    });
    hls.once(Hls.Events.MANIFEST_PARSED, () => {
      hls.attachMedia(this.video); // not before there is something to show: detaching at once is a fault
      this.#play();
    });
    hls.loadSource(source);
  }

  /** The library; null while it does not come. @returns {Promise<any>} */
  async #loadLibrary() {
    const again = this.lost ? `?again=${this.lost}` : "";
    try {
      return (await import(`/assets/vendor/hls.light.min.mjs${again}`)).default;
    } catch {
      this.lost += 1;
      return null;
    }
  }

  /** Where the browser itself plays the list. @param {string} source */
  #buildNative(source) {
    if (!this.video.canPlayType("application/vnd.apple.mpegurl")) {
      this.#showWords("room-video-cannot");
      return;
    }
    this.native = true;
    this.builtAt = Date.now();
    this.video.src = source;
    this.#play();
  }

  /** A list that is late is no trouble yet: only when nothing moves for a while. */
  #judgeStall() {
    const { currentTime } = this.video;
    clearTimeout(this.retry);
    this.#showWords("room-video-interrupted");
    this.retry = setTimeout(() => {
      if (this.video.currentTime === currentTime) this.#buildLater(null);
      else show(this.words, false);
    }, STALL);
  }

  #clear() {
    clearTimeout(this.retry);
    this.native = false;
    this.hls?.destroy();
    this.hls = null;
    this.watchdog = new Watchdog();
  }

  /** Build the picture anew after a wait that grows with every attempt. @param {string | null} key of what is said until then */
  #buildLater(key) {
    this.#clear();
    this.#showWords(key ?? "room-video-interrupted");
    const wait = Math.min(RETRY_MOST, RETRY_FIRST * 2 ** this.attempt) * (0.5 + Math.random() / 2);
    this.attempt = Math.min(this.attempt + 1, 6);
    this.retry = setTimeout(() => this.#build(), wait);
  }

  /** Build anew what has stopped or is far from now. */
  #checkPicture() {
    if (!(this.hls || this.native) || document.hidden) {
      this.watchdog = new Watchdog(); // nobody looks: nothing to judge
      return;
    }
    const { currentTime: time, paused } = this.video;
    if (this.video.readyState < 2 && time === 0) {
      const since = Date.now() - this.builtAt; // hls.js gives up by itself
      if (this.native && !paused && (since > BEGINNING || since < 0)) this.#buildLater(null);
      return;
    }
    const state = this.watchdog.observe({ now: Date.now(), time, paused, latency: this.latency });
    if (state !== "runs") this.#buildLater(null);
  }

  /** Nothing here pauses: a call, a key or pulled headphones did. It goes on without the sound, which may not be wanted now. */
  #resume() {
    if (!this.video.paused || document.hidden || this.video.currentTime === 0) return;
    this.video.muted = true;
    this.#play();
  }

  #play() {
    const playing = this.video.play();
    if (!playing) return;
    playing.catch((error) => {
      if (error.name !== "NotAllowedError") return;
      if (this.video.muted) this.#showWords("room-video-press");
      else {
        this.video.muted = true;
        this.#play();
      }
    });
  }

  #drawSound() {
    const muted = this.video.muted;
    const words = say(muted ? "room-video-sound-on" : "room-video-sound-off");
    if (this.sound.dataset.words === words) return;
    this.sound.dataset.words = words;
    fill(this.sound, furtherIcon(muted ? "volume-off" : "volume-high"), h("span", {}, words));
    this.sound.classList.toggle("is-muted", muted);
  }

  /** Say it in the language that is spoken. */
  #speak() {
    setAttribute(this.video, "aria-label", say("room-video-label"));
    setText(this.words, say(this.said));
    this.#drawSound();
  }

  /** @param {string} key */
  #showWords(key) {
    this.said = key;
    setText(this.words, say(key));
    show(this.words, true);
  }
}

customElements.define("live-video", LiveVideo);
