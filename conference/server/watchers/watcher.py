"""The port of what acts by itself: told of each commit, and running beside the record."""

from __future__ import annotations

import asyncio
import logging
from typing import Protocol

from conference.server.record.exchange import Committed, Listener

__all__ = ["Watcher", "kept_running"]

_log = logging.getLogger("conference.server.watchers")

AGAIN_SECONDS = 1.0
"""After a fault of a watcher it is started again."""


class Watcher(Listener, Protocol):
    """One of the server's watchers; the order in which they are told is that of their tuple."""

    def committed(self, commit: Committed) -> None:
        """A commit is durable and its senders are answered: take note, and return at once."""
        return

    def undone(self, commit: Committed) -> None:
        """A commit failed and its senders were told; ``before`` holds."""
        return

    async def run(self) -> None:
        """Act until cancelled; what was begun is ended then."""
        ...


async def kept_running(watcher: Watcher) -> None:
    """Run a watcher until cancelled: a fault of one stops neither the server nor the others."""
    while True:
        try:
            return await watcher.run()
        except Exception:  # noqa: BLE001 (the outermost frame of the task)
            _log.exception("the watcher %s failed and is started again", type(watcher).__name__)
            await asyncio.sleep(AGAIN_SECONDS)
