// Tests of elections in words, for a member: who takes part, how a nomination stands, who may sign.
import "./english.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import { areaOf, barredWords, canSign, electionsNow, nominationsOf, offerTo, stageWords, standingWords, votesNot } from "../../resources/web/js/elections/elections-words.js";
import { Replica } from "../../resources/web/js/wire/replica.js";

const ELECTION = {
  view: "election", id: "chair", place: 0, title: "The chair", office: "The chair", seats: 2, rule: "stv-scottish", rule_title: "STV, Scottish rules",
  area: "", needed: 2, stage: "open", closes_at: null, candidates: [], vacancies: [], poll: null, group: "",
};
const ADA = { view: "nomination", election: "chair", number: 1, name: "Ada", seat: 1, signed: [2], needed: 2, accepted: true, withdrawn: "", refused: "", groups: [] };
const BEA = { ...ADA, number: 2, name: "Bea", seat: 2, signed: [3, 4], accepted: false };
const AREAS = { view: "seat_areas", areas: [{ name: "North", seats: [1, 2] }, { name: "South", seats: [3] }] };

function replica(election, ...nominations) {
  const one = new Replica();
  const views = { seat_areas: AREAS, [`election/${election.id}`]: election };
  for (const nomination of nominations) views[`nomination/chair/${nomination.number}`] = nomination;
  one.apply({ type: "snapshot", views });
  return one;
}

test("a member sees elections that go on, and offices that are offered", () => {
  assert.deepEqual(electionsNow(replica(ELECTION)).map(({ id }) => id), ["chair"]);
  assert.deepEqual(electionsNow(replica({ ...ELECTION, stage: "cancelled" })), []);
  const vacancy = { number: 1, state: "offered", who: 2 };
  const elected = replica({ ...ELECTION, stage: "elected", vacancies: [vacancy] }, ADA, BEA);
  assert.equal(electionsNow(elected).length, 1);
  assert.equal(offerTo(elected, electionsNow(elected)[0], 2).name, "Bea");
  assert.equal(offerTo(elected, electionsNow(elected)[0], 1), null);
  assert.deepEqual(electionsNow(replica({ ...ELECTION, stage: "elected", vacancies: [{ ...vacancy, state: "filled" }] })), []);
});

test("who is of another area is told so, before and in the vote", () => {
  const north = { ...ELECTION, area: "north", poll: "who" };
  const known = replica(north);
  assert.equal(areaOf(known, 2), "North");
  assert.equal(barredWords(known, north, 2), "");
  assert.match(barredWords(known, north, 3), /Only members of north take part here, and your seat is of South/);
  assert.match(votesNot(known, "who", 9), /your seat has no area/);
  assert.equal(votesNot(known, "another", 3), "");
  assert.equal(barredWords(known, ELECTION, 3), "");
});

test("a nomination is signed by others, until it has what it needs", () => {
  const known = replica(ELECTION, ADA, BEA);
  assert.equal(canSign(known, ELECTION, ADA, 3), true);
  assert.equal(canSign(known, ELECTION, ADA, 1), false);
  assert.equal(canSign(known, ELECTION, ADA, 2), false);
  assert.equal(canSign(known, ELECTION, BEA, 5), false);
  assert.equal(canSign(known, { ...ELECTION, stage: "closed" }, ADA, 3), false);
  assert.equal(canSign(known, { ...ELECTION, area: "North" }, ADA, 3), false);
  assert.deepEqual(nominationsOf(replica(ELECTION, ADA, { ...BEA, withdrawn: "A new job." }), "chair").map(({ number }) => number), [1]);
});

test("how an election and its nominations stand", () => {
  const moment = () => "Friday, 18:00";
  assert.equal(stageWords(ELECTION, moment), "2 seats, counted by STV, Scottish rules. Nominations are taken. 2 signatures are needed.");
  const until = { ...ELECTION, seats: 1, needed: 0, area: "North", closes_at: 5 };
  assert.equal(stageWords(until, moment), "1 seat of North, counted by STV, Scottish rules. Nominations are taken until Friday, 18:00.");
  assert.match(stageWords({ ...ELECTION, stage: "closed" }, moment), /Nominations are closed\.$/);
  assert.match(stageWords({ ...ELECTION, stage: "put" }, moment), /put to the vote\.$/);
  assert.equal(standingWords(ADA, ELECTION), "1 of 2 signatures, accepted");
  assert.equal(standingWords(BEA, { ...ELECTION, needed: 0 }), "2 of 2 signatures, has not accepted yet");
  const closed = { ...ELECTION, stage: "closed", candidates: [1] };
  assert.equal(standingWords(ADA, closed), "Stands.");
  assert.equal(standingWords({ ...BEA, refused: "Bea has not accepted." }, closed), "Bea has not accepted.");
});
