"""The two parts of the folder of a draw: what is published of it, and what its organisers keep.

::

    DIR/public/     what may leave the folder, audit.json among it
    DIR/private/    who was drawn, who remains, everybody's code: for this user alone (mode 0700)

In the folders that the ceremony makes, which are private as a whole, and in those of older
versions both lie in ``DIR`` itself.
"""

from __future__ import annotations

from pathlib import Path

__all__ = ["PRIVATE", "PUBLIC", "private_part", "public_part"]

PUBLIC = "public"
PRIVATE = "private"


def public_part(folder: Path) -> Path:
    """Where the published files of a draw are; a copy of them alone is its own public part."""
    part = folder / PUBLIC
    return part if part.is_dir() else folder


def private_part(folder: Path) -> Path:
    """Where the organisers' files of a draw are."""
    part = folder / PRIVATE
    return part if part.is_dir() else folder
