"""The pool: the people of whom a panel is drawn, as the lottery knows them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from conference.core.errors import ConferenceError
from conference.sortition.addresses import RULE
from conference.sortition.identity import IdList, found_ids
from conference.tables.naming import fold

__all__ = ["Pool", "PoolColumns", "Profile", "ReadFigures", "is_yes"]

_YES = frozenset("yes y true 1 x done completed trained ja j wahr oui vrai si tak ✓ ✔ ☑ ☒".split())
_NO = frozenset(["", *"no n false 0 - nein falsch non faux nee nie ☐".split()])


def is_yes(cell: str) -> bool | None:
    """Whether a cell of a yes/no column says yes; a blank is a no, other words are None."""
    word = fold(cell)
    return True if word in _YES else False if word in _NO else None


Profile = tuple[int, ...]
"""The number of the value of each feature, in the order of the quotas."""


@dataclass(frozen=True, slots=True)
class PoolColumns:
    """Which columns of the people's file mean what.

    ``id``: the column with the ids (None: the first of :data:`ID_COLUMNS`, else the number of the
    person in the file, from 1). ``household``: columns that together are an address (empty: no
    household rule), compared by the rule of this number (see
    :mod:`~conference.sortition.addresses`). ``trained``: a yes/no column; only a yes may be drawn.
    ``numbered``: ids are not looked for, as in a draw that numbered people.
    """

    id: str | None = None
    household: tuple[str, ...] = ()
    trained: str | None = None
    rule: int = RULE
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class ReadFigures:
    """What was found while reading, in numbers that name nobody.

    ``twice`` rows of somebody again, the same in every cell, were left out; ``half`` people have
    half an address; ``near`` pairs of addresses nearly are the same.
    """

    twice: int = 0
    half: int = 0
    near: int = 0


@dataclass(frozen=True, eq=False)
class Pool:
    """The people, by position from 0.

    ``ids`` are unique; ``profile_of[i]`` is an index into ``profiles``; ``household[i]`` is the
    number of the household, -1 for a person alone at an address or without one; ``eligible[i]``
    says whether the person may be drawn. ``numbered`` says that the ids are row numbers.
    ``id_name`` is the name of the column of ids, ``lines`` has the line of each (None: not known).
    ``remarks`` say what was done unasked, and may name people: they are for the organisers.
    """

    source: str
    ids: Sequence[str]
    profiles: tuple[Profile, ...]
    profile_of: NDArray[np.int32]
    household: NDArray[np.int32]
    eligible: NDArray[np.bool_]
    numbered: bool
    id_name: str = ""
    lines: NDArray[np.int32] | None = None
    remarks: tuple[str, ...] = ()
    figures: ReadFigures = ReadFigures()

    def __len__(self) -> int:
        return len(self.profile_of)

    def positions(self, wanted: IdList) -> NDArray[np.int64]:
        """Where the people of a list are; raises ``unknown_people`` naming those who are not.

        Raises ``row_numbers`` where ids and numbers of rows do not go together.
        """
        if not wanted.ids:
            return np.zeros(0, dtype=np.int64)
        if wanted.by_row != self.numbered:
            raise _not_together(wanted, self)
        index = {person: i for i, person in enumerate(self.ids)}
        return np.array(found_ids(wanted, index, self.source), dtype=np.int64)

    def without(self, positions: NDArray[np.integer[Any]], *, housemates: bool = False) -> Pool:
        """The same pool in which these people (and those at their addresses) may not be drawn."""
        eligible = self.eligible.copy()
        eligible[positions] = False
        if housemates:
            homes = np.unique(self.household[positions])
            eligible &= ~np.isin(self.household, homes[homes >= 0])
        return replace(self, eligible=eligible)


def _not_together(wanted: IdList, pool: Pool) -> ConferenceError:
    if pool.numbered:
        sentence = (
            f"{pool.source} has no column of ids, so people are numbered by their order, and the"
            f" ids in {wanted.source} may mean others. Name the column of ids (--id); or, if these"
            " are the numbers of people, write a line row above them."
        )
    else:
        sentence = (
            f"{wanted.source} has numbers of rows, but people in {pool.source} have ids, in the"
            f" column {pool.id_name!r}. List these."
        )
    return ConferenceError("row_numbers", sentence, {"what": wanted.source})
