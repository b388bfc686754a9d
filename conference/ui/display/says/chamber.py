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
from conference.words.spoken import say

__all__ = ["ChamberVote", "Meter", "Verdict", "chamber_verdict", "chamber_vote"]

BADGES = {
    "draft": ("poll-badge-draft", Tone.MUTED),
    "open": ("hall-badge-open", Tone.PROGRAMME),
    "void": ("poll-badge-void", Tone.WARNING),
}
CLOSED = ("poll-badge-closed", Tone.WARNING)
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
    timing = _time(picture, poll)
    badge, tone = BADGES.get(poll.state, CLOSED)
    conditions = (quorum_words(poll.needs), tie_words(poll.needs))
    return ChamberVote(
        head=_head(poll),
        question=brief_question(picture, poll),
        badge=Phrase(say(badge), tone),
        passes=passes_words(poll.needs),
        conditions="   ".join(part for part in conditions if part),
        meters=_meters(picture, poll, known),
        bars=option_bars(poll, known if shown else None),
        with_counts=shown,
        scale=track_words(poll) if shown else "",
        hidden="" if shown else _hidden(poll),
        timing=say("hall-by-name", timing=timing) if poll.named else timing,
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
        word=say("hall-carried" if decision.passed else "hall-not-carried"),
        side=0 if decision.passed else 1,
        bars=option_bars(poll, known),
        mark=mark,
        scale=say("hall-scale", whole=scale, line=say("hall-needed", count=decision.needed))
        if mark
        else scale,
        reached=reached_words(decision),
        conditions=condition_words(poll, decision),
        sums=_sums(poll, decision, known),
        beside=rooms_beside(picture, poll),
        timing=_time(picture, poll),
    )


def _head(poll: PollView) -> str:
    title = poll.needs.title if poll.needs is not None else ""
    head = say("hall-decides")
    return f"{head} · {title.upper()}" if title else head


def _meters(picture: Picture, poll: PollView, known: Counted | None) -> tuple[Meter, ...]:
    """Who is signed in, and who of them has voted; the quorum is marked where it is counted."""
    chamber, quorum = picture.chamber, quorum_of(picture, poll)
    seats = poll.seated if poll.seated is not None else chamber.seats if chamber else 0
    present = poll.present if poll.present is not None else chamber.present if chamber else 0
    signed = _meter("hall-signed-in", present, seats, "hall-of-seats", quorum)
    if poll.state == "draft":
        return (signed,)
    voted = known.turnout.people if known is not None else 0
    return signed, _meter("hall-have-voted", voted, present, "hall-of-signed-in", quorum)


def _meter(label: str, part: int, whole: int, of_what: str, quorum: Quorum | None) -> Meter:
    """``label`` and ``of_what`` are keys."""
    is_of_seats = label == "hall-signed-in"
    is_for_quorum = quorum is not None and (quorum.counts == "present") == is_of_seats
    figure, of = words.number(part), say(of_what, count=whole)
    fraction = min(1.0, part / whole) if whole else 0.0
    if quorum is None or not is_for_quorum:
        return Meter(say(label), figure, of, fraction)
    return Meter(
        say(label),
        figure,
        of,
        fraction,
        min(1.0, quorum.needed / whole) if whole else None,
        say("hall-quorum", needed=words.number(quorum.needed)),
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
            return say("hall-named-open")
        case "open":
            return say("hall-secret-open")
        case _:
            return say("hall-result-follows")


def _time(picture: Picture, poll: PollView) -> str:
    match poll.state:
        case "open" if poll.closes_at is not None:
            left = words.whole(poll.closes_at - picture.now)
            return say("hall-closes-in", span=words.stopwatch(left))
        case "open":
            since = picture.now - (poll.opened_at or picture.now)
            return say("hall-open-for", span=words.stopwatch(since))
        case "draft":
            return say("hall-votes-not-taken")
        case "void":
            return say("hall-not-counted")
        case _:
            time = words.clock_there(poll.closed_at or 0, picture.zone)
            return say("vote-closed-at", time=time)


def _sums(poll: PollView, decision: Decision, known: Counted | None) -> tuple[str, ...]:
    """How the figures add up, by side and by channel, and of how many."""
    cast = decision.yes + decision.no + decision.abstentions
    yes, no = words.number(decision.yes), words.number(decision.no)
    sides = say("hall-sides", yes=yes, no=no)
    if len(poll.options) > SIDES or decision.abstentions:
        sides = say("hall-sides-abstained", yes=yes, no=no, count=decision.abstentions)
    present, seated = poll.present or 0, poll.seated or 0
    signed = say("hall-seats-signed", present=words.number(present), count=seated)
    votes, silent = say("hall-votes", count=cast), words.number(present - cast)
    first = say("hall-sum", sides=sides, votes=votes, signed=signed)
    if present > cast:
        first = say("hall-sum-silent", sides=sides, votes=votes, silent=silent, signed=signed)
    ways = _ways(known)
    return (first, ways) if ways else (first,)


def _ways(known: Counted | None) -> str:
    """How many came in by which channel, where there was more than one."""
    if known is None:
        return ""
    counts = (known.turnout.phones, known.turnout.hands, known.turnout.paper)
    ways = ("phones", "hands", "paper")
    parts = [
        say("hall-way", number=words.number(count), way=way)
        for count, way in zip(counts, ways, strict=True)
        if count
    ]
    return " + ".join(parts) if len(parts) > 1 else ""
