"""How many connections there may be: in all, from one network, and with room left for desks.

HTTP requests and WebSockets count alike, from the first byte on, for each costs a descriptor of the
process. When all are taken, those that only wait for a further request are let go of first, the
eldest before the others.
"""

from __future__ import annotations

import logging
import resource
from collections import Counter
from collections.abc import Callable

from conference.server.wire.limits import network_of

__all__ = ["RESERVE", "Gate"]

_log = logging.getLogger("conference.server.wire.gate")

OWN_FILES = 128
"""Descriptors that the server needs for itself: the record, the stream, workers."""

RESERVE = 32
"""Connections beyond the bound of all others, for desks."""

FEWEST = 64
"""Connections that are taken however few descriptors there are."""


class Gate:
    """Counts connections. ``most`` is how many there may be without the reserve, for tests.

    Without ``most`` it follows the bound of open files of this process. ``is_proxy`` says of an
    address that others come through it, so that it is not one of them.
    """

    def __init__(
        self,
        per_network: int,
        most: int | None = None,
        is_proxy: Callable[[str], bool] = lambda _address: False,
    ) -> None:
        self._per_network = per_network
        self._is_proxy = is_proxy
        self._most = most
        self._networks: Counter[str] = Counter()
        self._idle: dict[object, Callable[[], None]] = {}
        self._is_full = False
        self.count = 0

    @property
    def most(self) -> int:
        """How many connections there may be, but for the reserve."""
        if self._most is not None:
            return self._most
        files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
        return max(FEWEST, files - OWN_FILES - RESERVE)

    @property
    def is_in_reserve(self) -> bool:
        """Whether only desks may still come in."""
        return self.count > self.most

    def enter(self, address: str) -> bool:
        """A connection came from ``address``; False when it cannot stay, and is not counted."""
        network = network_of(address)
        if self._networks[network] >= self._per_network and not self._is_proxy(address):
            return False
        if self.count >= self.most:
            self._free_one()
        self._tell_when_full()
        if self.count >= self.most + RESERVE:
            return False
        self.count += 1
        self._networks[network] += 1
        return True

    def leave(self, address: str) -> None:
        """A connection that had come in from ``address`` is gone."""
        network = network_of(address)
        self.count -= 1
        self._networks[network] -= 1
        if not self._networks[network]:
            del self._networks[network]

    def idles(self, who: object, let_go: Callable[[], None]) -> None:
        """A connection only waits for a further request; ``let_go`` closes it."""
        self._idle.pop(who, None)
        self._idle[who] = let_go

    def works(self, who: object) -> None:
        """A connection does not wait any more, or is gone."""
        self._idle.pop(who, None)

    def _free_one(self) -> None:
        if self._idle:
            self._idle.pop(next(iter(self._idle)))()

    def _tell_when_full(self) -> None:
        """One line in the log each time that it has become full."""
        is_full = self.count >= self.most
        if is_full and not self._is_full:
            _log.warning("all %d connections are taken: only desks are let in", self.most)
        self._is_full = is_full
