// @ts-check
/** Words of what is made once and never drawn again: said anew when another language is spoken. */

import { say, whenSpokenAnew } from "./say.js";

/** @type {(() => void)[]} */
const written = [];

whenSpokenAnew(() => {
  for (const write of written) write();
});

/**
 * The text of a message, for an element that stays as long as its page: each is kept for ever.
 *
 * @param {string} key
 */
export function live(key) {
  const node = document.createTextNode(say(key));
  written.push(() => (node.data = say(key)));
  return node;
}

/** The same for an attribute. @template {Element} T @param {T} element @param {string} name @param {string} key @returns {T} */
export function liveAttribute(element, name, key) {
  const write = () => element.setAttribute(name, say(key));
  written.push(write);
  write();
  return element;
}
