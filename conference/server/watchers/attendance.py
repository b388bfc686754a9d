"""Who is here, kept: after a restart those that have not come back are known by name."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Mapping

from conference.core.clock import Clock
from conference.core.ids import PartyId
from conference.server.door.presence import Presence
from conference.server.record.exchange import Keep
from conference.server.record.writer import Writer
from conference.server.watchers.watcher import Watcher

__all__ = ["SETTING", "Attendance", "missed"]

_log = logging.getLogger("conference.server.watchers")

SETTING = "here"
"""The setting that says who is here."""

EVERY_SECONDS = 15.0

HOUR = 3_600_000
"""Who was last heard longer ago is not expected back."""


class Attendance(Watcher):
    """Stores every few seconds which parties are here, and which were lost not long ago."""

    def __init__(self, writer: Writer, presence: Presence, clock: Clock) -> None:
        self._writer = writer
        self._presence = presence
        self._clock = clock
        self._stored: Mapping[PartyId, int] = {}

    async def run(self) -> None:
        """Store until cancelled."""
        while True:
            await asyncio.sleep(EVERY_SECONDS)
            self.store()

    def store(self) -> None:
        """Store who is here now, unless that is nobody as before."""
        here = self._presence.here(self._clock.now(), HOUR)
        if here or self._stored:
            self._stored = here
            rows = json.dumps(list(here.items()), separators=(",", ":"))
            self._writer.offer(Keep(((SETTING, rows),), lambda _answer: None))


def missed(stored: str | None, now: int) -> dict[PartyId, int]:
    """Who was here not long before ``now``, as it was stored, with when they were last heard."""
    if not stored:
        return {}
    try:
        rows = [(PartyId(int(party)), int(seen)) for party, seen in json.loads(stored)]
    except (ValueError, TypeError) as error:
        _log.warning("who was here before is not known: %s", error)
        return {}
    return {party: seen for party, seen in rows if 0 <= now - seen < HOUR}
