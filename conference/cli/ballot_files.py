"""Ballot files of ``conference count``: read with a limit, written with what was lost."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from conference.core.errors import ConferenceError

if TYPE_CHECKING:
    from conference.voting.profile import Election

__all__ = ["convert", "read_ballots", "write_text"]

LARGEST = 1 << 30
"""Files above this many bytes are refused."""


def read_ballots(path: Path, takes: tuple[str, ...], *, keep: bool) -> Election:
    """The election in the file; refuses what cannot be opened or is too large.

    ``keep``: with all that only matters when it is written again.
    """
    from conference.voting import formats

    try:
        if path.stat().st_size > LARGEST:
            raise ConferenceError("file_too_large", f"{path} is larger than {LARGEST >> 20} MiB.")
        data = path.read_bytes()
    except OSError as error:
        raise ConferenceError(
            "unreadable", f"{path} cannot be read: {error.strerror or error}."
        ) from error
    return formats.read(data, path.name, takes, keep=keep)


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
