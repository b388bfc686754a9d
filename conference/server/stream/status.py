"""The stream as the desk shows it, as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from conference.core.clock import Millis
from conference.server.stream.report import Condition, Levels, SourceReport

__all__ = ["IngestReport", "SourceStatus", "StreamState", "StreamStatus"]


class StreamState(StrEnum):
    """How the stream is."""

    STARTING = "starting"
    ON_AIR = "on_air"
    STALE = "stale"
    FAILED = "failed"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class IngestReport:
    """A live source as the ingest process sees it.

    ``state`` is ``waiting``, ``connected``, ``refused`` or ``lost`` since unix ms ``since``;
    ``peer`` is the address of the encoder, ``encoder`` how it calls itself, ``fault`` one sentence
    or "" and ``code`` what kind of fault; ``dropped`` counts what the programme did not take in
    time, ``jumps`` how often timestamps began anew.
    """

    state: str
    since: int = 0
    kilobits: float = 0.0
    peer: str = ""
    encoder: str = ""
    fault: str = ""
    code: str = ""
    dropped: int = 0
    jumps: int = 0

    @classmethod
    def of(cls, told: Mapping[str, Any]) -> IngestReport:
        """From an object of JSON; raises :class:`TypeError` where something lacks. Words that are
        not known are left out."""
        return cls(**{name: told[name] for name in cls.__slots__ if name in told})


@dataclass(frozen=True, slots=True)
class SourceStatus:
    """All that is known of a source: what ingest says of it, if it is live, and the programme."""

    ingest: IngestReport | None = None
    programme: SourceReport | None = None
    levels: Levels | None = None


@dataclass(frozen=True, slots=True)
class StreamStatus:
    """The stream as the desk shows it.

    ``segments`` and ``seconds`` count what was published since :meth:`StreamSupervisor.start`;
    ``since`` is when ``state`` was reached. ``error`` is one sentence on what went wrong last, and
    stays after recovery; empty when nothing did. ``mode`` is ``copy``, ``transcode`` or empty.

    ``on_air`` is the source that was asked for, ``showing`` the one that is shown. ``word`` says
    why a rendition that was asked for is not made. ``levels`` and ``conditions`` are of the
    programme; levels come only while monitors are watched. ``ingest_error`` and
    ``ingest_restarts`` are as ``error`` and ``restarts``, of the ingest process.
    """

    state: StreamState
    segments: int
    seconds: float
    since: Millis
    error: str = ""
    mode: str = ""
    skipped: int = 0
    restarts: int = 0
    fps: float = 0.0
    on_air: str = ""
    showing: str = ""
    renditions: tuple[str, ...] = ()
    word: str = ""
    sources: Mapping[str, SourceStatus] = field(default_factory=dict)
    levels: Levels | None = None
    conditions: tuple[Condition, ...] = ()
    ingest_error: str = ""
    ingest_restarts: int = 0
