// Tests of checking in by phones and by a list of names that stays on the device.
import assert from "node:assert/strict";
import { test } from "node:test";
import { byPhones, listWords } from "../../resources/web/js/rooms/check-in-words.js";
import { cameOf, GuestList, KEPT_FOR, MOST_NAMES, namesOf, withNames } from "../../resources/web/js/rooms/guest-list.js";
import { memoryStore } from "../../resources/web/js/wire/keep.js";

test("phones and people without one are checked in together, unless they are so already or too many", () => {
  const room = { headcount: 0, capacity: 20, phones: 12, beside: 3 };
  assert.deepEqual(byPhones(room), { count: 15, words: "12 phones have joined.", over: false, action: "Check in 15", offers: true });
  assert.equal(byPhones({ ...room, headcount: 15 }).offers, false);
  assert.equal(byPhones({ ...room, phones: 0 }).offers, false);
  const over = byPhones({ ...room, beside: 9 });
  assert.ok(over.over && !over.offers);
  assert.match(over.words, /21 people are more than the room holds \(20 people\)/);
});

test("names come from lines, commas and tabs of a table, each once", () => {
  assert.deepEqual(namesOf("Ida Hill\n\n  Jon   Low,Kit\tLee\r\n"), ["Ida Hill", "Jon Low", "Kit", "Lee"]);
  const list = withNames([{ name: "Ida", here: true }], ["ida", "Jon", "JON"]);
  assert.deepEqual(list, [{ name: "Ida", here: true }, { name: "Jon", here: false }]);
  assert.equal(withNames([], Array.from({ length: MOST_NAMES + 5 }, (_, n) => `n${n}`)).length, MOST_NAMES);
  assert.equal(cameOf(list), 1);
  assert.equal(listWords(1, 2), "1 of 2 has come.");
});

test("a list is there after a reload, of its own room alone, and gone a day after it was touched last", () => {
  const store = memoryStore();
  let now = 1_000;
  const list = new GuestList(store, "a", () => now);
  assert.deepEqual(list.read(), []);
  assert.ok(list.write([{ name: "Ida", here: true }]));
  now += KEPT_FOR - 1;
  assert.deepEqual(new GuestList(store, "a", () => now).read(), [{ name: "Ida", here: true }]);
  assert.deepEqual(new GuestList(store, "b", () => now).read(), []);
  now += 1;
  assert.deepEqual(list.read(), []);
  now = 0;
  assert.deepEqual(list.read(), [], "it is no more in the store");
  list.write([{ name: "Ida", here: true }]);
  list.write([]);
  assert.deepEqual(list.read(), []);
});
