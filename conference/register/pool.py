"""From the register to the lottery: the same pool as of a CSV file."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from conference.register.storage import ID, TRAINED, Register
from conference.sortition.commitment import salt_of
from conference.sortition.people import Pool, PoolColumns, read_pool
from conference.sortition.progress import Watch
from conference.sortition.quotas import Quotas

__all__ = ["pool_of", "write_codes", "write_key", "write_people"]

_EVERY = 50_000


def pool_of(
    register: Register,
    quotas: Quotas,
    *,
    households: bool = False,
    trained: bool = False,
    watch: Watch | None = None,
) -> Pool:
    """The people of the register as a pool, as :func:`read_pool` reads it from a file.

    ``households``: at most one person of an address. ``trained``: only who completed the training.
    Faults are told by the line that :func:`write_people` would write. Raises :class:`TableError`,
    ``empty_register``.
    """
    columns = _columns(register, households=households, trained=trained)
    return read_pool(register.lines(), quotas, columns, source=register.path.name, watch=watch)


def _columns(register: Register, *, households: bool, trained: bool) -> PoolColumns:
    columns = register.must_have()
    return PoolColumns(ID, columns.household if households else (), TRAINED if trained else None)


def write_people(register: Register, path: Path, watch: Watch | None = None) -> int:
    """Write the whole register as CSV for this user alone (mode 0600); how many people.

    The head has ``id``, the columns as they were imported, and ``trained`` if that is known.
    """
    return _write(register.lines(), path, watch)


def write_codes(register: Register, path: Path) -> int:
    """The same with a last column ``code``: the salt by which a person finds themselves.

    It is the same in every draw with the register's key. Who has the file can see who is who in the
    published lists: each code is for its person alone.
    """
    return _write(_with_codes(register), path)


def write_key(register: Register, path: Path) -> None:
    """Write the register's key, as a draw from files takes it, for this user alone."""
    with _private(path) as file:
        file.write(register.secret)


def _with_codes(register: Register) -> Iterator[str]:
    key, ids = register.key, iter(register.ids_in_order())
    for number, line in enumerate(register.lines()):
        last = "code" if not number else salt_of(key, next(ids))
        yield f"{line[:-1]},{last}\n"


def _write(lines: Iterable[str], path: Path, watch: Watch | None = None) -> int:
    done = -1
    with _private(path) as file:
        for line in lines:
            file.write(line.encode())
            done += 1
            if watch is not None and not done % _EVERY:
                watch.tick("reading the register", done)
    return done


def _private(path: Path) -> BinaryIO:
    path.unlink(missing_ok=True)
    return os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb")
