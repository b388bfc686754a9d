"""META of a Pabulib file: its keys, and the numbers and sums they stand for."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction

from conference.voting.formats.pabulib_bounds import Bound, bounds_of
from conference.voting.formats.pabulib_money import Money
from conference.voting.formats.pabulib_tables import Tables
from conference.voting.formats.text import Faults

__all__ = ["Meta"]

COUNTED = ("budget", "vote_type", "rule", "num_", "min_", "max_", "default_score")
"""What of META a count depends on: it cannot be said twice in two ways."""


class Meta:
    """``values`` by key, and the ``lines`` they stand on; faults for values that mean nothing."""

    def __init__(self, tables: Tables, faults: Faults) -> None:
        self.tables = tables
        self.faults = faults
        self.values: dict[str, str] = {}
        self.lines: dict[str, int] = {}
        self.remarks: list[str] = []
        self.sums = self.money_of_all()
        self.is_asked = False
        for number, row in tables.rows["META"]:
            self.add(
                number, tables.cell("META", row, "key").lower(), tables.cell("META", row, "value")
            )

    def add(self, number: int, key: str, value: str) -> None:
        """One key with its value; the last counts where it comes again."""
        if self.values.get(key, value) != value:
            if key.startswith(COUNTED):
                self.faults.add(number, f"{key} is there already, in line {self.lines[key]}")
            else:
                self.remarks.append(
                    f"META has {key} twice; what line {self.lines[key]} says is left out."
                )
        self.values[key] = value
        self.lines[key] = number

    def is_torn(self, key: str) -> bool:
        """Whether META's line for the key has a fault already."""
        return self.lines.get(key, 0) in self.tables.torn

    def bounds(self, kind: str) -> list[Bound]:
        """What META says of votes of this type; each must be a number."""
        found: list[Bound] = []
        for bound in bounds_of(self.values, kind, self.sums.amount):
            if isinstance(bound, Bound):
                found.append(bound)
            elif not self.is_torn(bound):
                whole = " of projects" if bound.endswith("length") else ""
                reason = f"{bound} must be a number{whole}, not {self.values[bound]!r}"
                self.faults.add(self.lines[bound], reason)
        return found

    def money_of_all(self) -> Money:
        """All sums of the file, which together show how they are written."""
        costs = [
            self.tables.cell("PROJECTS", row, "cost") for _, row in self.tables.rows["PROJECTS"]
        ]
        meta = dict(row[:2] for _, row in self.tables.rows["META"] if len(row) > 1)
        return Money([*costs, *(v for k, v in meta.items() if "budget" in k or "cost" in k)])

    def amount(self, line: int, text: str) -> Fraction | None:
        """A sum of money; a fault, once a file, where it can be read in two ways."""
        if self.sums.is_unclear(text) and not self.is_asked:
            self.is_asked = True
            self.faults.add(
                line,
                f"{text!r} is {re.sub('[.,]', '', text)} if its mark stands between thousands, and "
                "less if it stands before decimals; write sums without marks between thousands",
            )
        return self.sums.amount(text)

    def money(self, key: str) -> Fraction | None:
        """A sum that META must give; None with a fault if it is none."""
        value = self.amount(self.lines.get(key, 0), self.values.get(key, ""))
        if self.is_torn(key):
            return None
        if value is None or value < 0:
            self.faults.add(
                self.lines.get(key, self.tables.places["META"]),
                f"META has no {key}"
                if key not in self.values
                else f"{key} must be an amount of money, not {self.values[key]!r}",
            )
            return None
        return value

    def check(self, key: str, found: int) -> None:
        """META's own count of the rows must be right, where it gives one."""
        said = self.values.get(key, "")
        if said and said != str(found) and not self.is_torn(key):
            self.faults.add(self.lines[key], f"{key} says {said}, but there are {found}")

    def number(
        self, key: str, read_: Callable[[str], Fraction | None], what: str
    ) -> Fraction | None:
        """A number that META may give; None if it does not, or with a fault if it is none."""
        text = self.values.get(key, "")
        if not text or self.is_torn(key):
            return None
        value = read_(text)
        if value is None:
            self.faults.add(self.lines[key], f"{key} must be {what}, not {text!r}")
        return value
