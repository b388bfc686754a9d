// Tests of the facts of the process in words, as a panel of oversight reads them.
import "./english.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import { factParts } from "../../resources/web/js/oversight/oversight-words.js";

const FACTS = { panel: "First", selection: [], standings: {}, agenda: [], orders: [], changes: [], alerts: [] };
const BROUGHT = { number: 1, name: "Item: Buses", state: "open", signatures: 3, needed: 50, due_at: null, put_at: null, waited: null, undecided: 0, witness: "" };
const AT = new Date(2026, 5, 1, 14, 3).getTime();

const part = (title, more) => factParts({ ...FACTS, ...more }).find((one) => one.title === title);
const first = (title, more) => part(title, more).lines[0];

test("what there is none of is said", () => {
  assert.deepEqual(factParts(FACTS).map(({ title, lines }) => [title, lines.length]), [["Selection", 0], ["Agenda", 0], ["Changes by desks", 0], ["Alerts", 0]]);
  assert.match(part("Agenda", {}).none, /Nothing was brought/);
});

test("a draw has its digests, and the reason of a further one", () => {
  const draw = { title: "The chamber", commitment: "cc", draw: 1, stage: "revealed", reason: "", digest: "dd" };
  assert.deepEqual(first("Selection", { selection: [draw] }), { words: "The chamber: revealed", note: "commitment cc, draw dd" });
  assert.equal(first("Selection", { selection: [{ ...draw, draw: 2, reason: "A drum was open." }] }).words, "The chamber: draw 2, revealed (A drum was open.)");
  assert.equal(first("Selection", { selection: [{ ...draw, stage: "live", digest: "" }] }).note, "commitment cc");
  assert.equal(first("Selection", { standings: { accepted: 9, declined: 1 } }).words, "Members: 9 accepted, 1 declined");
});

test("a proposal has its signatures, and how long it was due", () => {
  assert.deepEqual(first("Agenda", { agenda: [BROUGHT] }), { words: "1. Item: Buses: open", note: "3 of 50 signatures" });
  const due = { ...BROUGHT, state: "due", waited: 720_000 };
  assert.equal(first("Agenda", { agenda: [due] }).note, "3 of 50 signatures; due for 12:00, not put to the vote");
  const carried = { ...due, state: "carried", needed: null, signatures: 1, undecided: 2, witness: "coming" };
  assert.equal(first("Agenda", { agenda: [carried] }).note, "1 signature; due for 12:00 before the vote; 2 votes decided nothing; witness coming");
});

test("an adopted order says where the programme departs from it", () => {
  const order = { day: 1, digest: "dd", at: AT, departures: [] };
  assert.deepEqual(first("Agenda", { orders: [order] }), { words: "Order of day 1, adopted at 14:03. The programme is as it was adopted.", note: "digest dd" });
  assert.match(first("Agenda", { orders: [{ ...order, departures: ["“Song” was added."] }] }).words, /“Song” was added\.$/);
});

test("changes and alerts have their times", () => {
  assert.deepEqual(first("Changes by desks", { changes: [{ at: AT, by: "Ann", text: "“A” was moved." }] }), { words: "“A” was moved.", note: "14:03, Ann" });
  assert.equal(first("Changes by desks", { changes: [{ at: AT, by: "", text: "X" }] }).note, "14:03");
  const alert = { at: AT, kind: "refused", by: "Ann", about: "", text: "open poll: No.", count: 1 };
  assert.equal(first("Alerts", { alerts: [alert] }).words, "Ann was refused: open poll: No.");
  assert.equal(first("Alerts", { alerts: [{ ...alert, by: "" }] }).words, "Somebody was refused: open poll: No.");
  assert.equal(first("Alerts", { alerts: [{ ...alert, kind: "party_lost", about: "3" }] }).words, "Room 3 lost its link.");
  assert.equal(first("Alerts", { alerts: [{ ...alert, kind: "parties_lost", count: 12 }] }).words, "12 rooms lost their links.");
});
