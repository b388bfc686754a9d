// Tests of the agenda in words: what a member reads of each proposal, and what the seat can do.
import "./english.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import { agendaRows, calledWords, departureWords, mayBring } from "../../resources/web/js/agenda/agenda-words.js";
import { Replica } from "../../resources/web/js/wire/replica.js";

const PROPOSAL = {
  view: "proposal", number: 1, kind: "item", title: "Buses", text: "They stop at six.", motion: null, office: "", day: 0, lines: [],
  seat: 4, state: "open", brought_at: 0, due_at: null, put_at: null, decided_at: null, signatures: 0, needed: 0, poll: null,
  undecided: [], item: "", witness: "", reason: "",
};
const SEAT = { number: 5, present_since: 0, voted: "", paper: "", signed: [], brought: [] };
const rule = (kind, signatures) => ({ kind, title: kind, majority: "simple", of: "cast", quorum: "", quorum_of: "seats", tie: "status-quo", by_name: false, signatures });

function replica(proposals, { signed = [], rules = [], orders = [] } = {}) {
  const one = new Replica();
  const views = Object.fromEntries(proposals.map((proposal) => [`proposal/${proposal.number}`, proposal]));
  views.signatures = { view: "signatures", rows: signed.map(([proposal, signatures, needed]) => ({ proposal, signatures, needed })) };
  views.chamber = { view: "chamber", seats: 9, present: 9, rules };
  for (const order of orders) views[`order/${order.day}`] = order;
  one.apply({ type: "snapshot", views });
  return one;
}

const state = (more, signed = []) => agendaRows(replica([{ ...PROPOSAL, ...more }], { signed }), SEAT)[0].state;

test("a member signs what waits for signatures, once, and takes the signature back", () => {
  const known = replica([PROPOSAL], { signed: [[1, 12, 50]] });
  const [row] = agendaRows(known, SEAT);
  assert.deepEqual([row.name, row.state, row.signing, row.withdraws], ["1. Item of the agenda: Buses", "12 of 50 signatures.", "sign", false]);
  assert.equal(agendaRows(known, { ...SEAT, signed: [1] })[0].signing, "unsign");
  assert.equal(agendaRows(known, { ...SEAT, signed: [1], brought: [1] })[0].withdraws, true);
  assert.equal(agendaRows(known, null)[0].signing, null);
  assert.equal(state({}, [[1, 3, null]]), "3 signed.");
});

test("what is due, put, or over is neither signed nor withdrawn", () => {
  for (const other of ["due", "put", "carried", "rejected"]) {
    const [row] = agendaRows(replica([{ ...PROPOSAL, state: other }]), { ...SEAT, signed: [1], brought: [1] });
    assert.deepEqual([row.signing, row.withdraws], [null, false]);
  }
  assert.equal(agendaRows(replica([{ ...PROPOSAL, seat: null }]), SEAT)[0].signing, null);
});

test("where a proposal stands is a sentence", () => {
  assert.match(state({ state: "due", needed: 50 }), /has its 50 signatures: the chamber must vote/);
  assert.match(state({ state: "due", needed: 50, undecided: ["p"] }), /decided nothing/);
  assert.match(state({ state: "put" }), /put to the vote/);
  assert.match(state({ state: "carried" }), /is not yet in the programme/);
  assert.match(state({ state: "carried", item: "proposal-1" }), /stands in the programme/);
  assert.match(state({ state: "carried", kind: "motion" }), /tabled/);
  assert.match(state({ state: "carried", kind: "recall" }), /has carried it/);
  assert.match(state({ state: "rejected" }), /against it/);
  assert.equal(state({ seat: null }), "Brought by the desk.");
});

test("how far a witness is is told, with the reason", () => {
  const witness = { kind: "witness", title: "Dr. Field", state: "carried" };
  assert.equal(state({ ...witness, witness: "coming" }), "The chamber calls this witness: coming.");
  assert.equal(state({ ...witness, witness: "cannot_come", reason: "Ill" }), "The chamber calls this witness: cannot come (Ill).");
  assert.equal(calledWords({ ...PROPOSAL, kind: "recall", title: "Cy", office: "Treasurer" }), "Recall: Cy, Treasurer");
});

test("what is due stands first, then the newest", () => {
  const known = replica([PROPOSAL, { ...PROPOSAL, number: 2, state: "rejected" }, { ...PROPOSAL, number: 3 }, { ...PROPOSAL, number: 4, state: "due" }]);
  assert.deepEqual(agendaRows(known, SEAT).map(({ number }) => number), [4, 3, 1, 2]);
});

test("members bring what the rules have signatures for", () => {
  const known = replica([], { rules: [rule("item", "50"), rule("witness", "1/20"), rule("motion", ""), rule("order", "5")] });
  assert.deepEqual(mayBring(known), [
    { kind: "item", needs: "50 seats must sign it: then the chamber must vote on it." },
    { kind: "witness", needs: "1/20 of all seats must sign it: then the chamber must vote on it." },
  ]);
  assert.deepEqual(mayBring(new Replica()), []);
});

test("an order of the day is its items, and departures from one that was adopted are told", () => {
  const lines = [{ item: "a", title: "Buses" }, { item: "b", title: "Trams" }];
  const order = { view: "order", day: 1, lines, digest: "d", proposal: 1, adopted_at: 0, departures: ["“Song” was added."] };
  const known = replica([{ ...PROPOSAL, kind: "order", day: 1, lines }], { orders: [order, { ...order, day: 2, departures: [] }] });
  assert.equal(agendaRows(known, SEAT)[0].text, "1. Buses\n2. Trams");
  assert.equal(departureWords(known), "Day 1 is not as the chamber adopted it. “Song” was added.");
});
