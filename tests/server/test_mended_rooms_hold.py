"""Whatever is mended in whatever order, nobody counts twice and nobody is left without a vote.

The real writer with the real doors: phones join, vote, change, leave and come back; rooms answer,
are corrected, get new codes, lose phones, start over; parties are left out and counted again; polls
are closed, counted, published and declared void. All of it comes in batches that wait together; the
disk may fail in the middle of one, and the server may be another one after it, with a snapshot or
without. What must hold is worked out from the entries, as slowly and obviously as can be.
"""

import asyncio
import contextlib
from collections import Counter
from functools import partial
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from meetings import of
from public_verifier import check
from servers import FIRST_DAY, Bench, roomy

from conference.core.ids import PartyId, PollId
from conference.core.treehead import HeadKey
from conference.deliberation.polls.commands import (
    ClosePoll,
    CountPartyAgain,
    EnterHands,
    LeaveOutParty,
    OpenPoll,
    PressButton,
    PublishPoll,
    RecordOutcome,
    StartPhonesOver,
    VoidPoll,
)
from conference.deliberation.polls.counting import outcome_of
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.events import (
    BallotCast,
    ButtonPressed,
    HandsEntered,
    PartyCountedAgain,
    PartyLeftOut,
    PhonesStartedOver,
    PollClosed,
    PollOpened,
)
from conference.deliberation.polls.model import Kind, Poll, PollState
from conference.deliberation.rooms.commands import EndPhone, RenewRoomCode, SetHeadcount
from conference.deliberation.rooms.events import HeadcountSet
from conference.protocol import messages as m
from conference.protocol.codec import decode_event
from conference.protocol.messages import Role
from conference.server.door.access import Access, make_codes
from conference.server.door.admission import Denial
from conference.server.door.phones import AWAY_SECONDS, label_of
from conference.server.door.renewal import Renewals, RoomPlaces
from conference.server.founding import sample_commands
from conference.server.record.exchange import Ballot, Done, Join
from conference.server.record.replay import replay
from conference.server.record.snapshot import read_snapshot, write_snapshot
from conference.server.record.snapshots import Moment
from conference.server.record.store.entries import Commit
from conference.server.record.store.memory import MemoryStore
from conference.server.record.store.port import StoreUnavailableError
from conference.server.record.store.verify import verify
from conference.server.record.transparency.export import export
from conference.server.watchers.signer import HeadSigner
from conference.server.wire.limits import Limits

pytestmark = pytest.mark.long

PARTIES, HEADCOUNT, WHY = 2, 5, "Strangers."
POLLS = (
    Poll(PollId("first"), "Yes or no?", ("yes", "no")),
    Poll(PollId("second"), "How much?", ("30%", "40%"), kind=Kind.SCALE),
)

party = st.integers(0, PARTIES - 1)
option = st.integers(0, 1)
phone = st.one_of(st.integers(0, 5), st.integers(0, 11))
key = st.sampled_from([0, 0, 1, 2])
votes = st.tuples(st.just("vote"), phone, key, st.integers(1, 2), option)
joins = st.tuples(st.just("join"), party)
at_phones = st.tuples(st.sampled_from(["leave", "end", "away", "back"]), phone)
at_rooms = st.tuples(st.sampled_from(["renew", "over", "over", "out", "again", "again"]), party)
answers = st.one_of(
    st.tuples(st.just("hands"), party, st.tuples(st.integers(0, 1), st.integers(0, 1))),
    st.tuples(st.just("button"), party, option),
    st.tuples(st.just("headcount"), party, st.integers(2, 6)),
)
ends = st.tuples(st.sampled_from(["close", "close", "count", "publish", "void", "next", "later"]))
kinds = [*[votes] * 10, joins, at_phones, *[at_rooms] * 2, answers, ends]
step = st.sampled_from(kinds).flatmap(lambda kind: kind)
batches = st.lists(
    st.tuples(
        st.sampled_from([None, None, None, None, 0, 1, 2, 3]),
        st.sampled_from(["", "", "", "restart", "snapshot"]),
        st.lists(step, min_size=3, max_size=12),
    ),
    min_size=2,
    max_size=9,
)


class Fused(MemoryStore):
    """A store that fails after ``left`` more commits; None: never."""

    left = None

    def append(self, commit):
        if self.left is not None:
            if not self.left:
                raise StoreUnavailableError("The disk is full.")
            self.left -= 1
        super().append(commit)


class Phone:
    """A device with a token; ``person`` is who its connection is, None while it has none."""

    def __init__(self, party, secret):
        self.party, self.secret = party, secret
        self.token = sha256(secret.encode()).digest()
        self.person = None

    def key(self, number):
        return sha256(self.token + bytes([number])).hexdigest()[:32]


class Server:
    """One server on a store: the writer, the doors, and who is connected."""

    def __init__(self, store, phones, now, known=None):
        self.store, self.phones, self.now = store, phones, now
        self.bench = Bench(store)
        if known is not None:
            state = replay(store.entries(known[0].size), store.roll(), known)
            self.bench.writer = type(self.bench.writer)(store, state, self.bench.clock, Limits())
        writer = self.writer = self.bench.writer
        self.access = Access(
            list(store.codes()), list(store.sessions()), password_hash="", display_code="",
            limits=Limits(), places=RoomPlaces(writer),
        )  # fmt: skip
        self.renewals = Renewals(writer, self.access, self, self)
        writer.attach(keeper=self.renewals, on_joined=self.access.remember)

    # Who owns the connections

    def end_sessions(self, rows, _why, *, is_changed):
        ended = {row.token for row in rows}
        for one in self.phones:
            if one.token in ended:
                one.person = None

    def renumber(self, persons):
        for one in self.phones:
            one.person = persons.get(one.person, one.person)

    def mark_room(self, party):
        assert party in range(PARTIES)

    # What phones do

    async def admitted(self, party, secret):
        hello = m.Hello(m.PROTOCOL_VERSION, Role.PERSON, secret)
        return await self.access.admit(hello, "h", self.now[0])

    async def join(self, party):
        """A newcomer; one that is not let in is none."""
        admission = await self.admitted(party, self.access.join_code(PartyId(party)))
        if isinstance(admission, Denial):
            assert admission.code == "room_full"
            return
        stored = asyncio.get_running_loop().create_future()
        current = partial(self.access.is_current, admission)
        self.writer.offer(Join(admission.new, stored.set_result, admission.ended, current))
        newcomer = Phone(party, admission.token)

        def welcome(answered):
            if isinstance(answered.result(), Done):
                self.phones.append(newcomer)
                self.arrives(newcomer, admission.person)
            else:
                self.access.refuse(admission)

        stored.add_done_callback(welcome)
        await stored

    def arrives(self, one, person):
        if one.person is None:
            self.access.phones.arrived(PartyId(one.party), one.token)
        one.person = person

    def departs(self, one):
        if one.person is not None:
            self.access.phones.departed(PartyId(one.party), one.token, self.now[0])
        one.person = None

    async def back(self, one):
        admission = await self.admitted(one.party, one.secret)
        if not isinstance(admission, Denial):
            self.arrives(one, admission.person)

    async def leave(self, one):
        try:
            await self.renewals.leave(one.token)
        except StoreUnavailableError:
            return

    def vote(self, poll, one, number, revision, option):
        """A future of the answer; nothing comes of a phone without a connection."""
        answered = asyncio.get_running_loop().create_future()
        if one.person is None:
            answered.set_result(None)
        else:
            here = PartyId(one.party)
            key, tell = one.key(number), answered.set_result
            self.writer.offer(Ballot(poll, here, one.person, key, revision, (option,), tell))
        return answered


class History:
    """A conference from its founding on, over one server after the other."""

    def __init__(self, tmp_path):
        self.tmp_path, self.store, self.now = tmp_path, Fused(), [0.0]
        self.phones, self.acknowledged = [], set()
        self.poll, self.running = POLLS[0].id, contextlib.AsyncExitStack()

    async def begin(self):
        codes = make_codes([PartyId(n) for n in range(PARTIES)])
        self.store.append(Commit(codes=codes))
        bench = await self.start()
        for command in roomy(sample_commands(PARTIES, 1, FIRST_DAY, rehearsal=False)):
            assert isinstance(await bench.ask(command), Done)
        for number in range(PARTIES):
            await bench.ask(SetHeadcount(HEADCOUNT, PartyId(number)))
        for poll in POLLS:
            assert isinstance(await bench.ask(preparing(poll)), Done)
        await bench.ask(OpenPoll(self.poll))
        for number in (0, 0, 0, 0, 1, 1):
            await self.server.join(number)

    async def start(self, known=None):
        """Another server; what it is asked through."""
        self.server = Server(self.store, self.phones, self.now, known)
        return await self.running.enter_async_context(self.server.bench)

    def does(self, step):
        """An awaitable of one step; its answer where it has one."""
        server, bench, poll = self.server, self.server.bench, self.poll
        match step:
            case ("join", party):
                return server.join(party)
            case ("vote", number, key, revision, option) if number < len(self.phones):
                return server.vote(poll, self.phones[number], key, revision, option)
            case (what, number) if what in {"leave", "end", "away", "back"}:
                if number >= len(self.phones):
                    return asyncio.sleep(0)
                return self.at_phone(what, self.phones[number])
            case ("renew", party):
                return bench.ask(of(party, RenewRoomCode(WHY)))
            case ("over", party):
                return bench.ask(of(party, StartPhonesOver(poll, WHY)))
            case ("out", party):
                return bench.ask(LeaveOutParty(poll, PartyId(party), WHY))
            case ("again", party):
                return bench.ask(CountPartyAgain(poll, PartyId(party), WHY))
            case ("hands", party, counts):
                return bench.ask(of(party, EnterHands(poll, counts)))
            case ("button", party, option):
                return bench.ask(of(party, PressButton(poll, option)))
            case ("headcount", party, headcount):
                return bench.ask(of(party, SetHeadcount(headcount)))
            case ("close",):
                return bench.ask(ClosePoll(poll))
            case ("count",):
                return self.count()
            case ("publish",):
                return bench.ask(PublishPoll(poll))
            case ("void",):
                return bench.ask(VoidPoll(poll, WHY))
            case ("next",):
                return self.next()
            case ("later",):
                self.now[0] += AWAY_SECONDS
        return asyncio.sleep(0)

    async def at_phone(self, what, one):
        match what:
            case "leave":
                await self.server.leave(one)
            case "end":
                await self.server.bench.ask(of(one.party, EndPhone(label_of(one.token), WHY)))
            case "away":
                self.server.departs(one)
            case "back":
                await self.server.back(one)

    async def count(self):
        """What the teller does: by what is settled now, recorded a while later."""
        polls = self.server.writer.settled.polls
        if polls.by_id[self.poll].state is PollState.CLOSED and self.server.writer.is_settled:
            left_out = frozenset(polls.left_out_of(self.poll))
            outcome = outcome_of(polls.by_id[self.poll], polls.boxes[self.poll], left_out)
            await asyncio.sleep(0)
            await self.server.bench.ask(RecordOutcome(self.poll, outcome, left_out))

    async def next(self):
        if isinstance(await self.server.bench.ask(OpenPoll(POLLS[1].id)), Done):
            self.poll = POLLS[1].id

    async def batch(self, fuse, after, todo):
        self.store.left, poll = fuse, self.poll
        answers = await asyncio.gather(*map(self.does, todo))
        self.store.left = None
        for step, answer in zip(todo, answers, strict=True):
            if step[0] == "vote" and isinstance(answer, Done):
                one = self.phones[step[1]]
                self.acknowledged.add((poll, one.party, one.key(step[2]), *step[3:]))
        await self.server.writer.drain()
        self.check()
        if after:
            await self.restart(after)
            self.check()

    async def restart(self, after):
        known = None
        if after == "snapshot":
            writer, path = self.server.writer, self.tmp_path / "snapshot"
            moment = Moment.of(
                writer.settled, writer.numbers, writer.settled_size, writer.last_time
            )
            write_snapshot(path, moment.snapshot(self.store, writer.tree))
            known = read_snapshot(path, self.store.root)
            assert known is not None
        were = [one for one in self.phones if one.person is not None]
        for one in self.phones:
            one.person = None
        await self.running.aclose()
        await self.start(known)
        for one in were:
            await self.server.back(one)

    # What must hold

    def check(self):
        polls = self.server.writer.settled.polls
        told = Told(decode_event(entry.kind, entry.body) for entry in self.store.entries())
        sessions = {row.token: row for row in self.store.sessions()}
        assert {row.token: row for row in self.server.access.sessions()} == sessions
        for one in self.phones:
            if one.person is not None:
                assert sessions[one.token].person == one.person
        for number in range(PARTIES):
            there = self.server.access.phones.count(PartyId(number))
            assert there == sum(row.party == number for row in sessions.values())
        assert self.acknowledged <= told.cast
        for poll, box in polls.boxes.items():
            assert box.slots.keys() == told.ballots(poll).keys()
            assert box.tally(polls.left_out_of(poll)).people == told.people(poll)
            for number in range(PARTIES):
                assert told.answers(poll, number) <= told.headcount(poll, number)
            self.check_phones(poll, told, box, sessions)
        short = replay(self.store.entries(), self.store.roll()).meeting
        for poll, box in short.polls.boxes.items():
            assert box.tally() == polls.boxes[poll].tally()
            assert box.struck == polls.boxes[poll].struck
        assert short.polls.by_id == polls.by_id

    def check_phones(self, poll, told, box, sessions):
        """A phone that is in is on the roll when, and only when, one ballot of it counts."""
        counting = told.ballots(poll)
        for one in self.phones:
            mine = sum(one.key(number) in counting for number in range(3))
            assert mine <= 1
            row = sessions.get(one.token)
            if row is not None and told.is_open(poll):
                assert (row.person in box.roll) == (mine == 1)

    async def end(self):
        found = verify(self.store)
        assert found.holds, found.reason
        bench, key = self.server.bench, HeadKey.at(self.tmp_path / "head.key")
        await HeadSigner(bench.writer, self.store, key, bench.clock).sign()
        file = self.tmp_path / "record.jsonl"
        export(self.store, file)
        report = check(file.read_text("utf-8").splitlines())
        assert report["verified"], report["reason"]


class Told:
    """What the entries tell, in plain words."""

    def __init__(self, events):
        self.cast, self._polls, self._headcounts = set(), {}, Counter()
        for event in events:
            self._take(event)

    def _take(self, event):
        match event:
            case PollOpened(poll):
                self._polls[poll] = [{}, {}, dict(self._headcounts), set(), True]
            case PollClosed(poll):
                self._polls[poll][4] = False
            case BallotCast(poll, party, key, revision, (option,)):
                self.cast.add((poll, party, key, revision, option))
                ballots = self._polls[poll][0]
                if key not in ballots or ballots[key][1] < revision:
                    ballots[key] = party, revision, option
            case HandsEntered(poll, party) | ButtonPressed(poll, party):
                self._polls[poll][1][party] = event
            case HeadcountSet(party, headcount):
                self._headcounts[party] = headcount
                for one in self._polls.values():
                    if one[4]:
                        one[2][party] = headcount
            case PhonesStartedOver(poll, party, struck):
                ballots = self._polls[poll][0]
                gone = [key for key, ballot in ballots.items() if ballot[0] == party]
                assert len(gone) == struck
                for key in gone:
                    del ballots[key]
            case PartyLeftOut(poll, party):
                self._polls[poll][3].add(party)
            case PartyCountedAgain(poll, party):
                self._polls[poll][3].remove(party)
            case _ if type(event).__name__ == "PollVoided":
                self._polls[event.poll][4] = False

    def is_open(self, poll):
        return self._polls[poll][4]

    def ballots(self, poll):
        return self._polls[poll][0]

    def headcount(self, poll, party):
        return self._polls[poll][2].get(party, 0)

    def by_option(self, poll, party):
        ballots, rooms, _, _, _ = self._polls[poll]
        counts = [0, 0]
        for where, _, option in ballots.values():
            counts[option] += where == party
        match rooms.get(party):
            case HandsEntered(_, _, hands):
                counts = [a + b for a, b in zip(counts, hands, strict=True)]
            case ButtonPressed(_, _, option):
                counts[option] += self.headcount(poll, party) - sum(counts)
            case None:
                pass
        return counts

    def answers(self, poll, party):
        return sum(self.by_option(poll, party))

    def people(self, poll):
        parties = [n for n in range(PARTIES) if n not in self._polls[poll][3]]
        rows = [self.by_option(poll, party) for party in parties]
        return tuple(map(sum, zip((0, 0), *rows, strict=True)))


async def live_through(history, tmp_path):
    conference = History(tmp_path)
    async with conference.running:
        await conference.begin()
        for batch in history:
            await conference.batch(*batch)
        await conference.end()


@given(batches)
@settings(max_examples=20, deadline=None)
def test_whatever_is_mended_nobody_counts_twice_or_is_left_out(tmp_path_factory, history):
    asyncio.run(live_through(history, tmp_path_factory.mktemp("history")))
