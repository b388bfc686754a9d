"""What happened that the operator must know, newest first, each as one sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, tzinfo

from conference.core.clock import Millis
from conference.ui.frame.says.status import RECORD_OK, STREAM_OFF, STREAM_OK
from conference.ui.kit import words
from conference.ui.picture import LinkPhase, Picture, Tone
from conference.ui.rooms.says.table import LinkState

__all__ = ["Alert", "AlertLine", "Losses", "add", "alert_lines", "losses", "news"]

MOST = 200

NAMED = 3
"""Up to so many lost parties are named one by one."""

MANY = 0.02
"""This share of all parties lost at once is no longer a matter of single rooms."""

PATIENCE = 10_000
"""Losses are told at most once in so many ms, as one sentence."""


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


@dataclass(frozen=True, slots=True)
class Losses:
    """How many lost parties the operator was told of last, and when (None: never)."""

    told: int = 0
    at: Millis | None = None


def losses(
    known: Losses, links: Mapping[LinkState, int], names: Sequence[str], now: Millis
) -> tuple[Losses, Alert | None]:
    """Whether parties that lost their link are worth an alert, and what was told after it.

    ``links`` counts the parties by the state of their link; ``names`` has those of the lost ones
    where they are few. More lost than were told of is an alert, and so is that all are back.
    """
    lost, total = links.get(LinkState.LOST, 0), sum(links.values())
    if lost == 0:
        if known.told == 0:
            return known, None
        said = "All parties that had lost their link are back."
        return Losses(0, now), Alert(now, Tone.MUTED, said)
    if lost <= known.told:
        return known, None
    if known.told and known.at is not None and now - known.at < PATIENCE:
        return known, None
    return Losses(lost, now), Alert(now, _weight(lost, total), _lost(lost, total, names))


def _weight(lost: int, total: int) -> Tone:
    return Tone.DANGER if lost > NAMED and lost >= MANY * total else Tone.WARNING


def _lost(lost: int, total: int, names: Sequence[str]) -> str:
    has = "has lost its link" if lost == 1 else "have lost their link"
    if lost <= NAMED and len(names) == lost:
        return f"{words.listed(names)} {has}. Call the facilitator."
    many = words.amount(total, "party", "parties")
    return f"{words.count(lost)} of {many} {has}. Look at the map by links (Ctrl+2)."
