"""The security log: whom the doors refused, and which desks they let in.

Refused are wrong secrets, pages of other addresses, what a role may not ask for, and floods. A line
has the address, the role that was asked for and what was answered: no code, token, password or
name. Where it is kept is set up by :mod:`conference.server.logs`; without that nothing
is kept. Refusals are bounded, for anybody can cause them; what is left out is counted.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from conference.server.wire.limits import TokenBucket

__all__ = ["LOGGER", "SecurityLog"]

LOGGER = "conference.security"

LINES_PER_SECOND = 1.0
LINES_AT_ONCE = 100
LONGEST_ADDRESS = 64

_log = logging.getLogger(LOGGER)


class SecurityLog:
    """Writes the lines of one door; ``now`` is monotonic, in seconds."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._bucket = TokenBucket(LINES_AT_ONCE, now())
        self._left_out = 0

    def refused(self, address: str, role: str, why: str) -> None:
        """Somebody was refused: ``why`` is the code of the refusal."""
        if not self._bucket.take(1, LINES_PER_SECOND, LINES_AT_ONCE, self._now()):
            self._left_out += 1
            return
        if self._left_out:
            _log.warning("refused %d more, which were too many to be written", self._left_out)
            self._left_out = 0
        _log.warning("refused %s from %s: %s", role, _printed(address), why)

    def let_in(self, address: str, role: str, by: str) -> None:
        """Somebody with a right secret was let in; ``by`` says of which kind it is."""
        _log.info("let in %s from %s by its %s", role, _printed(address), by)


def _printed(address: str) -> str:
    """An address on one line; "unknown" where nobody can say."""
    return ascii(address[:LONGEST_ADDRESS])[1:-1] or "unknown"
