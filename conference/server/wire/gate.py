"""How many connections there may be: in all, from one network, and with room left for desks.

HTTP requests and WebSockets count alike, from the first byte on, for each costs a descriptor of the
process. When all are taken, whoever comes gets the place of one that only waits for a further
request, the eldest first; else that of a stranger, who has asked nothing yet: the eldest of the
network with the most of them; else that of one who only watches, from a network that has more than
half of all places. Who has a secret gets the place of anybody who only watches. So whoever opens
connections without end takes places from themselves, and from nobody who votes.
"""

from __future__ import annotations

import logging
import resource
from collections import Counter
from collections.abc import Callable

from conference.server.wire.limits import network_of

__all__ = ["RESERVE", "Gate", "places_for_handshakes"]

_log = logging.getLogger("conference.server.wire.gate")

OWN_FILES = 128
"""Descriptors that the server needs for itself: the record, the stream, workers."""

RESERVE = 32
"""Connections beyond the bound of all others, for desks."""

HANDSHAKE_SHARE, MOST_HANDSHAKES = 4, 4_096
"""Of the descriptors, for handshakes of TLS that are under way; one that is meant takes a few round
trips, and thousands of phones may come within a second."""

FEWEST = 64
"""Connections that are taken however few descriptors there are."""


def places_for_handshakes() -> int:
    """How many handshakes of TLS may be under way."""
    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return min(MOST_HANDSHAKES, files // HANDSHAKE_SHARE)


class _Crowd:
    """Connections by network, the eldest first.

    Networks are kept by how many each has, so that the largest is found at once.
    """

    def __init__(self) -> None:
        self._network: dict[object, str] = {}
        self._of: dict[str, dict[object, Callable[[], None]]] = {}
        self._of_size: dict[int, dict[str, None]] = {}
        self._largest = 0

    def add(self, who: object, network: str, let_go: Callable[[], None]) -> None:
        self.remove(who)
        self._network[who] = network
        there = self._of.setdefault(network, {})
        there[who] = let_go
        self._resize(network, len(there) - 1, len(there))

    def remove(self, who: object) -> None:
        network = self._network.pop(who, None)
        if network is None:
            return
        there = self._of[network]
        del there[who]
        self._resize(network, len(there) + 1, len(there))
        if not there:
            del self._of[network]

    def eldest(self, beyond: int = 0) -> tuple[object, Callable[[], None]] | None:
        """Of the largest network, if it has more than ``beyond``: who, and what lets go of them."""
        if self._largest <= beyond:
            return None
        network = next(iter(self._of_size[self._largest]))
        return next(iter(self._of[network].items()))

    def _resize(self, network: str, before: int, now: int) -> None:
        if before:
            del self._of_size[before][network]
        if now:
            self._of_size.setdefault(now, {})[network] = None
        self._largest = max(self._largest, now)
        while self._largest and not self._of_size.get(self._largest):
            self._of_size.pop(self._largest, None)
            self._largest -= 1


class Gate:
    """Counts connections. ``most`` is how many there may be without the reserve, for tests.

    Without ``most`` it follows the bound of open files of this process. ``is_proxy`` says of an
    address that others come through it, so that it is not one of them. ``with_tls`` leaves places
    for handshakes, which are counted by a gate of their own. ``what`` is counted, for the log.
    """

    def __init__(
        self,
        per_network: int,
        most: int | None = None,
        is_proxy: Callable[[str], bool] = lambda _address: False,
        *,
        with_tls: bool = False,
        what: str = "connections",
    ) -> None:
        self._per_network = per_network
        self._is_proxy = is_proxy
        self._most = most
        self._with_tls = with_tls
        self._what = what
        self._networks: Counter[str] = Counter()
        self._idle: dict[object, Callable[[], None]] = {}
        self._strangers, self._watchers = _Crowd(), _Crowd()
        self._going: set[object] = set()
        self._is_full = False
        self.count = 0

    @property
    def most(self) -> int:
        """How many connections there may be, but for the reserve."""
        if self._most is not None:
            return self._most
        files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
        handshakes = places_for_handshakes() if self._with_tls else 0
        return max(FEWEST, files - OWN_FILES - RESERVE - handshakes)

    @property
    def is_in_reserve(self) -> bool:
        """Whether only desks may still come in."""
        return self.count - len(self._going) > self.most

    def enter(self, address: str, who: object, let_go: Callable[[], None]) -> bool:
        """A stranger came from ``address``; False when they cannot stay, and are not counted.

        ``let_go`` ends the connection at once.
        """
        network = network_of(address)
        if self._networks[network] >= self._per_network and not self._is_proxy(address):
            return False
        if self.count - len(self._going) >= self.most:
            self._free_one()
        self._tell_when_full()
        if self.count >= self.most + RESERVE:
            return False
        self.count += 1
        self._networks[network] += 1
        self._strangers.add(who, network, let_go)
        return True

    def meets(self, who: object, address: str, let_go: Callable[[], None]) -> None:
        """Somebody who has come in is a stranger from ``address``, by now under another name."""
        self._strangers.add(who, network_of(address), let_go)

    def watches(self, who: object, address: str, let_go: Callable[[], None]) -> None:
        """A stranger has no secret, and only watches."""
        self.knows(who)
        self._watchers.add(who, network_of(address), let_go)

    def knows(self, who: object) -> None:
        """Somebody is a stranger no more."""
        self._strangers.remove(who)

    def make_room(self) -> bool:
        """Whether there is a place for somebody with a secret; whoever only watches gives way."""
        if not self.is_in_reserve:
            return True
        watcher = self._watchers.eldest()
        if watcher is None:
            return False
        self._let_go(*watcher)
        return True

    def leave(self, address: str, who: object) -> None:
        """A connection that had come in from ``address`` is gone."""
        self._strangers.remove(who)
        self._watchers.remove(who)
        self._going.discard(who)
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
        idle = next(iter(self._idle.items()), None)
        found = idle or self._strangers.eldest() or self._watchers.eldest(self.most // 2)
        if found is not None:
            self._let_go(*found)

    def _let_go(self, who: object, let_go: Callable[[], None]) -> None:
        self._idle.pop(who, None)
        self._strangers.remove(who)
        self._watchers.remove(who)
        self._going.add(who)
        let_go()

    def _tell_when_full(self) -> None:
        """One line in the log each time that it has become full."""
        is_full = self.count >= self.most
        if is_full and not self._is_full:
            _log.warning("all %d %s are taken: who waits gives way", self.most, self._what)
        self._is_full = is_full
