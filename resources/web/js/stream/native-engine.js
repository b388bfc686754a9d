// @ts-check
/** Plays a list by the browser itself: iPhones, televisions. */

/** @typedef {import("./hls-engine.js").Listener} Listener */

const STALL = 3_000;

/** How long it may take for the first picture, ms. */
const BEGINNING = 20_000;

const TYPE = "application/vnd.apple.mpegurl";

/** The list of the sound alone that a list of renditions names; "" where it names none. @param {string} text @param {string} base */
export function soundOf(text, base) {
  const line = text.split("\n").find((one) => one.startsWith("#EXT-X-MEDIA:") && /TYPE=AUDIO\b/.test(one));
  const uri = line && /URI="([^"]+)"/.exec(line)?.[1];
  return uri ? new URL(uri, base).href : "";
}

export class NativeEngine {
  /** @param {HTMLVideoElement} video @param {Listener & {interrupted: (is: boolean) => void}} listener */
  constructor(video, listener) {
    this.isNative = true;
    this.video = video;
    this.listener = listener;
    this.builtAt = Date.now();
    this.ends = new AbortController();
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.stalling = undefined;
    const { signal } = this.ends;
    for (const name of ["error", "ended"]) video.addEventListener(name, () => listener.failed(false), { signal });
    video.addEventListener("loadedmetadata", () => this.#findSound(), { once: true, signal });
    video.addEventListener("stalled", () => this.#judgeStall(), { signal });
  }

  /** Whether the browser plays lists. @param {HTMLVideoElement} video */
  static plays(video) {
    return video.canPlayType(TYPE) !== "";
  }

  /** @param {string} source */
  load(source) {
    this.video.src = source;
  }

  /** The browser chooses by itself. */
  save() {}

  stop() {
    this.ends.abort();
    clearTimeout(this.stalling);
  }

  get date() {
    const video = /** @type {{getStartDate?: () => Date}} */ (/** @type {unknown} */ (this.video));
    const began = video.getStartDate?.().getTime();
    return began && Number.isFinite(began) ? began + this.video.currentTime * 1_000 : null;
  }

  get height() {
    return this.video.videoHeight;
  }

  slow() {
    return this.video.networkState === HTMLMediaElement.NETWORK_LOADING;
  }

  /** Whether the first picture should have come by now. @param {number} now */
  isLate(now) {
    const since = now - this.builtAt;
    return !this.video.paused && (since > BEGINNING || since < 0);
  }

  async #findSound() {
    try {
      const answer = await fetch(this.video.currentSrc, { signal: this.ends.signal });
      const sound = answer.ok ? soundOf(await answer.text(), answer.url) : "";
      if (sound) this.listener.sound(sound);
    } catch {
      // without it there is no sound alone; the picture is tried all the same
    }
  }

  /** A list that is late is no trouble yet: only when nothing moves for a while. */
  #judgeStall() {
    const { currentTime } = this.video;
    clearTimeout(this.stalling);
    this.listener.interrupted(true);
    this.stalling = setTimeout(() => {
      if (this.video.currentTime === currentTime) this.listener.failed(false);
      else this.listener.interrupted(false);
    }, STALL);
  }
}
