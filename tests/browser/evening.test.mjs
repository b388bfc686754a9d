// Tests of the facilitator's evening: its plan, and its words.
import assert from "node:assert/strict";
import { test } from "node:test";
import "./english.mjs";
import { expected, late, renewed, soon } from "../../resources/web/js/evening/plan.js";
import {
  CHECKLIST, checkedWords, enteredWords, hostsWords, KINDS, lateWords, manyPhonesWords, scriptOf, soonWords, timeWords,
} from "../../resources/web/js/evening/evening-words.js";
import { conductParts } from "../../resources/web/js/evening/conduct-text.js";
import { namesIn, stewardsWords } from "../../resources/web/js/evening/conduct-words.js";
import { answeredWords, askedWords, firstWords, TOPICS, topicKey } from "../../resources/web/js/rooms/help-words.js";
import { joinSteps, tablesWanted, tableWords, talkLines } from "../../resources/web/js/evening/print-words.js";
import { say } from "../../resources/web/js/kit/say.js";
import { setZone } from "../../resources/web/js/kit/words.js";

const MINUTE = 60_000;
const EIGHT = Date.UTC(2026, 10, 21, 20);
setZone("UTC");

const item = (place, minutes, fields = {}) => ({
  id: `i${place}`, place, day: 1, kind: "speech", title: `T${place}`, speaker: "", starts_at: EIGHT + place * 10 * MINUTE, minutes,
  hard: false, skipped: false, started_at: null, ended_at: null, ...fields,
});
const shown = (plan) => plan.map((one) => [one.item.id, (one.starts - EIGHT) / MINUTE, (one.ends - EIGHT) / MINUTE]);

test("what comes is expected when what is on has taken its time, and later while it runs over", () => {
  const items = [item(0, 10, { started_at: EIGHT + 4 * MINUTE }), item(1, 10), item(2, 10)];
  assert.deepEqual(shown(expected(items, "i0", "i1", EIGHT + 5 * MINUTE)), [["i0", 4, 14], ["i1", 14, 24], ["i2", 24, 34]]);
  assert.deepEqual(shown(expected(items, "i0", "i1", EIGHT + 20 * MINUTE)), [["i0", 4, 20], ["i1", 20, 30], ["i2", 30, 40]]);
  assert.equal(late(expected(items, "i0", "i1", EIGHT + 20 * MINUTE)), 10 * MINUTE);
});

test("a hard start waits, what is skipped is passed over, and the next day is not of this evening", () => {
  const items = [item(0, 5, { started_at: EIGHT }), item(1, 10, { skipped: true }), item(2, 10, { hard: true }), item(3, 10, { day: 2, starts_at: EIGHT + 900 * MINUTE })];
  assert.deepEqual(shown(expected(items, "i0", "i2", EIGHT)), [["i0", 0, 5], ["i2", 20, 30]]);
});

test("before anything is on the first item is expected by the plan, and something is soon ten minutes before", () => {
  const items = [item(0, 10), item(1, 10)];
  const before = expected(items, null, "i0", EIGHT - 11 * MINUTE);
  assert.deepEqual(shown(before), [["i0", 0, 10], ["i1", 10, 20]]);
  assert.equal(soon(before, EIGHT - 11 * MINUTE), null);
  assert.equal(soon(before, EIGHT - 10 * MINUTE).item.id, "i0");
  assert.equal(soon([], EIGHT), null);
});

test("documents are newer than the programme that was asked for, and one that is new stands in its place", () => {
  const asked = [item(0, 10), item(2, 10)];
  const all = renewed(asked, [item(0, 30, { title: "Longer" }), item(1, 5)]);
  assert.deepEqual(all.map((one) => [one.id, one.minutes, one.title]), [["i0", 30, "Longer"], ["i1", 5, "T1"], ["i2", 10, "T2"]]);
});

test("every kind of item has three sentences to say, things to do, and things to get ready", () => {
  assert.deepEqual([...KINDS].sort(), ["break", "breakout", "ceremony", "deliberation", "notice", "performance", "speech", "vote", "witness"]);
  for (const kind of KINDS) {
    const script = scriptOf(kind);
    assert.equal(script.say.length, 3, kind);
    assert.ok(script.act.length && script.before.length && script.name, kind);
    for (const sentence of script.say) assert.match(sentence, /^[A-Z].{5,110}[.!]$/);
  }
  assert.deepEqual(scriptOf("something-new"), scriptOf("notice"));
});

test("times say what the plan had where that is another", () => {
  assert.equal(timeWords(EIGHT, EIGHT, EIGHT - 1), "at 20:00");
  assert.equal(timeWords(EIGHT + 5 * MINUTE, EIGHT, EIGHT), "about 20:05 (planned for 20:00)");
  assert.equal(timeWords(EIGHT, EIGHT, EIGHT), "in a moment");
  assert.equal(lateWords(MINUTE), "");
  assert.match(lateWords(12 * MINUTE), /12 minutes late/);
  assert.match(lateWords(-5 * MINUTE), /5 minutes ahead/);
  assert.equal(soonWords(9.2 * MINUTE, "Vote"), "In 10 minutes: Vote");
  assert.equal(soonWords(30_000, "Vote"), "In 1 minute: Vote");
  assert.equal(soonWords(0, "Vote"), "In a moment: Vote");
});

test("more phones than people is a hint, and what it costs stands in it", () => {
  const room = (headcount, phones_in) => ({ headcount, joined: 0, phones_in });
  assert.equal(manyPhonesWords(room(20, 20)), "");
  assert.equal(manyPhonesWords(room(0, 0)), "");
  assert.match(manyPhonesWords(room(20, 21)), /^21 phones joined, and 20 people checked in: some phones will be refused/);
  assert.match(manyPhonesWords(room(0, 3)), /nobody is checked in: no vote of this room can count/);
});

test("hosts are known by their names, else by their letters, and by what they entered", () => {
  const evening = { party: 0, here: ["AAAA", "BBBB", "CCCC"], hosts: [{ device: "BBBB", name: "Fay" }], ticks: [], entered: [] };
  assert.equal(hostsWords(evening, "AAAA"), "You run this room together with Fay and phone CCCC.");
  assert.match(hostsWords({ ...evening, here: ["AAAA"] }, "AAAA"), /^You alone/);
  assert.match(hostsWords(null, ""), /^You alone/);
  const entered = { what: "headcount", values: [21], poll: "", at: EIGHT, by: "BBBB" };
  assert.equal(enteredWords(evening, entered, "AAAA"), "Fay checked in 21 people at 20:00.");
  assert.equal(enteredWords(evening, entered, "BBBB"), "You checked in 21 people at 20:00.");
  assert.equal(enteredWords(evening, { ...entered, what: "hands", values: [4, 5] }, "AAAA"), "Fay entered 9 hands at 20:00.");
  assert.equal(enteredWords(evening, { ...entered, what: "button", by: "CCCC" }, "AAAA"), "phone CCCC pressed the button for the room at 20:00.");
});

test("the checklist has lines of its own, and says how far it is", () => {
  assert.equal(new Set(CHECKLIST.map((line) => line.tick)).size, CHECKLIST.length);
  assert.ok(CHECKLIST.length <= 40);
  assert.equal(checkedWords(3), `3 of ${CHECKLIST.length} things seen to`);
  assert.match(checkedWords(CHECKLIST.length), /open the doors/);
});

test("rules of conduct are read into a title, headings, lines and lists", () => {
  const text = "# Tonight\n\nWe keep\na few rules.\n\n## Talk\n- One at a time,\n  please.\n- You may pass.\n# Later";
  assert.deepEqual(conductParts(text), [
    { kind: "title", text: "Tonight" }, { kind: "line", text: "We keep a few rules." }, { kind: "heading", text: "Talk" },
    { kind: "list", lines: ["One at a time, please.", "You may pass."] }, { kind: "heading", text: "Later" },
  ]);
  assert.deepEqual(conductParts("Be kind. <b>"), [{ kind: "title", text: "How we treat each other" }, { kind: "line", text: "Be kind. <b>" }]);
});

test("who may ask somebody to leave is named, six at the most and each once", () => {
  assert.deepEqual(namesIn(" Ida\nJon, Ida;\n\n"), ["Ida", "Jon"]);
  assert.equal(namesIn("a,b,c,d,e,f,g").length, 6);
  assert.equal(stewardsWords(["Ida", "Jon"]), "Ida and Jon may ask somebody to leave.");
  assert.match(stewardsWords([]), /^Nobody is named yet/);
});

test("a call for help says what about, and what the desk answered", () => {
  assert.equal(new Set(TOPICS).size, 7);
  assert.match(firstWords("sound"), /sound button/);
  assert.equal(firstWords("other"), "");
  assert.equal(say(topicKey("of-later")), "Something else");
  assert.match(askedWords(EIGHT, "picture"), /at 20:00 \(No picture\)/);
  assert.equal(askedWords(0, "picture"), "");
  assert.equal(answeredWords("We call.", EIGHT), "The desk at 20:00: We call.");
  assert.equal(answeredWords("", 0), "");
});

test("as many sheets are printed as there are tables, within reason", () => {
  assert.deepEqual(["4", "", "0", "2.9", "400", "many"].map(tablesWanted), [4, 1, 1, 2, 40, 1]);
  assert.equal(tableWords(2, 4), "Table 2 of 4");
  assert.ok(joinSteps("conf.example").some((step) => step.includes("conf.example")));
  assert.ok(talkLines().length >= 4);
});
