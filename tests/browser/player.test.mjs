// What the player decides, without a picture: when it is stuck, what the link carries, when to try again.
import assert from "node:assert/strict";
import test from "node:test";

import { Ladder } from "../../resources/web/js/stream/ladder.js";
import { waitsFor } from "../../resources/web/js/stream/in-step.js";
import { soundOf } from "../../resources/web/js/stream/native-engine.js";
import { Reporter } from "../../resources/web/js/stream/reporter.js";
import { slept, waitBefore } from "../../resources/web/js/stream/waits.js";
import { Watchdog } from "../../resources/web/js/wire/watchdog.js";

/** Look once a second, from `from` until before `until`. */
function watch(ladder, from, until, seen) {
  for (let now = from; now < until; now += 1_000) ladder.observe({ now, held: 0, slow: false, ...seen });
  return ladder.step;
}

const SLOW = { held: 1_000, slow: true };

test("a picture that stands still or is far from now is built anew", () => {
  const dog = new Watchdog();
  const seen = (now, time, more = {}) => dog.observe({ now, time, paused: false, latency: 2_000, ...more });
  assert.equal(seen(0, 1), "runs");
  assert.equal(seen(4_000, 1), "runs");
  assert.equal(seen(5_500, 1), "stalled");
  assert.equal(seen(6_000, 2), "runs");
  assert.equal(seen(40_000, 2, { paused: true }), "runs");
  assert.equal(seen(41_000, 3, { latency: 61_000 }), "adrift");
  assert.equal(seen(42_000, 4, { latency: -70_000 }), "adrift");
});

test("a picture that waits for what still comes has longer, but not for ever", () => {
  const dog = new Watchdog();
  const seen = (now, end) => dog.observe({ now, time: 1, paused: false, latency: null, end });
  for (let now = 0; now <= 12_000; now += 1_000) assert.equal(seen(now, now), "runs");
  assert.equal(seen(13_000, 13_000), "stalled");
});

test("a picture of which no more is drawn while its time runs is stuck; sound alone is not", () => {
  const dog = new Watchdog();
  const seen = (now, frames) => dog.observe({ now, time: now, paused: false, latency: null, frames });
  assert.equal(seen(0, 10), "runs");
  assert.equal(seen(5_000, 10), "runs");
  assert.equal(seen(6_000, 10), "stalled");
  assert.equal(seen(7_000, 11), "runs");
  for (let now = 8_000; now < 30_000; now += 1_000) assert.equal(seen(now, null), "runs");
});

test("on a link that does not carry the picture there is sound, and then words alone", () => {
  const ladder = new Ladder();
  ladder.hasSound = true;
  assert.equal(watch(ladder, 0, 7_000, SLOW), "picture");
  assert.equal(watch(ladder, 7_000, 8_000, SLOW), "sound");
  assert.equal(watch(ladder, 8_000, 16_000, SLOW), "words");
});

test("where there is no sound of its own a slow link has words alone", () => {
  assert.equal(watch(new Ladder(), 0, 8_000, SLOW), "words");
});

test("holding up without a slow link, or seldom, changes nothing", () => {
  assert.equal(watch(new Ladder(), 0, 600_000, { held: 1_000, slow: false }), "picture");
  const ladder = new Ladder();
  for (let now = 0; now < 600_000; now += 5_000) ladder.observe({ now, ...SLOW });
  assert.equal(ladder.step, "picture");
});

test("the better is tried again by itself, ever more seldom, and what then plays stays", () => {
  const ladder = new Ladder();
  ladder.hasSound = true;
  watch(ladder, 0, 16_000, SLOW);
  assert.equal(watch(ladder, 16_000, 44_000), "words");
  assert.equal(watch(ladder, 44_000, 47_000), "sound");
  const since = [];
  let before = ladder.step;
  for (let now = 47_000; now < 1_800_000; now += 1_000) {
    const step = ladder.observe({ now, ...(ladder.step === "picture" ? SLOW : { held: 0, slow: false }) });
    if (step === "picture" && before !== step) since.push(now);
    before = step;
  }
  const pauses = since.slice(1).map((at, n) => at - since[n]);
  assert.ok(pauses.every((pause, n) => n === 0 || pause >= pauses[n - 1]), String(pauses));
  assert.ok(pauses.at(-1) <= 310_000);
  watch(ladder, 1_800_000, 2_400_000);
  assert.equal(ladder.step, "picture");
});

test("who wants the sound alone is never given the picture, and words where not even that comes", () => {
  const ladder = new Ladder("sound");
  assert.equal(watch(ladder, 0, 60_000), "sound");
  assert.equal(watch(ladder, 60_000, 68_000, SLOW), "words");
  assert.equal(watch(ladder, 68_000, 100_000), "sound");
});

test("a clock that is set back does not hold the ladder for ever", () => {
  const ladder = new Ladder();
  watch(ladder, 10_000_000, 10_005_000, SLOW);
  assert.equal(watch(ladder, 0, 7_000, SLOW), "picture");
  assert.equal(watch(ladder, 7_000, 9_000, SLOW), "words");
  assert.equal(watch(ladder, 9_000, 41_000), "picture");
});

test("what broke is tried again within four seconds, never at once by all", () => {
  for (let attempt = 0; attempt < 2_000; attempt += 7) {
    assert.ok(waitBefore(attempt, 0.999) <= 4_000);
    assert.ok(waitBefore(attempt, 0) >= 250);
  }
  assert.notEqual(waitBefore(3, 0.1), waitBefore(3, 0.9));
});

test("a machine that slept, or whose clock was set, is noticed", () => {
  assert.equal(slept(0, 1_000), false);
  assert.equal(slept(0, 3_600_000), true);
  assert.equal(slept(10_000, 2_000), true);
});

test("the sound of a list of renditions is found by its address", () => {
  const list = '#EXTM3U\n#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="t",URI="cy.m3u8"\n#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",URI="audio/live.m3u8"\n';
  assert.equal(soundOf(list, "https://example.org/hls/live.m3u8"), "https://example.org/hls/audio/live.m3u8");
  assert.equal(soundOf("#EXTM3U\n#EXTINF:1,\nseg.m4s\n", "https://example.org/"), "");
  assert.equal(soundOf('#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a"', "https://example.org/"), "");
});

test("what is shown waits for a picture that plays and is not lost far behind", () => {
  assert.deepEqual([null, -40, 0, 4_200, 30_000, 30_001].map(waitsFor), [0, 0, 0, 4_200, 30_000, 0]);
});

test("a page reports now and then, and soon when its delay has changed or the link is another one", () => {
  const reporter = new Reporter(10_000, () => 0.5);
  const said = (now, delay, more = {}) => reporter.observe({ now, link: 1, delay, stalls: 0, rendition: "720", native: false, ...more });
  assert.deepEqual(said(0, 4_000), { type: "watching", delay: 4_000, stalls: 0, span: 0, rendition: "720", native: false });
  assert.equal(said(1_000, 9_000), null, "not at once");
  assert.equal(said(3_000, 4_300), null);
  assert.equal(said(4_000, 4_600).delay, 4_600);
  assert.equal(said(13_000, 4_700), null);
  assert.equal(said(14_000, 4_700, { stalls: 3 }).stalls, 3);
  assert.deepEqual([said(18_000, 4_700, { link: 2, stalls: 4 })].map(({ stalls, span }) => [stalls, span]), [[1, 4_000]]);
  assert.equal(said(22_000, null).delay, null);
  assert.equal(said(5_000, null).span, 0, "a clock that was set back");
});
