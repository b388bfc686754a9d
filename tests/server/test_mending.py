"""Rooms that are mended on a running server: bounded phones, new codes, phones that start over."""

import asyncio
import contextlib
import shutil
from collections import Counter
from functools import partial
from hashlib import sha256
from unittest.mock import Mock

import pytest
from meetings import of
from servers import POLL, Bench, sample_folder, serving, sql_store, talking
from visitors import asking, codes_of

from conference.core import places
from conference.core.ids import PartyId
from conference.deliberation.polls.commands import (
    Cast,
    ClosePoll,
    LeaveOutParty,
    OpenPoll,
    StartPhonesOver,
)
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.model import Poll
from conference.deliberation.rooms.commands import EndPhone, RenewRoomCode, SetHeadcount
from conference.deliberation.rooms.model import places_for
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.server.door.access import Access
from conference.server.door.admission import Denial
from conference.server.door.phones import AWAY_SECONDS, label_of
from conference.server.door.renewal import MENDED_AT_ONCE, Renewals, RoomPlaces
from conference.server.record.exchange import Done, Join, Unavailable
from conference.server.record.replay import replay
from conference.server.record.snapshot import read_snapshot, write_snapshot
from conference.server.record.snapshots import Moment
from conference.server.record.store.entries import Code
from conference.server.record.store.memory import MemoryStore
from conference.server.record.store.port import StoreUnavailableError
from conference.server.record.store.sqlite import SqliteStore
from conference.server.record.store.verify import verify
from conference.server.wire.limits import Limits

WHY = "Strangers had the code."
HERE = PartyId(0)


class Doorkeeper:
    """Who is connected as which person; whose session was ended."""

    def __init__(self):
        self.persons, self.ended = {}, []

    def end_sessions(self, rows, _parting, *, is_changed):
        assert is_changed == (len(rows) > 1)
        self.ended += [row.token for row in rows]

    def renumber(self, persons):
        for token, person in self.persons.items():
            self.persons[token] = persons.get(person, person)

    def mark_room(self, _party):
        return


class House:
    """A bench with doors: phones come in by the code of their room."""

    def __init__(self, bench):
        self.bench, self.keeper = bench, Doorkeeper()
        codes = [Code(f"PEOP{n}2", "person", PartyId(n)) for n in range(3)]
        self.access = Access(
            codes, [], password_hash="", display_code="", limits=Limits(),
            places=RoomPlaces(bench.writer),
        )  # fmt: skip
        self.now = 0.0
        renewals = Renewals(bench.writer, self.access, self.keeper, self.keeper)
        bench.writer.attach(keeper=renewals, on_joined=self.access.remember)

    async def admitted(self, party=0, secret=None):
        """What becomes of a hello; nothing is stored yet."""
        secret = secret or self.access.join_code(PartyId(party))
        hello = m.Hello(m.PROTOCOL_VERSION, Role.PERSON, secret)
        return await self.access.admit(hello, "h", self.now)

    async def comes(self, party=0, secret=None):
        """A phone that is let in, by its token; the denial of one that is not."""
        admission = await self.admitted(party, secret)
        if isinstance(admission, Denial):
            return admission
        token = sha256(admission.token.encode()).digest()
        if admission.new is not None:
            answered = asyncio.get_running_loop().create_future()
            self.bench.writer.offer(Join(admission.new, answered.set_result, admission.ended))
            if isinstance(await answered, Unavailable):
                self.access.refuse(admission)
                return await answered
        self.access.phones.arrived(admission.party, token)
        self.keeper.persons[token] = admission.person
        return token

    def leaves(self, token, party=0):
        self.access.phones.departed(PartyId(party), token, self.now)

    def votes(self, token, option=0, party=0, key=None):
        """A future of the answer to a ballot of a phone, under the usual key or another."""
        key = key or sha256(token).hexdigest()[:32]
        return self.bench.cast(self.keeper.persons[token], option, party=party, key=key)


@contextlib.asynccontextmanager
async def house(store=None, headcount=30):
    async with Bench(store or MemoryStore()) as bench:
        await bench.prepare(headcount=headcount)
        yield House(bench)


def code(answer):
    return getattr(answer, "code", answer)


async def test_a_code_lets_as_many_phones_in_as_there_are_places():
    async with house() as here:
        got_in = [await here.comes() for _ in range(40)]
        assert sum(isinstance(one, bytes) for one in got_in) == places_for(30) == 35
        assert {code(one) for one in got_in[35:]} == {"room_full"}
        assert got_in[-1].retry_ms
        await here.bench.ask(SetHeadcount(40, HERE))
        assert isinstance(await here.comes(), bytes)
        labels = [one.phone for one in here.access.phones.listed(HERE)]
        assert len(set(labels)) == 36


async def test_a_phone_long_away_makes_room_unless_it_has_voted():
    async with house(headcount=1) as here:
        phones = [await here.comes() for _ in range(6)]
        assert isinstance(await here.votes(phones[0]), Done)
        for phone in phones[:3]:
            here.leaves(phone)
        here.now += AWAY_SECONDS - 1
        assert code(await here.comes()) == "room_full"
        here.now += 1
        here.bench.store.broken = "The disk is full."
        assert isinstance(await here.comes(), Unavailable)
        here.bench.store.broken = None
        assert here.access.phones.count(HERE) == 6, "nobody had to go"
        assert isinstance(await here.comes(), bytes)
        assert isinstance(await here.comes(), bytes)
        assert code(await here.comes()) == "room_full"
        here_now = here.access.phones.persons(HERE)
        assert [phone in here_now for phone in phones[:3]] == [True, False, False]
        assert {row.token for row in here.bench.store.sessions()} == here_now.keys()


async def test_who_is_just_being_let_in_makes_room_for_nobody():
    async with house(headcount=1) as here:
        here.now = 10 * AWAY_SECONDS
        coming = [await here.admitted() for _ in range(7)]
        assert [code(one) for one in coming[6:]] == ["room_full"]
        here.now += AWAY_SECONDS
        assert code(await here.admitted()) == "room_full", "their sessions are not stored yet"


async def test_a_room_that_strangers_filled_votes_after_all():
    async with house() as here:
        strangers = [await here.comes() for _ in range(35)]
        answers = await asyncio.gather(*(here.votes(one, 1) for one in strangers))
        assert sum(isinstance(answer, Done) for answer in answers) == 30
        assert isinstance(await here.bench.ask(of(0, RenewRoomCode(WHY, times=0))), Done)
        assert isinstance(await here.bench.ask(of(0, StartPhonesOver(POLL, WHY, times=0))), Done)
        assert len(here.keeper.ended) == 35
        honest = [await here.comes() for _ in range(30)]
        answers = await asyncio.gather(*(here.votes(one) for one in honest))
        assert all(isinstance(answer, Done) for answer in answers)
        assert isinstance(await here.bench.ask(ClosePoll(POLL)), Done)
        assert here.bench.writer.settled.polls.by_id[POLL].tally.people == (30, 0)
        found = verify(here.bench.store)
        assert found.holds, found.reason


async def test_phones_that_have_voted_vote_once_more_and_others_keep_their_number():
    async with house() as here:
        voter, other = await here.comes(), await here.comes()
        await here.votes(voter)
        before = dict(here.keeper.persons)
        await here.bench.ask(StartPhonesOver(POLL, WHY, HERE))
        assert here.keeper.persons[voter] != before[voter]
        assert here.keeper.persons[other] == before[other]
        assert here.keeper.ended == []
        assert code(await here.votes(voter)) == "started_over"
        assert isinstance(await here.votes(voter, 1, key="a" * 32), Done)
        assert code(await here.votes(voter, 1, key="b" * 32)) == "already_voted"
        assert isinstance(await here.votes(other), Done)
        stored = {row.token: row.person for row in here.bench.store.sessions()}
        assert stored == here.keeper.persons == here.access.phones.persons(HERE)


async def test_ballots_that_wait_when_phones_start_over_count_once_or_not_at_all():
    async with house() as here:
        phones = [await here.comes() for _ in range(4)]
        await here.votes(phones[0])
        queued = [
            here.votes(phones[1]),
            here.bench.ask(StartPhonesOver(POLL, WHY, HERE)),
            here.votes(phones[1]),
            here.votes(phones[0], 1, key="a" * 32),
            here.votes(phones[2], 1),
        ]
        answers = [code(answer) for answer in await asyncio.gather(*queued)]
        assert answers[2:4] == ["started_over", "already_voted"]
        assert all(isinstance(answers[place], Done) for place in (0, 1, 4))
        for phone in phones[:2]:
            assert isinstance(
                await here.votes(phone, key=sha256(b"2" + phone).hexdigest()[:32]), Done
            )
        assert here.bench.writer.settled.polls.boxes[POLL].tally().people == (2, 1)
        assert verify(here.bench.store).holds


async def test_a_start_that_cannot_be_stored_leaves_ballots_and_numbers_as_they_are():
    async with house() as here:
        voter = await here.comes()
        await here.votes(voter)
        before, sessions = dict(here.keeper.persons), set(here.bench.store.sessions())
        here.bench.store.broken = "The disk is full."
        for asked in (StartPhonesOver(POLL, WHY, HERE), RenewRoomCode(WHY, HERE)):
            assert isinstance(await here.bench.ask(asked), Unavailable)
        here.bench.store.broken = None
        assert (here.keeper.persons, set(here.bench.store.sessions())) == (before, sessions)
        assert here.bench.writer.settled.polls.boxes[POLL].tally().people == (1, 0)
        assert isinstance(await here.comes(), bytes), "the code is what it was"
        assert isinstance(await here.votes(voter), Done), "a repetition"


async def test_guests_who_come_and_leave_again_bar_nobodys_way():
    """They share commits, and whoever comes in meanwhile does not have to come again."""
    async with house() as here:
        phones, commits = [await here.comes() for _ in range(30)], []
        store = here.bench.store.append
        here.bench.store.append = lambda commit: (commits.append(commit), store(commit))
        renewals = here.bench.writer.keeper
        renewals.doorkeeper = Mock()
        queued = [asyncio.create_task(renewals.leave(phone)) for phone in phones]
        for _ in range(3):
            await asyncio.sleep(0)
        admission, joined = await here.admitted(), asyncio.get_running_loop().create_future()
        current = partial(here.access.is_current, admission)
        here.bench.writer.offer(Join(admission.new, joined.set_result, (), current))
        await asyncio.gather(*queued)
        assert isinstance(await joined, Done)
        assert len(commits) <= 2
        assert here.access.phones.count(HERE) == 1
        assert list(here.bench.store.sessions()) == [admission.new]
        (told,) = renewals.doorkeeper.end_sessions.call_args_list
        assert ({row.token for row in told.args[0]}, told.kwargs) == (
            set(phones),
            {"is_changed": False},
        )


async def test_who_leaves_while_nothing_can_be_stored_is_still_in():
    async with house() as here:
        phone = await here.comes()
        here.bench.store.broken = "The disk is full."
        with pytest.raises(StoreUnavailableError):
            await here.bench.writer.keeper.leave(phone)
        here.bench.store.broken = None
        assert here.access.phones.count(HERE) == 1
        assert isinstance(await here.votes(phone), Done)


async def test_a_room_is_mended_so_often_and_no_faster_and_others_are_not_kept_waiting():
    """Each renewal has a commit of its own: a facilitator could fill the queue of all rooms."""
    async with house() as here:
        here.bench.writer.keeper.doorkeeper = Mock()
        asked = [here.bench.ask(of(0, RenewRoomCode(WHY))) for _ in range(100)]
        other = here.bench.ask(of(1, RenewRoomCode(WHY)))
        answers = Counter(code(one) for one in await asyncio.gather(*asked))
        assert answers == {Done(): MENDED_AT_ONCE, "mended_often": 100 - MENDED_AT_ONCE}
        assert isinstance(await other, Done)
        renewed = here.bench.writer.settled.rooms.renewed
        assert dict(renewed) == {HERE: MENDED_AT_ONCE, PartyId(1): 1}
        assert isinstance(await here.comes(), bytes), "the doors are open"


async def test_one_phone_is_ended_by_its_label():
    async with house() as here:
        kept, gone = await here.comes(), await here.comes()
        end = of(0, EndPhone(label_of(gone), WHY))
        assert code(await here.bench.ask(of(0, EndPhone("2222", WHY)))) == "unknown_phone"
        assert isinstance(await here.bench.ask(end), Done)
        assert here.keeper.ended == [gone]
        assert [row.token for row in here.bench.store.sessions()] == [kept]
        assert isinstance(await here.bench.ask(end), Done), "the answer may have been lost"


async def test_a_started_server_and_one_with_a_snapshot_know_what_was_mended(tmp_path):
    async with house() as here:
        phones = [await here.comes() for _ in range(6)]
        await asyncio.gather(*(here.votes(phone) for phone in phones[:4]))
        await here.bench.ask(StartPhonesOver(POLL, WHY, HERE))
        await here.votes(phones[0], 1, key="a" * 32)
        await here.bench.ask(LeaveOutParty(POLL, PartyId(1), WHY))
        writer, store = here.bench.writer, here.bench.store
        moment = Moment.of(writer.settled, writer.numbers, writer.settled_size, writer.last_time)
        write_snapshot(tmp_path / "snapshot", moment.snapshot(store, writer.tree))
        await here.bench.ask(StartPhonesOver(POLL, WHY, HERE))
        await here.votes(phones[0], 0, key="b" * 32)
        known = read_snapshot(tmp_path / "snapshot", store.root)
        assert known is not None
        short = replay(store.entries(known[0].size), store.roll(), known)
        long = replay(store.entries(), store.roll())
        live = here.bench.writer.settled.polls
        for meeting in (short.meeting, long.meeting):
            box = meeting.polls.boxes[POLL]
            assert box.struck == live.boxes[POLL].struck
            assert len(box.struck) == 5
            assert (box.slots, box.roll, box.tally()) == (
                live.boxes[POLL].slots,
                live.boxes[POLL].roll,
                live.boxes[POLL].tally(),
            )
            assert (meeting.polls.left_out, meeting.polls.starts) == (live.left_out, live.starts)
            assert meeting.rooms == here.bench.writer.settled.rooms


def killed_at(place, record, copies):
    """What is on the disk when the server is killed at a place: the files as they are there."""
    copy = copies / f"{len(list(copies.iterdir()))}"
    copy.mkdir()
    for file in record.parent.glob(record.name + "*"):
        shutil.copy(file, copy / file.name)
    (copy / "place").write_text(place, encoding="utf-8")


async def test_a_kill_at_any_step_leaves_each_phone_one_vote(tmp_path, monkeypatch):
    record, copies = tmp_path / "record.sqlite3", tmp_path / "copies"
    copies.mkdir()
    with contextlib.closing(sql_store(record)) as store:
        async with house(store) as here:
            phones = [await here.comes() for _ in range(5)]
            await asyncio.gather(*(here.votes(phone) for phone in phones[:3]))
            at = partial(killed_at, record=record, copies=copies)
            monkeypatch.setattr(places, "_watchers", [at])
            await asyncio.gather(
                here.votes(phones[3]),
                here.bench.ask(StartPhonesOver(POLL, WHY, HERE)),
                here.votes(phones[4]),
            )
            monkeypatch.setattr(places, "_watchers", [])
    seen = [await one_vote_each(copy, phones) for copy in sorted(copies.iterdir())]
    assert sorted(set(seen)) == [False, True], "before the entry and after it"


async def one_vote_each(copy, phones):
    """Whether the phones had started over; each has one vote in the server that is started then."""
    with contextlib.closing(SqliteStore(copy / "record.sqlite3")) as store:
        persons = {row.token: row.person for row in store.sessions()}
        async with Bench(store) as bench:
            polls = bench.writer.settled.polls
            box = polls.boxes[POLL]
            is_over = polls.starts_of(POLL, HERE).times == 1
            assert (len(box.struck) > 0) == is_over
            for number, phone in enumerate(phones):
                again = bench.cast(persons[phone], 1, key=f"{number:032x}")
                key = sha256(phone).hexdigest()[:32]
                has_voted = key in box.slots
                assert isinstance(await again, Done) != has_voted, (copy / "place").read_text()
            assert box.phone_voters[HERE] == len(phones)
        found = verify(store)
        assert found.holds, found.reason
    return is_over


@pytest.mark.sockets
async def test_over_the_wire_a_room_is_mended_and_its_phones_are_listed(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    folder = sample_folder(tmp_path)
    codes = {row.role: row.code for row in codes_of(folder, 0)}
    async with serving(folder) as server, contextlib.AsyncExitStack() as stack:
        come = partial(talking, server)
        desk = await stack.enter_async_context(come(Role.DESK, folder.keys().desk_token))
        fay = await stack.enter_async_context(come(Role.FACILITATOR, codes["facilitator"]))
        one, two = [
            await stack.enter_async_context(come(Role.PERSON, codes["person"])) for _ in range(2)
        ]
        for asked in (
            SetHeadcount(5, HERE),
            preparing(Poll(POLL, "30% or 40%?", ("30%", "40%"))),
            OpenPoll(POLL),
        ):
            assert isinstance(await desk.ask(asked), m.Ack)
        assert isinstance(await one.ask(Cast(POLL, "a" * 32, 1, (0,))), m.Ack)
        assert isinstance(await fay.ask(StartPhonesOver(POLL, WHY, times=0)), m.Ack)
        room = await one.hear(m.RoomMessage, lambda told: told.room.started_over == 1)
        assert (room.room.phones, room.room.phones_in, room.room.places) == (0, 2, 10)
        again = await one.ask(Cast(POLL, "a" * 32, 2, (0,)))
        assert again.code == "started_over"
        voted = await one.ask(Cast(POLL, "b" * 32, 1, (1,)))
        assert isinstance(voted, m.Ack)
        async with asking(server) as http:
            headers = {"Authorization": f"Bearer {fay.welcome.token}"}
            listed = await http.post("/api/phones", json={"party": None}, headers=headers)
            labels = sorted(talk.welcome.phone for talk in (one, two))
            assert listed.json() == {
                "phones": [{"phone": label, "connected": True} for label in labels],
                "places": 10,
            }
            other = await http.post("/api/phones", json={"party": 1}, headers=headers)
            assert (other.status_code, other.json()["code"]) == (400, "another_party")
            headers = {"Authorization": f"Bearer {one.welcome.token}"}
            refused = await http.post("/api/phones", json={"party": 0}, headers=headers)
            assert refused.status_code == 403
        assert isinstance(await fay.ask(EndPhone(two.welcome.phone, WHY)), m.Ack)
        assert (await two.hear(m.Bye)).code == "wrong_code"
        token, number = one.welcome.token, voted.receipt.entry
    async with serving(folder) as server, talking(server, Role.PERSON, token) as back:
        assert back.welcome.phone == one.welcome.phone
        assert (await back.ask(Cast(POLL, "b" * 32, 1, (1,)))).receipt.entry == number
        assert (await back.ask(Cast(POLL, "c" * 32, 1, (1,)))).code == "already_voted"
    with contextlib.closing(sql_store(folder.record)) as store:
        assert verify(store).holds
