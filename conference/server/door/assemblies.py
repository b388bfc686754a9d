"""Codes of assemblies without a room: kept as hashes, in settings beside the record.

A code opens the page of priorities and nothing else. It is shown once, in the table that is made
with it; whoever has lost it gets another one, and the old one is dead. Whatever names an assembly
is its number; which there are stands in the record
(:mod:`conference.deliberation.priorities`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import NamedTuple

from conference.core.codes import make_code, read_code
from conference.core.ids import AreaId
from conference.deliberation.priorities.commands import RegisterAssemblies
from conference.deliberation.priorities.model import Assembly, Priorities

__all__ = ["SETTING", "AssemblyCodes", "Issued", "issue"]

SETTING = "assembly code "
"""Before the number, in the name of the setting of a hash."""

LETTERS = 12
"""As many as facilitators' codes have."""


class Issued(NamedTuple):
    """What is to be done for a table: who is registered, what is kept, and the codes themselves."""

    command: RegisterAssemblies
    settings: tuple[tuple[str, str], ...]
    codes: tuple[tuple[int, str], ...]


def _hash(code: str) -> str:
    return sha256(f"assembly code {code}".encode()).hexdigest()


class AssemblyCodes:
    """The codes in force; ``kept`` are the settings that were stored before."""

    def __init__(self, kept: Iterable[tuple[str, str]] = ()) -> None:
        self._hashes: dict[int, str] = {}
        self._whose: dict[str, int] = {}
        self.keep(kept)

    def keep(self, settings: Iterable[tuple[str, str]]) -> None:
        """Settings were stored: their codes open from now on, and those before no more."""
        for name, value in settings:
            if not name.startswith(SETTING):
                continue
            number = int(name.removeprefix(SETTING))
            self._whose.pop(self._hashes.get(number, ""), None)
            self._hashes[number] = value
            self._whose[value] = number

    def number_of(self, typed: str) -> int | None:
        """Whose code was typed, by number; None for nobody's."""
        return self._whose.get(_hash(read_code(typed)))

    @property
    def numbers(self) -> Mapping[int, str]:
        """The numbers that have a code, and its hash."""
        return self._hashes


def issue(
    state: Priorities,
    has_code: Mapping[int, object],
    rows: Sequence[tuple[str, str]],
    *,
    anew: bool,
) -> Issued:
    """What a table of names and areas leads to: who is new is registered, and gets a code.

    Those that are known keep their number, and their code unless all are made ``anew``.
    """
    known = {(one.name, one.area): one.number for one in state.assemblies.values()}
    added, numbers = [], []
    for name, area in rows:
        number = known.get((name, AreaId(area)))
        if number is None:
            number = len(known) + 1
            known[name, AreaId(area)] = number
            added.append(Assembly(number, name, AreaId(area)))
        numbers.append(number)
    made = {number: make_code(LETTERS) for number in numbers if anew or number not in has_code}
    settings = tuple((f"{SETTING}{number}", _hash(code)) for number, code in made.items())
    return Issued(RegisterAssemblies(tuple(added)), settings, tuple(made.items()))
