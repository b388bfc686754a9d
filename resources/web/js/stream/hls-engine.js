// @ts-check
/**
 * Plays a list by hls.js, where the browser has Media Source. It repairs nothing by itself that
 * takes long: whatever is fatal is told, and the picture is built anew.
 */

/**
 * @typedef {object} Listener
 * @property {(missing: boolean) => void} failed it cannot go on; `missing` where the list is not there
 * @property {(address: string) => void} sound where the list of the sound alone is
 * @property {() => void} ready there is something to play
 */

/** How far behind the edge of a live list a viewer may fall before it jumps, in segments: hls.js plays faster for less alone. */
const BEHIND_MOST = 6;

/** What comes for so long, and is not here yet, comes too slowly: it is played in a second, ms. */
const SLOW = 2_500;

/** How long is waited for one answer, and how often it is asked for again. @param {number} time ms @param {number} times */
function policy(time, times) {
  const again = { maxNumRetry: times, retryDelayMs: 400, maxRetryDelayMs: 1_000 };
  return { default: { maxTimeToFirstByteMs: 5_000, maxLoadTimeMs: time, timeoutRetry: { ...again, maxNumRetry: 1 }, errorRetry: again } };
}

const SETTINGS = {
  enableWorker: false, // segments are fMP4 already: there is nothing to repack
  maxLiveSyncPlaybackRate: 1.1,
  backBufferLength: 10,
  capLevelOnFPSDrop: true,
  manifestLoadPolicy: policy(5_000, 1),
  playlistLoadPolicy: policy(5_000, 2),
  fragLoadPolicy: policy(12_000, 2),
};

export class HlsEngine {
  /** @param {any} Hls the library @param {HTMLVideoElement} video @param {Listener} listener */
  constructor(Hls, video, listener) {
    this.isNative = false;
    this.isSlow = false;
    /** Whether as little as possible is loaded. */
    this.saves = false;
    const hls = new Hls({ ...SETTINGS });
    hls.config.liveMaxLatencyDurationCount = BEHIND_MOST; // beside the delay that the list asks for
    this.hls = hls;
    this.isPlaying = false;
    /** What is being loaded, and since when. @type {{stats: {loaded: number}, since: number} | null} */
    this.loading = null;
    hls.on(Hls.Events.FRAG_LOADING, (/** @type {any} */ _, /** @type {any} */ { frag }) => (this.loading = { stats: frag.stats, since: Date.now() }));
    hls.on(Hls.Events.FRAG_LOADED, () => (this.loading = null));
    hls.on(Hls.Events.ERROR, (/** @type {any} */ _, /** @type {any} */ error) => {
      if (String(error.details).endsWith("TimeOut")) this.isSlow = true;
      if (error.fatal && this.hls === hls) listener.failed(error.response?.code === 404 && !this.isPlaying);
    });
    hls.on(Hls.Events.FRAG_LOAD_EMERGENCY_ABORTED, () => (this.isSlow = true));
    hls.once(Hls.Events.FRAG_BUFFERED, () => (this.isPlaying = true));
    hls.once(Hls.Events.MANIFEST_PARSED, () => {
      const [sound] = hls.allAudioTracks ?? [];
      if (sound?.url) listener.sound(sound.url);
      hls.attachMedia(video); // not before there is something to show: detaching at once is a fault
      this.save(this.saves);
      listener.ready();
    });
  }

  /** @param {string} source @param {boolean} saves whether as little as possible is to be loaded */
  load(source, saves) {
    this.saves = saves;
    this.hls.loadSource(source);
  }

  /** @param {boolean} saves */
  save(saves) {
    this.saves = saves;
    this.hls.autoLevelCapping = saves ? 0 : -1;
  }

  stop() {
    const { hls } = this;
    this.hls = null;
    hls?.destroy();
  }

  /** When what is seen now was in the hall, ms since 1970; null when that is not known. */
  get date() {
    return this.hls?.playingDate?.getTime() ?? null;
  }

  /** Pixels that the picture is high; 0 where that is not known. */
  get height() {
    return this.hls?.levels?.[this.hls.currentLevel]?.height ?? 0;
  }

  /** Whether data comes more slowly than it is played, as it was since the last time. */
  slow() {
    const least = this.hls?.levels?.[0]?.maxBitrate ?? 0;
    const estimate = this.hls?.bandwidthEstimate ?? 0;
    const comes = this.loading !== null && this.loading.stats.loaded > 0 && Date.now() - this.loading.since > SLOW;
    const slow = this.isSlow || comes || (least > 0 && estimate > 0 && estimate < least);
    this.isSlow = false;
    return slow;
  }
}
