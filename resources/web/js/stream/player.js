// @ts-check
/**
 * The live stream in a page: muted at first, as browsers ask for, with a button for the sound; when
 * it stalls or drifts it is built anew. On a link that does not carry the picture it is sound alone,
 * or nothing but words. Voting never depends on it.
 */

import { say, whenSpokenAnew } from "../kit/say.js";
import { h, setAttribute, setText, show } from "../kit/dom.js";
import { deviceStore, readValue, writeValue } from "../wire/keep.js";
import { Watchdog } from "../wire/watchdog.js";
import { Controls } from "./controls.js";
import { HlsEngine } from "./hls-engine.js";
import { Ladder } from "./ladder.js";
import { look } from "./look.js";
import { NativeEngine } from "./native-engine.js";
import { slept, waitBefore } from "./waits.js";

/** @typedef {import("./controls.js").Wish} Wish */

const CHECK_EVERY = 1_000;
const RESUME = 1_000;

/** Under what it is kept that the sound is wanted here, and how much of the stream. */
const SOUND = "sound";
const WISH = "picture";

/** What is said in place of the picture, by what is played. */
const CARDS = { picture: "", sound: "room-video-sound-alone", words: "room-video-words-alone" };

/** `<live-video src="/hls/live.m3u8">` */
export class LiveVideo extends HTMLElement {
  constructor() {
    super();
    /** @type {HlsEngine | NativeEngine | null} */
    this.engine = null;
    this.attempt = 0;
    /** How often the library was lost: a module that was lost stays lost under its address. */
    this.lost = 0;
    /** How often a picture was asked for: what an older one still brings is not wanted. */
    this.built = 0;
    /** Whether the screen is black: nothing is heard then. */
    this.dark = false;
    /** Whether it was muted before that. */
    this.mutedBefore = true;
    this.store = deviceStore();
    this.watchdog = new Watchdog();
    /** Server's time minus ours, ms; the page sets it. */
    this.offset = 0;
    /** How often it was held up or built anew, since the page was opened. */
    this.stalls = 0;
    /** Where the sound alone is; "" while that is not known. */
    this.soundSource = "";
    /** Whether the list of all that there is is played, not that of the sound alone. */
    this.playsMain = true;
    /** When it was last looked at, by somebody who could see it; null before that. @type {number | null} */
    this.checkedAt = null;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.retry = undefined;
    this.video = h("video", { playsinline: true });
    this.video.muted = true;
    this.video.autoplay = true;
    this.words = h("p", { class: "video-words" });
    /** What is said in place of the picture. */
    this.said = "room-video-connecting";
    const kept = readValue(this.store, WISH);
    /** @type {Wish} */
    this.wish = kept === "saver" || kept === "sound" ? kept : "best";
    this.ladder = new Ladder(this.wish === "sound" ? "sound" : "picture");
    this.controls = new Controls(this.video, {
      wish: this.wish,
      sound: () => this.toggleSound(),
      wished: (wish) => this.#take(wish),
    });
  }

  connectedCallback() {
    if (this.firstChild) return;
    this.append(this.video, this.words, this.controls.element);
    whenSpokenAnew(() => this.#speak());
    this.#speak();
    this.video.addEventListener("playing", () => {
      this.attempt = 0;
      this.#showCard();
    });
    this.video.addEventListener("waiting", () => (this.stalls += this.video.currentTime ? 1 : 0));
    this.video.addEventListener("pause", () => setTimeout(() => this.#resume(), RESUME));
    document.addEventListener("visibilitychange", () => this.#resume());
    this.video.addEventListener("volumechange", () => this.controls.draw());
    this.#soundOfBefore();
    this.#build();
    setInterval(() => this.#check(), CHECK_EVERY);
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
      const isButton = event.target instanceof Node && this.controls.sound.contains(event.target);
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

  /** Milliseconds behind the hall, by the times in the list; null when they are not known. */
  get latency() {
    const date = this.engine?.date ?? null;
    return date === null ? null : Date.now() + this.offset - date;
  }

  /** Whether the browser itself plays it. */
  get isNative() {
    return this.engine?.isNative === true;
  }

  /** What is played: the height of the picture, `audio`, `words`, or "" while nothing is. */
  get rendition() {
    if (this.ladder.step === "words") return "words";
    if (!this.engine || this.video.readyState < 2) return "";
    return this.ladder.step === "sound" ? "audio" : String(this.engine.height || "");
  }

  /** Somebody has chosen how much is loaded: it is tried at once. @param {Wish} wish */
  #take(wish) {
    const isOther = this.ladder.step !== (wish === "sound" ? "sound" : "picture");
    this.wish = wish;
    writeValue(this.store, WISH, wish);
    this.ladder = new Ladder(wish === "sound" ? "sound" : "picture");
    this.ladder.hasSound = this.soundSource !== "";
    if (isOther || !this.engine) this.#build();
    else this.engine.save(wish === "saver");
    this.#showCard();
  }

  async #build() {
    this.#clear();
    const built = (this.built += 1);
    if (this.ladder.step === "words") {
      this.#showCard();
      return;
    }
    const Hls = await this.#loadLibrary();
    if (built !== this.built) return;
    if (!Hls) {
      this.#buildLater("room-video-connecting-still");
      return;
    }
    const listener = {
      failed: (/** @type {boolean} */ missing) => {
        if (built === this.built) this.#buildLater(missing ? "room-video-not-begun" : null);
      },
      sound: (/** @type {string} */ address) => this.#soundFound(address),
      ready: () => this.#play(),
      interrupted: (/** @type {boolean} */ is) => (is ? this.#showWords("room-video-interrupted") : this.#showCard()),
    };
    if (Hls.isSupported()) this.engine = new HlsEngine(Hls, this.video, listener);
    else if (NativeEngine.plays(this.video)) this.engine = new NativeEngine(this.video, listener);
    else return this.#showWords("room-video-cannot");
    this.playsMain = this.ladder.step !== "sound" || !this.soundSource;
    this.engine.load(this.playsMain ? (this.getAttribute("src") ?? "") : this.soundSource, this.wish === "saver");
    if (this.engine.isNative) this.#play();
  }

  /** @param {string} address */
  #soundFound(address) {
    this.soundSource = address;
    this.ladder.hasSound = true;
    if (this.ladder.step === "sound" && this.playsMain) this.#build();
  }

  /** The library; null while it does not come. @returns {Promise<any>} */
  async #loadLibrary() {
    const again = this.lost ? `?again=${this.lost}` : "";
    try {
      return (await import(`/assets/vendor/hls.min.mjs${again}`)).default;
    } catch {
      this.lost += 1;
      return null;
    }
  }

  #clear() {
    clearTimeout(this.retry);
    this.built += 1;
    this.engine?.stop();
    this.engine = null;
    this.watchdog = new Watchdog();
  }

  /** Build the picture anew after a wait that grows with every attempt. @param {string | null} key of what is said until then */
  #buildLater(key) {
    this.#clear();
    this.stalls += 1;
    this.#showWords(key ?? "room-video-interrupted");
    const wait = waitBefore(this.attempt, Math.random());
    this.attempt += 1;
    this.retry = setTimeout(() => this.#build(), wait);
  }

  /** Build anew what has stopped, is far from now, or is more than the link carries. */
  #check() {
    const now = Date.now();
    const past = this.checkedAt ?? now;
    this.checkedAt = document.hidden ? null : now;
    if (document.hidden) {
      this.watchdog = new Watchdog(); // nobody looks: nothing to judge
      return;
    }
    if (this.engine && slept(past, now)) return this.#buildLater(null);
    const { step } = this.ladder;
    const { isBegun, isReady, ...seen } = look(this.video, step === "picture");
    const isHeld = this.engine !== null && (!isBegun || (!seen.paused && (!isReady || seen.time === this.watchdog.time)));
    const slow = this.engine?.slow() === true;
    if (this.ladder.observe({ now, held: isHeld ? now - past : 0, slow }) !== step) {
      this.#showCard();
      this.#build();
      return;
    }
    if (!this.engine) return;
    if (!isBegun) {
      if (this.engine instanceof NativeEngine && this.engine.isLate(now)) this.#buildLater(null); // hls.js gives up by itself
      return;
    }
    const state = this.watchdog.observe({ now, latency: this.latency, ...seen });
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

  /** Say it in the language that is spoken. */
  #speak() {
    setAttribute(this.video, "aria-label", say("room-video-label"));
    setText(this.words, say(this.said));
    this.controls.draw();
  }

  /** What stands in place of a picture that is not wanted, or that the link does not carry. */
  #showCard() {
    const isWished = this.wish === "sound" && this.ladder.step === "sound";
    const key = isWished ? "room-video-sound-wished" : CARDS[this.ladder.step];
    if (key) this.#showWords(key);
    else show(this.words, false);
  }

  /** @param {string} key */
  #showWords(key) {
    this.said = key;
    setText(this.words, say(key));
    show(this.words, true);
  }
}

customElements.define("live-video", LiveVideo);
