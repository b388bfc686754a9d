"""The poll panel: the list of polls, and the one that is looked at with its counts and actions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from conference.deliberation.command import WireCommand
from conference.deliberation.polls.commands import (
    ClosePoll,
    ExtendPoll,
    OpenPoll,
    PreparePoll,
    PublishPoll,
    VoidPoll,
)
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.model import LIFE, PollState
from conference.deliberation.seconding.model import SecondAct
from conference.protocol.views import PollView
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.kit.seconding import second_person
from conference.ui.picture import Counted, Picture, Tone, counted
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
from conference.ui.polls.says.choosing import explained
from conference.ui.polls.says.needs import needs_words
from conference.ui.polls.says.outcome import ShownOutcome, shown_outcome
from conference.ui.polls.says.verdict import undecided, void_words

__all__ = [
    "Action",
    "PollAct",
    "PollRow",
    "PollsSheet",
    "ShownPoll",
    "action",
    "polls_sheet",
    "selected_poll",
]

STATES = {
    PollState.DRAFT: Phrase("DRAFT", Tone.MUTED, "Only the desk sees it."),
    PollState.OPEN: Phrase("OPEN", Tone.PROGRAMME, "Parties are answering now."),
    PollState.CLOSED: Phrase("CLOSED", Tone.WARNING, "No more answers. Not published yet."),
    PollState.PUBLISHED: Phrase("RESULT", Tone.ACTION, "Published: this result stands."),
    PollState.VOID: Phrase("VOID", Tone.WARNING, "Declared not to count."),
}

HIDDEN = "Counts are hidden until the close, from this desk too."


NAMED = {
    Electorate.PARTIES: {
        "open": "Open to rooms",
        "close": "Close for rooms",
        "publish": "Publish rooms' result",
    },
    Electorate.CHAMBER: {
        "open": "Open in chamber",
        "close": "Close in chamber",
        "publish": "Publish chamber's result",
    },
    Electorate.MEMBERS: {
        "open": "Open to members",
        "close": "Close for members",
        "publish": "Publish members' result",
    },
}
"""What the buttons say where there is a chamber: whose poll it is."""


class PollAct(StrEnum):
    """What the operator can do with a poll."""

    EDIT = "edit"
    OPEN = "open"
    CLOSE = "close"
    EXTEND = "extend"
    UNBIND = "unbind"
    PUBLISH = "publish"
    VOID = "void"


GOES_TO = {
    PollAct.OPEN: PollState.OPEN,
    PollAct.CLOSE: PollState.CLOSED,
    PollAct.PUBLISH: PollState.PUBLISHED,
    PollAct.VOID: PollState.VOID,
}
LABELS = {
    PollAct.EDIT: ("Edit …", "Edit …"),
    PollAct.OPEN: ("Open poll", "Press again to open"),
    PollAct.CLOSE: ("Close poll", "Press again to close"),
    PollAct.EXTEND: ("+30 s", "+30 s"),
    PollAct.UNBIND: ("No end", "No end"),
    PollAct.PUBLISH: ("Publish result", "Press again to publish"),
    PollAct.VOID: ("Void …", "Void …"),
}
COMMANDS: Mapping[PollAct, type[WireCommand]] = {
    PollAct.EDIT: PreparePoll,
    PollAct.OPEN: OpenPoll,
    PollAct.CLOSE: ClosePoll,
    PollAct.EXTEND: ExtendPoll,
    PollAct.UNBIND: ExtendPoll,
    PollAct.PUBLISH: PublishPoll,
    PollAct.VOID: VoidPoll,
}


@dataclass(frozen=True, slots=True)
class Action:
    """A button: what it says, what it says once armed, and, where it is off, why."""

    act: PollAct
    label: str
    armed: str
    enabled: bool
    shown: bool
    tip: str


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
    what = "vote of the chamber" if of_chamber else "poll"
    empty = "" if rows else f"No {what} has been prepared yet. Prepare one: Ctrl+N."
    if picture.conference is None:
        empty = "Waiting for the polls …"
    return PollsSheet(
        rows=rows,
        poll=_panel(picture, poll) if poll else None,
        may_prepare=not picture.why_not(PreparePoll),
        empty=empty,
        stale=not picture.link.is_up,
    )


def selected_poll(
    picture: Picture, chosen: str | None, among: tuple[PollView, ...] | None = None
) -> PollView | None:
    """Of these polls (of all) the chosen one; else the open one, the rooms' before the chamber's.

    Else the one that ended during the item on air, the poll that this item asks, the one that waits
    to be published since the least time, the next draft, the last.
    """
    polls = picture.polls if among is None else among
    opened = [poll for poll in polls if poll.state == "open"]
    candidates = [
        picture.poll(chosen),
        min(opened, key=is_of_chamber, default=None),
        _just_ended(picture, polls),
        picture.poll(picture.on.poll) if picture.on else None,
        _last_closed(polls),
        next((poll for poll in polls if poll.state == "draft"), None),
        polls[-1] if polls else None,
    ]
    return next((poll for poll in candidates if poll is not None and poll in polls), None)


def _just_ended(picture: Picture, polls: tuple[PollView, ...]) -> PollView | None:
    """The poll that ended last, until the next item begins: its result is still to be told."""
    poll, on = picture.current_poll, picture.on
    if poll not in polls:
        asked = [one for one in polls if one.opened_at is not None]
        poll = max(asked, key=lambda one: one.opened_at or 0, default=None)
    if poll is None or poll.closed_at is None:
        return None
    since = on.started_at if on is not None else 0
    return poll if since is not None and poll.closed_at >= since else None


def _last_closed(polls: tuple[PollView, ...]) -> PollView | None:
    """Of the polls that wait to be published the one that closed last."""
    waiting = [poll for poll in polls if poll.state == "closed"]
    return max(waiting, key=lambda poll: poll.closed_at or 0, default=None)


def _row(picture: Picture, poll: PollView, chosen: PollView | None) -> PollRow:
    known = counted(picture, poll)
    note = f"{len(poll.options)} options · {answered_by(poll)}"
    if known is not None:
        note = words.quantity(known.turnout.people, "answer", "answers")
    if is_of_chamber(poll):
        note = f"chamber · {note}"
    return PollRow(
        key=poll.id,
        number=str(poll.place + 1),
        question=poll.question,
        state=STATES[PollState(poll.state)],
        note=note,
        chosen=chosen is not None and poll.id == chosen.id,
        struck=poll.state == "void",
    )


def _panel(picture: Picture, poll: PollView) -> ShownPoll:
    known = counted(picture, poll)
    turnout = known.turnout if known else None
    is_open = poll.state == "open"
    has_rate = not is_of_chamber(poll)
    rates = _rates(picture, poll) if is_open and has_rate else ()
    return ShownPoll(
        key=poll.id,
        heading=f"POLL {poll.place + 1}{' · CHAMBER' if is_of_chamber(poll) else ''}",
        question=poll.question,
        state=STATES[PollState(poll.state)],
        timing=_timing(picture, poll),
        bars=() if is_secret(poll, known) else option_bars(poll, known),
        mark=bar_mark(poll),
        whole="" if is_secret(poll, known) else track_words(poll),
        turnout=turnout_words(picture, poll, turnout),
        parties="" if is_of_chamber(poll) else parties_words(known),
        channels=channel_shares(picture, poll, turnout),
        rate=f"{words.number(rates[-1])}/s" if rates else "",
        rates=rates,
        regions=region_shares(picture, poll, known),
        actions=tuple(action(picture, poll, act) for act in PollAct),
        note="\n".join(filter(None, (_note(poll, known), _by_name(picture, poll), mended(poll)))),
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
            return f"answered by {answered_by(poll)}"
        case PollState.OPEN:
            opened = words.stopwatch(picture.now - (poll.opened_at or picture.now))
            if poll.closes_at is None:
                return f"open {opened} · until you close it"
            left = words.stopwatch(words.whole(poll.closes_at - picture.now))
            return f"open {opened} · closes in {left}"
        case PollState.CLOSED | PollState.PUBLISHED:
            return f"closed at {words.clock(poll.closed_at or 0, zone, seconds=True)}"
        case PollState.VOID:
            since = words.clock(poll.voided_at, zone, seconds=True) if poll.voided_at else ""
            return f"void since {since}" if since else "does not count"


def action(picture: Picture, poll: PollView, act: PollAct) -> Action:
    """What can be said of an act for this poll."""
    state = PollState(poll.state)
    label, armed = LABELS[act]
    allowed = _is_offered(poll, state, act)
    why = _hindrance(picture, poll, act) if allowed else ""
    if picture.chamber is not None:
        label = NAMED[Electorate(poll.electorate)].get(act, label)
    if act is PollAct.PUBLISH:
        said = second_person(picture, SecondAct.PUBLISH, poll.id, "publish")
        label, why = said.label or label, why or said.why
    others = picture.armed_elsewhere(act, poll.id) if allowed and not why else ""
    tip = why or (f"{others} arms this, too." if others else "")
    return Action(act, label, armed, allowed and not why, allowed, tip)


def _is_offered(poll: PollView, state: PollState, act: PollAct) -> bool:
    """Whether the state of the poll has room for this act."""
    match act:
        case PollAct.EDIT:
            return state is PollState.DRAFT
        case PollAct.EXTEND:
            return state is PollState.OPEN
        case PollAct.UNBIND:
            return state is PollState.OPEN and poll.closes_at is not None
        case _:
            return GOES_TO[act] in LIFE[state]


def _hindrance(picture: Picture, poll: PollView, act: PollAct) -> str:
    kind = COMMANDS[act]
    why = picture.why_not(kind, "No link to the server: nothing can be changed from here.")
    if why:
        return why
    if picture.is_pending(str(kind.__struct_config__.tag), poll.id):
        return "Waiting for the server …"
    same = (one for one in picture.polls if one.electorate == poll.electorate)
    other = next((one for one in same if one.state == "open"), None)
    if act is PollAct.OPEN and other is not None:
        return f"“{other.question}” is still open. Close it first (F6)."
    return undecided(poll) if act is PollAct.PUBLISH else ""


def _decision_note(poll: PollView, known: Counted | None) -> str:
    """What a decision needs, and while its counts are nobody's that they are."""
    assert poll.needs is not None
    hidden = HIDDEN if is_secret(poll, known) else ""
    lines = (f"{poll.needs.title}: {needs_words(poll.needs)}", hidden, undecided(poll))
    return "\n".join(line for line in lines if line)


def is_secret(poll: PollView, known: Counted | None) -> bool:
    """Whether it is a vote of the chamber whose counts nobody may know yet."""
    return is_of_chamber(poll) and poll.state == "open" and not (known and known.people)


def mended(poll: PollView) -> str:
    """Which parties are left out of a poll, and where phones were started over; "" for none."""
    out = [f"{one.name} ({one.reason.removesuffix('.')})" for one in poll.left_out]
    parts = []
    if out:
        parties = words.quantity(len(out), "party is", "parties are")
        parts.append(f"{parties} left out: {words.enumerated(out)}.")
    if poll.started_over:
        names = words.enumerated([one.name for one in poll.started_over])
        struck = sum(one.struck for one in poll.started_over)
        votes = words.quantity(struck, "vote by phone was", "votes by phone were")
        parts.append(f"Phones were started over at {names}; {votes} taken out.")
    return "\n".join(parts)


def _by_name(picture: Picture, poll: PollView) -> str:
    """Of a poll by name: what that means, then where it can be read."""
    if not poll.named:
        return ""
    if poll.state in {"draft", "open"}:
        return "By name: everybody can read who voted how on phones, once it has closed."
    shown = {"published"} | {"live": {"closed", "void"}, "on_close": {"closed"}}.get(
        poll.reveal_parties, set()
    )
    if poll.state not in shown:
        return "By name: who voted how can be read with the result."
    origin = picture.origin or "the address of this conference"
    return f"By name: who voted how stands at {origin}/names"


def _note(poll: PollView, known: Counted | None) -> str:
    """What the bars count, and the rule that will count the ballots, before it has."""
    if poll.needs is not None:
        return _decision_note(poll, known)
    if poll.outcome is not None:
        return ""
    if known is None and poll.state == "open":
        return "No answer has come in yet. Bars move with the first."
    match poll.kind:
        case "ranking":
            kind = "First preferences; the rule counts whole rankings."
        case "points":
            kind = f"Points; each person has {words.number(poll.budget)}."
        case "approval":
            kind = "Each person may approve several; shares are of the people who answered."
        case _:
            kind = ""
    return "\n".join(part for part in (kind, explained(poll)) if part)
