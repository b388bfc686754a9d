// Tests of what pages say: scenes, results, the state of a vote, hands, choices, codes, words.
import "./english.mjs";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { asName, nameFault, namesAreShown, namesPath, nameWords } from "../../resources/web/js/polls/by-name.js";
import { seriesClass } from "../../resources/web/js/kit/dom.js";
import { fault, give, inShort, inWords, move, placed, tap } from "../../resources/web/js/kit/choices.js";
import { nextItem } from "../../resources/web/js/outputs/on-air.js";
import { linkWords, markWords, opening, timer } from "../../resources/web/js/outputs/present.js";
import { mendedWords, result, stale, turnout } from "../../resources/web/js/polls/results.js";
import { handsCheck, keptOutWords, phonesIn, roomAnswer } from "../../resources/web/js/rooms/room-words.js";
import { voteWords } from "../../resources/web/js/polls/vote-words.js";
import { hasPlaceNow, waitsForPlace } from "../../resources/web/js/polls/waiting-place.js";
import { meanwhile, replaced } from "../../resources/web/js/polls/instead-of-hands.js";
import { Replica } from "../../resources/web/js/wire/replica.js";
import { percent, percents } from "../../resources/web/js/kit/shares.js";
import { ago, clock, clockSeconds, setZone, zoneWords, list, ordinal, people, span } from "../../resources/web/js/kit/words.js";

const POLL = {
  view: "poll", id: "p", place: 0, question: "30% or 40%?", options: ["30%", "40%"],
  channels: ["phones", "hands", "button"], kind: "single", rule: "plurality", budget: 0, state: "open",
  reveal_parties: "live", reveal_chamber: "live", opened_at: 1_000, closes_at: null, closed_at: null,
  live: true, tally: null,
};
const TURNOUT = { people: 100, headcount: 200, parties: 9, parties_total: 12, phones: 60, hands: 30, button: 10 };
const COUNTS = { people: [41, 59], parties: [3, 5], tied: 1, phones: [], hands: [], button: [], regions: [] };
/** The sheet of these counts as the server sends it, with the decision that it says. */
function sheet(options, counts, decision = {}) {
  const base = counts.reduce((sum, count) => sum + count, 0);
  const yes = Math.max(...counts);
  const rule = { majority: "more than 1/2", base_name: "cast", needed: Math.floor(base / 2) + 1, quorum_needed: null, quorum_met: true };
  return {
    title: "", lines: options.map((option, n) => ({ option, count: counts[n], tenths: 0 })), base, base_name: "", abstentions: 0, invalid: 0,
    entitled: null, turnout_tenths: null, channels: {},
    decision: { passed: 2 * yes > base, yes, no: base - yes, abstentions: 0, invalid: 0, base, tie: false, casting_vote: "", most_against: null, ...rule, ...decision },
  };
}
const published = (options, people, decision) => ({
  ...POLL, options, state: "published", sheet: sheet(options, people, decision),
  tally: { turnout: TURNOUT, ...COUNTS, people, parties: people.map(() => 3) },
});
const tick = (fields = {}) => ({ type: "tick", poll: "p", n: 1, now: 0, turnout: TURNOUT, counts: COUNTS, leading: null, ...fields });
const item = (fields) => ({ view: "item", id: "i", place: 0, kind: "speech", title: "T", minutes: 10, started_at: 0, poll: null, ...fields });

function replica({ poll, on, standby, items = [] }) {
  const one = new Replica();
  const views = { conference: { view: "conference", name: "C", rehearsal: false, on: on ?? null, poll: poll?.id ?? null } };
  if (poll) views[`poll/${poll.id}`] = poll;
  if (standby) views.playhead = { view: "playhead", on: on ?? null, standby, next: standby, picked: false, skipped: [], revision: 1 };
  for (const each of items) views[`item/${each.id}`] = each;
  one.apply({ type: "snapshot", views });
  return one;
}

test("the next item is the one that the playhead has on standby, wherever it stands", () => {
  const items = [item({ id: "b", place: 2 }), item({ id: "a", place: 1 }), item({ id: "c", place: 3 })];
  assert.equal(nextItem(replica({ on: "b", standby: "c", items })).id, "c");
  assert.equal(nextItem(replica({ on: "b", standby: "a", items })).id, "a");
  assert.equal(nextItem(replica({ on: "b", items })), null);
});

test("while counting the result says LIVE, with shares of people and of parties", () => {
  const found = result(POLL, tick());
  assert.equal(found.status, "LIVE");
  assert.deepEqual(found.bars.map((bar) => [bar.people, bar.share, bar.parties]), [["41", "41.0%", "3 parties"], ["59", "59.0%", "5 parties"]]);
  assert.match(found.note, /1 party tied/);
  assert.equal(found.outcome, "");
  assert.deepEqual(found.bars.map((bar) => [bar.peopleLength, bar.partiesLength]), [[0.41, 3 / 9], [0.59, 5 / 9]]);
  assert.equal(found.whole, "100% = all who are counted");
  assert.ok(found.bars.every((bar) => bar.peopleLength <= 1 && bar.partiesLength <= 1 && !bar.leads));
});

test("before the reveal there are no figures, only who has answered", () => {
  const found = result({ ...POLL, live: false, reveal_parties: "on_close" }, tick({ counts: null }));
  assert.equal(found.status, "HIDDEN");
  assert.ok(found.bars.every((bar) => bar.people === "" && bar.share === "" && bar.peopleLength === 0));
  assert.match(found.note, /when voting has closed/);
  assert.equal(turnout(POLL, tick({ counts: null })).people, "100 of 200 people have answered");
  const one = { ...TURNOUT, people: 1, headcount: 1 };
  assert.equal(turnout(POLL, tick({ counts: null, turnout: one })).people, "1 of 1 person has answered");
});

test("a tick of another poll is not shown", () => {
  assert.equal(result(POLL, tick({ poll: "q" })).status, "HIDDEN");
});

test("a published result says RESULT, with the majority needed and whether it was reached", () => {
  const tally = { turnout: TURNOUT, ...COUNTS };
  const found = result(published(POLL.options, [41, 59]), null);
  assert.equal(found.status, "RESULT");
  assert.equal(found.outcome, "“40%” has a majority: 59 of 100, 51 needed.");
  assert.deepEqual(found.bars.map((bar) => bar.leads), [false, true]);
  assert.ok(result(published(POLL.options, [50, 50]), null).bars.every((bar) => !bar.leads));
  assert.equal(result(published(POLL.options, [50, 50]), null).outcome, "A tie: “30%” and “40%”, 50 of 100 each.");
  const three = published(["a", "b", "c"], [40, 30, 30]);
  assert.equal(result(three, null).outcome, "“a” has the most, but no majority: 40 of 100, 51 needed.");
  assert.equal(result(published(POLL.options, [0, 0]), null).outcome, "Nobody answered.");
  assert.equal(result({ ...POLL, state: "closed", tally }, null).status, "COUNTED");
});

test("the verdict and the mark are those of the sheet, whatever its rule", () => {
  const rule = { majority: "at least 2/3", base_name: "for-and-against", needed: 67, passed: false };
  const found = result(published(POLL.options, [41, 59], rule), null);
  assert.equal(found.outcome, "“40%” is not carried: 59 of 100, 67 needed (at least 2/3 of votes for and against).");
  assert.deepEqual(found.bars.map((bar) => bar.leads), [false, false], "what is not carried is not marked as chosen");
  assert.equal(found.mark.label, "needed");
  assert.equal(found.mark.at, 0.67);
  assert.equal(found.bars[1].peopleLength, 0.59);
  assert.equal(result(published(POLL.options, [41, 59], { ...rule, base: 900, needed: 600, base_name: "members" }), null).mark, null);
  assert.equal(result({ ...published(POLL.options, [41, 59]), sheet: null }, null).outcome, "", "no verdict without a sheet");
});

test("a count without a link is not called live, a final result stays one", () => {
  const session = { heardAt: 0, serverNow: (t) => t };
  assert.equal(stale(result(POLL, tick()), session).status, "STALE");
  const tally = { turnout: TURNOUT, ...COUNTS };
  assert.equal(stale(result({ ...POLL, state: "published", tally }, null), session).status, "RESULT");
});

test("approval is counted against the people who voted", () => {
  const counts = { ...COUNTS, people: [80, 50] };
  const found = result({ ...POLL, kind: "approval" }, tick({ counts }));
  assert.deepEqual(found.bars.map((bar) => bar.share), ["80.0%", "50.0%"]);
});

const ROUNDS = [
  { number: 1, kind: "first", totals: ["9.00000", "7.00000", "4.00000"], elected: [], excluded: [], transfers: [] },
  { number: 2, kind: "exclusion", totals: ["9.50000", "10.50000", "0.00000"], elected: [1], excluded: [2],
    transfers: [{ source: 2, kind: "exclusion", to: ["0.50000", "3.50000", ""], exhausted: "0.00000" }] },
];
const COUNTED = {
  ...POLL, kind: "ranking", state: "published", options: ["A", "B", "C"],
  tally: { turnout: TURNOUT, ...COUNTS, people: [9, 7, 4], parties: [1, 1, 1] },
  outcome: { rule: "stv", title: "STV", ballots: 20, elected: [1], ties: [], rounds: ROUNDS, pairwise: [] },
};

test("a count in rounds shows the round that the desk shows, and who is chosen only with the last", () => {
  const first = result({ ...COUNTED, shown_round: 1 }, null);
  assert.deepEqual(first.bars.map((bar) => [bar.people, bar.leads]), [["9", false], ["7", false], ["4", false]]);
  assert.deepEqual(first.bars.map((bar) => bar.peopleLength), [0.45, 0.35, 0.2]);
  assert.deepEqual([first.note, first.outcome], ["Round 1 of 2.", ""]);
  const all = result({ ...COUNTED, shown_round: 0 }, null);
  assert.deepEqual(all.bars.map((bar) => [bar.people, bar.leads]), [["9.50", false], ["10.50", true], ["", false]]);
  assert.deepEqual(all.bars.map((bar) => bar.share), ["47.5%", "52.5%", "out"]);
  assert.equal(all.outcome, "Chosen: B. Rule: STV.");
  assert.equal(all.note, "Round 2 of 2. Out: C. Chosen: B.");
});

test("the outcome of a rule is what the rule says, not who has most", () => {
  const poll = { ...COUNTED, kind: "approval", outcome: { ...COUNTED.outcome, elected: [1, 2], rounds: [], ties: ["A and B were tied; B was taken by lot from the published seed."] } };
  const found = result(poll, null);
  assert.equal(found.outcome, "Chosen: B and C. Rule: STV. A tie was decided by lot.");
  assert.deepEqual(found.bars.map((bar) => bar.leads), [false, true, true]);
});

test("where every two are compared, a bar is how many of the others it wins against", () => {
  const pairwise = [[0, 6, 5], [4, 0, 7], [5, 3, 0]];
  const found = result({ ...COUNTED, outcome: { ...COUNTED.outcome, rounds: [], elected: [0], pairwise } }, null);
  assert.deepEqual(found.bars.map((bar) => [bar.share, bar.peopleLength, bar.leads]), [["1 of 2", 0.5, true], ["1 of 2", 0.5, false], ["0 of 2", 0, false]]);
  assert.equal(found.note, "No option wins against every other; the rule decides between them.");
  assert.equal(found.unit, "comparisons won");
  const clear = result({ ...COUNTED, outcome: { ...COUNTED.outcome, rounds: [], elected: [0], pairwise: [[0, 6, 6], [4, 0, 7], [4, 3, 0]] } }, null);
  assert.equal(clear.note, "A wins against every other option.");
});

test("shares sum to 100 as on every other screen, and half is marked while a single choice is counted", () => {
  const counts = { ...COUNTS, people: [1, 1, 1], parties: [0, 0, 0] };
  const three = result({ ...POLL, options: ["10%", "20%", "30%"] }, tick({ counts }));
  assert.deepEqual(three.bars.map((bar) => bar.share), ["33.4%", "33.3%", "33.3%"]);
  assert.equal(three.mark.label, "half");
  assert.equal(three.mark.at, 0.5);
  assert.equal(result({ ...POLL, kind: "scale", options: ["10%", "20%", "30%"] }, tick({ counts })).mark, null);
  assert.deepEqual(percents([0, 0]), ["–", "–"]);
  assert.deepEqual(percents([2, 1]), ["66.7%", "33.3%"]);
});

test("what is not nothing never reads 0, and what is not all never 100", () => {
  assert.deepEqual(percents([61_869, 1, 0]), [">99.9%", "<0.1%", "0.0%"]);
  assert.deepEqual(percents([7, 0]), ["100.0%", "0.0%"]);
  assert.deepEqual([percent(1, 9_000), percent(8_999, 9_000), percent(9, 9), percent(0, 9)], ["<0.1%", ">99.9%", "100.0%", "0.0%"]);
});

const NOW = { linked: true, fault: null, busy: false };
const BALLOT = { poll: "p", key: "", revision: 0, draft: null, pending: null, counted: null, refused: null };
const counted = { revision: 1, choice: [0], at: 0, entry: 9, leaf: "ab" };
const state = (poll, ballot, now = {}) => voteWords({ ...POLL, ...poll }, ballot && { ...BALLOT, ...ballot }, { ...NOW, ...now });

test("the state of a vote is said in words, from the first tap to the receipt", () => {
  assert.equal(state({}, null, { fault: "Tap your answer." }).headline, "Not sent yet");
  assert.equal(state({}, null, { fault: "Tap your answer." }).action, null);
  const draft = state({}, { draft: [1] });
  assert.deepEqual([draft.headline, draft.detail, draft.action], ["Not sent yet", "40%", "Send my vote"]);
  const sending = state({}, { pending: { id: "x", revision: 1, choice: [1] } });
  assert.deepEqual([sending.headline, sending.action], ["Sending", null]);
  const kept = state({}, { pending: { id: "x", revision: 1, choice: [1] } }, { linked: false });
  assert.match(kept.detail, /kept on this phone and goes out by itself/);
  const done = state({}, { counted });
  assert.deepEqual([done.headline, done.receipt, done.tone], ["Your vote is in", true, "good"]);
  const change = state({}, { counted, draft: [1] });
  assert.deepEqual([change.headline, change.detail, change.action], ["Not sent yet", "Your vote for 30% counts.", "Change my vote"]);
});

test("a choice that was cut has no second full stop", () => {
  const long = "Sozialversicherungspflichtgrenzenanpassung für Pflegekräfte im ländlichen Raum und anderswo im Lande";
  const words = state({ options: [long, "Wages"] }, { counted });
  assert.match(words.detail, /[^.]… You can change it until voting closes\.$/);
  assert.match(state({}, { counted }).detail, /^30%\. You can change it/);
});

test("a vote that came too late says so, with both times, and what counts instead", () => {
  const noon = Date.UTC(2025, 5, 1, 12, 2);
  const refused = { code: "closed", sentence: "", params: {}, choice: [1], at: noon + 60_000 };
  const late = state({ state: "closed", closed_at: noon }, { refused, draft: [1] });
  assert.equal(late.headline, `Closed at ${clock(noon)}: your vote came at ${clock(noon + 60_000)} and does not count`);
  const change = state({ state: "closed", closed_at: noon }, { refused, draft: [1], counted });
  assert.match(change.headline, /this change came at/);
  assert.equal(change.detail, "Your vote for 30% counts.");
});

test("a pending vote of a closed poll is still on its way, not lost", () => {
  assert.equal(state({ state: "closed", closed_at: 0 }, { pending: { id: "x", revision: 1, choice: [1] } }).state, "sending");
});

test("a refusal shows the server's sentence and lets one send again", () => {
  const refused = { code: "room_full", sentence: "All 3 people have answered.", params: {}, choice: [1], at: 0 };
  const words = state({}, { refused, draft: [1] });
  assert.deepEqual([words.headline, words.detail, words.action], ["Your vote is not in", "All 3 people have answered. As soon as there is room your vote goes in by itself: leave this page open.", "Send again"]);
  assert.equal(state({}, { refused, draft: [0] }).headline, "Not sent yet", "another choice is a new vote");
});

test("who did not vote, voted in the room or in a void poll is told so", () => {
  assert.equal(state({ state: "closed", closed_at: 0 }, null).state, "missed");
  assert.equal(state({ state: "closed", closed_at: 0 }, { counted }).headline, "Your vote is in");
  assert.match(state({ channels: ["hands"] }, null).detail, /Your facilitator counts the hands/);
  assert.match(state({ state: "void" }, { counted }).headline, /void/);
});

const ROOM = { party: 0, name: "", area: "", capacity: 50, headcount: 31, joined: 20, code: "", poll: "p", phones: 18, hands: null, button: null, by_phone: [10, 8] };

test("hands are checked against the people without a phone vote", () => {
  assert.deepEqual(pick(handsCheck([4, 9], ROOM, "p")), [true, 13, 13, "It adds up."]);
  assert.deepEqual(pick(handsCheck([4, 7], ROOM, "p")), [true, 11, 13, "2 people without a raised hand. That is fine."]);
  assert.match(handsCheck([9, 9], ROOM, "p").verdict, /^5 too many/);
  assert.equal(handsCheck([9, 9], ROOM, "p").ok, false);
  assert.equal(handsCheck([9, 9], ROOM, "another").ok, true, "phones of an earlier poll do not count");
  assert.equal(handsCheck([0, 0], { ...ROOM, headcount: 0 }, "p").ok, false);
});
const pick = ({ ok, total, left, verdict }) => [ok, total, left, verdict];

test("what the room answered adds phones, hands and the button up, and never more than the people here", () => {
  assert.deepEqual(roomAnswer(POLL, ROOM).counts, [10, 8]);
  assert.deepEqual(roomAnswer(POLL, { ...ROOM, hands: [4, 9] }).counts, [14, 17]);
  const pressed = roomAnswer(POLL, { ...ROOM, button: 1 });
  assert.deepEqual(pressed.counts, [10, 21]);
  assert.equal(pressed.answered, 31);
  assert.equal(roomAnswer(POLL, { ...ROOM, by_phone: null }).counts, null);
  assert.equal(roomAnswer(POLL, { ...ROOM, poll: "before" }).answered, 0);
});

test("a timer counts down to the second, and then says that it is over but not for how long", () => {
  const talk = { started_at: 0, minutes: 15 };
  assert.equal(timer(talk, 0).text, "15:00");
  assert.equal(timer(talk, 1).text, "15:00");
  assert.equal(timer(talk, 899_500).text, "0:01");
  assert.deepEqual([timer(talk, 960_000).over, timer(talk, 960_000).text], [true, "0:00"]);
});

test("times are the conference's, and say so where this device reads another", () => {
  const at = Date.UTC(2027, 4, 14, 12, 15, 9);
  const own = clock(at);
  setZone("Pacific/Kiritimati"); // 14 hours ahead of UTC: no machine of ours is there
  assert.equal(clock(at), "02:15 (Kiritimati time)");
  assert.equal(clockSeconds(at), "02:15:09 (Kiritimati time)");
  setZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
  assert.equal(clock(at), own);
  setZone("No/Such");
  assert.equal(clock(at), own);
  setZone(undefined);
  assert.equal(zoneWords("America/Argentina/Buenos_Aires"), "Buenos Aires time");
  assert.equal(zoneWords("Etc/UTC"), "UTC");
});

test("what was shown before the device slept is not called live", () => {
  const session = { phase: "live", heardAt: 0, wasLive: true, ending: null };
  assert.equal(linkWords(session, 5_000), null);
  assert.equal(linkWords(session, 600_000), "No news for 10 minutes. Asking the conference.");
});

test("a link that somebody else answers asks to sign in first", () => {
  const session = { phase: "waiting", lostAt: 0, wasLive: true, ending: null, elsewhere: true };
  assert.match(linkWords(session, 13_000), /^No connection to the conference: sign in to the Wi-Fi first/);
  const barred = { ...session, elsewhere: false, barred: true };
  assert.match(linkWords(barred, 13_000), /this network lets no live connection through: try mobile data/);
});

test("a room's bars never leave out the phones that are held back", () => {
  const held = { ...ROOM, by_phone: null, hands: [1, 2] };
  assert.equal(roomAnswer(POLL, held).counts, null);
  assert.equal(roomAnswer(POLL, { ...held, phones: 0 }).counts, null, "phones may come yet");
  assert.match(roomAnswer(POLL, held).ways, /by phone, kept secret · 3 by show of hands/);
  const hands = { ...POLL, channels: ["hands"] };
  assert.deepEqual(roomAnswer(hands, { ...held, phones: 0 }).counts, [1, 2]);
  const closed = { ...POLL, state: "closed" };
  assert.deepEqual(roomAnswer(closed, { ...held, phones: 0 }).counts, [1, 2]);
  assert.equal(roomAnswer(closed, held).counts, null, "too few to be shown");
});

test("a room says how full of phones it is, and when there are more than people", () => {
  assert.deepEqual(phonesIn({ headcount: 30, joined: 25, phones_in: 28, places: 35 }), { over: false, words: "28 of 35 phones", warning: "" });
  assert.equal(phonesIn({ headcount: 30, joined: 2, phones_in: 34, places: 35 }).warning, "34 phones, 30 people: more phones than people.");
  assert.equal(phonesIn({ headcount: 0, joined: 2, phones_in: 2, places: 35 }).over, false, "nobody is checked in yet");
  assert.equal(phonesIn({ headcount: 3, joined: 2 }).words, "2 phones", "a server of before");
});

test("a result says who is left out, and why", () => {
  assert.equal(mendedWords(POLL), "");
  const out = (n) => ({ party: n, name: `Room ${n}`, reason: "Its code got out" });
  assert.equal(mendedWords({ ...POLL, left_out: [out(1)] }), "1 party left out: Room 1 (Its code got out).");
  assert.equal(mendedWords({ ...POLL, left_out: [{ ...out(1), reason: "It got out." }] }), "1 party left out: Room 1 (It got out).");
  const many = { ...POLL, left_out: [1, 2, 3].map(out), started_over: [{ party: 4, name: "Room 4", times: 1, struck: 9 }] };
  assert.equal(mendedWords(many, 1), "3 parties left out: Room 1 (Its code got out), 2 more. 1 party started the phones over.");
});

test("a vote that the room starts over is asked for again", () => {
  const ballot = { poll: "p", key: "", revision: 0, draft: null, pending: null, counted: null, refused: null, again: true };
  const now = { linked: true, fault: null, busy: false };
  const words = voteWords(POLL, ballot, now);
  assert.deepEqual([words.state, words.headline], ["again", "Your room starts this vote over: please vote again"]);
  assert.equal(voteWords(POLL, { ...ballot, draft: [1] }, now).state, "draft");
  assert.match(voteWords({ ...POLL, state: "closed" }, ballot, now).detail, /did not vote again/);
});

test("a phone that came in again does not say that nothing was sent", () => {
  const ballot = { ...BALLOT, revision: 1 };
  assert.match(state({}, ballot).detail, /that vote stays in/);
  assert.match(state({ state: "closed" }, ballot).detail, /that vote counts/);
  assert.match(state({ state: "closed" }, { revision: 0 }).detail, /did not vote/);
});

test("a poll says how long it is open, when it closes and when it closed", () => {
  assert.equal(opening(POLL, 43_000).words, "Open for less than a minute");
  assert.equal(opening(POLL, 61_000).words, "Open for 1 minute");
  assert.equal(opening(POLL, 722_000).words, "Open for 12 minutes");
  assert.equal(opening({ ...POLL, closes_at: 80_000 }, 2_000).words, "Open, closes in 1:18");
  assert.equal(opening({ ...POLL, closes_at: 80_000 }, 90_000).words, "Open, closes now");
  assert.equal(opening({ ...POLL, state: "void" }, 0).words, "Void, does not count");
});

test("a lost link is said after a while, to who runs a room sooner, with how long it has been", () => {
  const session = { phase: "waiting", lostAt: 0, wasLive: true, ending: null };
  assert.equal(linkWords(session, 11_900), null);
  assert.equal(linkWords({ ...session, elsewhere: true }, 11_900), null);
  assert.match(linkWords(session, 2_000, 1_500), /^No connection for 2 seconds/);
  assert.match(linkWords({ ...session, wasLive: false, elsewhere: true }, 1_000), /sign in to the Wi-Fi/);
  assert.equal(markWords(session, 11_900), null);
  assert.equal(markWords(session, 14_000), "No link for 14 seconds");
  assert.equal(linkWords(session, 12_000), "No connection for 12 seconds. Trying again by itself.");
  assert.equal(linkWords({ ...session, phase: "live" }, 12_000), null);
});

test("taps make choices that the poll accepts", () => {
  const approval = { kind: "approval", options: ["a", "b", "c"], budget: 0 };
  assert.deepEqual(tap(approval, tap(approval, [], 2), 0), [0, 2]);
  assert.deepEqual(tap(approval, [0, 2], 2), [0]);
  const ranking = { kind: "ranking", options: ["a", "b", "c"], budget: 0 };
  assert.deepEqual(tap(ranking, tap(ranking, [], 2), 0), [2, 0]);
  assert.deepEqual(tap(ranking, [2, 0, 1], 0), [2, 1]);
  assert.deepEqual(move([2, 0, 1], 2, 0), [1, 2, 0]);
  assert.deepEqual(move([2, 0, 1], 0, 9), [0, 1, 2]);
  const points = { kind: "points", options: ["a", "b"], budget: 3 };
  assert.deepEqual(give(points, [2, 0], 1, 5), [2, 1], "no more than there are");
  assert.deepEqual(give(points, [2, 1], 0, -5), [0, 1], "not below 0");
  assert.deepEqual([fault(points, [0, 0]) === null, fault(points, [1, 0])], [false, null]);
  assert.equal(fault(approval, []), null, "a blank vote is one");
  assert.notEqual(fault(ranking, []), null);
  assert.equal(inWords(ranking, [2, 0]), "1st c, 2nd a");
  assert.equal(inWords(points, [0, 3]), "b 3");
});

test("a long choice is said in short, and in full on the receipt", () => {
  const options = ["A national care service, free at the point of need", "Sozialversicherungspflichtgrenzenanpassung", "الرعاية الوطنية", "Wages"];
  const ranking = { kind: "ranking", options, budget: 0 };
  assert.equal(inShort(ranking, [3, 0]), inWords(ranking, [3, 0]));
  const short = inShort(ranking, [1, 0, 2, 3]);
  assert.equal(short, "1st Sozialversicherungspflichtg…, 2nd A national care service, fr…, 3rd \u2068الرعاية الوطنية\u2069 … 4 in all");
  const points = { kind: "points", options, budget: 10 };
  assert.equal(inShort(points, [1, 2, 3, 4]), "A national care service, fr… 1, Sozialversicherungspflichtg… 2 and \u2068الرعاية الوطنية 3\u2069 … 4 in all");
});

test("a blank vote and points that are left are never sent unawares", () => {
  const approval = { kind: "approval" };
  assert.deepEqual([state(approval, null).detail, state(approval, null).action], ["Nothing is ticked so far.", "Send a blank vote"]);
  assert.equal(state(approval, { draft: [1] }).action, "Send my vote");
  assert.equal(state(approval, { draft: [], counted }).action, "Change it to a blank vote");
  assert.equal(state({ kind: "points", budget: 5 }, { draft: [1, 2] }).detail, "30% 1 and 40% 2. 2 points not given yet.");
  assert.equal(state({ kind: "points", budget: 3 }, { draft: [1, 2] }).detail, "30% 1 and 40% 2");
});

test("a dragged row takes the place of those whose middle it has passed, however high they are", () => {
  const boxes = [{ top: 0, height: 60 }, { top: 68, height: 180 }, { top: 256, height: 60 }];
  assert.equal(placed(boxes, 0, 90), 0);
  assert.equal(placed(boxes, 0, 100), 1, "its foot is past the middle of the high one");
  assert.equal(placed(boxes, 2, -90), 2);
  assert.equal(placed(boxes, 2, -100), 1);
  assert.equal(placed(boxes, 2, -999), 0);
  assert.equal(placed(boxes, 1, 999), 2);
});

test("figures, spans and lists read as they are spoken", () => {
  assert.equal(people(1), "1 person");
  assert.equal(people(31_530), "31,530 people");
  assert.equal(percent(5_881, 10_000), "58.8%");
  assert.equal(span(3_723_000), "1:02:03");
  assert.equal(ago(1_000), "1 second");
  assert.equal(ago(7_200_000), "2 hours");
  assert.equal(list(["a", "b", "c"]), "a, b and c");
  assert.deepEqual([1, 2, 3, 4, 11, 22].map(ordinal), ["1st", "2nd", "3rd", "4th", "11th", "22nd"]);
});

test("the icons are those of the resources", () => {
  const read = (name) => readFileSync(new URL(`../../resources/web/js/kit/${name}.js`, import.meta.url), "utf8");
  const found = [...(read("icons") + read("further-icons")).matchAll(/"([a-z-]+)":\n {4}"([^"]+)"/g)];
  assert.ok(found.length > 8);
  for (const [, name, path] of found) {
    const svg = readFileSync(new URL(`../../resources/icons/${name}.svg`, import.meta.url), "utf8");
    assert.ok(svg.includes(`d="${path}"`), name);
  }
});

test("a name is trimmed and composed, and what cannot stand is said", () => {
  assert.equal(asName("  e\u0301va "), "\u00e9va");
  assert.equal(nameFault("Zo\u00eb"), null);
  assert.equal(nameFault("\u{1F600}".repeat(60)), null);
  assert.equal(nameFault("\u0645\u06cc\u200c\u0631\u0648\u062f"), null);
  for (const name of ["", "x".repeat(61), "a\nb", "a\u202eb", "\u200b", "Ada\u200b", "\u3164", "\u2800", "\ufe0f", "Ada\u200d"]) assert.match(nameFault(name), /\.$/);
});

test("who voted how is shown when the result may be seen, and never while a poll is open", () => {
  const named = { ...POLL, named: true };
  assert.equal(nameWords(POLL, "h"), "");
  assert.equal(nameWords(named, "h"), "Phones vote by name.");
  assert.equal(nameWords({ ...named, state: "closed" }, "h"), "Who voted how: h/names");
  assert.equal(namesAreShown({ ...named, state: "closed", live: false }), false);
  assert.equal(namesAreShown({ ...POLL, state: "closed" }), false);
  assert.equal(namesAreShown({ ...named, state: "void" }), false);
  assert.equal(nameWords({ ...named, state: "void" }, "h"), "");
  assert.equal(namesPath("a b&c"), "/names#poll=a%20b%26c");
  assert.match(roomAnswer({ ...named, live: false }, { ...ROOM_OF_NAMES }).ways, /not shown yet/);
});

const ROOM_OF_NAMES = { party: 0, headcount: 9, poll: "p", phones: 3, hands: null, button: null, by_phone: null };

test("answers that are too few to be shown are not shown as none", () => {
  const none = { people: [0, 0], parties: [0, 0], tied: 0, turnout: TURNOUT };
  const tick = (turnout) => ({ poll: "p", turnout, counts: none });
  assert.match(result(POLL, tick({ ...TURNOUT, people: 4 })).note, /a few more have answered/);
  assert.match(result(POLL, tick({ ...TURNOUT, people: 0 })).note, /Still counting/);
});

test("no two of forty options have the same mark", () => {
  const marks = Array.from({ length: 40 }, (_, option) => seriesClass(option));
  assert.equal(new Set(marks).size, 40);
  assert.deepEqual([marks[0], marks[8], marks[39]], ["series-1", "series-1 texture-1", "series-8 texture-4"]);
});

test("a vote without a place goes out when headcount or hands make room, and by nothing else", () => {
  const refused = { code: "room_full", sentence: "No.", params: { headcount: 3, hands: 2 }, choice: [1], at: 0 };
  const ballot = { ...BALLOT, draft: [1], refused };
  const room = { headcount: 3, poll: "p", phones: 1, hands: [2, 0] };
  const now = (fields) => hasPlaceNow(POLL, ballot, { ...room, ...fields });
  assert.equal(now({}), false, "the room is as it was");
  assert.equal(now({ phones: 0 }), false, "an older document of the room is no reason");
  assert.equal(now({ headcount: 4 }), true);
  assert.equal(now({ headcount: 4, phones: 2 }), false, "others were faster");
  assert.equal(now({ hands: [1, 0] }), true);
  assert.equal(now({ hands: null }), true);
  assert.equal(now({ headcount: 4, poll: "q" }), false, "what it says is of another poll");
  assert.equal(waitsForPlace({ ...ballot, draft: [0] }), false, "another answer was chosen: it is sent by hand");
  assert.equal(waitsForPlace({ ...ballot, refused: { ...refused, code: "already_voted" } }), false);
  assert.equal(waitsForPlace({ ...ballot, pending: { id: "x", revision: 2, choice: [1] } }), false);
});

test("the phone says that its vote waits, and that it went in by itself", () => {
  const refused = { code: "room_full", sentence: "Nobody is checked in.", params: { headcount: 0 }, choice: [1], at: 0 };
  assert.match(state({}, { draft: [1], refused }).detail, /^Nobody is checked in\. As soon as there is room your vote goes in by itself/);
  const other = { ...refused, code: "already_voted" };
  assert.doesNotMatch(state({}, { draft: [1], refused: other }).detail, /by itself/);
  const counted = { revision: 2, choice: [1], at: 0, entry: 1, leaf: "", waited: true };
  assert.match(state({}, { counted }).detail, /it went in by itself/);
});

test("the facilitator reads why phones cannot vote, and what to do", () => {
  const room = { headcount: 0, poll: "p", phones: 0, hands: null, kept_out: 3 };
  assert.match(keptOutWords(POLL, room).words, /^3 phones cannot vote: nobody is checked in\. Check people in\./);
  assert.match(keptOutWords(POLL, { ...room, headcount: 4, kept_out: 1 }).words, /^1 phone cannot vote: 4 people checked in/);
  const hands = keptOutWords(POLL, { ...room, headcount: 4, hands: [3, 1] });
  assert.match(hands.words, /Correct the hands/);
  assert.equal(hands.tab, "tab-answer");
  assert.equal(keptOutWords({ ...POLL, state: "closed" }, room).words, "");
  assert.equal(keptOutWords(POLL, { ...room, poll: "q" }).words, "");
  assert.equal(keptOutWords(POLL, { ...room, kept_out: 0 }).words, "");
});

test("hands of another device are told, whichever was first", () => {
  assert.equal(meanwhile(POLL, [3, 0], [3, 0]), "");
  assert.match(meanwhile(POLL, [], [3, 0]), /another device entered 3 hands \(30%: 3 · 40%: 0\)/);
  assert.match(meanwhile(POLL, [3, 0], []), /took the hands out/);
  const deed = { state: "done", command: { type: "enter_hands", counts: [3, 0] } };
  assert.equal(replaced(deed, [3, 0]), "");
  assert.match(replaced(deed, [0, 4]), /Another device has changed the hands/);
  assert.match(replaced(deed, null), /taken out/);
  assert.equal(replaced({ ...deed, state: "sending" }, [0, 4]), "");
});
