// @ts-check
/**
 * The conversation with the server, without a socket: values in, values out.
 *
 * Every method takes the device's time in ms and returns what the driver (`link.js`) has to do.
 *
 *     waiting ──connect──> connecting ──opened──> greeting ──snapshot or event──> live
 *        └────────<─────────────┴───── dropped ──────┴─────────<─────────────────┘
 *     any ──final refusal──> over
 *
 * Commands stay pending until their ack or refusal and are sent again, under the same id, after
 * every reconnect: at least once from here, at most once into the tally.
 */

import { refusedWords } from "../kit/refusals.js";
import { say } from "../kit/say.js";
import { Replica } from "./replica.js";
import { Clock } from "./server-clock.js";

/**
 * @typedef {import("../protocol").ClientMessage} ClientMessage
 * @typedef {import("../protocol").ServerMessage} ServerMessage
 * @typedef {import("../protocol").Role} Role
 * @typedef {Extract<ClientMessage, {id: string}>} Command
 * @typedef {"waiting" | "connecting" | "greeting" | "live" | "over"} Phase
 * @typedef {import("../protocol").Painted} Painted
 * @typedef {{code: string, sentence: string}} Ending
 *
 * @typedef {{do: "connect"}} Connect Open a new socket.
 * @typedef {{do: "send", text: string}} Send Send this frame.
 * @typedef {{do: "drop"}} Drop Close the socket, and take no notice of what it still says.
 * @typedef {{do: "joined", token: string, party: number | null, seat: number | null, byCode: boolean}} Joined Keep the token.
 * @typedef {{do: "answered", command: Command, answer: import("../protocol").Ack | import("../protocol").Refused}} Answered
 * @typedef {Extract<ServerMessage, {type: "captions" | "caption_languages"}>} Said
 * @typedef {{do: "heard", message: Said}} Heard Something for a part that comes on demand.
 * @typedef {{do: "changed"}} Changed Something that is shown may have changed.
 * @typedef {Connect | Send | Drop | Joined | Answered | Heard | Changed} Output
 */

export const PROTOCOL_VERSION = 1;
export const PING_EVERY = 5_000;

/** How long other answers may stand for pings, ms: pings measure the link, and desks call one quiet of which they hear nothing for 12 s. */
export const PING_AT_LEAST = 9_000;

export const SILENT_AFTER = 12_000;
export const PROBE_WAIT = 4_000;
export const OPENING_LIMIT = 10_000;
export const BACKOFF_FIRST = 500;
export const BACKOFF_MOST = 15_000;

/** An opening that takes so long is not waited for when the page is looked at again, ms. */
const SLOW_OPENING = 2_000;

/** Close codes after which coming back with the same hello is pointless, see `close_codes.py`. */
const FINAL = new Map([
  [4400, "bad_message"],
  [4401, "wrong_code"],
  [4403, "not_allowed"],
  [4426, "other_version"],
]);

/** Goodbyes to a member whose badge, or whose device, has no seat, and to a voter without a code. */
export const NO_SEAT = ["wrong_code", "dead_code", "wrong_badge", "seat_taken", "no_seat", "not_drawn", "replaced", "not_accepted", "locked"];

/** Goodbyes to a phone that does not run its room any more. */
export const NO_ROOM = ["handed_on", "taken_off"];

const TOO_MUCH = 4429;

/** @type {Record<string, string>} */
const SENTENCES = {
  bad_message: "scene-end-other-page",
  wrong_code: "scene-end-wrong-code",
  not_allowed: "scene-end-not-allowed",
  other_version: "scene-end-other-version",
};

/**
 * Full jitter: anywhere between nothing and a cap that doubles with each attempt in vain, so that
 * thousands of clients do not come back in step.
 *
 * @param {number} attempt from 0
 * @param {number} chance in [0, 1)
 */
export function backoff(attempt, chance) {
  return chance * Math.min(BACKOFF_MOST, BACKOFF_FIRST * 2 ** Math.min(attempt, 10));
}

export class Session {
  /**
   * @param {object} options
   * @param {Role} options.role
   * @param {string} [options.code] the code that was typed
   * @param {string} [options.token] the token of an earlier welcome: goes first
   * @param {string} [options.device] the token that this device is to have, shown with the code
   * @param {string} [options.name]
   * @param {() => number} [options.random] for the jitter
   */
  constructor({ role, code = "", token = "", device = "", name = "", random = Math.random }) {
    this.role = role;
    this.code = code;
    this.token = token;
    this.device = device;
    this.name = name;
    this.random = random;
    this.replica = new Replica();
    this.clock = new Clock();
    /** @type {Phase} */
    this.phase = "waiting";
    /** @type {Ending | null} why it is over */
    this.ending = null;
    /** @type {Ending | null} why it has to wait outside */
    this.waiting = null;
    /** Whether this connection was welcomed. */
    this.isIn = false;
    /** The letters by which people know this phone, once it is in. */
    this.phone = "";
    /** @type {Map<string, Command>} unanswered, in the order in which they were given */
    this.pending = new Map();
    /** @type {Map<string, number>} those refused for now: when to send them again */
    this.again = new Map();
    this.attempt = 0;
    this.refusals = 0;
    this.since = -1;
    this.retryAt = 0;
    this.startedAt = 0;
    this.heardAt = 0;
    this.pingedAt = 0;
    /** When the server last answered what we asked for. */
    this.answeredAt = 0;
    this.beatAt = 0;
    /** @type {number | null} when we asked whether the link still lives */
    this.probedAt = null;
    /** @type {number | null} since when there has been no link; null while there is one */
    this.lostAt = null;
    this.greetedAt = 0;
    /** Whether the secret of the last hello was the code, not the token. */
    this.byCode = true;
    /** Whether we have been live at least once. */
    this.wasLive = false;
    /** Whether somebody else answers for the server, as guest networks do; the driver finds out. */
    this.elsewhere = false;
    /** Whether the server itself answers, and yet no socket opens; the driver finds out. */
    this.barred = false;
    /** What was reported on this connection. @type {Painted | null} */
    this.reported = null;
    /** What is known, and is shown only when the picture gets there. @type {(import("../protocol").EventMessage | import("../protocol").Tick)[]} */
    this.later = [];
    /** How many ms after the server it is shown; the page sets it where it has a picture of its own. */
    this.behind = () => (this.role === "person" && this.replica.room?.behind) || 0;
  }

  /** @param {number} now @returns {Output[]} */
  start(now) {
    this.beatAt = now;
    this.lostAt = now;
    return this.#connect(now);
  }

  /** The socket is open. @param {number} now @returns {Output[]} */
  opened(now) {
    if (this.phase !== "connecting") return [];
    this.phase = "greeting";
    this.isIn = false;
    this.reported = null;
    this.greetedAt = now;
    this.heardAt = now;
    this.pingedAt = now;
    const isShown = this.role === "member" && this.code !== ""; // the token is what this device is to have
    this.byCode = isShown || !this.token;
    const device = isShown ? this.token : this.byCode ? this.device : "";
    return [
      send({
        type: "hello",
        version: PROTOCOL_VERSION,
        role: this.role,
        secret: isShown ? this.code : this.token || this.code,
        since: this.since,
        name: this.name,
        ...(device ? { device } : {}),
      }),
      { do: "changed" },
    ];
  }

  /** A frame came in. @param {string} text @param {number} now @returns {Output[]} */
  received(text, now) {
    if (this.phase !== "greeting" && this.phase !== "live") return [];
    this.heardAt = now;
    this.probedAt = null;
    /** @type {ServerMessage} */
    let message;
    try {
      message = JSON.parse(text);
    } catch {
      return this.#lost(now, 0);
    }
    switch (message?.type) {
      case "welcome":
        this.token = message.token;
        this.isIn = true;
        this.phone = message.phone ?? "";
        this.waiting = null;
        this.clock.learn(this.greetedAt, now, message.now);
        this.attempt = 0;
        // With a token and a number seen, silence after the welcome means that nothing was missed.
        return [
          { do: "joined", token: message.token, party: message.party ?? null, seat: message.seat ?? null, byCode: this.byCode },
          ...(this.since >= 0 ? this.#live() : []),
        ];
      case "snapshot":
        this.later = [];
        this.replica.apply(message);
        this.since = message.seq;
        return this.#live();
      case "event":
        if (message.seq <= this.since) return [];
        if (message.after !== this.since) return this.#gap(now);
        this.later.push(message);
        this.since = message.seq;
        this.release(now);
        return this.#live();
      case "tick":
        this.later.push(message);
        this.release(now);
        return [{ do: "changed" }];
      case "room":
      case "drafts":
      case "evening":
      case "seat":
      case "voter":
        this.replica.apply(message);
        return [{ do: "changed" }];
      case "caption_languages":
      case "captions":
        return [{ do: "heard", message }];
      case "ack":
        return this.#answer(message, now);
      case "refused":
        return this.#answer({ ...message, sentence: refusedWords(message) }, now);
      case "pong":
        this.clock.learn(message.sent, now, message.now);
        return [];
      case "bye":
        return this.#bye({ ...message, sentence: refusedWords(message) }, now);
      default:
        return []; // a message of a later version, or for another role
    }
  }

  /** The socket is gone. @param {number} code @param {number} now @returns {Output[]} */
  dropped(code, now) {
    if (this.phase === "waiting" || this.phase === "over") return [];
    const final = FINAL.get(code);
    if (final) return this.#refused({ code: final, sentence: say(SENTENCES[final]) }, now);
    return this.#lost(now, code === TOO_MUCH ? BACKOFF_MOST : 0);
  }

  /** This is painted: the server is told, once a connection. @param {Painted} painted @returns {Output[]} */
  painted(painted) {
    const last = this.reported;
    const isSame = last && last.output === painted.output && last.revision === painted.revision && last.scene === painted.scene;
    if (this.phase !== "live" || isSame) return [];
    this.reported = painted;
    return [send(painted)];
  }

  /** Time passes: to be called about once a second. @param {number} now @returns {Output[]} */
  beat(now) {
    if (now < this.beatAt) this.#turnBack(this.beatAt - now);
    const asleep = now - this.beatAt > PING_EVERY + 1_000;
    this.beatAt = now;
    if (asleep) this.#wake();
    switch (this.phase) {
      case "waiting":
        return asleep || now >= this.retryAt ? this.#connect(now) : [];
      case "connecting":
        if (asleep) return this.#connect(now);
        return now - this.startedAt > OPENING_LIMIT ? this.#lost(now, 0) : [];
      case "greeting":
      case "live":
        if (asleep) return this.#probe(now); // the device slept: ask before giving the link up
        if (this.probedAt !== null && now - this.probedAt > PROBE_WAIT) return this.#lost(now, 0);
        if (this.probedAt === null && now - this.heardAt > SILENT_AFTER) return this.#lost(now, 0);
        return [...this.#ping(now), ...this.#sendAgain(now)];
      default:
        return [];
    }
  }

  /** The page is looked at again, or the network is back: do not wait. @param {number} now @returns {Output[]} */
  hurry(now) {
    if (now < this.beatAt) this.#turnBack(this.beatAt - now);
    if (now - this.beatAt > PING_EVERY + 1_000) this.#wake();
    this.beatAt = now;
    this.attempt = 0;
    switch (this.phase) {
      case "waiting":
        this.retryAt = Math.min(this.retryAt, now + backoff(0, this.random()));
        return this.beat(now);
      case "connecting":
        return now - this.startedAt > SLOW_OPENING ? this.#connect(now) : [];
      case "greeting":
      case "live":
        return this.#probe(now);
      default:
        return [];
    }
  }

  /** Whether what is shown is of this moment: there is a link, and the server was heard on it. @param {number} now */
  isFresh(now) {
    return this.phase === "live" && now - this.heardAt <= SILENT_AFTER;
  }

  /** Give a command; it is pending until answered. @param {Command} command @param {number} now @returns {Output[]} */
  submit(command, now) {
    void now;
    if (this.pending.has(command.id)) return [];
    this.pending.set(command.id, command);
    return this.phase === "live" ? [send(command), { do: "changed" }] : [{ do: "changed" }];
  }

  /** Take back a command that a later one replaces. @param {string} id */
  withdraw(id) {
    this.pending.delete(id);
    this.again.delete(id);
  }

  /** Show what is due: what is of a time that the picture has got to. @param {number} now @returns {boolean} whether more is to come */
  release(now) {
    const shown = this.serverNow(now) - this.behind();
    while (this.later.length && (this.later[0].now <= shown || !this.behind())) this.replica.apply(this.later.splice(0, 1)[0]);
    return this.later.length > 0;
  }

  /** The server's time. @param {number} now */
  serverNow(now) {
    return now + this.clock.offset;
  }

  /** The device slept: what it knew of the network and of the time may be over. */
  #wake() {
    this.attempt = 0;
    this.clock.doubt();
  }

  /** The device's clock was set back: what was to come by it does not come later. @param {number} by ms */
  #turnBack(by) {
    this.beatAt -= by;
    this.retryAt -= by;
    this.startedAt -= by;
    this.heardAt -= by;
    this.pingedAt -= by;
    this.answeredAt -= by;
    this.greetedAt -= by;
    if (this.lostAt !== null) this.lostAt -= by;
    if (this.probedAt !== null) this.probedAt -= by;
    for (const [id, at] of this.again) this.again.set(id, at - by);
    this.clock.doubt();
  }

  /** @param {number} now @returns {Output[]} */
  #connect(now) {
    this.phase = "connecting";
    this.startedAt = now;
    return [{ do: "connect" }, { do: "changed" }];
  }

  /** @returns {Output[]} */
  #live() {
    if (this.phase === "live") return [{ do: "changed" }];
    this.phase = "live";
    this.lostAt = null;
    this.refusals = 0;
    this.wasLive = true;
    this.again.clear();
    return [...[...this.pending.values()].map(send), { do: "changed" }];
  }

  /** @param {number} now @param {number} least @returns {Output[]} */
  #lost(now, least) {
    this.phase = "waiting";
    this.lostAt = this.lostAt ?? now;
    this.probedAt = null;
    this.retryAt = now + least + backoff(this.attempt, this.random());
    this.attempt += 1;
    return [{ do: "drop" }, { do: "changed" }];
  }

  /** Events are missing in between: come back for everything. @param {number} now @returns {Output[]} */
  #gap(now) {
    this.since = -1;
    return this.#lost(now, 0);
  }

  /** @param {Ending} ending @param {number} now @returns {Output[]} */
  #refused(ending, now) {
    const wasIn = this.phase === "live"; // whoever is shown out does not come back by the same code
    if (ending.code === "wrong_code" && this.token && this.code && !wasIn) {
      this.token = ""; // an old token, perhaps of another conference: the code may still be good
      this.since = -1;
      return this.#lost(now, 0);
    }
    this.phase = "over";
    this.ending = ending;
    return [{ do: "drop" }, { do: "changed" }];
  }

  /** @param {import("../protocol").Bye} bye @param {number} now @returns {Output[]} */
  #bye(bye, now) {
    const finals = [...FINAL.values(), ...NO_ROOM, ...(this.role === "member" || this.role === "voter" ? NO_SEAT : [])];
    if (finals.includes(bye.code)) return this.#refused(bye, now);
    this.waiting = bye.code === "room_full" ? bye : null;
    return this.#lost(now, bye.retry_ms ?? 0);
  }

  /** @param {import("../protocol").Ack | import("../protocol").Refused} answer @param {number} now @returns {Output[]} */
  #answer(answer, now) {
    const command = this.pending.get(answer.id);
    if (!command) return [];
    this.answeredAt = now;
    if (answer.type === "refused" && answer.temporary) {
      this.refusals += 1;
      this.again.set(answer.id, now + 500 + backoff(this.refusals, this.random()));
      return [{ do: "changed" }];
    }
    this.refusals = 0;
    this.withdraw(answer.id);
    return [{ do: "answered", command, answer }, { do: "changed" }];
  }

  /** @param {number} now @returns {Output[]} */
  #sendAgain(now) {
    if (this.phase !== "live") return [];
    /** @type {Output[]} */
    const out = [];
    for (const [id, at] of [...this.again]) {
      const command = this.pending.get(id);
      if (now < at) continue;
      this.again.delete(id);
      if (command) out.push(send(command));
    }
    return out;
  }

  /** Ask whether the link lives, unless an answer has just shown it. @param {number} now @returns {Output[]} */
  #ping(now) {
    const isKnown = now - Math.max(this.pingedAt, this.answeredAt) < PING_EVERY && now - this.pingedAt < PING_AT_LEAST;
    if (this.phase !== "live" || isKnown) return [];
    this.pingedAt = now;
    return [send({ type: "ping", sent: now, delay: this.clock.delay })];
  }

  /** @param {number} now @returns {Output[]} */
  #probe(now) {
    this.pingedAt = now;
    this.probedAt = this.probedAt ?? now;
    return [send({ type: "ping", sent: now, delay: this.clock.delay })];
  }
}

/** @param {ClientMessage} message @returns {Send} */
function send(message) {
  return { do: "send", text: JSON.stringify(message) };
}
