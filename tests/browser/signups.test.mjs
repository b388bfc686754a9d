// Tests of what the pages of rooms that sign up say.
import assert from "node:assert/strict";
import { test } from "node:test";
import "./english.mjs";
import { closedWords, faultsOf, faultsTitle, formWords, pauseOf, readCount, spaced, standingWords, steps, whereWords } from "../../resources/web/js/signups/signup-words.js";

const FORM = { conference: "Fair", admitting: "nod", full: false, areas: [["a", "Aford", "North"]], access: [], most: 5000 };
const WRITTEN = { name: "The Crown", area: "a", place: "4 High Street", expected: "20", languages: "", host: "Fay", telephone: "07700 900123", note: "" };
const STANDING = { signup: 1, state: "waiting", name: "The Crown", area: "Aford", expected: 1200, reason: "", before: 0, party: null };

test("whether rooms can sign up is said, and what comes after", () => {
  assert.equal(closedWords(FORM), "");
  assert.match(closedWords({ ...FORM, admitting: "closed" }), /cannot sign up now/);
  assert.match(closedWords({ ...FORM, full: true }), /again in an hour/);
  assert.match(formWords(FORM), /then you get your codes/);
  assert.match(formWords({ ...FORM, admitting: "at_once" }), /codes at once/);
});

test("all that is missing is said at once, in the order of the form", () => {
  assert.deepEqual(faultsOf(WRITTEN, FORM), []);
  const nothing = Object.fromEntries(Object.keys(WRITTEN).map((name) => [name, " "]));
  const fields = faultsOf(nothing, FORM).map(({ field }) => field);
  assert.deepEqual(fields, ["name", "area", "place", "expected", "host", "telephone"]);
  assert.match(faultsOf({ ...WRITTEN, telephone: "12" }, FORM)[0].sentence, /too short/);
  assert.match(faultsTitle(1), /^One thing/);
  assert.match(faultsTitle(6), /^6 things/);
});

test("a number is read however people write it", () => {
  for (const typed of ["1200", "1,200", "1 200", " 1.200 "]) assert.equal(readCount(typed), 1200);
  for (const typed of ["", "many", "-3", "1e3", "1234567"]) assert.equal(readCount(typed), null);
  assert.equal(faultsOf({ ...WRITTEN, expected: "5,001" }, FORM).length, 1);
});

test("each state says what comes next", () => {
  assert.match(standingWords(STANDING).next, /^Your room is the next in line\./);
  assert.match(standingWords({ ...STANDING, before: 1 }).next, /^One room is before/);
  assert.match(standingWords({ ...STANDING, before: 1200 }).next, /^1,200 rooms are before/);
  assert.match(standingWords({ ...STANDING, state: "turned_down", reason: "Twice." }).next, /“Twice\.”/);
  assert.match(standingWords({ ...STANDING, state: "admitted" }).state, /in$/);
  assert.match(standingWords({ ...STANDING, state: "withdrawn" }).next, /at any time/);
  assert.equal(whereWords(STANDING), "Aford, 1,200 people expected");
  assert.equal(whereWords({ ...STANDING, capacity: 40 }), "Aford, room for 40 people");
  assert.equal(steps().length, 6);
});

test("a code is read aloud in groups, and none of it is lost", () => {
  for (const code of ["B9C6VJF6Z", "696KCDJZGNBQV"]) {
    assert.equal(spaced(code).replace(/ /g, ""), code);
    assert.ok(spaced(code).split(" ").every((part) => part.length >= 3 && part.length <= 5), spaced(code));
  }
});

test("a page that waits long asks seldom", () => {
  assert.equal(pauseOf(0), 5000);
  assert.equal(pauseOf(3_600_000), 30000);
});
