"""The server is killed while people vote, and started again on the same folder."""

import asyncio
import json
from contextlib import AsyncExitStack, asynccontextmanager

import pytest

from conference.cli import main
from conference.client.link import Link, open_session
from conference.client.program import serving
from conference.core.folder import ConferenceFolder
from conference.deliberation.polls.commands import ClosePoll, OpenPoll, PreparePoll
from conference.protocol.codec import decode_event
from conference.protocol.messages import Refused, Role
from conference.rehearsal.evidence import Recorded, weigh
from conference.rehearsal.ledger import SentBallot
from conference.rehearsal.stage import started
from conference.server.record.store.sqlite import SqliteStore


@asynccontextmanager
async def desk(url, folder):
    link = Link(open_session(Role.DESK, folder.keys().desk_token), url)
    task = asyncio.create_task(link.run())
    try:
        yield link
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def do(link, command):
    answer = await link.ask(command)
    assert not isinstance(answer, Refused), answer


def voters(session):
    tick = session.replica.ticks.get("mix")
    return tick.turnout.phones if tick else 0


def entries(folder):
    store = SqliteStore(folder.record)
    try:
        return [
            Recorded(e.number, e.leaf.hex(), decode_event(e.kind, e.body)) for e in store.entries()
        ]
    finally:
        store.close()


@pytest.mark.process
@pytest.mark.slow
async def test_every_acknowledged_ballot_is_there_once_and_pending_ones_arrive(
    tmp_path, monkeypatch
):
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    folder = ConferenceFolder(tmp_path / "sample")
    assert main(["new", str(folder.path), "--sample", "--parties", "12"]) == 0
    receipts = tmp_path / "receipts"
    async with AsyncExitStack() as stack:
        serve = serving(folder.path, 0, "--no-stream")
        server = await stack.enter_async_context(started("server", serve))
        url = await server.opened()
        crowd = await stack.enter_async_context(
            started(
                "rehearsal",
                [
                    "rehearse", "--url", url, "--parties", "12", "--people", "150", "--seconds",
                    "20", "--stay", "--json", "--receipts", str(receipts),
                ],
            )
        )  # fmt: skip
        link = await stack.enter_async_context(desk(url, folder))
        await link.until(lambda s: s.replica.health and s.replica.health.people > 80, 40)
        await do(link, PreparePoll("mix", "Which?", ("A", "B"), ("phones", "hands", "button")))
        await do(link, OpenPoll("mix"))
        await link.until(lambda session: voters(session) > 10)
        await server.kill()
        serve = serving(folder.path, int(url.rpartition(":")[2]), "--no-stream")
        again = await stack.enter_async_context(started("server", serve))
        assert await again.opened() == url
        await link.until(lambda session: session.is_online and voters(session) > 60, 60)
        assert link.session.replica.get("poll/mix").state == "open"
        await do(link, ClosePoll("mix"))
        assert await crowd.stop() == 0
        assert await again.stop() == 0
    report = json.loads(crowd.last_line)
    assert report["reconnects"] > 80
    assert report["ballots"]["unanswered"] == report["ballots"]["contradictions"] == 0
    ballots = [SentBallot.of_row(json.loads(line)) for line in receipts.read_text().splitlines()]
    evidence = weigh(ballots, entries(folder))
    assert evidence.faults == []
    assert evidence.recorded == report["ballots"]["acknowledged"] > 60
    assert main(["record", "verify", str(folder.path)]) == 0
