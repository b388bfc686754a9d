// @ts-check
/** A survey as screens and phones show it: what is asked, then what was said; the twin of the desk's. Pure. */

import { say } from "../kit/say.js";
import { percents } from "../kit/shares.js";
import { isolated } from "../kit/words.js";
import { mean } from "./survey-mean.js";

/** @typedef {import("../protocol").SurveyView} SurveyView */

/** Title and text where a survey is read as words. @param {SurveyView} survey */
export function surveyWords(survey) {
  const { title, state, questions, cells } = survey;
  const [whole] = cells;
  if (!whole) return { title, text: [...questions.map(({ text }) => text), say(state === "open" ? "survey-scene-asked" : "survey-scene-counting")].join("\n") };
  if (!whole.answers) return { title, text: say("survey-scene-none") };
  const told = questions.flatMap((question, at) => (question.kind === "words" ? [] : [saidWords(question, whole.counts[at])]));
  return { title, text: [...told, sumWords(survey)].join("\n") };
}

/**
 * With the words of the survey that it shows; phones do without, as they have its form.
 *
 * @param {import("../outputs/on-air.js").OnAir} air @returns {import("../outputs/on-air.js").OnAir}
 */
export function withSurvey(air) {
  return air.survey ? { ...air, ...surveyWords(air.survey) } : air;
}

/** @param {SurveyView["questions"][number]} question @param {readonly number[] | null} counts */
function saidWords({ kind, text, options }, counts) {
  const question = isolated(text);
  if (!counts) return say("survey-scene-hidden", { question });
  if (kind === "scale") return say("survey-scene-mean", { question, mean: mean(counts) || say("figures-none") });
  const shares = percents(counts);
  return say("survey-scene-shares", { question, shares: options.map((option, n) => `${isolated(option)} ${shares[n]}`).join(" · ") });
}

/** @param {SurveyView} survey */
function sumWords({ rooms, cells: [whole] }) {
  return [say("survey-scene-answers", { count: whole.answers }), say("survey-scene-rooms", { count: rooms })].join(" · ");
}
