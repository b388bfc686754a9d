"""The hand of the desk on the stream: its settings, which source is on air, who took it.

Settings are changed here and nowhere else while a server runs: checked whole, written, then told
to whoever runs the stream. A take is told first and written then: nobody waits for a disk to see
another picture.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from conference.core.clock import Clock
from conference.core.errors import ConferenceError
from conference.protocol.streaming import StreamTake
from conference.server.stream.changes import (
    Fault,
    NotChangedError,
    with_changed,
    with_fresh_key,
    with_settings,
    without,
)
from conference.server.stream.settings import (
    HOLDING,
    SourceKind,
    SourceSetting,
    StreamSettings,
    read_settings,
    write_settings,
)

__all__ = ["FILE", "StreamControl", "Switcher"]

_log = logging.getLogger("conference.server.stream")

FILE = "stream.json"
"""The name of the settings in the folder of the stream."""

MOST_TAKES = 500
"""Takes whose ids are remembered: the same one again does nothing again."""

WATCHED = 3_000
"""Milliseconds that live pictures are made for after somebody asked for one."""


class Switcher(Protocol):
    """Who runs the stream, as far as a desk has a hand in it. No method waits."""

    def take(self, source: str) -> None:
        """Put a source on air, by its id; raises :class:`ConferenceError`."""
        ...

    def settings_changed(self) -> None:
        """Read the settings again."""
        ...

    def watch_monitors(self, wanted: bool) -> None:
        """Make live pictures of all sources and measure their sound, or leave it."""
        ...


class StreamControl:
    """The settings in ``folder``, and orders to the ``switcher``, None while nobody streams.

    ``note`` is called with kind, login, id and title of what was done, for the log of the desks.
    ``video`` is the file that is streamed where there are no settings yet.
    """

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        switcher: Switcher | None = None,
        note: Callable[[str, str, str, str], None] = lambda *_: None,
        video: Path | None = None,
    ) -> None:
        self.folder, self.clock = folder, clock
        self.switcher = switcher
        self._note = note
        self._lock = asyncio.Lock()
        self._takes: OrderedDict[str, StreamTake] = OrderedDict()
        self._watched_until: int | None = None
        self.last_take: StreamTake | None = None
        self.fault = ""
        self._stamp: tuple[int, int] | None = None
        self.settings = _of_video(video)
        self.refresh()

    @property
    def path(self) -> Path:
        """The file of the settings."""
        return self.folder / FILE

    @property
    def monitors(self) -> Path:
        """The folder of the live pictures, one a source, by their ids, and ``programme``."""
        return self.folder / "monitors"

    async def take(self, source: str, request: str, by: str) -> StreamTake:
        """Put a source on air; the request of the same id again is the same take.

        Of two that take at the same time the later one has it. Raises :class:`NotChangedError`
        for a source that is not there, and ``id_used`` where the id was that of another take.
        """
        known = self._takes.get(request)
        if known is not None:
            if known.source != source:
                raise ConferenceError("id_used", "This id was used for another take. Make a new.")
            return known
        async with self._lock:
            settings, title = self._checked(), self._title(source)
            if self.switcher is not None:
                self.switcher.take(source)
            taken = StreamTake(request, source, by, self.clock.now())
            self._takes[request] = self.last_take = taken
            while len(self._takes) > MOST_TAKES:
                self._takes.popitem(last=False)
            self._note("stream_taken", by, source, title)
            _log.info("%s took the source %s of the stream", by or "a desk", source)
            await self._write(replace(settings, on_air=source))
        return taken

    async def change(self, asked: Mapping[str, object], by: str) -> SourceSetting:
        """Add a source, or change one; raises :class:`NotChangedError` with every fault."""
        async with self._lock:
            known = self._checked().source(str(asked.get("id", "")))
            changed, source = with_changed(self._checked(), asked)
            kind = "stream_source_added" if known is None else "stream_source_changed"
            await self._set(changed, kind, by, source.id, source.title)
            return source

    async def remove(self, source: str, by: str) -> None:
        """Remove a source that is not on air."""
        async with self._lock:
            changed = without(self._checked(), source)
            title = self._title(source)
            await self._set(changed, "stream_source_removed", by, source, title)

    async def renew_key(self, source: str, by: str) -> SourceSetting:
        """Give a source another key; whoever sends with the one before is cut off."""
        async with self._lock:
            changed = with_fresh_key(self._checked(), source)
            await self._set(changed, "stream_key_renewed", by, source, self._title(source))
            found = changed.source(source)
            assert found is not None, "it was given a key just now"
            return found

    async def adjust(self, asked: Mapping[str, object], by: str) -> StreamSettings:
        """Change renditions, ports and what else is no source."""
        async with self._lock:
            changed = with_settings(self._checked(), asked)
            await self._set(changed, "stream_settings_changed", by, "", "")
            return changed

    def watch(self) -> None:
        """Somebody looks at live pictures: have them made for some seconds more."""
        was, self._watched_until = self._watched_until, self.clock.monotonic() + WATCHED
        if was is None and self.switcher is not None:
            self.switcher.watch_monitors(True)

    def unwatch(self) -> None:
        """Have no pictures made any more, once nobody has asked for some seconds."""
        until = self._watched_until
        if until is not None and self.clock.monotonic() >= until:
            self._watched_until = None
            if self.switcher is not None:
                self.switcher.watch_monitors(False)

    def refresh(self) -> None:
        """Read the file where it is another than before: a command may write it as well."""
        stamp = _stamp(self.path)
        if stamp == self._stamp:
            return
        self._stamp, self.fault = stamp, ""
        try:
            self.settings = read_settings(self.path) or self.settings
        except ConferenceError as error:
            self.fault = error.sentence
            _log.warning("%s", error.sentence)
            return
        if self.switcher is not None:
            self.switcher.settings_changed()

    def _checked(self) -> StreamSettings:
        """The settings; a file that cannot be read is never written over."""
        self.refresh()
        if self.fault:
            raise ConferenceError("bad_stream_settings", self.fault)
        return self.settings

    def _title(self, source: str) -> str:
        found = self._checked().source(source)
        if found is None and source != HOLDING:
            raise NotChangedError(Fault("source", "no_source", {"source": source[:50]}))
        return found.title if found is not None else ""

    async def _set(
        self, settings: StreamSettings, kind: str, by: str, source: str, title: str
    ) -> None:
        await self._write(settings)
        if self.switcher is not None:
            self.switcher.settings_changed()
        self._note(kind, by, source, title)
        _log.info("%s: %s %s", by or "a desk", kind.replace("_", " "), source)

    async def _write(self, settings: StreamSettings) -> None:
        """Write, then hold: what could not be written does not hold."""
        try:
            await asyncio.to_thread(write_settings, self.path, settings)
        except OSError as error:
            raise ConferenceError(
                "not_written",
                f"{self.path} cannot be written ({error.strerror}). Make room or mend its "
                "permissions, then try again.",
            ) from error
        self.settings, self._stamp = settings, _stamp(self.path)


def _stamp(path: Path) -> tuple[int, int] | None:
    """Changes when the file is written anew; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns, status.st_ino


def _of_video(video: Path | None) -> StreamSettings:
    """What is streamed before anybody has chosen: the one file that the server was given."""
    if video is None:
        return StreamSettings()
    source = SourceSetting("file", video.stem[:60], SourceKind.FILE, str(video.absolute()))
    return StreamSettings(sources=(source,), on_air=source.id)
