"""What a lottery reads: people, quotas and lists of ids, with the digests of their bytes."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from conference.core.errors import ConferenceError, TableError
from conference.sortition.addresses import RULE
from conference.sortition.identity import IdList, read_list
from conference.sortition.people import Pool, PoolColumns, Profile, read_pool
from conference.sortition.progress import Watch
from conference.sortition.quotas import read_quota_table
from conference.tables.decoding import FileLines

__all__ = [
    "FaultyTablesError",
    "Inputs",
    "Sources",
    "chunks",
    "described",
    "faulty_tables",
    "filled",
    "id_list",
    "sha256",
]


_BLANK_ROW = re.compile(rb'^[,;|\t "]*\r?\n', re.MULTILINE)


class FaultyTablesError(ConferenceError):
    """Several tables with faults, told together."""

    def __init__(self, tables: Sequence[TableError]) -> None:
        super().__init__("bad_tables", "\n".join(table.sentence for table in tables))
        self.tables = tuple(tables)


def faulty_tables(error: ConferenceError) -> tuple[TableError, ...]:
    """The tables that an error is about; none for any other error."""
    if isinstance(error, TableError):
        return (error,)
    return error.tables if isinstance(error, FaultyTablesError) else ()


@dataclass(frozen=True, slots=True)
class Sources:
    """Which files, and which of their columns; see
    :class:`~conference.sortition.people.PoolColumns`. ``rule`` is that of addresses."""

    categories: Path
    respondents: Path
    id: str | None = None
    households: tuple[str, ...] = ()
    trained: str | None = None
    rule: int = RULE
    numbered: bool = False

    @property
    def columns(self) -> PoolColumns:
        """The columns of the people's file."""
        return PoolColumns(self.id, self.households, self.trained, self.rule, self.numbered)


class Inputs:
    """The files as read, and the digests of their bytes.

    ``size`` (None: not known) lets sums of quotas that cannot work be told together with the
    faults of the people's file. ``remarks`` has by file what was done unasked, for the organisers
    alone. Raises :class:`TableError` or :class:`FaultyTablesError`.
    """

    def __init__(self, sources: Sources, watch: Watch, size: int | None) -> None:
        self.sources = sources
        self.remarks: dict[str, tuple[str, ...]] = {}
        quotas, people = sources.categories, sources.respondents
        self.quotas, told = read_quota_table(FileLines(quotas), quotas.name)
        self._remark(quotas, told)
        try:
            self.whole: Pool = read_pool(
                FileLines(people), self.quotas, sources.columns, source=people.name, watch=watch
            )
        except TableError as error:
            sums = [] if size is None else self.quotas.sum_faults(size)
            faulty = [TableError(quotas.name, sums)] if sums else []
            raise FaultyTablesError([*faulty, error]) from None
        self._remark(people, self.whole.remarks)
        self.pool = self.whole
        self.held: list[Profile] = []
        self.digests: dict[str, Any] = {
            "categories": described(quotas),
            "respondents": described(people) | self._figures(),
        }

    def _figures(self) -> dict[str, Any]:
        """What was found in the people's file, as an audit has it: figures, and nobody's data."""
        found, pool = self.whole.figures, self.whole
        figures: dict[str, Any] = {"people": len(pool), "numbered": pool.numbered}
        if found.twice:
            figures["left_out_as_twice"] = found.twice
        if self.sources.households:
            figures |= {"half_addresses": found.half, "near_addresses": found.near}
        return figures

    def _remark(self, path: Path, told: Iterable[str]) -> None:
        both = (*self.remarks.get(path.name, ()), *told)
        if both:
            self.remarks[path.name] = tuple(dict.fromkeys(both))

    def leave_out(self, path: Path | None) -> None:
        """Those in this list may not be drawn."""
        if path is not None:
            self.digests["exclude"] = described(path)
            self.pool = self.pool.without(self.positions(self.listed(path)))

    def keep(self, path: Path | None) -> None:
        """Those in this list keep their seats, and their housemates may not be drawn."""
        if path is None:
            return
        self.digests["staying"] = described(path)
        found = self.positions(self.listed(path))
        self.pool = self.pool.without(found, housemates=True)
        self.held += [self.whole.profiles[p] for p in self.whole.profile_of[found].tolist()]

    def seat_elected(self, path: Path | None) -> None:
        """Elected members count in the quotas."""
        if path is None:
            return
        self.digests["elected"] = described(path)
        elected = read_pool(FileLines(path), self.quotas, source=path.name)
        self._remark(path, () if elected.numbered else elected.remarks)
        self.held += [elected.profiles[p] for p in elected.profile_of.tolist()]

    def listed(self, path: Path) -> IdList:
        """The ids in a file; the column that has them in the people's file has them here, too."""
        return id_list(path, self.sources.id, self.whole)

    def positions(self, wanted: IdList) -> NDArray[np.int64]:
        """Where the people of a list are; see :meth:`Pool.positions`."""
        found = self.whole.positions(wanted)
        told = wanted.remarks.told()
        if told:
            self.remarks[wanted.source] = told
        return found


def chunks(path: Path) -> Iterator[bytes]:
    """The bytes of a file, a piece at a time."""
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            yield chunk


def filled(path: Path) -> Iterator[bytes]:
    """The bytes of a table, a piece at a time, but for rows without any text.

    Who is drawn does not change when somebody takes blank rows out of the file.
    """
    rest = b""
    for chunk in chunks(path):
        whole, end, rest = (rest + chunk).rpartition(b"\n")
        if text := _BLANK_ROW.sub(b"", whole + end):
            yield text
    if rest.strip(b',;|\t "\r'):
        yield rest


def sha256(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    digest = hashlib.sha256()
    for chunk in chunks(path):
        digest.update(chunk)
    return digest.hexdigest()


def described(path: Path) -> dict[str, str]:
    """A file's name and digest, as an audit has them."""
    return {"file": path.name, "sha256": sha256(path)}


def id_list(path: Path, column: str | None = None, pool: Pool | None = None) -> IdList:
    """Ids from a file; see :func:`~conference.sortition.identity.read_list`.

    ``column`` is the name of the column of ids. Where people of ``pool`` are numbered, a column
    ``row`` comes first.
    """
    first = [] if pool is None else ["row"] if pool.numbered else [pool.id_name]
    names = [name for name in (*first, column) if name]
    return read_list(FileLines(path), path.name, names)
