"""The pool: the people of whom a panel is drawn, read from a CSV of any size.

Only what the lottery needs is kept: an id, the *profile* (the values of the quota features), the
household and whether the person may be drawn. Two million people take some 400 MB while reading.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from conference.core.errors import ConferenceError, Fault, TableError
from conference.sortition.addresses import RULE, Addresses
from conference.sortition.doubles import compare_doubles, second_look
from conference.sortition.homes import Homes, Households
from conference.sortition.identity import (
    ID_COLUMNS,
    IdList,
    Sampled,
    found_ids,
    id_column,
    is_own_id_column,
    read_list,
)
from conference.sortition.progress import Watch
from conference.sortition.quotas import Feature, Quotas
from conference.sortition.twins import Twins
from conference.tables.faults import FaultBook, lines_told
from conference.tables.naming import alike, fold
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
    "read_ids",
    "read_pool",
]

_YES = frozenset("yes y true 1 x done completed trained ja j wahr oui vrai si tak ✓ ✔ ☑ ☒".split())
_NO = frozenset(["", *"no n false 0 - nein falsch non faux nee nie ☐".split()])
_EVERY = 50_000

PAIRS_TOLD = 10
"""So many pairs of addresses, or of people, are named in a remark; the rest are counted."""


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


def read_pool(
    lines: Iterable[str],
    quotas: Quotas,
    columns: PoolColumns = PoolColumns(),
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


def read_ids(lines: Iterable[str], source: str, column: str | None = None) -> list[str]:
    """Ids from the lines of a file, as they stand; see :func:`read_list`."""
    return list(read_list(lines, source, () if column is None else (column,)).ids)


def _expected(quotas: Quotas, id_name: str | None) -> tuple[str, ...]:
    """Names of columns of which the header of the people has one."""
    own = (id_name,) if id_name else ()
    return (*(feature.name for feature in quotas.features), *own, *ID_COLUMNS)


@dataclass(slots=True)
class _Found:
    """What is kept of the people while they are read."""

    ids: Sequence[str]
    profile_of: list[int]
    eligible: list[bool]
    lines: array[int]

    @property
    def count(self) -> int:
        """How many people there are."""
        return len(self.profile_of)


def _without(
    lines_out: set[int], lines: Sequence[int], rows: list[list[str]]
) -> tuple[Sequence[int], list[list[str]]]:
    """The same lines and rows without those on some lines."""
    if not lines_out:
        return lines, rows
    kept = [at for at, line in enumerate(lines) if line not in lines_out]
    return [lines[at] for at in kept], [rows[at] for at in kept]


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
        pick: Callable[[list[str]], object] = itemgetter(*self.feature_at)
        cache: dict[object, int] = {}
        known, table = cache.get, self.table
        ids: list[str] = []
        seen: set[str] = set()
        found = _Found(ids, [], [], array("i"))
        see, add_id, add_profile = seen.add, ids.append, found.profile_of.append
        id_at = self.id_at
        sampled = None if id_at is not None else Sampled(table.names, self._meant_at())
        for lines, rows in table.batches():
            doubled: set[int] = set()
            before = found.count
            for cells in rows:
                if id_at is not None:
                    person = cells[id_at].strip()
                    if person in seen or not person:
                        line = lines[found.count - before + len(doubled)]
                        if not self._is_nameless(person, line):
                            doubled.add(line)
                            continue
                    see(person)
                    add_id(person)
                raw = pick(cells)
                number = known(raw)
                if number is None:
                    number = self._profile(lines[found.count - before + len(doubled)], cells)
                    if number >= 0:
                        cache[raw] = number
                add_profile(number)
            self._further(*_without(doubled, lines, rows), found)
            if sampled is not None:
                sampled.add(rows)
            if len(found.lines) % _EVERY < len(lines):
                watch.tick("reading the people", len(found.lines))
        if sampled is not None:
            self._remark(sampled.advice())
        if id_at is None:
            found.ids = [str(i + 1) for i in range(found.count)]
        self._compare_doubles()
        return found

    def _meant_at(self) -> set[int]:
        """The columns that mean something already."""
        trained = [] if self.trained_at is None else [self.trained_at]
        return {*self.feature_at, *self.home_at, *trained}

    def _is_nameless(self, person: str, line: int) -> bool:
        """Whether this is nobody's id, which is a fault, rather than one that is there again."""
        if person:
            self._doubles.setdefault(person, []).append(line)
            return False
        is_sure = self.columns.id is not None or is_own_id_column(self.id_name)
        hint = "" if is_sure else "; if this is no column of ids, name another"
        self.book.add(line, self.id_name, f"the id is missing{hint}")
        return True

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
        pairs = [(found.lines[one], found.lines[other]) for one, other in self._twins.pairs()]
        if pairs:
            told = " and ".join(lines_told(pair) for pair in pairs[:PAIRS_TOLD])
            more = " and others" if len(pairs) > PAIRS_TOLD else ""
            self._remark(
                f"{len(pairs)} people seem to be there twice, with two ids but one name and"
                f" address: {told}{more}; take one out if they are one"
            )
        if not self.home_at:
            return Households(np.full(found.count, -1, dtype=np.int32))
        homes = self._homes.households()
        if homes.half:
            self._remark(
                f"{homes.half} people have half an address (a postcode or place without a street,"
                f" or a street without these), up to {homes.same_half} of them the same half: they"
                " count as people who share no address"
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
