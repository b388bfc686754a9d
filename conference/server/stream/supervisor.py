"""Keeps the processes of the stream running, and says in one value how the stream is."""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import zlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

from conference.core.clock import Clock, SystemClock
from conference.core.errors import ConferenceError
from conference.server.stream.child import HOPELESS, Child
from conference.server.stream.report import read_levels, read_report
from conference.server.stream.settings import (
    HOLDING,
    SourceKind,
    StreamSettings,
    read_settings,
)
from conference.server.stream.status import (
    IngestReport,
    SourceStatus,
    StreamState,
    StreamStatus,
)

__all__ = [
    "HOPELESS",
    "IngestReport",
    "SourceStatus",
    "StreamState",
    "StreamStatus",
    "StreamSupervisor",
    "encoder_command",
]

STALL = 5.0
"""Seconds without a new segment after which the programme process is replaced."""

WARM_UP = 20.0
"""Seconds that it has for its first segment: it must load libraries and read the file."""

INGEST_STALL = 20.0
"""Seconds without a line after which the ingest process is replaced; it says one a second."""

FIRST_WAIT = 0.5
"""Seconds before the first restart."""

LONGEST_SOCKET = 100
"""Characters that the path of a unix socket may have."""

LIVE = frozenset({SourceKind.RTMP, SourceKind.SRT, SourceKind.HLS, SourceKind.DEVICE})
"""Sources that come through the ingest process."""


def encoder_command(source: Path, out: Path) -> list[str]:
    """How the stream of one file is started."""
    program = [sys.executable, "-m", "conference.server.stream.programme"]
    return [*program, "--source", str(source), "--out", str(out)]


class StreamSupervisor:
    """Runs the processes of the stream, and runs each again whenever it dies or stalls.

    Where the file ``settings`` is, it says what is streamed; where it is not, ``source`` is played
    in a loop, and a new process goes on where in the file the last one ended. Nothing that happens
    to the processes raises here: it is in :attr:`status`. ``command`` replaces
    :func:`encoder_command`; it is given ``--begin SECONDS``, what was published so far.
    """

    def __init__(
        self,
        source: Path | None,
        out: Path,
        *,
        settings: Path | None = None,
        clock: Clock | None = None,
        command: Sequence[str] | None = None,
        ingest: Sequence[str] | None = None,
        stall: float = STALL,
        warm_up: float = WARM_UP,
        first_wait: float = FIRST_WAIT,
    ) -> None:
        self._source, self._out, self._settings_file = source, out, settings
        self._given, self._given_ingest = command, ingest
        self._clock = clock or SystemClock()
        self._socket = _socket_path(out)
        self._status = StreamStatus(StreamState.STOPPED, 0, 0.0, self._clock.now())
        self._base, self._seen, self._heard = self._status, 0, False
        self._on_air = ""
        self._watched = False
        self._changed = asyncio.Event()
        self._programme = Child(
            "encoder", self._command, self._hear, self._ended,
            stall=stall, warm_up=warm_up, first_wait=first_wait, progress="new picture",
        )  # fmt: skip
        self._ingest = Child(
            "ingest", self._ingest_command, self._hear_ingest, self._ingest_ended,
            stall=INGEST_STALL, warm_up=INGEST_STALL, first_wait=first_wait,
        )  # fmt: skip

    @property
    def status(self) -> StreamStatus:
        """How the stream is now."""
        return self._status

    @property
    def pid(self) -> int | None:
        """The programme's process id while one runs."""
        return self._programme.pid

    @property
    def ingest_pid(self) -> int | None:
        """The ingest's process id while one runs."""
        return self._ingest.pid

    @property
    def settings(self) -> StreamSettings | None:
        """What the file of settings says, or None when there is none.

        Raises :class:`ConferenceError` ``bad_stream_settings``.
        """
        return read_settings(self._settings_file) if self._settings_file else None

    async def changed(self) -> StreamStatus:
        """Wait for the next change of :attr:`status`; returns the new one."""
        await self._changed.wait()
        return self._status

    async def start(self) -> None:
        """Begin; returns at once. Starting twice is the same as starting once."""
        if not self._programme.kept:
            self._show(state=StreamState.STARTING)
            self._programme.start()
            if self._wants_ingest():
                self._ingest.start()

    async def stop(self) -> None:
        """End the processes and wait for that, at most some seconds. May be called at any time."""
        if self._programme.kept:
            await self._ingest.stop()
            await self._programme.stop()
            self._socket.unlink(missing_ok=True)  # a process that was killed left it
            self._show(state=StreamState.STOPPED)

    def take(self, source: str) -> None:
        """Show a source from now on: the operator's word, which outlives restarts of the processes.

        To outlive the server's, it must be written to the settings, too, which is not done here.
        Raises :class:`ConferenceError` ``unknown_source``, and what :attr:`settings` raises.
        """
        settings = self.settings
        known = {HOLDING, "file"}
        if settings is not None:
            known = {HOLDING, *(one.id for one in settings.sources)}
        if source not in known:
            raise ConferenceError(
                "unknown_source",
                f"The stream has no source {source}. Choose one of {', '.join(sorted(known))}.",
                {"source": source},
            )
        self._on_air = source
        self._programme.send({"take": source})

    def settings_changed(self) -> None:
        """Tell the processes that the file of settings was written anew."""
        if not self._programme.kept:
            return
        self._programme.send({"settings": True})
        self._ingest.send({"settings": True})
        if self._wants_ingest():
            self._ingest.start()

    def watch_monitors(self, wanted: bool) -> None:
        """Have pictures of the monitors and levels made, which costs some CPU, or not."""
        if wanted != self._watched:
            self._watched = wanted
            self._programme.send({"monitors": wanted})

    def _command(self) -> list[str]:
        """How the programme is started this time."""
        self._base, self._seen, self._heard = self._status, 0, False
        begin = ["--begin", str(self._status.seconds)]
        if self._given is not None:
            return [*self._given, *begin]
        program = [sys.executable, "-m", "conference.server.stream.programme"]
        out = ["--out", str(self._out), "--socket", str(self._socket)]
        shown = ["--on-air", self._on_air] if self._on_air else []
        settings = ["--settings", str(self._settings_file)] if self._settings_file else []
        if self._settings_file is not None and self._settings_file.exists():
            return [*program, *settings, *out, *shown]
        if self._source is None:
            raise ConferenceError("no_source", "The stream has no file and no settings.")
        socket = ["--socket", str(self._socket)] if self._settings_file else []
        return [*encoder_command(self._source, self._out), *settings, *socket, *shown, *begin]

    def _ingest_command(self) -> list[str]:
        if self._given_ingest is not None:
            return list(self._given_ingest)
        program = [sys.executable, "-m", "conference.server.stream.ingest"]
        return [*program, "--settings", str(self._settings_file), "--socket", str(self._socket)]

    def _wants_ingest(self) -> bool:
        """Whether there are live sources. Settings that cannot be read are the programme's word."""
        try:
            settings = self.settings
        except ConferenceError:
            return False
        return settings is not None and any(one.kind in LIVE for one in settings.sources)

    def _hear(self, line: bytes) -> bool:
        """A line of the programme; whether there is a new segment."""
        data = _object(line)
        levels = read_levels(data)
        if levels is not None:
            self._show_sources(levels=levels)
            self._show(levels=levels.get(""))
            return False
        report = read_report(data)
        if report is None:
            return False
        grown = report.segments > self._seen
        if grown:
            self._seen = report.segments
            self._show(
                state=StreamState.ON_AIR,
                segments=self._base.segments + report.segments,
                seconds=round(self._base.seconds + report.seconds, 3),
                skipped=self._base.skipped + report.skipped,
                mode=report.mode,
                fps=report.fps,
            )
        if not self._heard and self._watched:
            self._programme.send({"monitors": True})
        self._heard = True
        self._show_sources(programme=report.sources)
        self._show(
            on_air=report.on_air,
            showing=report.showing,
            renditions=report.renditions,
            word=report.word,
            conditions=report.conditions,
        )
        return grown

    def _ended(self, sentence: str, barren: int) -> None:
        lost = self._status.segments > 0
        state = StreamState.STALE if lost else StreamState.STARTING
        if barren >= HOPELESS:
            state = StreamState.FAILED
        self._show_sources(programme={})
        self._show(state=state, error=sentence, restarts=self._status.restarts + 1, levels=None)

    def _hear_ingest(self, line: bytes) -> bool:
        """A line of the ingest process: any of its reports is progress."""
        try:
            told = {str(k): IngestReport.of(v) for k, v in _object(line)["sources"].items()}
        except (KeyError, TypeError, AttributeError):
            return False
        self._show_sources(ingest=told)
        return True

    def _ingest_ended(self, sentence: str, barren: int) -> None:
        del barren
        self._show_sources(ingest={})
        self._show(ingest_error=sentence, ingest_restarts=self._status.ingest_restarts + 1)

    def _show_sources(self, **told: Mapping[str, object]) -> None:
        """Change one of the three things that are known of each source; no word means none."""
        (what, by_name), *_ = told.items()
        names = {name for name in (*self._status.sources, *by_name) if name}
        known = {
            name: replace(
                self._status.sources.get(name, SourceStatus()),
                **{what: by_name.get(name)},  # type: ignore[arg-type]
            )
            for name in sorted(names)
        }
        empty = SourceStatus()
        self._show(sources={name: one for name, one in known.items() if one != empty})

    def _show(self, **changes: object) -> None:
        """Change the status, and wake who waits for that."""
        status = replace(self._status, **changes)  # type: ignore[arg-type]
        if status.state != self._status.state:
            status = replace(status, since=self._clock.now())
        if status != self._status:
            self._status = status
            waiting, self._changed = self._changed, asyncio.Event()
            waiting.set()


def _object(line: bytes) -> Mapping[str, Any]:
    with suppress(ValueError):
        data = json.loads(line)
        if isinstance(data, dict):
            return data
    return {}


def _socket_path(out: Path) -> Path:
    """Where the programme listens for the ingest: in its folder, if a socket's path may be so long.

    The name in the folder for temporary files is the same each time for the same folder.
    """
    path = out.absolute() / "ingest.sock"
    if len(str(path)) <= LONGEST_SOCKET:
        return path
    name = f"conference-stream-{zlib.crc32(str(path).encode()):08x}.sock"
    return Path(tempfile.gettempdir()) / name
