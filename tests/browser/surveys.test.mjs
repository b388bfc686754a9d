// Tests of surveys in words, and of what a phone keeps of its answer.
import assert from "node:assert/strict";
import { test } from "node:test";
import "./english.mjs";
import { mean } from "../../resources/web/js/surveys/survey-mean.js";
import { aboutWords, answerOf, marked, saidWords, saysSomething, stateWords, unanswered } from "../../resources/web/js/surveys/survey-words.js";

const HEARD = { kind: "scale", text: "I felt heard", options: [] };
const LENGTH = { kind: "choice", text: "It was", options: ["short", "right"] };
const WORDS = { kind: "words", text: "What else?", options: [] };
const SURVEY = { id: "s1", title: "How was it?", questions: [HEARD, LENGTH, WORDS], session_title: "" };

test("an answer begins with nothing, and what does not fit is none", () => {
  const blank = unanswered(SURVEY);
  assert.deepEqual(blank, { marks: [0, 0, 0], words: "", revision: 0, stored: 0 });
  assert.deepEqual(answerOf(SURVEY, null), blank);
  assert.deepEqual(answerOf(SURVEY, { marks: [1], revision: 1 }), blank);
  const kept = { ...blank, marks: [4, 0, 0], revision: 2 };
  assert.equal(answerOf(SURVEY, kept), kept);
  assert.deepEqual(marked(blank, 1, 2).marks, [0, 2, 0]);
  assert.deepEqual([saysSomething(blank), saysSomething(marked(blank, 0, 1)), saysSomething({ ...blank, words: " x" })], [false, true, true]);
});

test("what was said is told in words, and what is hidden says why", () => {
  assert.equal(mean([0, 0, 10, 20, 0]), "3.7");
  assert.equal(mean([0, 0]), "");
  assert.equal(saidWords(HEARD, [0, 0, 10, 20, 0]), "3.7 out of 5, from 30 answers.");
  assert.equal(saidWords(LENGTH, [2, 5]), "short: 2 · right: 5");
  assert.match(saidWords(HEARD, null), /^Hidden/);
  assert.match(saidWords(WORDS, null), /control desk/);
  assert.equal(saidWords(HEARD, [0, 0, 0, 0, 0]), "Nobody has answered.");
});

test("a phone says how its answer stands", () => {
  assert.match(stateWords("blank"), /Nobody sees your name/);
  assert.match(stateWords("in"), /change it until/);
  assert.equal(stateWords("refused", "It is closed."), "It is closed.");
  assert.equal(aboutWords({ ...SURVEY, session_title: "Rents" }), "About: Rents");
});
