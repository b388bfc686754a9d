"""Ballot files of ``conference count``: read with a limit, written with what was lost."""

from __future__ import annotations

import csv
import io
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from conference.core.errors import ConferenceError

if TYPE_CHECKING:
    from conference.voting.profile import Election

__all__ = ["convert", "held_by", "read_ballots", "write_text"]

LARGEST = 1 << 30
"""Files above this many bytes are refused."""


def read_ballots(
    path: Path, takes: tuple[str, ...], *, keep: bool, columns: str | None = None
) -> Election:
    """The election in the file; refuses what cannot be opened or is too large.

    ``keep``: with all that only matters when it is written again. ``columns``: the names of those
    of a table that have the votes, parted by commas; one with a comma stands in quotes.
    """
    from conference.tables.decoding import sheet_named
    from conference.tables.workbook import ZIP
    from conference.voting import formats

    file, sheet = sheet_named(path)
    try:
        if file.stat().st_size > LARGEST:
            raise ConferenceError("file_too_large", f"{path} is larger than {LARGEST >> 20} MiB.")
        data = file.read_bytes()
    except OSError as error:
        raise ConferenceError(
            "unreadable", f"{path} cannot be read: {error.strerror or error}."
        ) from error
    named = next(csv.reader([columns], skipinitialspace=True), []) if columns else []
    names = [name.strip() for name in named if name.strip()]
    name = path.name
    if data.startswith(ZIP) or sheet:
        data, name = _sheet(data, file.name, sheet), f"{name}.csv"
    return formats.read(data, name, takes, keep=keep, columns=names)


def _sheet(data: bytes, source: str, sheet: str) -> bytes:
    """A sheet of a workbook as CSV; says what was decided unasked."""
    from conference.tables.decoding import lines_of
    from conference.tables.workbook import plain_text

    text, notes = plain_text(lines_of(io.BytesIO(data), source, sheet))
    for note in notes:
        print(f"{source}: {note}.", file=sys.stderr)
    return text.encode()


def held_by(path: Path | None) -> tuple[str, ...]:
    """The kinds of ballots that the format of the path's ending holds; refuses unknown endings."""
    from conference.voting import formats

    return formats.held(formats.suffix_of(path.name)) if path else ()


def convert(election: Election, path: Path) -> None:
    """Write the election in the format of the path's ending, and say what that does not hold."""
    from conference.voting import formats

    suffix = formats.suffix_of(path.name)
    try:
        write_text(path, formats.write(election, suffix))
    except TypeError as error:
        raise ConferenceError("other_ballots", f"{path}: {error}.") from error
    for loss in formats.losses(election, suffix):
        print(loss, file=sys.stderr)


def write_text(path: Path, text: str) -> None:
    """Write a file, and say so; refuses where it cannot be written."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise ConferenceError(
            "unwritable", f"{path} cannot be written: {error.strerror or error}."
        ) from error
    print(f"{path} written.", file=sys.stderr)
