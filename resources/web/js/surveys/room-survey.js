// @ts-check
/**
 * What the facilitator sees of a survey: that phones are asked, and once it is told what the own room
 * has said, where five or more have answered; and the way to the page of priorities.
 */

import { ask, NotReached } from "../wire/ask.js";
import { fill, h, setAttribute, setText, show } from "../kit/dom.js";
import { say, spoken } from "../kit/say.js";
import { saidWords } from "./survey-words.js";

/** @typedef {import("../protocol").SurveyView} SurveyView */

export class RoomSurvey {
  /** @param {HTMLDetailsElement} place @param {() => string} token of this facilitator */
  constructor(place, token) {
    this.token = token;
    this.place = place;
    this.summary = h("summary", {}, "");
    this.body = h("div", { class: "room-survey" });
    this.drawn = "";
    fill(place, this.summary, this.body);
  }

  /** @param {import("../wire/replica.js").Replica} replica */
  show(replica) {
    const all = replica.all("survey");
    const survey = all.find(({ state }) => state === "open") ?? all.find(({ state }) => state === "told") ?? null;
    show(this.place, survey !== null);
    if (!survey) return;
    const now = `${survey.id} ${survey.state} ${spoken().language}`;
    if (this.drawn === now) return;
    this.drawn = now;
    const isOpen = survey.state === "open";
    setText(this.summary, say(isOpen ? "survey-room-open" : "survey-room-told"));
    setAttribute(this.body, "data-survey", survey.id);
    fill(this.body, h("p", { dir: "auto" }, survey.title));
    if (isOpen) this.body.append(h("p", { class: "panel-note" }, say("survey-room-words")));
    else this.#load(survey, now);
  }

  /** @param {SurveyView} survey @param {string} now */
  async #load(survey, now) {
    try {
      const { ok, body } = await ask(`/api/surveys/${encodeURIComponent(survey.id)}/room`, { token: this.token(), fits: (found) => Array.isArray(found?.counts) });
      if (this.drawn !== now) return;
      if (!ok) throw new NotReached(body.sentence);
      const lines = survey.questions.flatMap((question, at) => [h("dt", { dir: "auto" }, question.text), h("dd", {}, body.counts.length ? saidWords(question, body.counts[at]) : say("survey-room-none"))]);
      this.body.append(h("dl", {}, ...lines));
    } catch (error) {
      if (!(error instanceof NotReached)) throw error;
      if (this.drawn === now) this.drawn = ""; // asked again with the next change
    }
  }
}
