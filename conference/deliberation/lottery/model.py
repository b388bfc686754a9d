"""The lottery as the meeting knows it: what is committed, the digits as they fall, what was drawn.

::

    committed ──start──> live ──digits, beacon──> (complete) ──draw──> drawn ──reveal──> revealed
        ^                  │                                             │                  │
        └─ end (rehearsal) ┴─────────────────── void ────────────────────┴──────────────────┘
                                                  └── start, with a reason ──> live: the next draw

The computing is in :mod:`conference.sortition`; here are only its results. Nobody is named:
people are pseudonyms (64 hexadecimal digits), and only in the outcome of a real draw.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from immutables import Map

from conference.core.clock import Millis
from conference.core.ids import LotteryId

__all__ = [
    "MAX_SEAT_VALUES",
    "SEAT_LETTERS",
    "Group",
    "Lotteries",
    "Lottery",
    "LotteryOutcome",
    "LotteryRun",
    "LotteryStage",
    "SeatMap",
    "committed_sources",
    "is_slug",
    "public_value",
]

SEAT_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz"
"""The letters of a :class:`SeatMap`: digits in base 36."""

MAX_SEAT_VALUES = len(SEAT_LETTERS)
"""A feature of more values has no map of seats."""

_SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,47}")


def is_slug(text: str) -> bool:
    """Whether ``text`` may be the id of a lottery: up to 48 of a-z, 0-9 and dashes."""
    return _SLUG.fullmatch(text) is not None


BEACON = "drand quicknet, round of the minute after the last digit (api.drand.sh)"
"""Where the public random value comes from unless the operator says otherwise: one that nobody can
know or choose beforehand."""


def committed_sources(digits_from: str, beacon_from: str) -> str:
    """The words in the commitment: where the digits come from, and the beacon if one is needed."""
    return f"{digits_from}; then, as beacon, {beacon_from}" if beacon_from else digits_from


def public_value(digits: str, beacon: str) -> str:
    """The text that orders the people: the digits, and the beacon after a colon."""
    return f"{digits}:{beacon}" if beacon else digits


def _digest(facts: dict[str, object]) -> str:
    """SHA-256 of canonical JSON: sorted keys, no blanks, UTF-8."""
    text = json.dumps(facts, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


class LotteryStage(StrEnum):
    """Where a lottery is in its life."""

    COMMITTED = "committed"
    LIVE = "live"
    DRAWN = "drawn"
    REVEALED = "revealed"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Group:
    """A quota: of the people with this value of this feature, from ``least`` to ``most`` seats.

    ``pool`` people of the group may be drawn. Seats of members who are held (elected, staying on)
    count in the quota.
    """

    feature: str
    value: str
    least: int
    most: int
    pool: int


@dataclass(frozen=True, slots=True)
class Lottery:
    """What is committed to before the draw.

    ``size`` seats in all, of which ``held`` are taken already; ``pool`` people may be drawn, of
    ``types`` types. ``entries`` is the length of the numbered list of ``kind``; ``rule`` says in a
    sentence how the draw goes. ``least``, ``greatest`` and ``gini`` are of the fair chances, those
    with ``realised_`` of the chances that the list gives; ``deviation`` is the greatest relative
    difference between the two, ``without`` how many people with a fair chance are in no entry.
    ``commitment``, ``pool_root``, ``quotas_digest`` and ``list_digest`` are SHA-256 in hexadecimal;
    ``commitment`` is over all of them and ``list_seed``. ``digits_from`` says where the digits
    come from, ``beacon_from`` where the public random value; "" means that none is needed.
    """

    id: LotteryId
    title: str
    size: int
    held: int
    pool: int
    types: int
    entries: int
    kind: Literal["panels", "compositions"]
    objective: str
    rule: str
    groups: tuple[Group, ...]
    least: float
    greatest: float
    gini: float
    realised_least: float
    realised_greatest: float
    realised_gini: float
    deviation: float
    without: int
    commitment: str
    pool_root: str
    quotas_digest: str
    list_digest: str
    digits_from: str
    beacon_from: str
    program: str
    list_seed: str = ""

    @property
    def sources(self) -> str:
        """Where everything that is drawn comes from, in the words that are committed."""
        return committed_sources(self.digits_from, self.beacon_from)

    def commitment_of_facts(self) -> str:
        """The digest that a commitment to these facts has; it must equal ``commitment``.

        The same as that of :class:`conference.sortition.commitment.Commitment`.
        """
        facts = {
            "pool_root": self.pool_root,
            "pool_size": self.pool,
            "quotas": self.quotas_digest,
            "list_digest": self.list_digest,
            "list_kind": self.kind,
            "list_size": self.entries,
            "list_seed": self.list_seed,
            "seats": self.size - self.held,
            "rule": self.rule,
            "program": self.program,
            "digits_from": self.sources,
        }
        return _digest(facts)

    @property
    def digits(self) -> int:
        """How many digits name an entry of the list."""
        return len(str(self.entries - 1))

    @property
    def places(self) -> int:
        """How many values are entered: the digits, and the beacon if one is needed."""
        return self.digits + (self.beacon_from != "")


@dataclass(frozen=True, slots=True)
class SeatMap:
    """Which value of ``feature`` each drawn seat has.

    ``seats`` has one letter a seat, of :data:`SEAT_LETTERS`, an index into ``values``. All maps
    of one outcome have the seats in the same order, and held seats are not in them.
    """

    feature: str
    values: tuple[str, ...]
    seats: str


@dataclass(frozen=True, slots=True)
class LotteryOutcome:
    """What was drawn: the entry ``number`` of the list by ``digits``, people ordered by ``value``.

    ``selected`` are the pseudonyms, sorted; empty in a rehearsal. ``drawn`` has the seats of each
    group of the lottery, held seats included. ``digest`` is over commitment, public value and
    panel.
    """

    number: int
    digits: str
    value: str
    selected: tuple[str, ...]
    drawn: tuple[int, ...]
    seats: tuple[SeatMap, ...]
    digest: str

    def digest_of_facts(self, commitment: str) -> str:
        """The digest that this draw of a commitment has; it must equal ``digest``."""
        return _digest(
            {
                "commitment": commitment,
                "digits": self.digits,
                "value": self.value,
                "selected": list(self.selected),
            }
        )


@dataclass(frozen=True, slots=True)
class LotteryRun:
    """One lottery and where it stands.

    ``draw`` counts the real draws of this commitment, 0 before the first. ``reason`` is that of a
    further draw, or of voiding. ``agreed`` are the values so far: the digits, then the beacon;
    ``agreed_by`` for each the two logins that gave it, the first one first. ``pending`` is the
    login that entered the present one first, and what; ``disputes`` how often two people differed
    at the present place. The seats appear over ``reveal_ms`` from ``revealed_at`` on.
    """

    lottery: Lottery
    stage: LotteryStage = LotteryStage.COMMITTED
    rehearsal: bool = False
    draw: int = 0
    reason: str = ""
    agreed: tuple[str, ...] = ()
    pending: tuple[str, str] | None = None
    disputes: int = 0
    agreed_by: tuple[tuple[str, str], ...] = ()
    outcome: LotteryOutcome | None = None
    live_at: Millis | None = None
    drawn_at: Millis | None = None
    revealed_at: Millis | None = None
    reveal_ms: int = 0

    @property
    def digits(self) -> int:
        """How many digits name an entry of the list."""
        return self.lottery.digits

    @property
    def places(self) -> int:
        """How many values are entered: the digits, and the beacon if one is needed."""
        return self.lottery.places

    @property
    def is_complete(self) -> bool:
        """Whether every value has been agreed on."""
        return len(self.agreed) >= self.places

    def pending_of(self, login: str) -> str | None:
        """What this login has entered at the present place, if it waits for another one."""
        if self.pending is None or self.pending[0].casefold() != login.casefold():
            return None
        return self.pending[1]

    @property
    def drawn_digits(self) -> str:
        """The digits agreed on so far, as one text."""
        return "".join(self.agreed[: self.digits])

    @property
    def beacon(self) -> str:
        """The public random value, once it is agreed on; "" before, and where none is needed."""
        return self.agreed[self.digits] if len(self.agreed) > self.digits else ""


@dataclass(frozen=True, slots=True)
class Lotteries:
    """The slice of the meeting for lotteries.

    ``order`` is that in which they were committed; ``on`` is the one whose scene is on.
    """

    runs: Map[LotteryId, LotteryRun] = field(default_factory=Map)
    order: tuple[LotteryId, ...] = ()
    on: LotteryId | None = None
