"""How long sessions live: desks as long as they are used, all others to the end of the conference.

The conference is over two days after the last day of its programme, or after the last day on which
anything was recorded, whichever is later: who practises with an old plan is not sent away.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta

from conference.core.clock import Clock, Millis
from conference.core.zones import zone_of
from conference.deliberation.meeting import Meeting
from conference.deliberation.sender import Role
from conference.protocol.close_codes import CloseCode
from conference.server.door.access import Access
from conference.server.door.renewal import Parting, Renewals, end_of_tokens, ending
from conference.server.door.uses import IDLE_HOURS
from conference.server.record.store.entries import Commit, SessionRow
from conference.server.record.store.port import StoreUnavailableError
from conference.server.watchers.watcher import Watcher

__all__ = ["DAYS_AFTER", "Lifetimes", "over_at"]

_log = logging.getLogger("conference.server.watchers")

EVERY_SECONDS = 60.0
DAYS_AFTER = 2
GUESTS = [role for role in Role if role is not Role.DESK]

IDLE = Parting(
    CloseCode.NOT_ALLOWED,
    "idle",
    f"This desk was not used for {IDLE_HOURS} hours. Open it again, and sign in.",
)
OVER = Parting(
    CloseCode.WRONG_CODE, "wrong_code", "This conference is over. Thank you for taking part."
)


def over_at(meeting: Meeting, last_signed: int) -> Millis | None:
    """When the conference is over; None for one without a programme.

    ``last_signed`` is the time of the last signed head, in seconds: what is recorded is signed
    within seconds. Days are those of the conference's time zone; else of this machine's.
    """
    ends = [item.starts_at + item.minutes * 60_000 for item in meeting.programme.items]
    if not ends:
        return None
    zone = zone_of(meeting.founding.zone)
    last = datetime.fromtimestamp(max(max(ends) / 1000, last_signed), zone)
    midnight = datetime.combine(last.date() + timedelta(days=DAYS_AFTER + 1), time(), zone)
    return Millis(int(midnight.timestamp() * 1000))


class Lifetimes(Watcher):
    """Ends what has lived long enough, once a minute; ``last_signed`` is as in :func:`over_at`."""

    def __init__(
        self,
        renewals: Renewals,
        access: Access,
        clock: Clock,
        last_signed: Callable[[], int],
    ) -> None:
        self._renewals = renewals
        self._access = access
        self._clock = clock
        self._last_signed = last_signed
        self._over: Millis | None = None
        self._began = (clock.now(), clock.monotonic())

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            try:
                await self.look()
            except StoreUnavailableError as error:
                _log.warning("sessions could not be ended: %s", error.reason)
            await asyncio.sleep(EVERY_SECONDS)

    async def look(self) -> None:
        """End what is to be ended now, and store when desks were used; raises as the store does."""
        idle = [row.token for row in self._access.sessions() if self._access.uses.is_idle(row)]
        if idle:
            await self._renewals.make(end_of_tokens(idle), parting=IDLE)
        await self._end_guests()
        await self._store_uses()

    async def _end_guests(self) -> None:
        """Once, when the conference is over: who comes in later is somebody's practice."""
        over = over_at(self._renewals.writer.settled, self._last_signed())
        if over is None or over == self._over or self._now() < over:
            return
        await self._renewals.make(ending(None, GUESTS), parting=OVER)
        self._over = over

    def _now(self) -> int:
        """The time, but for what the clock was set ahead while the server runs.

        In the middle of an event nobody is sent away because a machine's clock has jumped.
        """
        instant, elapsed = self._began
        return min(self._clock.now(), instant + self._clock.monotonic() - elapsed)

    async def _store_uses(self) -> None:
        uses = self._access.uses
        if uses.behind(self._access.sessions()):
            await self._renewals.make(lambda _codes, sessions: _used(uses.behind(sessions)))


def _used(rows: Sequence[SessionRow]) -> Commit:
    """These sessions, in place of what was stored of them."""
    return Commit(sessions=tuple(rows), ended=tuple(row.token for row in rows))
