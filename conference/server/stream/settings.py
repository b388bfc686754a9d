"""What is streamed and how, as a value in a file: sources, which is on air, renditions.

The file is ``stream.json`` in the folder of the stream, readable by its owner alone: a stream key
is a secret, and the record is public.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from conference.core.errors import ConferenceError

__all__ = [
    "HOLDING",
    "LADDER",
    "Rendition",
    "SourceKind",
    "SourceSetting",
    "StreamSettings",
    "fresh_key",
    "read_settings",
    "write_settings",
]

HOLDING = "holding"
"""The source that is always there: the holding card, which a lost source falls to."""


class SourceKind(StrEnum):
    """What a source is."""

    RTMP = "rtmp"
    SRT = "srt"
    HLS = "hls"
    DEVICE = "device"
    FILE = "file"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class SourceSetting:
    """One source.

    ``address``: for a file its path, or several, one a line, which follow each other; for HLS its
    URL; for a device ``/dev/video0`` or ``/dev/video0 hw:1``; for a card ``test`` or ``holding``;
    empty for RTMP and SRT, whose encoders come by themselves with ``key``. ``backup`` is the source
    that takes over while this one is lost, or "" for the holding card.
    """

    id: str
    title: str
    kind: SourceKind
    address: str = ""
    key: str = field(default="", repr=False)
    backup: str = ""


@dataclass(frozen=True, slots=True)
class Rendition:
    """One of the pictures and sounds that are made at the same time.

    ``height`` in pixels, 0 for sound alone; ``kilobits`` a second at most.
    """

    name: str
    height: int
    kilobits: int


LADDER = (
    Rendition("1080", 1080, 5000),
    Rendition("720", 720, 2500),
    Rendition("360", 360, 700),
    Rendition("audio", 0, 128),
)
"""Every rendition that can be made; the sound is the same for all."""


@dataclass(frozen=True, slots=True)
class StreamSettings:
    """All that a stream is made by. ``on_air`` is the id of a source.

    ``renditions`` are names in :data:`LADDER`; with ``pass_through`` the first of them is the
    source as it comes where that can be. ``fps`` is pictures a second; ``low_delay`` makes parts of
    0.2 s; ``holding`` is a file with picture, music or both for the holding card, or "".
    ``wait_for_rooms`` is for how many seconds at most a poll is closed later for the room whose
    picture comes last.
    """

    sources: tuple[SourceSetting, ...] = ()
    on_air: str = HOLDING
    renditions: tuple[str, ...] = ("720", "audio")
    pass_through: bool = True
    fps: int = 25
    low_delay: bool = False
    holding: str = ""
    wait_for_rooms: int = 10
    rtmp_port: int = 1935
    srt_port: int = 9000

    def source(self, name: str) -> SourceSetting | None:
        """The source with this id, or None."""
        return next((one for one in self.sources if one.id == name), None)

    def with_source(self, source: SourceSetting) -> StreamSettings:
        """With a source added, or changed where one has its id already."""
        kept = tuple(source if one.id == source.id else one for one in self.sources)
        known = self.source(source.id) is not None
        return replace(self, sources=kept if known else (*kept, source))


def fresh_key() -> str:
    """A stream key: 120 bits; long enough for the passphrase of SRT, which wants ten letters."""
    return secrets.token_hex(15)


def read_settings(path: Path) -> StreamSettings | None:
    """What the file says, or None when there is none.

    Raises :class:`ConferenceError` ``bad_stream_settings`` for a file that says something else.
    """
    try:
        data = json.loads(path.read_bytes())
        return _settings(data)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ConferenceError(
            "bad_stream_settings",
            f"{path} cannot be read as the stream's settings ({error}). Mend it or move it away: "
            "the stream then starts with the file that it is given.",
            {"path": str(path)},
        ) from error


def write_settings(path: Path, settings: StreamSettings) -> None:
    """Write the file whole or not at all, readable by its owner alone."""
    draft = path.with_suffix(".part")
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(asdict(settings), file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def _settings(data: Mapping[str, Any]) -> StreamSettings:
    sources = tuple(
        SourceSetting(**{**one, "kind": SourceKind(one["kind"])}) for one in data["sources"]
    )
    rest = {name: value for name, value in data.items() if name != "sources"}
    settings = StreamSettings(sources=sources, **{**rest, "renditions": tuple(rest["renditions"])})
    known = {one.name for one in LADDER}
    if not settings.renditions or not set(settings.renditions) <= known:
        raise ValueError(f"renditions must be some of {', '.join(sorted(known))}")
    if settings.on_air not in {HOLDING, *(one.id for one in sources)}:
        raise ValueError(f"no source is named {settings.on_air}")
    return settings
