// @ts-check
/**
 * The conversation of a captioner's page with the server: one question at a time, again until it is
 * answered. On a bad link that is slower; nothing is lost, doubled, or out of its order.
 */

import { ask, NotReached } from "../wire/ask.js";

/** Without anything new it is asked so often, ms. */
const EVERY = 1_000;

/** What is being written goes out so often, ms. */
const WRITING_EVERY = 350;

const AGAIN_FIRST = 500;
const AGAIN_MOST = 5_000;

/**
 * @typedef {object} Told what the server says, see `api/captions.py`
 * @property {number} now @property {string} name @property {string} language @property {string[]} taken
 * @property {boolean} kept @property {string} turn @property {Record<string, string>} others
 * @property {number} listeners @property {number} seen
 * @property {import("./writing.js").Line[]} [lines] @property {{revision: number, words: Record<string, string>}} [words]
 */

export class BoothLink {
  /**
   * @param {string} code of the captioner @param {import("./writing.js").Writing} writing
   * @param {object} tell
   * @param {(told: Told) => void} tell.heard
   * @param {(sentence: string) => void} tell.refused the code opens nothing any more
   * @param {(words: string) => void} tell.lost there is no link; "" when there is one again
   */
  constructor(code, writing, tell) {
    this.code = code;
    this.writing = writing;
    this.tell = tell;
    /** The line that is not finished. */
    this.line = "";
    /** Whose turn it is to be; "" for no change. */
    this.turn = "";
    this.seen = -1;
    this.words = 0;
    this.offset = 0;
    this.tries = 0;
    this.stopped = false;
    this.isAsking = false;
    this.said = "";
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
    this.hurry = () => this.#soon(0);
    addEventListener("online", this.hurry);
    addEventListener("pagehide", () => this.#leave());
    this.hurry();
  }

  /** The server's time, ms. */
  now() {
    return Date.now() + this.offset;
  }

  /** What is being written has changed. @param {string} line */
  write(line) {
    this.line = line;
    if (this.said !== line && !this.tries) this.#soon(WRITING_EVERY, false);
  }

  /** It is somebody's turn from now on. @param {string} name */
  give(name) {
    this.turn = name;
    this.hurry();
  }

  stop() {
    this.stopped = true;
    clearTimeout(this.timer);
    removeEventListener("online", this.hurry);
    this.#leave();
  }

  /** @param {number} wait ms @param {boolean} [anew] whether an earlier time is kept */
  #soon(wait, anew = true) {
    if (this.stopped || this.isAsking) return;
    if (!anew && this.due !== undefined && this.due <= Date.now() + wait) return;
    clearTimeout(this.timer);
    this.due = Date.now() + wait;
    this.timer = setTimeout(() => this.#ask(), wait);
  }

  async #ask() {
    const acts = this.writing.batch();
    const { turn, line } = this;
    const body = { acts, writing: line, turn, seen: this.seen, words: this.words };
    this.isAsking = true;
    this.due = undefined;
    const sentAt = Date.now();
    let wait = EVERY;
    try {
      const { ok, status, body: found } = await ask("/api/captions/booth", {
        method: "POST", token: this.code, body, fits: (one) => Array.isArray(one?.taken),
      });
      if (this.stopped) return;
      if (ok) this.#take(found, turn, line, (sentAt + Date.now()) / 2);
      else if (status === 403) {
        this.stopped = true;
        this.tell.refused(found.sentence);
      } else wait = this.#failed(found.sentence);
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      wait = this.#failed(error.message);
    } finally {
      this.isAsking = false;
    }
    const more = !this.tries && (this.writing.acts.length > 0 || this.turn !== "");
    this.#soon(more ? 0 : !this.tries && this.line !== this.said ? WRITING_EVERY : wait);
  }

  /** @param {Told} told @param {string} turn @param {string} line @param {number} at in the middle of question and answer */
  #take(told, turn, line, at) {
    this.tries = 0;
    this.offset = told.now - at;
    this.said = line;
    if (this.turn === turn) this.turn = "";
    this.writing.taken(told.taken);
    if (told.lines) this.writing.lines = told.lines;
    this.seen = told.seen;
    if (told.words) this.words = told.words.revision;
    this.tell.lost("");
    this.tell.heard(told);
  }

  /** @param {string} words @returns {number} how long to wait, ms */
  #failed(words) {
    this.tries += 1;
    this.tell.lost(words);
    return Math.min(AGAIN_MOST, AGAIN_FIRST * 2 ** Math.min(this.tries, 5)) * (0.5 + Math.random() / 2);
  }

  /** Whoever leaves does not keep the turn; what waits goes with it. */
  #leave() {
    const body = { acts: this.writing.batch(), writing: "", turn: "", leave: true };
    ask("/api/captions/booth", { method: "POST", token: this.code, body, keepalive: true }).catch(() => undefined);
  }
}
