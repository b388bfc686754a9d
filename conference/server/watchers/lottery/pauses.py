"""How long to wait before something that failed is tried again, by lottery."""

from __future__ import annotations

__all__ = ["Pauses"]

RETRY_SECONDS = (1.0, 300.0)
"""What could not be done is tried again: after this, doubling up to that."""


class Pauses:
    """The pause before the next try for each lottery; none before the first."""

    def __init__(self) -> None:
        self._seconds: dict[str, float] = {}

    def seconds(self, lottery: str) -> float:
        """How long to wait before the next try."""
        return self._seconds.get(lottery, 0.0)

    def failed(self, lottery: str) -> None:
        """A try failed: the next comes later."""
        first, last = RETRY_SECONDS
        self._seconds[lottery] = min(last, max(first, 2 * self.seconds(lottery)))

    def done(self, lottery: str) -> None:
        """It is done: what comes next for this lottery does not wait."""
        self._seconds.pop(lottery, None)
