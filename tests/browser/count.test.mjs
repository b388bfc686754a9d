// Tests of the count of an election in words: what a round did, whom a guarantee guards, who stands how.
import "./english.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import { effectWords, guardWords, mostVotes, roundSays, standing } from "../../resources/web/js/elections/count-words.js";

const OPTIONS = ["Ada", "Ben", "Cem", "Dia"];
const ROUND = { number: 1, kind: "first", totals: ["9", "6", "4", "3"], exhausted: "0", elected: [0], excluded: [], transfers: [], quota: null, guarded: [], doomed: [1] };
const SECOND = {
  ...ROUND,
  number: 2,
  kind: "exclusion",
  totals: ["9", "0", "7.5", "3"],
  elected: [],
  excluded: [1],
  transfers: [{ source: 1, kind: "exclusion", to: ["", "", "3.5", ""], exhausted: "2.5" }],
  guarded: [2],
  doomed: [],
};
const OUTCOME = { title: "STV", ballots: 22, seats: 2, quota: "8", elected: [0, 2], rounds: [ROUND, SECOND], without: [0, 1] };

test("a round says who is elected, who is out, and where the votes went", () => {
  assert.equal(roundSays(OPTIONS, ROUND), "Ada is elected.");
  assert.equal(roundSays(OPTIONS, SECOND), "Ben is excluded: 3.50 to Cem and 2.50 to nobody.");
  assert.equal(roundSays(OPTIONS, { ...ROUND, elected: [] }), "Nobody has the quota yet.");
  assert.equal(roundSays(OPTIONS, { ...ROUND, number: 2, elected: [] }), "Nobody is elected yet.");
  const surplus = { ...SECOND, excluded: [], elected: [2, 3], transfers: [{ source: 0, kind: "surplus", to: ["", "1", "0", "0"], exhausted: "0" }] };
  assert.equal(roundSays(OPTIONS, surplus), "What Ada had above the quota: 1 to Ben. Cem and Dia are elected.");
});

test("of many who receive votes the most are named", () => {
  const options = ["A", "B", "C", "D", "E", "F", "G"];
  const to = ["", "6", "5", "4", "3", "2", "1"];
  const round = { ...SECOND, excluded: [0], transfers: [{ source: 0, kind: "exclusion", to, exhausted: "0" }] };
  assert.equal(roundSays(options, round), "A is excluded: 6 to B, 5 to C, 4 to D, 3 to E and 3 to 2 others.");
});

test("what a guarantee does is said in each round and at the end", () => {
  assert.equal(guardWords(OPTIONS, ROUND), "For the guarantee: Ben cannot be elected any more.");
  assert.equal(guardWords(OPTIONS, SECOND), "For the guarantee: Cem cannot be excluded any more.");
  assert.equal(guardWords(OPTIONS, { ...ROUND, doomed: [] }), "");
  assert.equal(effectWords(OPTIONS, OUTCOME, "Women: at least 1 of 2 seats"), "Women: at least 1 of 2 seats: Cem in place of Ben.");
  assert.equal(effectWords(OPTIONS, { ...OUTCOME, without: [2, 0] }, "Women"), "Women: kept by the votes alone.");
  assert.equal(effectWords(OPTIONS, OUTCOME, ""), "");
});

test("each stands with votes, the part of the longest bar, and the status", () => {
  assert.equal(mostVotes(OUTCOME), 9);
  const rows = standing(OPTIONS, OUTCOME, 2);
  assert.deepEqual(rows.map(({ votes, status }) => [votes, status]), [["9", "elected"], ["0", "out"], ["7.50", ""], ["3", ""]]);
  assert.equal(rows[0].length, 1);
  assert.equal(standing(OPTIONS, OUTCOME, 1)[1].status, "");
});
