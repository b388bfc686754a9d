"""The conversation, with a server made of values."""

from itertools import count
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from conference.client.events import TIMINGS
from conference.client.session import (
    Answered,
    Changed,
    Ended,
    HangUp,
    Session,
    State,
    Timing,
    Welcomed,
)
from conference.deliberation.polls.commands import Cast
from conference.deliberation.programme.commands import EndItem
from conference.protocol.close_codes import CloseCode
from conference.protocol.codec import decode_client, encode
from conference.protocol.messages import (
    PROTOCOL_VERSION,
    Ack,
    Bye,
    EventMessage,
    Hello,
    Ping,
    Pong,
    Refused,
    Request,
    Role,
    Snapshot,
    Welcome,
)
from conference.protocol.views import Change, ConferenceView

START = 1_750_000_000_000
TOKEN = "t" * 32


def session(role=Role.PERSON, secret="CODE", **options):
    ids = count()
    return Session(role, secret, random=Random(7), new_id=lambda: f"id{next(ids)}", **options)


def welcome(token=TOKEN, now=START):
    return encode(Welcome(PROTOCOL_VERSION, Role.PERSON, "s", token, now, 3))


def sent(it):
    return [decode_client(frame) for frame in it.frames()]


def online(**options):
    it = session(**options)
    it.connected(0)
    it.received(welcome(), 10)
    it.received(conference(5, "One"), 11)
    sent(it)
    return it


def conference(seq, name):
    view = ConferenceView(name, True, None, None)
    return encode(Snapshot(seq, START, {"conference": view}))


def event(seq, after, name):
    change = Change("conference", ConferenceView(name, True, None, None))
    return encode(EventMessage(seq, after, START, (change,)))


def cast(choice=0):
    return Cast("p", "0" * 32, 1, (choice,))


# Hello and coming back


def test_the_first_hello_has_the_code_and_later_ones_the_token_and_what_was_seen():
    it = session()
    it.connected(0)
    assert sent(it) == [Hello(PROTOCOL_VERSION, Role.PERSON, "CODE", -1)]
    (said,) = it.received(welcome(), 10)
    assert isinstance(said, Welcomed)
    assert it.is_online
    it.received(conference(5, "One"), 11)
    it.disconnected(20)
    assert it.state is State.OFFLINE
    it.connected(100)
    assert sent(it) == [Hello(PROTOCOL_VERSION, Role.PERSON, TOKEN, 5)]


def test_events_renew_the_replica():
    it = online()
    (changed,) = it.received(event(7, 5, "Two"), 20)
    assert isinstance(changed, Changed)
    assert changed.what == {"conference"}
    assert it.replica.seq == 7
    assert it.replica.get("conference").name == "Two"
    assert it.received(event(7, 5, "Two"), 21) == []


def test_after_a_gap_it_hangs_up_once_and_asks_for_a_fresh_snapshot():
    it = online()
    (hang_up,) = it.received(event(9, 8, "Two"), 20)
    assert isinstance(hang_up, HangUp)
    assert it.received(event(10, 9, "Three"), 21) == []
    assert it.replica.get("conference").name == "One", "stale, and still to be seen"
    it.disconnected(30)
    it.connected(40)
    assert sent(it)[0].since == -1
    it.received(welcome(), 50)
    it.received(conference(10, "Three"), 51)
    assert it.replica.seq == 10
    it.disconnected(60)
    it.connected(70)
    assert sent(it)[0].since == 10


def test_a_frame_that_is_no_message_hangs_up():
    it = online()
    (hang_up,) = it.received(b'{"type":"song"}', 20)
    assert isinstance(hang_up, HangUp)


@pytest.mark.parametrize(
    "code",
    [CloseCode.WRONG_CODE, CloseCode.NOT_ALLOWED, CloseCode.OTHER_VERSION, CloseCode.BAD_MESSAGE],
)
def test_a_final_close_code_ends_it(code):
    it = session()
    it.send(cast(), 0)
    it.connected(0)
    it.received(encode(Bye("wrong_code", "This code is not known.")), 5)
    assert it.disconnected(10, code) is None
    assert it.ended == Ended("wrong_code", "This code is not known.", it.pending)
    assert len(it.ended.unanswered) == 1
    assert it.disconnected(11) is None
    with pytest.raises(RuntimeError, match="ended"):
        it.send(cast(), 12)


@pytest.mark.parametrize("code", [None, 1000, 1001, 1006, 1011, 4408, 4429, 4430])
def test_any_other_end_brings_it_back_with_jitter(code):
    it = online()
    again = it.disconnected(100, code)
    assert 100 <= again <= 600
    assert it.ended is None
    assert it.reconnects == 1


def test_it_comes_back_no_sooner_than_the_server_asks():
    it = online()
    it.received(encode(Bye("server_stops", "The server stops.", 3000)), 20)
    assert 3100 <= it.disconnected(100, 1001) <= 3600


def test_a_forgotten_token_falls_back_to_the_code():
    it = online()
    it.disconnected(20)
    it.connected(30)
    it.received(encode(Bye("wrong_code", "This token is not known.")), 40)
    assert it.disconnected(50, CloseCode.WRONG_CODE) is not None
    sent(it)
    it.connected(1000)
    assert sent(it) == [Hello(PROTOCOL_VERSION, Role.PERSON, "CODE", -1)]
    it.received(encode(Bye("wrong_code", "This code is not known.")), 1010)
    assert it.disconnected(1020, CloseCode.WRONG_CODE) is None


def test_waiting_grows_when_links_do_not_hold_and_starts_anew_when_one_did():
    it = session(timing=Timing(holds_after=1000))
    waits, now = [], 0.0
    for _ in range(8):
        it.connected(now)
        it.received(welcome(), now)
        again = it.disconnected(now + 1)
        waits.append(again - now - 1)
        now = again
    assert max(waits) > 4000
    it.connected(now)
    it.received(welcome(), now)
    assert it.disconnected(now + 2000) <= now + 2500


@pytest.mark.parametrize(
    ("role", "longest"), [(Role.DESK, 2000), (Role.DISPLAY, 2000), (Role.PERSON, 15_000)]
)
def test_desk_and_display_never_wait_long_before_they_try_again(role, longest):
    it = session(role=role)
    waits, now = [], 0.0
    for _ in range(60):
        again = it.disconnected(now)
        waits.append(again - now)
        now = again
    assert 0.7 * longest < max(waits) <= longest


# Time


def test_it_pings_and_knows_link_and_clock():
    it = session(timing=Timing(ping_every=5000))
    it.connected(0)
    it.received(welcome(now=START + 12), 10)
    (_, ping) = sent(it)
    assert ping == Ping(10, None)
    it.received(encode(Pong(10, START + 20)), 30)
    assert it.round_trip == 20
    assert it.server_time(30) == START + 30
    assert it.tick(5009) == []
    assert sent(it) == []
    it.tick(5010)
    assert sent(it) == [Ping(5010, 20)]


@given(st.lists(st.tuples(st.floats(0, 400), st.floats(0, 400)), min_size=1, max_size=8))
def test_the_clock_is_off_by_half_the_least_round_trip_at_most(ways):
    it = session()
    it.connected(0)
    it.received(welcome(now=START), 0)
    now, truth = 0.0, START + 5_000
    for there, back in ways:
        it.received(encode(Pong(now, round(truth + now + there))), now + there + back)
        now += 1000
    least = min(there + back for there, back in ways)
    assert abs(it.server_time(now) - (truth + now)) <= least / 2 + 0.51


def test_before_the_first_pong_the_welcome_sets_the_clock():
    it = session()
    assert it.server_time(0) is None
    it.connected(0)
    it.received(welcome(now=START), 50)
    assert it.server_time(60) == START + 10


def test_silence_is_noticed_once_and_told():
    it = online()
    assert it.age(5011) == 5000
    assert it.tick(12_010) == []
    (hang_up,) = it.tick(12_011)
    assert isinstance(hang_up, HangUp)
    assert it.tick(13_000) == []
    assert it.wake_at() is None
    it.disconnected(13_000)
    assert it.age(20_011) == 20_000, "offline it goes on growing stale"
    it.connected(21_000)
    assert it.tick(21_001) == [], "a new link gets its own time"


def test_a_server_that_never_says_welcome_is_left():
    it = session()
    it.connected(0)
    assert it.wake_at() == 12_000
    assert isinstance(it.tick(12_000)[0], HangUp)


def test_it_says_when_it_wants_to_be_woken():
    it = online()
    assert it.wake_at() == 5010
    it.disconnected(20)
    assert it.wake_at() is None
    assert it.tick(99_999) == []


# Commands


def test_a_command_goes_out_at_once_and_is_answered_with_its_delay():
    it = online()
    it.send(cast(), 100)
    (frame,) = sent(it)
    (said,) = it.received(encode(Ack(frame.id)), 130)
    assert said == Answered(frame, Ack(frame.id), 30)
    assert it.pending == ()
    assert it.received(encode(Ack(frame.id)), 131) == []


def test_a_command_given_offline_waits_for_the_welcome():
    it = session()
    it.send(cast(), 0)
    assert sent(it) == []
    it.connected(5)
    assert [type(message) for message in sent(it)] == [Hello]
    it.received(welcome(), 10)
    assert [type(message) for message in sent(it)] == [Ping, Request]


def test_the_same_id_is_not_taken_twice():
    it = online()
    assert it.send(cast(), 100, "once") == "once"
    assert it.send(cast(), 101, "once") == "once"
    assert len(sent(it)) == 1


def test_a_temporary_refusal_is_tried_again_as_it_is_and_not_told():
    it = online()
    it.send(cast(), 100)
    (frame,) = sent(it)
    refusal = encode(Refused(frame.id, "busy", "Please wait.", temporary=True))
    assert it.received(refusal, 110) == []
    assert 110 <= it.wake_at() <= 610
    it.tick(610)
    assert sent(it) == [frame]
    (said,) = it.received(encode(Refused(frame.id, "closed", "It is closed.")), 650)
    assert said.delay == 550


class Commands(RuleBasedStateMachine):
    """Any interleaving of drops, repeats and answers: each command has one final answer."""

    def __init__(self):
        super().__init__()
        self.session = session(timing=Timing(ping_every=1e9, dead_after=1e9))
        self.now = 0.0
        self.given = {}
        self.first = {}
        self.inbox = []
        self.answers = {}

    def keep(self):
        for frame in self.session.frames():
            message = decode_client(frame)
            if isinstance(message, Request):
                assert self.first.setdefault(message.id, frame) == frame, "sent again as it was"
                self.inbox.append(message)

    def hear(self, message):
        for said in self.session.received(encode(message), self.now):
            if isinstance(said, Answered):
                assert said.request.id not in self.answers, "answered once"
                assert said.command == self.given[said.request.id]
                assert said.delay >= 0
                self.answers[said.request.id] = said.answer
        self.keep()

    @rule(ballot=st.booleans())
    def give(self, ballot):
        ident = self.session.new_id()
        command = Cast("p", "0" * 32, 1, (0,)) if ballot else EndItem()
        self.given[ident] = command
        self.session.send(command, self.now, ident)
        self.keep()

    @rule(span=st.floats(0, 20_000))
    def wait(self, span):
        self.now += span
        self.session.tick(self.now)
        self.keep()

    @precondition(lambda self: self.session.state is State.OFFLINE)
    @rule(welcomed=st.booleans())
    def connect(self, welcomed):
        self.session.connected(self.now)
        if welcomed:
            self.session.received(welcome(), self.now)
        self.keep()

    @precondition(lambda self: self.session.state is State.GREETING)
    @rule()
    def let_in(self):
        self.session.received(welcome(), self.now)
        self.keep()

    @precondition(lambda self: self.session.state is not State.OFFLINE)
    @rule()
    def drop(self):
        """The link goes, and with it whatever was under way in both directions."""
        assert self.session.disconnected(self.now) is not None
        self.inbox.clear()

    @precondition(lambda self: self.inbox and self.session.is_online)
    @rule(which=st.integers(0, 99), how=st.sampled_from(["ack", "busy", "no", "twice"]))
    def answer(self, which, how):
        message = self.inbox.pop(which % len(self.inbox))
        match how:
            case "ack":
                self.hear(Ack(message.id))
            case "busy":
                self.hear(Refused(message.id, "busy", "Please wait.", temporary=True))
            case "no":
                self.hear(Refused(message.id, "closed", "It is closed."))
            case "twice":
                self.hear(Ack(message.id))
                self.hear(Refused(message.id, "closed", "It is closed."))

    @invariant()
    def what_is_not_answered_is_pending(self):
        assert {c.id for c in self.session.pending} == set(self.given) - set(self.answers)

    def teardown(self):
        if self.session.state is State.OFFLINE:
            self.connect(True)
        elif self.session.state is State.GREETING:
            self.let_in()
        for _ in range(3):
            self.wait(20_000)
            while self.inbox:
                self.hear(Ack(self.inbox.pop().id))
        assert set(self.answers) == set(self.given)


Commands.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
TestCommands = Commands.TestCase


def test_a_desk_does_not_repeat_what_was_meant_long_ago():
    it = session(Role.DESK)
    it.connected(0.0)
    it.received(welcome(), 1.0)
    it.send(EndItem(), 2.0, "old")
    it.disconnected(3.0)
    it.send(EndItem(), 19_000.0, "fresh")
    it.connected(20_000.0)
    events = it.received(welcome(), 20_001.0)
    (answered,) = (event for event in events if isinstance(event, Answered))
    assert (answered.request.id, answered.answer.code) == ("old", "too_late")
    assert [request.id for request in it.pending] == ["fresh"]


@pytest.mark.parametrize(("role", "is_bounded"), [(Role.DESK, True), (Role.PERSON, False)])
def test_a_desk_says_until_when_a_command_is_meant_and_a_vote_is_good_for_ever(role, is_bounded):
    it = session(role)
    it.connected(0.0)
    it.received(welcome(), 1.0)
    sent(it)
    it.send(EndItem(), 101.0)
    (request,) = sent(it)
    life = TIMINGS[Role.DESK].command_life
    assert request.until == (START + 100 + life if is_bounded else None)
