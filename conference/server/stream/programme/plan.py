"""How a show is made: by the settings, or of one file alone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from conference.core.errors import ConferenceError
from conference.server.stream.programme.fit import fitted
from conference.server.stream.settings import (
    LADDER,
    Rendition,
    SourceKind,
    SourceSetting,
    StreamSettings,
)
from conference.server.stream.source import probe

__all__ = ["FILE", "Plan", "alone", "by_settings"]

FILE = "file"
"""The id of the source that is one file alone."""

LARGEST = (1280, 720)
"""Pixels of the picture of one file alone, at most."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How a show is made. ``canvas`` and ``fps`` are of the picture; ``alone`` says that it is one
    file in a loop, without an archive; ``mode`` is ``auto``, ``copy`` or ``transcode``."""

    settings: StreamSettings
    canvas: tuple[int, int] = (1280, 720)
    fps: int = 25
    alone: bool = False
    mode: str = "auto"
    begin: float = 0.0
    threaded: bool = True

    @property
    def pictures(self) -> tuple[Rendition, ...]:
        """The renditions with a picture, in the order of the settings."""
        known = {one.name: one for one in LADDER if one.height}
        return tuple(known[name] for name in self.settings.renditions if name in known)


def by_settings(settings: StreamSettings, on_air: str = "") -> Plan:
    """The canvas is as large as the largest rendition, 16 to 9; ``on_air`` is shown first."""
    if on_air == FILE:
        on_air = ""
    settings = replace(settings, on_air=on_air or settings.on_air)
    height = max((one.height for one in LADDER if one.name in settings.renditions), default=0)
    height = height or LARGEST[1]
    return Plan(settings, (height * 16 // 9 // 2 * 2, height), settings.fps)


def alone(path: Path, mode: str = "auto", begin: float = 0.0, on_air: str = "") -> Plan:
    """One file in a loop, in its own shape and at its own rate.

    Raises :class:`ConferenceError` for a file that cannot be played, and ``not_copyable``.
    """
    info = probe(path)
    if mode == "copy" and not info.copyable:
        raise ConferenceError(
            "not_copyable",
            f"{info.path} cannot be copied: {info.why_not}. Leave out --copy to transcode it.",
            {"path": str(info.path), "why": info.why_not},
        )
    settings = StreamSettings(
        sources=(SourceSetting(FILE, path.name, SourceKind.FILE, str(path)),),
        on_air=on_air or FILE,
        fps=info.fps,
    )
    canvas = fitted((info.width, info.height), LARGEST, grow=False)
    return Plan(settings, canvas, info.fps, alone=True, mode=mode, begin=begin)
