"""What happened that the operator must know, newest first, each as one sentence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, tzinfo

from conference.core.clock import Millis
from conference.ui.kit import words
from conference.ui.picture import Tone

__all__ = ["Alert", "AlertLine", "alert_lines", "with_alert"]

MOST = 200
"""Alerts that a desk keeps; older ones are dropped."""


@dataclass(frozen=True, slots=True)
class Alert:
    """One thing that happened; ``times`` how often in a row, ``at`` when last."""

    at: Millis
    tone: Tone
    sentence: str
    times: int = 1


@dataclass(frozen=True, slots=True)
class AlertLine:
    """An alert as it is shown: its local time, and its sentence with how often it came."""

    time: str
    sentence: str
    tone: Tone


def with_alert(alerts: tuple[Alert, ...], alert: Alert) -> tuple[Alert, ...]:
    """The alerts with this one first; the same again in a row is counted, not listed."""
    if alerts and (alerts[0].sentence, alerts[0].tone) == (alert.sentence, alert.tone):
        return (replace(alert, times=alerts[0].times + 1), *alerts[1:])
    return (alert, *alerts)[:MOST]


def alert_lines(alerts: tuple[Alert, ...], zone: tzinfo | None = UTC) -> tuple[AlertLine, ...]:
    """The alerts as lines, in their order, with times of ``zone`` (None: the machine's)."""
    return tuple(
        AlertLine(
            words.clock(alert.at, zone, seconds=True),
            alert.sentence + (f" ({alert.times} times)" if alert.times > 1 else ""),
            alert.tone,
        )
        for alert in alerts
    )
