"""Ballots, delays and levels over time: from pictures to the lines of three charts.

Samples are kept here, one for each word of the server's health (once a second), so that the charts
go back further than the desk's last picture.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import nan

import numpy as np

from conference.core.clock import Millis
from conference.ui.kit import words
from conference.ui.picture import Picture
from conference.words.spoken import say

__all__ = [
    "SPAN",
    "ChartLine",
    "HealthSheet",
    "Sample",
    "TimeChart",
    "backup_warning",
    "health_sheet",
    "obs_warning",
    "scale",
    "time_ticks",
    "with_sample",
]

SPAN = 120
"""The charts go back so many seconds."""

GAP = 5
"""Where nothing was heard for more than so many seconds, a line has a gap."""

SLOW = 95
"""The percentile of the parties' delays that is shown beside their median."""


@dataclass(frozen=True, slots=True)
class Sample:
    """What was said at one moment; delays in ms, None where nothing was measured."""

    at: Millis
    ballots: int
    people: int
    connections: int
    link: int | None
    median: int | None
    slow: int | None


@dataclass(frozen=True, slots=True)
class ChartLine:
    """One line of a chart: its name with the last value, and values by seconds from now."""

    label: str
    seconds: tuple[float, ...]
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class TimeChart:
    """A chart: its title with the unit, its lines, the top of its scale, and that scale's marks."""

    title: str
    lines: tuple[ChartLine, ...]
    top: float
    ticks: tuple[tuple[float, str], ...]


@dataclass(frozen=True, slots=True)
class HealthSheet:
    """The whole panel; ``empty`` teaches while there is nothing to show.

    ``warning`` says what is wrong with the backups and the link to OBS, "" when nothing is.
    """

    charts: tuple[TimeChart, ...]
    summary: str
    empty: str
    is_stale: bool
    warning: str = ""


def time_ticks() -> tuple[tuple[float, str], ...]:
    """The marks of the axis of time: seconds from now, and their words."""
    between = ((-float(ago), say("desk-health-seconds", count=ago)) for ago in (90, 60, 30))
    first = (-float(SPAN), say("desk-health-ago-minutes", count=SPAN // 60))
    return (first, *between, (0.0, say("desk-health-now")))


def with_sample(samples: tuple[Sample, ...], picture: Picture) -> tuple[Sample, ...]:
    """The samples with what this picture adds; the same where its health is known already."""
    health = picture.health
    if health is None or (samples and health.now <= samples[-1].at):
        return samples
    delays = [row.delay for row in picture.replica.presence.values() if row.delay is not None]
    median, slow = np.percentile(delays, (50, SLOW)) if delays else (None, None)
    sample = Sample(
        at=Millis(health.now),
        ballots=health.ballots,
        people=health.people,
        connections=health.connections,
        link=picture.link.delay,
        median=None if median is None else round(float(median)),
        slow=None if slow is None else round(float(slow)),
    )
    since = health.now - SPAN * 1000
    return (*(one for one in samples if one.at >= since), sample)


def health_sheet(samples: Sequence[Sample], picture: Picture) -> HealthSheet:
    """The charts as of now."""
    is_stale = not picture.link.is_up
    if not samples:
        return HealthSheet((), "", say("desk-health-empty"), is_stale)
    seconds = [(one.at - picture.now) / 1000 for one in samples]
    charts = (_rate(samples, seconds), _delays(samples, seconds), _levels(samples, seconds))
    span = say("desk-health-span", count=SPAN // 60)
    summary = "; ".join(
        filter(None, (span, _guessing(picture), _viewers(picture), _later(picture)))
    )
    warning = " ".join(filter(None, (backup_warning(picture), obs_warning(picture))))
    return HealthSheet(charts, summary, "", is_stale, warning)


def backup_warning(picture: Picture) -> str:
    """That the last backup failed, when and why, and of when the last good one is; else ""."""
    health = picture.health
    if health is None or not health.backup_fault:
        return ""
    failed = words.clock(health.backup_failed_at, picture.zone)
    reason = health.backup_fault.rstrip(".")
    good = say("desk-health-backup-none")
    if health.backup_good_at:
        of = words.moment(health.backup_good_at, picture.now, picture.zone)
        good = say("desk-health-backup-good", moment=of)
    said = say("desk-health-backup", time=failed, reason=reason)
    return f"{said} {good}"


def obs_warning(picture: Picture) -> str:
    """That OBS is not connected, since when and why; "" where it is, or where there is none."""
    obs = picture.health.obs if picture.health is not None else None
    if obs is None or not obs.trouble:
        return ""
    since = words.clock(obs.since, picture.zone)
    return say("desk-health-obs", time=since, trouble=obs.trouble)


def _guessing(picture: Picture) -> str:
    """A warning while so many wrong codes come that somebody may be guessing."""
    wrong = picture.health.wrong_codes if picture.health else 0
    return say("desk-health-guessing", count=wrong) if wrong else ""


def _viewers(picture: Picture) -> str:
    """How far pictures are behind, as screens and pages report it; "" while none plays."""
    viewers = picture.health.viewers if picture.health else None
    if viewers is None or not viewers.playing:
        return ""
    median, most = (words.seconds(one) for one in (viewers.median, viewers.most))
    count = words.number(viewers.playing)
    return say("desk-health-viewers", median=median, most=most, count=count)


def _later(picture: Picture) -> str:
    """By how much polls of rooms are closed later; "" where no room is waited for."""
    viewers = picture.health.viewers if picture.health else None
    if viewers is None or not viewers.allowance:
        return ""
    return say("desk-health-later", later=words.seconds(viewers.allowance))


def _rate(samples: Sequence[Sample], seconds: Sequence[float]) -> TimeChart:
    ballots = [one.ballots for one in samples]
    label = say("desk-health-recorded", number=words.number(ballots[-1]))
    return _chart(say("desk-health-rate"), seconds, {label: ballots})


def _delays(samples: Sequence[Sample], seconds: Sequence[float]) -> TimeChart:
    last = samples[-1]
    lines = {
        say("desk-health-this-desk", delay=_delay(last.link)): [one.link for one in samples],
        say("desk-health-median", delay=_delay(last.median)): [one.median for one in samples],
        say("desk-health-slowest", delay=_delay(last.slow)): [one.slow for one in samples],
    }
    return _chart(say("desk-health-delay"), seconds, lines)


def _levels(samples: Sequence[Sample], seconds: Sequence[float]) -> TimeChart:
    last = samples[-1]
    people = say("desk-health-people", number=words.number(last.people))
    connections = say("desk-health-connections", number=words.number(last.connections))
    lines = {
        people: [one.people for one in samples],
        connections: [one.connections for one in samples],
    }
    return _chart(say("desk-health-connected"), seconds, lines)


def scale(top: float) -> tuple[float, tuple[tuple[float, str], ...]]:
    """The top of a scale from 0 that has room for ``top``, and its marks: two steps, both round."""
    step = 1
    while True:
        for factor in (1, 2, 5):
            if 2 * factor * step >= top:
                marks = (0, factor * step, 2 * factor * step)
                return float(marks[-1]), tuple((float(one), words.number(one)) for one in marks)
        step *= 10


def _delay(millis: int | None) -> str:
    if millis is None:
        return say("desk-health-unmeasured")
    return say("desk-health-ms", number=words.number(millis))


def _chart(
    title: str, seconds: Sequence[float], lines: Mapping[str, Sequence[int | None]]
) -> TimeChart:
    """A chart of lines by their labels."""
    top, ticks = scale(max((value or 0 for one in lines.values() for value in one), default=0))
    drawn = tuple(_line(label, seconds, values) for label, values in lines.items())
    return TimeChart(title, drawn, top, ticks)


def _line(label: str, seconds: Sequence[float], values: Sequence[int | None]) -> ChartLine:
    """The line, with a point that is nowhere in each gap."""
    places: list[float] = []
    points: list[float] = []
    for at, value in zip(seconds, values, strict=True):
        if places and at - places[-1] > GAP:
            places.append(at)
            points.append(nan)
        places.append(at)
        points.append(nan if value is None else float(value))
    return ChartLine(label, tuple(places), tuple(points))
