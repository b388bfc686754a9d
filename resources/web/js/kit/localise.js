// @ts-check
/** The words that stand in a page itself, when another language is spoken; the server wrote them first. */

import { attributesOf, canSay, say, sayAnew, speak } from "./say.js";

/** Places of elements in a text, as `conference/server/pages/worded.py` has them. */
const SLOTS = { first: "\ue000", second: "\ue001", third: "\ue002" };

/** The words of each element as the server or we wrote them last. @type {Map<Element, string>} */
const written = new Map();

for (const element of document.querySelectorAll("[data-words]")) written.set(element, textOf(element));
let title = document.title;

/**
 * Speak another language, in the page, too. What a page has written over since is the page's own,
 * and is left to it.
 *
 * @param {import("./say.js").Words} words
 */
export function speakInPage(words) {
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  const isOurs = [...written].map(([element, text]) => textOf(element) === text);
  speak(words);
  if (document.title === title && canSay(words.title)) document.title = title = say(words.title);
  [...written.keys()].forEach((element, n) => write(element, isOurs[n]));
  sayAnew();
}

/** @param {Element} element */
function keyOf(element) {
  return element.getAttribute("data-words") ?? "";
}

/** The words of an element with marks where its elements stand. @param {Element} element */
function textOf(element) {
  let place = 0;
  return [...element.childNodes].map((node) => (node instanceof Text ? node.data : String.fromCharCode(0xe000 + place++))).join("");
}

/** @param {Element} element @param {boolean} isOurs */
function write(element, isOurs) {
  const key = keyOf(element);
  for (const [name, value] of attributesOf(key)) element.setAttribute(name, value);
  if (!isOurs || !canSay(key)) return;
  const children = [...element.children];
  while (element.firstChild) element.removeChild(element.firstChild);
  for (const part of say(key, SLOTS).split(/([\ue000-\ue002])/)) {
    const child = /^[\ue000-\ue002]$/.test(part) ? children[part.charCodeAt(0) - 0xe000] : part;
    if (child) element.append(child);
  }
  written.set(element, textOf(element));
}
