// @ts-check
/** Marked text: what is struck and what is put in, as elements that say so to eyes and readers. */

import { fill, h, show } from "../kit/dom.js";
import { say } from "../kit/say.js";

/**
 * @typedef {import("../protocol").PassageView} PassageView
 * @typedef {import("../protocol").ChangeView} ChangeView
 * @typedef {import("../protocol").RunView} RunView
 */

/** The clauses, a paragraph each. @param {ChangeView[]} changes */
export function markedText(changes) {
  return changes.map((change) =>
    h("p", { class: "marked-part", dir: "auto" }, ...named(change, changes.length > 1), ...headed(change), ...runs(change.text)),
  );
}

/** The name of a clause, where there are several, or it moves. @param {ChangeView} change @param {boolean} isNamed */
function named({ number, moved }, isNamed) {
  const name = number.slice(0, 1).toUpperCase() + number.slice(1);
  if (moved) return [h("b", { class: "marked-name" }, say("motion-moved", { clause: name }), " ")];
  return isNamed && name ? [h("b", { class: "marked-name" }, `${name}: `)] : [];
}

/** @param {ChangeView} change */
function headed({ heading, text }) {
  if (!heading.length) return [];
  return [h("b", {}, ...runs(heading)), ...(text.length ? [h("br")] : [])];
}

/** @param {RunView[]} marked @returns {(Node | string)[]} */
export function runs(marked) {
  return marked.map(({ kind, words }) => (kind === "kept" ? words : h(kind === "deleted" ? "del" : "ins", {}, words)));
}

/** A place for marked text, filled anew only when it is another one. */
export class MarkedPlace {
  /** @param {HTMLElement} element */
  constructor(element) {
    this.element = element;
    this.made = "[]";
  }

  /** @param {ChangeView[]} changes */
  show(changes) {
    show(this.element, changes.length > 0);
    const made = JSON.stringify(changes);
    if (made === this.made) return;
    this.made = made;
    fill(this.element, ...markedText(changes));
  }
}

/** What is shown, in the words above it. @param {PassageView} passage */
export function headWords({ amendment, clause, poll, call, title }) {
  return amendment || clause || poll ? `${title} · ${call}` : call;
}

/** What a poll is on, where its marked words fit beside it. @param {import("../outputs/on-air.js").Replica} replica @param {{id: string} | null} poll */
export function passageOf(replica, poll) {
  return poll ? (replica.all("passage").find((one) => one.poll === poll.id) ?? null) : null;
}

/** The marked words of what a poll is on; none where they need pages. @param {PassageView | null} passage @returns {ChangeView[]} */
export function voteChanges(passage) {
  return passage?.pages === 1 ? passage.changes : [];
}

/** A question in fewer words where what is voted on stands below it. @param {PassageView | null} passage @param {string} question */
export function briefQuestion(passage, question) {
  return passage?.changes.length ? `${passage.call}: ${passage.asked}` : question;
}
