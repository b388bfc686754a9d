"""How the stream stands in one message for desks, from its settings and who runs it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict

from conference.protocol.messages import StreamNow
from conference.protocol.streaming import StreamAlarm, StreamSource
from conference.server.stream.control import StreamControl
from conference.server.stream.settings import SourceKind, SourceSetting
from conference.server.stream.status import SourceStatus, StreamState, StreamStatus

__all__ = ["OFF", "levels_of", "state_word", "told"]

OFF = "off"
"""The state where nothing is streamed."""

NOTHING = SourceStatus()


def state_word(status: StreamStatus | None) -> str:
    """The state as ``health`` says it; :data:`OFF` where nobody streams."""
    if status is None:
        return OFF
    return "on air" if status.state is StreamState.ON_AIR else status.state.value


def told(control: StreamControl, status: StreamStatus | None) -> StreamNow:
    """How the stream stands now. No key is in it."""
    settings, last = control.settings, control.last_take
    on_air = last.source if last is not None else settings.on_air
    if status is None:
        sources = tuple(_source(one, NOTHING) for one in settings.sources)
        return StreamNow(
            OFF, on_air, "", sources, take=last, renditions=settings.renditions, fault=control.fault
        )
    known = {one.id: status.sources.get(one.id, NOTHING) for one in settings.sources}
    return StreamNow(
        state=state_word(status),
        on_air=on_air,
        showing=status.showing or on_air,
        sources=tuple(_source(one, known[one.id]) for one in settings.sources),
        alarms=_alarms(status, known),
        take=last,
        mode=status.mode,
        dropped=status.skipped,
        segments=status.segments,
        renditions=status.renditions or settings.renditions,
        restarts=status.restarts,
        word=status.word,
        error=status.error if status.state is not StreamState.ON_AIR else "",
        fault=control.fault or status.ingest_error,
    )


def levels_of(status: StreamStatus | None) -> dict[str, object]:
    """How loud each source is now, and ``programme``; those of which nothing is known are left
    out.
    """
    if status is None:
        return {}
    found = {name: one.levels for name, one in status.sources.items()}
    found["programme"] = status.levels
    return {name: asdict(one) for name, one in found.items() if one is not None}


def _source(one: SourceSetting, status: SourceStatus) -> StreamSource:
    ingest, programme = status.ingest, status.programme
    state, since, fault = "ready" if one.kind is SourceKind.CARD else "", 0, ""
    if ingest is not None:
        state, since, fault = ingest.state, ingest.since, ingest.fault
    if programme is not None and state != "refused":
        state, since, fault = programme.state, programme.since, programme.fault or fault
    return StreamSource(
        one.id,
        one.title,
        one.kind.value,
        state,
        since,
        round(ingest.kilobits) if ingest is not None else 0,
        ingest.encoder if ingest is not None else "",
        ingest.peer if ingest is not None else "",
        fault,
        one.backup,
        programme.width if programme is not None else 0,
        programme.height if programme is not None else 0,
        round(programme.fps, 2) if programme is not None else 0.0,
        programme.channels if programme is not None else 0,
    )


def _alarms(status: StreamStatus, known: Mapping[str, SourceStatus]) -> tuple[StreamAlarm, ...]:
    """What is wrong with the programme, then with each source that has come."""
    found = [StreamAlarm(one.kind, "", one.since) for one in status.conditions]
    for name, one in known.items():
        if one.programme is None:
            continue
        found += [StreamAlarm(what.kind, name, what.since) for what in one.programme.conditions]
        if one.programme.state in {"lost", "failed"}:
            found.append(StreamAlarm(one.programme.state, name, one.programme.since))
    return tuple(found)
