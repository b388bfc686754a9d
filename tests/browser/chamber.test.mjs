// Tests of what the pages of the chamber say: badges, what is needed, a member's vote, the door.
import "./english.mjs";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { memberOf, readBadge, shownBadge, typedBadge } from "../../resources/web/js/door/badge.js";
import { nameWords } from "../../resources/web/js/polls/by-name.js";
import { decisionFigures } from "../../resources/web/js/polls/decided.js";
import { whose } from "../../resources/web/js/polls/decision.js";
import { needWords } from "../../resources/web/js/polls/needs.js";
import { busy, checkedIn, checkedOut, hallWords, refused } from "../../resources/web/js/door/door-words.js";
import { LatestVote, SHOWN_FOR } from "../../resources/web/js/polls/latest-vote.js";
import { byNameWords, mayChoose, memberWords, presenceWords } from "../../resources/web/js/chamber/member-words.js";
import { openBallot, openPoll } from "../../resources/web/js/outputs/on-air.js";
import { Replica } from "../../resources/web/js/wire/replica.js";
import { result, turnout } from "../../resources/web/js/polls/results.js";
import { Session } from "../../resources/web/js/wire/session.js";
import { hex, sha256Sync } from "../../resources/web/js/kit/sha256.js";
import { sheetVerdict } from "../../resources/web/js/polls/verdict.js";

const NEEDS = {
  kind: "constitution", title: "The constitution", majority: "2/3", of: "present", quorum: "1/2", quorum_of: "seats", tie: "status-quo",
  majority_words: "at least two thirds of members present", quorum_words: "half of all seats must be signed in", tie_words: "a tie does not carry",
  votes: 600, base: 900, quorum_votes: 500, quorum_base: 1000,
};
const POLL = {
  view: "poll", id: "c", place: 0, question: "Adopt?", options: ["For", "Against", "Abstain"], channels: ["phones"], kind: "single",
  rule: "plurality", budget: 0, state: "open", reveal_parties: "on_close", reveal_chamber: "on_close", opened_at: 1_000, closes_at: null,
  closed_at: null, live: false, tally: null, electorate: "chamber", needs: NEEDS, seated: null, present: null,
};
const SHEET = {
  title: "Adopt?", lines: [{ option: "For", count: 620, tenths: 756 }, { option: "Against", count: 200, tenths: 244 }], base: 820,
  base_name: "votes for and against", abstentions: 50, invalid: 0, entitled: 1000, turnout_tenths: 870, channels: {},
  decision: {
    passed: true, yes: 620, no: 200, abstentions: 50, invalid: 0, base: 900, base_name: "present", majority: "at least 2/3", needed: 600,
    quorum_needed: 500, quorum_met: true, tie: false, casting_vote: "", most_against: null,
  },
};
const TURNOUT = { people: 870, headcount: 1000, parties: 0, parties_total: 0, phones: 870, hands: 0, button: 0 };
const TALLY = { turnout: TURNOUT, people: [620, 200, 50], parties: [0, 0, 0], tied: 0, phones: [620, 200, 50], hands: [], button: [], regions: [] };
const PUBLISHED = { ...POLL, state: "published", live: true, closed_at: 9_000, seated: 1000, present: 900, tally: TALLY, sheet: SHEET };
const HERE = { number: 12, present_since: 5_000 };
const NOW = { linked: true, fault: null, busy: false };
const ballot = (fields) => ({ poll: "c", key: "k", revision: 0, draft: null, pending: null, counted: null, refused: null, ...fields });

test("the hash is SHA-256, whatever the length", () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 1_000]) {
    const data = Uint8Array.from({ length }, (_, n) => n % 251);
    assert.equal(hex(sha256Sync(data)), createHash("sha256").update(data).digest("hex"));
  }
});

test("a badge is read as it is typed, scanned, or opened as a link", () => {
  const badge = { id: "ann:7", code: "c0de" };
  for (const text of [
    "ann:7:c0de", " ann:7:C0DE \n", "ann:7:c0 de", "http://fair.example/member#ann:7:c0de", "https://fair.example/member#ann%3A7%3Ac0de",
    "#ann:7:c0de", "https://fair.example/drawn#id=ann%3A7&code=C0DE&lottery=l1", "#lottery=l1&id=ann:7&code=c0de",
  ]) {
    assert.deepEqual(readBadge(text), badge, text);
  }
  for (const text of ["", "ann", ":c0de", "ann:", "https://fair.example/member", "https://fair.example/j/CODE"]) {
    assert.equal(readBadge(text), null, text);
  }
  assert.deepEqual(typedBadge(" ann ", "C0-DE"), { id: "ann", code: "c0de" });
  assert.deepEqual(typedBadge("ann:c0de", ""), { id: "ann", code: "c0de" });
  assert.equal(typedBadge("ann", ""), null);
  assert.equal(shownBadge(badge), "ann:7:c0de");
});

test("a pseudonym is that of the program", () => {
  const text = "conference/sortition/person/1\0c0de\0ann\0";
  assert.equal(memberOf({ id: "ann", code: "c0de" }), createHash("sha256").update(text).digest("hex"));
});

test("what a decision needs is said in words and figures before the vote", () => {
  assert.equal(
    needWords(POLL),
    "Passes with at least two thirds of members present: 600 of 900, if 900 are here at the close. Quorum: half of all seats must be signed in, 500 of 1,000. A tie does not carry.",
  );
  const closed = needWords({ ...POLL, state: "closed" });
  assert.ok(closed.startsWith("Passes with at least two thirds of members present: 600 of 900. Quorum"));
  const simple = { ...NEEDS, of: "for-and-against", majority_words: "more than half of votes for and against", quorum_words: "", votes: null, base: null, quorum_votes: null, quorum_base: null };
  assert.equal(needWords({ ...POLL, needs: simple }), "Passes with more than half of votes for and against. A tie does not carry.");
  assert.equal(needWords(PUBLISHED), "", "then the sheet says what it had");
  assert.equal(needWords({ ...POLL, needs: null }), "");
  assert.equal(needWords({ ...POLL, state: "void" }), "");
});

test("the figures of a decision are those of its sheet, and add up", () => {
  const rows = decisionFigures(PUBLISHED);
  assert.deepEqual(rows, [
    ["For", "620"], ["Against", "200"], ["Abstained", "50"], ["Voted, all together", "870"], ["Signed in at the close", "900"], ["Seats", "1,000"],
  ]);
  assert.deepEqual(decisionFigures(POLL), []);
});

test("the result of a decision has shares of what its majority is of, and no parties", () => {
  const found = result(PUBLISHED, null);
  assert.equal(
    found.outcome,
    "Carried: 620 for, 200 against, 50 abstentions. Needed: at least 2/3 of 900 members present, that is 600. The quorum of 500 was met: 900 were signed in.",
  );
  assert.deepEqual(found.bars.map((bar) => [bar.share, bar.people, bar.parties]), [["68.9%", "620", ""], ["22.2%", "200", ""], ["5.6%", "50", ""]]);
  assert.equal(found.whole, "100% = members present");
  assert.equal(found.unit, "members");
  assert.deepEqual(found.mark, { at: 600 / 900, label: "needed" });
  const sides = result({ ...PUBLISHED, state: "closed", sheet: null, needs: { ...NEEDS, of: "for-and-against", votes: null, base: null } }, null);
  assert.deepEqual(sides.bars.map((bar) => [bar.share, bar.apart]), [["75.6%", false], ["24.4%", false], ["", true]], "abstentions stand beside");
  assert.equal(sides.whole, "100% = votes for and against");
  assert.equal(result({ ...PUBLISHED, state: "closed", sheet: null }, null).mark, null, "half would be the wrong line");
  assert.equal(turnout(PUBLISHED, null).people, "870 of 900 signed in have voted");
  const tick = { type: "tick", poll: "c", n: 1, now: 0, turnout: { ...TURNOUT, people: 40 }, counts: null, leading: null };
  assert.deepEqual(turnout(POLL, tick, { present: 80 }), { people: "40 of 80 signed in have voted", parties: "", share: 0.5 });
  assert.equal(turnout(PUBLISHED, null).parties, "");
  assert.equal(turnout(POLL, null).people, "Nobody has voted yet");
});

test("a vote of members from home has no parties, and is answered by those who may vote", () => {
  const home = { ...PUBLISHED, electorate: "members" };
  assert.deepEqual(result(home, null).bars.map((bar) => bar.parties), ["", "", ""]);
  assert.deepEqual(turnout(home, null), { people: "870 of 1,000 who may vote have voted", parties: "", share: 0.87 });
  assert.equal(turnout({ ...POLL, electorate: "members" }, null).people, "Nobody has voted yet");
});

test("who decided an equality is said: the chair, or a lot", () => {
  const tied = { ...SHEET, lines: SHEET.lines.map((line) => ({ ...line, count: 410 })) };
  const broken = { ...SHEET.decision, yes: 410, no: 410, needed: 411, base: 820, base_name: "for-and-against", majority: "more than 1/2", casting_vote: "yes" };
  assert.match(sheetVerdict({ ...tied, decision: broken }), /The chair's casting vote was yes: carried\./);
  assert.match(sheetVerdict({ ...tied, decision: { ...broken, by_lot: true } }), /The lot said yes: carried\./);
});

test("each page finds the vote of its own electorate", () => {
  const rooms = { ...POLL, id: "r", place: 1, electorate: "parties", needs: null };
  const one = new Replica();
  one.apply({ type: "snapshot", views: { "poll/c": POLL, "poll/r": rooms } });
  assert.equal(openBallot(one).id, "r");
  assert.equal(openPoll(one, true).id, "c");
  one.apply({ type: "event", changes: [{ path: "poll/r", view: { ...rooms, state: "closed" } }] });
  assert.equal(openBallot(one), null, "nobody at a party answers the chamber's");
  assert.deepEqual([whose(POLL), whose(rooms)], ["The chamber votes", ""]);
});

test("ticks of two votes are kept apart", () => {
  const one = new Replica();
  const tick = (poll, n) => ({ type: "tick", poll, n, now: 0, turnout: { ...TURNOUT, people: n }, counts: null, leading: null });
  one.apply(tick("c", 1));
  one.apply(tick("r", 2));
  assert.deepEqual([one.tick("c").n, one.tick("r").n], [1, 2]);
});

test("the button names the vote that it sends", () => {
  const chosen = memberWords(POLL, ballot({ draft: [0] }), HERE, NOW);
  assert.deepEqual([chosen.state, chosen.action], ["draft", "Send my vote: FOR"]);
  const counted = { revision: 1, choice: [0], at: 0, entry: 7, leaf: "ab" };
  const changed = memberWords(POLL, ballot({ draft: [2], counted, revision: 1 }), HERE, NOW);
  assert.deepEqual([changed.state, changed.action], ["redraft", "Change my vote: ABSTAIN"]);
  const asked = memberWords({ ...POLL, needs: null, options: ["Red", "Blue"] }, ballot({ draft: [1] }), HERE, NOW);
  assert.equal(asked.action, "Send my vote: Blue");
  const inside = memberWords(POLL, ballot({ counted, revision: 1 }), HERE, NOW);
  assert.deepEqual([inside.state, inside.headline, inside.receipt], ["in", "Your vote is in", true]);
  const waiting = memberWords(POLL, ballot({ pending: { id: "i", revision: 1, choice: [0] } }), HERE, { ...NOW, linked: false });
  assert.equal(waiting.detail, "No connection right now. Your vote is kept on this device and goes out by itself.");
});

test("after the close a vote that was refused is not said to be unsent", () => {
  const refusal = { code: "hands_are_counted", sentence: "Hands were counted.", params: {}, choice: [0], at: 5 };
  const closed = { ...POLL, state: "closed", closed_at: 9_000 };
  assert.equal(memberWords(closed, ballot({ draft: [0], refused: refusal }), HERE, NOW).detail, "What you sent was not taken. Hands were counted.");
  assert.equal(memberWords(closed, ballot({ draft: [0] }), HERE, NOW).detail, "What you had chosen was not sent.");
});

test("who is checked out is sent to the door, and a vote that is in stays in", () => {
  const away = { number: 12, present_since: null };
  const out = memberWords(POLL, ballot({ draft: [0] }), away, NOW);
  assert.deepEqual([out.headline, out.action], ["You are checked out", null]);
  assert.equal(mayChoose(POLL, null, away), false);
  const counted = { revision: 1, choice: [1], at: 0, entry: 7, leaf: "ab" };
  const voted = memberWords(POLL, ballot({ counted, revision: 1 }), away, NOW);
  assert.deepEqual([voted.headline, voted.receipt], ["Your vote is in", true]);
  assert.match(voted.detail, /^Against\. You are checked out/);
  assert.deepEqual(presenceWords(away), { away: true, words: "Checked out" });
  assert.equal(presenceWords(HERE).away, false);
  assert.equal(presenceWords(null).words, "");
});

test("paper, hands and another device are said, and nothing can be sent then", () => {
  const paper = { ...HERE, paper: "c" };
  assert.equal(memberWords(POLL, null, paper, NOW).headline, "You vote on paper");
  assert.equal(memberWords({ ...POLL, state: "closed" }, null, paper, NOW).headline, "You voted on paper");
  assert.equal(mayChoose(POLL, null, paper), false);
  assert.equal(mayChoose({ ...POLL, id: "d" }, null, paper), true, "in the next vote they have none");
  assert.equal(memberWords({ ...POLL, channels: ["hands"] }, null, HERE, NOW).headline, "Hands up, please");
  assert.equal(memberWords({ ...POLL, channels: ["paper"] }, null, HERE, NOW).headline, "This vote is on paper");
  const elsewhere = { ...HERE, voted: "c" };
  const words = memberWords(POLL, null, elsewhere, NOW);
  assert.deepEqual([words.headline, words.action], ["Your seat has voted", null]);
  assert.match(memberWords({ ...POLL, state: "closed" }, null, elsewhere, NOW).detail, /that vote counts/);
  assert.equal(mayChoose(POLL, ballot({ revision: 1 }), elsewhere), true, "it was this device");
  assert.equal(memberWords({ ...POLL, state: "void" }, null, paper, NOW).state, "void");
});

test("a vote by name says whose name is read", () => {
  const named = { ...POLL, named: true };
  assert.equal(byNameWords(named, 12), "This vote is by name: everybody can read how seat 12 voted.");
  assert.equal(byNameWords({ ...named, state: "closed" }, 12), "This vote was by name: everybody can read how seat 12 voted.");
  assert.equal(byNameWords(POLL, 12), "");
  assert.equal(nameWords(named, "fair.example"), "Members vote by name.");
});

test("a vote that is over is news for a while, and again when it is published", () => {
  const latest = new LatestVote();
  const one = new Replica();
  const closed = { ...PUBLISHED, state: "closed" };
  one.apply({ type: "snapshot", views: { "poll/c": closed } });
  assert.equal(latest.of(one, 10_000).state, "closed");
  assert.equal(latest.of(one, 10_000 + SHOWN_FOR), null);
  one.apply({ type: "event", changes: [{ path: "poll/c", view: PUBLISHED }] });
  assert.equal(latest.of(one, 20_000 + SHOWN_FOR).state, "published");
  const rooms = new Replica();
  rooms.apply({ type: "snapshot", views: { "poll/c": { ...closed, electorate: "parties" } } });
  assert.equal(new LatestVote().of(rooms, 10_000), null);
});

test("a member whose badge has no seat is told why, and is not tried again", () => {
  for (const code of ["wrong_badge", "seat_taken", "no_seat", "not_drawn", "replaced", "not_accepted", "locked"]) {
    const one = new Session({ role: "member", code: "ann:c0de", random: () => 0.5 });
    one.start(0);
    one.opened(0);
    one.received(JSON.stringify({ type: "bye", code, sentence: "No.", retry_ms: null }), 5);
    assert.deepEqual([one.phase, one.ending.code], ["over", code]);
  }
  const other = new Session({ role: "person", code: "MOSS31", random: () => 0.5 });
  other.start(0);
  other.opened(0);
  other.received(JSON.stringify({ type: "bye", code: "locked", sentence: "Wait.", retry_ms: 1_000 }), 5);
  assert.equal(other.phase, "waiting");
});

test("a badge is shown with the token that the device is to have, until a welcome has come", () => {
  const one = new Session({ role: "member", code: "ann:c0de", token: "0".repeat(32), random: () => 0.5 });
  one.start(0);
  const hello = (outputs) => JSON.parse(outputs[0].text);
  const first = hello(one.opened(0));
  assert.deepEqual([first.secret, first.device], ["ann:c0de", "0".repeat(32)]);
  one.dropped(1006, 5);
  one.beat(1_000);
  assert.deepEqual(hello(one.opened(1_000)), first, "the welcome was lost: the same once more");
  const welcome = { type: "welcome", version: 1, role: "member", session: "s", token: first.device, now: 1, seat: 12 };
  const [joined] = one.received(JSON.stringify(welcome), 1_010);
  assert.deepEqual([joined.seat, joined.byCode], [12, true]);
  one.code = "";
  one.dropped(1006, 1_020);
  one.beat(3_000);
  const later = hello(one.opened(3_000));
  assert.deepEqual([later.secret, later.device], [first.device, undefined]);
});

test("the door says in big words who comes and goes, and why not", () => {
  const seat = { seat: 12, present: 9, seats: 20 };
  const came = checkedIn({ accepted: true, reason: "", sentence: "", ...seat });
  assert.deepEqual([came.tone, came.headline], ["in", "Seat 12 IN"]);
  const again = checkedIn({ accepted: true, reason: "again", sentence: "", ...seat });
  assert.deepEqual([again.tone, again.headline], ["again", "Seat 12 is IN already"]);
  const strange = checkedIn({ accepted: false, reason: "not_drawn", sentence: "No.", seat: null });
  assert.deepEqual([strange.tone, strange.headline], ["no", "NO SEAT"]);
  assert.match(strange.words, /The attempt is in the record/);
  const unready = checkedIn({ accepted: false, reason: "not_accepted", sentence: "This person is invited.", seat: null });
  assert.equal(unready.words, "This person is invited. Send the person to the desk of the conference.");
  assert.deepEqual(checkedOut({ ...seat, was_in: true }).headline, "Seat 12 OUT");
  assert.deepEqual(checkedOut({ ...seat, was_in: false }).tone, "again");
  assert.equal(refused("no_seat", "No.").headline, "NO SEAT");
  assert.equal(busy("out").words, "A badge that goes out.");
  assert.deepEqual(hallWords({ present: 1_000, seats: 1_200 }), { present: "1,000", of: "in the hall now, of 1,200 seats" });
  assert.equal(hallWords(null).present, "–");
});
