"""How numbers, times and shares are written, everywhere the same.

Counts have commas, spans are ``M:SS``, ages have a unit, and the percentages of a whole always
sum to exactly 100. A share reads 0% only where there is nothing, and 100% only where it is all. A
``zone`` of None is that of the machine.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, tzinfo
from unicodedata import bidirectional

from conference.voting.sheet import percentages
from conference.words import figures
from conference.words.spoken import is_mirrored, say, spoken

__all__ = [
    "age",
    "clock",
    "clock_there",
    "countdown",
    "day",
    "enumerated",
    "isolated",
    "last_of",
    "moment",
    "moment_there",
    "number",
    "ordinal",
    "percent",
    "percents",
    "seconds",
    "shares",
    "span",
    "stopwatch",
    "tenths",
    "whole",
    "zone_words",
]

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000


def number(number: int) -> str:
    """A whole number with commas: ``61,870``."""
    return figures.figure(spoken(), number)


def enumerated(names: Iterable[str], each: str = "{}") -> str:
    """``A``, ``A and B``, ``A, B and C``. Names from right to left leave the rest in its order.

    ``each`` is how one stands there, such as in quotes.
    """
    return figures.listed(spoken(), tuple(each.format(isolated(name)) for name in names))


def isolated(name: str) -> str:
    """A name as it stands in a sentence: isolated where it is written from right to left."""
    is_rtl = is_mirrored() or any(bidirectional(sign) in {"R", "AL"} for sign in name)
    return f"\u2068{name}\u2069" if is_rtl else name


def ordinal(number: int) -> str:
    """``1st``, ``2nd``, ``11th``, ``21st``."""
    return figures.ordinal(spoken(), number)


def span(millis: int) -> str:
    """A span without its sign: ``0:42``, ``17:53``, ``1:02:03``, ``2 days 3 h``."""
    seconds = abs(millis) // 1000
    if seconds >= 86_400:
        days = seconds // 86_400
        over = number(seconds % 86_400 // 3600)
        return say("desk-kit-days-and-hours", count=days, hours=over)
    hours, rest = divmod(seconds, 3600)
    if hours:
        return f"{hours}:{rest // 60:02}:{rest % 60:02}"
    return f"{rest // 60}:{rest % 60:02}"


def whole(millis: int) -> int:
    """What is left of a time, in ms of whole seconds: the one rule of every clock that counts down.

    A second that has begun is counted, so that nothing reads 0:00 before its end; past the end,
    below zero, a second is counted once it is over. Pages do the same (``present.js``).
    """
    return -(-millis // 1000) * 1000


def countdown(millis: int) -> str:
    """What is left of a time, or how long it has been over: ``4:12``; see :func:`whole`."""
    return span(whole(millis))


def last_of(length: int, most: int) -> int:
    """How much of a time has a tone of its own at its end, ms: a quarter, and ``most`` at most.

    So a short speech is not asked to come to an end as it begins.
    """
    return min(most, length // 4)


def stopwatch(millis: int) -> str:
    """A span that runs, of steady width: ``00:42``, ``12:05``, ``1:02:03``."""
    text = span(max(0, millis))
    return f"0{text}" if len(text) == 4 else text


def age(millis: int) -> str:
    """How old something is, in its largest unit: ``2 s``, ``3 min``, ``5 h``, ``2 days``."""
    millis = max(0, millis)
    if millis < MINUTE:
        return say("desk-kit-seconds", count=millis // 1000)
    if millis < HOUR:
        return say("desk-kit-minutes", count=millis // MINUTE)
    if millis < DAY:
        return say("desk-kit-hours", count=millis // HOUR)
    return say("desk-kit-days", count=millis // DAY)


def seconds(millis: int) -> str:
    """So many seconds, to the tenth: ``1.4``."""
    return spoken().digits.fraction(round(millis / 100), 1)


def clock(instant: int, zone: tzinfo | None = UTC, *, seconds: bool = False) -> str:
    """Local time of day: ``11:42`` or ``11:42:07``."""
    local = datetime.fromtimestamp(instant / 1000, UTC).astimezone(zone)
    return local.strftime("%H:%M:%S" if seconds else "%H:%M")


def day(instant: int, zone: tzinfo | None = UTC) -> str:
    """``Saturday 22 November``."""
    return figures.day(spoken(), instant, zone)


def zone_words(zone: tzinfo | None, now: int) -> str:
    """``London time``: whose times these are; "" where this machine has the same."""
    name = getattr(zone, "key", None)
    at = datetime.fromtimestamp(now / 1000, UTC)
    if not name or at.astimezone(zone).utcoffset() == at.astimezone().utcoffset():
        return ""
    return say("figures-zone", place=name.rpartition("/")[2].replace("_", " "))


def clock_there(instant: int, zone: tzinfo | None = UTC) -> str:
    """``11:42``, or ``11:42 (London time)`` where this machine's clock reads another."""
    theirs = zone_words(zone, instant)
    time = clock(instant, zone)
    return say("hall-there", time=time, zone=theirs) if theirs else time


def moment(instant: int, now: int, zone: tzinfo | None = UTC) -> str:
    """A time of day, with its day where that is not today's: ``13:58, Friday 5 June``."""
    time, on = clock(instant, zone), day(instant, zone)
    return time if on == day(now, zone) else say("hall-moment", time=time, day=on)


def moment_there(instant: int, now: int, zone: tzinfo | None = UTC) -> str:
    """As :func:`moment`, with the zone where this machine's clock reads another."""
    time, on = clock_there(instant, zone), day(instant, zone)
    return time if on == day(now, zone) else say("hall-moment", time=time, day=on)


def shares(counts: Sequence[int], whole: int = 100) -> tuple[int, ...]:
    """``whole`` units divided in proportion to ``counts``, by largest remainder.

    They sum to exactly ``whole`` (to 0 when all counts are 0). Equal counts differ by at most
    one unit; the earlier one gets it.
    """
    return tuple(percentages(counts, whole))


def percents(counts: Sequence[int], places: int = 1) -> tuple[str, ...]:
    """Each count's share as ``41.2%``; they sum to 100. Dashes when nothing is counted yet.

    What rounds to 0 or 100 and is neither reads ``<0.1%`` or ``>99.9%``.
    """
    whole = sum(counts)
    if whole <= 0:
        return tuple("–" for _ in counts)
    units = shares(counts, 100 * 10**places)
    return tuple(
        _share(unit, part, whole, places) for unit, part in zip(units, counts, strict=True)
    )


def percent(part: int, whole: int) -> str:
    """One share, rounded down: ``86%``; next to nothing ``under 1%``, next to all ``over 99%``."""
    if whole <= 0:
        return "–"
    if 0 < 100 * part < whole:
        return say("desk-kit-percent-under", figure=1)
    if 99 * whole < 100 * part < 100 * whole:
        return say("desk-kit-percent-over", figure=99)
    return say("figures-percent", figure=part * 100 // whole)


def tenths(part: int, whole: int) -> str:
    """One share that is no part of a set, to the tenth: ``66.7%``."""
    if whole <= 0:
        return "–"
    return _share((2000 * part + whole) // (2 * whole), part, whole, 1)


def _share(units: int, part: int, whole: int, places: int) -> str:
    """What is not nothing never reads 0, and what is not all never 100 (``as_percent``)."""
    scale = 10**places
    if units <= 0 < part:
        return say("figures-percent-under", figure=_decimal(1, places))
    if units >= 100 * scale and part < whole:
        return say("figures-percent-over", figure=_decimal(100 * scale - 1, places))
    return say("figures-percent", figure=_decimal(units, places))


def _decimal(units: int, places: int) -> str:
    digits = spoken().digits
    return digits.fraction(units, places) if places else digits.figure(units)
