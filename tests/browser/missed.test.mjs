// What the page of what was missed puts where: chapters by day, and what happened in each.
import assert from "node:assert/strict";
import { test } from "node:test";

import { byDay, placed } from "../../resources/web/js/missed/told.js";

const chapter = (item, begin) => ({ item, title: item, kind: "", speaker: "", begin, end: begin + 10, clip: "" });

test("what happened stands in the chapter in which it began, or in the one before", () => {
  const found = placed([chapter("a", 100), chapter("b", 200)], [{ path: "late", at: 900 }, { path: "in-a", at: 150 }, { path: "early", at: 5 }]);
  assert.deepEqual(found.map(({ chapter: one, moments }) => [one.item, moments.map(({ path }) => path)]), [["a", ["early", "in-a"]], ["b", ["late"]]]);
  assert.deepEqual(placed([], [{ path: "x", at: 1 }]), []);
});

test("the newest day is first, and its chapters are in the order of time", () => {
  const all = placed([chapter("a", 1), chapter("b", 2), chapter("c", 100)], []);
  const days = byDay(all, (at) => (at < 50 ? "Friday" : "Saturday"));
  assert.deepEqual(days.map(({ name, placed: ones }) => [name, ones.map((one) => one.chapter.item)]), [["Saturday", ["c"]], ["Friday", ["a", "b"]]]);
});
