// Tests of what a captioner writes until the server has it. Run by `node --test`.
import "./english.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import { expanded, MOST_ACTS, MOST_LETTERS, scriptLines, Writing } from "../../resources/web/js/captions/writing.js";
import { memoryStore } from "../../resources/web/js/wire/keep.js";

function writer(store = memoryStore()) {
  let count = store.count ?? 0;
  return new Writing(store, "waiting", () => `k${(store.count = ++count)}`);
}
const texts = (one) => one.shown().map(({ text }) => text);

test("lines wait in their order until the server names them, and outlive the page", () => {
  const store = memoryStore();
  const one = writer(store);
  one.write("  Good   evening. ", 10);
  one.write("Welcome.", 20);
  one.write("   ", 30);
  assert.deepEqual(one.batch().map(({ id, text, at }) => [id, text, at]), [["k1", "Good evening.", 10], ["k2", "Welcome.", 20]]);
  one.taken(["k1", "of nobody"]);
  const again = writer(store);
  assert.deepEqual(texts(again), ["Welcome."]);
  assert.deepEqual(again.shown().map(({ waits }) => waits), [true]);
});

test("what waits is seen over what the server has", () => {
  const one = writer();
  one.lines = [{ id: "a", text: "One", at: 1 }, { id: "b", text: "Two", at: 2 }];
  one.correct("a", "Won");
  one.correct("b", "  ");
  one.correct("b", "it is gone");
  one.correct("nobody", "x");
  one.write("Three", 3);
  one.correct("k3", "Three!");
  assert.deepEqual(texts(one), ["Won", "Three!"]);
  assert.deepEqual(one.batch().map(({ state }) => state), ["correction", "removed", "line", "correction"]);
});

test("what says nothing new is no act", () => {
  const one = writer();
  one.lines = [{ id: "a", text: "One", at: 1 }];
  one.correct("a", " One ");
  assert.equal(one.acts.length, 0);
});

test("a long text is cut at blanks, and at most so many acts are sent at once", () => {
  const one = writer();
  one.write("word ".repeat(300), 0);
  assert.ok(one.acts.length >= 3 && one.acts.every(({ text }) => text.length <= MOST_LETTERS && !/^\s|\s$/.test(text)));
  assert.equal(texts(one).join(" "), "word ".repeat(300).trim());
  one.write("x".repeat(MOST_LETTERS + 1), 0);
  assert.equal(one.acts.slice(-1)[0].text, "x");
  for (let at = 0; at < 100; at++) one.write("more", at);
  assert.equal(one.batch().length, MOST_ACTS);
});

test("a broken store is an empty one", () => {
  const store = memoryStore();
  store.setItem("conference.waiting", '[{"text": 5}, null, 7]');
  assert.equal(writer(store).acts.length, 0);
});

test("short forms are written out when they end, and nowhere else", () => {
  const words = { wt: "wealth tax", pm: "podatek majątkowy", "ض": "ضريبة", Jo: "Joanna Łęcka" };
  assert.equal(expanded("a wt ", words), "a wealth tax ");
  assert.equal(expanded("a wt", words), "a wt");
  assert.equal(expanded("a wt", words, true), "a wealth tax");
  assert.equal(expanded("Wt, ", words), "Wt, ", "it ended before");
  assert.equal(expanded("Wt,", words), "Wealth tax,");
  assert.equal(expanded("(wt)", words), "(wealth tax)");
  assert.equal(expanded("swt ", words), "swt ");
  assert.equal(expanded("jo ", words), "jo ", "a name is not found small");
  assert.equal(expanded("Jo ", words), "Joanna Łęcka ");
  assert.equal(expanded("ض ", words), "ضريبة ");
  assert.equal(expanded("constructor ", words), "constructor ");
  assert.equal(expanded("", words, true), "");
});

test("a prepared text is its lines", () => {
  assert.deepEqual(scriptLines("One\r\n\n  Two  words \rThree\n"), ["One", "Two words", "Three"]);
  assert.deepEqual(scriptLines(""), []);
});
