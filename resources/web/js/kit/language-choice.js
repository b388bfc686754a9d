// @ts-check
/** The choice of a language: by their own names, kept on this device, and without loading the page again. */

import { ask, NotReached } from "../wire/ask.js";
import { deviceStore, readValue, writeValue } from "../wire/keep.js";
import { h } from "./dom.js";
import { speakInPage } from "./localise.js";
import { spoken, whenSpokenAnew } from "./say.js";

/** All there are, by code and own name; the same as `conference/words/languages.py`. */
const LANGUAGES = [
  ["en", "English"],
  ["cy", "Cymraeg"],
  ["es", "Español"],
  ["fr", "Français"],
  ["de", "Deutsch"],
  ["pl", "Polski"],
  ["ur", "اردو"],
  ["ar", "العربية"],
];
const CHOSEN = "language";
let turn = 0;

/**
 * Put the choice where the page has a place for it, and speak what was chosen on this device before.
 *
 * @param {() => string} label what the choice is called
 */
export function offerLanguages(label) {
  for (const place of document.querySelectorAll("[data-languages]")) place.append(chooser(label));
  const isOneForAll = document.querySelector("[data-languages=device]") !== null;
  const chosen = readValue(deviceStore(), CHOSEN) ?? (isOneForAll ? readHere() : null);
  const isAsked = new URLSearchParams(location.search).has("lang");
  if (typeof chosen === "string" && chosen !== spoken().language && !isAsked) choose(chosen, false);
}

/** The first language of this browser that we have, for a page that the server sends to all alike. */
function readHere() {
  const read = (navigator.languages ?? [navigator.language]).map((tag) => tag.split("-")[0]);
  return read.find((one) => LANGUAGES.some(([code]) => code === one)) ?? null;
}

/** A list of the languages; its label is in the language that is spoken. @param {() => string} words */
function chooser(words) {
  const options = LANGUAGES.map(([code, name]) => h("option", { value: code, lang: code }, name));
  const list = h("select", { class: "languages-list", onchange: () => choose(list.value, true) }, ...options);
  const label = h("span", { class: "languages-label" });
  const draw = () => {
    label.textContent = words();
    list.value = spoken().language;
  };
  whenSpokenAnew(draw);
  draw();
  return h("label", { class: "languages-choice" }, label, list);
}

/**
 * Speak another language; while the server is not reached, what is spoken stays.
 *
 * @param {string} code @param {boolean} isByHand then it is kept
 */
async function choose(code, isByHand) {
  const mine = ++turn;
  try {
    const fits = (/** @type {any} */ body) => body?.edition === spoken().edition;
    const { ok, body } = await ask(`/words/${spoken().page}/${encodeURIComponent(code)}`, { cache: "no-cache", fits });
    if (mine !== turn || !ok) return;
    speakInPage(body);
    if (isByHand) keep(code);
  } catch (error) {
    if (!(error instanceof NotReached)) throw error;
    for (const list of document.querySelectorAll(".languages-list")) {
      if (mine === turn && list instanceof HTMLSelectElement) list.value = spoken().language;
    }
  }
}

/** For the other pages of this device, and for this one when it is loaded again. @param {string} code */
function keep(code) {
  writeValue(deviceStore(), CHOSEN, code);
  const address = new URL(location.href);
  address.searchParams.set("lang", code);
  history.replaceState(history.state, "", address);
}
