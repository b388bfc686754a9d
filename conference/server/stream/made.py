"""What is made of the stream: its renditions, as playlists name them, and where files are kept."""

from __future__ import annotations

import re
import struct
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Literal

__all__ = [
    "BLOCK",
    "Kind",
    "Made",
    "as_json",
    "codecs_in",
    "completed",
    "init_name",
    "of_json",
    "part_name",
    "place",
    "segment_name",
    "size_in",
]

Kind = Literal["video", "audio", "subtitles"]

NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")

BLOCK = 3600
"""Numbers of segments that share a folder on disk: an hour of segments of a second."""


@dataclass(frozen=True, slots=True)
class Made:
    """One rendition.

    ``name`` is its part of the address and its folder: small letters, digits, hyphens.
    A ``video`` may have sound in it, and is then heard also without a rendition of kind ``audio``.
    ``codecs`` are as RFC 6381 writes them, comma separated; left empty, they are read from the
    init part of each run. ``fps`` is pictures a second. ``kilobits`` is what a second has at most
    by the encoder's settings, fragments' headers included; playlists promise that much, or what
    was seen where that is more. ``language`` is a BCP 47 tag or empty, ``title`` what people choose
    by; of several ``audio`` the ``default`` one is heard when nobody chose.
    """

    name: str
    kind: Kind = "video"
    codecs: str = ""
    width: int = 0
    height: int = 0
    fps: float = 0.0
    kilobits: int = 0
    language: str = ""
    title: str = ""
    default: bool = False

    def __post_init__(self) -> None:
        if not NAME.fullmatch(self.name):
            raise ValueError(f"{self.name!r} is no name of a rendition: a-z, 0-9 and hyphens")
        quoted = self.codecs + self.language + self.title
        if any(sign in quoted for sign in '"\r\n'):
            raise ValueError("quotes and line ends cannot stand in a playlist's attributes")

    @property
    def ending(self) -> str:
        """How the names of its segments end."""
        return ".vtt" if self.kind == "subtitles" else ".m4s"


def init_name(number: int) -> str:
    """The file with the initialisation of the run that begins with segment ``number``."""
    return f"init-{number}.mp4"


def segment_name(number: int, ending: str = ".m4s") -> str:
    """The file of a segment."""
    return f"seg-{number}{ending}"


def part_name(number: int, part: int, ending: str = ".m4s") -> str:
    """The file of a part of a segment; the first is 0."""
    return f"seg-{number}.{part}{ending}"


def place(rendition: str, name: str) -> str:
    """Where a file of a rendition is below the stream's folder, with slashes.

    The folder between is the number in the name divided by :data:`BLOCK`, so that a name alone
    leads to its file, and no folder grows without end.
    """
    number = int(name.split("-", 1)[1].split(".", 1)[0])
    return str(PurePosixPath(rendition, str(number // BLOCK), name))


def codecs_in(init: bytes) -> str:
    """The codecs of an init part (ISO/IEC 14496-12) as RFC 6381 writes them; "" for others.

    H.264 by its decoder configuration (14496-15), AAC by its audio object type (14496-3).
    """
    found = []
    at = init.find(b"avcC")
    if 0 <= at <= len(init) - 8:
        found.append(f"avc1.{init[at + 5 : at + 8].hex()}")
    at = init.find(b"mp4a")
    if at >= 0:
        found.append(f"mp4a.40.{_audio_object_type(init[at:]) or 2}")
    return ",".join(found)


def size_in(init: bytes) -> tuple[int, int]:
    """Width and height of the picture in an init part, or (0, 0)."""
    at = init.find(b"avc1", init.find(b"stsd"))
    if at < 0 or len(init) < at + 32:
        return 0, 0
    width, height = struct.unpack_from(">HH", init, at + 28)
    return width, height


def _audio_object_type(entry: bytes) -> int:
    """From the ``esds`` of a sound's sample entry: the first five bits of what the decoder gets."""
    at = entry.find(b"esds")
    if at < 0:
        return 0
    at += 8
    try:
        while entry[at] != 5:  # DecoderSpecificInfo; 3 and 4 hold it
            tag, at = entry[at], at + 1
            while entry[at] & 0x80:
                at += 1
            at += {3: 4, 4: 14}[tag]
        at += 1
        while entry[at] & 0x80:
            at += 1
        return entry[at + 1] >> 3
    except (IndexError, KeyError):
        return 0


def completed(made: Made, init: bytes) -> Made:
    """With the codecs and the size that are in the init part, where they were not said."""
    width, height = (made.width, made.height) if made.width else size_in(init)
    return replace(made, codecs=made.codecs or codecs_in(init), width=width, height=height)


def as_json(made: Made) -> dict[str, object]:
    """For one line of the index."""
    return {name: getattr(made, name) for name in Made.__slots__}


def of_json(data: Mapping[str, object]) -> Made:
    """From one line of the index; what it does not know is left out."""
    return Made(**{name: data[name] for name in Made.__slots__ if name in data})  # type: ignore[arg-type]
