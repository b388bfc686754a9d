"""Where in the record the last document of each assembly stands: for its receipt."""

from __future__ import annotations

from conference.deliberation.events import Event
from conference.deliberation.priorities.events import PrioritiesReceived, PrioritiesWithdrawn

__all__ = ["Received"]


class Received:
    """Entry numbers by who sent; what is no such document is passed over."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def add(self, number: int, event: Event) -> None:
        """An entry was stored."""
        if isinstance(event, PrioritiesReceived | PrioritiesWithdrawn):
            self._numbers[event.whose] = number

    def number_of(self, whose: str) -> int | None:
        """The entry of what was sent last under a name; None where nothing was."""
        return self._numbers.get(whose)
