"""What ``conference demo`` is asked."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from conference.cli.rehearse import CrowdOptions

__all__ = ["Options"]


@dataclass(frozen=True, kw_only=True)
class Options(CrowdOptions):
    """Where it is kept and served, and who looks: a person, or a script.

    The chamber has so many ``members``; none, and nobody votes there.
    """

    folder: Path | None
    port: int | None
    headless: bool
    json: bool
    members: int
