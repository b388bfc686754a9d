// Tests of the words and figures of a room's own evening.
import assert from "node:assert/strict";
import { test } from "node:test";
import { hereWords, rowsOf, sharedWords, whyWords } from "../../resources/web/js/evening/our-evening-words.js";

const answer = (country, ours = [], why = "") => ({ question: "Which?", options: ["A", "B", "C", "D"].slice(0, country.length), country, ours, why });

test("options come with the country's largest first, and what the room said most is never missing", () => {
  const { rows, more } = rowsOf(answer([1, 5, 3, 2], [6, 0, 1, 0]), 3);
  assert.deepEqual(rows.map((row) => row.label), ["B", "C", "A"]);
  assert.equal(more, 1);
  assert.equal(rows[2].ours.words, "85.7%");
  assert.equal(rows[0].country.share, 5 / 11);
});

test("a room whose answer is not told has no bars of its own, and is told why", () => {
  const hidden = answer([1, 5], [], "few");
  assert.deepEqual(rowsOf(hidden, 9).rows.map((row) => row.ours), [null, null]);
  assert.match(whyWords(hidden), /would tell who voted how/);
  assert.equal(whyWords(answer([1, 5], [1, 0])), "");
});

test("it is shared as words, without answers that are not told", () => {
  const told = {
    conference: "Fair Shares", party: "The Crown", area: "Bolton", people: 1, everybody: 61_870, rooms: 2_904,
    answers: [answer([1, 5], [3, 1]), answer([2, 1], [], "few")], said: [], priorities: ["Rents", "Buses"],
  };
  assert.deepEqual(hereWords(told), ["1 person was here", "61,870 people in the country", "2,904 rooms"]);
  const text = sharedWords(told);
  assert.match(text, /^The Crown, Bolton: our evening at Fair Shares/);
  assert.match(text, /We said: A\. The country said: B\./);
  assert.equal(text.match(/Which\?/g).length, 1);
  assert.match(text, /1\. Rents\n2\. Buses$/);
});
