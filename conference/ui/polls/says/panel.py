"""The poll panel: the list of polls, and the one that is looked at with its counts and actions."""

from __future__ import annotations

from dataclasses import dataclass

from conference.deliberation.polls.commands import PreparePoll
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.model import PollState
from conference.protocol.views import PollView
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.picture import Picture, Tone, counted
from conference.ui.polls.says.actions import Action, PollAct, action
from conference.ui.polls.says.answers import (
    ChannelShare,
    RegionShare,
    answered_by,
    channel_shares,
    is_of_chamber,
    parties_words,
    region_shares,
    turnout_words,
)
from conference.ui.polls.says.bars import (
    BarMark,
    OptionBar,
    bar_mark,
    option_bars,
    track_words,
)
from conference.ui.polls.says.chosen import selected_poll
from conference.ui.polls.says.languages import language_words
from conference.ui.polls.says.notes import by_name, is_secret, mended, note
from conference.ui.polls.says.outcome import ShownOutcome, shown_outcome
from conference.ui.polls.says.verdict import void_words
from conference.words.spoken import say

__all__ = ["PollRow", "PollsSheet", "ShownPoll", "polls_sheet", "state_words"]

HEADINGS = {
    Electorate.PARTIES: "desk-polls-heading",
    Electorate.CHAMBER: "desk-polls-heading-chamber",
    Electorate.MEMBERS: "desk-polls-heading-members",
}
"""The heading of a poll, which says whose it is."""

OF = {Electorate.CHAMBER: "desk-polls-of-chamber", Electorate.MEMBERS: "desk-polls-of-members"}
"""Whose vote it is, in the list of polls."""

STATES = {
    PollState.DRAFT: ("desk-polls-state-draft", Tone.MUTED, "desk-polls-state-draft-tip"),
    PollState.OPEN: ("hall-badge-open", Tone.PROGRAMME, "desk-polls-state-open-tip"),
    PollState.CLOSED: ("poll-badge-closed", Tone.WARNING, "desk-polls-state-closed-tip"),
    PollState.PUBLISHED: ("poll-badge-result", Tone.ACTION, "desk-polls-state-published-tip"),
    PollState.VOID: ("poll-badge-void", Tone.WARNING, "desk-polls-state-void-tip"),
}
"""How a poll is: the key of the word, its tone, and the key of what it means."""


@dataclass(frozen=True, slots=True)
class PollRow:
    """A line in the list of polls; ``struck`` out where the poll does not count."""

    key: str
    number: str
    question: str
    state: Phrase
    note: str
    chosen: bool
    struck: bool = False


@dataclass(frozen=True, slots=True)
class ShownPoll:
    """The poll that is looked at. ``bars`` have no numbers while nothing was counted.

    ``mark`` is a line across them, ``whole`` says what a whole track is. ``void`` says that the
    poll does not count, and why; "" of all others. One of the chamber has no rate: what the server
    counts a second are the rooms' ballots, too.
    """

    key: str
    heading: str
    question: str
    state: Phrase
    timing: str
    bars: tuple[OptionBar, ...]
    mark: BarMark | None
    whole: str
    turnout: str
    parties: str
    channels: tuple[ChannelShare, ...]
    rate: str
    rates: tuple[int, ...]
    regions: tuple[RegionShare, ...]
    actions: tuple[Action, ...]
    note: str
    outcome: ShownOutcome | None
    void: str = ""
    has_rate: bool = True


@dataclass(frozen=True, slots=True)
class PollsSheet:
    """The list and the poll that is looked at; ``empty`` teaches when there is none."""

    rows: tuple[PollRow, ...]
    poll: ShownPoll | None
    may_prepare: bool
    empty: str
    stale: bool


def polls_sheet(
    picture: Picture, chosen: str | None = None, *, of_chamber: bool = False
) -> PollsSheet:
    """The panel; ``chosen`` is the poll that the operator looks at (None: the one that matters).

    With ``of_chamber`` there are the polls of the chamber alone.
    """
    polls = tuple(one for one in picture.polls if is_of_chamber(one) or not of_chamber)
    poll = selected_poll(picture, chosen, polls)
    rows = tuple(_row(picture, one, poll) for one in polls)
    none = say("desk-polls-none-chamber" if of_chamber else "desk-polls-none")
    empty = "" if rows else none
    if picture.conference is None:
        empty = say("desk-polls-awaited")
    return PollsSheet(
        rows=rows,
        poll=_panel(picture, poll) if poll else None,
        may_prepare=not picture.why_not(PreparePoll),
        empty=empty,
        stale=not picture.link.is_up,
    )


def _row(picture: Picture, poll: PollView, chosen: PollView | None) -> PollRow:
    known = counted(picture, poll)
    whose = OF.get(Electorate(poll.electorate))
    facts = [say("desk-polls-options", count=len(poll.options)), answered_by(poll)]
    if known is not None:
        votes = "desk-votes" if whose else "desk-answers"
        facts = [say(votes, count=known.turnout.people)]
    if whose:
        facts.insert(0, say(whose))
    return PollRow(
        key=poll.id,
        number=str(poll.place + 1),
        question=poll.question,
        state=_state(poll),
        note=" · ".join(facts),
        chosen=chosen is not None and poll.id == chosen.id,
        struck=poll.state == "void",
    )


def _state(poll: PollView) -> Phrase:
    word, tone, meaning = STATES[PollState(poll.state)]
    return Phrase(say(word), tone, say(meaning))


def state_words() -> tuple[str, ...]:
    """All words that say how a poll is, for which the list has room."""
    return tuple(say(word) for word, _, _ in STATES.values())


def _panel(picture: Picture, poll: PollView) -> ShownPoll:
    known = counted(picture, poll)
    turnout = known.turnout if known else None
    is_open = poll.state == "open"
    has_rate = poll.electorate == Electorate.PARTIES
    rates = _rates(picture, poll) if is_open and has_rate else ()
    spoken = language_words(picture, poll)
    notes = (note(poll, known), by_name(picture, poll), spoken, mended(poll))
    return ShownPoll(
        key=poll.id,
        heading=say(HEADINGS[Electorate(poll.electorate)], number=str(poll.place + 1)),
        question=poll.question,
        state=_state(poll),
        timing=_timing(picture, poll),
        bars=() if is_secret(poll, known) else option_bars(poll, known),
        mark=bar_mark(poll),
        whole="" if is_secret(poll, known) else track_words(poll),
        turnout=turnout_words(picture, poll, turnout),
        parties=parties_words(known) if has_rate else "",
        channels=channel_shares(picture, poll, turnout),
        rate=say("desk-polls-rate", figure=words.number(rates[-1])) if rates else "",
        rates=rates,
        regions=region_shares(picture, poll, known),
        actions=tuple(action(picture, poll, act) for act in PollAct),
        note="\n".join(filter(None, notes)),
        outcome=shown_outcome(picture, poll),
        void=void_words(poll),
        has_rate=has_rate,
    )


def _rates(picture: Picture, poll: PollView) -> tuple[int, ...]:
    """Ballots a second since the poll was opened: those before are another poll's."""
    seconds = max(0, picture.now - (poll.opened_at or picture.now)) // 1_000
    return (0, *picture.rates[-seconds:]) if seconds else (0,)


def _timing(picture: Picture, poll: PollView) -> str:
    zone = picture.zone
    match PollState(poll.state):
        case PollState.DRAFT:
            return say("desk-polls-answered-by", ways=answered_by(poll))
        case PollState.OPEN:
            opened = words.stopwatch(picture.now - (poll.opened_at or picture.now))
            if poll.adjourned_at is not None:
                if not poll.resumes_at:
                    return say("desk-polls-adjourned-until-you")
                return say("desk-polls-adjourned-till", time=words.clock(poll.resumes_at, zone))
            if poll.closes_at is None:
                return say("desk-polls-open-by-hand", time=opened)
            left = words.stopwatch(words.whole(poll.closes_at - picture.now))
            return say("desk-polls-open-closes", time=opened, left=left)
        case PollState.CLOSED | PollState.PUBLISHED:
            closed = words.clock(poll.closed_at or 0, zone, seconds=True)
            return say("desk-polls-closed-at", time=closed)
        case PollState.VOID:
            since = words.clock(poll.voided_at, zone, seconds=True) if poll.voided_at else ""
            return (
                say("desk-polls-void-since", time=since)
                if since
                else say("desk-polls-does-not-count")
            )
