"""What wrong codes and passwords cost whoever sends them.

A right one is found before anything here is asked, so nobody can shut the door for others: what
is bounded is how many wrong ones are answered as such. Each network may send some at once and then
one a second, of each kind by itself, and a site of IPv6 (a /48, which one customer may have) some
ten times that; what comes beyond is told how long to wait. All wrong ones of the event together
are only counted, for the desks to see.
"""

from __future__ import annotations

import math
from enum import StrEnum
from ipaddress import IPv6Address

from conference.server.wire.limits import Limits, network_of

__all__ = ["HIGH_PER_MINUTE", "MOST_NETWORKS", "Debts", "Kind", "Locks", "Pace", "site_of"]

MOST_NETWORKS = 10_000
"""That are remembered for having sent wrong ones, of each kind."""

FORGOTTEN_AT_ONCE = 100
"""When there are more: finding the least wrong costs a sort of all."""

ROUNDING = 1e-9
"""Seconds that sums of fractions may be off by."""

SITE = 10
"""How much more than one network a site of many may send."""

HIGH_PER_MINUTE = 120
"""Wrong ones of the whole event that are worth a word to the desks: typing errors make fewer."""


class Kind(StrEnum):
    """What a secret opens; each kind is counted by itself."""

    DESK = "desk"
    DISPLAY = "display"
    FACILITATOR = "facilitator"
    SCREEN = "screen"
    PERSON = "person"
    CONTROLLER = "controller"
    MEMBER = "member"
    VOTER = "voter"


class Debts:
    """A token bucket for each network: ``burst`` at once, ``rate`` a second in the long run.

    Kept as the moment at which all is paid (the generic cell rate algorithm), so that how much a
    network owes is one number. Of too many networks those are forgotten that owe least, and who is
    not known is taken for one of them (the space-saving algorithm), so that coming from ever more
    networks gains nothing.
    """

    def __init__(self, rate: float, burst: float) -> None:
        self._rate, self._burst = rate, burst
        self._paid_at: dict[str, float] = {}
        self._unknown = -math.inf

    def owe(self, network: str, now: float) -> float:
        """One more came; 0 if it is within bounds, else the seconds until the next one is.

        What is beyond the bounds adds nothing: who waits as long as told is answered again.
        """
        paid_at = max(self._paid_at.get(network, self._unknown), now)
        left = paid_at + (1 - self._burst) / self._rate - now
        if left > ROUNDING:
            return left
        self._paid_at[network] = paid_at + 1 / self._rate
        if len(self._paid_at) > MOST_NETWORKS:
            self._forget(now)
        return 0.0

    def _forget(self, now: float) -> None:
        """Let go of all that owe nothing; if there are none, of those that owe least."""
        owing = sorted((at, network) for network, at in self._paid_at.items() if at > now)
        if len(owing) > MOST_NETWORKS:
            self._unknown = owing[FORGOTTEN_AT_ONCE - 1][0]
            owing = owing[FORGOTTEN_AT_ONCE:]
        self._paid_at = {network: at for at, network in owing}


class Pace:
    """How many came in the last minute, as a count that fades."""

    SECONDS = 60.0

    def __init__(self) -> None:
        self._count, self._at = 0.0, 0.0

    def add(self, now: float) -> None:
        """One more came."""
        self._count, self._at = self.per_minute(now) + 1, now

    def per_minute(self, now: float) -> float:
        """As it would go on; ``now`` in seconds, monotonic."""
        return self._count * math.exp((self._at - now) / self.SECONDS)


class Locks:
    """The bounds on wrong secrets; ``now`` is always in seconds, monotonic."""

    def __init__(self, limits: Limits) -> None:
        rate, burst = limits.wrong_codes_per_second, limits.wrong_codes
        self._networks = {kind: Debts(rate, burst) for kind in Kind}
        self._sites = {kind: Debts(SITE * rate, SITE * burst) for kind in Kind}
        self._event = Pace()

    def wrong(self, kind: Kind, address: str, now: float) -> float:
        """A wrong one came: the seconds to wait if it was one too many, else 0."""
        self._event.add(now)
        network = network_of(address)
        wait, site = self._networks[kind].owe(network, now), site_of(network)
        return self._sites[kind].owe(site, now) if site and not wait else wait

    def high(self, now: float) -> int:
        """Wrong ones a minute of the whole event, if they are many; else 0."""
        pace = self._event.per_minute(now)
        return round(pace) if pace >= HIGH_PER_MINUTE else 0


def site_of(network: str) -> str:
    """The /48 that a network of IPv6 lies in (RFC 6177); "" for any other."""
    first, _, length = network.partition("/")
    if length != "64":
        return ""
    return f"{IPv6Address(int(IPv6Address(first)) >> 80 << 80)}/48"
