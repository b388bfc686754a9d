"""Room on the disk: a reserve that is given up so that the live picture outlasts a full disk."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

__all__ = ["FULL", "RESERVE", "Room"]

RESERVE = 48 * 1024 * 1024
"""Bytes that are kept back: half a minute of all renditions, and the index of a night."""

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)

AMPLE = 4
"""Times the reserve that must be free before it is set aside."""


class Room:
    """A file of some size in the stream's folder, which holds nothing."""

    def __init__(self, folder: Path, reserve: int = RESERVE) -> None:
        self._path, self._folder, self._bytes = folder / "reserve", folder, reserve
        self.full = False
        """Whether the reserve was given up and not yet set aside again."""
        self.regain()

    def give_up(self) -> bool:
        """Free the reserve; whether there was one."""
        self.full = True
        try:
            self._path.unlink()
        except OSError:
            return False
        return True

    def regain(self) -> bool:
        """Set the reserve aside if there is ample room; whether all is well again."""
        if not self._bytes:
            return not self.full
        with suppress(OSError):
            free = os.statvfs(self._folder)
            if free.f_bavail * free.f_frsize >= AMPLE * self._bytes:
                with self._path.open("ab") as file:
                    os.posix_fallocate(file.fileno(), 0, self._bytes)
                self.full = False
        return not self.full
