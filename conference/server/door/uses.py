"""When sessions of desks and displays were last used; of nobody else that is known.

A desk is used when it comes in and when something is asked at it, not by standing there. What is
stored is coarse: the end of the hour in which it was. While the server runs, the time since then is
that of a clock which never jumps: a machine whose time is set signs nobody out.
"""

from __future__ import annotations

from collections.abc import Iterable

from conference.core.clock import Clock, Millis
from conference.deliberation.sender import Role
from conference.server.door.logins import THIS_MACHINE
from conference.server.record.store.entries import SessionRow

__all__ = ["IDLE_HOURS", "Uses", "coarse"]

IDLE_HOURS = 12
"""A desk that was not used for longer has to sign in again."""

HOUR = 3_600_000

KEPT = frozenset({Role.DESK.value, Role.DISPLAY.value})


def coarse(now: Millis) -> int:
    """The end of the hour, in seconds."""
    return -(-now // HOUR) * HOUR // 1000


class Uses:
    """When each was last used, by the hash of its token, in monotonic ms."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._at: dict[bytes, int] = {}

    def first(self, role: Role) -> int:
        """What is stored of a session that begins now; 0 where it is not kept."""
        return coarse(self._clock.now()) if role in KEPT else 0

    def add(self, row: SessionRow) -> None:
        """A session is there; one of before this was kept is taken for used now."""
        if row.role in KEPT:
            ago = max(0, self._clock.now() - row.used * 1000) if row.used else 0
            self._at[row.token] = self._clock.monotonic() - ago

    def remove(self, token: bytes) -> None:
        """A session has ended."""
        self._at.pop(token, None)

    def renew(self, token: bytes) -> None:
        """Something was done by a session."""
        if token in self._at:
            self._at[token] = self._clock.monotonic()

    def is_idle(self, row: SessionRow) -> bool:
        """Whether a desk was not used for too long; those of this machine never are."""
        if row.role != Role.DESK.value or row.login == THIS_MACHINE:
            return False
        return self._since(row.token) > IDLE_HOURS * HOUR

    def behind(self, rows: Iterable[SessionRow]) -> list[SessionRow]:
        """What is to be stored anew of these, since they were used after what is stored."""
        found = []
        for row in rows:
            if row.token not in self._at:
                continue
            used = coarse(Millis(self._clock.now() - self._since(row.token)))
            if used > row.used:
                found.append(row._replace(used=used))
        return found

    def _since(self, token: bytes) -> int:
        """For how long a session was not used, in ms; 0 of one that is not known."""
        now = self._clock.monotonic()
        return now - self._at.get(token, now)
