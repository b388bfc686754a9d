"""Ends connections of voters whose code counts no more: it was taken back, or the list is new."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection

from conference.deliberation.voters.events import VoterCodeWithdrawn, VotersListed
from conference.server.record.exchange import Committed
from conference.server.watchers.watcher import Watcher

__all__ = ["VoterDoor"]

TAKEN_BACK = "This code counts no more: another one was asked for. Use the newer one."
NEW_LIST = "There is a new voters' list, with new codes. Use the code of your newest letter."


class VoterDoor(Watcher):
    """``end`` ends the connections of these numbers (all: None), with a sentence."""

    def __init__(self, end: Callable[[Collection[int] | None, str], None]) -> None:
        self._end = end

    async def run(self) -> None:
        """It acts when it is told of a commit, and not by itself."""
        await asyncio.get_running_loop().create_future()

    def committed(self, commit: Committed) -> None:
        """Perhaps a code counts no more."""
        for event in commit.events:
            if isinstance(event, VoterCodeWithdrawn):
                self._end({event.number}, TAKEN_BACK)
            elif isinstance(event, VotersListed):
                self._end(None, NEW_LIST)
