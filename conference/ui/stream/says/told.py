"""What the server answers about the stream, as values: sources with keys, levels, marks."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["Known", "Level", "Live", "Mark", "Marked", "read_known", "read_live", "read_marked"]


@dataclass(frozen=True, slots=True)
class Known:
    """A source as only desks that direct are told: what is typed into an encoder."""

    id: str
    title: str
    kind: str
    backup: str = ""
    address: str = ""
    key: str = ""
    server: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Level:
    """How loud a sound is: peaks of channels in dBFS, loudness in LUFS (EBU R128)."""

    peaks: tuple[float, ...] = ()
    momentary: float = -120.0
    short_term: float = -120.0
    integrated: float = -120.0


@dataclass(frozen=True, slots=True)
class Live:
    """Levels and versions of live pictures, by source; ``programme`` is what goes out."""

    levels: Mapping[str, Level] = field(default_factory=dict)
    pictures: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Mark:
    """A highlight, or one that has no end yet; ms since 1970."""

    id: str
    begin: int
    end: int | None
    title: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """All highlights."""

    marks: tuple[Mark, ...] = ()

    @property
    def open(self) -> Mark | None:
        """The one that was begun and not ended."""
        return next((one for one in self.marks if one.end is None), None)


def read_known(answer: bytes) -> tuple[Known, ...] | None:
    """The sources in an answer; None when it is nothing of ours."""
    try:
        names = Known.__slots__
        rows = json.loads(answer)["sources"]
        return tuple(Known(**{key: str(row[key]) for key in names if key in row}) for row in rows)
    except (ValueError, KeyError, TypeError):
        return None


def read_live(answer: bytes) -> Live | None:
    """Levels and pictures in an answer; None when it is nothing of ours."""
    try:
        told = json.loads(answer)
        levels = {
            str(name): Level(
                tuple(float(peak) for peak in one["peaks"]),
                float(one["momentary"]),
                float(one["short_term"]),
                float(one["integrated"]),
            )
            for name, one in told["levels"].items()
        }
        return Live(levels, {str(name): int(at) for name, at in told["pictures"].items()})
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def read_marked(answer: bytes) -> Marked | None:
    """The marks in an answer; None when it is nothing of ours."""
    try:
        rows = json.loads(answer)["marks"]
        names = Mark.__slots__
        return Marked(tuple(Mark(**{key: row[key] for key in names}) for row in rows))
    except (ValueError, KeyError, TypeError):
        return None
