"""The pool: the people of whom a panel is drawn, read from a CSV of any size.

Only what the lottery needs is kept: an id, the *profile* (the values of the quota features), the
household and whether the person may be drawn. Two million people take some 400 MB while reading.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from conference.core.errors import ConferenceError, Fault, TableError
from conference.sortition.progress import Watch
from conference.sortition.quotas import FAULTS_SHOWN, Quotas, Table, fold

__all__ = ["ID_COLUMNS", "Pool", "PoolColumns", "Profile", "is_yes", "read_ids", "read_pool"]

ID_COLUMNS = (
    "id", "nationbuilder_id", "person_id", "person id", "personid", "respondent_id", "member_id",
    "register_id", "unique_id", "uuid", "pseudonym",
)  # fmt: skip
"""A column with one of these names holds the ids when none is named; the first found is taken."""

UNLISTED = 2**62
"""The row of the last fault of a long list: how many more there are (``params["unlisted"]``)."""

_YES = frozenset({"yes", "y", "true", "1", "x", "done", "completed", "trained"})
_NO = frozenset({"", "no", "n", "false", "0", "-"})
_EVERY = 50_000


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
    household rule). ``trained``: a yes/no column; only a yes may be drawn.
    """

    id: str | None = None
    household: tuple[str, ...] = ()
    trained: str | None = None


@dataclass(frozen=True, eq=False)
class Pool:
    """The people, by position from 0.

    ``ids`` are unique; ``profile_of[i]`` is an index into ``profiles``; ``household[i]`` is the
    number of the household, -1 for a person alone at an address or without one; ``eligible[i]``
    says whether the person may be drawn. ``numbered`` says that the ids are row numbers.
    """

    source: str
    ids: Sequence[str]
    profiles: tuple[Profile, ...]
    profile_of: NDArray[np.int32]
    household: NDArray[np.int32]
    eligible: NDArray[np.bool_]
    numbered: bool

    def __len__(self) -> int:
        return len(self.profile_of)

    def positions(self, wanted: Iterable[str], what: str) -> NDArray[np.int64]:
        """Where the people with these ids are; raises ``unknown_people`` naming those who are not.

        ``what`` is the name of the list for the message.
        """
        listed = list(dict.fromkeys(wanted))
        index = {person: i for i, person in enumerate(self.ids)} if listed else {}
        missing = [person for person in listed if person not in index]
        if missing:
            shown = ", ".join(missing[:10]) + (" ..." if len(missing) > 10 else "")
            raise ConferenceError(
                "unknown_people",
                f"{what}: {len(missing)} of {len(listed)} are not in {self.source}: {shown}."
                " Take them off the list or add them to the people.",
                {"count": len(missing), "what": what},
            )
        return np.array([index[person] for person in listed], dtype=np.int64)

    def without(self, positions: NDArray[np.integer[Any]], *, housemates: bool = False) -> Pool:
        """The same pool in which these people (and those at their addresses) may not be drawn."""
        eligible = self.eligible.copy()
        eligible[positions] = False
        if housemates:
            homes = np.unique(self.household[positions])
            eligible &= ~np.isin(self.household, homes[homes >= 0])
        return replace(self, eligible=eligible)


def read_pool(
    lines: Iterable[str],
    quotas: Quotas,
    columns: PoolColumns = PoolColumns(),
    *,
    source: str = "people",
    watch: Watch | None = None,
) -> Pool:
    """Read the people from the lines of a CSV file, whatever further columns it has.

    Raises :class:`TableError` with every fault, cell by cell: missing columns, unknown and missing
    values, rows with too few or too many cells, missing and double ids.
    """
    reading = _Reading(quotas, columns, source)
    table = Table(lines, source)
    reading.head(1, table.head())
    ids, profile_of, homes, eligible = reading.body(table, watch or Watch())
    if reading.faults or reading.unlisted:
        if reading.unlisted:
            reading.faults.append(
                Fault(UNLISTED, "", f"and {reading.unlisted} further faults, not listed")
            )
        error = TableError(source, reading.faults)
        error.params["unlisted"] = reading.unlisted
        raise error
    if not ids:
        raise TableError(source, [Fault(0, "", "there is nobody in it")])
    return Pool(
        source,
        ids,
        tuple(reading.profiles),
        np.array(profile_of, dtype=np.int32),
        _shared(homes, len(ids)),
        np.array(eligible, dtype=bool) if eligible else np.ones(len(ids), dtype=bool),
        reading.id_at is None,
    )


def read_ids(lines: Iterable[str], source: str, column: str | None = None) -> list[str]:
    """Ids from the lines of a file: the id column if there is a header with one, else a line an id.

    ``column`` is the name of that column, else one of :data:`ID_COLUMNS` or ``row`` is looked for.
    """
    rows = [cells for cells in Table(lines, source) if any(cell.strip() for cell in cells)]
    if not rows:
        return []
    head = [fold(cell) for cell in rows[0]]
    names = (*((fold(column),) if column else ()), "row", *ID_COLUMNS)
    at = next((head.index(name) for name in names if name in head), None)
    body = rows if at is None else rows[1:]
    return [cells[at or 0].strip() for cells in body if len(cells) > (at or 0)]


def _shared(homes: list[int], count: int) -> NDArray[np.int32]:
    """Household numbers, with -1 for addresses that only one person has."""
    if not homes:
        return np.full(count, -1, dtype=np.int32)
    numbers = np.array(homes, dtype=np.int32)
    known = numbers >= 0
    sizes = np.bincount(numbers[known]) if known.any() else np.zeros(1, dtype=np.int64)
    alone = np.zeros(count, dtype=bool)
    alone[known] = sizes[numbers[known]] < 2
    numbers[alone] = -1
    kept = numbers >= 0
    numbers[kept] = np.unique(numbers[kept], return_inverse=True)[1]
    return numbers


class _Reading:
    """The state of reading one file."""

    def __init__(self, quotas: Quotas, columns: PoolColumns, source: str) -> None:
        self.quotas = quotas
        self.columns = columns
        self.source = source
        self.faults: list[Fault] = []
        self.unlisted = 0
        self.profiles: list[Profile] = []
        self.id_at: int | None = None
        self._numbers: dict[Profile, int] = {}
        self._addresses: dict[tuple[str, ...], int] = {}
        self._values = [
            {fold(q.value): i for i, q in enumerate(feature.quotas)} for feature in quotas.features
        ]

    def fault(self, line: int, column: str, reason: str) -> None:
        """Note a fault; beyond :data:`FAULTS_SHOWN` they are only counted."""
        if len(self.faults) < FAULTS_SHOWN:
            self.faults.append(Fault(line, column, reason))
        else:
            self.unlisted += 1

    def head(self, line: int, head: list[str]) -> None:
        """Find the columns; raises when one is missing, as nothing can be read then."""
        names = [fold(cell) for cell in head]
        self.width = len(names)

        def find(name: str) -> int:
            count = names.count(fold(name))
            if count != 1:
                what = "is missing" if not count else f"is there {count} times"
                self.fault(line, name, f"the column {what}")
                return 0
            return names.index(fold(name))

        self.feature_at = [find(feature.name) for feature in self.quotas.features]
        self.home_at = [find(name) for name in self.columns.household]
        self.trained_at = None if self.columns.trained is None else find(self.columns.trained)
        if self.columns.id is not None:
            self.id_at = find(self.columns.id)
        else:
            chosen = next((name for name in ID_COLUMNS if name in names), None)
            features = {fold(feature.name) for feature in self.quotas.features}
            self.id_at = find(chosen) if chosen is not None and chosen not in features else None
        if self.faults:
            raise TableError(self.source, self.faults)
        self.id_name = "" if self.id_at is None else head[self.id_at].strip()

    def body(
        self, table: Table, watch: Watch
    ) -> tuple[Sequence[str], list[int], list[int], list[bool]]:
        """All people: ids, profile numbers, household numbers and whether they are trained."""
        pick: Callable[[list[str]], object] = itemgetter(*self.feature_at)
        cache: dict[object, int] = {}
        known, number_of = cache.get, self._profile
        ids: list[str] = []
        seen: set[str] = set()
        see = seen.add
        profile_of: list[int] = []
        add_id, add_profile = ids.append, profile_of.append
        homes: list[int] = []
        eligible: list[bool] = []
        width, id_at = self.width, self.id_at
        further = bool(self.home_at) or self.trained_at is not None
        for cells in table:
            if len(cells) != width:
                if any(cell.strip() for cell in cells):
                    self.fault(table.line, "", f"{len(cells)} cells instead of {width}")
                continue
            raw = pick(cells)
            number = known(raw)
            if number is None:
                number = number_of(table.line, cells)
                if number >= 0:
                    cache[raw] = number
            add_profile(number)
            if id_at is not None:
                person = cells[id_at].strip()
                if not person:
                    self.fault(table.line, self.id_name, "the id is missing")
                elif person in seen:
                    self.fault(table.line, self.id_name, f"the id {person[:80]!r} is there twice")
                see(person)
                add_id(person)
            if further:
                self._further(table.line, cells, homes, eligible)
            if not len(profile_of) % _EVERY:
                watch.tick("reading the people", len(profile_of))
        if id_at is None:
            return [str(i + 1) for i in range(len(profile_of))], profile_of, homes, eligible
        return ids, profile_of, homes, eligible

    def _further(self, line: int, cells: list[str], homes: list[int], eligible: list[bool]) -> None:
        """Household and training of one person."""
        if self.home_at:
            address = tuple(fold(cells[at]) for at in self.home_at)
            number = self._addresses.setdefault(address, len(self._addresses))
            homes.append(number if any(address) else -1)
        if self.trained_at is not None:
            eligible.append(self._trained(line, cells[self.trained_at]))

    def _profile(self, line: int, cells: list[str]) -> int:
        """The number of the profile in this row; -1 after noting what is wrong with it."""
        found: list[int] = []
        for at, feature, values in zip(
            self.feature_at, self.quotas.features, self._values, strict=True
        ):
            value = fold(cells[at])
            number = values.get(value)
            if number is not None:
                found.append(number)
            elif value:
                self.fault(line, feature.name, f"{cells[at].strip()[:80]!r} has no quota")
            else:
                self.fault(line, feature.name, "the value is missing")
        if len(found) < len(self.feature_at):
            return -1
        profile = tuple(found)
        if profile not in self._numbers:
            self._numbers[profile] = len(self.profiles)
            self.profiles.append(profile)
        return self._numbers[profile]

    def _trained(self, line: int, cell: str) -> bool:
        found = is_yes(cell)
        if found is None:
            self.fault(line, self.columns.trained or "", f"{cell.strip()[:40]!r} is not yes or no")
        return bool(found)
