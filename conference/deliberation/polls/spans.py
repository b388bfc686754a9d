"""Planned sittings in words: ``2026-11-28 14:00-18:00; 2026-11-29 10:00-12:00``, both ways. Pure.

Spans are parted by semicolons or line breaks, and are of a time zone. An end without a date is on
the day of its beginning.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo
from datetime import time as time_of_day
from typing import NamedTuple

from conference.core.clock import Millis
from conference.deliberation.polls.commands import SittingSpan
from conference.deliberation.polls.model import Sitting
from conference.deliberation.polls.planned import sittings_fault

__all__ = ["EXAMPLE", "ReadSpans", "read_spans", "spans_told"]

EXAMPLE = "2026-11-28 14:00-18:00"

_DAY, _TIME = r"(\d{4}-\d{1,2}-\d{1,2})", r"(\d{1,2}:\d\d)"
_SPAN = re.compile(rf"{_DAY}[ T,]+{_TIME} ?(?:-|–|—|to|until) ?(?:{_DAY}[ T,]+)?{_TIME}")
_BETWEEN = re.compile(r"[;\n]+")
_LONGEST = 60
"""Characters that are told of a span that cannot be read."""


class ReadSpans(NamedTuple):
    """The spans that could be read, and all that is wrong, as sentences."""

    spans: tuple[SittingSpan, ...]
    faults: tuple[str, ...]


def read_spans(text: str, zone: tzinfo | None) -> ReadSpans:
    """The sittings of a text; none where it is empty. ``zone`` of None is that of the machine."""
    spans: list[SittingSpan] = []
    faults: list[str] = []
    for part in _BETWEEN.split(text):
        if not (typed := " ".join(part.split())):
            continue
        try:
            spans.append(_span(typed, zone))
        except ValueError as error:
            faults.append(str(error))
    if not faults:
        fault = sittings_fault([Sitting(one.begins_at, one.ends_at) for one in spans])
        faults += [fault] if fault else []
    return ReadSpans(tuple(spans), tuple(faults))


def spans_told(spans: Sequence[SittingSpan], zone: tzinfo | None) -> str:
    """The text that reads as these spans, a line each; of whole minutes."""
    return "\n".join(_told(one, zone) for one in spans)


def _span(typed: str, zone: tzinfo | None) -> SittingSpan:
    """Raises ``ValueError`` with a sentence."""
    found = _SPAN.fullmatch(typed)
    if found is None:
        raise ValueError(f"“{typed[:_LONGEST]}” is no sitting, such as {EXAMPLE}.")
    day, begin, last_day, end = found.groups()
    return SittingSpan(_moment(day, begin, zone), _moment(last_day or day, end, zone))


def _moment(day: str, time: str, zone: tzinfo | None) -> Millis:
    """A local time; 24:00 is the end of its day, and of two in autumn the first is meant."""
    year, month, number = map(int, day.split("-"))
    hour, minute = map(int, time.split(":"))
    try:
        is_late = (hour, minute) == (24, 0)
        clock = time_of_day(0 if is_late else hour, minute)
        wanted = datetime.combine(date(year, month, number), clock) + timedelta(is_late)
        at = wanted.replace(tzinfo=zone) if zone is not None else wanted.astimezone()
        shown = at.astimezone(UTC).astimezone(zone).replace(tzinfo=None)
    except (ValueError, OverflowError):
        raise ValueError(f"{day} {time} is no day and time, such as 2026-11-28 14:00.") from None
    if shown != wanted:
        raise ValueError(f"{day} {time} does not exist: clocks are put forward then.")
    moment = Millis(int(at.timestamp() * 1000))
    if moment < 0:
        raise ValueError(f"{day} {time} is long over.")
    return moment


def _told(span: SittingSpan, zone: tzinfo | None) -> str:
    begin, end = (
        datetime.fromtimestamp(at / 1000, UTC).astimezone(zone)
        for at in (span.begins_at, span.ends_at)
    )
    is_of_day = end.date() == begin.date()
    until = f"-{end:%H:%M}" if is_of_day else f" - {end:%Y-%m-%d %H:%M}"
    return f"{begin:%Y-%m-%d %H:%M}{until}"
