"""What happened that the operator must know, newest first, each as one sentence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, tzinfo

from conference.core.clock import Millis
from conference.ui.presenters import words
from conference.ui.presenters.picture import LinkPhase, Picture, Tone
from conference.ui.presenters.status import RECORD_OK, STREAM_OFF, STREAM_OK

__all__ = ["Alert", "AlertLine", "add", "alert_lines", "news"]

MOST = 200


@dataclass(frozen=True, slots=True)
class Alert:
    """One thing that happened; ``times`` how often in a row, ``at`` when last."""

    at: Millis
    tone: Tone
    sentence: str
    times: int = 1


@dataclass(frozen=True, slots=True)
class AlertLine:
    """An alert as it is shown."""

    time: str
    sentence: str
    tone: Tone


def add(alerts: tuple[Alert, ...], alert: Alert) -> tuple[Alert, ...]:
    """The alerts with this one first; the same again in a row is counted, not listed."""
    if alerts and (alerts[0].sentence, alerts[0].tone) == (alert.sentence, alert.tone):
        return (replace(alert, times=alerts[0].times + 1), *alerts[1:])
    return (alert, *alerts)[:MOST]


def alert_lines(alerts: tuple[Alert, ...], zone: tzinfo | None = UTC) -> tuple[AlertLine, ...]:
    """The lines of the panel."""
    return tuple(
        AlertLine(
            words.clock(alert.at, zone, seconds=True),
            alert.sentence + (f" ({alert.times} times)" if alert.times > 1 else ""),
            alert.tone,
        )
        for alert in alerts
    )


def news(before: Picture, after: Picture) -> tuple[Alert, ...]:
    """What of the difference between two pictures is worth an alert."""
    found: list[tuple[Tone, str]] = []
    if after.link.phase is not before.link.phase:
        found += _link_news(before, after)
    was, now = before.health, after.health
    if now is not None:
        if now.record not in RECORD_OK and (was is None or was.record != now.record):
            found.append((Tone.DANGER, f"The record: {now.record}"))
        stream_is_fine = now.stream in STREAM_OK | STREAM_OFF
        if not stream_is_fine and (was is None or was.stream != now.stream):
            found.append((Tone.WARNING, f"The stream: {now.stream}"))
    return tuple(Alert(after.now, tone, sentence) for tone, sentence in found)


def _link_news(before: Picture, after: Picture) -> list[tuple[Tone, str]]:
    match after.link.phase:
        case LinkPhase.LOST if before.link.phase is LinkPhase.UP:
            reason = after.link.sentence or "The server does not answer."
            return [(Tone.DANGER, f"The link to the server is lost. {reason}")]
        case LinkPhase.REFUSED:
            return [(Tone.DANGER, after.link.sentence or "The server does not let this desk in.")]
        case LinkPhase.UP if before.conference is not None:
            return [(Tone.MUTED, "The link to the server is back.")]
        case _:
            return []
