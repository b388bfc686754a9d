// Tests of what an assembly writes as its priorities, and of the page's words.
import assert from "node:assert/strict";
import { test } from "node:test";
import "./english.mjs";
import { begun, changed, isDraft, isSent, isTag, lack, message, MOST, moved, without, withMore } from "../../resources/web/js/priorities/priorities-draft.js";
import { hallWords, phase, receivedWords, sendWords, untilWords } from "../../resources/web/js/priorities/priorities-words.js";

const HOMES = { title: "Homes", why: "Rents." };
const BUSES = { title: "Buses", why: "" };
const AT = new Date(2026, 5, 5, 14, 3).getTime();
const SENT = { version: 3, withdrawn: false, priorities: [HOMES, BUSES], headcount: 12, language: "cy", at: AT, paper: false };

test("a draft begins with what the conference has, or with one empty line", () => {
  assert.deepEqual(begun(null, "en", 0), { base: 0, language: "en", headcount: "", rows: [{ title: "", why: "" }], wanted: false });
  const draft = begun(SENT, "en", 9);
  assert.deepEqual([draft.base, draft.language, draft.headcount, draft.rows.length], [3, "cy", "12", 2]);
  assert.ok(isSent(draft, SENT));
  const gone = begun({ ...SENT, withdrawn: true, priorities: [] }, "en", 9);
  assert.deepEqual([gone.base, gone.headcount, gone.rows.length], [3, "9", 1]);
});

test("lines are moved, added and taken away, and never all of them", () => {
  const draft = begun(SENT, "en", 0);
  assert.deepEqual(moved(draft, 0, 1).rows, [BUSES, HOMES]);
  assert.equal(moved(draft, 0, -1), draft);
  assert.equal(moved(draft, 1, 1), draft);
  assert.deepEqual(without(without(draft, 0), 0).rows, [{ title: "", why: "" }]);
  let more = draft;
  for (let n = 0; n < 9; n++) more = withMore(more);
  assert.equal(more.rows.length, MOST);
});

test("a change of order, words, people or language is one that is not sent yet", () => {
  const draft = begun(SENT, "en", 0);
  for (const other of [moved(draft, 0, 1), changed(draft, 0, { why: "" }), { ...draft, headcount: "13" }, { ...draft, language: "en" }, without(draft, 1)]) assert.ok(!isSent(other, SENT));
  assert.ok(isSent(withMore(draft), SENT)); // an empty line says nothing
  assert.ok(isSent(changed(draft, 0, { title: " Homes " }), SENT));
});

test("what is sent has the version that was seen, and no empty lines", () => {
  assert.deepEqual(message(withMore(begun(SENT, "en", 0))), { version: 3, language: "cy", headcount: 12, priorities: [HOMES, BUSES] });
});

test("what keeps it from being sent is found", () => {
  const draft = begun(SENT, "en", 0);
  assert.equal(lack(draft), null);
  assert.equal(lack(begun(null, "en", 3)), "none");
  assert.equal(lack(changed(draft, 0, { title: " " })), "words");
  assert.equal(lack(changed(draft, 1, { title: "homes " })), "same");
  for (const people of ["", "0", "2.5", "x", "-1"]) assert.equal(lack({ ...draft, headcount: people }), "people");
  assert.equal(lack({ ...draft, language: "" }), "language");
  assert.deepEqual(["cy", "pt-BR", "zh-Hant-TW", "?", "welsh!"].map(isTag), [true, true, true, false, false]);
});

test("what a device kept is a draft, or it is none", () => {
  assert.ok(isDraft(begun(SENT, "en", 0)));
  for (const broken of [null, 3, {}, { ...begun(SENT, "en", 0), rows: [{ title: 3 }] }, { base: "x" }]) assert.ok(!isDraft(broken));
});

test("the page says when, and what the conference has", () => {
  const times = { opens_at: AT, closes_at: AT + 10, now: AT };
  assert.deepEqual([phase({ ...times, opens_at: null }), phase({ ...times, now: AT - 1 }), phase(times), phase({ ...times, now: AT + 10 })], ["never", "later", "open", "over"]);
  assert.match(untilWords(times), /until Friday,? 5 June at 14:03/);
  assert.match(untilWords({ ...times, now: AT - 1 }), /from Friday/);
  assert.match(untilWords({ ...times, closes_at: null }), /until gathering is closed/);
  assert.equal(hallWords(null), "The conference has nothing from you yet");
  assert.equal(hallWords(SENT), "The conference has yours");
  assert.match(receivedWords(SENT), /^Received on Friday,? 5 June at 14:03\. 12 people agreed\.$/);
  assert.match(receivedWords({ ...SENT, paper: true, headcount: 1 }), /^Entered from paper .* 1 person agreed\.$/);
  assert.match(receivedWords({ ...SENT, withdrawn: true }), /^Withdrawn/);
  assert.equal(sendWords(null, false), "Send to the conference");
  assert.equal(sendWords(SENT, false), "Send the correction");
  assert.match(sendWords(SENT, true), /in place of theirs/);
});
