"""Kill and compare: a few rounds of the real thing, and a ledger that does notice."""

import asyncio
import random

import pytest
from meetings import decided, of

from conference.bench.crash import COMPLAINT, FAULTS, PHASES, crash, outcome_sentence
from conference.bench.ledger import DurabilityAudit
from conference.bench.place import place
from conference.bench.voice import Facilitator, Voter
from conference.client.ballots import key_hash
from conference.core import places
from conference.core.ids import PartyId, PollId
from conference.core.merkle import MerkleTree
from conference.core.seal import seal
from conference.deliberation.evolve import evolve
from conference.deliberation.polls.commands import ClosePoll, EnterHands, OpenPoll
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.events import BallotCast
from conference.deliberation.polls.model import Poll
from conference.protocol.codec import encode_event
from conference.protocol.messages import Receipt
from conference.server.app import running
from conference.server.http_server import listen
from conference.server.record import snapshots
from conference.server.record.replay import replay
from conference.server.record.store.entries import Commit
from conference.server.record.store.sqlite import SqliteStore

POLL = PollId("p0")


@pytest.mark.process
@pytest.mark.slow
@pytest.mark.timeout(300)
async def test_a_few_kills_lose_nothing_and_count_nothing_twice():
    figures = await crash(5, 7)
    assert figures["held"], figures
    assert sum(figures["kills"].values()) == figures["rounds"] == 5
    assert figures["acknowledged"] > 0
    assert figures["records_verified"] == 1
    assert "0 lost, 0 counted twice" in outcome_sentence(figures)


def test_every_step_of_a_commit_is_a_place_to_be_killed_at():
    assert set(FAULTS) < set(PHASES)
    assert len({name for name, _, _ in FAULTS.values()}) == len(FAULTS) == 6


async def test_a_server_passes_every_place_at_which_one_can_be_killed(monkeypatch, tmp_path):
    passed = []
    monkeypatch.setattr(places, "_watchers", [passed.append])
    monkeypatch.setattr(snapshots, "LEAST", 1)
    with place(1, 1, tmp_path) as where:
        passed.clear()
        async with running(where.folder, listen("127.0.0.1", 0)):
            while "snapshot: in its place" not in passed:
                await asyncio.sleep(0)
    assert tuple(one for one in passed if one in places.START) == places.START
    assert set(passed) == set(places.ALL)


class Folder:
    """A record written by hand, and a ledger that looks at it."""

    def __init__(self, where):
        self.where = where
        store = SqliteStore(where.folder.record)
        self.meeting = replay(store.entries(), store.roll()).meeting
        self.tree = MerkleTree(entry.leaf for entry in store.entries())
        store.close()
        self.ledger = DurabilityAudit()
        self.ledger.open_folder(where.folder)
        self.do(preparing(Poll(POLL, "Which?", ("a", "b"))))
        self.do(OpenPoll(POLL))

    def do(self, command):
        for happened in decided(self.meeting, command, 0):
            self.meeting = evolve(self.meeting, happened)
            self.write(happened)

    def write(self, happened):
        number = self.tree.size
        sealed = seal(self.tree, 2_000_000_000, [encode_event(happened)])
        store = SqliteStore(self.where.folder.record)
        store.append(Commit(sealed.entries, sealed.head))
        store.close()
        return Receipt(number, sealed.leaves[0].hex())

    def ballot(self, voter, revision, option):
        """Into the record, and into the box."""
        cast = BallotCast(POLL, PartyId(voter.party), key_hash(voter.key), revision, (option,))
        self.meeting = evolve(self.meeting, cast)
        self.meeting.polls.boxes[POLL].settle()
        return self.write(cast)


@pytest.fixture
def folder():
    with place(2, 5) as where:
        yield Folder(where)


@pytest.fixture
def voter(folder):
    voter = Voter("http://127.0.0.1:1/", "", 0, random.Random(1))
    voter.begin(POLL, 2)
    voter.choices = {1: (0,), 2: (1,)}
    return voter


def test_what_was_kept_is_found_to_be_kept(folder, voter):
    voter.acknowledged = {1: [folder.ballot(voter, 1, 0)], 2: [folder.ballot(voter, 2, 1)] * 2}
    room = Facilitator("http://127.0.0.1:1/", "", 1, random.Random(1))
    room.begin(POLL, 2)
    folder.do(of(1, EnterHands(POLL, (2, 0))))
    folder.meeting.polls.boxes[POLL].settle()
    room.hands = (2, 0)
    folder.do(ClosePoll(POLL))
    folder.ledger.compare(POLL, [voter], [room])
    folder.ledger.compare_closed(POLL, [voter], [room])
    assert folder.ledger.holds, folder.ledger.figures()
    assert folder.ledger.acknowledged == 2


def test_a_ballot_that_is_gone_is_noticed(folder, voter):
    voter.acknowledged = {1: [Receipt(5, "00" * 32)]}
    folder.ledger.compare(POLL, [voter], [])
    assert folder.ledger.lost == 1


def test_a_ballot_that_is_in_twice_is_noticed(folder, voter):
    voter.acknowledged = {1: [folder.ballot(voter, 1, 0)]}
    folder.ballot(voter, 1, 0)
    folder.ledger.compare(POLL, [voter], [])
    assert folder.ledger.counted_twice == 1


def test_a_receipt_of_another_entry_is_noticed(folder, voter):
    first, second = folder.ballot(voter, 1, 0), folder.ballot(voter, 2, 1)
    voter.acknowledged = {1: [second], 2: [second]}
    folder.ledger.compare(POLL, [voter], [])
    assert len(folder.ledger.mismatches) == 1
    assert str(second.entry) in folder.ledger.mismatches[0]
    assert first != second


def test_a_closing_that_is_gone_is_noticed(folder, voter):
    folder.ledger.compare_closed(POLL, [voter], [])
    assert "the record knows nothing" in folder.ledger.mismatches[0]


def test_what_a_server_complains_of_is_noticed():
    ledger = DurabilityAudit()
    ledger.complained([])
    assert ledger.holds
    ledger.complained(COMPLAINT.findall("1 INFO x: fine\n2 WARNING y: The snapshot is not used.\n"))
    assert ledger.mismatches == ["the server's log says: 2 WARNING y: The snapshot is not used."]


def test_counts_that_are_not_those_that_were_told_are_noticed(folder, voter):
    voter.acknowledged = {1: [folder.ballot(voter, 1, 0)]}
    folder.ballot(voter, 2, 1)
    folder.do(ClosePoll(POLL))
    folder.ledger.compare_closed(POLL, [voter], [])
    assert folder.ledger.mismatches
