"""A server that is killed, or has a full disk, while tables write: nothing is lost or doubled."""

import asyncio
import contextlib
import json
import random
import resource

import pytest
from servers import talking
from websockets.exceptions import WebSocketException

from conference.bench.place import desk, place, serving
from conference.deliberation.breakouts.commands import (
    PrepareBreakout,
    ReadDrafts,
    SaveDraft,
    StartBreakout,
)
from conference.deliberation.breakouts.model import BreakoutPhase, PhaseKind
from conference.protocol import messages as m
from conference.protocol.messages import Role
from conference.server.door.drafts import SETTING
from conference.server.record.store.sqlite import SqliteStore

pytestmark = [pytest.mark.process, pytest.mark.timeout(240)]

ROOMS, TABLES, KILLS = 6, 3, 4
PHASES = (BreakoutPhase(PhaseKind.WRITE, 3600),)


def said(party, table, version):
    """What a table has written with its so many-th text: no two texts are alike."""
    return f"Room {party}, table {table}: " + " ".join(f"word {n}" for n in range(version))


class Scribe:
    """Who writes for one table and remembers, as a page does, what was acknowledged."""

    def __init__(self, party, table):
        self.party, self.table = party, table
        self.kept, self.begun = 0, 0
        self.refused = []

    def command(self):
        """The text that follows on what was acknowledged: sent again until it is."""
        self.begun = self.kept + 1
        text = said(self.party, self.table, self.begun)
        return SaveDraft("rents", self.table, text, self.begun)

    async def save(self, talk):
        answer = await talk.ask(self.command(), f"{self.party}-{self.table}-{self.kept}")
        if isinstance(answer, m.Ack):
            self.kept = self.begun
        else:
            self.refused.append(answer)

    async def write(self, server, code):
        """Write on until the link is lost."""
        with contextlib.suppress(OSError, WebSocketException, AssertionError):
            async with talking(server, Role.FACILITATOR, code) as talk:
                while True:
                    await self.save(talk)


async def up(server):
    while not await server.health():
        await asyncio.sleep(0.05)


async def begun(where, server):
    async with desk(where, server.url) as control:
        await control.do(PrepareBreakout("rents", "Rents", "", PHASES))
        await control.do(StartBreakout("rents"))


def stored(where):
    """The drafts on the disk, by their settings."""
    store = SqliteStore(where.folder.record)
    try:
        return {name: json.loads(value) for name, value in store.settings(SETTING)}
    finally:
        store.close()


@pytest.mark.thorough
async def test_what_tables_write_survives_kills_in_the_middle_of_it():
    chance = random.Random(11)
    with place(ROOMS, 8) as where:
        scribes = [Scribe(party, table) for party in range(ROOMS) for table in range(1, 1 + TABLES)]
        async with serving(where) as server:
            await begun(where, server)
        for _ in range(KILLS):
            before = sum(one.kept for one in scribes)
            async with serving(where) as server:
                await up(server)
                codes = [code.facilitator for code in where.codes]
                at_work = [
                    asyncio.create_task(one.write(server, codes[one.party])) for one in scribes
                ]
                async with asyncio.timeout(30):
                    while sum(one.kept for one in scribes) < before + 2 * len(scribes):
                        await asyncio.sleep(0.01)
                await asyncio.sleep(chance.uniform(0, 0.3))
                await server.kill()
                await asyncio.wait_for(asyncio.gather(*at_work), 20)
            rows = stored(where)
            assert len(rows) == len(scribes)
            for one in scribes:
                row = rows[f"{SETTING}{one.party}/{one.table}/rents"]
                assert one.kept <= row["version"] <= one.begun
                assert row["text"] == said(one.party, one.table, row["version"])
                assert not one.refused
        async with serving(where) as server:
            await up(server)
            for party, code in enumerate(where.codes):
                async with talking(server, Role.FACILITATOR, code.facilitator) as talk:
                    await talk.say(m.Request("read", ReadDrafts("rents")))
                    drafts = (await talk.hear(m.DraftMessage)).drafts
                assert [one.table for one in drafts] == list(range(1, 1 + TABLES))
                for one in drafts:
                    assert one.text == said(party, one.table, one.version)


async def test_a_full_disk_is_said_in_words_and_what_was_typed_is_kept_once_there_is_room():
    with place(2, 8) as where:
        async with serving(where) as server:
            await begun(where, server)
            code = where.codes[0].facilitator
            async with talking(server, Role.FACILITATOR, code) as talk:
                scribe = Scribe(0, 1)
                await scribe.save(talk)
                log = where.folder.record.with_name(where.folder.record.name + "-wal")
                _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
                full = log.stat().st_size + 20_000
                resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (full, hard))
                while not scribe.refused:
                    await scribe.save(talk)
                refused, kept = scribe.refused[0], scribe.kept
                assert (refused.code, refused.temporary) == ("unavailable", True)
                assert "cannot be written" in refused.sentence or "full" in refused.sentence
                await talk.say(m.Request("read", ReadDrafts("rents", 1)))
                (draft,) = (await talk.hear(m.DraftMessage)).drafts
                assert kept - 1 <= draft.version <= kept
                resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (hard, hard))
                async with asyncio.timeout(30):
                    while scribe.kept == kept:
                        await scribe.save(talk)
        (row,) = stored(where).values()
        assert (row["version"], row["text"]) == (scribe.kept, said(0, 1, scribe.kept))
