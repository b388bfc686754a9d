"""The sources of the settings, opened: what each of them shows now, by its id."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from conference.server.stream.programme.cards import HoldingCard, TestCard
from conference.server.stream.programme.feed import Feed
from conference.server.stream.programme.files import FileFeed
from conference.server.stream.programme.fit import Picture
from conference.server.stream.programme.sound import Samples
from conference.server.stream.settings import HOLDING, SourceKind, SourceSetting, StreamSettings
from conference.server.stream.source import Info

__all__ = ["HOLDING_FILE", "Shown", "Sources"]

HOLDING_FILE = "holding file"
"""Under this name the file of the holding card is kept: no source has such an id."""

Size = tuple[int, int]


class Shown(Protocol):
    """What every source can do, cards and feeds alike."""

    @property
    def picture(self) -> Picture | None:
        """The picture that is due now."""
        ...

    @property
    def heard(self) -> float:
        """The monotonic time of its last data; infinite for what cannot be lost."""
        ...

    def advance(self, now: float) -> None:
        """The time is ``now``, monotonic."""
        ...

    def sound(self, at: float, count: int) -> Samples:
        """The sound from ``at`` on."""
        ...


class Sources:
    """All sources, open. Files stand at their first picture until they are shown."""

    def __init__(
        self,
        canvas: Size,
        wall_of: Callable[[float], float],
        live: Callable[[SourceSetting], Feed] | None = None,
        *,
        threaded: bool = True,
        begin: float = 0.0,
    ) -> None:
        self._canvas, self._wall_of, self._live = canvas, wall_of, live
        self._threaded, self._begin = threaded, begin
        self._open: dict[str, tuple[SourceSetting, Shown]] = {}
        self._card = HoldingCard(canvas)
        self._rolling = ""

    def change(self, settings: StreamSettings) -> None:
        """Open what is new, close what is gone, and leave alone what is as before."""
        wanted = {one.id: one for one in settings.sources}
        if settings.holding:
            wanted[HOLDING_FILE] = SourceSetting(
                HOLDING_FILE, "", SourceKind.FILE, settings.holding
            )
        for name, (setting, shown) in list(self._open.items()):
            if not _same(wanted.get(name), setting):
                self._close(shown)
                del self._open[name]
        for name, setting in wanted.items():
            before = self._open.get(name)
            self._open[name] = setting, before[1] if before else self._opened(setting)
            self._begin = 0.0

    def resize(self, canvas: Size) -> None:
        """Draw the cards anew, in another size."""
        self._canvas, self._card = canvas, HoldingCard(canvas)
        for name, (setting, _) in self._open.items():
            if setting.kind is SourceKind.CARD:
                self._open[name] = setting, self._opened(setting)

    def close(self) -> None:
        """Close all."""
        for _, shown in self._open.values():
            self._close(shown)
        self._open = {}

    @property
    def feeds(self) -> Mapping[str, Feed]:
        """The sources that are read, by id."""
        return {
            name: shown
            for name, (_, shown) in self._open.items()
            if isinstance(shown, Feed) and name != HOLDING_FILE
        }

    def heard(self, name: str) -> float:
        """When a source last had data, monotonic."""
        return self._open[name][1].heard if name in self._open else float("-inf")

    def of(self, name: str) -> Shown:
        """A source by its id; the holding card for what is none."""
        if name in self._open:
            return self._open[name][1]
        return self._card

    def advance(self, now: float, showing: str) -> None:
        """Bring all up to ``now``. A file begins when it is shown and stands ready when it left."""
        self._roll(now, HOLDING_FILE if showing == HOLDING else showing)
        for _, shown in self._open.values():
            shown.advance(now)

    def picture(self, showing: str) -> Picture:
        """The picture to show: that of the holding card, while the source has none."""
        found = self.of(showing).picture if showing != HOLDING else None
        file = self._open.get(HOLDING_FILE)
        return found or (file[1].picture if file else None) or self._card.picture

    def sound(self, showing: str, at: float, count: int) -> Samples:
        """The sound to hear."""
        name = HOLDING_FILE if showing == HOLDING else showing
        return self.of(name).sound(at, count)

    def resume(self, now: float) -> None:
        """After time was lost: files go on where they are."""
        for _, shown in self._open.values():
            if isinstance(shown, FileFeed) and shown.anchor is not None:
                shown.roll(now)

    def _roll(self, now: float, showing: str) -> None:
        if showing == self._rolling:
            return
        before, self._rolling = self._rolling, showing
        if before in self._open:
            setting, shown = self._open[before]
            if isinstance(shown, FileFeed):
                self._close(shown)
                self._open[before] = setting, self._opened(setting, shown.known)
        shown_now = self.of(showing)
        if isinstance(shown_now, FileFeed):
            shown_now.roll(now)

    def _opened(
        self, setting: SourceSetting, known: Mapping[Path, Info | None] | None = None
    ) -> Shown:
        if setting.kind is SourceKind.CARD:
            is_test = setting.address == "test"
            return TestCard(self._canvas, self._wall_of) if is_test else self._card
        if setting.kind is SourceKind.FILE:
            paths = [Path(line) for line in setting.address.splitlines() if line.strip()]
            return FileFeed(paths or [Path()], self._begin, threaded=self._threaded, known=known)
        return self._live(setting) if self._live else self._card

    def _close(self, shown: Shown) -> None:
        close = getattr(shown, "close", None)
        if close is not None:
            close()


def _same(wanted: SourceSetting | None, setting: SourceSetting) -> bool:
    """Whether a source need not be opened anew; titles, keys and backups may differ."""
    if wanted is None:
        return False
    return (wanted.kind, wanted.address) == (setting.kind, setting.address)
