"""Which source is shown: the one that was asked for, or what stands in while it is lost. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from conference.server.stream.settings import HOLDING, StreamSettings

__all__ = ["BACK", "LOST", "Director"]

LOST = 1.5
"""Seconds without data after which a source is lost."""

BACK = 1.0
"""Seconds for which a lost source must be back before it is shown again by itself."""


@dataclass(slots=True)
class Director:
    """Decides at each tick. ``on_air`` is what the operator asked for last.

    A take is heeded at once, whatever is or was lost. While the source that was asked for is lost,
    its backup is shown, and the backup's backup, if they are alive, else the holding card.
    """

    settings: StreamSettings
    on_air: str = HOLDING
    _lost: set[str] = field(default_factory=set)
    _back_since: dict[str, float] = field(default_factory=dict)
    _taken: bool = True

    def take(self, source: str) -> bool:
        """The operator's word; False when there is no such source, and nothing changes."""
        if source != HOLDING and self.settings.source(source) is None:
            return False
        self.on_air, self._taken = source, True
        return True

    def changed(self, settings: StreamSettings) -> None:
        """Other settings. A source that is no more leaves the air to the one they name."""
        before, self.settings = self.settings, settings
        gone = self.on_air != HOLDING and settings.source(self.on_air) is None
        if gone or settings.on_air != before.on_air:
            self.take(settings.on_air)

    def decide(self, now: float, heard: Callable[[str], float]) -> str:
        """The source to show now; ``heard`` gives when a source last had data, ever or -inf."""
        for source in self._chain():
            self._look(source, now, heard(source))
            if source not in self._lost:
                return source
        return HOLDING

    def _chain(self) -> list[str]:
        """What was asked for, then what stands in for it, one after the other."""
        chain: list[str] = []
        source = self.on_air
        while source and source != HOLDING and source not in chain:
            chain.append(source)
            known = self.settings.source(source)
            source = known.backup if known else ""
        return chain

    def _look(self, source: str, now: float, heard: float) -> None:
        """Keep who is lost, and since when who was lost is back."""
        taken, self._taken = self._taken and source == self.on_air, False
        if now - heard > LOST:
            self._lost.add(source)
            self._back_since.pop(source, None)
        elif source in self._lost:
            since = self._back_since.setdefault(source, now)
            if now - since >= BACK or taken:
                self._lost.discard(source)
                self._back_since.pop(source, None)
