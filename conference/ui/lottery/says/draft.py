"""The settings of a lottery: what the form holds, what is wrong with it, and what is advised."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from typing import TypeVar

from conference.core.ids import LotteryId
from conference.deliberation.lottery.commands import CheckLottery, CommitLottery, LotteryPlan
from conference.deliberation.lottery.model import BEACON
from conference.ui.kit import words

__all__ = [
    "DIGITS",
    "OBJECTIVES",
    "WITHOUT",
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

OBJECTIVES = {
    "leximin": "Leximin: the least chances as great as can be, one after another",
    "maximin": "Maximin: the least chance as great as can be",
    "nash": "Nash welfare: the product of all chances as great as can be",
    "goldilocks": "GoldiLocks: neither very small nor very great chances",
    "random": "Plain stratified draw: for comparison, promises nothing",
}
DIGITS = "three digits, drawn on stage one by one"
WITHOUT = "Without a public random value, whoever controls the digits chooses the panel"
"""What is said wherever no beacon is named."""

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

    title: str = "The chamber"
    size: int = 0
    objective: str = "leximin"
    households: tuple[str, ...] = ()
    trained: str = ""
    cap: float = 1.0
    gamma: float = 1.0
    digits_from: str = DIGITS
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
        found.append("Give it a title: it stands on every screen.")
    if len(draft.title) > LONGEST_TITLE:
        found.append(f"The title has more than {LONGEST_TITLE} characters.")
    if not 1 <= draft.size <= MOST_SEATS:
        found.append("Say how many seats there are in all.")
    if not 0 < draft.cap <= 1:
        found.append("The cap is a chance: above 0 and up to 100%.")
    if not draft.digits_from.strip():
        found.append("Say where the digits come from: it is part of the commitment.")
    if max(len(draft.digits_from), len(draft.beacon_from)) > LONGEST_SOURCE:
        found.append(f"Where digits and beacon come from: at most {LONGEST_SOURCE} characters.")
    if not 0 <= draft.time_limit <= MOST_SECONDS:
        found.append("The time limit is at most a day.")
    known = {name.strip().casefold() for name in columns}
    unknown = [
        name
        for name in (*draft.households, *([draft.trained] if draft.trained else []))
        if known and name.strip().casefold() not in known
    ]
    if unknown:
        named = words.enumerated(f"“{name}”" for name in unknown)
        found.append(f"The people's file has no column {named}.")
    return tuple(found)


def needs_beacon(people: int, seats: int) -> bool:
    """Whether the numbered list cannot name people, so that it lists seats of each type."""
    return people > LISTED_PEOPLE or people > ENTRIES * max(1, seats)


def beacon_advice(draft: LotteryDraft, people: int) -> str:
    """What is advised about the public random value, for a pool of so many people (0: unknown)."""
    has_one = bool(draft.beacon_from.strip())
    if not people or not draft.size:
        return (
            "If the pool is too large for a list that names everybody, the digits choose seats "
            "for each type only, and a public random value, the beacon, must order the people."
        )
    pool = words.quantity(people, "person", "people")
    if not needs_beacon(people, draft.size):
        named = f"With {pool}, all can be named in {words.number(ENTRIES)} numbered panels"
        if has_one:
            return f"{named}: the digits choose one, and the beacon the order of its reserves."
        return f"{named}. {WITHOUT}, and the order of its reserves."
    if has_one:
        return (
            f"With {pool}, the list has compositions: the digits choose seats for each type, "
            "and the beacon orders the people within it."
        )
    return (
        f"With {pool}, {words.number(ENTRIES)} panels cannot name everybody: the list has "
        f"compositions. Name a beacon. {WITHOUT}: from the people's file they can work out "
        "beforehand who would be drawn by each number."
    )


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
