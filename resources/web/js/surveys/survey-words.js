// @ts-check
/** Surveys in words, and what a phone keeps of its answer. Pure. */

import { say } from "../kit/say.js";
import { figure } from "../kit/words.js";
import { mean } from "./survey-mean.js";

/** @typedef {import("../protocol").SurveyView} SurveyView */
/** @typedef {{marks: number[], words: string, revision: number, stored: number}} Kept `stored` is the revision that the conference has */

/** The keys of the steps of a scale. */
export const STEPS = ["survey-step-one", "survey-step-two", "survey-step-three", "survey-step-four", "survey-step-five"];

/** An answer that says nothing yet. @param {SurveyView} survey @returns {Kept} */
export function unanswered(survey) {
  return { marks: survey.questions.map(() => 0), words: "", revision: 0, stored: 0 };
}

/** What was kept, where it fits the survey; else an answer that says nothing. @param {SurveyView} survey @param {any} found @returns {Kept} */
export function answerOf(survey, found) {
  const fits = Array.isArray(found?.marks) && found.marks.length === survey.questions.length && Number.isInteger(found.revision);
  return fits ? found : unanswered(survey);
}

/** With another mark. @param {Kept} kept @param {number} at @param {number} mark @returns {Kept} */
export function marked(kept, at, mark) {
  return { ...kept, marks: kept.marks.map((one, n) => (n === at ? mark : one)) };
}

/** Whether anything was said. @param {Kept} kept */
export function saysSomething(kept) {
  return kept.words.trim() !== "" || kept.marks.some((mark) => mark > 0);
}

/**
 * How an answer stands, as a sentence.
 *
 * @param {"blank" | "changed" | "sending" | "in" | "refused"} state
 * @param {string} [sentence] why it was refused
 */
export function stateWords(state, sentence = "") {
  switch (state) {
    case "blank":
      return say("survey-blank");
    case "changed":
      return say("survey-changed");
    case "sending":
      return say("vote-sending");
    case "refused":
      return sentence;
    default:
      return say("survey-in");
  }
}

/** What people are asked about: the session, or nothing. @param {SurveyView} survey */
export function aboutWords(survey) {
  return survey.session_title ? say("survey-about", { title: survey.session_title }) : say("survey-about-nothing");
}

/**
 * What one place said to a question, as a sentence.
 *
 * @param {SurveyView["questions"][number]} question @param {readonly number[] | null | undefined} counts
 */
export function saidWords(question, counts) {
  if (question.kind === "words") return say("survey-words-read");
  if (!counts) return say("survey-hidden");
  const answers = counts.reduce((sum, count) => sum + count, 0);
  if (!answers) return say("survey-nobody");
  if (question.kind === "scale") return say("survey-mean", { mean: mean(counts), count: answers });
  return question.options.map((option, n) => say("room-option-count", { option, number: figure(counts[n]) })).join(" · ");
}
