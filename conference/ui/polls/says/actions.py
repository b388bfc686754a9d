"""What the operator can do with a poll: the buttons, and why one is off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from conference.deliberation.command import WireCommand
from conference.deliberation.polls.commands import (
    AdjournPoll,
    ClosePoll,
    ExtendPoll,
    OpenPoll,
    PreparePoll,
    PublishPoll,
    ResumePoll,
    VoidPoll,
)
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.model import LIFE, PollState
from conference.deliberation.seconding.model import SecondAct
from conference.deliberation.wordings.commands import WordIn
from conference.protocol.views import PollView
from conference.ui.kit.seconding import second_person
from conference.ui.picture import Picture
from conference.ui.polls.says.verdict import undecided

__all__ = ["Action", "PollAct", "action"]

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
    WORD = "word"
    OPEN = "open"
    CLOSE = "close"
    EXTEND = "extend"
    UNBIND = "unbind"
    ADJOURN = "adjourn"
    RESUME = "resume"
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
    PollAct.WORD: ("Languages …", "Languages …"),
    PollAct.OPEN: ("Open poll", "Press again to open"),
    PollAct.CLOSE: ("Close poll", "Press again to close"),
    PollAct.EXTEND: ("+30 s", "+30 s"),
    PollAct.UNBIND: ("No end", "No end"),
    PollAct.ADJOURN: ("Adjourn", "Press again to adjourn"),
    PollAct.RESUME: ("Resume", "Press again to resume"),
    PollAct.PUBLISH: ("Publish result", "Press again to publish"),
    PollAct.VOID: ("Void …", "Void …"),
}
COMMANDS: Mapping[PollAct, type[WireCommand]] = {
    PollAct.EDIT: PreparePoll,
    PollAct.WORD: WordIn,
    PollAct.OPEN: OpenPoll,
    PollAct.CLOSE: ClosePoll,
    PollAct.EXTEND: ExtendPoll,
    PollAct.UNBIND: ExtendPoll,
    PollAct.ADJOURN: AdjournPoll,
    PollAct.RESUME: ResumePoll,
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


def action(picture: Picture, poll: PollView, act: PollAct) -> Action:
    """What can be said of an act for this poll."""
    state = PollState(poll.state)
    label, armed = LABELS[act]
    allowed = _is_offered(poll, state, act)
    if act is PollAct.WORD:
        allowed &= picture.replica.get("wordings") is not None
    why = _hindrance(picture, poll, act) if allowed else ""
    if picture.chamber is not None or poll.electorate == Electorate.MEMBERS:
        label = NAMED[Electorate(poll.electorate)].get(act, label)
    if act is PollAct.PUBLISH:
        said = second_person(picture, SecondAct.PUBLISH, poll.id)
        label, why = said.label or label, why or said.why
    others = picture.armed_elsewhere(act, poll.id) if allowed and not why else ""
    tip = why or (f"{others} arms this, too." if others else "")
    return Action(act, label, armed, allowed and not why, allowed, tip)


def _is_offered(poll: PollView, state: PollState, act: PollAct) -> bool:
    """Whether the state of the poll has room for this act."""
    match act:
        case PollAct.EDIT:
            return state is PollState.DRAFT
        case PollAct.WORD:
            return state is not PollState.VOID
        case PollAct.ADJOURN | PollAct.RESUME:
            is_on = state is PollState.OPEN and poll.electorate == Electorate.MEMBERS
            return is_on and (poll.adjourned_at is None) == (act is PollAct.ADJOURN)
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
