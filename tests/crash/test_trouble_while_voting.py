"""Disk full, a locked database, a clock that jumps: a clear temporary refusal, and nothing lost."""

import asyncio
import resource
import secrets
import sqlite3

import pytest
from servers import talking

from conference.bench.place import desk, place, serving
from conference.core.clock import ManualClock
from conference.core.folder import ConferenceFolder
from conference.deliberation.polls.commands import Cast, ClosePoll, OpenPoll, PreparePoll
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.server.app import running
from conference.server.http_server import listen
from conference.server.record.store.sqlite import SqliteStore
from conference.server.record.store.verify import verify

POLL = "p0"


def ballot(option=0, *, key=None, revision=1):
    """A ballot of a device that votes for the first time, or again."""
    return Cast(POLL, key or secrets.token_hex(16), revision, (option,))


def record(folder):
    """What ``verify`` finds, and the hashes of all entries."""
    store = SqliteStore(folder.record)
    try:
        return verify(store), {entry.number: entry.leaf.hex() for entry in store.entries()}
    finally:
        store.close()


async def cast_until_refused(talk, acknowledged):
    """Change the vote until it is refused; the refusal, and the ballot that was."""
    key = secrets.token_hex(16)
    for revision in range(1, 10_000):
        cast = ballot(revision % 2, key=key, revision=revision)
        answer = await talk.ask(cast)
        if isinstance(answer, m.Refused):
            return answer, m.Request(answer.id, cast)
        acknowledged.append(answer.receipt)
    raise AssertionError("the disk was never full")


async def ask_until_acknowledged(talk, cast):
    """As clients do after a temporary refusal; each time under the same id, key and revision."""
    async with asyncio.timeout(30):
        while True:
            answer = await talk.ask(cast.command, cast.id)
            if isinstance(answer, m.Ack):
                return answer.receipt
            assert answer.temporary
            await asyncio.sleep(0.05)


@pytest.mark.process
async def test_a_disk_that_is_full_refuses_for_a_while_and_loses_nothing():
    with place(2, 50) as where:
        async with serving(where) as server, desk(where, server.url) as control:
            await control.open_poll(POLL)
            async with talking(server, Role.PERSON, where.codes[0].join) as talk:
                acknowledged = [(await talk.ask(ballot())).receipt]
                log = where.folder.record.with_name(where.folder.record.name + "-wal")
                _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
                full = log.stat().st_size + 20_000
                resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (full, hard))
                async with talking(server, Role.PERSON, where.codes[1].join) as other:
                    refused, cast = await cast_until_refused(other, acknowledged)
                    assert refused.temporary
                    assert refused.code == "unavailable"
                    assert "cannot be written" in refused.sentence or "full" in refused.sentence
                    assert await server.health()
                    resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (hard, hard))
                    acknowledged.append(await ask_until_acknowledged(other, cast))
            await control.close_poll(POLL)
        found, leaves = record(where.folder)
        assert found.holds, found.reason
        assert found.ballots == len(acknowledged)
        assert all(leaves[receipt.entry] == receipt.leaf for receipt in acknowledged)


@pytest.mark.process
async def test_a_record_locked_by_another_program_refuses_for_a_while_and_loses_nothing():
    with place(2, 50) as where:
        async with serving(where) as server, desk(where, server.url) as control:
            await control.open_poll(POLL)
            async with talking(server, Role.PERSON, where.codes[0].join) as talk:
                first = (await talk.ask(ballot())).receipt
                async with talking(server, Role.PERSON, where.codes[1].join) as other:
                    stranger = sqlite3.connect(where.folder.record, isolation_level=None)
                    stranger.execute("BEGIN IMMEDIATE")
                    cast = ballot()
                    refused = await other.ask(cast)
                    assert isinstance(refused, m.Refused)
                    assert refused.temporary
                    assert "locked" in refused.sentence
                    stranger.execute("ROLLBACK")
                    stranger.close()
                    second = await ask_until_acknowledged(other, m.Request(refused.id, cast))
        found, leaves = record(where.folder)
        assert found.holds, found.reason
        assert found.ballots == 2
        assert leaves[first.entry] == first.leaf
        assert leaves[second.entry] == second.leaf


@pytest.mark.parametrize("jump", [-86_400_000, -1_000, 1_000, 86_400_000])
async def test_a_clock_that_jumps_neither_loses_a_ballot_nor_turns_the_record_back(jump):
    clock = ManualClock(4_000_000_000_000)
    with place(2, 50) as where:
        folder = ConferenceFolder(where.folder.path)
        async with running(folder, listen("127.0.0.1", 0), clock=clock) as server:
            token = folder.keys().desk_token
            async with (
                talking(server, Role.DESK, token) as control,
                talking(server, Role.PERSON, where.codes[0].join) as talk,
            ):
                await control.ask(PreparePoll(POLL, "Which?", ("a", "b")))
                await control.ask(OpenPoll(POLL, closes_in=60_000))
                key = secrets.token_hex(16)
                receipts = [(await talk.ask(ballot(0, key=key))).receipt]
                clock.set(clock.now() + jump)
                receipts.append((await talk.ask(ballot(1, key=key, revision=2))).receipt)
                assert isinstance(await control.ask(ClosePoll(POLL)), m.Ack)
                late = await talk.ask(ballot(0, key=key, revision=3))
                assert late.code == "closed"
                assert not late.temporary
        found, leaves = record(folder)
        assert found.holds, found.reason
        assert found.ballots == 2
        assert all(leaves[receipt.entry] == receipt.leaf for receipt in receipts)
