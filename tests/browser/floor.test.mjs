// Tests of the floor in words: where a seat or a room stands on the list, and what it can ask for.
import "./english.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import { currentFloor } from "../../resources/web/js/floor/floor-now.js";
import { followingWords, placeOf, ruleWords, speakingWords, speechLeft } from "../../resources/web/js/floor/floor-words.js";
import { onAir } from "../../resources/web/js/outputs/on-air.js";
import { sceneWords } from "../../resources/web/js/outputs/scene-told.js";
import { lowerThird } from "../../resources/web/js/outputs/scene-words.js";
import { Replica } from "../../resources/web/js/wire/replica.js";
import { stageTurn } from "../../resources/web/js/outputs/stage-time.js";

const wish = (number, seat, kind = "for", more = {}) => ({ number, name: `Seat ${seat}`, kind, seat, party: null, about: "", ...more });
const SPEAKING = { ...wish(9, 9), length: 60_000, group: "", reason: "", timer: "speech-1", ends_at: 70_000, left: null };
const FLOOR = {
  view: "floor", id: "wage", place: 0, title: "The wage", item: null, poll: null, rule: "first-come", says: "First come, first served.",
  state: "open", length: 60_000, value: "", speaking: null, following: 1, waiting: [wish(1, 4), wish(2, 5, "against")], away: [],
  rooms: [], sides: [], groups: [], spoken: [],
};

function replica(...floors) {
  const one = new Replica();
  one.apply({ type: "snapshot", views: Object.fromEntries(floors.map((floor) => [`floor/${floor.id}`, floor])) });
  return one;
}

test("the current list is that on which somebody speaks, else the last that is not over", () => {
  const rent = { ...FLOOR, id: "rent", place: 1 };
  assert.equal(currentFloor(replica()), null);
  assert.equal(currentFloor(replica(FLOOR, rent)).id, "rent");
  assert.equal(currentFloor(replica({ ...FLOOR, speaking: SPEAKING }, rent)).id, "wage");
  assert.equal(currentFloor(replica(FLOOR, { ...rent, state: "over" })).id, "wage");
});

test("a member reads the place on the list, and that it can still change", () => {
  assert.equal(placeOf(FLOOR, { seat: 4 }).words, "You are next, for.");
  assert.equal(placeOf(FLOOR, { seat: 5 }).words, "You are 2nd of 2 on the list, against, as things stand.");
  assert.equal(placeOf(FLOOR, { seat: 6 }).words, "");
  const away = { ...FLOOR, waiting: [], away: [wish(1, 4)], following: null };
  assert.match(placeOf(away, { seat: 4 }).words, /once you are in the hall/);
  const lot = { ...FLOOR, rule: "lot", following: null };
  assert.match(placeOf(lot, { seat: 5 }).words, /drawn when the list is closed/);
  assert.equal(placeOf({ ...FLOOR, speaking: SPEAKING }, { seat: 9 }).words, "You have the floor.");
});

test("what can be asked for is what the list takes", () => {
  assert.deepEqual(placeOf(FLOOR, { seat: 6 }).kinds, ["for", "against", "question", "order"]);
  assert.deepEqual(placeOf(FLOOR, { seat: 4 }).kinds, ["order"]);
  assert.deepEqual(placeOf({ ...FLOOR, state: "closed" }, { seat: 6 }).kinds, ["order"]);
  assert.deepEqual(placeOf({ ...FLOOR, speaking: SPEAKING }, { seat: 9 }).kinds, ["order"]);
  const both = { ...FLOOR, waiting: [wish(1, 4), wish(3, 4, "order")], following: 3 };
  assert.deepEqual(placeOf(both, { seat: 4 }).kinds, []);
  assert.deepEqual(placeOf(both, { seat: 4 }).wishes.map(({ number }) => number), [3, 1]);
});

test("a room is told that it has asked, and raises no point of order", () => {
  const room = wish(7, null, "question", { party: 0, name: "The Plough" });
  const floor = { ...FLOOR, rooms: [room] };
  assert.deepEqual(placeOf(FLOOR, { party: 0 }).kinds, ["for", "against", "question"]);
  assert.deepEqual(placeOf(floor, { party: 0 }).kinds, []);
  assert.match(placeOf(floor, { party: 0 }).words, /Your room has asked to speak, question/);
  assert.equal(placeOf(floor, { party: 1 }).words, "");
});

test("who is next, how long each speaks, and what is left", () => {
  assert.equal(followingWords(FLOOR), "Next to speak: Seat 4, for");
  assert.equal(followingWords({ ...FLOOR, following: null }), "");
  assert.equal(followingWords(null), "");
  assert.equal(ruleWords(FLOOR), "1:00 each. First come, first served. Points of order come first.");
  assert.equal(speechLeft(SPEAKING, 60_000), 10_000);
  assert.equal(speakingWords({ ...FLOOR, speaking: SPEAKING }, 60_000), "Speaking: Seat 9, for, 0:10 left");
  assert.equal(speakingWords({ ...FLOOR, speaking: SPEAKING }, 75_000), "Speaking: Seat 9, for, 0:05 over");
  assert.equal(speakingWords({ ...FLOOR, speaking: { ...SPEAKING, ends_at: null } }, 0), "Speaking: Seat 9, for");
  assert.equal(speakingWords(FLOOR, 0), "Nobody speaks.");
  assert.equal(speechLeft({ ...SPEAKING, ends_at: null, left: -5 }, 60_000), -5);
  assert.equal(speechLeft({ ...SPEAKING, ends_at: null }, 60_000), null);
});

test("the stage shows who has the floor, with the clock or without", () => {
  const timer = { view: "timer", id: "speech-1", place: 0, label: "Seat 9, for", kind: "speaker", length: 60_000, ends_at: 700_000, left: null, times: 0 };
  const one = replica({ ...FLOOR, speaking: { ...SPEAKING, ends_at: 700_000 } });
  one.apply({ type: "event", changes: [{ path: "timer/speech-1", view: timer }] });
  assert.deepEqual(stageTurn(one, 500_000), { name: "Seat 9, for", about: "The wage", time: { text: "3:20", word: "left", tone: "calm" } });
  const without = replica({ ...FLOOR, speaking: { ...SPEAKING, timer: "", ends_at: null } });
  assert.deepEqual(stageTurn(without, 0), { name: "Seat 9, for", about: "The wage", time: { text: "", word: "", tone: "calm" } });
});

test("in the scene of a speaker who has the floor is named, unless it has words of its own", () => {
  const item = { view: "item", id: "i", title: "Wages", speaker: "Ada", kind: "speech" };
  const shown = (scene, ...floors) => {
    const one = replica(...floors);
    const view = { view: "output", scene: { kind: "speaker", item: "i", ...scene }, black: false, revision: 1 };
    one.apply({ type: "event", changes: [{ path: "item/i", view: item }, { path: "output/overlay", view }] });
    return onAir(one, "overlay");
  };
  const speaking = { ...FLOOR, speaking: SPEAKING };
  assert.deepEqual(lowerThird(shown({}, speaking)), { name: "Seat 9, for", about: "The wage" });
  assert.equal(sceneWords(shown({}, speaking)), "the live picture with the name of Seat 9, for");
  assert.deepEqual(lowerThird(shown({}, FLOOR)), { name: "Ada", about: "Wages" });
  assert.equal(lowerThird(shown({ title: "The choir" }, speaking)).name, "The choir");
});
