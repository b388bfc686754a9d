"""Nothing that is stored joins a ballot to its voter: the join is tried, and has to fail.

People come in one by one and vote one by one in the same order, each in a commit of their own: the
smallest batches there are, in which order gives most away. The same attacks are tried before the
closing, where what they find shows that they can find something.
"""

import contextlib
import random
import re
import sqlite3
import struct

import pytest
from servers import POLL, Bench, sql_store

from conference.core.clock import ManualClock
from conference.core.ids import PartyId, PersonId
from conference.core.treehead import HeadKey
from conference.deliberation.polls.commands import ClosePoll
from conference.deliberation.polls.events import PollClosed
from conference.server.record.exchange import Committed, Done, Join
from conference.server.record.store import sql
from conference.server.record.store.entries import SessionRow
from conference.server.record.store.sqlite import copy_database
from conference.server.watchers.signer import HeadSigner

pytestmark = pytest.mark.slow  # every file on the disk is searched, byte by byte

VOTERS = 300
PAGE = 4096
SIGMAS = 4.5
"""What chance exceeds once in 150,000 tries."""


class Crime:
    """What the attacker has: a database file, its log, and the order in which people voted."""

    def __init__(self, path):
        self.path = path
        self.log = path.with_name(path.name + "-wal")
        self.voters = []  # in the order in which they were seen to vote
        self.ballots = {}  # voter -> number of the entry, which nobody must find out

    def rows(self, query):
        with contextlib.closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)) as database:
            return database.execute(query).fetchall()

    def log_bytes(self):
        return self.log.read_bytes() if self.log.exists() else b""


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """The database before and after the closing: ``(before, after)``."""
    import asyncio

    folder = tmp_path_factory.mktemp("secrecy")
    return asyncio.run(commit_the_crime(folder))


async def commit_the_crime(folder):
    chance = random.Random(11)
    crime = Crime(folder / "record.sqlite3")
    store = sql_store(crime.path)
    async with Bench(store, ManualClock()) as bench:
        await bench.prepare(parties=3, headcount=150)
        signer = HeadSigner(bench.writer, store, HeadKey.make(), bench.clock)
        for _ in range(VOTERS):
            person = PersonId(chance.getrandbits(63) | 1 << 62)
            crime.voters.append(person)
            await join(bench, person, chance)
            answer = await bench.cast(person, chance.randrange(2), party=len(crime.voters) % 3)
            assert isinstance(answer, Done)
            crime.ballots[person] = answer.receipt.entry
        before = (crime.path.read_bytes(), crime.log_bytes())
        assert isinstance(await bench.ask(ClosePoll(POLL)), Done)
        signer.committed(closing(bench))
        await signer.sign()
        await signer.forget()
        after = (crime.path.read_bytes(), crime.log_bytes())
    store.close()
    return crime, before, after


def closing(bench):
    """The commit that closed the poll."""
    meeting = bench.writer.settled
    poll = meeting.polls.by_id[POLL]
    return Committed(meeting, meeting, [PollClosed(POLL, poll.closed_at, poll.tally, "")], ())


async def join(bench, person, chance):
    import asyncio

    future = asyncio.get_running_loop().create_future()
    row = SessionRow(chance.randbytes(32), "person", 0, person)
    bench.writer.offer(Join(row, future.set_result))
    assert isinstance(await future, Done)


# The attacks; each says how many standard deviations it is from what chance would give


def by_order(crime, found):
    """People in the order in which they were found, against the order of ballots."""
    ranks = [crime.ballots[person] for person in found]
    return correlation(ranks) * (len(ranks) - 1) ** 0.5


def by_place_in_file(crime, data):
    """Where in its page each person's id stands, against the order of ballots, over all pages."""
    pages = {}
    for person in crime.voters:
        for match in re.finditer(re.escape(struct.pack(">Q", person)), data):
            page, offset = divmod(match.start(), PAGE)
            pages.setdefault(page, []).append((offset, crime.ballots[person]))
    found = [[ballot for _, ballot in sorted(page)] for page in pages.values() if len(page) > 4]
    assert sum(map(len, found)) > 0.9 * VOTERS
    score = sum(correlation(ranks) * (len(ranks) - 1) ** 0.5 for ranks in found)
    return score / len(found) ** 0.5


def by_commits_in_log(crime, data):
    """How many voters stand first in the same commit of the write-ahead log as their ballot."""
    leaves = {bytes(leaf): number for number, leaf in crime.rows("SELECT number, leaf FROM entry")}
    known, found = set(), 0
    for commit in commits_of(data):
        people = {p for p in crime.voters if POLL.encode() + struct.pack(">Q", p) in commit} - known
        numbers = {number for leaf, number in leaves.items() if leaf in commit} - known
        known |= people | numbers
        found += sum(crime.ballots[person] in numbers for person in people if len(numbers) <= 3)
    return found


def commits_of(data):
    """The pages of each commit of a log in SQLite's format: frames up to one that says so."""
    pages, at = [], 32
    while at + 24 + PAGE <= len(data):
        is_last = struct.unpack(">I", data[at + 4 : at + 8])[0] > 0
        pages.append(data[at + 24 : at + 24 + PAGE])
        if is_last:
            yield b"".join(pages)
            pages = []
        at += 24 + PAGE


def correlation(values):
    """Spearman's rank correlation of a sequence with its own order."""
    n = len(values)
    ranks = {value: rank for rank, value in enumerate(sorted(values))}
    squares = sum((place - ranks[value]) ** 2 for place, value in enumerate(values))
    return 1 - 6 * squares / (n * (n * n - 1))


# What must hold


def test_roll_and_sessions_have_no_row_number_no_time_and_nothing_of_a_ballot(scene):
    crime, _, _ = scene
    columns = {
        table: {row[1] for row in crime.rows(f"PRAGMA table_info({table})")}
        for table in ("roll", "session", "entry")
    }
    assert columns["roll"] == {"poll", "person"}
    assert columns["session"] == {"token", "role", "party", "person", "login", "used"}
    assert set(crime.rows("SELECT role, login, used FROM session")) == {("person", "", 0)}
    assert columns["entry"] == {"number", "time", "kind", "body", "leaf"}
    for table in ("roll", "session"):
        with pytest.raises(sqlite3.OperationalError, match="no such column"):
            crime.rows(f"SELECT rowid FROM {table}")


def test_no_id_of_a_person_is_anywhere_in_the_record(scene):
    crime, _, _ = scene
    text = b"\n".join(bytes(body) for (body,) in crime.rows("SELECT body FROM entry"))
    assert not [p for p in crime.voters if str(p).encode() in text or f"{p:x}".encode() in text]


@pytest.mark.parametrize(
    "query",
    [
        "SELECT person FROM roll",
        "SELECT person FROM roll ORDER BY person",
        "SELECT person FROM session WHERE role = 'person'",
        "SELECT person FROM session WHERE role = 'person' ORDER BY token",
    ],
)
def test_no_order_of_rows_is_that_of_the_ballots(scene, query):
    crime, _, _ = scene
    found = [person for (person,) in crime.rows(query)]
    assert len(found) == VOTERS
    assert abs(by_order(crime, found)) < SIGMAS
    ballots = sorted(crime.ballots.values())
    right = sum(crime.ballots[p] == number for p, number in zip(found, ballots, strict=True))
    assert right < 10  # chance gives 1 on average


def test_while_the_poll_is_open_the_files_can_tell_which_is_why_it_is_documented(scene):
    crime, (data, log), _ = scene
    assert by_commits_in_log(crime, log) > VOTERS / 2
    assert data


def test_after_the_closing_the_log_is_empty(scene):
    crime, _, (_, log) = scene
    assert log == b""
    assert by_commits_in_log(crime, log) == 0


def test_after_the_closing_places_in_the_file_are_not_the_order_of_voting(scene):
    crime, _, (data, _) = scene
    assert abs(by_place_in_file(crime, data)) < SIGMAS


@pytest.mark.parametrize("at_once", [sql.REWRITTEN_AT_ONCE, 50])
async def test_without_forgetting_places_in_the_file_would_be_the_order_of_voting(
    tmp_path, monkeypatch, at_once
):
    """The attack by places does find something where there is something to find."""
    monkeypatch.setattr(sql, "REWRITTEN_AT_ONCE", at_once)
    crime = Crime(tmp_path / "record.sqlite3")
    store = sql_store(crime.path)
    chance = random.Random(5)
    async with Bench(store, ManualClock()) as bench:
        await bench.prepare(parties=3, headcount=150)
        for number in range(VOTERS):
            person = PersonId(chance.getrandbits(63) | 1 << 62)
            crime.voters.append(person)
            answer = await bench.cast(person, 0, party=number % 3)
            crime.ballots[person] = answer.receipt.entry
    store.close()  # which moves the log into the file
    assert abs(by_place_in_file(crime, crime.path.read_bytes())) > SIGMAS
    copy_database(crime.path, tmp_path / "backup")
    backup = (tmp_path / "backup").read_bytes()
    assert abs(by_place_in_file(crime, backup)) < SIGMAS, "a backup forgets the order"
    store = sql_store(crime.path)
    list(store.forget_order(POLL))
    store.close()
    assert abs(by_place_in_file(crime, crime.path.read_bytes())) < SIGMAS


async def test_ballots_of_one_commit_stand_in_another_order_than_they_came():
    async with Bench() as bench:
        await bench.prepare(parties=3, headcount=100)
        waiting = [bench.cast(1000 + n, 0, party=n % 3) for n in range(200)]
        numbers = [(await answer).receipt.entry for answer in waiting]
        times = {entry.time for entry in bench.store.entries() if entry.number in numbers}
    assert sorted(numbers) != numbers
    assert abs(correlation(numbers)) * 199**0.5 < SIGMAS
    assert all(isinstance(time, int) and time < 10**11 for time in times)


async def test_a_changed_vote_names_nobody_and_writes_nothing_to_the_roll(tmp_path):
    store = sql_store(tmp_path / "record.sqlite3")
    async with Bench(store) as bench:
        await bench.prepare()
        await bench.cast(7, 0, revision=1)
        roll = list(store.roll())
        await bench.cast(7, 1, revision=2)
        assert list(store.roll()) == roll == [(POLL, 7)]
    store.close()


async def test_who_voted_by_phone_is_not_in_what_a_party_sees():
    from conference.protocol.codec import encode
    from conference.protocol.views import Audience, project, room_view

    async with Bench() as bench:
        await bench.prepare()
        await bench.cast(2**62 + 12345, 1)
        meeting = bench.writer.settled
        seen = [room_view(meeting, PartyId(0), 1, ""), *(project(meeting, a) for a in Audience)]
        assert str(2**62 + 12345).encode() not in encode(seen)
        assert seen[0].phones == 1
        assert seen[0].by_phone is None
