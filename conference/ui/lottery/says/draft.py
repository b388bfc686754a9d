"""The settings of a lottery: what the form holds, what is wrong with it, and what is advised."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, field
from typing import TypeVar

from conference.core.ids import LotteryId
from conference.deliberation.lottery.commands import CheckLottery, CommitLottery, LotteryPlan
from conference.deliberation.lottery.model import BEACON
from conference.ui.kit import words
from conference.words.spoken import say

__all__ = [
    "OBJECTIVES",
    "LotteryDraft",
    "beacon_advice",
    "check_command",
    "commit_command",
    "needs_beacon",
    "proposed_size",
    "settings_faults",
    "slug",
]

P = TypeVar("P", bound=LotteryPlan)

OBJECTIVES = ("leximin", "maximin", "nash", "goldilocks", "random")
"""What a draw can be made by, the first unless the operator says otherwise."""

ENTRIES = 1_000
LISTED_PEOPLE = 50_000
"""Pools above this are drawn in two stages (``sortition.numbered.PANEL_PEOPLE``)."""

LONGEST_TITLE, LONGEST_SOURCE, LONGEST_ID = 200, 200, 48
MOST_SEATS, MOST_SECONDS = 100_000, 86_400


@dataclass(frozen=True, slots=True)
class LotteryDraft:
    """What the form holds.

    ``size`` is the seats of the whole sitting (0: not said yet), ``households`` the columns that
    together are an address, ``trained`` a yes/no column ("": everybody may be drawn), ``cap`` the
    greatest chance of anybody (1: no cap), ``gamma`` GoldiLocks's weight, ``time_limit`` seconds
    (0: none). ``people`` is ``"file"`` or, for those in the conference's register, ``"register"``.
    """

    title: str = field(default_factory=lambda: say("desk-lottery-default-title"))
    size: int = 0
    objective: str = "leximin"
    households: tuple[str, ...] = ()
    trained: str = ""
    cap: float = 1.0
    gamma: float = 1.0
    digits_from: str = field(default_factory=lambda: say("desk-lottery-digits-source"))
    beacon_from: str = BEACON
    time_limit: int = 0
    people: str = "file"


def slug(title: str, taken: Collection[str] = ()) -> str:
    """An id for a lottery of this title that is not taken: small letters, digits and dashes."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().casefold()
    base = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[: LONGEST_ID - 4].strip("-") or "lottery"
    number, found = 2, base
    while found in taken:
        found, number = f"{base}-{number}", number + 1
    return found


def proposed_size(least: int, most: int) -> int:
    """The roundest number of seats between two bounds (both included); of several the middle one.

    ``least`` must not be above ``most``.
    """
    middle = (least + most) / 2
    for unit in (1_000, 100, 50, 10, 5):
        fitting = range(-(-least // unit) * unit, most + 1, unit)
        if fitting and fitting[0] > 0:
            return min(fitting, key=lambda size: abs(size - middle))
    return round(middle)


def settings_faults(draft: LotteryDraft, columns: Collection[str] = ()) -> tuple[str, ...]:
    """Everything that hinders a check with these settings, as sentences.

    ``columns`` are those of the people's file as far as this desk knows them.
    """
    found = []
    if not draft.title.strip():
        found.append(say("desk-lottery-give-title"))
    if len(draft.title) > LONGEST_TITLE:
        found.append(say("desk-lottery-title-long", count=LONGEST_TITLE))
    if not 1 <= draft.size <= MOST_SEATS:
        found.append(say("desk-lottery-say-seats"))
    if not 0 < draft.cap <= 1:
        found.append(say("desk-lottery-cap-wrong"))
    if not draft.digits_from.strip():
        found.append(say("desk-lottery-say-source"))
    if max(len(draft.digits_from), len(draft.beacon_from)) > LONGEST_SOURCE:
        found.append(say("desk-lottery-source-long", count=LONGEST_SOURCE))
    if not 0 <= draft.time_limit <= MOST_SECONDS:
        found.append(say("desk-lottery-limit-wrong"))
    known = {name.strip().casefold() for name in columns}
    unknown = [
        name
        for name in (*draft.households, *([draft.trained] if draft.trained else []))
        if known and name.strip().casefold() not in known
    ]
    if unknown:
        named = words.enumerated(say("desk-lottery-quoted", name=name) for name in unknown)
        found.append(say("desk-lottery-no-column", names=named))
    return tuple(found)


def needs_beacon(people: int, seats: int) -> bool:
    """Whether the numbered list cannot name people, so that it lists seats of each type."""
    return people > LISTED_PEOPLE or people > ENTRIES * max(1, seats)


def beacon_advice(draft: LotteryDraft, people: int) -> str:
    """What is advised about the public random value, for a pool of so many people (0: unknown)."""
    has_one = bool(draft.beacon_from.strip())
    if not people or not draft.size:
        return say("desk-lottery-advice-unknown")
    pool, entries = say("desk-people", count=people), words.number(ENTRIES)
    if needs_beacon(people, draft.size):
        if has_one:
            return say("desk-lottery-advice-compositions", people=pool)
        return say("desk-lottery-advice-compositions-none", people=pool, entries=entries)
    key = "desk-lottery-advice-panels" if has_one else "desk-lottery-advice-panels-none"
    return say(key, people=pool, entries=entries)


def check_command(draft: LotteryDraft, lottery: str) -> CheckLottery:
    """Ask whether the files are sound and a panel is possible; the draft must be without faults."""
    return _asked(CheckLottery, draft, lottery)


def commit_command(draft: LotteryDraft, lottery: str) -> CommitLottery:
    """Have the commitment made; the draft must be the one that was checked."""
    return _asked(CommitLottery, draft, lottery)


def _asked(kind: type[P], draft: LotteryDraft, lottery: str) -> P:
    return kind(
        lottery=LotteryId(lottery),
        title=draft.title.strip(),
        size=draft.size,
        objective=draft.objective,
        households=tuple(name.strip() for name in draft.households if name.strip()),
        trained=draft.trained.strip(),
        cap=draft.cap,
        gamma=draft.gamma if draft.objective == "goldilocks" else 1.0,
        digits_from=draft.digits_from.strip(),
        beacon_from=draft.beacon_from.strip(),
        time_limit=float(draft.time_limit),
        people="register" if draft.people == "register" else "file",
    )
