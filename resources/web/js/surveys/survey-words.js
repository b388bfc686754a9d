// @ts-check
/** Surveys in words, and what a phone keeps of its answer. Pure. */

import { mean } from "./survey-mean.js";

/** @typedef {import("../protocol").SurveyView} SurveyView */
/** @typedef {{marks: number[], words: string, revision: number, stored: number}} Kept `stored` is the revision that the conference has */

/** The steps of a scale. */
export const STEPS = ["Not at all", "A little", "Somewhat", "Quite", "Very much"];

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
      return "Answer what you like. Nobody sees your name.";
    case "changed":
      return "Not sent yet.";
    case "sending":
      return "Sending …";
    case "refused":
      return sentence;
    default:
      return "Your answer is in. You can change it until this is closed.";
  }
}

/** What people are asked about: the session, or nothing. @param {SurveyView} survey */
export function aboutWords(survey) {
  return survey.session_title ? `About: ${survey.session_title}` : "A short question to all rooms";
}

/**
 * What one place said to a question, as a sentence.
 *
 * @param {SurveyView["questions"][number]} question @param {readonly number[] | null | undefined} counts
 */
export function saidWords(question, counts) {
  if (question.kind === "words") return "Answers in words are read at the control desk.";
  if (!counts) return "Hidden: fewer than five answered, or it could be worked out from the others.";
  const answers = counts.reduce((sum, count) => sum + count, 0);
  if (!answers) return "Nobody has answered.";
  if (question.kind === "scale") return `${mean(counts)} out of 5, from ${answers.toLocaleString("en-GB")} answers.`;
  return question.options.map((option, n) => `${option}: ${counts[n].toLocaleString("en-GB")}`).join(" · ");
}
