"""What a lottery reads: people, quotas and lists of ids, with the digests of their bytes."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from conference.core.errors import ConferenceError, TableError
from conference.sortition.people import Pool, PoolColumns, Profile, read_ids, read_pool
from conference.sortition.progress import Watch
from conference.sortition.quotas import Quotas, read_quotas

__all__ = [
    "FaultyTablesError",
    "Inputs",
    "Sources",
    "chunks",
    "described",
    "faulty_tables",
    "id_list",
    "sha256",
    "text_of",
]


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
    :class:`~conference.sortition.people.PoolColumns`."""

    categories: Path
    respondents: Path
    id: str | None = None
    households: tuple[str, ...] = ()
    trained: str | None = None

    @property
    def columns(self) -> PoolColumns:
        """The columns of the people's file."""
        return PoolColumns(self.id, self.households, self.trained)


class Inputs:
    """The files as read, and the digests of their bytes.

    ``size`` (None: not known) lets sums of quotas that cannot work be told together with the
    faults of the people's file. Raises :class:`TableError` or :class:`FaultyTablesError`.
    """

    def __init__(self, sources: Sources, watch: Watch, size: int | None) -> None:
        self.sources = sources
        with text_of(sources.categories) as lines:
            self.quotas: Quotas = read_quotas(lines, sources.categories.name)
        try:
            with text_of(sources.respondents) as lines:
                self.whole: Pool = read_pool(
                    lines,
                    self.quotas,
                    sources.columns,
                    source=sources.respondents.name,
                    watch=watch,
                )
        except TableError as error:
            sums = [] if size is None else self.quotas.sum_faults(size)
            faulty = [TableError(sources.categories.name, sums)] if sums else []
            raise FaultyTablesError([*faulty, error]) from None
        self.pool = self.whole
        self.held: list[Profile] = []
        self.digests: dict[str, Any] = {
            "categories": described(sources.categories),
            "respondents": described(sources.respondents),
        }

    def leave_out(self, path: Path | None) -> None:
        """Those in this list may not be drawn."""
        if path is not None:
            self.digests["exclude"] = described(path)
            found = self.whole.positions(id_list(path, self.sources.id), path.name)
            self.pool = self.pool.without(found)

    def keep(self, path: Path | None) -> None:
        """Those in this list keep their seats, and their housemates may not be drawn."""
        if path is None:
            return
        self.digests["staying"] = described(path)
        found = self.whole.positions(id_list(path, self.sources.id), path.name)
        self.pool = self.pool.without(found, housemates=True)
        self.held += [self.whole.profiles[p] for p in self.whole.profile_of[found].tolist()]

    def seat_elected(self, path: Path | None) -> None:
        """Elected members count in the quotas."""
        if path is None:
            return
        self.digests["elected"] = described(path)
        with text_of(path) as lines:
            elected = read_pool(lines, self.quotas, source=path.name)
        self.held += [elected.profiles[p] for p in elected.profile_of.tolist()]


@contextlib.contextmanager
def text_of(path: Path) -> Iterator[Iterable[str]]:
    """The lines of a text file, as the CSV reader wants them."""
    with path.open(encoding="utf-8", newline="") as file:
        yield file


def chunks(path: Path) -> Iterator[bytes]:
    """The bytes of a file, a piece at a time."""
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            yield chunk


def sha256(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    digest = hashlib.sha256()
    for chunk in chunks(path):
        digest.update(chunk)
    return digest.hexdigest()


def described(path: Path) -> dict[str, str]:
    """A file's name and digest, as an audit has them."""
    return {"file": path.name, "sha256": sha256(path)}


def id_list(path: Path, column: str | None = None) -> list[str]:
    """Ids from a file; see :func:`~conference.sortition.people.read_ids`."""
    with text_of(path) as lines:
        return read_ids(lines, path.name, column)
