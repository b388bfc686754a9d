// Tests of what a page knows of the meeting: documents of any kind by path, ticks by poll.
import "./english.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import { Replica } from "../../resources/web/js/wire/replica.js";

const snapshot = (views) => ({ type: "snapshot", seq: 0, now: 0, views });
const event = (changes) => ({ type: "event", seq: 1, after: 0, now: 0, changes });
const tick = (poll, n) => ({ type: "tick", poll, n, now: 0, turnout: {}, counts: null, leading: null });

function replica(...messages) {
  const one = new Replica();
  for (const message of messages) one.apply(message);
  return one;
}

/** Numbers below `most` that are the same in every run of a seed (a linear congruential generator). */
function numbers(seed) {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

const KINDS = ["conference", "item", "poll", "motion", "table", "view of no page yet"];

/** A document: of a known or unknown kind, with a place, with a number, or with neither. */
function anyDocument(below) {
  const kind = KINDS[below(KINDS.length)];
  const id = below(4);
  const place = [{ place: below(3) }, { id }, {}][below(3)];
  return [kind === "conference" ? kind : `${kind}/${id}`, { view: kind, words: below(1_000), ...place }];
}

test("a snapshot and events give what a fresh snapshot gives, for kinds that no page knows too", () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const below = numbers(seed);
    const truth = new Map(Array.from({ length: below(6) }, () => anyDocument(below)));
    const followed = replica(snapshot(Object.fromEntries(truth)));
    for (let events = below(8); events > 0; events -= 1) {
      const changes = [];
      for (let count = below(4); count > 0; count -= 1) {
        const [path, view] = anyDocument(below);
        const gone = below(3) === 0;
        if (gone) truth.delete(path);
        else truth.set(path, view);
        changes.push({ path, view: gone ? null : view });
      }
      followed.apply(event(changes));
    }
    const fresh = replica(snapshot(Object.fromEntries(truth)));
    assert.deepEqual(followed.views, fresh.views, `seed ${seed}`);
    for (const kind of KINDS) assert.deepEqual(followed.all(kind), fresh.all(kind), `seed ${seed}, ${kind}`);
    for (const [path, view] of truth) assert.deepEqual(followed.get(path), view, `seed ${seed}, ${path}`);
  }
});

test("documents of a kind are in the order of their places, else of their numbers", () => {
  const motion = (id, place) => ({ view: "motion", id, place });
  const seat = (id) => ({ view: "seat", id });
  const views = {
    "motion/a": motion("a", 2), "motion/b": motion("b", 0), "motions/x": motion("x", 1),
    "seat/10": seat(10), "seat/9": seat(9), "motion": motion("", 1),
  };
  const one = replica(snapshot(views));
  assert.deepEqual(one.all("motion").map(({ id }) => id), ["b", "", "a"]);
  assert.deepEqual(one.all("seat").map(({ id }) => id), [9, 10]);
  assert.deepEqual([one.all("clause"), one.get("motion/c")], [[], null]);
});

test("the ticks of two polls do not overwrite one another", () => {
  const one = replica(tick("parties", 1), tick("chamber", 5), tick("parties", 2));
  assert.deepEqual([one.tick("parties").n, one.tick("chamber").n], [2, 5]);
  assert.equal(one.tick("members"), null);
});

test("a fresh snapshot keeps the ticks of the polls that it has", () => {
  const poll = (id) => ({ view: "poll", id });
  const one = replica(tick("p", 1), tick("q", 1), snapshot({ "poll/q": poll("q") }));
  assert.deepEqual([one.tick("p"), one.tick("q").n], [null, 1]);
});
