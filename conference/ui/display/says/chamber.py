"""A decision of the chamber on a screen: what it needs while it is open, then what came of it.

The verdict is the one of the sheet. Where rooms or members were asked the same, their answers
stand beside it.
"""

from __future__ import annotations

from dataclasses import dataclass

from conference.protocol.views import ChangeView, PollView
from conference.ui.display.says.motion import brief_question, vote_changes
from conference.ui.display.says.rooms_beside import RoomsBeside, rooms_beside
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.picture import Counted, Picture, Tone, counted
from conference.ui.polls.says.bars import BarMark, OptionBar, bar_mark, option_bars, track_words
from conference.ui.polls.says.needs import (
    Quorum,
    passes_words,
    quorum_of,
    quorum_words,
    tie_words,
)
from conference.ui.polls.says.verdict import condition_words, reached_words, void_words
from conference.voting.decision import Decision

__all__ = ["ChamberVote", "Meter", "Verdict", "chamber_verdict", "chamber_vote"]

BADGES = {
    "draft": Phrase("NOT YET OPEN", Tone.MUTED),
    "open": Phrase("OPEN", Tone.PROGRAMME),
    "void": Phrase("VOID", Tone.WARNING),
}
SIDES = 2
"""For and against; a third option is the abstention."""


@dataclass(frozen=True, slots=True)
class Meter:
    """So many of a whole, as a bar: ``figure`` of ``whole`` in words, and a mark with its words.

    ``says`` is how it stands; ``short`` that it is not enough yet.
    """

    label: str
    figure: str
    whole: str
    fraction: float
    mark: float | None = None
    mark_words: str = ""
    says: str = ""
    short: bool = False


@dataclass(frozen=True, slots=True)
class ChamberVote:
    """A decision before it has a result. Without ``with_counts`` the bars are names alone.

    ``changes`` are the marked words of the amendment that is voted on, where they fit.
    """

    head: str
    question: str
    badge: Phrase
    passes: str
    conditions: str
    meters: tuple[Meter, ...]
    bars: tuple[OptionBar, ...]
    with_counts: bool
    scale: str
    hidden: str
    timing: str
    changes: tuple[ChangeView, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of a decision. ``side`` is the option that won, whose colour the word has.

    ``reached`` has the votes and what was needed, ``conditions`` quorum and equality, ``sums``
    how all figures add up.
    """

    head: str
    question: str
    word: str
    side: int
    bars: tuple[OptionBar, ...]
    mark: BarMark | None
    scale: str
    reached: str
    conditions: tuple[str, ...]
    sums: tuple[str, ...]
    beside: tuple[RoomsBeside, ...]
    timing: str


def chamber_vote(picture: Picture, poll: PollView) -> ChamberVote:
    """The scene of a decision that has no published result."""
    assert poll.needs is not None
    known = counted(picture, poll)
    shown = known is not None and bool(known.people) and poll.live and poll.state != "void"
    named = " · by name" if poll.named else ""
    conditions = (quorum_words(poll.needs), tie_words(poll.needs))
    return ChamberVote(
        head=_head(poll),
        question=brief_question(picture, poll),
        badge=BADGES.get(poll.state, Phrase("CLOSED", Tone.WARNING)),
        passes=passes_words(poll.needs),
        conditions="   ".join(part for part in conditions if part),
        meters=_meters(picture, poll, known),
        bars=option_bars(poll, known if shown else None),
        with_counts=shown,
        scale=track_words(poll) if shown else "",
        hidden="" if shown else _hidden(poll),
        timing=f"{_time(picture, poll)}{named}",
        changes=() if shown else vote_changes(picture, poll),
    )


def chamber_verdict(picture: Picture, poll: PollView) -> Verdict | ChamberVote:
    """The scene of a result; while there is none yet, that of the decision."""
    decision = poll.sheet.decision if poll.sheet is not None else None
    if decision is None or poll.state != "published":
        return chamber_vote(picture, poll)
    known = counted(picture, poll)
    mark = bar_mark(poll)
    scale = track_words(poll)
    return Verdict(
        head=_head(poll),
        question=brief_question(picture, poll),
        word="CARRIED" if decision.passed else "NOT CARRIED",
        side=0 if decision.passed else 1,
        bars=option_bars(poll, known),
        mark=mark,
        scale=f"{scale} · line: {words.number(decision.needed)} needed" if mark else scale,
        reached=reached_words(decision),
        conditions=condition_words(poll, decision),
        sums=_sums(poll, decision, known),
        beside=rooms_beside(picture, poll),
        timing=_time(picture, poll),
    )


def _head(poll: PollView) -> str:
    title = poll.needs.title if poll.needs is not None else ""
    return f"THE CHAMBER DECIDES · {title.upper()}" if title else "THE CHAMBER DECIDES"


def _meters(picture: Picture, poll: PollView, known: Counted | None) -> tuple[Meter, ...]:
    """Who is signed in, and who of them has voted; the quorum is marked where it is counted."""
    chamber, quorum = picture.chamber, quorum_of(picture, poll)
    seats = poll.seated if poll.seated is not None else chamber.seats if chamber else 0
    present = poll.present if poll.present is not None else chamber.present if chamber else 0
    signed = _meter("SIGNED IN", present, seats, "seat", "seats", quorum)
    if poll.state == "draft":
        return (signed,)
    voted = known.turnout.people if known is not None else 0
    return signed, _meter("HAVE VOTED", voted, present, "signed in", "signed in", quorum)


def _meter(label: str, part: int, whole: int, one: str, many: str, quorum: Quorum | None) -> Meter:
    is_for_quorum = quorum is not None and (quorum.counts == "signed in") == (label == "SIGNED IN")
    figure, of = words.number(part), f"of {words.quantity(whole, one, many)}"
    fraction = min(1.0, part / whole) if whole else 0.0
    if quorum is None or not is_for_quorum:
        return Meter(label, figure, of, fraction)
    return Meter(
        label,
        figure,
        of,
        fraction,
        min(1.0, quorum.needed / whole) if whole else None,
        f"quorum {words.number(quorum.needed)}",
        quorum.says,
        not quorum.met,
    )


def _hidden(poll: PollView) -> str:
    match poll.state:
        case "void":
            return void_words(poll)
        case "draft":
            return ""
        case "open" if poll.named:
            return "Vote by name: who voted how can be read once it has closed."
        case "open":
            return "Secret ballot: nobody sees the counts before the vote has closed."
        case _:
            return "The vote is closed. Its result follows."


def _time(picture: Picture, poll: PollView) -> str:
    match poll.state:
        case "open" if poll.closes_at is not None:
            return f"Closes in {words.stopwatch(words.whole(poll.closes_at - picture.now))}"
        case "open":
            return f"Open for {words.stopwatch(picture.now - (poll.opened_at or picture.now))}"
        case "draft":
            return "Votes are not taken yet"
        case "void":
            return "Does not count"
        case _:
            return f"Closed at {words.clock_there(poll.closed_at or 0, picture.zone)}"


def _sums(poll: PollView, decision: Decision, known: Counted | None) -> tuple[str, ...]:
    """How the figures add up, by side and by channel, and of how many."""
    cast = decision.yes + decision.no + decision.abstentions
    sides = f"{words.number(decision.yes)} for + {words.number(decision.no)} against"
    if len(poll.options) > SIDES or decision.abstentions:
        sides += f" + {words.quantity(decision.abstentions, 'abstention', 'abstentions')}"
    present, seated = poll.present or 0, poll.seated or 0
    silent = f" · {words.number(present - cast)} signed in did not vote" if present > cast else ""
    seats = f"{words.number(present)} of {words.quantity(seated, 'seat', 'seats')} signed in"
    first = f"{sides} = {words.quantity(cast, 'vote', 'votes')}{silent} · {seats}"
    ways = _ways(known)
    return (first, ways) if ways else (first,)


def _ways(known: Counted | None) -> str:
    """How many came in by which channel, where there was more than one."""
    if known is None:
        return ""
    counts = (known.turnout.phones, known.turnout.hands, known.turnout.paper)
    names = ("by device", "by hands", "on paper")
    parts = [f"{words.number(n)} {name}" for n, name in zip(counts, names, strict=True) if n]
    return " + ".join(parts) if len(parts) > 1 else ""
