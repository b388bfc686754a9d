"""Figures, shares, times and lists in the words of a language.

The same as ``resources/web/js/kit/words.js``: ``tests/words/figures.json`` is the table of outputs
that both are held to. Neither Babel nor the browser's Intl writes any of it, for they differ, and
differ from one version to the next; they give the forms of plurals and ordinals alone (CLDR).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo

from conference.core.parts import parts_of
from conference.words.say import Words, isolated

__all__ = ["amount", "clock", "day", "figure", "listed", "ordinal", "percent", "percents"]


def figure(words: Words, number: int) -> str:
    """A whole number: ``61,870``."""
    return words.digits.figure(number)


def amount(words: Words, hundredths: int) -> str:
    """Votes as a rule counts them, to two decimals where they are not whole: ``66.67``."""
    whole, rest = divmod(hundredths, 100)
    return words.digits.fraction(hundredths, 2) if rest else figure(words, whole)


def percent(words: Words, part: int, whole: int) -> str:
    """One share that is no part of a set, to the tenth: ``66.7%``; a dash of nothing."""
    if whole <= 0:
        return words.say("figures-none")
    return _share(words, (2000 * part + whole) // (2 * whole), part, whole)


def percents(words: Words, counts: Sequence[int]) -> tuple[str, ...]:
    """Each count's share (:func:`conference.core.parts.parts_of`); dashes of nothing."""
    total = sum(counts)
    if total <= 0:
        return tuple(words.say("figures-none") for _ in counts)
    tenths = parts_of(counts)
    return tuple(_share(words, *each, total) for each in zip(tenths, counts, strict=True))


def _share(words: Words, tenths: int, part: int, whole: int) -> str:
    """What is not nothing never reads 0, and what is not all never 100."""
    if tenths <= 0 < part:
        return words.say("figures-percent-under", figure=words.digits.fraction(1, 1))
    if tenths >= 1000 and part < whole:
        return words.say("figures-percent-over", figure=words.digits.fraction(999, 1))
    return words.say("figures-percent", figure=words.digits.fraction(tenths, 1))


def ordinal(words: Words, number: int) -> str:
    """``1st``, ``2nd``, ``11th``, ``21st``."""
    return words.say("figures-ordinal", form=words.ordinal_form(number), number=number)


def clock(instant: int, zone: tzinfo | None = UTC, *, seconds: bool = False) -> str:
    """The time of day, by 24 hours in every language: ``14:05``. ``instant`` in ms since 1970."""
    local = datetime.fromtimestamp(instant / 1000, UTC).astimezone(zone)
    return local.strftime("%H:%M:%S" if seconds else "%H:%M")


def day(words: Words, instant: int, zone: tzinfo | None = UTC) -> str:
    """``Saturday 22 November``. ``instant`` in ms since 1970."""
    local = datetime.fromtimestamp(instant / 1000, UTC).astimezone(zone)
    return words.say(
        "figures-day",
        weekday=words.say("figures-weekday", weekday=f"d{local.isoweekday() % 7}"),
        day=local.day,
        month=words.say("figures-month", month=f"m{local.month}"),
    )


def listed(words: Words, names: Sequence[str]) -> str:
    """``A``, ``A and B``, ``A, B and C``."""
    rtl = words.language.direction == "rtl"
    *most, last = [isolated(name, always=rtl) for name in names] or [""]
    if not most:
        return last
    first = most[0]
    for name in most[1:]:
        first = _joined(words.say("figures-list-more", first=FIRST, next=NEXT), first, name)
    return _joined(words.say("figures-list-last", first=FIRST, last=NEXT), first, last)


FIRST, NEXT = "\ue000", "\ue001"


def _joined(pattern: str, first: str, following: str) -> str:
    """Names that are isolated each are not isolated together."""
    return pattern.replace(FIRST, first).replace(NEXT, following)
