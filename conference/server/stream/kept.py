"""Files that never change, in memory: the latest ones, which everybody wants."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from pathlib import Path

__all__ = ["KEPT", "LARGEST", "Kept"]

KEPT = 64 * 1024 * 1024
"""Bytes in memory: half a minute of all renditions, and some of the archive."""

LARGEST = 16 * 1024 * 1024
"""Bytes of the largest file that is kept; a second of video has some 300,000."""


class Kept:
    """Reads whole files, each once for as long as it is kept, also when many ask at once.

    Old files may have to come from a disk, so they are read beside the event loop.
    """

    def __init__(self, most: int = KEPT) -> None:
        self._most, self._bytes = most, 0
        self._files: OrderedDict[Path, bytes] = OrderedDict()
        self._reading: dict[Path, asyncio.Task[bytes | None]] = {}

    async def get(self, path: Path) -> bytes | None:
        """What is in a file, or None when there is none."""
        if path in self._files:
            self._files.move_to_end(path)
            return self._files[path]
        task = self._reading.get(path)
        if task is None:
            task = asyncio.create_task(self._read(path), name="read a segment")
            self._reading[path] = task
        return await asyncio.shield(task)

    async def _read(self, path: Path) -> bytes | None:
        try:
            data = await asyncio.to_thread(path.read_bytes)
        except OSError:
            return None
        finally:
            self._reading.pop(path, None)
        if len(data) <= min(LARGEST, self._most):
            self._files[path] = data
            self._bytes += len(data)
            while self._bytes > self._most:
                _, old = self._files.popitem(last=False)
                self._bytes -= len(old)
        return data
