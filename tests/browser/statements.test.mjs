// Tests of what tables say, on the pages: what is written is kept and sent once, and what came of it is said.
import "./english.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import { OwnStatements, submitting } from "../../resources/web/js/statements/own-statements.js";
import { sorted } from "../../resources/web/js/statements/room-statements.js";
import {
  LONGEST, currentSession, fateWords, faultWords, isOpen, isTold, leftWords, roomWords, stateWords, untilWords, whoseWords,
} from "../../resources/web/js/statements/statements-words.js";
import { boardWords } from "../../resources/web/js/statements/board-words.js";
import { onAir } from "../../resources/web/js/outputs/on-air.js";
import { sceneWords } from "../../resources/web/js/outputs/scene-told.js";
import { card } from "../../resources/web/js/outputs/scene-words.js";
import { memoryStore } from "../../resources/web/js/wire/keep.js";
import { Replica } from "../../resources/web/js/wire/replica.js";

const SESSION = {
  view: "statements", id: "talk", place: 1, title: "At the tables", question: "What do we need?", categories: ["Wish", "Worry"],
  moderated: true, board: "passed", most: 40, breakout: null, opened_at: 0, closes_at: null, waiting: null,
};
const SAID = { id: "a", place: 1, table: 2, text: "Buses", category: "Wish", agreed: true, at: 0, state: "waiting", reason: "" };
const OWN = { id: "a", session: "talk", text: "Buses", category: "Wish", agreed: true, table: 2, done: false, sentence: "" };

test("the session that counts is the one opened last", () => {
  const one = new Replica();
  assert.equal(currentSession(one), null);
  one.apply({ type: "snapshot", views: { "statements/talk": SESSION, "statements/later": { ...SESSION, id: "later", place: 2 } } });
  assert.equal(currentSession(one).id, "later");
});

test("statements are taken until the grace is over, and told of for a while", () => {
  const closing = { ...SESSION, closes_at: 60_000 };
  assert.ok(isOpen(SESSION, 1e12) && isOpen(closing, 59_999));
  assert.ok(!isOpen(closing, 60_000) && isTold(closing, 60_000) && !isTold(closing, 60_000 + 16 * 60_000));
  assert.equal(untilWords(SESSION, 0), "");
  assert.equal(untilWords(closing, 55_000), "Finish your sentence: 5 seconds left.");
  assert.equal(untilWords(closing, 60_000), "The time for statements is over.");
});

test("what is missing is said before it is sent", () => {
  assert.equal(faultWords(SESSION, { text: " ", category: "Wish" }), "Write one sentence first.");
  assert.equal(faultWords(SESSION, { text: "Buses", category: "" }), "Choose what it is.");
  assert.equal(faultWords(SESSION, { text: "a".repeat(LONGEST + 1), category: "Wish" }), "Make it shorter.");
  assert.equal(faultWords({ ...SESSION, categories: [] }, { text: "Buses", category: "" }), "");
  assert.equal(leftWords("a".repeat(LONGEST - 1)), "1 letter left");
  assert.equal(leftWords("a".repeat(LONGEST + 2)), "2 letters too many");
});

test("what is written survives a page that is loaded anew, and what had no answer is sent again under the same id", () => {
  const store = memoryStore();
  const first = new OwnStatements(store, "x");
  first.write({ text: " Buses ", category: "Wish" });
  assert.equal(new OwnStatements(store, "x").draft.text, " Buses ");
  const own = first.send("s1", "talk", 2);
  assert.deepEqual([first.draft.text, first.draft.category], ["", "Wish"]);
  const again = new OwnStatements(store, "x");
  assert.deepEqual(again.unanswered().map(submitting), [submitting(own)]);
  assert.deepEqual(submitting(own), { type: "submit_statement", id: "s1", statement: "s1", session: "talk", text: "Buses", category: "Wish", agreed: true, table: 2 });
  again.answered("s1", "");
  assert.deepEqual(new OwnStatements(store, "x").unanswered(), []);
  assert.deepEqual(new OwnStatements(store, "y").sent, [], "another person of this device has written nothing");
});

test("what was refused can be written again", () => {
  const own = new OwnStatements(memoryStore(), "x");
  own.write({ text: "Buses", agreed: false });
  own.send("s1", "talk", 0);
  own.answered("s1", "Too late.");
  assert.equal(fateWords(own.sent[0], null, true), "Too late.");
  own.again("s1");
  assert.deepEqual([own.draft.text, own.draft.agreed, own.sent.length], ["Buses", false, 0]);
});

test("the page says what came of a statement", () => {
  assert.match(fateWords(OWN, null, false), /once there is a connection/);
  assert.equal(fateWords(OWN, null, true), "Sending");
  assert.equal(fateWords({ ...OWN, done: true }, null, true), "It has arrived.");
  assert.equal(fateWords(OWN, SAID, true), "Your facilitator reads it first.");
  assert.equal(stateWords({ ...SAID, state: "held", reason: "Say which." }), "It stays in this room: Say which.");
  assert.equal(stateWords({ ...SAID, state: "passed" }), "It is with the conference.");
  assert.match(stateWords({ ...SAID, state: "off" }), /taken it off/);
  assert.equal(whoseWords({ ...SAID, agreed: false }), "Table 2 · Wish · not all agree");
});

test("those that wait are first, and the eldest of them at the top", () => {
  const said = [{ ...SAID, id: "d", place: 4 }, { ...SAID, id: "c", place: 3, state: "passed" }, { ...SAID, id: "b", place: 2 }, { ...SAID, id: "a", state: "held" }];
  assert.deepEqual(sorted(said).map(({ id }) => id), ["b", "d", "c", "a"]);
  assert.equal(roomWords(1, 3), "One statement waits for you.");
  assert.match(roomWords(0, 0), /No table/);
});

const LINE = { id: "a", place: 1, text: "Buses", category: "", agreed: true, room: "The Crown", rooms: 3, against: 1, starred: false };
const BOARD = { view: "board", id: "talk", place: 1, title: "At the tables", question: "What do we need?", statements: 1, rooms: 3, closes_at: null, lines: [LINE] };

test("a board is read as words, at most five of them, and waits for the first", () => {
  assert.equal(boardWords(BOARD).title, "What do we need?");
  assert.match(boardWords(BOARD).text, /Buses.*3 rooms, 1 not agreed/);
  assert.equal(boardWords({ ...BOARD, lines: Array(8).fill(LINE) }).text.split("\n").length, 5);
  assert.equal(boardWords({ ...BOARD, question: "", lines: [] }).text, "The tables are writing.");
});

test("a scene of statements shows the board, and a holding card until it is there", () => {
  const one = new Replica();
  const output = { view: "output", output: "rooms", scene: { kind: "statements" }, revision: 3, since: 0, black: false };
  one.apply({ type: "snapshot", views: { "output/rooms": output } });
  assert.equal(onAir(one, "rooms").kind, "holding");
  one.apply({ type: "event", changes: [{ path: "board/talk", view: BOARD }] });
  const air = onAir(one, "rooms");
  assert.deepEqual([air.kind, air.title, air.report.scene], ["statements", "What do we need?", "statements"]);
  assert.equal(sceneWords(air), "what tables say");
  assert.equal(card(air, one, 0).call, "What tables say");
});

test("what is written over a long time without a link is never let go, what was answered is", () => {
  const own = new OwnStatements(memoryStore(), "x");
  for (let n = 0; n < 20; n++) {
    own.write({ text: `Wish ${n}` });
    own.send(`s${n}`, "talk", 0);
  }
  assert.equal(own.unanswered().length, 20);
  for (let n = 0; n < 20; n++) own.answered(`s${n}`, "");
  own.write({ text: "The last" });
  own.send("last", "talk", 0);
  assert.equal(own.sent.length, 12);
});
