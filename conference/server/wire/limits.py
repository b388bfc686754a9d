"""Every bound that the server keeps, in one place."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from ipaddress import IPv6Address, ip_address

__all__ = ["Limits", "TokenBucket", "Turnstile", "network_of"]


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds, with what is right for a conference. Whoever starts the server can set them.

    Times are in seconds, sizes in bytes.
    """

    frame_bytes: int = 16_384
    """The greatest frame a client may send; a ballot has some 200 bytes."""
    messages_per_second: float = 20.0
    """Messages of one connection in the long run."""
    message_burst: float = 60.0
    """Messages of one connection at once."""
    address_messages_per_second: float = 50_000.0
    """Messages of all connections from one address, in the long run ..."""
    address_message_burst: float = 100_000.0
    """... and at once."""
    connections_per_address: int = 20_000
    """A hall, or a pub, is one address."""
    record_requests_per_second: float = 200.0
    """Questions to the public record from one address, in the long run ..."""
    record_request_burst: float = 1_000.0
    """... and at once: a pub looks up its receipts together."""
    wrong_codes: int = 20
    """Wrong codes of one kind that one network may send at once ..."""
    wrong_codes_per_second: float = 1.0
    """... and in the long run; right ones are never refused."""
    vote_changes: int = 50
    """How often a voter may change the vote in one poll: each change is an entry of the record."""
    asks_at_once: float = 20.0
    """What a seat of the chamber, or a facilitator, may ask for at once, on all devices together:
    each has a commit of its own, which ballots wait for ..."""
    asks_per_second: float = 1.0
    """... and in the long run. Ballots, and what rooms answer and say of themselves, share commits
    and do not count here."""
    signups_at_once: float = 10.0
    """Rooms that one network may sign up at once: each is an entry of the record ..."""
    signups_per_second: float = 0.01
    """... and in the long run."""
    head_bytes: int = 65_536
    """The greatest head of an HTTP request, request line and headers."""
    hello_seconds: float = 10.0
    """A connection that has not said hello, or whose HTTP request has no whole head, by then is
    closed."""
    silence_seconds: float = 20.0
    """A client that was not heard of for so long, or in the body of an HTTP request, is taken for
    gone."""
    slow_seconds: float = 20.0
    """A reader that has not drained what it was sent by then is dropped."""
    outbox_bytes: int = 1_048_576
    """A reader with more than this unread is dropped at once."""
    queue: int = 200_000
    """Commands waiting to be decided; beyond it they are refused as temporary."""


class TokenBucket:
    """Lets ``rate`` a second pass in the long run and ``burst`` at once."""

    __slots__ = ("_at", "_tokens")

    def __init__(self, burst: float, now: float) -> None:
        self._tokens = burst
        self._at = now

    def take(self, wanted: int, rate: float, burst: float, now: float) -> int:
        """How many of ``wanted`` may pass at ``now`` (seconds, monotonic)."""
        tokens = self._tokens + (now - self._at) * rate
        tokens = min(tokens, burst)
        passed = wanted if wanted <= tokens else int(tokens)
        self._tokens = tokens - passed
        self._at = now
        return passed


@lru_cache(maxsize=1024)
def network_of(address: str) -> str:
    """The address as far as it tells one visitor from another.

    Of IPv6 (RFC 4291, section 2.5.4) that is the first half: a home has all addresses of the
    second, and would never be locked out. An IPv4 address that is written as IPv6 is that address.
    """
    if ":" not in address:
        return address
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if not isinstance(found, IPv6Address):
        return address
    if found.ipv4_mapped is not None:
        return str(found.ipv4_mapped)
    return f"{IPv6Address(int(found) >> 64 << 64)}/64"


class Turnstile:
    """A token bucket for each address that comes; of many addresses the eldest are forgotten."""

    MOST = 10_000

    def __init__(self, rate: float, burst: float) -> None:
        self._rate, self._burst = rate, burst
        self._buckets: dict[str, TokenBucket] = {}

    def lets_in(self, address: str, now: float) -> bool:
        """Whether one more may pass that comes from ``address`` at ``now`` (seconds, monotonic)."""
        network = network_of(address)
        bucket = self._buckets.pop(network, None) or TokenBucket(self._burst, now)
        self._buckets[network] = bucket
        if len(self._buckets) > self.MOST:
            del self._buckets[next(iter(self._buckets))]
        return bucket.take(1, self._rate, self._burst, now) == 1
