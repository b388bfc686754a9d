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
from conference.words.spoken import say

__all__ = ["Action", "PollAct", "action"]

NAMED = {
    Electorate.PARTIES: {
        "open": "desk-polls-open-rooms",
        "close": "desk-polls-close-rooms",
        "publish": "desk-polls-publish-rooms",
    },
    Electorate.CHAMBER: {
        "open": "desk-polls-open-chamber",
        "close": "desk-polls-close-chamber",
        "publish": "desk-polls-publish-chamber",
    },
    Electorate.MEMBERS: {
        "open": "desk-polls-open-members",
        "close": "desk-polls-close-members",
        "publish": "desk-polls-publish-members",
    },
}
"""What the buttons say where there is a chamber: whose poll it is, by keys of messages."""


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
    PollAct.EDIT: ("desk-polls-edit", "desk-polls-edit"),
    PollAct.WORD: ("desk-polls-word", "desk-polls-word"),
    PollAct.OPEN: ("desk-polls-open", "desk-polls-open-armed"),
    PollAct.CLOSE: ("desk-polls-close", "desk-polls-close-armed"),
    PollAct.EXTEND: ("desk-polls-extend", "desk-polls-extend"),
    PollAct.UNBIND: ("desk-polls-unbind", "desk-polls-unbind"),
    PollAct.ADJOURN: ("desk-polls-adjourn", "desk-polls-adjourn-armed"),
    PollAct.RESUME: ("desk-polls-resume", "desk-polls-resume-armed"),
    PollAct.PUBLISH: ("desk-polls-publish", "desk-polls-publish-armed"),
    PollAct.VOID: ("desk-polls-void", "desk-polls-void"),
}
"""What a button says, and what once it is armed, by keys of messages."""

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
    label, armed = say(label), say(armed)
    if act is PollAct.PUBLISH:
        said = second_person(picture, SecondAct.PUBLISH, poll.id)
        label, why = said.label or label, why or said.why
    others = picture.armed_elsewhere(act, poll.id) if allowed and not why else ""
    tip = why or (say("desk-polls-arms-too", who=others) if others else "")
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
    why = picture.why_not(kind, say("desk-polls-no-link"))
    if why:
        return why
    if picture.is_pending(str(kind.__struct_config__.tag), poll.id):
        return say("desk-waiting-for-server")
    same = (one for one in picture.polls if one.electorate == poll.electorate)
    other = next((one for one in same if one.state == "open"), None)
    if act is PollAct.OPEN and other is not None:
        return say("desk-polls-still-open", question=other.question)
    return undecided(poll) if act is PollAct.PUBLISH else ""
