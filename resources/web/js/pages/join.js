// @ts-check
/** The join page: one code, forgiving; a code in the address (`/j/CODE`) goes on by itself. */

import "../wire/begun.js";
import "../kit/languages.js";
import { ask } from "../wire/ask.js";
import { codeFault, readCode } from "../door/codes.js";
import { find, fill, h, setText, show } from "../kit/dom.js";
import { furtherIcon } from "../kit/further-icons.js";
import { deviceStore, Identities } from "../wire/keep.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { offerLeaving } from "../door/leave.js";
import { askForPlace } from "../kit/place.js";

/** @typedef {import("../kit/place.js").Place} Place */

const form = find("#join", HTMLFormElement);
const input = find("#code", HTMLInputElement);
const button = find("#go", HTMLButtonElement);
const said = find("#said", HTMLElement);
const back = find("#back", HTMLElement);
const leaving = find("#leave", HTMLButtonElement);
const doors = find("#doors", HTMLElement);

/** Counts what was asked for: an answer to what was asked before comes to nothing. */
let turn = 0;

input.addEventListener("input", () => {
  const tidy = input.value.toUpperCase();
  if (tidy !== input.value && input.selectionStart === input.value.length) input.value = tidy;
  turn += 1; // an answer to another code is not wanted any more
  button.disabled = false;
  showWords("");
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const code = readCode(input.value);
  if (code) join(code);
  else showWords(say("join-missing"), true);
});

/** What cannot be a code is not even sent. @param {string} code */
function join(code) {
  const fault = codeFault(code);
  if (fault) refuse(fault);
  else lookUpPlace(code);
}

/** @param {string} words @param {boolean} [wrong] */
function showWords(words, wrong = false) {
  setText(said, words);
  said.classList.toggle("is-wrong", wrong);
  input.setAttribute("aria-invalid", String(wrong));
}

/** Ask the server what a code opens, and go there or show why not. @param {string} code */
async function lookUpPlace(code) {
  const mine = ++turn;
  showWords(say("join-looking"));
  button.disabled = true;
  const found = await askForPlace(code, () => mine === turn, (sentence) => {
    showWords(sentence, true);
    button.disabled = false;
  });
  if (!found) return;
  button.disabled = false;
  if ("place" in found) enter(code, found.place);
  else refuse(found.refused);
}

/** Show why the code opens nothing, and let it be typed again. @param {string} sentence */
function refuse(sentence) {
  showWords(sentence, true);
  input.focus();
  input.select();
}

/** A person goes on to vote, a screen to show; a facilitator chooses between their two pages. @param {string} code @param {Place} place */
function enter(code, place) {
  if (place.role !== "facilitator" || place.handed) {
    showWords(say("join-welcome-to", { party: place.party }));
    const page = { person: "/vote", screen: "/screen", facilitator: "/facilitate" }[place.role];
    location.assign(`${page}#${code}`);
    return;
  }
  showWords("");
  setText(find("#doors-party", HTMLElement), place.party);
  find("#door-facilitate", HTMLAnchorElement).href = `/facilitate#${code}`;
  find("#door-screen", HTMLAnchorElement).href = `/screen#${code}`;
  show(form, false);
  show(back, false);
  show(doors, true);
  find("#door-facilitate", HTMLAnchorElement).focus();
}

/** Offer the party that this device was at. */
function offerBack() {
  const store = deviceStore();
  /** @type {[string, string, string][]} */
  const roles = [
    ["person", "/vote", "join-back-to"],
    ["facilitator", "/facilitate", "join-back-run"],
    ["party", "/screen", "join-back-screen"],
  ];
  const links = roles.flatMap(([role, page, key]) => {
    const party = new Identities(store, role).find("")?.party;
    return party ? [h("a", { class: "back-link", href: page }, furtherIcon("home"), h("span", {}, say(key, { party })))] : [];
  });
  fill(back, ...links);
  show(back, links.length > 0);
  show(leaving, links.length > 0);
}

async function showConferenceName() {
  try {
    const { ok, body } = await ask("/health");
    if (ok && typeof body.name === "string") setText(find("#conference", HTMLElement), body.name || say("page-the-conference"));
  } catch {
    // the name is a greeting, not a need
  }
}

offerBack();
offerLeaving(leaving);
whenSpokenAnew(offerBack);
showConferenceName();
const scanned = location.pathname.startsWith("/j/") ? readCode(location.pathname) : readCode(location.hash);
if (scanned) {
  // a code that opens a party has no place in the address bar, in photos of it and in the history
  history.replaceState(null, "", "/");
  input.value = scanned;
  join(scanned);
}
