"""What happened that the operator must know, newest first, each as one sentence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, tzinfo

from conference.core.clock import Millis
from conference.ui.kit import words
from conference.ui.picture import Tone
from conference.words.spoken import say

__all__ = ["Alert", "AlertLine", "alert_lines", "all_read", "foremost", "with_alert"]

GRAVITY = {Tone.WARNING: 1, Tone.DANGER: 2}
"""How grave an alert is; all others are news."""

MOST = 200
"""Alerts that a desk keeps; older ones are dropped."""


@dataclass(frozen=True, slots=True)
class Alert:
    """One thing that happened; ``times`` how often in a row, ``at`` when last.

    One of the same ``topic`` that comes later says how it stands now. ``read`` is whether the
    operator has seen the list since.
    """

    at: Millis
    tone: Tone
    sentence: str
    times: int = 1
    topic: str = ""
    read: bool = False


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


def foremost(alerts: tuple[Alert, ...], at_least: Tone = Tone.MUTED) -> Alert | None:
    """The alert for the foot of the desk, of those that are ``at_least`` so grave.

    That is the gravest that was not read and is not over, of several the newest: news never cover
    a refusal, nor a refusal an alarm. When all of them were read it is the newest.
    """
    over: set[str] = set()
    standing: list[Alert] = []
    for alert in alerts:
        if not alert.read and alert.topic not in over:
            standing.append(alert)
        if alert.topic:
            over.add(alert.topic)
    best = max(standing, key=lambda one: GRAVITY.get(one.tone, 0), default=None)
    if best is None:
        best = alerts[0] if alerts and at_least is Tone.MUTED else None
    return best if best and GRAVITY.get(best.tone, 0) >= GRAVITY.get(at_least, 0) else None


def all_read(alerts: tuple[Alert, ...]) -> tuple[Alert, ...]:
    """The same alerts; the operator has the list before them."""
    return tuple(alert if alert.read else replace(alert, read=True) for alert in alerts)


def alert_lines(alerts: tuple[Alert, ...], zone: tzinfo | None = UTC) -> tuple[AlertLine, ...]:
    """The alerts as lines, in their order, with times of ``zone`` (None: the machine's)."""
    return tuple(
        AlertLine(
            words.clock(alert.at, zone, seconds=True),
            _counted(alert),
            alert.tone,
        )
        for alert in alerts
    )


def _counted(alert: Alert) -> str:
    """Its sentence, and how often it came."""
    if alert.times < 2:
        return alert.sentence
    return say("desk-kit-times", sentence=alert.sentence, count=alert.times)
