"""What is to be drawn, and where its files are: all that the server itself needs of a lottery.

Imports nothing of the optimisation, which only the worker loads.
"""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from conference.core.ids import LotteryId
from conference.deliberation.lottery.commands import LotteryPlan
from conference.deliberation.lottery.model import Group, Lottery, LotteryOutcome, SeatMap

__all__ = [
    "DEFAULT_DIGITS_FROM",
    "DUE",
    "FILES",
    "HELD_FILES",
    "NOTED",
    "OBJECTIVES",
    "PUBLIC_FILES",
    "Paths",
    "digits_source",
    "lottery_from",
    "outcome_from",
    "plan_as_json",
    "plan_fault",
    "plan_from",
]

OBJECTIVES = ("leximin", "maximin", "nash", "goldilocks", "random")
"""What may be asked of the chances; see :data:`conference.sortition.fair.Objective`."""

DEFAULT_DIGITS_FROM = "digits drawn in public"

DUE, NOTED = "sitting.due", "sitting.noted"
"""In the folder of a draw: the register is to be told of it; the register has it as a sitting."""

HELD_FILES = ("elected", "staying", "exclude")
"""What may be sent beside: elected members with their features, the ids of those who keep their
seats, the ids of those who may not be drawn."""

FILES = ("people", "quotas", *HELD_FILES)
"""Everything that a desk may send for a lottery."""

PUBLIC_FILES = (
    "quotas.csv",
    "probabilities.csv",
    "pool.csv",
    "compositions.csv",
    "panels.csv",
    "report.html",
    "audit.json",
    "draws.jsonl",
)
"""The files of a lottery that anybody may have; all others are private."""


def plan_fault(plan: LotteryPlan) -> str:
    """What is wrong with a plan whose fields are within their bounds; "" when nothing is."""
    if not plan.title.strip():
        return "Give the lottery a title."
    if plan.objective not in OBJECTIVES:
        return f"The objective {plan.objective!r} is none of {', '.join(OBJECTIVES)}."
    if str(plan.entries).strip("0") != "1" or plan.entries < 10:
        return "The list has 10, 100, 1,000 and so on entries: every row of digits names one."
    return ""


def digits_source(plan: LotteryPlan) -> str:
    """Where the digits come from, in the words that are published."""
    return plan.digits_from.strip() or DEFAULT_DIGITS_FROM


def plan_as_json(plan: LotteryPlan) -> dict[str, Any]:
    """The fields of a plan as JSON values, for the worker and for what is published."""
    found = {name: getattr(plan, name) for name in LotteryPlan.__struct_fields__}
    return {**found, "households": list(plan.households)}


def plan_from(found: dict[str, Any]) -> LotteryPlan:
    """A plan from its JSON value (:func:`plan_as_json`)."""
    return LotteryPlan(**{**found, "households": tuple(found["households"])})


@dataclass(frozen=True, slots=True)
class Paths:
    """The folder of one lottery of a conference."""

    folder: Path

    @property
    def people(self) -> Path:
        """The people's file as it was sent."""
        return self.sent("people")

    @property
    def quotas(self) -> Path:
        """The quotas' file as it was sent."""
        return self.sent("quotas")

    def sent(self, what: str) -> Path:
        """One of :data:`FILES` as it was sent."""
        return self.folder / "import" / f"{what}.csv"

    @property
    def conference(self) -> Path:
        """The folder of the conference, in which its register is."""
        return self.folder.parent.parent

    @property
    def has_register(self) -> bool:
        """Whether the conference has a register."""
        return (self.conference / "register.db").is_file()

    @property
    def committed(self) -> Path:
        """What was published with the commitment."""
        return self.folder / "committed"

    def make(self) -> None:
        """Make the folders for what is sent, for this user alone: it is personal data."""
        for folder in (self.folder.parent, self.folder, self.people.parent):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def draw(self, number: int) -> Path:
        """What came of the draw of this number, from 1."""
        return self.folder / f"draw-{number}"

    def is_unsettled(self, last: int, *, counts: bool) -> bool:
        """Whether the register is to be told something of the draws 1 to ``last``.

        ``counts``: the last one counts as a sitting.
        """
        return any(
            (self.draw(number) / (DUE if counts and number == last else NOTED)).is_file()
            for number in range(1, last + 1)
        )

    def new(self, path: Path) -> Path:
        """An empty folder beside ``path``, of this process alone."""
        draft = path.with_name(f"{path.name}.{os.getpid()}.new")
        shutil.rmtree(draft, ignore_errors=True)
        draft.mkdir(mode=0o700, parents=True)
        return draft


def lottery_from(found: dict[str, Any]) -> Lottery:
    """The facts of a commitment from their JSON value (:func:`dataclasses.asdict`)."""
    groups = tuple(Group(**group) for group in found["groups"])
    return Lottery(**{**found, "id": LotteryId(found["id"]), "groups": groups})


def outcome_from(found: dict[str, Any]) -> LotteryOutcome:
    """The outcome of a draw from its JSON value."""
    seats = tuple(
        SeatMap(one["feature"], tuple(one["values"]), one["seats"]) for one in found["seats"]
    )
    changed = {"selected": tuple(found["selected"]), "drawn": tuple(found["drawn"]), "seats": seats}
    return LotteryOutcome(**{**found, **changed})
