// @ts-check
/**
 * Messages as sentences, in the language of the reader. The server puts the words of a page into the
 * page; those of another language are asked for when it is chosen. The same as `conference/words/`.
 */

import { FluentBundle } from "../../vendor/fluent/bundle.js";
import { FluentNumber } from "../../vendor/fluent/types.js";

/**
 * @typedef {object} Words
 * @property {string} page whose words they are
 * @property {string} edition of the server's words
 * @property {string} title the key of its title; "" for none
 * @property {string} language its code
 * @property {"ltr" | "rtl"} direction
 * @property {boolean} whole whether those of parts that come on demand are among them
 * @property {Record<string, any>} messages by key: its text, or `{value, attributes}`, as the runtime keeps them
 *
 * @typedef {Record<string, string | number>} Values
 */

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** What a message chooses by, figures, and places of elements: they stay as they are. */
const CODE = /^(?:[a-z0-9_.,:%\u00a0\u202f-]*|[\ue000-\ue0ff])$/;

/** @type {Words} */
let words = { page: "", edition: "", title: "", language: "en", direction: "ltr", whole: false, messages: {} };
let bundle = new FluentBundle("en");
let digits = { group: ",", decimal: ".", groupedFrom: 4 };
/** @type {Set<() => void>} */
const listeners = new Set();

/** A number that is written with the signs of our own table. */
class Figure extends FluentNumber {
  toString() {
    return figure(this.value);
  }
}

/**
 * The sentence of a key; the key itself where there is no such message, as nobody is to be left
 * with nothing.
 *
 * @param {string} key @param {Values} [values] names, finished figures, and numbers that it counts by
 */
export function say(key, values = {}) {
  const message = bundle.getMessage(key);
  return message && message.value !== null ? said(message.value, values) : key;
}

/** The sentences of a message that stand one a line. @param {string} key */
export function lines(key) {
  return say(key).split("\n");
}

/** What a message says beside its text, by the names of attributes. @param {string} key @returns {[string, string][]} */
export function attributesOf(key) {
  const message = bundle.getMessage(key);
  return message ? Object.entries(message.attributes).map(([name, pattern]) => [name, said(pattern, {})]) : [];
}

/** Whether there are words of a key in this language. @param {string} key */
export function canSay(key) {
  const message = bundle.getMessage(key);
  return message !== undefined && message.value !== null;
}

/** @param {any} pattern @param {Values} values */
function said(pattern, values) {
  /** @type {Record<string, any>} */
  const given = {};
  for (const [name, value] of Object.entries(values)) {
    given[name] = typeof value === "number" ? new Figure(value) : isolated(value, words.direction === "rtl");
  }
  return bundle.formatPattern(pattern, given, []);
}

/** A whole number: 61,870. @param {number} count */
export function figure(count) {
  const plain = String(Math.abs(count));
  const sign = count < 0 ? "-" : "";
  if (plain.length < digits.groupedFrom) return sign + plain;
  return sign + plain.replace(/\B(?=(?:\d{3})+$)/g, digits.group);
}

/** `number` of the units that so many decimals have: 667 and 1 are 66.7. @param {number} number @param {number} places */
export function fraction(number, places) {
  const unit = 10 ** places;
  return figure(Math.floor(number / unit)) + digits.decimal + String(number % unit).padStart(places, "0");
}

/**
 * A name in a sentence: one that is written the other way leaves the rest in its order.
 *
 * @param {string} name @param {boolean} [always] and not only where it is written from right to left
 */
export function isolated(name, always = false) {
  if (CODE.test(name) || name.startsWith("\u2068")) return name;
  const rest = name.replace(/\u2068[^\u2069]*\u2069/g, ""); // what is isolated already disturbs nothing
  return always || RIGHT_TO_LEFT.test(rest) ? `\u2068${name}\u2069` : name;
}

/** The form in which the language has a number in a row: `one` of 21st. @param {number} number */
export function ordinalForm(number) {
  return new Intl.PluralRules(words.language, { type: "ordinal" }).select(number);
}

/** The words that are spoken now. */
export function spoken() {
  return words;
}

/** Speak another language from now on. @param {Words} other */
export function speak(other) {
  words = other;
  bundle = new FluentBundle(other.language, { useIsolating: false });
  bundle.addResource(/** @type {any} */ ({ body: Object.entries(other.messages).map(messageOf) }));
  digits = { group: say("figures-group"), decimal: say("figures-decimal"), groupedFrom: Number(say("figures-grouped-from")) };
}

/** More words of the same language. @param {Words} more */
export function learn(more) {
  words = { ...more, messages: { ...words.messages, ...more.messages } };
  speak(words);
}

/** Tell those who want to know that another language is spoken. */
export function sayAnew() {
  for (const listener of listeners) listener();
}

/** @param {[string, any]} entry */
function messageOf([id, text]) {
  const isWhole = typeof text === "object" && text !== null && !Array.isArray(text);
  return isWhole ? { id, ...text } : { id, value: text, attributes: {} };
}

/** Be told when another language is spoken: what was said is to be said anew. @param {() => void} listener */
export function whenSpokenAnew(listener) {
  listeners.add(listener);
}

if (typeof document !== "undefined") {
  const given = document.querySelector("#spoken-words");
  if (given) speak(JSON.parse(given.textContent || ""));
}
