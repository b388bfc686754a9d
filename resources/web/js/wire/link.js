// @ts-check
/** Drives a `Session` over a WebSocket, with the page's clock, and tells the page what happened. */

import { ask, NotReached } from "./ask.js";
import { Session } from "./session.js";

/**
 * @typedef {import("./session.js").Output} Output
 * @typedef {import("./session.js").Command} Command
 *
 * @typedef {object} Listener
 * @property {() => void} changed something that is shown may have changed; at most once a frame
 * @property {(joined: import("./session.js").Joined) => void} [joined]
 * @property {(answered: import("./session.js").Answered) => void} [answered]
 * @property {(message: import("./session.js").Said) => void} [heard]
 */

const OPEN = 1;
const BEAT = 1_000;
const ASK_EVERY = 10_000;

/** How often it is looked whether what is shown later is due, ms. */
const SOON = 50;

/** Attempts in vain after which it is no restart of the server that keeps sockets out. */
const BARRED_AFTER = 4;

export class Link {
  /** @param {Session} session @param {Listener} listener */
  constructor(session, listener) {
    this.session = session;
    this.listener = listener;
    /** @type {WebSocket | null} */
    this.socket = null;
    this.drawing = false;
    /** @type {number | undefined} until more is shown, see `Session.later` */
    this.later = undefined;
    /** What is drawn, and not painted yet. @type {import("../protocol").Painted | null} */
    this.drawn = null;
    /** @type {number | undefined} */
    this.beating = undefined;
    this.stopped = false;
    this.askedAt = -Infinity;
  }

  start() {
    this.#carryOut(this.session.start(Date.now()));
    this.beating = setInterval(() => {
      this.#carryOut(this.session.beat(Date.now()));
      this.listener.changed(); // clocks and ages run on
    }, BEAT);
    const hurry = () => {
      this.#carryOut(this.session.hurry(Date.now()));
      this.#draw(); // what is shown may be old by now, and says so
    };
    addEventListener("online", hurry);
    document.addEventListener("resume", hurry);
    addEventListener("pageshow", (event) => event.persisted && hurry());
    document.addEventListener("visibilitychange", () => document.hidden || hurry());
  }

  /** Hang up for good. */
  stop() {
    this.stopped = true;
    clearInterval(this.beating);
    this.#drop();
  }

  /** @param {Command} command */
  submit(command) {
    this.#carryOut(this.session.submit(command, Date.now()));
  }

  /** What needs no answer; lost where there is no link. @param {import("./session.js").ClientMessage} message */
  say(message) {
    if (this.session.isIn) this.#carryOut([{ do: "send", text: JSON.stringify(message) }]);
  }

  /**
   * What the page has just drawn is on its way to the glass: report it once it is there.
   *
   * @param {import("../protocol").Painted | null} painted null where nothing is to be reported
   */
  report(painted) {
    const isWaiting = this.drawn !== null;
    this.drawn = painted;
    if (!painted || isWaiting) return;
    requestAnimationFrame(() => {
      const last = this.drawn;
      this.drawn = null;
      if (last) this.#carryOut(this.session.painted(last));
    });
  }

  /** Send what wants no answer; without a link it is not sent. @param {import("../protocol").Watching} message */
  tell(message) {
    if (this.session.phase === "live") this.#carryOut([{ do: "send", text: JSON.stringify(message) }]);
  }

  /** The server's time of what is shown, ms since 1970. */
  now() {
    return this.session.serverNow(Date.now()) - this.session.behind();
  }

  /** @param {Output[]} outputs */
  #carryOut(outputs) {
    if (this.stopped) return;
    for (const output of outputs) {
      switch (output.do) {
        case "connect":
          this.#connect();
          break;
        case "send":
          if (this.socket && this.socket.readyState === WebSocket.OPEN) this.socket.send(output.text);
          break;
        case "drop":
          this.#drop();
          break;
        case "joined":
          this.listener.joined?.(output);
          break;
        case "answered":
          this.listener.answered?.(output);
          break;
        case "heard":
          this.listener.heard?.(output.message);
          break;
        case "changed":
          this.#draw();
      }
    }
  }

  #connect() {
    this.#drop();
    const socket = earlySocket() ?? newSocket();
    this.socket = socket;
    socket.onopen = () => {
      this.session.elsewhere = this.session.barred = false;
      this.#carryOut(this.session.opened(Date.now()));
    };
    socket.onmessage = (event) => this.#carryOut(this.session.received(event.data, Date.now()));
    socket.onclose = (event) => {
      this.socket = null;
      this.#carryOut(this.session.dropped(event.code, Date.now()));
      if (this.session.attempt > 1) this.#findOutWhoAnswers();
    };
    socket.onerror = null;
    if (socket.readyState === OPEN) setTimeout(() => this.socket === socket && socket.onopen?.(new Event("open")));
  }

  /** No socket opens: on a guest network somebody else may answer for the server. */
  async #findOutWhoAnswers() {
    if (performance.now() - this.askedAt < ASK_EVERY) return; // a server that comes back has enough to do
    this.askedAt = performance.now();
    try {
      await ask("/health", { fits: (body) => typeof body?.name === "string" });
      this.session.elsewhere = false;
      this.session.barred = this.session.attempt > BARRED_AFTER;
    } catch (error) {
      this.session.barred = false;
      this.session.elsewhere = error instanceof NotReached && error.byOther;
    }
    this.#draw();
  }

  #drop() {
    const socket = this.socket;
    if (!socket) return;
    this.socket = null;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  #draw() {
    if (this.drawing) return;
    this.drawing = true;
    const draw = () => {
      if (!this.drawing || this.stopped) return;
      this.drawing = false;
      clearTimeout(this.later);
      if (this.session.release(Date.now())) this.later = setTimeout(() => this.#draw(), SOON);
      this.listener.changed();
    };
    if (document.hidden) setTimeout(draw);
    else requestAnimationFrame(draw);
  }
}

function newSocket() {
  const scheme = location.protocol === "https:" ? "wss:" : "ws:";
  return new WebSocket(`${scheme}//${location.host}/ws`);
}

/** A socket without a hello is soon closed by the server: one that is as old is not begun with, ms. */
const EARLY_FOR = 8_000;

/** The socket that `early.js` has opened, once; null when there is none, or when it is not fresh. */
function earlySocket() {
  const own = /** @type {{conferenceEarly?: {socket: WebSocket | null, at: number}}} */ (/** @type {unknown} */ (window));
  const early = own.conferenceEarly;
  own.conferenceEarly = undefined;
  const socket = early?.socket;
  if (!early || !socket || socket.readyState > OPEN) return null;
  if (Math.abs(Date.now() - early.at) < EARLY_FOR) return socket;
  socket.onclose = socket.onerror = null;
  socket.close();
  return null;
}
