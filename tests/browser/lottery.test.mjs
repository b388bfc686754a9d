// Tests of the lottery's scene and of "were you drawn?": words, places of seats, proofs.
import "./english.mjs";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { counted, HELD, hemicycle, leading, markClass, seated, valuesOf } from "../../resources/web/js/lottery/seats.js";
import { pseudonymOf } from "../../resources/web/js/door/badge.js";
import { checkDrawn, commitmentText, readPersonCode, readQuestion } from "../../resources/web/js/lottery/drawn-check.js";
import { memoryStore } from "../../resources/web/js/wire/keep.js";
import { readLotteries, rememberLottery } from "../../resources/web/js/lottery/lottery-memory.js";
import {
  badges, beaconOf, chanceWords, drawnSeats, explained, happening, keptWords, momentOf, numberOf, reasonWords,
  revealedShare, seatsShown, shortDigest, slots, spoken,
} from "../../resources/web/js/lottery/lottery.js";
import { inShort, makeUp } from "../../resources/web/js/lottery/makeup.js";

const GROUPS = [
  { feature: "Gender", value: "Woman", least: 4, most: 6, pool: 500 },
  { feature: "Gender", value: "Man", least: 4, most: 6, pool: 500 },
  { feature: "Age", value: "Young", least: 2, most: 3, pool: 300 },
  { feature: "Age", value: "Old", least: 7, most: 8, pool: 700 },
];
const LOTTERY = {
  view: "lottery", id: "l", title: "The chamber", size: 10, held: 0, pool: 1000, types: 4, entries: 1000, kind: "compositions",
  groups: GROUPS, realised_least: 0.01, realised_greatest: 0.01, commitment: "ab".repeat(32), digits_from: "three drums",
  beacon_from: "", stage: "live", rehearsal: false, draw: 1, reason: "", digits: 3, places: 3, agreed: [], disputes: 0,
  drawn: null, seats: null, digest: null, revealed_at: null, reveal_ms: 0,
};
const SEATS = [
  { feature: "Gender", values: ["Woman", "Man"], seats: "0101010101" },
  { feature: "Age", values: ["Young", "Old"], seats: "1111011011" },
];
const lottery = (fields = {}) => ({ ...LOTTERY, ...fields });
const revealed = (fields = {}) =>
  lottery({ stage: "revealed", agreed: ["4", "2", "7"], drawn: [5, 5, 2, 8], seats: SEATS, revealed_at: 1_000, reveal_ms: 10_000, ...fields });

test("moments follow stage, values and the server's clock", () => {
  assert.equal(momentOf(lottery(), 0), "live");
  assert.equal(momentOf(lottery({ agreed: ["4", "2", "7"] }), 0), "complete");
  assert.equal(momentOf(lottery({ agreed: ["4", "2", "7"], beacon_from: "drand", places: 4 }), 0), "live");
  assert.equal(momentOf(lottery({ stage: "drawn" }), 0), "drawn");
  assert.equal(momentOf(revealed(), 2_000), "revealing");
  assert.equal(momentOf(revealed(), 11_000), "revealed");
  assert.equal(momentOf(revealed({ reveal_ms: 0 }), 1_000), "revealed");
  assert.equal(momentOf(revealed({ stage: "void" }), 2_000), "void");
});

test("who comes late sees the seats that have appeared by now", () => {
  assert.deepEqual([0, 1_000, 1_999, 2_000, 6_500, 11_000, 99_000].map((now) => seatsShown(revealed(), now)), [0, 0, 0, 1, 5, 10, 10]);
  assert.equal(revealedShare(lottery({ stage: "drawn" }), 5_000), 0);
  const big = revealed({ seats: [{ feature: "F", values: ["a"], seats: "0".repeat(1000) }], size: 1000 });
  assert.equal(seatsShown(big, 2_550), 155);
  assert.equal(seatsShown(big, 2_550, true), 100, "in ten steps where nothing is to move");
});

test("drums roll one after another, and the beacon is none of them", () => {
  assert.deepEqual(slots(lottery({ agreed: ["0"] })).map((slot) => slot.kind), ["set", "rolling", "waiting"]);
  const withBeacon = lottery({ agreed: ["0", "4", "2"], beacon_from: "drand", places: 4 });
  assert.deepEqual(slots(withBeacon).map((slot) => slot.value), ["0", "4", "2"]);
  assert.equal(numberOf(withBeacon), "042");
  assert.equal(beaconOf(withBeacon), "");
  assert.equal(beaconOf(lottery({ agreed: ["0", "4", "2", "8f3a"], beacon_from: "drand", places: 4 })), "8f3a");
  assert.ok(slots(lottery({ stage: "void", agreed: ["1"] })).every((slot) => slot.kind !== "rolling"));
});

test("what a lottery is takes two sentences", () => {
  for (const kind of ["panels", "compositions"]) {
    for (const beacon_from of ["", "drand"]) {
      const words = explained(lottery({ kind, beacon_from, size: 1000, pool: 2_000_000 }));
      assert.equal(words.length, 2);
      assert.ok(words.every((sentence) => /^[A-Z0-9][^.]*\.$/.test(sentence)), words.join(" "));
      assert.match(words[0], /1,000 seats are filled by lot from 2,000,000 people/);
      assert.equal(words[1].includes("public random value"), beacon_from !== "");
    }
  }
  assert.match(explained(lottery({ held: 4 }))[0], /^6 seats \(4 of the 10 are taken already\)/);
});

test("chances are told as one in so many", () => {
  assert.match(chanceWords(lottery()), /the same chance: 1 in 100/);
  const words = chanceWords(lottery({ realised_least: 1 / 2222, realised_greatest: 1 }));
  assert.match(words, /at least 1 in 2,222 and at most certain/);
});

test("a rehearsal, a further draw and a void one are marked, with the reason", () => {
  assert.deepEqual(badges(lottery()), []);
  assert.deepEqual(badges(lottery({ rehearsal: true, draw: 0 })), ["REHEARSAL: this draw does not count"]);
  const second = lottery({ draw: 2, reason: "a ball fell" });
  assert.deepEqual(badges(second), ["SECOND DRAW"]);
  assert.match(reasonWords(second), /There was a draw before this one.*a ball fell/);
  assert.deepEqual(badges(lottery({ draw: 7, stage: "void" })), ["7TH DRAW", "VOID"]);
  assert.match(reasonWords(lottery({ stage: "void", reason: "an open drum" })), /void because: an open drum/);
});

test("a screen reader is told each digit, the drum roll and the result, and nothing that ticks", () => {
  assert.match(spoken(lottery(), 0), /Digit 1 of 3 is next/);
  assert.match(spoken(lottery({ agreed: ["4"] }), 0), /First digit: 4\. Digit 2 of 3 is next/);
  assert.match(spoken(lottery({ agreed: ["4"], disputes: 1 }), 0), /read again/);
  assert.match(spoken(lottery({ agreed: ["4", "2", "7"] }), 0), /Third digit: 7\. The number is 427/);
  assert.match(spoken(lottery({ stage: "drawn", agreed: ["4", "2", "7"] }), 0), /The draw is made/);
  assert.equal(spoken(revealed(), 2_000), spoken(revealed(), 9_000));
  const end = spoken(revealed(), 11_000);
  assert.match(end, /10 people are drawn\. Number 427\. All 4 quotas are kept\. Gender: Woman 5 and Man 5\./);
  assert.match(spoken(lottery({ stage: "void", reason: "an open drum" }), 0), /VOID.*does not count.*an open drum/);
  assert.match(spoken(lottery({ rehearsal: true }), 0), /^REHEARSAL/);
});

test("quotas that are not kept are named", () => {
  assert.equal(keptWords(revealed({ drawn: [3, 7, 2, 8] })), "2 of 4 quotas are not kept: Gender Woman and Gender Man.");
  assert.match(happening(revealed({ drawn: [5, 5, 1, 9] }), 99_000).line, /not kept: Age Young and Age Old/);
});

test("every chamber has as many seats as people, apart from each other and in the half circle", () => {
  for (const count of [1, 2, 3, 7, 24, 100, 333, 1000, 1500]) {
    const { places, radius } = hemicycle(count);
    assert.equal(places.length, count);
    assert.ok(places.every(({ x, y }) => Math.hypot(x, y) < 1 + 1e-9 && y < 1e-9));
    for (let n = 1; n < places.length; n++) assert.ok(places[n].turn >= places[n - 1].turn);
    const near = places.some((one, n) => places.some((other, m) => m < n && Math.hypot(one.x - other.x, one.y - other.y) < 1.9 * radius));
    assert.ok(!near, `${count} seats overlap`);
  }
});

test("people of one value sit together, and every part of the draw is spread among them", () => {
  const values = Array.from({ length: 200 }, (_, n) => (n * 7) % 3);
  const seats = seated(values, [0, 0, 0], 200);
  assert.deepEqual(seats.map((seat) => seat.turn).sort((a, b) => a - b), values.map((_, n) => n));
  assert.ok(seats.every(({ turn, value }) => values[turn] === value));
  assert.deepEqual(seats.map((seat) => seat.value), [...values].sort((a, b) => a - b));
  const first = seats.slice(0, 67).map(({ turn }, place) => ({ turn, place })).filter(({ turn }) => turn < 30);
  assert.ok(first.some(({ place }) => place < 22) && first.some(({ place }) => place > 44));
});

test("held seats are taken from the beginning", () => {
  const seats = seated([0, 1, 1], [2, 0], 5);
  assert.deepEqual(seats.map((seat) => seat.value), [0, 0, 0, 1, 1]);
  assert.equal(seats.filter((seat) => seat.turn === HELD).length, 2);
  assert.deepEqual(seated(null, [2], 4).map((seat) => seat.turn), [HELD, HELD, 0, 1]);
  assert.equal(drawnSeats(lottery({ held: 4 })), 6);
});

test("the seats are ordered by the first feature whose values have marks of their own", () => {
  const map = (feature, kinds) => ({ feature, values: Array.from({ length: kinds }, String), seats: "" });
  assert.equal(leading([map("area", 30), map("gender", 3)]).feature, "gender");
  assert.equal(leading([map("area", 30)]).feature, "area");
  assert.equal(leading(null), null);
  assert.deepEqual(valuesOf({ feature: "f", values: [], seats: "09az" }), [0, 9, 10, 35]);
  assert.deepEqual(counted([0, 1, 1, 0], 2, 3), [1, 2]);
  assert.equal(new Set(Array.from({ length: 16 }, (_, n) => markClass(n))).size, 16);
});

test("the make-up has counts, quotas and the share of the pool, at one scale a feature", () => {
  const view = revealed();
  const parts = makeUp(view, (feature, value) => view.drawn[GROUPS.findIndex((group) => group.feature === feature && group.value === value)]);
  assert.deepEqual(parts.map((part) => [part.name, part.kept]), [["Gender", 2], ["Age", 2]]);
  const [young, old] = parts[1].rows;
  assert.deepEqual([young.drawn, young.quota, young.pool, young.kept], ["2", "2 to 3", "30.0%", true]);
  assert.deepEqual([old.length, old.low, old.high, old.share], [1, 7 / 8, 1, 7 / 8]);
  const before = makeUp(lottery(), () => null);
  assert.ok(before[0].rows.every((row) => row.drawn === "" && row.kept === null && row.length === 0));
  assert.equal(inShort(parts[0], true), "2 groups, all quotas kept");
});

test("what a device saw first is what it keeps", () => {
  const store = memoryStore();
  rememberLottery(store, lottery({ rehearsal: true }), 1);
  assert.deepEqual(readLotteries(store), []);
  rememberLottery(store, lottery(), 2);
  rememberLottery(store, revealed({ commitment: "cd".repeat(32), draw: 2 }), 3);
  const [seen] = readLotteries(store);
  assert.deepEqual([seen.commitment, seen.before, seen.at, seen.draw], [LOTTERY.commitment, true, 2, 2]);
});

// Were you drawn?

const sha = (...parts) => createHash("sha256").update(Buffer.concat(parts.map((part) => Buffer.from(part)))).digest();
const CODE = "0123456789abcdef0123456789abcdef";
const ME = sha(`conference/sortition/person/1\0${CODE}\0M\u00fcller 7\0`).toString("hex");
const OTHERS = ["1", "2", "3", "4"].map((name) => sha(name).toString("hex"));
const LINES = [ME, ...OTHERS].sort().map((name) => `${name},3,`);
const leaf = (line) => sha([0], line);
const node = (left, right) => sha([1], left, right);

/** The root and the path of a tree of five leaves. */
function tree(index) {
  const l = LINES.map(leaf);
  const [a, b] = [node(l[0], l[1]), node(l[2], l[3])];
  const paths = [[l[1], b, l[4]], [l[0], b, l[4]], [l[3], a, l[4]], [l[2], a, l[4]], [node(a, b)]];
  return { root: node(node(a, b), l[4]).toString("hex"), path: paths[index].map((one) => one.toString("hex")) };
}

function world({ selected = null, tamper = (proof) => proof, commitment = {}, seen = null, known = true } = {}) {
  const index = LINES.findIndex((line) => line.startsWith(ME));
  const { root, path } = tree(index);
  const fixed = { pool_root: root, pool_size: 5, rule: "by lot \u2013 fairly", digits_from: "drums" };
  const digest = sha(commitmentText(fixed)).toString("hex");
  const asked = [];
  const answer = (what) => (asked.push(what), what);
  const ask = {
    json: async (at) => {
      answer(at);
      if (at.endsWith("/audit.json")) return known ? { commitment: { ...fixed, ...commitment }, commitment_digest: digest } : null;
      if (at.endsWith(`/proof/${ME}`)) return tamper({ line: LINES[index], index, size: 5, path, root });
      return null;
    },
    text: async (at) => (answer(at), selected),
  };
  return { ask, seen, asked, digest };
}
const me = { id: "M\u00fcller 7", code: CODE, lottery: "l" };

test("a pseudonym is the hash that the commitment speaks of", async () => {
  assert.equal(pseudonymOf(CODE, me.id), ME);
});

test("who was drawn, who was not, and who asks too early", async () => {
  assert.equal((await checkDrawn(me, world({ selected: `${OTHERS[0]}\n${ME}\n` }))).result, "drawn");
  const not = await checkDrawn(me, world({ selected: `${OTHERS.join("\n")}\n` }));
  assert.equal(not.result, "not_drawn");
  assert.ok(not.steps.every((step) => step.ok));
  assert.equal((await checkDrawn(me, world())).result, "not_yet");
});

test("only pseudonyms are asked for", async () => {
  const one = world({ selected: "" });
  await checkDrawn(me, one);
  assert.deepEqual(one.asked, ["/lottery/l/files/audit.json", `/lottery/l/proof/${ME}`, "/lottery/l/selected"]);
});

test("another id, another code and another lottery are nobody", async () => {
  assert.equal((await checkDrawn({ ...me, id: "m\u00fcller 7" }, world({ selected: ME }))).result, "not_in_pool");
  assert.equal((await checkDrawn({ ...me, code: "f".repeat(32) }, world({ selected: ME }))).result, "not_in_pool");
  assert.equal((await checkDrawn(me, world({ known: false }))).result, "no_lottery");
});

test("a proof that does not fit is said, whatever the list says", async () => {
  const lies = [
    { tamper: (proof) => ({ ...proof, path: [...proof.path.slice(1), "00".repeat(32)] }) },
    { tamper: (proof) => ({ ...proof, index: (proof.index + 1) % 5 }) },
    { tamper: (proof) => ({ ...proof, line: proof.line.replace(",3,", ",4,") }) },
    { tamper: (proof) => ({ ...proof, line: LINES.find((line) => !line.startsWith(ME)) }) },
    { tamper: (proof) => ({ ...proof, path: ["no hex"] }) },
    { commitment: { pool_root: "ee".repeat(32) } },
    { commitment: { rule: "as we like" } },
    { seen: { id: "l", commitment: "aa".repeat(32), before: true } },
  ];
  for (const lie of lies) {
    const found = await checkDrawn(me, world({ selected: ME, ...lie }));
    assert.equal(found.result, "misfit", JSON.stringify(lie));
    assert.match(found.explained, /people at the desk/);
  }
});

test("a commitment that was seen before the draw is recognised", async () => {
  const { digest } = world();
  const found = await checkDrawn(me, world({ selected: ME, seen: { id: "l", commitment: digest, before: true } }));
  assert.equal(found.result, "drawn");
  assert.match(found.steps[0].words, /this device saw before the draw/);
  assert.equal(shortDigest(digest).replace(/ /g, ""), digest.slice(0, 16));
});

test("links and codes are read as they are pasted", () => {
  assert.deepEqual(readQuestion("#id=M%C3%BCller%207&code=ab&lottery=x"), { id: "M\u00fcller 7", code: "ab", lottery: "x" });
  assert.equal(readPersonCode(" 0123 4567-89AB cdef 0123456789abcdef "), CODE);
  assert.equal(readPersonCode("0123"), null);
});
