"""What an encoder tells its supervisor, once a second, as one line of JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

__all__ = ["Report"]


@dataclass(frozen=True, slots=True)
class Report:
    """What an encoder has done since it began.

    ``seconds`` is the length of its ``segments``, ``skipped`` counts pictures left out for being
    late, ``fps`` is pictures a second since the last report, ``mode`` ``copy`` or ``transcode``.
    ``renewed`` says why the last of its ``runs`` was begun anew, if one was.
    """

    segments: int
    seconds: float
    skipped: int
    fps: float
    mode: str
    runs: int
    renewed: str = ""

    def line(self) -> str:
        """As one line of JSON, without the line's end."""
        return json.dumps(asdict(self))

    @classmethod
    def read(cls, line: bytes) -> Report | None:
        """The report in a line, or None when it is none: libraries may print lines too."""
        try:
            data = json.loads(line)
            return cls(
                segments=int(data["segments"]),
                seconds=float(data["seconds"]),
                skipped=int(data["skipped"]),
                fps=float(data["fps"]),
                mode=str(data["mode"]),
                runs=int(data["runs"]),
                renewed=str(data["renewed"]),
            )
        except (ValueError, KeyError, TypeError):
            return None
