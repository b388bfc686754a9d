// @ts-check
/**
 * What pages ask of the server by HTTP. On a guest network somebody else may answer for it: with a
 * page to sign in, with a way to another host, with a document of another shape. That is no answer.
 */

import { refusedWords } from "../kit/refusals.js";
import { say } from "../kit/say.js";

/** What is said while the server is not reached, by whatever way. */
export function noConnectionWords() {
  return say("page-no-connection");
}

/** How long an answer may take, ms. */
const PATIENCE = 20_000;

/** The server was not reached: nobody answered, or somebody else did (`byOther`). */
export class NotReached extends Error {
  /** @param {string} words @param {boolean} [byOther] */
  constructor(words, byOther = false) {
    super(words);
    this.byOther = byOther;
  }
}

/**
 * @typedef {{status: number, ok: boolean, body: any, date: string | null, age: string | null}} Answer `date` and `age` are headers
 *
 * @typedef {object} Question
 * @property {string} [method]
 * @property {any} [body] sent as JSON
 * @property {Blob} [file] sent as it is, in place of a body
 * @property {string} [token] of whoever asks
 * @property {boolean} [keepalive] it is sent although the page is left
 * @property {"no-store" | "no-cache" | "default"} [cache] "default" where caches on the way may answer
 * @property {(body: any) => boolean} [fits] whether a document is of the shape that was asked for; null is none
 */

/**
 * Ask for a JSON document.
 *
 * @param {string} path @param {Question} [question]
 * @returns {Promise<Answer>} the server's own answer, a refusal included; `body` is null without one
 * @throws {NotReached} with a sentence for the person
 */
export async function ask(path, { fits = (body) => body !== null, ...question } = {}) {
  const response = await fetchOwn(path, question);
  const { status, ok } = response;
  const body = await readDocument(response);
  const date = response.headers.get("Date"), age = response.headers.get("Age");
  const isWhole = status === 204 || body !== null;
  if (ok ? isWhole && fits(body) : typeof body?.sentence === "string") {
    return { status, ok, body: ok ? body : { ...body, sentence: refusedWords(body) }, date, age };
  }
  const isAway = [502, 503, 504].includes(status);
  throw new NotReached(isAway ? say("page-no-answer") : noConnectionWords(), !isAway);
}

/**
 * Ask for a file of text; null where there is none.
 *
 * @param {string} path
 * @returns {Promise<string | null>}
 * @throws {NotReached} with a sentence for the person
 */
export async function askForText(path) {
  const response = await fetchOwn(path, {});
  if (response.ok && !isOfType(response, "text/html")) return response.text();
  if (response.status === 404 && (await readDocument(response))?.sentence) return null;
  throw new NotReached(noConnectionWords(), true);
}

/** @param {string} path @param {Question} question */
async function fetchOwn(path, { method, body, file, token, keepalive, cache = "no-store" }) {
  /** @type {Record<string, string>} */
  const headers = token ? { Authorization: `Bearer ${token}` } : {};
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const given = { method, keepalive, cache, headers, body: body === undefined ? file : JSON.stringify(body) };
  const response = await fetch(path, { ...given, redirect: "manual", signal: AbortSignal.timeout?.(PATIENCE) }).catch(() => {
    throw new NotReached(noConnectionWords());
  });
  // the server sends nobody elsewhere: whoever does is not the server
  if (response.type === "opaqueredirect") throw new NotReached(noConnectionWords(), true);
  return response;
}

/** @param {Response} response @param {string} type */
function isOfType(response, type) {
  return (response.headers.get("Content-Type") ?? "").toLowerCase().startsWith(type);
}

/** The document of an answer; null where there is none. @param {Response} response @returns {Promise<any>} */
async function readDocument(response) {
  const body = isOfType(response, "application/json") ? await response.json().catch(() => null) : null;
  return typeof body === "object" ? body : null;
}

/** How long until the next try after so many in vain, ms. @param {number} tries from 1 */
export function pauseAfter(tries) {
  return Math.min(15_000, 1_000 * 2 ** tries);
}

/**
 * Wait until it is time for another try, or until the network is back or the page is looked at.
 *
 * @param {number} tries in vain so far
 */
export function untilNextTry(tries) {
  return new Promise((/** @type {(value?: unknown) => void} */ done) => {
    const end = () => {
      removeEventListener("online", end);
      document.removeEventListener("visibilitychange", looked);
      clearTimeout(timer);
      done();
    };
    const looked = () => document.hidden || end();
    const timer = setTimeout(end, pauseAfter(tries));
    addEventListener("online", end);
    document.addEventListener("visibilitychange", looked);
  });
}
