// Tests of the conversation with the server: events in, outputs out. Run by `node --test`.
import "./english.mjs";
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  BACKOFF_FIRST,
  BACKOFF_MOST,
  backoff,
  PING_AT_LEAST,
  PING_EVERY,
  PROBE_WAIT,
  Session,
  SILENT_AFTER,
} from "../../resources/web/js/wire/session.js";
import { Clock } from "../../resources/web/js/wire/server-clock.js";

const CAST = { type: "cast", id: "b1", poll: "p", key: "0".repeat(32), revision: 1, choice: [1] };
const SERVER = 1_000_000;

function session(options = {}) {
  return new Session({ role: "person", code: "MOSS31", random: () => 0.5, ...options });
}
function frames(outputs) {
  return outputs.filter((o) => o.do === "send").map((o) => JSON.parse(o.text));
}
function says(one, message, at) {
  return one.received(JSON.stringify(message), at);
}
const welcome = (token = "t1") => ({ type: "welcome", version: 1, role: "person", session: "s", token, now: SERVER, party: 4 });
const snapshot = (seq, views = {}) => ({ type: "snapshot", seq, now: SERVER, views });
const event = (seq, after, changes = []) => ({ type: "event", seq, after, now: SERVER, changes });

/** Connected and greeted at 0, live at 20. */
function live(options) {
  const one = session(options);
  one.start(0);
  one.opened(0);
  says(one, welcome(), 10);
  says(one, snapshot(7), 20);
  return one;
}

test("the hello carries the code first and the token ever after", () => {
  const one = session();
  assert.deepEqual(one.start(0).map((o) => o.do), ["connect", "changed"]);
  assert.deepEqual(frames(one.opened(5)), [
    { type: "hello", version: 1, role: "person", secret: "MOSS31", since: -1, name: "" },
  ]);
  const [joined] = says(one, welcome(), 10);
  assert.deepEqual(joined, { do: "joined", token: "t1", party: 4, seat: null, byCode: true });
  says(one, snapshot(7), 20);
  one.dropped(1006, 30);
  one.beat(30 + BACKOFF_FIRST);
  const [hello] = frames(one.opened(600));
  assert.equal(hello.secret, "t1");
  assert.equal(hello.since, 7);
});

test("a command given without a link goes out when there is one", () => {
  const one = session();
  one.start(0);
  assert.deepEqual(frames(one.submit(CAST, 1)), []);
  one.opened(2);
  assert.deepEqual(frames(says(one, welcome(), 3)), [], "not before we know where we are");
  assert.deepEqual(frames(says(one, snapshot(7), 4)), [CAST]);
});

test("what is painted is reported once, and again on a new connection", () => {
  const one = live();
  const painted = { type: "painted", output: "rooms", revision: 3, scene: "video" };
  assert.deepEqual(frames(one.painted(painted)), [painted]);
  assert.deepEqual(one.painted({ ...painted }), []);
  assert.deepEqual(frames(one.painted({ ...painted, scene: "black" })).map(({ scene }) => scene), ["black"]);
  one.dropped(1006, 30);
  assert.deepEqual(one.painted({ ...painted, revision: 4 }), [], "nobody hears it");
  one.beat(30 + BACKOFF_FIRST);
  one.opened(600);
  says(one, welcome(), 610);
  assert.deepEqual(frames(one.painted({ ...painted, scene: "black" })).length, 1);
});

test("an unanswered command is sent again under the same id after every reconnect, until it is answered", () => {
  const one = live();
  assert.deepEqual(frames(one.submit(CAST, 30)), [CAST]);
  for (const at of [100, 20_000]) {
    one.dropped(1006, at);
    one.beat(at + BACKOFF_MOST);
    one.opened(at + BACKOFF_MOST);
    assert.deepEqual(frames(says(one, welcome(), at + BACKOFF_MOST)), [CAST]);
  }
  const out = says(one, { type: "ack", id: "b1", receipt: { entry: 9, leaf: "ab" } }, 40_000);
  assert.equal(out[0].do, "answered");
  one.dropped(1006, 41_000);
  one.beat(60_000);
  one.opened(60_000);
  assert.deepEqual(frames(says(one, welcome(), 60_000)), []);
});

test("the same command is not given twice", () => {
  const one = live();
  one.submit(CAST, 30);
  assert.deepEqual(one.submit(CAST, 31), []);
});

test("a temporary refusal is tried again after a while, any other is final", () => {
  const one = live();
  one.submit(CAST, 30);
  const refused = { type: "refused", id: "b1", code: "busy", sentence: "Later.", params: {}, temporary: true };
  assert.deepEqual(says(one, refused, 40).map((o) => o.do), ["changed"]);
  assert.deepEqual(frames(one.beat(100)), []);
  assert.deepEqual(frames(one.beat(3_000)), [CAST]);
  const out = says(one, { ...refused, temporary: false }, 3_100);
  assert.equal(out[0].do, "answered");
  assert.equal(one.pending.size, 0);
});

test("events continue from the snapshot; one that does not follow asks for everything again", () => {
  const one = live();
  const view = { view: "conference", name: "C", rehearsal: false, on: null, poll: null };
  says(one, event(8, 7, [{ path: "conference", view }]), 30);
  assert.equal(one.replica.get("conference").name, "C");
  says(one, event(8, 7, [{ path: "conference", view: null }]), 31);
  assert.equal(one.replica.get("conference").name, "C", "an old event changes nothing");
  assert.deepEqual(says(one, event(12, 10), 32).map((o) => o.do), ["drop", "changed"]);
  one.beat(20_000);
  assert.equal(frames(one.opened(20_000))[0].since, -1);
});

test("snapshot and events give what a fresh snapshot gives", () => {
  const one = live();
  const item = (id, place) => ({ view: "item", id, place, title: id });
  says(one, event(8, 7, [{ path: "item/a", view: item("a", 0) }, { path: "item/b", view: item("b", 1) }]), 1);
  says(one, event(9, 8, [{ path: "item/a", view: null }]), 2);
  const other = live();
  says(other, snapshot(9, { "item/b": item("b", 1) }), 3);
  assert.deepEqual(one.replica.views, other.replica.views);
});

test("a silent link is given up, after pings in vain", () => {
  const one = live();
  const pings = [];
  let gone = null;
  for (let at = 1_000; at <= 20_000 && gone === null; at += 1_000) {
    const out = one.beat(at);
    pings.push(...frames(out));
    if (out.some((o) => o.do === "drop")) gone = at;
  }
  assert.equal(pings.length, 2);
  assert.ok(gone > SILENT_AFTER && gone <= SILENT_AFTER + 2_000, `gone at ${gone}`);
  assert.equal(one.phase, "waiting");
  assert.equal(one.lostAt, gone);
});

test("a device that slept asks first, and gives up when no answer comes", () => {
  const one = live();
  const woken = 3_600_000;
  assert.equal(frames(one.beat(woken))[0].type, "ping");
  assert.equal(one.phase, "live");
  assert.deepEqual(one.beat(woken + 1_000).map((o) => o.do), []);
  assert.deepEqual(one.beat(woken + PROBE_WAIT + 500).map((o) => o.do), ["drop", "changed"]);
});

test("a page that is looked at again does not wait for the backoff", () => {
  const one = live();
  one.attempt = 8;
  one.dropped(1006, 1_000);
  const due = one.retryAt;
  assert.ok(due > 5_000);
  one.hurry(1_100);
  assert.ok(one.retryAt <= 1_100 + BACKOFF_FIRST);
});

test("a wrong code is final; an old token is not, as long as the code is good", () => {
  const one = session();
  one.start(0);
  one.opened(0);
  one.dropped(4401, 5);
  assert.equal(one.phase, "over");
  assert.equal(one.ending.code, "wrong_code");
  assert.deepEqual(one.beat(100_000), []);

  const other = session({ token: "old" });
  other.start(0);
  assert.equal(frames(other.opened(0))[0].secret, "old");
  says(other, { type: "bye", code: "wrong_code", sentence: "No." }, 5);
  assert.equal(other.phase, "waiting");
  other.beat(1_000);
  assert.equal(frames(other.opened(1_000))[0].secret, "MOSS31");
  assert.equal(says(other, welcome("new"), 1_001)[0].byCode, true);
});

test("a server that stops is waited for, as it asked", () => {
  const one = live();
  assert.deepEqual(says(one, { type: "bye", code: "server_stops", sentence: "Back soon.", retry_ms: 2_000 }, 100)[0], { do: "drop" });
  assert.ok(one.retryAt >= 2_100 && one.retryAt < 2_100 + BACKOFF_FIRST);
  assert.deepEqual(one.beat(1_500), []);
  assert.deepEqual(one.beat(3_000).map((o) => o.do), ["connect", "changed"]);
});

test("a connection that does not open is given up", () => {
  const one = session();
  one.start(0);
  assert.deepEqual(one.beat(5_000), []);
  assert.deepEqual(one.beat(10_500).map((o) => o.do), ["drop", "changed"]);
});

test("backoff is anywhere up to a cap that doubles up to fifteen seconds", () => {
  assert.equal(backoff(0, 0), 0);
  assert.equal(backoff(0, 1), BACKOFF_FIRST);
  assert.equal(backoff(3, 1), 8 * BACKOFF_FIRST);
  assert.equal(backoff(50, 1), BACKOFF_MOST);
});

test("the clock believes the shortest round trip", () => {
  const clock = new Clock();
  clock.learn(0, 4_000, 50_000);
  clock.learn(5_000, 5_020, 55_010);
  clock.learn(6_000, 7_000, 56_800);
  assert.equal(clock.offset, 50_000);
  assert.equal(clock.delay, 1_000);
});

test("a clock that was set, or a device that slept, is measured anew", () => {
  const clock = new Clock();
  clock.learn(0, 20, 50_010);
  clock.learn(3_600_000, 3_600_400, 60_200); // set forward by an hour
  assert.equal(clock.offset, 60_200 - 3_600_200);
  clock.doubt();
  assert.equal(clock.offset, 60_200 - 3_600_200, "it stands until there is another");
  clock.learn(3_700_000, 3_701_000, 160_900);
  assert.equal(clock.offset, 160_900 - 3_700_500);
});

test("what was shown before a sleep is not of this moment until the server is heard again", () => {
  const one = live();
  assert.ok(one.isFresh(1_000));
  const woken = 600_000;
  const [ping] = frames(one.hurry(woken));
  assert.equal(ping.type, "ping");
  assert.ok(!one.isFresh(woken));
  says(one, { type: "pong", sent: woken, now: SERVER + woken }, woken + 60);
  assert.ok(one.isFresh(woken + 100));
  assert.equal(one.clock.offset, SERVER + woken - (woken + 30));
});

test("an opening that was under way when the device fell asleep is begun anew at once", () => {
  const one = live();
  one.attempt = 8;
  one.dropped(1006, 1_000);
  one.beat(one.retryAt);
  assert.equal(one.phase, "connecting");
  assert.deepEqual(one.beat(900_000).map((o) => o.do), ["connect", "changed"]);
  assert.equal(one.attempt, 0);
  assert.deepEqual(one.hurry(903_000).map((o) => o.do), ["connect", "changed"]);
});

test("a device whose clock is set back does not wait for the time that was", () => {
  const hour = 3_600_000;
  const one = session({ random: () => 1 });
  one.start(hour);
  one.dropped(1006, hour + 100);
  assert.deepEqual(one.beat(hour + 200), []);
  assert.deepEqual(one.beat(100), []);
  assert.deepEqual(one.beat(1_100).map((o) => o.do), ["connect", "changed"]);
});

test("a frame that is no message is passed over", () => {
  const one = live();
  assert.deepEqual(one.received("null", 50), []);
  assert.deepEqual(one.received("7", 60), []);
});

test("pings carry the last delay", () => {
  const one = live();
  const [ping] = frames(one.beat(PING_EVERY + 20));
  assert.deepEqual(ping, { type: "ping", sent: PING_EVERY + 20, delay: 10 });
  says(one, { type: "pong", sent: PING_EVERY + 20, now: SERVER }, PING_EVERY + 90);
  assert.equal(one.clock.delay, 70);
});

test("what was just answered stands for a ping, but not for long", () => {
  const one = live();
  const pinged = [];
  for (let at = 1_000; at <= 40_000; at += 1_000) {
    if (at <= 21_000) one.submit({ ...CAST, id: `b${at}` }, at); // somebody writes, and then no more
    if (frames(one.beat(at)).some(({ type }) => type === "ping")) pinged.push(at);
    const answers = at <= 21_000 ? [{ type: "ack", id: `b${at}` }] : [];
    if (pinged.at(-1) === at) answers.push({ type: "pong", sent: at, now: SERVER + at });
    for (const answer of answers) says(one, answer, at + 100);
  }
  assert.deepEqual(pinged, [9_000, 18_000, 27_000, 32_000, 37_000]);
  assert.ok(Math.max(...pinged.map((at, n) => at - (pinged[n - 1] ?? 0))) <= PING_AT_LEAST + 1_000);
});

test("an answer to nothing, and what only comes in, stand for no ping", () => {
  const one = live();
  says(one, { type: "ack", id: "unknown" }, 4_000);
  says(one, event(8, 7), 4_500);
  assert.deepEqual(frames(one.beat(PING_EVERY)).map(({ type }) => type), ["ping"]);
});

test("what is no JSON ends the connection, what is unknown is passed over", () => {
  const one = live();
  assert.deepEqual(says(one, { type: "from_the_future" }, 50), []);
  assert.equal(one.received("{", 60)[0].do, "drop");
});

test("whoever is shown out while being in does not come back by the same code", () => {
  const one = live();
  says(one, { type: "bye", code: "wrong_code", sentence: "It was changed." }, 50);
  assert.equal(one.phase, "over");
  assert.equal(one.ending.sentence, "It was changed.");
});

test("a room without a place is waited for, with its sentence", () => {
  const one = session();
  one.start(0);
  one.opened(0);
  says(one, { type: "bye", code: "room_full", sentence: "This room has as many phones as places.", retry_ms: 5_000 }, 50);
  assert.equal(one.phase, "waiting");
  assert.match(one.waiting.sentence, /as many phones/);
  one.beat(6_000);
  one.opened(6_010);
  says(one, { ...welcome(), phone: "KMPR" }, 6_020);
  assert.deepEqual([one.waiting, one.phone], [null, "KMPR"]);
});

/** A screen whose picture is so many ms behind, live at 20; the device's clock is the server's less 1,000,000. */
function inStep(behind) {
  const one = live({ role: "party" });
  one.behind = () => behind.now;
  return one;
}
const titled = (title) => [{ path: "conference", view: { view: "conference", name: title } }];
const later = (seq, at) => ({ ...event(seq, seq - 1, titled(`of ${at}`)), now: SERVER + at });
const shown = (one) => one.replica.get("conference")?.name;

test("what a screen shows waits until its picture gets to it, in the order in which it came", () => {
  const one = inStep({ now: 4_000 });
  says(one, later(8, 1_000), 1_000);
  says(one, later(9, 1_500), 1_500);
  assert.equal(one.since, 9, "it is known at once");
  assert.equal(one.release(4_900), true);
  assert.equal(shown(one), undefined);
  one.release(5_100);
  assert.equal(shown(one), "of 1000");
  assert.equal(one.release(5_600), false);
  assert.equal(shown(one), "of 1500");
});

test("without a picture, or with one that is lost, all is shown at once", () => {
  const behind = { now: 4_000 };
  const one = inStep(behind);
  says(one, later(8, 1_000), 1_000);
  says(one, later(9, 1_500), 1_500);
  behind.now = 0;
  assert.equal(one.release(1_600), false);
  assert.equal(shown(one), "of 1500");
  says(one, later(10, 1_700), 1_700);
  assert.equal(shown(one), "of 1700");
});

test("a snapshot replaces what was still to be shown", () => {
  const one = inStep({ now: 4_000 });
  says(one, later(8, 1_000), 1_000);
  says(one, snapshot(12, { conference: { view: "conference", name: "now" } }), 1_200);
  assert.equal(shown(one), "now");
  assert.equal(one.release(60_000), false);
  assert.equal(shown(one), "now");
});

test("a phone is as late as the screen of its room, and a facilitator never", () => {
  for (const [role, expected] of [["person", undefined], ["facilitator", "of 1000"]]) {
    const one = live({ role });
    says(one, { type: "room", room: { behind: 3_000 } }, 900);
    says(one, later(8, 1_000), 1_000);
    assert.equal(shown(one), expected);
    one.release(4_100);
    assert.equal(shown(one), "of 1000");
  }
});

test("of ticks and documents none overtakes another", () => {
  const one = inStep({ now: 4_000 });
  says(one, { type: "tick", poll: "p", n: 1, now: SERVER + 1_000, turnout: {}, counts: null }, 1_000);
  says(one, later(8, 1_100), 1_100);
  assert.equal(one.replica.tick("p"), null);
  one.release(5_050);
  assert.equal(one.replica.tick("p").n, 1);
  assert.equal(shown(one), undefined);
});
