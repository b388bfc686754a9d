// Tests of what is on air: the scene of an output, in words, and the question as it stands on air.
import "./english.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import { onAir, openBallot, openPoll } from "../../resources/web/js/outputs/on-air.js";
import { displayCode } from "../../resources/web/js/door/display-code.js";
import { stageTime, stageTurn } from "../../resources/web/js/outputs/stage-time.js";
import { sceneClock } from "../../resources/web/js/outputs/scene-clock.js";
import { justClosed } from "../../resources/web/js/outputs/present.js";
import { regionCards } from "../../resources/web/js/polls/regions.js";
import { Replica } from "../../resources/web/js/wire/replica.js";
import { asked, askedBadge, asPublic } from "../../resources/web/js/polls/results.js";
import { sceneWords } from "../../resources/web/js/outputs/scene-told.js";
import { card, lowerThird } from "../../resources/web/js/outputs/scene-words.js";

const POLL = {
  view: "poll", id: "p", place: 0, question: "30% or 40%?", options: ["30%", "40%"], channels: ["phones"],
  kind: "single", rule: "plurality", budget: 0, state: "open", reveal_parties: "live", reveal_chamber: "live",
  opened_at: 1_000, closes_at: null, closed_at: null, live: true, tally: null,
};
const TURNOUT = { people: 100, headcount: 200, parties: 9, parties_total: 12, phones: 60, hands: 30, button: 10 };
const COUNTS = { people: [41, 59], parties: [3, 5], tied: 1, phones: [], hands: [], button: [], regions: [] };
const TICK = { type: "tick", poll: "p", n: 1, now: 0, turnout: TURNOUT, counts: COUNTS, leading: null };
const ITEM = { view: "item", id: "i", place: 0, kind: "speech", title: "What a tax is", speaker: "Ada", minutes: 10, starts_at: 0, started_at: 0 };

function replica(scene, { black = false, views = {}, output = "rooms", on = null } = {}) {
  const one = new Replica();
  const shown = { view: "output", output, scene, revision: 7, since: 0, black };
  const conference = { view: "conference", name: "Fair Shares", rehearsal: false, on, poll: null };
  one.apply({ type: "snapshot", views: { conference, [`output/${output}`]: shown, ...views } });
  return one;
}

test("what is shown is the scene of the output, whatever is open or on", () => {
  const views = { "poll/p": POLL, "item/i": { ...ITEM, kind: "breakout" } };
  const air = onAir(replica({ kind: "video" }, { views, on: "i" }), "rooms");
  assert.equal(air.kind, "video");
  assert.deepEqual(air.report, { type: "painted", output: "rooms", revision: 7, scene: "video" });
  assert.equal(onAir(replica({ kind: "video" }), "phones").kind, "wait", "nothing is known of another output");
});

test("a scene whose document is not there is a holding card, and is not reported", () => {
  for (const scene of [{ kind: "poll", poll: "p" }, { kind: "lottery", lottery: "l" }, { kind: "breakout", item: "i" }]) {
    const air = onAir(replica(scene), "rooms");
    assert.equal(air.kind, "holding");
    assert.equal(air.report, null);
  }
  const whole = onAir(replica({ kind: "poll", poll: "p" }, { views: { "poll/p": POLL } }), "rooms");
  assert.deepEqual([whole.kind, whole.poll.id, whole.report.scene], ["poll", "p", "poll"]);
});

test("blackout is reported as black, and keeps what is below it", () => {
  const air = onAir(replica({ kind: "message", title: "Lunch" }, { black: true }), "rooms");
  assert.deepEqual([air.black, air.kind, air.title, air.report.scene], [true, "message", "Lunch", "black"]);
});

test("a ballot can be answered while its poll is open, whatever is shown", () => {
  const views = { "poll/p": POLL };
  assert.equal(openBallot(replica({ kind: "message", title: "Lunch" }, { views })).id, "p");
  assert.equal(openBallot(replica({ kind: "video" }, { black: true, views })).id, "p");
  assert.equal(openBallot(replica({ kind: "video" }, { views: { "poll/p": { ...POLL, state: "closed" } } })), null);
  const hands = { "poll/p": { ...POLL, channels: ["hands"] } };
  assert.equal(openBallot(replica({ kind: "video" }, { views: hands })), null);
  assert.equal(openPoll(replica({ kind: "video" }, { views: hands })).id, "p");
});

test("a question on air keeps its layout when it closes and is published: badge and figures change", () => {
  const tally = { turnout: TURNOUT, ...COUNTS };
  const sheet = { decision: { passed: true, yes: 59, base: 100, needed: 51 }, lines: [], base: 100 };
  const before = asked({ ...POLL, state: "draft", live: true }, null);
  const open = asked(POLL, TICK);
  const closed = asked({ ...POLL, state: "closed", closed_at: 9, tally }, TICK);
  const published = asked({ ...POLL, state: "published", closed_at: 9, tally, sheet }, TICK);
  for (const found of [before, open, closed, published]) {
    assert.equal(found.bars.length, 2);
    assert.equal(found.outcome, "");
    assert.equal(found.note, "");
    assert.deepEqual(found.mark?.label, "half");
    assert.ok(found.bars.every((bar) => !bar.leads && bar.parties !== ""));
  }
  assert.deepEqual([open, published].map(({ bars }) => bars[1].share), ["59.0%", "59.0%"]);
  const badges = [["draft", before], ["open", open], ["closed", closed], ["published", published]];
  assert.deepEqual(badges.map(([state, found]) => askedBadge({ ...POLL, state }, found)), ["NOT YET OPEN", "LIVE", "CLOSED", "CLOSED"]);
});

test("answers that are shown after the close come into the rows that stand there", () => {
  const tally = { turnout: TURNOUT, ...COUNTS };
  const open = asked({ ...POLL, reveal_parties: "on_close", live: false }, { ...TICK, counts: null });
  const closed = asked({ ...POLL, reveal_parties: "on_close", state: "closed", closed_at: 9_000, tally }, TICK);
  assert.deepEqual([open.status, closed.status], ["HIDDEN", "COUNTED"]);
  assert.match(open.note, /when voting has closed/);
  assert.deepEqual(open.bars.map((bar) => bar.label), closed.bars.map((bar) => bar.label));
  assert.deepEqual([open.mark, open.unit, open.whole], [closed.mark, closed.unit, closed.whole]);
});

test("over the picture of the stream stands only what all may see", () => {
  const hall = { ...POLL, reveal_parties: "manual", live: true, tally: { turnout: TURNOUT, ...COUNTS } };
  assert.equal(asked(asPublic(hall), TICK).status, "HIDDEN");
  assert.equal(asPublic({ ...hall, state: "published" }).live, true);
  assert.equal(asPublic({ ...hall, state: "closed", reveal_parties: "on_close" }).live, true);
});

test("a card says what is on, for who does not see the picture", () => {
  const on = { views: { "item/i": ITEM }, on: "i" };
  const of = (scene, options = on, isAsked = false) => {
    const one = replica(scene, { ...options, output: "phones" });
    return card(onAir(one, "phones"), one, 60_000, isAsked);
  };
  assert.deepEqual([of({ kind: "video" }).title, of({ kind: "video" }).speaker], ["What a tax is", "Ada"]);
  assert.equal(of({ kind: "holding" }, {}).title, "Fair Shares");
  const held = of({ kind: "holding", title: "The doors are open" });
  assert.deepEqual([held.call, held.title, held.speaker, held.icon], ["", "The doors are open", "", ""]);
  assert.equal(of({ kind: "message", title: "Fire drill", text: "Stay calm." }).rest, "Stay calm.");
  assert.equal(of({ kind: "breakout", item: "i" }).time.text, "9:00");
  assert.match(of({ kind: "breakout", item: "i" }).rest, /Put this phone away/);
  assert.equal(of({ kind: "breakout", item: "i" }, on, true).rest, "", "nobody is sent away from a ballot");
  assert.equal(of({ kind: "video" }, { ...on, black: true }).title, "The hall is dark");
  assert.match(of({ kind: "video" }, { ...on, black: true }, true).rest, /stays open/);
});

test("the lower third has the name, and what the words are about", () => {
  const air = { item: ITEM, title: "", text: "" };
  assert.deepEqual(lowerThird(air), { name: "Ada", about: "What a tax is" });
  assert.deepEqual(lowerThird({ ...air, title: "Bo", text: "of Leeds" }), { name: "Bo", about: "of Leeds" });
  assert.deepEqual(lowerThird({ ...air, item: { ...ITEM, speaker: "" } }), { name: "What a tax is", about: "" });
});

test("who runs a room reads what its screen shows", () => {
  const words = (scene, options) => sceneWords(onAir(replica(scene, options), "rooms"));
  assert.equal(words({ kind: "video" }), "the live picture");
  assert.equal(words({ kind: "poll", poll: "p" }, { views: { "poll/p": POLL } }), "the question “30% or 40%?”");
  assert.equal(words({ kind: "message", text: "Lunch" }), "the message “Lunch”");
  assert.equal(words({ kind: "video" }, { black: true }), "black, on purpose");
});

test("each region says what it answered most, and what nobody knows is not said", () => {
  const regions = ["North", "South", "Wales"].map((name, place) => ({ view: "region", id: name, place, name }));
  const tally = { turnout: TURNOUT, ...COUNTS, regions: [[1, 3], [2, 2], [0, 0]] };
  const cards = regionCards({ ...POLL, tally }, null, regions);
  assert.deepEqual(cards.map((one) => [one.label, one.share, one.option]), [["40%", "75.0%", 1], ["A tie", "", -1], ["No answer yet", "", -1]]);
  assert.equal(regionCards({ ...POLL, live: false }, { ...TICK, counts: { ...COUNTS, regions: [[1, 3]] } }, regions)[0].option, -1);
});

test("what became of a vote is said for a while after the close", () => {
  assert.ok(justClosed({ ...POLL, state: "closed", closed_at: 1_000 }, 61_000));
  assert.ok(!justClosed({ ...POLL, state: "closed", closed_at: 1_000 }, 200_000));
  assert.ok(!justClosed(POLL, 1_000));
});

test("the stage sees the time left in two tones, each with a word", () => {
  const at = (minutes) => stageTime(ITEM, minutes * 60_000);
  assert.deepEqual(at(7.5), { text: "2:30", word: "left", tone: "calm" });
  assert.deepEqual(at(8), { text: "2:00", word: "Please come to an end", tone: "last" });
  assert.deepEqual(at(10), { text: "0:00", word: "Please come to an end", tone: "last" });
  assert.deepEqual(at(11.5), { text: "+1:30", word: "Over time", tone: "over" });
});

const TIMER = { view: "timer", id: "t", place: 0, label: "Round one", kind: "breakout", length: 600_000, ends_at: 700_000, left: null, times: 0 };
const PAUSED = { ...TIMER, ends_at: null, left: 61_500 };

test("a scene of a timer shows that, and what it says once it is paused, over or stopped", () => {
  const at = (view, now, scene = {}) => {
    const views = { "item/i": ITEM, ...(view && { "timer/t": view }) };
    const air = onAir(replica({ kind: "timer", timer: "t", ...scene }, { views, on: "i" }), "rooms");
    assert.equal(air.kind, "timer");
    assert.equal(air.report.scene, "timer");
    const { call, title, time } = sceneClock(air, now);
    return [call, title, time.text, time.words];
  };
  assert.deepEqual(at(TIMER, 400_500), ["Talk at your tables", "Round one", "5:00", "left"]);
  assert.deepEqual(at({ ...TIMER, kind: "free" }, 400_500, { title: "Tea" }), ["Time left", "Tea", "5:00", "left"]);
  for (const now of [0, 9_000_000]) assert.deepEqual(at(PAUSED, now).slice(2), ["1:02", "Paused"]);
  assert.deepEqual(at(TIMER, 790_000).slice(2), ["0:00", "Time is up. Please come to an end"]);
  assert.deepEqual(at(null, 400_500), ["", "", "0:00", ""]);
  assert.equal(sceneWords(onAir(replica({ kind: "timer", timer: "t" }, { views: { "timer/t": TIMER } }), "rooms")), "the clock of “Round one”");
});

test("no page for everybody says how late we are", () => {
  const views = { "item/i": ITEM, "timer/t": TIMER };
  for (const scene of [{ kind: "timer", timer: "t" }, { kind: "timer" }, { kind: "breakout", item: "i" }, { kind: "holding" }]) {
    const one = replica(scene, { views, on: "i" });
    const said = JSON.stringify([card(onAir(one, "rooms"), one, 3_600_000), sceneClock(onAir(one, "rooms"), 3_600_000)]);
    assert.doesNotMatch(said, /behind|late|over time|\d\d:\d\d|\+/i);
  }
});

test("the stage shows the timer of a speaker, the last one, in place of the item's time", () => {
  const views = { "item/i": ITEM, "timer/t": TIMER };
  const at = (more) => stageTurn(replica({ kind: "holding" }, { views: { ...views, ...more }, on: "i" }), 640_000);
  assert.deepEqual([at().name, at().about, at().time.text], ["Ada", "What a tax is", "+0:40"]);
  const speaks = (id, place, more) => ({ [`timer/${id}`]: { ...TIMER, id, place, kind: "speaker", label: id, ...more } });
  const two = at({ ...speaks("Ben", 2), ...speaks("Cem", 1) });
  assert.deepEqual([two.name, two.about, two.time], ["Ben", "What a tax is", { text: "1:00", word: "Please come to an end", tone: "last" }]);
  assert.equal(at(speaks("Ben", 2, { ends_at: null, left: 200_000 })).time.word, "Paused");
  const short = (left) => at(speaks("Ben", 2, { length: 120_000, ends_at: 640_000 + left })).time.word;
  assert.deepEqual([short(119_000), short(31_000), short(30_000)], ["left", "left", "Please come to an end"]);
  assert.equal(stageTurn(replica({ kind: "holding" }), 0), null);
});

test("the display's code comes in the fragment, as it was typed", () => {
  assert.equal(displayCode("#code=abc%20def-gh"), "ABCDEFGH");
  assert.equal(displayCode("#code=ABCDEFGH&size=2"), "ABCDEFGH");
  assert.equal(displayCode(""), "");
});

test("a room draws the breakout that it is in, and holds where it is in none", () => {
  const room = { party: 7, region: "north" };
  const talk = { view: "breakout", id: "b", place: 0, title: "Rents", question: "", phases: [{ kind: "talk", seconds: 60 }], state: "running", started_at: 0, ends: [60_000], recalled_at: null, grace_until: null, ended_at: null, reach: { region: null, parties: [7] }, mixed: false, grace: 60, per_table: 6 };
  const of = (reach) => {
    const one = replica({ kind: "breakout", breakout: "b" }, { views: { "breakout/b": { ...talk, reach } } });
    one.room = room;
    return onAir(one, "rooms");
  };
  const own = of({ region: null, parties: [7] });
  assert.equal(own.kind, "breakout");
  assert.equal(own.breakout.title, "Rents");
  assert.equal(sceneWords(own), "the breakout “Rents”");
  const others = of({ region: null, parties: [8] });
  assert.equal(others.kind, "holding");
  assert.equal(others.report.scene, "breakout", "it has painted what there is for it");
});
