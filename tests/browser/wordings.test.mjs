// Tests of the lens: documents in the reader's language, the original again, and nothing else changed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Replica } from "../../resources/web/js/wire/replica.js";
import { Lens } from "../../resources/web/js/wordings/lens.js";
import { renewed } from "../../resources/web/js/evening/plan.js";
import { newsNow } from "../../resources/web/js/rooms/desk-news.js";

const POLL = {
  view: "poll", id: "p1", place: 0, question: "How warm?", options: ["18 degrees", "21 degrees"], state: "open",
  sheet: { lines: [{ option: "18 degrees", count: 2 }, { option: "21 degrees", count: 5 }], base: 7 },
};
const WORDED = { view: "wording", what: "poll/p1", worded: [
  { language: "ar", texts: ["ما الحرارة؟", "18 درجة", "21 درجة"] },
  { language: "cy", texts: ["Pa mor gynnes?", "18 gradd", "21 gradd"], corrected: 1_000, reason: "The unit" },
] };
const BREAKOUT = { view: "breakout", id: "b", place: 0, title: "Rents", question: "", phases: [{ kind: "talk", seconds: 60, words: "Talk" }, { kind: "write", seconds: 60 }] };
const SURVEY = { view: "survey", id: "s", title: "How was it?", questions: [{ kind: "choice", text: "It was", options: ["short", "long"] }, { kind: "words", text: "Say", options: [] }] };

/** A replica with these documents, and a lens for a reader of `language`. */
function reading(views, language = "cy") {
  const replica = new Replica();
  replica.apply({ type: "snapshot", seq: 1, views: { wordings: { view: "wordings", language: "en", wanted: ["cy"] }, ...views } });
  const reader = { language };
  replica.lens = new Lens(() => replica.views, () => reader.language);
  return { replica, lens: replica.lens, reader };
}

test("a question is read in one's own language, and the original again", () => {
  const { replica, lens, reader } = reading({ "poll/p1": POLL, "wording/poll/p1": WORDED });
  const poll = replica.get("poll/p1");
  assert.deepEqual([poll.question, ...poll.options], WORDED.worded[1].texts);
  assert.deepEqual(poll.sheet.lines.map((line) => [line.option, line.count]), [["18 gradd", 2], ["21 gradd", 5]]);
  assert.equal(replica.get("poll/p1"), poll, "the same one until something changes");
  assert.equal(replica.all("poll")[0], poll);
  reader.language = "ar";
  assert.equal(replica.get("poll/p1").question, "ما الحرارة؟");
  assert.equal(lens.spoken.get("18 درجة"), "ar");
  lens.isOriginal = true;
  assert.equal(replica.get("poll/p1"), POLL);
  assert.equal(lens.spoken.get("How warm?"), "en");
});

test("who reads another language reads the original, and is offered nothing", () => {
  const { replica, lens } = reading({ "poll/p1": POLL, "wording/poll/p1": WORDED }, "fr");
  assert.equal(replica.get("poll/p1"), POLL);
  assert.equal(lens.hasAny, false);
  assert.equal(lens.corrected, null);
});

test("a correction is told to who reads it", () => {
  assert.equal(reading({ "wording/poll/p1": WORDED }).lens.corrected.reason, "The unit");
  assert.equal(reading({ "wording/poll/p1": WORDED }, "ar").lens.corrected, null);
});

test("a wording with another number of parts is not shown", () => {
  const short = { ...WORDED, worded: [{ language: "cy", texts: ["Pa mor gynnes?", "18 gradd"] }] };
  assert.equal(reading({ "poll/p1": POLL, "wording/poll/p1": short }).replica.get("poll/p1"), POLL);
});

test("breakouts and surveys have their texts in the order of the server", () => {
  const wording = (what, texts) => ({ view: "wording", what, worded: [{ language: "cy", texts }] });
  const { replica } = reading({
    "breakout/b": BREAKOUT,
    "survey/s": SURVEY,
    "wording/breakout/b": wording("breakout/b", ["Rhenti", "", "Siarad", ""]),
    "wording/survey/s": wording("survey/s", ["Sut oedd hi?", "Roedd yn", "byr", "hir", "Dwedwch"]),
  });
  const breakout = replica.get("breakout/b");
  assert.deepEqual([breakout.title, breakout.question, breakout.phases.map((phase) => phase.words)], ["Rhenti", "", ["Siarad", ""]]);
  const [choice, words] = replica.get("survey/s").questions;
  assert.deepEqual([choice.text, choice.options, words.text, words.options], ["Roedd yn", ["byr", "hir"], "Dwedwch", []]);
});

test("words of scenes and messages are known by what they say", () => {
  const scene = { view: "output", output: "rooms", scene: { kind: "holding", title: "A break", text: "" } };
  const words = (original, texts) => ({ view: "wording", what: "words/0", original, worded: [{ language: "cy", texts }] });
  const { replica, lens } = reading({
    "output/rooms": scene,
    "wording/words/0": words(["A break", ""], ["Egwyl", ""]),
    "wording/words/1": words(["", "Quiet, please"], ["", "Tawelwch"]),
  });
  assert.equal(replica.get("output/rooms").scene.title, "Egwyl");
  const room = { news: [{ id: "m", until: 9, text: "Quiet, please" }, { id: "n", until: 9, text: "Else" }] };
  assert.deepEqual(newsNow(room, 1, lens).map((one) => one.text), ["Tawelwch", "Else"]);
  assert.equal(newsNow(room, 1)[0].text, "Quiet, please");
});

test("what comes later this evening is read in one's own language, too", () => {
  const item = { id: "i", place: 0, title: "Lunch", worded: { cy: "Cinio" } };
  const { lens } = reading({});
  const titles = () => renewed([item], [], lens.reads).map((one) => one.title);
  assert.deepEqual(titles(), ["Cinio"]);
  lens.isOriginal = true;
  assert.deepEqual(titles(), ["Lunch"]);
  assert.equal(renewed([item], [])[0].title, "Lunch");
});
