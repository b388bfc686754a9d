// Words of all languages, as pages say them: the same table of outputs as Python's.
import { wordsOf } from "./english.mjs";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { amount, clockSeconds, day, figure, list, ordinal } from "../../resources/web/js/kit/words.js";
import { percent, percents } from "../../resources/web/js/kit/shares.js";
import { refusedWords } from "../../resources/web/js/kit/refusals.js";
import { canSay, isolated, say, speak } from "../../resources/web/js/kit/say.js";

const { asked, instants, outputs } = JSON.parse(readFileSync(new URL("../words/figures.json", import.meta.url), "utf8"));

for (const [code, expected] of Object.entries(outputs)) {
  test(`figures, shares, days and lists are written as in Python: ${code}`, () => {
    speak(wordsOf(code));
    assert.deepEqual(asked.figure.map((n) => figure(n)), expected.figure);
    assert.deepEqual(asked.amount.map((n) => amount(String(n / 100))), expected.amount);
    assert.deepEqual(asked.percent.map(([part, whole]) => percent(part, whole)), expected.percent);
    assert.deepEqual(asked.percents.map((counts) => percents(counts)), expected.percents);
    assert.deepEqual(asked.ordinal.map((n) => ordinal(n)), expected.ordinal);
    assert.deepEqual(asked.listed.map((names) => list(names)), expected.listed);
    for (const name of ["people", "parties", "minutes"]) {
      assert.deepEqual(asked[name].map((count) => say(`figures-${name}`, { count })), expected[name], name);
    }
    for (const [zone, days] of Object.entries(expected.day)) assert.deepEqual(instants.map((at) => day(at, zone)), days);
    for (const [zone, clocks] of Object.entries(expected.clock)) {
      assert.deepEqual(instants.map((at) => clockSeconds(at, zone).replace(/ .*$/, "")), clocks);
    }
  });
}

test("what is not there is said by its key, and no error keeps a page from going on", () => {
  speak(wordsOf("en"));
  assert.equal(say("no-such-key"), "no-such-key");
  assert.equal(canSay("no-such-key"), false);
  assert.equal(say("page-tried-again"), "{$reason} It is tried again by itself.");
});

test("names are isolated where they would disturb the order", () => {
  speak(wordsOf("en"));
  assert.equal(say("join-welcome-to", { party: "Leeds" }), "Welcome to Leeds");
  assert.equal(say("join-welcome-to", { party: "ليدز" }), "Welcome to \u2068ليدز\u2069");
  speak(wordsOf("ar"));
  assert.equal(say("join-welcome-to", { party: "Leeds" }), "أهلًا بك في \u2068Leeds\u2069");
  assert.equal(isolated("66.7%", true), "66.7%");
});

test("a refusal is said in the reader's language where it is known, else as the server has said it", () => {
  const full = { code: "room_full", sentence: "Full.", params: { headcount: 2, hands: 0 } };
  speak(wordsOf("en"));
  assert.equal(refusedWords(full), "Full.");
  speak(wordsOf("de"));
  assert.match(refusedWords(full), /^Alle 2 erfassten Personen/);
  assert.match(refusedWords({ ...full, params: { headcount: 0, hands: 0 } }), /noch niemand erfasst/);
  assert.match(refusedWords({ ...full, params: { headcount: 2, hands: 2 } }), /Hände zu berichtigen/);
  assert.equal(refusedWords({ code: "room_full", sentence: "As many phones as places." }), "As many phones as places.");
  assert.equal(refusedWords({ code: "no_such_code", sentence: "No." }), "No.");
});
