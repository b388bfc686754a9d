// @ts-check
/**
 * The drawer of this device's ballots: for each poll the random key, the revision, what is chosen,
 * what is on its way and what is in. Every step is written down before it is sent, so a reload, a
 * crash or an empty battery loses nothing: the next page sends the pending ballot again under the
 * same id and key.
 */

import { randomHex } from "../wire/ids.js";
import { readValue, writeValue } from "../wire/keep.js";

/**
 * @typedef {object} Ballot
 * @property {string} poll
 * @property {string} key 32 hex digits, only this device has them
 * @property {number} revision of the last ballot made; 0 before the first
 * @property {number[] | null} draft chosen, not sent
 * @property {{id: string, revision: number, choice: number[], sent: number, name?: string, waited?: boolean} | null} pending
 *   sent, not answered; with a name in a poll by name; it `waited` for a place and went out by itself
 * @property {{revision: number, choice: number[], at: number, entry: number | null, leaf: string,
 *   sent?: number, name?: string, waited?: boolean} | null} counted in the record; `sent` and `at` by the server's time
 * @property {{code: string, sentence: string, choice: number[], at: number,
 *   params: Record<string, string | number>} | null} refused the last answer was no
 * @property {string} [question] in words, for the list of receipts
 * @property {number} [started] how often the room had started its phones over when the key was made
 * @property {boolean} [again] the room started over, and this voter has not voted since
 * @property {{key: string, revision: number, counted: Ballot["counted"]} | null} [former] the ballot
 *   before that: it counts after all where it came in after the start
 */

const KEPT_POLLS = 40;

export class BallotDrawer {
  /**
   * @param {import("../wire/keep.js").Store} store
   * @param {string} scope whose ballots
   * @param {(bytes: number) => string} [random]
   */
  constructor(store, scope, random = randomHex) {
    this.store = store;
    this.scope = scope;
    this.random = random;
    /** @type {Ballot[]} latest poll first */
    this.ballots = [];
    /** How often the room has started its phones over, by poll. @type {Map<string, number>} */
    this.starts = new Map();
    this.reread();
  }

  get place() {
    return `ballots.${this.scope}`;
  }

  /**
   * This device has voted here before, by a code that opens nothing any more. As it cannot know
   * whether this is the same conference, nothing is claimed or sent by itself.
   *
   * @param {string} scope of the ballots of then
   */
  resume(scope) {
    this.scope = scope;
    this.reread();
    this.demote();
  }

  /** Read again what another tab of this device has written. */
  reread() {
    const found = readValue(this.store, this.place);
    this.ballots = Array.isArray(found) ? found : [];
  }

  /** @param {string} poll @returns {Ballot | null} */
  find(poll) {
    return this.ballots.find((ballot) => ballot.poll === poll) ?? null;
  }

  /** Choose, and change one's mind, before sending. @param {string} poll @param {number[] | null} choice */
  choose(poll, choice) {
    const ballot = this.#findOrMake(poll);
    const standing = ballot.pending?.choice ?? ballot.counted?.choice ?? null;
    ballot.draft = choice && same(choice, standing) ? null : choice;
    this.#write();
  }

  /**
   * The room has started its phones over so often in this poll: a ballot of before is no more, and
   * the next one has a key of its own.
   *
   * @param {string} poll @param {number} times
   * @returns {string | null} the message that needs no answer any more
   */
  startOver(poll, times) {
    this.starts.set(poll, times);
    const ballot = this.find(poll);
    if (!ballot || times <= (ballot.started ?? 0)) return null;
    const waiting = ballot.pending?.id ?? null;
    this.#restart(ballot, times);
    this.#write();
    return waiting;
  }

  /** In a poll by name another name makes another vote of the same choice. @param {string} poll @param {string} name */
  rename(poll, name) {
    const ballot = this.find(poll);
    const standing = ballot?.pending ?? ballot?.counted;
    if (!ballot || !standing) return;
    if ((standing.name ?? "") !== name) ballot.draft = ballot.draft ?? standing.choice;
    else if (ballot.draft && same(ballot.draft, standing.choice)) ballot.draft = null;
    this.#write();
  }

  /**
   * Seal what is chosen: the message to send. The ballot before it, if it is still on its way,
   * needs no answer any more: the greater revision counts.
   *
   * @param {string} poll
   * @param {string} [name] the voter's, in a poll by name
   * @param {boolean} [waited] it goes out by itself, as there is a place now
   * @param {number} [sent] server's time
   * @returns {{cast: import("../protocol").Cast, replaces: string | null} | null}
   */
  seal(poll, name = "", waited = false, sent = 0) {
    const ballot = this.#findOrMake(poll);
    if (!ballot.draft) return null;
    const replaces = ballot.pending?.id ?? null;
    ballot.revision += 1;
    ballot.pending = { id: this.random(16), revision: ballot.revision, choice: ballot.draft, sent, ...named(name), ...(waited ? { waited } : {}) };
    ballot.draft = null;
    ballot.refused = null;
    delete ballot.again;
    this.#write();
    return { cast: /** @type {import("../protocol").Cast} */ (message(ballot)), replaces };
  }

  /** The words of a question that was answered. @param {string} poll @param {string} question */
  remember(poll, question) {
    this.#findOrMake(poll).question = question;
    this.#write();
  }

  /** Everything that is on its way, as messages. @returns {import("../protocol").Cast[]} */
  pending() {
    return this.ballots.flatMap((ballot) => message(ballot) ?? []);
  }

  /**
   * Keep what the server has answered to a ballot: counted, or refused and to be sent again.
   *
   * @param {import("../protocol").Ack | import("../protocol").Refused} answer
   * @param {number} at server's time
   * @returns {Ballot | null} the ballot it was about, null for one that was replaced since
   */
  answered(answer, at) {
    const ballot = this.ballots.find((one) => one.pending?.id === answer.id);
    if (!ballot || !ballot.pending) return null;
    const { revision, choice, sent, name, waited } = ballot.pending;
    ballot.pending = null;
    if (answer.type === "refused" && answer.code === "started_over") {
      ballot.counted = ballot.counted ?? { revision, choice, at, entry: null, leaf: "", ...named(name) };
      this.#restart(ballot, (ballot.started ?? 0) + 1);
    } else if (answer.type === "ack") {
      const { entry = null, leaf = "" } = answer.receipt ?? {};
      ballot.counted = { revision, choice, at, entry, leaf, sent, ...named(name), ...(waited ? { waited } : {}) };
      ballot.refused = null;
    } else {
      const { code, sentence, params } = answer;
      ballot.refused = { code, sentence, params: params ?? {}, choice, at };
      ballot.draft = ballot.draft ?? choice; // nothing is lost: it can be sent again
      const known = Number(params?.revision);
      if (code === "superseded" && known > ballot.revision) ballot.revision = known;
      if (code === "already_voted" && ballot.former) this.#goBack(ballot, ballot.former);
    }
    this.#write();
    return ballot;
  }

  /**
   * The server did not know our token: it may be another conference. Nothing of the old one is
   * claimed or sent by itself; keys and revisions stay, so that nobody can vote twice by this.
   */
  demote() {
    for (const ballot of this.ballots) {
      ballot.draft = ballot.draft ?? ballot.pending?.choice ?? null;
      ballot.pending = null;
      ballot.counted = null;
      ballot.refused = null;
    }
    this.#write();
  }

  /** What was cast is no more; what was chosen and not sent stays. @param {Ballot} ballot @param {number} times */
  #restart(ballot, times) {
    ballot.started = times;
    const { key, revision, counted } = ballot;
    if (!counted && !ballot.pending && !ballot.refused && !revision) return;
    ballot.former = { key, revision, counted };
    ballot.key = this.random(16);
    ballot.revision = 0;
    ballot.draft = ballot.pending = ballot.counted = ballot.refused = null;
    ballot.again = true;
  }

  /** The ballot of before came in after the start: it is the one to be changed. @param {Ballot} ballot @param {NonNullable<Ballot["former"]>} former */
  #goBack(ballot, { key, revision, counted }) {
    ballot.key = key;
    ballot.revision = revision;
    ballot.counted = counted;
    ballot.former = null;
    ballot.refused = null;
  }

  /** The ballot of a poll, made with its key when there is none. @param {string} poll @returns {Ballot} */
  #findOrMake(poll) {
    let ballot = this.find(poll);
    if (!ballot) {
      ballot = {
        poll,
        key: this.random(16),
        revision: 0,
        draft: null,
        pending: null,
        counted: null,
        refused: null,
        started: this.starts.get(poll) ?? 0,
      };
      this.ballots = [ballot, ...this.ballots].slice(0, KEPT_POLLS);
    }
    return ballot;
  }

  #write() {
    writeValue(this.store, this.place, this.ballots);
  }
}

/** @param {Ballot} ballot @returns {import("../protocol").Cast | null} */
function message({ poll, key, pending }) {
  if (!pending) return null;
  const { id, revision, choice, name } = pending;
  return { type: "cast", id, poll, key, revision, choice, ...named(name) };
}

/** Secret ballots have no name, not even an empty one. @param {string | undefined} name */
function named(name) {
  return name ? { name } : {};
}

/** @param {number[]} one @param {number[] | null} other */
export function same(one, other) {
  return other !== null && one.length === other.length && one.every((value, n) => value === other[n]);
}
