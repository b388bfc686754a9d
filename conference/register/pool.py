"""From the register to files for the lottery, which reads the same pool from them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from conference.register.storage import Register
from conference.sortition.commitment import salt_of
from conference.sortition.progress import Watch
from conference.tables.writing import defused_record

__all__ = ["private_file", "write_codes", "write_key", "write_people"]

_EVERY = 50_000


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
    with private_file(path) as file:
        file.write(register.secret)


def _with_codes(register: Register) -> Iterator[str]:
    key, ids = register.key, iter(register.ids_in_order())
    for number, line in enumerate(register.lines()):
        last = "code" if not number else salt_of(key, next(ids))
        yield f"{line[:-1]},{last}\n"


def _write(lines: Iterable[str], path: Path, watch: Watch | None = None) -> int:
    done = -1
    with private_file(path) as file:
        for line in lines:
            file.write(f"{defused_record(line[:-1])}\n".encode())
            done += 1
            if watch is not None and not done % _EVERY:
                watch.tick("reading the register", done)
    return done


def private_file(path: Path) -> BinaryIO:
    """A new file for this user alone (mode 0600), in place of one that was there."""
    path.unlink(missing_ok=True)
    return os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb")
