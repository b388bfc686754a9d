"""What the programme process tells its supervisor, as lines of JSON.

A :class:`Report` comes once a second and on change; :class:`Levels` come five times a second while
somebody watches the monitors.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

__all__ = ["Condition", "Levels", "Report", "SourceReport", "read_levels", "read_report"]


@dataclass(frozen=True, slots=True)
class Condition:
    """Something that is plainly wrong with a picture or a sound, since unix ms ``since``.

    ``kind`` is ``silence``, ``clipping``, ``no_sound``, ``black``, ``freeze`` or ``no_picture``.
    """

    kind: str
    since: int


@dataclass(frozen=True, slots=True)
class Levels:
    """How loud a sound is: sample peaks of each channel in dBFS, loudness in LUFS (EBU R128).

    ``momentary`` is of 400 ms, ``short_term`` of 3 s, ``integrated`` since the source was opened,
    gated. -120 stands for silence.
    """

    peaks: tuple[float, ...] = ()
    momentary: float = -120.0
    short_term: float = -120.0
    integrated: float = -120.0


@dataclass(frozen=True, slots=True)
class SourceReport:
    """A source as the programme reads it.

    ``state`` is ``waiting`` (nothing has come yet), ``live``, ``lost``, ``ready`` (a file that
    waits for its take) or ``failed``; ``since`` unix ms. ``width`` and ``height`` are of the
    picture as it is shown, 0 without a picture; ``channels`` is 0 without sound; ``passes`` says
    whether its packets can be sent as they are, ``why_not`` what is in the way; ``fault`` is one
    sentence, or "".
    """

    state: str
    since: int
    width: int = 0
    height: int = 0
    fps: float = 0.0
    channels: int = 0
    passes: bool = False
    why_not: str = ""
    fault: str = ""
    conditions: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What the programme has done since it began.

    ``seconds`` is the length of its ``segments``, ``skipped`` counts pictures left out for being
    late, ``fps`` is pictures a second since the last report, ``mode`` ``copy`` or ``transcode``.
    ``renewed`` says why the last of its ``runs`` was begun anew, if one was. ``on_air`` is the
    source that was asked for, ``showing`` the one that is shown: they differ while it is lost.
    ``renditions`` are those that are made; ``word`` says why one that was asked for is not.
    ``conditions`` are of the programme itself.
    """

    segments: int
    seconds: float
    skipped: int
    fps: float
    mode: str
    runs: int
    renewed: str = ""
    on_air: str = ""
    showing: str = ""
    renditions: tuple[str, ...] = ()
    word: str = ""
    sources: Mapping[str, SourceReport] = field(default_factory=dict)
    conditions: tuple[Condition, ...] = ()

    def line(self) -> str:
        """As one line of JSON, without the line's end."""
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, line: bytes) -> Report | None:
        """The report in a line, or None when it is none: libraries may print lines too."""
        return read_report(_object(line))


def read_report(data: Mapping[str, Any]) -> Report | None:
    """The report in an object of JSON, or None when it is none."""
    try:
        sources = {
            str(name): SourceReport(**{**one, "conditions": _conditions(one.get("conditions", ()))})
            for name, one in data.get("sources", {}).items()
        }
        return Report(
            segments=int(data["segments"]),
            seconds=float(data["seconds"]),
            skipped=int(data["skipped"]),
            fps=float(data["fps"]),
            mode=str(data["mode"]),
            runs=int(data["runs"]),
            renewed=str(data["renewed"]),
            on_air=str(data.get("on_air", "")),
            showing=str(data.get("showing", "")),
            renditions=tuple(str(one) for one in data.get("renditions", ())),
            word=str(data.get("word", "")),
            sources=sources,
            conditions=_conditions(data.get("conditions", ())),
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def read_levels(data: Mapping[str, Any]) -> dict[str, Levels] | None:
    """Levels by source, "" for the programme, in an object of JSON; None when there are none."""
    try:
        return {
            str(name): Levels(**{**one, "peaks": tuple(float(peak) for peak in one["peaks"])})
            for name, one in data["levels"].items()
        }
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def _object(line: bytes) -> Mapping[str, Any]:
    try:
        data = json.loads(line)
    except ValueError:
        return {}
    return data if isinstance(data, dict) else {}


def _conditions(data: Any) -> tuple[Condition, ...]:
    return tuple(Condition(str(one["kind"]), int(one["since"])) for one in data)
