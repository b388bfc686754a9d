"""The pool: the people of whom a panel is drawn, read from a CSV of any size.

Only what the lottery needs is kept: an id, the *profile* (the values of the quota features), the
household and whether the person may be drawn. Two million people take some 400 MB while reading.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import cast

import numpy as np

from conference.core.errors import Fault, TableError
from conference.sortition.addresses import Addresses
from conference.sortition.doubles import compare_doubles, second_look
from conference.sortition.homes import Homes, Households
from conference.sortition.identity import (
    ID_COLUMNS,
    Sampled,
    id_column,
    is_own_id_column,
)
from conference.sortition.loose import near_ids
from conference.sortition.pool import Pool, PoolColumns, Profile, ReadFigures, is_yes
from conference.sortition.progress import Watch
from conference.sortition.quotas import Feature, Quotas
from conference.sortition.twins import Twins
from conference.tables.faults import FaultBook
from conference.tables.naming import alike
from conference.tables.nearness import Nearness, advice
from conference.tables.reading import Table

__all__ = [
    "ID_COLUMNS",
    "Pool",
    "PoolColumns",
    "Profile",
    "ReadFigures",
    "is_yes",
    "people_rows",
    "read_pool",
]

_EVERY = 50_000

FOUND_BY_NAME = PoolColumns()
"""Ids where they are found, no households, everybody trained."""

PAIRS_TOLD = 10
"""So many pairs of addresses, or of people, are named in a remark; the rest are counted."""


def read_pool(
    lines: Iterable[str],
    quotas: Quotas,
    columns: PoolColumns = FOUND_BY_NAME,
    *,
    source: str = "people",
    watch: Watch | None = None,
) -> Pool:
    """Read the people from the lines of a CSV file, whatever further columns it has.

    Where ``lines`` can be gone through once more, people who are there twice are compared. Raises
    :class:`TableError` with every fault, a kind and value each: missing columns, unknown and
    missing values, rows with too many cells, missing ids, one id with two people.
    """
    reading = _Reading(quotas, columns, FaultBook(source), lines)
    found = reading.body(watch or Watch())
    reading.book.stop()
    if not found.count:
        raise TableError(source, [Fault(0, "", "there is nobody in it")])
    homes = reading.households(found)
    return Pool(
        source,
        found.ids,
        tuple(reading.profiles),
        np.array(found.profile_of, dtype=np.int32),
        homes.numbers,
        np.array(found.eligible, dtype=bool) if found.eligible else np.ones(found.count, bool),
        reading.id_at is None,
        reading.id_name,
        np.array(found.lines, dtype=np.int32),
        reading.table.remarks.told(),
        ReadFigures(reading.twice, homes.half, len(homes.near)),
    )


def people_rows(
    lines: Iterable[str], quotas: Quotas, pool: Pool
) -> tuple[list[str], Iterator[tuple[int, list[str]]]]:
    """The header of the people's file, and the cells of each person with their position.

    ``pool`` was read from the same file.
    """
    table = Table(lines, FaultBook(pool.source), expected=_expected(quotas, pool.id_name))

    def rows() -> Iterator[tuple[int, list[str]]]:
        if pool.lines is None:
            yield from enumerate(table)
            return
        position, last = 0, len(pool.lines) - 1
        begin = pool.lines.tolist()
        for cells in table:
            if table.line == begin[position]:
                yield position, cells
                if position == last:
                    return
                position += 1

    return table.names, rows()


def _expected(quotas: Quotas, id_name: str | None) -> tuple[str, ...]:
    """Names of columns of which the header of the people has one."""
    own = (id_name,) if id_name else ()
    return (*(feature.name for feature in quotas.features), *own, *ID_COLUMNS)


@dataclass(slots=True)
class _Found:
    """What is kept of the people while they are read."""

    ids: list[str]
    profile_of: list[int]
    eligible: list[bool]
    lines: array[int]

    @property
    def count(self) -> int:
        """How many people there are."""
        return len(self.profile_of)


class _Reading:
    """The state of reading one file."""

    def __init__(
        self, quotas: Quotas, columns: PoolColumns, book: FaultBook, lines: Iterable[str]
    ) -> None:
        self.quotas, self.columns, self.book = quotas, columns, book
        self.lines = lines
        self.profiles: list[Profile] = []
        self.twice = 0
        self._numbers: dict[Profile, int] = {}
        self._values = [
            {alike(q.value): i for i, q in enumerate(feature.quotas)} for feature in quotas.features
        ]
        self._nearness = [
            Nearness([q.value for q in feature.quotas]) for feature in quotas.features
        ]
        self._wrong: dict[tuple[int, str], str] = {}
        self.table = Table(lines, book, expected=_expected(quotas, columns.id))
        self._find_columns()
        self._twins = Twins(self.table.names)
        self._homes = Homes(Addresses(columns.household, columns.rule))
        self._doubles: dict[str, list[int]] = {}
        self._seen: set[str] = set()
        self._pick: Callable[[list[str]], object] = itemgetter(*self.feature_at)
        self._cache: dict[object, int] = {}

    def _find_columns(self) -> None:
        """Find the columns; raises when one is missing, as nothing can be read then."""
        table, wanted = self.table, self.columns
        self.feature_at = [self._feature_at(feature) for feature in self.quotas.features]
        self.home_at = [table.need(name) for name in wanted.household]
        self.trained_at = None if wanted.trained is None else table.need(wanted.trained)
        others = [*(feature.name for feature in self.quotas.features), *wanted.household]
        self.id_at = None if wanted.numbered else id_column(table, wanted.id, others)
        self.book.stop()
        self.id_name = "" if self.id_at is None else table.names[self.id_at]
        table.set_needed([*self.feature_at, *([] if self.id_at is None else [self.id_at])])

    def _feature_at(self, feature: Feature) -> int:
        at = self.table.find(feature.name)
        if at is None:
            near = Nearness(self.table.names).nearest(feature.name)
            hint = f"; there is {near!r}: give both one name" if near else ""
            self.book.add(self.table.head_line, feature.name, f"the column is missing{hint}")
        return at or 0

    def body(self, watch: Watch) -> _Found:
        """All people."""
        found = _Found([], [], [], array("i"))
        sampled = None if self.id_at is not None else Sampled(self.table.names, self._meant_at())
        for lines, rows in self.table.batches():
            if not self._at_once(rows, found):
                lines, rows = self._one_by_one(lines, rows, found)  # noqa: PLW2901
            self._further(lines, rows, found)
            if sampled is not None:
                sampled.add(rows)
            if len(found.lines) % _EVERY < len(lines):
                watch.tick("reading the people", len(found.lines))
        if sampled is not None:
            self._remark(sampled.advice())
        if self.id_at is None:
            found.ids = [str(i + 1) for i in range(found.count)]
        else:
            for told in near_ids(found.ids):
                self._remark(told)
        self._compare_doubles()
        return found

    def _at_once(self, rows: Sequence[list[str]], found: _Found) -> bool:
        """Take these people in if all is well with them and their profiles are known."""
        id_at = self.id_at
        names = [] if id_at is None else [cells[id_at].strip() for cells in rows]
        new = set(names)
        if len(new) < len(names) or "" in new or not self._seen.isdisjoint(new):
            return False
        numbers = list(map(self._cache.get, map(self._pick, rows)))
        if None in numbers:
            return False
        self._seen |= new
        found.ids += names
        found.profile_of += cast("list[int]", numbers)
        return True

    def _one_by_one(
        self, lines: Sequence[int], rows: Sequence[list[str]], found: _Found
    ) -> tuple[Sequence[int], list[list[str]]]:
        """Take these people in; without those who are there again."""
        kept: list[int] = []
        for at, cells in enumerate(rows):
            if self.id_at is not None:
                person = cells[self.id_at].strip()
                if person in self._seen:
                    self._doubles.setdefault(person, []).append(lines[at])
                    continue
                if person:
                    self._seen.add(person)
                else:
                    self.book.add(lines[at], self.id_name, self._missing_id())
                found.ids.append(person)
            raw = self._pick(cells)
            number = self._cache.get(raw)
            if number is None:
                number = self._profile(lines[at], cells)
                if number >= 0:
                    self._cache[raw] = number
            found.profile_of.append(number)
            kept.append(at)
        return [lines[at] for at in kept], [rows[at] for at in kept]

    def _meant_at(self) -> set[int]:
        """The columns that mean something already."""
        trained = [] if self.trained_at is None else [self.trained_at]
        return {*self.feature_at, *self.home_at, *trained}

    def _missing_id(self) -> str:
        is_sure = self.columns.id is not None or is_own_id_column(self.id_name)
        return (
            f"the id is missing{'' if is_sure else '; if this is no column of ids, name another'}"
        )

    def _remark(self, text: str) -> None:
        """Remark on the file as a whole."""
        self.table.remarks.add(0, text[:1].upper() + text[1:])

    def _further(self, lines: Sequence[int], rows: Sequence[list[str]], found: _Found) -> None:
        """Lines, households and training of people, and what tells them apart."""
        found.lines.extend(lines)
        if self.home_at:
            self._homes.extend([[cells[at] for cells in rows] for at in self.home_at])
        if self.trained_at is not None:
            at = self.trained_at
            found.eligible += [
                self._trained(line, cells[at]) for line, cells in zip(lines, rows, strict=True)
            ]
        if self._twins.is_possible:
            self._twins.extend(rows)

    def _profile(self, line: int, cells: list[str]) -> int:
        """The number of the profile in this row; -1 after noting what is wrong with it."""
        found: list[int] = []
        for place, (at, values) in enumerate(zip(self.feature_at, self._values, strict=True)):
            number = values.get(alike(cells[at]))
            if number is None:
                reason = self._reason(place, cells[at])
                self.book.add(line, self.quotas.features[place].name, reason)
            else:
                found.append(number)
        if len(found) < len(self.feature_at):
            return -1
        profile = tuple(found)
        if profile not in self._numbers:
            self._numbers[profile] = len(self.profiles)
            self.profiles.append(profile)
        return self._numbers[profile]

    def _reason(self, place: int, cell: str) -> str:
        """What is wrong with a value that has no quota."""
        if not cell.strip():
            return "the value is missing"
        known = self._wrong.get((place, cell))
        if known is None:
            known = self._wrong[place, cell] = advice(cell, self._nearness[place])
        return known

    def _trained(self, line: int, cell: str) -> bool:
        found = is_yes(cell)
        if found is None:
            self.book.add(
                line, self.columns.trained or "", f"{cell.strip()[:40]!r} is not yes or no"
            )
        return bool(found)

    def _compare_doubles(self) -> None:
        """Leave out who is there again with the same cells; other doubles are faults."""
        if self._doubles and self.id_at is not None:
            book, expected = FaultBook(self.book.source), _expected(self.quotas, self.id_name)
            again = second_look(self.lines, lambda lines: Table(lines, book, expected=expected))
            self.twice = compare_doubles(self.table, self.id_at, self._doubles, again)

    def households(self, found: _Found) -> Households:
        """The households, and remarks on addresses and on people who seem to be one."""
        if told := self._twins.told(found.lines):
            self._remark(told)
        if not self.home_at:
            return Households(np.full(found.count, -1, dtype=np.int32))
        homes = self._homes.households()
        if homes.half:
            same = f", up to {homes.same_half} of them the same half" * (homes.same_half > 1)
            self._remark(
                f"{homes.half} people have half an address (a postcode or place without a street,"
                f" or a street without these){same}: they count as people who share no address"
            )
        self._remark_pairs(homes.one, found, "one address, written in two ways")
        self._remark_pairs(homes.near, found, "nearly the same address, taken for two")
        return homes

    def _remark_pairs(self, pairs: Sequence[tuple[int, int]], found: _Found, what: str) -> None:
        for pair in pairs[:PAIRS_TOLD]:
            texts = " and ".join(
                f"{self._homes.shown(person)!r} (line {found.lines[person]})" for person in pair
            )
            self._remark(f"{what}: {texts}")
        if len(pairs) > PAIRS_TOLD:
            self._remark(f"{what}: {len(pairs):,} pairs in all")
