// Tests of what the page says that everybody follows.
import assert from "node:assert/strict";
import { test } from "node:test";
import "./english.mjs";
import { freshWords, nextAsk, offsetOf, programmeTitle, saidWords, today } from "../../resources/web/js/follow/follow-words.js";

const AT = new Date(2026, 5, 1, 14, 3, 5).getTime();
const item = (id, more) => ({ id, day: 1, skipped: false, started_at: null, ended_at: null, starts_at: AT, ...more });

test("how fresh it is stands in words", () => {
  assert.equal(freshWords(null, AT, 0), "Connecting to the conference");
  assert.equal(freshWords(AT, AT + 1000, AT), "As of 14:03:05. This page renews itself.");
  assert.match(freshWords(AT, AT + 46_000, AT), /^As of 14:03:05\. No connection right now/);
});

test("the server's time comes of its headers, whatever a cache held back", () => {
  const sent = "Mon, 01 Jun 2026 14:00:00 GMT";
  assert.equal(offsetOf(sent, null, Date.parse(sent) - 2000), 2000);
  assert.equal(offsetOf(sent, "3", Date.parse(sent) + 3000), 0);
  assert.equal(offsetOf(null, "3", AT), null);
});

test("the day is that of what is on, or of what is not over", () => {
  const items = [item("a", { ended_at: AT }), item("b"), item("c", { day: 2 }), item("d", { day: 2, skipped: true })];
  assert.deepEqual(today(items, "b").map(({ id }) => id), ["a", "b"]);
  assert.deepEqual(today(items, "c").map(({ id }) => id), ["c"]);
  assert.deepEqual(today(items, null).map(({ id }) => id), ["a", "b"]);
  assert.deepEqual(today([], null), []);
  assert.equal(programmeTitle([]), "Programme");
  assert.match(programmeTitle(items), /^Programme of Monday 1 June/);
});

test("a statement says how many rooms are with it", () => {
  assert.equal(saidWords({ room: "The Crown", rooms: 1, agreed: true }), "The Crown");
  assert.equal(saidWords({ room: "The Crown", rooms: 2, agreed: true }), "The Crown and 1 other room");
  assert.match(saidWords({ room: "The Crown", rooms: 1, agreed: false }), /not agreed/);
});

test("readers ask spread out, and seldom where nobody answers", () => {
  assert.deepEqual([nextAsk(0, 0), nextAsk(1, 0)], [4000, 6000]);
  assert.ok(nextAsk(0.5, 3) > nextAsk(0.5, 1));
  assert.ok(nextAsk(1, 50) <= 72_000);
});
