// Tests of when a line of captions is seen. Run by `node --test`.
import "./english.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import { CaptionLines, languageFor, languageName, SEEN } from "../../resources/web/js/captions/caption-lines.js";
import { PictureDelay } from "../../resources/web/js/captions/picture-delay.js";

const line = (id, at, more = {}) => ({ id, text: `Line ${id}`, at, state: "line", by: "human", ...more });
const ids = (found) => found.map((one) => one.id).join();

function begun(...lines) {
  const captions = new CaptionLines();
  captions.take([], true, 0);
  for (const [one, now] of lines) captions.take([one], false, now);
  return captions;
}

test("a line is seen at once where no picture plays, and goes after a while of silence", () => {
  const captions = begun([line("a", 1_000), 3_000]);
  assert.equal(ids(captions.shown(2_999, null)), "");
  assert.equal(ids(captions.shown(3_000, null)), "a");
  assert.equal(ids(captions.shown(9_000, null)), "a");
  assert.equal(ids(captions.shown(15_000, null)), "");
});

test("a line is seen when the picture gets to it, and never before it came", () => {
  const captions = begun([line("a", 1_000), 3_000]);
  assert.equal(ids(captions.shown(6_999, 6_000)), "");
  assert.equal(ids(captions.shown(7_000, 6_000)), "a");
  assert.equal(ids(captions.shown(3_000, 1_000)), "a");
  assert.equal(ids(captions.shown(3_000, 10_000_000)), "a", "a picture of yesterday is no picture");
});

test("the last lines are seen, in the order in which they came", () => {
  const captions = begun([line("a", 1), 1], [line("b", 2), 2], [line("c", 3), 3]);
  assert.equal(SEEN, 2);
  assert.equal(ids(captions.shown(4, null)), "b,c");
});

test("a correction takes the line's place and time, and what is removed is gone", () => {
  const captions = begun([line("a", 1), 1], [line("b", 2), 2]);
  captions.take([line("a", 1, { text: "Mended", state: "correction" })], false, 500);
  assert.deepEqual(captions.shown(600, null).map((one) => one.text), ["Mended", "Line b"]);
  captions.take([line("b", 2, { text: "", state: "removed" })], false, 700);
  assert.equal(ids(captions.shown(701, null)), "a");
  captions.take([line("z", 2, { state: "correction" })], false, 800);
  assert.equal(ids(captions.shown(801, null)), "a", "a correction of what was never seen is not shown");
});

test("a newcomer sees what was spoken just now, not what was spoken long ago", () => {
  const captions = new CaptionLines();
  captions.take([line("old", 1_000), line("new", 99_000)], true, 100_000);
  assert.equal(ids(captions.shown(100_000, null)), "new");
});

test("the last lines again, after a lost link, are no new ones", () => {
  const captions = begun([line("a", 1_000), 1_000], [line("b", 2_000), 2_000]);
  captions.take([line("b", 2_000), line("c", 8_000)], true, 9_000);
  assert.equal(ids(captions.shown(9_000, null)), "c");
  captions.take([line("b", 2_000), line("c", 8_000)], true, 9_500);
  assert.equal(captions.kept.length, 2);
  captions.take([line("b", 2_000)], true, 9_600);
  assert.equal(ids(captions.shown(9_600, null)), "", "what was removed meanwhile is gone");
});

test("the language is the one chosen here, else the page's, else the first", () => {
  assert.equal(languageFor(["en", "pl"], "pl", "en"), "pl");
  assert.equal(languageFor(["en", "pl"], "cy", "pl"), "pl");
  assert.equal(languageFor(["en", "pt-BR"], "", "pt"), "pt-BR");
  assert.equal(languageFor(["cy"], "", "pl"), "cy");
  assert.equal(languageFor([], "pl", "pl"), "");
  assert.equal(languageName("pl"), "polski");
  assert.equal(languageName("??"), "??");
});

test("captions do not wait for a picture that stands still", () => {
  const player = { latency: 5_000, video: { currentTime: 1 } };
  const delay = new PictureDelay(() => player);
  assert.equal(delay.of(0), 5_000);
  assert.equal(delay.of(2_999), 5_000);
  assert.equal(delay.of(3_000), null);
  player.video.currentTime = 2;
  assert.equal(delay.of(4_000), 5_000);
  player.latency = null;
  assert.equal(delay.of(4_001), null);
  assert.equal(new PictureDelay(() => null).of(0), null);
});
