// @ts-check
/** Elements in one call, and updates that touch only what differs: nothing moves under a finger. */

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, any>} [props] `class`, `on*` listeners, `aria-*` and other attributes; null
 *   and false leave an attribute out
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children) {
    if (child) element.append(child);
    if (typeof child === "string") writing.wrote(element, child);
  }
  return element;
}

/** A heading of a part that stands at different levels. @param {number} level @param {string} name its class @param {string} [text] */
export function heading(level, name, text = "") {
  return h(/** @type {"h1" | "h2" | "h3" | "h4"} */ (`h${level}`), { class: name }, text);
}

/** Told what is written where, when it matters in which language that is. @type {{wrote: (element: Node, text: string) => void}} */
export const writing = { wrote: () => {} };

/** What was written last: what stands there may be a browser's translation of it. @type {WeakMap<Node, string>} */
const written = new WeakMap();

/**
 * Write a text where another stood. What a browser has translated is left alone until there is
 * something else to say, or text and translation would replace each other for ever.
 *
 * @param {Node} element all its text comes through here @param {string} text
 */
export function setText(element, text) {
  if (written.get(element) === text) return;
  written.set(element, text);
  if (element.textContent !== text) element.textContent = text;
  writing.wrote(element, text);
}

/** @param {Element} element @param {string} name @param {string | null} value */
export function setAttribute(element, name, value) {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** @param {HTMLElement} element @param {boolean} shown */
export function show(element, shown) {
  if (element.hidden === shown) element.hidden = !shown;
}

/** @param {Element} parent @param {...(Node | string | null | undefined | false)} children */
export function fill(parent, ...children) {
  while (parent.firstChild) parent.removeChild(parent.firstChild);
  parent.append(.../** @type {(Node | string)[]} */ (children.filter((child) => child || child === "")));
}

/**
 * @template {Element} E
 * @param {string} selector
 * @param {new (...args: any[]) => E} type
 * @param {ParentNode} [root]
 * @returns {E}
 */
export function find(selector, type, root = document) {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`this page has no ${selector}`);
  return element;
}

/**
 * The same option has the same mark everywhere: classes, as inline styles are not allowed. From the
 * ninth on the colours come again with a texture over them, as on desk and hall.
 *
 * @param {number} option
 */
export function seriesClass(option) {
  const texture = Math.floor(option / 8) % 5;
  return `series-${(option % 8) + 1}${texture ? ` texture-${texture}` : ""}`;
}

/** A length in [0, 1] as a custom property, which the style sheet turns into a width. @param {HTMLElement} element @param {number} value @param {string} [name] */
export function setLength(element, value, name = "--length") {
  const text = value.toFixed(4);
  if (element.style.getPropertyValue(name) !== text) element.style.setProperty(name, text);
}
