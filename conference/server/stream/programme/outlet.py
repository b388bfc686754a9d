"""Where the segments of a run go: onto the shelf, whatever the disk does."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from conference.core.errors import ConferenceError
from conference.server.stream.shelf import Shelf

__all__ = ["ShelfOutlet"]


class ShelfOutlet:
    """Puts what a run makes on a shelf, and counts it.

    A fault of the disk is :attr:`fault`, one sentence, until something is written again. What could
    not be written is lost; the beginning of a run is tried again with each segment.
    """

    def __init__(self, shelf: Shelf, first: str, before: ShelfOutlet | None = None) -> None:
        """``first`` is the rendition whose segments are counted, on from those ``before``."""
        self._shelf, self._first = shelf, first
        self._at: Callable[[float], float] = float
        self._inits: Mapping[str, bytes] = {}
        self._begun = False
        self.segments: int = before.segments if before else 0
        self.seconds: float = before.seconds if before else 0.0
        self._fault = ""

    @property
    def fault(self) -> str:
        """What is wrong with the disk, or ""."""
        return self._fault or self._shelf.fault

    def begin(self, inits: Mapping[str, bytes], at: Callable[[float], float]) -> None:
        """Begin a run; ``at`` gives the unix seconds of its media times."""
        self._inits, self._at, self._begun = inits, at, False
        self._begin()

    def part(
        self, rendition: str, data: bytes, seconds: float, start: float, independent: bool
    ) -> None:
        """See :class:`Outlet`."""
        if self._begun:
            self._try(
                lambda: self._shelf.part(rendition, data, seconds, self._at(start), independent)
            )

    def add(self, rendition: str, data: bytes, seconds: float, start: float) -> None:
        """See :class:`Outlet`."""
        if not self._begun and rendition == self._first:
            self._begin()
        if self._begun:
            self._try(lambda: self._shelf.add(rendition, data, seconds, self._at(start)))
        if rendition == self._first:
            self.segments += 1
            self.seconds += seconds

    def _begin(self) -> None:
        self._begun = self._try(lambda: self._shelf.begin(self._inits))

    def _try(self, write: Callable[[], object]) -> bool:
        try:
            write()
        except ConferenceError as error:
            self._fault = error.sentence
            return False
        self._fault = ""
        return True
