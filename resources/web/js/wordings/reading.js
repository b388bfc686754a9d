// @ts-check
/**
 * Reading in one's own language: the lens of a page, the control that shows the original and the
 * translation again, and in which language each element is.
 */

import { h, setAttribute, setText, show, writing } from "../kit/dom.js";
import { say, sayAnew, spoken, whenSpokenAnew } from "../kit/say.js";
import { clock } from "../kit/words.js";
import { Lens } from "./lens.js";

const RIGHT_TO_LEFT = ["ar", "ur"];

/** The direction that elements had before we said another. @type {WeakMap<Element, string | null>} */
const before = new WeakMap();

/** @param {import("../wire/replica.js").Replica} replica @param {() => void} changed draws the page */
export function readInOwnLanguage(replica, changed) {
  const lens = new Lens(() => replica.views, () => spoken().language);
  const controls = [...document.querySelectorAll("[data-original], [data-languages]")].map((place) => control(place, lens));
  const draw = () => controls.forEach((one) => one());
  replica.lens = lens;
  replica.looked = draw;
  writing.wrote = (node, text) => node instanceof HTMLElement && mark(node, lens.spoken.get(text) ?? "");
  whenSpokenAnew(draw);
  changed();
  for (const element of document.body.querySelectorAll("*")) {
    if (element instanceof HTMLElement && !element.children.length) mark(element, lens.spoken.get(element.textContent ?? "") ?? ""); // written before
  }
  draw();
}

/** One place with the control and, where there is one, the note about a correction. @param {Element} place @param {Lens} lens */
function control(place, lens) {
  const pressed = () => {
    lens.isOriginal = !lens.isOriginal;
    sayAnew();
  };
  const button = h("button", { type: "button", class: "quiet-link in-original", onclick: pressed });
  const note = h("span", { class: "hint in-original-note", role: "status" });
  place.append(button, note);
  return () => {
    const corrected = lens.corrected;
    setText(button, say(lens.isOriginal ? "wordings-translation" : "wordings-original"));
    show(button, lens.hasAny);
    const at = corrected?.corrected;
    setText(note, at ? say("wordings-corrected", { time: clock(at), reason: corrected.reason ?? "" }) : "");
    show(note, Boolean(at) && place.hasAttribute("data-original"));
  };
}

/** Say in which language an element is, where that is not the page's. @param {HTMLElement} element @param {string} language "" for the page's */
function mark(element, language) {
  const isOther = language !== "" && language !== spoken().language;
  if (isOther && !before.has(element)) before.set(element, element.getAttribute("dir"));
  if (isOther) {
    setAttribute(element, "lang", language);
    setAttribute(element, "dir", RIGHT_TO_LEFT.includes(language) ? "rtl" : "ltr");
  } else if (before.has(element)) {
    element.removeAttribute("lang");
    setAttribute(element, "dir", before.get(element) ?? null);
    before.delete(element);
  }
}
