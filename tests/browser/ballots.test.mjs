// Tests of the drawer of ballots: nothing is lost by a crash, nothing is claimed that is not so.
import "./english.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import { BallotDrawer } from "../../resources/web/js/polls/ballots.js";
import { lateWords } from "../../resources/web/js/polls/late-answers.js";
import { Identities, memoryStore } from "../../resources/web/js/wire/keep.js";

let made = 0;
const random = (bytes) => (made += 1).toString(16).padStart(2 * bytes, "0");
const drawer = (store = memoryStore(), scope = "me") => new BallotDrawer(store, scope, random);
const ack = (id) => ({ type: "ack", id, receipt: { entry: 9, leaf: "ab" } });
const refused = (id, code, params = {}) => ({ type: "refused", id, code, sentence: "No.", params, temporary: false });

test("a reloaded page sends the very same ballot again", () => {
  const store = memoryStore();
  const before = drawer(store);
  before.choose("p", [1]);
  const { cast } = before.seal("p");
  assert.match(cast.key, /^[0-9a-f]{32}$/);
  assert.deepEqual(drawer(store).pending(), [cast]);
});

test("a choice that was not sent survives a reload, unsent", () => {
  const store = memoryStore();
  drawer(store).choose("p", [2]);
  assert.deepEqual(drawer(store).find("p").draft, [2]);
  assert.deepEqual(drawer(store).pending(), []);
});

test("a changed vote has the same key, a greater revision and another id", () => {
  const one = drawer();
  one.choose("p", [0]);
  const first = one.seal("p").cast;
  one.answered(ack(first.id), 5);
  one.choose("p", [1]);
  const { cast, replaces } = one.seal("p");
  assert.equal(replaces, null);
  assert.equal(cast.key, first.key);
  assert.equal(cast.revision, 2);
  assert.notEqual(cast.id, first.id);
});

test("a change while the first is on its way replaces it, and the late answer to it is passed over", () => {
  const one = drawer();
  one.choose("p", [0]);
  const first = one.seal("p").cast;
  one.choose("p", [1]);
  const second = one.seal("p");
  assert.equal(second.replaces, first.id);
  assert.equal(one.answered(ack(first.id), 5), null);
  assert.deepEqual(one.pending(), [second.cast]);
  one.answered(ack(second.cast.id), 6);
  assert.deepEqual(one.find("p").counted.choice, [1]);
});

test("a ballot has a name in a poll by name, kept over a reload, and none in a secret one", () => {
  const store = memoryStore();
  const one = drawer(store);
  one.choose("p", [0]);
  const { cast } = one.seal("p", "Ada");
  assert.equal(cast.name, "Ada");
  assert.deepEqual(drawer(store).pending(), [cast]);
  one.answered(ack(cast.id), 5);
  assert.equal(drawer(store).find("p").counted.name, "Ada");
  one.choose("q", [0]);
  assert.equal("name" in one.seal("q").cast, false);
});

test("another name makes another vote of the same choice, the same name none", () => {
  const one = drawer();
  one.rename("p", "Ada");
  assert.equal(one.find("p"), null);
  one.choose("p", [1]);
  one.answered(ack(one.seal("p", "Ada").cast.id), 5);
  one.rename("p", "Eve");
  assert.deepEqual(one.find("p").draft, [1]);
  one.rename("p", "Ada");
  assert.equal(one.find("p").draft, null);
  one.rename("p", "Eve");
  const { cast } = one.seal("p", "Eve");
  assert.deepEqual([cast.name, cast.choice, cast.revision], ["Eve", [1], 2]);
});

test("choosing what already counts is no change", () => {
  const one = drawer();
  one.choose("p", [0]);
  one.answered(ack(one.seal("p").cast.id), 5);
  one.choose("p", [1]);
  one.choose("p", [0]);
  assert.equal(one.find("p").draft, null);
  assert.equal(one.seal("p"), null);
});

test("a refused ballot stays chosen, with the reason, and the earlier one keeps counting", () => {
  const one = drawer();
  one.choose("p", [0]);
  one.answered(ack(one.seal("p").cast.id), 5);
  one.choose("p", [1]);
  one.answered(refused(one.seal("p").cast.id, "closed", { closed_at: 7 }), 8);
  const ballot = one.find("p");
  assert.deepEqual(ballot.counted.choice, [0]);
  assert.deepEqual(ballot.draft, [1]);
  assert.equal(ballot.refused.code, "closed");
  assert.deepEqual(one.pending(), []);
});

test("a refused ballot that is sent again has a new id and revision", () => {
  const one = drawer();
  one.choose("p", [1]);
  const first = one.seal("p").cast;
  one.answered(refused(first.id, "room_full"), 8);
  const again = one.seal("p").cast;
  assert.equal(again.revision, 2);
  assert.notEqual(again.id, first.id);
  assert.equal(one.find("p").refused, null);
});

test("when a later vote of ours is known elsewhere, the next one goes above it", () => {
  const one = drawer();
  one.choose("p", [1]);
  one.answered(refused(one.seal("p").cast.id, "superseded", { revision: 6 }), 8);
  assert.equal(one.seal("p").cast.revision, 7);
});

test("in another conference nothing is claimed or sent by itself, and no second key is made", () => {
  const one = drawer();
  one.choose("p", [0]);
  const { key } = one.seal("p").cast;
  one.choose("q", [1]);
  one.answered(ack(one.seal("q").cast.id), 5);
  one.demote();
  assert.deepEqual(one.pending(), []);
  assert.equal(one.find("q").counted, null);
  assert.deepEqual(one.find("p").draft, [0]);
  assert.equal(one.seal("p").cast.key, key);
});

test("a broken or full store loses the page's life, not the vote of this moment", () => {
  const store = memoryStore();
  store.setItem("conference.ballots.me", "{broken");
  store.setItem = () => {
    throw new Error("full");
  };
  const one = drawer(store);
  one.choose("p", [1]);
  assert.deepEqual(one.seal("p").cast.choice, [1]);
});

test("ballots of two people on one device are kept apart", () => {
  const store = memoryStore();
  drawer(store, "a").choose("p", [0]);
  assert.equal(drawer(store, "b").find("p"), null);
});

test("coming back to a party is being the same person there", () => {
  const store = memoryStore();
  let now = 1;
  const people = new Identities(store, "person", () => (now += 1));
  const first = people.findOrMake("AAA");
  first.token = "t";
  people.save(first);
  people.save(people.findOrMake("BBB"));
  assert.equal(people.find("").code, "BBB");
  assert.equal(people.findOrMake("AAA").token, "t");
  assert.equal(people.findOrMake("AAA").scope, first.scope);
  assert.notEqual(people.findOrMake("BBB").scope, first.scope);
  people.forget("BBB");
  assert.equal(people.find("").code, "AAA");
});

test("whoever comes in again by a new code of the party has their ballots, once", () => {
  const store = memoryStore();
  const people = new Identities(store, "person");
  const before = { ...people.findOrMake("AAA"), party: "The Crown" };
  people.save(before);
  people.forget("AAA");
  const other = { ...people.findOrMake("BBB"), party: "The Swan" };
  people.resume(other);
  assert.notEqual(other.scope, before.scope);
  const after = { ...people.findOrMake("CCC"), party: "The Crown" };
  people.resume(after);
  assert.equal(after.scope, before.scope);
  const second = { ...people.findOrMake("DDD"), party: "The Crown" };
  people.resume(second);
  assert.notEqual(second.scope, before.scope);
});

test("by a new code the same voter changes the vote of before, and makes no second one", () => {
  const store = memoryStore();
  const before = voted(drawer(store, "then"), [1]);
  const one = drawer(store, "now");
  one.resume("then");
  assert.equal(one.find("p").counted, null, "it may be another conference");
  const { key, revision } = voted(one, [0]);
  assert.deepEqual([key, revision], [before.key, 2]);
});

test("by a new code after a start the vote of before is no more", () => {
  const store = memoryStore();
  const before = voted(drawer(store, "then"), [1]);
  const one = drawer(store, "now");
  one.resume("then");
  one.startOver("p", 1);
  assert.equal(one.find("p").again, true);
  assert.notEqual(voted(one, [0]).key, before.key);
});

function voted(one, choice, poll = "p") {
  one.choose(poll, choice);
  const { cast } = one.seal(poll);
  one.answered(ack(cast.id), 5);
  return cast;
}

test("where a room starts over, the vote of before is no more and the next has another key", () => {
  const store = memoryStore();
  const one = drawer(store);
  one.startOver("p", 0);
  const before = voted(one, [1]);
  assert.equal(one.startOver("p", 1), null);
  const after = drawer(store);
  assert.equal(after.startOver("p", 1), null);
  assert.deepEqual([after.find("p").counted, after.find("p").draft, after.find("p").again], [null, null, true]);
  const again = voted(after, [0]);
  assert.notEqual(again.key, before.key);
  assert.equal(again.revision, 1);
  assert.equal(after.startOver("p", 1), null);
  assert.deepEqual(after.find("p").counted.choice, [0], "the same start takes nothing out twice");
  assert.equal(after.find("p").again, undefined);
});

test("a vote that is on its way when the room starts over needs no answer any more", () => {
  const one = drawer();
  one.choose("p", [1]);
  const { cast } = one.seal("p");
  assert.equal(one.startOver("p", 1), cast.id);
  assert.deepEqual(one.pending(), []);
  assert.equal(one.answered(ack(cast.id), 5), null);
});

test("what was chosen and not sent stays when the room starts over", () => {
  const one = drawer();
  one.choose("p", [1]);
  one.startOver("p", 1);
  assert.deepEqual(one.find("p").draft, [1]);
  assert.equal(one.find("p").again, undefined);
});

test("a vote made after a start is not taken for one of before", () => {
  const one = drawer();
  one.startOver("p", 2);
  voted(one, [1]);
  one.startOver("p", 2);
  assert.deepEqual(one.find("p").counted.choice, [1]);
});

test("a server that has struck the key asks for the vote anew before the room's view does", () => {
  const one = drawer();
  const before = voted(one, [1]);
  one.choose("p", [0]);
  const { cast } = one.seal("p");
  one.answered(refused(cast.id, "started_over"), 9);
  assert.equal(one.find("p").again, true);
  assert.equal(one.startOver("p", 1), null);
  assert.notEqual(voted(one, [0]).key, before.key);
});

test("a vote that came in after the start, before the page knew, can still be changed", () => {
  const one = drawer();
  const late = voted(one, [1]); // the server took it after the start
  one.startOver("p", 1);
  one.choose("p", [0]);
  const { cast } = one.seal("p");
  one.answered(refused(cast.id, "already_voted"), 9);
  assert.deepEqual(one.find("p").counted.choice, [1]);
  const change = one.seal("p").cast;
  assert.deepEqual([change.key, change.revision, change.choice], [late.key, 2, [0]]);
});

test("what became of a vote that was long on its way is told for two minutes", () => {
  const told = (/** @type {any} */ ballot, now = 72_000) => lateWords([{ question: "Oaks?", ...ballot }], now);
  const counted = { sent: 1_000, at: 71_500 };
  const refused = { code: "closed", at: 71_500 };
  assert.equal(told({}), "");
  assert.equal(told({ counted }), "Your vote on “Oaks?” is in.");
  assert.equal(told({ counted: { ...counted, sent: 71_000 } }), "");
  assert.equal(told({ counted, question: undefined }), "");
  assert.match(told({ refused }), /closed before your vote came: it does not count/);
  assert.match(told({ refused, counted: { at: 900 } }), /closed before your change came: your earlier vote counts/);
  assert.equal(told({ refused: { code: "room_full", at: 71_500 } }), "");
  assert.equal(told({ refused }, 200_000), "");
});
