// Tests of what the pages of breakouts work out: seats, go-rounds, clocks, words.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import "./english.mjs";
import { breakoutOf, phaseNow, reaches } from "../../resources/web/js/breakouts/breakout.js";
import { momentOf, onTheSecond, shareLeft, untilNextSecond } from "../../resources/web/js/breakouts/breakout-clock.js";
import { afterWords, lineWords, momentWords, turnWords } from "../../resources/web/js/breakouts/breakout-words.js";
import { accepted, EMPTY, isUnshared, merged, movedCursor, notesWords, received, typed } from "../../resources/web/js/breakouts/notes.js";
import * as rounds from "../../resources/web/js/breakouts/goround.js";
import { LEAST, MOST, meetingsAgain, numbersAt, seatings, seatsOf, sizesFor, tableForLate, tableOf } from "../../resources/web/js/breakouts/seating.js";

const CASES = JSON.parse(readFileSync(new URL("../seating_cases.json", import.meta.url), "utf8"));

test("tables have the sizes of the cases", () => {
  for (const { people, per, sizes } of CASES.sizes) assert.deepEqual(sizesFor(people, per), sizes, `${people} by ${per}`);
});

test("tables have from 4 to 8 people, and differ by one at most", () => {
  for (let people = 4; people < 300; people++) {
    for (let per = LEAST; per <= MOST; per++) {
      const sizes = sizesFor(people, per);
      assert.equal(sizes.reduce((sum, size) => sum + size, 0), people);
      assert.ok(Math.min(...sizes) >= LEAST && Math.max(...sizes) <= MOST, `${people} by ${per}: ${sizes}`);
      assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1);
    }
  }
});

test("seats are those of the cases", () => {
  for (const { room, tables, seats } of CASES.seatings) assert.deepEqual(seatings(room, tables, seats.length), seats);
  assert.deepEqual(seatsOf("7", 4, 2), seatings("7", 4, 3)[2]);
  assert.deepEqual(seatsOf("7", 4, 8), seatsOf("7", 4, 0), "after eight talks seats come again");
});

test("a late person sits down at a smallest table", () => {
  for (const { sizes, table } of CASES.late) assert.equal(tableForLate(sizes), table);
});

const again = (people, tables, talks) => meetingsAgain(seatings("room 7", tables, talks), people);

test("where it can be avoided nobody meets again", () => {
  for (const [people, tables, most] of [[16, 4, 4], [25, 5, 5], [24, 5, 5], [24, 6, 5], [36, 7, 7], [40, 8, 8], [150, 30, 8]]) {
    for (let count = 1; count <= most; count++) assert.equal(again(people, tables, count), 0, `${people} at ${tables} tables, talk ${count}`);
  }
});

test("where it cannot be avoided as few as possible meet again", () => {
  // Five of a table at four tables: two of them meet; six of a table at three: three pairs do.
  assert.equal(again(20, 4, 2), 4);
  assert.equal(again(24, 4, 2), 4 * 2);
  assert.equal(again(18, 3, 2), 3 * 3);
});

test("late and leaving people move nobody, and tables stay of one size", () => {
  const [seats] = seatings("room 7", 4, 1);
  const before = numbersAt(seats, 4, 20);
  const after = numbersAt(seats, 4, 23, [5, 6]);
  before.forEach((numbers, table) => {
    const stayed = numbers.filter((one) => one !== 5 && one !== 6);
    assert.deepEqual(after[table].filter((one) => one <= 20), stayed);
  });
  for (let people = 4; people < 32; people++) {
    const sizes = numbersAt(seats, 4, people).map((numbers) => numbers.length);
    assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1);
  }
  assert.equal(numbersAt(seats, 4, 40).flat().length, 40, "more than eight to a table sit down, too");
  assert.equal(tableOf(seats, 4, 33), 0);
});

const BREAKOUT = {
  id: "b1", title: "Rent", question: "What would help you most?", state: "running", started_at: 10_000, ends: [70_000, 130_000, 430_000],
  phases: [{ kind: "settle", seconds: 60, words: "" }, { kind: "read", seconds: 60, words: "Read it twice." }, { kind: "go_round", seconds: 300, words: "" }],
  recalled_at: null, grace_until: null, ended_at: null, reach: {}, mixed: false, per_table: 5,
};

test("a moment is the phase that runs, with what is left of it", () => {
  assert.deepEqual(momentOf(BREAKOUT, 10_000), { stage: "phase", index: 0, ends: 70_000, left: 60_000, length: 60_000 });
  assert.deepEqual(momentOf(BREAKOUT, 70_000), { stage: "phase", index: 1, ends: 130_000, left: 60_000, length: 60_000 });
  assert.equal(momentOf(BREAKOUT, 429_999).index, 2);
  assert.equal(momentOf(BREAKOUT, 430_000).stage, "up");
  assert.equal(momentOf({ ...BREAKOUT, state: "draft", started_at: null }, 0).stage, "before");
  assert.equal(momentOf({ ...BREAKOUT, state: "ended" }, 20_000).stage, "over");
  assert.equal(momentOf(BREAKOUT, 9_000).left, 60_000, "a clock that is a little behind shows no more than all of it");
  assert.equal(shareLeft(momentOf(BREAKOUT, 280_000)), 0.5);
});

test("a recall gives its grace, and then it is over", () => {
  const recalled = { ...BREAKOUT, state: "recalled", recalled_at: 100_000, grace_until: 160_000 };
  assert.deepEqual(momentOf(recalled, 115_000), { stage: "grace", index: -1, ends: 160_000, left: 45_000, length: 60_000 });
  assert.deepEqual(momentWords(recalled, momentOf(recalled, 115_000)).name, "Finish the sentence");
  assert.equal(momentWords(recalled, momentOf(recalled, 115_000)).time, "0:45");
  assert.equal(momentOf(recalled, 160_000).stage, "over");
});

test("an extended phase is longer, and the clock says so", () => {
  const extended = { ...BREAKOUT, ends: [130_000, 190_000, 490_000] };
  assert.equal(momentOf(extended, 70_000).left, 60_000);
  assert.equal(momentOf(extended, 70_000).length, 120_000);
});

test("clocks are drawn on the second", () => {
  assert.equal(untilNextSecond(4_250), 250);
  assert.equal(untilNextSecond(4_000), 1_000);
  assert.equal(untilNextSecond(0), 1_000);
  assert.equal(onTheSecond(10_250, 70_000), 11_000);
  assert.equal(onTheSecond(11_000, 70_000), 11_000);
  assert.equal(onTheSecond(70_250, 70_000), 71_000, "past its end, too");
  assert.equal(onTheSecond(10_250, null), 10_250);
});

test("phases have words of their own, or those of their kind", () => {
  const words = (now) => momentWords(BREAKOUT, momentOf(BREAKOUT, now));
  assert.equal(words(10_000).name, "Sit down together");
  assert.match(words(10_000).words, /^Say your names/);
  assert.equal(words(10_000).place, "1 of 3");
  assert.equal(words(80_000).words, "Read it twice.");
  assert.equal(words(80_000).is, "calm");
  assert.equal(words(116_000).is, "last");
  assert.equal(words(131_000).is, "calm");
  assert.equal(words(131_000).time, "4:59");
  assert.equal(afterWords(BREAKOUT, momentOf(BREAKOUT, 80_000)), "Then: Go-round");
  assert.equal(afterWords(BREAKOUT, momentOf(BREAKOUT, 140_000)), "");
  assert.equal(lineWords(BREAKOUT, momentOf(BREAKOUT, 131_000)), "At the tables: Go-round · 3 of 3, 4:59 left");
  assert.equal(lineWords(BREAKOUT, momentOf(BREAKOUT, 500_000)), "At the tables: Time is up");
});

test("a breakout is for the rooms that it reaches", () => {
  const room = { party: 7, region: "North" };
  assert.ok(reaches({ ...BREAKOUT, reach: {} }, room));
  assert.ok(reaches({ ...BREAKOUT, reach: { region: "North" } }, room));
  assert.ok(!reaches({ ...BREAKOUT, reach: { region: "South" } }, room));
  assert.ok(reaches({ ...BREAKOUT, reach: { parties: [3, 7] } }, room));
  assert.ok(!reaches({ ...BREAKOUT, reach: { parties: [3] } }, room));
});

test("a room is in the one that runs, and after its end in the one that was last", () => {
  const room = { party: 7, region: "North" };
  const over = { ...BREAKOUT, id: "b0", state: "ended", started_at: 1_000, ended_at: 5_000 };
  assert.equal(breakoutOf([over, BREAKOUT], room).id, "b1");
  assert.equal(breakoutOf([over], room).id, "b0");
  assert.equal(breakoutOf([over], room, 5_001), null);
  assert.equal(breakoutOf([{ ...over, started_at: null }], room), null, "one that was withdrawn");
  assert.equal(breakoutOf([{ ...BREAKOUT, state: "draft" }], room), null);
  assert.equal(breakoutOf([{ ...BREAKOUT, reach: { parties: [3] } }], room), null);
  assert.equal(breakoutOf([BREAKOUT], null), null);
  assert.equal(phaseNow(BREAKOUT, 140_000).kind, "go_round");
  assert.equal(phaseNow(BREAKOUT, 500_000), null);
});

test("each speaks in turn, once, and the round is over", () => {
  let round = rounds.beginRound(3, 60_000, 0);
  const order = [round.speaker];
  for (let n = 1; n <= 3; n++) {
    round = rounds.next(round, n * 1_000);
    order.push(round.speaker);
  }
  assert.deepEqual(order, [0, 1, 2, -1]);
  assert.deepEqual(rounds.unheard(round), []);
  assert.equal(rounds.next(round, 9_000), round, "nobody comes after the last");
});

test("time is equal, and stands still while it is paused", () => {
  assert.equal(rounds.fairTurn(300_000, 5), 60_000);
  assert.equal(rounds.fairTurn(100_000, 7), 15_000, "nobody is given less than a sentence takes");
  let round = rounds.beginRound(3, 60_000, 0);
  assert.equal(rounds.turnLeft(round, 20_000), 40_000);
  round = rounds.pause(round, 20_000);
  assert.equal(rounds.turnLeft(round, 500_000), 40_000);
  assert.equal(rounds.turnEnds(round), null);
  round = rounds.resume(round, 500_000);
  assert.equal(rounds.turnLeft(round, 510_000), 30_000);
  assert.equal(rounds.turnEnds(round), 540_000);
  assert.equal(rounds.turnLeft(rounds.next(round, 600_000), 600_000), 60_000, "the next has all of it");
  assert.ok(rounds.turnLeft(round, 600_000) < 0);
});

test("who passes is asked again at the end, once", () => {
  let round = rounds.beginRound(3, 60_000, 0);
  round = rounds.pass(round, 1);
  assert.equal(round.speaker, 1);
  round = rounds.next(rounds.next(round, 2), 3);
  assert.equal(round.speaker, 0);
  assert.deepEqual(rounds.unheard(round), [0]);
  round = rounds.pass(round, 4);
  assert.equal(round.speaker, -1);
});

test("who has not spoken yet may have the word out of turn", () => {
  let round = rounds.beginRound(4, 60_000, 0);
  round = rounds.give(round, 2, 1);
  round = rounds.next(round, 2);
  assert.deepEqual(round.spoken, [2]);
  assert.equal(round.speaker, 3);
  round = rounds.next(round, 3);
  assert.equal(round.speaker, 0, "who was passed over is not forgotten");
  assert.deepEqual(rounds.unheard(round), [0, 1]);
  assert.equal(rounds.following(round), 1);
  assert.equal(rounds.give(round, 9, 4), round);
});

test("late and leaving people change nobody else's turn", () => {
  let round = rounds.beginRound(2, 60_000, 0);
  round = rounds.arrive(round, 1);
  assert.equal(round.speaker, 0);
  round = rounds.leave(round, 0, 2);
  assert.equal(round.speaker, 1);
  round = rounds.next(rounds.next(round, 3), 4);
  assert.equal(round.speaker, -1);
  assert.deepEqual(rounds.everybody(round), [1, 2]);
  assert.equal(rounds.arrive(round, 5).speaker, 3, "who comes when all have spoken has the word");
});

test("a second round asks everybody again", () => {
  let round = rounds.beginRound(2, 60_000, 0);
  round = rounds.again(rounds.next(rounds.next(round, 1), 2), 3);
  assert.equal(round.round, 2);
  assert.equal(round.speaker, 0);
  assert.deepEqual(rounds.unheard(round), [0, 1]);
});

test("in every history each is asked before anybody is asked twice", () => {
  const steps = [rounds.next, rounds.pass, rounds.arrive, (round, at) => rounds.leave(round, at % round.people, at), (round, at) => rounds.give(round, rounds.unheard(round)[0] ?? 0, at)];
  for (let seed = 1; seed < 400; seed++) {
    let round = rounds.beginRound(2 + (seed % 6), 60_000, 0);
    let state = seed;
    for (let at = 1; at < 30; at++) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      round = steps[Math.floor(state / 65_536) % steps.length](round, at);
      assert.ok(round.speaker === -1 || rounds.everybody(round).indexOf(round.speaker) >= 0);
    }
    for (let n = 0; round.speaker >= 0; n++) {
      assert.ok(n < 60, "every round ends");
      round = rounds.next(round, 100);
    }
    assert.ok(rounds.unheard(round).every((one) => round.passed.indexOf(one) >= 0), "who was not heard has passed");
  }
});

test("the clock alone leads a go-round, with equal time for each", () => {
  const at = (now) => rounds.turnByClock(1_000, 300, 5, now);
  assert.deepEqual(at(1_000), { speaker: 0, turn: 60_000, left: 60_000 });
  assert.deepEqual(at(61_000), { speaker: 1, turn: 60_000, left: 60_000 });
  assert.equal(at(300_999).speaker, 4);
  assert.equal(at(301_000).speaker, -1, "what an extension adds is everybody's");
  assert.equal(at(0).speaker, 0);
  assert.equal(turnWords(1, 5), "The 2nd of up to 5 speaks");
  assert.equal(turnWords(-1, 5), "Who has not spoken yet?");
});

test("two who write at one time lose nothing of each other", () => {
  assert.equal(merged("a", "a", "b"), "b", "nothing was typed here");
  assert.equal(merged("a", "b", "a"), "b", "nothing was typed there");
  assert.equal(merged("one two", "one two three", "zero one two"), "zero one two three");
  assert.equal(merged("one two", "zero one two", "one two three"), "zero one two three");
  assert.equal(merged("", "mine", "theirs"), "theirs\nmine");
  assert.equal(merged("", "Rents first", "Rents"), "Rents first", "what was on its way is not doubled");
  assert.equal(merged("a b c", "a c", "a b c d"), "a c d");
});

test("whatever two type, every new word of both is there", () => {
  const words = ["rents", "wages", "care", "boilers", "trees"];
  const edit = (text, seed, mark) => {
    const parts = text.split(" ");
    parts.splice(seed % (parts.length + 1), seed % 2, `${mark}${seed}`);
    return parts.join(" ");
  };
  for (let seed = 0; seed < 400; seed++) {
    const base = words.slice(0, seed % 6).join(" ");
    const [mine, theirs] = [edit(base, seed, "m"), edit(base, seed * 7 + 3, "t")];
    const both = merged(base, mine, theirs);
    assert.ok(both.includes(`m${seed}`) && both.includes(`t${seed * 7 + 3}`), `${base} | ${mine} | ${theirs} | ${both}`);
  }
});

test("notes are shared once the server has the text that stands in the field", () => {
  let notes = typed(EMPTY, "Rents");
  assert.ok(isUnshared(notes));
  assert.equal(notesWords(notes, "sending", true, true), "Kept on this phone, and on its way to your table");
  assert.equal(notesWords(notes, "none", false, true), "Kept on this phone. It is shared when there is a connection");
  notes = typed(notes, "Rents first");
  notes = accepted(notes, "Rents", 1);
  assert.ok(isUnshared(notes), "more was typed meanwhile");
  notes = accepted(notes, "Rents first", 2);
  assert.equal(notesWords(notes, "none", true, true), "Shared with your table");
  assert.equal(accepted(notes, "Rents", 1), notes, "an answer that comes late changes nothing");
  notes = received(typed(notes, "Rents first, then wages"), "Rents first!", 3);
  assert.ok(notes.text.includes("then wages") && notes.text.includes("!"));
  assert.equal(received(notes, "old", 2), notes);
});

test("where the text is, is said in words, whatever happens", () => {
  const words = (fields, ...rest) => notesWords({ ...EMPTY, text: "Rents", ...fields }, ...rest);
  assert.equal(words({ text: "" }, "none", true, true), "");
  assert.match(words({}, "none", true, false), /^Kept on this phone\. Say which table/);
  assert.match(words({}, "refused", true, true), /not shared any more/);
  assert.match(words({ kept: false }, "none", true, true), /^On this page only/);
  assert.match(words({ text: "x".repeat(3001) }, "none", true, true), /make it shorter$/);
});

test("the cursor stays with its words when others write", () => {
  assert.equal(movedCursor("one two", "one two three", 3), 3);
  assert.equal(movedCursor("one two", "zero one two", 7), 12);
  assert.equal(movedCursor("one two", "one 2", 7), 5);
  assert.equal(movedCursor("abc", "abc", 2), 2);
});
