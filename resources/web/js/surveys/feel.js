// @ts-check
/**
 * The survey on a phone: two or three questions after a session, never over an open vote. What was
 * tapped is kept on the device and sent by the page's own link, again after every lost one.
 */

import { readValue, writeValue } from "../wire/keep.js";
import { randomHex } from "../wire/ids.js";
import { fill, h, setText, show } from "../kit/dom.js";
import { say, spoken } from "../kit/say.js";
import { aboutWords, answerOf, marked, saidWords, saysSomething, stateWords, STEPS } from "./survey-words.js";

/** @typedef {import("../protocol").SurveyView} SurveyView */
/** @typedef {import("./survey-words.js").Kept} Kept */

export class Feel {
  /**
   * @param {HTMLElement} place
   * @param {{link: import("../wire/link.js").Link, store: import("../wire/keep.js").Store, identity: {scope: string}}} page
   */
  constructor(place, { link, store, identity }) {
    this.place = place;
    this.link = link;
    this.store = store;
    this.scope = identity.scope;
    /** What is drawn: the id of a survey and its state. */
    this.drawn = "";
    /** @type {SurveyView | null} */
    this.survey = null;
    /** @type {Kept | null} */
    this.kept = null;
    /** The id of the command that is under way; "" for none. */
    this.sending = "";
    this.refused = "";
    this.said = h("p", { class: "feel-state", role: "status" });
    this.send = h("button", { type: "button", class: "primary", onclick: () => this.#send() });
  }

  /**
   * Show the survey that is open and was not answered on this phone in another room, else the one told
   * last; nothing while a vote is asked.
   *
   * @param {import("../wire/replica.js").Replica} replica @param {boolean} isVoting
   */
  draw(replica, isVoting) {
    const all = replica.all("survey");
    const open = all.find(({ state }) => state === "open");
    const survey = open && !this.#isAnsweredElsewhere(open) ? open : all.find(({ state }) => state === "told");
    show(this.place, survey !== undefined && !isVoting);
    if (!survey) {
      this.drawn = "";
      this.survey = null;
      return;
    }
    const now = `${survey.id} ${survey.state} ${spoken().language}`;
    if (this.drawn !== now) {
      this.drawn = now;
      this.#begin(survey);
    }
  }

  /** An answer of the server came. @param {import("../wire/session.js").Answered} output */
  answered({ command, answer }) {
    if (command.type !== "answer_survey" || command.id !== this.sending || !this.kept) return;
    this.sending = "";
    this.refused = answer.type === "ack" ? "" : answer.sentence;
    if (answer.type === "ack") this.#keep({ ...this.kept, stored: command.revision });
    this.#drawState();
  }

  /** @param {SurveyView} survey */
  #begin(survey) {
    this.survey = survey;
    this.refused = "";
    this.sending = "";
    this.kept = answerOf(survey, readValue(this.store, this.#key()));
    const heads = [h("p", { class: "opening", dir: "auto" }, aboutWords(survey)), h("h2", { dir: "auto" }, survey.title)];
    if (survey.state === "told") {
      fill(this.place, ...heads, ...this.#results(survey));
      return;
    }
    fill(this.place, ...heads, ...survey.questions.map((question, at) => this.#question(survey, question, at)), this.said, this.send);
    if (this.kept.revision > this.kept.stored) this.#submit(); // it was not answered before the page was left
    this.#drawState();
  }

  /** @param {SurveyView} survey @param {SurveyView["questions"][number]} question @param {number} at */
  #question(survey, question, at) {
    if (question.kind === "words") {
      const field = h("textarea", { class: "field", id: `feel-${at}`, rows: 2, maxlength: 200, dir: "auto" });
      field.value = this.kept?.words ?? "";
      field.addEventListener("input", () => this.kept && this.#change({ ...this.kept, words: field.value }));
      return h("div", { class: "feel-question" }, h("label", { for: `feel-${at}`, dir: "auto" }, say("survey-free", { question: question.text })), field);
    }
    const options = question.kind === "scale" ? STEPS.map((key) => say(key)) : question.options;
    const isScale = question.kind === "scale";
    const choices = options.map((option, n) => {
      const input = h("input", { type: "radio", name: `feel-${survey.id}-${at}`, value: String(n + 1) });
      input.checked = this.kept?.marks[at] === n + 1;
      input.addEventListener("change", () => this.kept && this.#change(marked(this.kept, at, n + 1)));
      return h("label", { class: "feel-choice", dir: "auto" }, input, isScale ? h("b", {}, String(n + 1)) : null, h("span", {}, option));
    });
    return h("fieldset", { class: isScale ? "feel-question feel-scale" : "feel-question" }, h("legend", { dir: "auto" }, question.text), ...choices);
  }

  /** @param {SurveyView} survey */
  #results(survey) {
    const [whole] = survey.cells;
    const lines = survey.questions.flatMap((question, at) => [h("dt", { dir: "auto" }, question.text), h("dd", { dir: "auto" }, saidWords(question, whole?.counts[at]))]);
    return [h("p", { class: "hint" }, say("survey-all-said")), h("dl", { class: "feel-told" }, ...lines)];
  }

  /** @param {Kept} kept */
  #change(kept) {
    this.refused = "";
    this.sending = "";
    this.#keep(kept);
    this.#drawState(true);
  }

  /** @param {Kept} kept */
  #keep(kept) {
    this.kept = kept;
    writeValue(this.store, this.#key(), kept);
  }

  #key() {
    return keyOf(this.scope, this.survey?.id ?? "");
  }

  /** @param {SurveyView} survey */
  #isAnsweredElsewhere({ id }) {
    const people = [readValue(this.store, "person"), readValue(this.store, "person.former")].flatMap((list) => (Array.isArray(list) ? list : []));
    return people.some(({ scope }) => scope !== this.scope && Number(readValue(this.store, keyOf(scope, id))?.stored) > 0);
  }

  #send() {
    if (!this.kept) return;
    this.#keep({ ...this.kept, revision: this.kept.revision + 1 });
    this.#submit();
    this.#drawState();
  }

  #submit() {
    if (!this.kept || !this.survey) return;
    const { marks, words, revision } = this.kept;
    this.sending = randomHex(8);
    this.link.submit({ type: "answer_survey", id: this.sending, survey: this.survey.id, revision, marks, words });
  }

  /** @param {boolean} [isChanged] */
  #drawState(isChanged = false) {
    const kept = this.kept;
    if (!kept) return;
    const isIn = kept.stored > 0 && kept.stored === kept.revision && !isChanged;
    const state = this.refused ? "refused" : this.sending ? "sending" : isIn ? "in" : saysSomething(kept) ? "changed" : "blank";
    setText(this.said, stateWords(state, this.refused));
    this.place.setAttribute("data-state", state);
    this.send.disabled = state === "sending" || state === "in" || !saysSomething(kept);
    setText(this.send, say(kept.stored > 0 ? "survey-send-change" : "survey-send"));
  }
}

/** Where what somebody says to a survey is kept. @param {string} scope of who says it @param {string} survey */
function keyOf(scope, survey) {
  return `survey.${scope}.${survey}`;
}
