// @ts-check
/** The page on which a room signs up; what is written is kept on this device until it is sent. */

import "../wire/begun.js";
import "../kit/languages.js";
import { fill, find, h, setAttribute, setText, show } from "../kit/dom.js";
import { live } from "../kit/live.js";
import { say, whenSpokenAnew } from "../kit/say.js";
import { accessWords, closedWords, faultsOf, faultsTitle, formWords, readCount } from "../signups/signup-words.js";
import { ask, NotReached, untilNextTry } from "../wire/ask.js";
import { randomHex } from "../wire/ids.js";
import { deviceStore, readValue, writeValue } from "../wire/keep.js";

/** @typedef {import("../signups/signup-words.js").Fault} Fault */

const FIELDS = ["name", "area", "place", "expected", "languages", "host", "telephone", "note"];
const DRAFT = "signup.draft";
/** Where the secret of the host's link is kept, for `/host`. */
const MINE = "signup.mine";

const store = deviceStore();
const form = find("#signup", HTMLFormElement);
const send = find("#send", HTMLButtonElement);
const faults = find("#faults", HTMLElement);
/** The same draft is the same sign-up, however often it is sent. */
let secret = String(readValue(store, DRAFT)?.secret || randomHex(16));
/** @type {import("../signups/signup-words.js").Form} */
let known;

/** @param {string} name */
function field(name) {
  return /** @type {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} */ (find(`#${name}`, HTMLElement));
}

begin();

async function begin() {
  show(find("#mine", HTMLElement), Boolean(readValue(store, MINE)));
  for (let tries = 1; ; tries++) {
    try {
      const { body } = await ask("/api/signups/form", { cache: "no-cache", fits: (found) => Array.isArray(found?.areas) });
      known = body;
      break;
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      setText(find("#said", HTMLElement), error.message);
    }
    await untilNextTry(tries);
  }
  tellForm();
  whenSpokenAnew(tellForm);
  if (!closedWords(known)) draw();
}

/** What is said of the form, which stays as it is while another language is chosen. */
function tellForm() {
  const closed = closedWords(known);
  setText(find("#said", HTMLElement), closed);
  setText(find("#conference", HTMLElement), closed ? "" : formWords(known));
  for (const tick of document.querySelectorAll("#access span")) {
    setText(tick, accessWords(tick.getAttribute("data-access") ?? "", tick.textContent ?? ""));
  }
}

function draw() {
  /** @type {Map<string, HTMLOptGroupElement>} */
  const regions = new Map();
  for (const [id, name, region] of known.areas) {
    const group = regions.get(region) ?? h("optgroup", { label: region });
    regions.set(region, group);
    group.append(h("option", { value: id }, name));
  }
  fill(field("area"), h("option", { value: "" }, live("signup-choose")), ...regions.values());
  const ticks = known.access.map(([value, words]) => h("label", {}, h("input", { type: "checkbox", value }), h("span", { "data-access": value }, accessWords(value, words))));
  fill(find("#access", HTMLElement), ...ticks);
  recall();
  form.addEventListener("input", keep);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });
  show(form, true);
}

/** @returns {HTMLInputElement[]} */
function ticked() {
  return Array.from(document.querySelectorAll("#access input"), (one) => /** @type {HTMLInputElement} */ (one));
}

function written() {
  /** @type {Record<string, string>} */
  const words = {};
  for (const name of FIELDS) words[name] = field(name).value;
  return words;
}

/** What was written before on this device. */
function recall() {
  const draft = readValue(store, DRAFT);
  if (!draft) return;
  for (const name of FIELDS) if (typeof draft[name] === "string") field(name).value = draft[name];
  const access = Array.isArray(draft.access) ? draft.access : [];
  for (const box of ticked()) box.checked = access.includes(box.value);
}

function keep() {
  writeValue(store, DRAFT, { ...written(), access: chosen(), secret });
}

function chosen() {
  return ticked().filter((box) => box.checked).map((box) => box.value);
}

async function submit() {
  keep();
  const words = written();
  const found = faultsOf(words, known);
  tellFaults(found);
  if (found.length) return;
  send.disabled = true;
  setText(find("#said", HTMLElement), say("vote-sending"));
  try {
    const body = { ...words, expected: readCount(words.expected), access: chosen(), secret };
    const answer = await ask("/api/signups", { method: "POST", body });
    if (answer.ok) {
      writeValue(store, MINE, secret);
      store.removeItem(`conference.${DRAFT}`);
      location.assign(`/host#${secret}`);
      return;
    }
    setText(find("#said", HTMLElement), answer.body.sentence);
    tellFaults(answer.body.faults ?? []);
    if (!answer.body.faults) find("#said", HTMLElement).scrollIntoView({ block: "center" });
  } catch (error) {
    if (!(error instanceof NotReached)) throw error;
    setText(find("#said", HTMLElement), say("signup-unsent", { reason: error.message }));
    find("#said", HTMLElement).scrollIntoView({ block: "center" });
  }
  send.disabled = false;
}

/** All faults at once, each with a way to its field. @param {Fault[]} found */
function tellFaults(found) {
  for (const old of Array.from(document.querySelectorAll(".signup-fault"))) old.remove();
  for (const name of FIELDS) {
    field(name).classList.remove("is-wrong");
    setAttribute(field(name), "aria-invalid", null);
  }
  show(faults, found.length > 0);
  if (!found.length) return;
  setText(find("#said", HTMLElement), "");
  for (const { field: name, sentence } of found) {
    const wrong = field(name);
    wrong.classList.add("is-wrong");
    setAttribute(wrong, "aria-invalid", "true");
    wrong.insertAdjacentElement("afterend", h("p", { class: "signup-fault", id: `${name}-fault` }, sentence));
  }
  const ways = found.map(({ field: name, sentence }) => {
    const way = h("a", { href: `#${name}` }, sentence);
    way.addEventListener("click", (event) => {
      event.preventDefault();
      field(name).focus();
    });
    return h("li", {}, way);
  });
  fill(faults, h("b", {}, faultsTitle(found.length)), h("ul", {}, ...ways));
  faults.focus();
}
