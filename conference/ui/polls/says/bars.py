"""The bars of a poll, the same on the desk and in the hall.

A track is always the whole: all people who were counted, all parties, all points. So a bar is as
long as its share is, and gets shorter only when that does.
"""

from __future__ import annotations

from dataclasses import dataclass

from conference.protocol.views import PollView
from conference.ui.kit import words
from conference.ui.picture import Counted
from conference.voting.decision import Decision
from conference.words.spoken import say

__all__ = ["BarMark", "OptionBar", "bar_mark", "fractions", "option_bars", "track_words"]

WHOLES = {
    "approval": "poll-whole-answered",
    "ranking": "poll-whole-first",
    "points": "poll-whole-points",
}
"""What a whole track is, by the kind of poll."""

WHOLES_OF_DECISIONS = {
    "for-and-against": "poll-whole-sides",
    "cast": "poll-whole-cast",
    "present": "poll-whole-present",
    "members": "poll-whole-members",
}
"""The same of a decision, by what its majority is of."""


@dataclass(frozen=True, slots=True)
class OptionBar:
    """One option's counts. ``index`` picks its mark; fractions are of the whole track, 0 to 1.

    What is no part of a whole is written without a track: then it is not ``has_track``.
    """

    index: int
    label: str
    people: str
    percent: str
    parties: str
    people_fraction: float
    parties_fraction: float
    leads: bool
    has_track: bool = True


@dataclass(frozen=True, slots=True)
class BarMark:
    """A line across the bars, ``at`` this part of the track: what is needed, or half."""

    at: float
    words: str


def option_bars(poll: PollView, known: Counted | None) -> tuple[OptionBar, ...]:
    """One bar an option, in the order of the options. Shares sum to 100 where they should."""
    if poll.needs is not None:
        return _of_decision(poll, known)
    nothing = tuple(0 for _ in poll.options)
    people = known.people if known and known.people else nothing
    parties = known.parties if known and known.parties else nothing
    shown = known is not None and bool(known.people)
    percents = _percents(poll, people, known)
    of_people = fractions(people, _whole(poll, people, known))
    of_parties = fractions(parties, sum(parties) + (known.tied if known else 0))
    most = max(people, default=0)
    return tuple(
        OptionBar(
            index=i,
            label=label,
            people=_marks(poll, people[i]) if shown else "",
            percent=percents[i] if shown else "",
            parties=say("figures-parties", count=parties[i]) if shown else "",
            people_fraction=of_people[i],
            parties_fraction=of_parties[i],
            leads=most > 0 and people[i] == most,
        )
        for i, label in enumerate(poll.options)
    )


def bar_mark(poll: PollView) -> BarMark | None:
    """What was needed, as the sheet says it; half for the eye before there is one.

    None where no share decides, and where more than all of the counts was needed.
    """
    decision = poll.sheet.decision if poll.sheet else None
    if poll.needs is not None:
        return _needed(decision) if decision is not None else None
    if poll.sheet is not None and decision is not None:
        base = poll.sheet.base
        needed = say("poll-mark-needed")
        return BarMark(decision.needed / base, needed) if decision.needed <= base > 0 else None
    return BarMark(0.5, say("poll-mark-half")) if poll.kind in {"single", "approval"} else None


def track_words(poll: PollView) -> str:
    """What a whole track is: ``100% = all points given``."""
    if poll.needs is not None:
        return say(WHOLES_OF_DECISIONS.get(poll.needs.of, "poll-whole-counted"))
    return say(WHOLES.get(poll.kind, "poll-whole-counted"))


def _base(poll: PollView, people: tuple[int, ...]) -> int:
    """How many the majority is of: as the sheet has it, before that as it stands; 0 if unknown."""
    decision = poll.sheet.decision if poll.sheet else None
    if decision is not None:
        return decision.base
    assert poll.needs is not None
    match poll.needs.of:
        case "for-and-against":
            return sum(people[:2])
        case "cast":
            return sum(people)
        case of:
            closed = {"present": poll.present, "members": poll.seated}.get(of)
            return (closed if closed is not None else poll.needs.base) or 0


def _of_decision(poll: PollView, known: Counted | None) -> tuple[OptionBar, ...]:
    """For and against as shares of what the majority is of; abstentions, where they are part."""
    assert poll.needs is not None
    people = known.people if known is not None and known.people else ()
    is_of_sides = poll.needs.of == "for-and-against"
    base, parts = _base(poll, people), people[:2] if is_of_sides else people
    is_known = base > 0 or not any(people)
    shares = words.percents((*parts, max(0, base - sum(parts)))) if is_known else ()
    return tuple(
        OptionBar(
            index=index,
            label=label,
            people=say("hall-votes", count=people[index]) if people else "",
            percent=shares[index] if index < min(len(parts), len(shares)) else "",
            parties="",
            people_fraction=fractions(people, base)[index] if index < len(parts) else 0.0,
            parties_fraction=0.0,
            leads=index < 2 and bool(people) and 0 < people[index] == max(people[:2]),
            has_track=index < 2 or not is_of_sides,
        )
        for index, label in enumerate(poll.options)
    )


def _needed(decision: Decision) -> BarMark | None:
    """Where on a track of the majority's base the votes lie that were needed."""
    is_within = decision.needed <= decision.base > 0
    needed = say("poll-mark-needed")
    return BarMark(decision.needed / decision.base, needed) if is_within else None


def _marks(poll: PollView, count: int) -> str:
    if poll.kind == "points":
        return say("hall-points", count=count)
    return say("figures-people", count=count)


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
    return tuple(min(1.0, count / whole) if whole else 0.0 for count in counts)
