"""All sources that come from outside, as the settings say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from conference.core.clock import Clock, Millis
from conference.server.stream.ingest.child import Child
from conference.server.stream.ingest.faults import SourceFault
from conference.server.stream.ingest.intake import Intake
from conference.server.stream.ingest.rtmp import RtmpListener
from conference.server.stream.settings import SourceKind, SourceSetting, StreamSettings

__all__ = ["OUTSIDE", "Ingest"]

OUTSIDE = (SourceKind.RTMP, SourceKind.SRT, SourceKind.HLS, SourceKind.DEVICE)
"""The kinds of sources that come from outside; files and cards are the programme's own."""

PORT_AGAIN = 2000
"""Milliseconds until a port that was taken is tried again."""


class Ingest:
    """Keeps an intake for each source from outside, the listener, and ffmpeg where it is needed.

    ``host`` is the address to listen on for RTMP, None for all.
    """

    def __init__(self, socket: Path, clock: Clock, host: str | None = None) -> None:
        self._socket, self._clock, self._host = socket, clock, host
        self.settings = StreamSettings()
        """What was applied last."""
        self._intakes: dict[str, Intake] = {}
        self._children: dict[str, tuple[int, Child]] = {}
        self.listener = RtmpListener(self._intakes)
        self.port_again = PORT_AGAIN
        self._port: int | None = None
        self._port_fault: SourceFault | None = None
        self._tried = Millis(0)

    async def apply(self, settings: StreamSettings) -> None:
        """Take other settings; what they leave as it was goes on undisturbed."""
        self.settings = settings
        wanted = {one.id: one for one in settings.sources if one.kind in OUTSIDE}
        ports = _srt_ports(settings)
        for name, intake in list(self._intakes.items()):
            port, _ = self._children.get(name, (0, None))
            if not _same(intake.setting, wanted.get(name)) or port != ports.get(name, 0):
                await self._remove(name)
        for name, setting in wanted.items():
            if name not in self._intakes:
                self._add(setting, ports.get(name, 0))
        await self._listen()

    async def tick(self) -> None:
        """To be called about once a second."""
        if self._port_fault is not None and self._clock.monotonic() - self._tried > self.port_again:
            await self._listen()
        for intake in self._intakes.values():
            intake.watch.tick()

    def news(self) -> bool:
        """Whether a state has changed since this was asked last."""
        changed = [intake.watch for intake in self._intakes.values() if intake.watch.changed]
        for watch in changed:
            watch.changed = False
        return bool(changed)

    def report(self) -> dict[str, Any]:
        """Everything, as it is told to the server."""
        sources = {}
        for name, intake in self._intakes.items():
            told = intake.watch.report()
            fault = self._port_fault
            if fault is not None and intake.setting.kind is SourceKind.RTMP and not told["fault"]:
                told |= {"fault": fault.sentence, "code": fault.code}
                told["details"] = dict(fault.details)
            sources[name] = told
        return {"sources": sources, "rtmp_port": self.listener.port}

    async def close(self) -> None:
        """End everything."""
        await self.listener.close()
        for name in list(self._intakes):
            await self._remove(name)

    def _add(self, setting: SourceSetting, srt_port: int) -> None:
        intake = self._intakes[setting.id] = Intake(setting, self._socket, self._clock)
        if setting.kind is not SourceKind.RTMP:
            self._children[setting.id] = (srt_port, Child(intake, srt_port))

    async def _remove(self, name: str) -> None:
        if name in self._children:
            _, child = self._children.pop(name)
            await child.close()
        await self._intakes.pop(name).close()

    async def _listen(self) -> None:
        """Listen if there is a source over RTMP, on the port that is wanted."""
        needed = any(one.setting.kind is SourceKind.RTMP for one in self._intakes.values())
        port = self.settings.rtmp_port if needed else None
        if port == self._port and self._port_fault is None:
            return
        self._port, self._port_fault, self._tried = port, None, self._clock.monotonic()
        if port is None:
            await self.listener.stop()
            return
        try:
            await self.listener.listen(self._host, port)
        except OSError as error:
            sentence = (
                f"RTMP cannot be heard on port {port} ({error.strerror or error}). End the program "
                "that uses it, or set another port."
            )
            self._port_fault = SourceFault("port_taken", sentence, {"port": port})


def _same(old: SourceSetting, new: SourceSetting | None) -> bool:
    """Whether a publisher may go on: names and backups are none of its business."""
    return new is not None and (old.kind, old.key, old.address) == (new.kind, new.key, new.address)


def _srt_ports(settings: StreamSettings) -> dict[str, int]:
    """The port of each source over SRT, in their order."""
    names = [one.id for one in settings.sources if one.kind is SourceKind.SRT]
    return {name: settings.srt_port + number for number, name in enumerate(names)}
