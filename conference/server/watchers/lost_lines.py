"""The lines of the log that say that rooms are lost: kept until these are back, over a restart too.

They are in no entry of the record. A line of many rooms names none, so it is over when the first
room is back.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable

from conference.core.errors import ConferenceError
from conference.protocol import messages as m
from conference.protocol.codec import decode_server, encode
from conference.server.door.presence import Move

__all__ = ["KINDS_LOST", "LOST", "LostLines", "lost_before"]

_log = logging.getLogger("conference.server.watchers")

LOST = "log_lost"
"""The setting with these lines, as they were last sent to desks."""

MOST = 100
"""Of these lines that are kept, the newest."""

KINDS_LOST = frozenset({"party_lost", "parties_lost"})


class LostLines:
    """``keep`` stores the setting; the lines are by their numbers in this run of the server."""

    def __init__(self, keep: Callable[[str, str], None]) -> None:
        self._keep = keep
        self._lines: dict[int, m.LogLine] = {}

    def renew(self, line: m.LogLine) -> None:
        """A line of before is there under its number of this run, unchanged."""
        self._lines[line.n] = line

    def acknowledged(self, line: m.LogLine) -> None:
        """A desk has acknowledged a line; nothing where it is none of these."""
        if line.n in self._lines:
            self._lines[line.n] = line
            self._store()

    def follow(self, moves: Iterable[Move], new: Iterable[m.LogLine]) -> None:
        """Keep the new lines of lost rooms; what was said of rooms that are back is over."""
        known = tuple(self._lines)
        over = {str(move.party) for move in moves if move.kind != "party_lost"}
        if over:
            over.add("")
            self._lines = {n: line for n, line in self._lines.items() if line.about not in over}
        self._lines |= {line.n: line for line in new if line.kind in KINDS_LOST}
        if tuple(self._lines) != known:
            self._store()

    def _store(self) -> None:
        newest = list(self._lines.values())[-MOST:]
        self._lines = {line.n: line for line in newest}
        self._keep(LOST, encode(m.LogLines(True, tuple(newest))).decode())


def lost_before(kept: str | None) -> tuple[m.LogLine, ...]:
    """The lines as they were stored; none, and a line in the server's log, where they are none."""
    try:
        found = decode_server(kept) if kept else None
    except ConferenceError as error:
        _log.warning("which rooms were lost before is not known: %s", error)
        return ()
    return found.lines if isinstance(found, m.LogLines) else ()
