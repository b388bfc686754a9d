"""The bars of a poll, the same on the desk and in the hall."""

from __future__ import annotations

from dataclasses import dataclass

from conference.protocol.views import PollView
from conference.ui.kit import words
from conference.ui.picture import Counted

__all__ = ["OptionBar", "fractions", "option_bars"]


@dataclass(frozen=True, slots=True)
class OptionBar:
    """One option's counts. ``index`` picks its colour; fractions are of the longest bar."""

    index: int
    label: str
    people: str
    percent: str
    parties: str
    people_fraction: float
    parties_fraction: float
    leads: bool


def option_bars(poll: PollView, known: Counted | None) -> tuple[OptionBar, ...]:
    """One bar an option, in the order of the options. Shares sum to 100 where they should."""
    nothing = tuple(0 for _ in poll.options)
    people = known.people if known and known.people else nothing
    parties = known.parties if known and known.parties else nothing
    shown = known is not None and bool(known.people)
    percents = _percents(poll, people, known)
    of_people = fractions(people, _whole(poll, people, known))
    of_parties = fractions(parties, sum(parties))
    longest = max((*of_people, *of_parties), default=0) or 1.0
    most = max(people, default=0)
    return tuple(
        OptionBar(
            index=i,
            label=label,
            people=_marks(poll, people[i]) if shown else "",
            percent=percents[i] if shown else "",
            parties=words.quantity(parties[i], "party", "parties") if shown else "",
            people_fraction=of_people[i] / longest,
            parties_fraction=of_parties[i] / longest,
            leads=most > 0 and people[i] == most,
        )
        for i, label in enumerate(poll.options)
    )


def _marks(poll: PollView, count: int) -> str:
    if poll.kind == "points":
        return words.quantity(count, "point", "points")
    return words.quantity(count, "person", "people")


def _percents(poll: PollView, people: tuple[int, ...], known: Counted | None) -> tuple[str, ...]:
    if poll.kind != "approval":
        return words.percents(people)
    whole = _whole(poll, people, known)
    return tuple(words.tenths(count, whole) for count in people)


def _whole(poll: PollView, people: tuple[int, ...], known: Counted | None) -> int:
    """Of how many the shares are: of all marks, but of all people where each may approve many."""
    if poll.kind == "approval":
        return known.turnout.people if known else 0
    return sum(people)


def fractions(counts: tuple[int, ...], whole: int) -> tuple[float, ...]:
    """Each count as a part of the whole, 0 to 1; all 0 where nothing was counted."""
    return tuple(count / whole if whole else 0.0 for count in counts)
