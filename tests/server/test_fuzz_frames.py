"""Whatever comes in a frame: an answer or a goodbye, never an exception."""

import asyncio
import contextlib
import json
import os
from functools import partial

import pytest
from fuzzing import Frames, Fuzzer, Server, allowed, growth
from hypothesis import given, settings
from hypothesis import strategies as st
from servers import PASSWORD, POLL, Bench

from conference.core.ids import PartyId, PersonId
from conference.protocol import messages as m
from conference.protocol.codec import decode_server
from conference.protocol.messages import Role
from conference.server.door.access import Access, make_codes
from conference.server.door.connection import Connections
from conference.server.door.presence import Presence
from conference.server.door.renewal import digest_of
from conference.server.door.seats import NoSeats
from conference.server.feed.bus import LocalBus
from conference.server.feed.deliver import Audiences
from conference.server.feed.publisher import Publisher
from conference.server.record.store.entries import SessionRow
from conference.server.wire.frames import INDIRECT
from conference.server.wire.limits import Limits

pytestmark = pytest.mark.long

LIMITS = Limits(messages_per_second=1e9, message_burst=1e9)


class FakeSocket:
    """A socket without a network: keeps what is written to it and how it was ended."""

    address = "192.0.2.1"

    def __init__(self):
        self.client = None
        self.is_slow = False
        self.is_open = True
        self.written = []
        self.ends = []

    def write(self, frame):
        if not self.ends:
            self.written.append(frame)

    def share(self, frame):
        self.write(frame.plain)

    def listen(self, plain, _deflated):
        self.hang_up = partial(plain.remove, plain.add(INDIRECT, self.write))

    def end(self, code, reason=""):
        self.ends.append(code)
        assert len(reason.encode()) <= 123, "a close frame has room for 123 bytes"

    def messages(self):
        """What the client would read; several frames may have been written at once."""
        data, at, found = b"".join(self.written), 0, []
        while at < len(data):
            assert data[at] == 0x81
            size, at = data[at + 1], at + 2
            if size > 125:
                width = 2 if size == 126 else 8
                size, at = int.from_bytes(data[at : at + width]), at + width
            found.append(decode_server(data[at : at + size]))
            at += size
        return found


TOKEN = "c" * 32
MEMBERS_TOKEN = "d" * 32
VOTERS_TOKEN = "voter:1:e"


class Seated(NoSeats):
    """The device of every member is that of the seat."""

    def votes_by(self, _seat, _tag):
        return True


class OneVoter:
    """There is one token, of the first voter on the list."""

    def of_token(self, secret):
        return 1 if secret == VOTERS_TOKEN else None

    def token(self, _number):
        return VOTERS_TOKEN


@contextlib.asynccontextmanager
async def conversation(role):
    """A socket that was welcomed in this role (None: it has not said hello), and its owner."""
    async with Bench(limits=LIMITS) as bench:
        await bench.prepare()
        codes = make_codes(PartyId(party) for party in range(3))
        buttons = SessionRow(digest_of(TOKEN), Role.CONTROLLER.value, -1, PersonId(0), "buttons")
        member = SessionRow(digest_of(MEMBERS_TOKEN), Role.MEMBER.value, -1, PersonId(1), "")
        access = Access(
            codes, [buttons, member], password_hash="", display_code="DISPLAY", limits=LIMITS,
            seats=Seated(), voters=OneVoter(),
        )  # fmt: skip
        bench.writer.on_joined = access.remember
        bus, presence = LocalBus(), Presence()
        audiences = Audiences(bus, bench.writer.tree.size - 1)
        publisher = Publisher(
            bench.writer, bus, presence, access.join_code, bench.clock, _no_health
        )
        owner = Connections(access, bench.writer, audiences, presence, bench.clock, LIMITS)
        bench.writer.listeners, bench.writer.answerer = [publisher], owner
        socket = FakeSocket()
        owner.opened(socket)
        if role is not None:
            opens = Role.FACILITATOR if role is Role.PARTY else role
            others = {Role.CONTROLLER: TOKEN, Role.MEMBER: MEMBERS_TOKEN, Role.VOTER: VOTERS_TOKEN}
            other = others.get(role, "DISPLAY")
            secret = next((c.code for c in codes if c.role == opens.value), other)
            hello = m.Hello(m.PROTOCOL_VERSION, role, secret)
            owner.frames(socket, [json.dumps(_builtins(hello)).encode()])
            while not socket.written:
                await asyncio.sleep(0)
            assert isinstance(socket.messages()[0], m.Welcome)
        yield owner, socket, bench
        owner.closed(socket)


def _no_health():
    raise AssertionError("no desk is here")


def _builtins(message):
    import msgspec

    return msgspec.to_builtins(message)


async def talk(role, payloads):
    """All payloads through one conversation; what has to hold of it."""
    async with conversation(role) as (owner, socket, bench):
        before = len(socket.messages())
        for payload in payloads:
            owner.frames(socket, [payload])
        await bench.writer.drain()
        for _ in range(20):
            await asyncio.sleep(0)
        assert len(socket.ends) <= 1
        messages = socket.messages()[before:]
        assert socket.ends == [] or isinstance(messages[-1], m.Bye | m.Welcome)
        answers = [one for one in messages if isinstance(one, m.Ack | m.Refused | m.Pong)]
        assert len(answers) <= len(payloads)
        if not socket.ends and role is not None:
            assert len(answers) == len(payloads)


ROLES = st.sampled_from([None, *(role for role in Role if role not in (Role.DESK, Role.PARTY))])
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**70), 2**70),
    st.floats(),
    st.text(max_size=70),
    st.sampled_from([POLL, "person", "desk", "0" * 32, "f" * 32, PASSWORD]),
)
VALUES = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=4), max_leaves=6)
TAGS = ["hello", "ping", "cast", "set_headcount", "enter_hands", "press_button", "start_item"]
TAGS += ["start_phones_over", "renew_room_code", "end_phone", "leave_out_party"]
TAGS += ["count_party_again", "tell_counts", "give_paper", "break_tie", "adopt_rules"]
TAGS += ["leave_seat", "unlock_seat", "check_out"]
TAGS += ["end_item", "prepare_poll", "open_poll", "close_poll", "publish_poll", "void_poll"]
NAMES = ["id", "poll", "key", "revision", "choice", "headcount", "party", "counts", "option"]
NAMES += ["reason", "times", "phone", "seat", "badge", "channel", "rules", "side", "value"]
NAMES += ["version", "role", "secret", "since", "name", "sent", "delay", "item", "question"]
OBJECTS = st.dictionaries(st.sampled_from(NAMES), VALUES, max_size=7)
SHAPED = st.builds(
    lambda tag, fields: json.dumps({"type": tag, **fields}).encode(), st.sampled_from(TAGS), OBJECTS
)
MADE = st.integers(0, 2**32).map(lambda seed: Frames(seed).text())
PAYLOADS = st.lists(st.one_of(SHAPED, MADE, st.binary(max_size=60)), max_size=12)


@settings(max_examples=50, deadline=None)
@given(ROLES, PAYLOADS)
def test_any_frames_get_answers_or_one_goodbye(role, payloads):
    asyncio.run(talk(role, payloads))


@settings(max_examples=15, deadline=None)
@given(st.sampled_from([Role.PERSON, Role.FACILITATOR]), st.lists(MADE, max_size=60))
def test_frames_that_mostly_make_sense_get_one_answer_each(role, payloads):
    asyncio.run(talk(role, payloads))


POLL_OF_UNKNOWN_WORDS = {"poll": "p9", "question": "Q?", "options": ["a", "b"], "kind": "no"}
LOTTERY = {"lottery": "chamber", "title": "T", "size": 3}
NOT_OF_THE_ROOM = {
    "prepare_poll": POLL_OF_UNKNOWN_WORDS,
    "open_poll": {"poll": POLL},
    "check_lottery": LOTTERY,
    "commit_lottery": LOTTERY,
    "cancel_lottery": {"lottery": "chamber"},
    "adopt_rules": {"rules": []},
    "unlock_seat": {"seat": 1, "reason": "Lost."},
    "check_out": {"badge": "0" * 64},
    "tell_counts": {"poll": POLL, "channel": "hands", "counts": [1, 0]},
    "give_paper": {"poll": POLL, "seat": 1, "reason": "No device."},
    "break_tie": {"poll": POLL, "side": "yes"},
}
VOTING = (Role.PERSON, Role.MEMBER, Role.VOTER)
BALLOT = {"poll": POLL, "key": "0" * 32, "revision": 1, "choice": [0]}


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.DESK])
async def test_what_a_role_may_not_ask_for_is_refused_whatever_it_says(role):
    asked = NOT_OF_THE_ROOM | ({} if role in VOTING else {"cast": BALLOT})
    if role is Role.CONTROLLER:
        del asked["open_poll"]
    async with conversation(role) as (owner, socket, bench):
        before = len(socket.messages())
        for tag, fields in asked.items():
            owner.frames(socket, [json.dumps({"id": tag, **fields, "type": tag}).encode()])
        await bench.writer.drain()
        await asyncio.sleep(0)
        refused = socket.messages()[before:]
        assert [(one.id, one.code) for one in refused] == [(tag, "not_allowed") for tag in asked]
        assert not bench.writer.settled.polls.boxes[POLL].slots


@pytest.mark.parametrize(
    "name", ['"id":7,', '"id":"",', '"id":"a","id":7,', '"id":7,"id":"a",', ""]
)
@pytest.mark.parametrize("poll", ['"rate"', "7"])
async def test_a_ballot_without_a_proper_id_is_the_end_whatever_else_it_says(name, poll):
    frame = '{"type":"cast",%s"poll":%s,"key":"%s","revision":1,"choice":[0]}'
    async with conversation(Role.PERSON) as (owner, socket, bench):
        owner.frames(socket, [(frame % (name, poll, "0" * 32)).encode()])
        await bench.writer.drain()
        assert (socket.messages()[-1].code, len(socket.ends)) == ("bad_message", 1)
        assert not bench.writer.settled.polls.boxes[POLL].slots


async def test_nothing_is_taken_after_the_goodbye():
    async with conversation(Role.PERSON) as (owner, socket, bench):
        owner.frames(socket, [b"{}"])
        cast = {"type": "cast", "id": "1", "poll": POLL, "key": "0" * 32, "revision": 1}
        owner.frames(socket, [json.dumps(cast | {"choice": [0]}).encode()])
        await bench.writer.drain()
        assert len(socket.ends) == 1
        assert not bench.writer.settled.polls.boxes[POLL].slots


FRAMES = int(os.environ.get("CONFERENCE_FUZZ_FRAMES", "20000"))


@pytest.mark.thorough
@pytest.mark.process
@pytest.mark.slow
@pytest.mark.timeout(60 + FRAMES // 500)
async def test_a_live_server_serves_on_after_random_frames_and_does_not_grow(tmp_path, monkeypatch):
    """With CONFERENCE_FUZZ_FRAMES=1000000, or by ``python tests/server/fuzzing.py``, a million."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    async with Server(tmp_path) as server:
        fuzzer = Fuzzer(server.port, server.pid, server.folder, 3)
        sent = await fuzzer.run(FRAMES)
        assert sent.frames >= FRAMES
        assert sent.handed > FRAMES * 3 // 4
        assert sent.broken > FRAMES // 1000
        assert sent.silent == 0
        assert growth(sent.rounds) <= allowed(sent.rounds), sent.rounds
        health = await server.health()
        assert health["status"] == "ok"
        reader, writer = await fuzzer.connect()
        writer.close()
        assert reader
    assert server.status == 0
    assert server.faults() == []
    status, found = await server.verify()
    assert status == 0, found
