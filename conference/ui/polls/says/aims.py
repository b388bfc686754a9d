"""Which poll the keys mean: the one to open, the open one, the one to publish.

What is looked at has no part in it: an operator reads one poll out while another is running. Two
polls can be open at the same time, one for the rooms and one in the chamber: in workspace Chamber
the keys mean the chamber's, in every other one the rooms'. They never go over to the other.
"""

from __future__ import annotations

from conference.deliberation.polls.electorate import Electorate
from conference.protocol.views import PollView
from conference.ui.picture import Picture
from conference.ui.polls.says.actions import PollAct
from conference.words.spoken import say

__all__ = ["AIMED", "aim", "no_aim"]

AIMED = (PollAct.OPEN, PollAct.CLOSE, PollAct.PUBLISH)
"""What has a key and means one poll, whichever is looked at."""

ROOMS, CHAMBER = Electorate.PARTIES, Electorate.CHAMBER
KEYS = {PollAct.OPEN: "F5", PollAct.CLOSE: "F6", PollAct.PUBLISH: "F7"}
ELSEWHERE = {
    ROOMS: "desk-polls-aim-chamber",
    CHAMBER: "desk-polls-aim-rooms",
    Electorate.MEMBERS: "desk-polls-aim-members",
}
"""What is said where only a poll of the other electorate could be meant."""


def aim(picture: Picture, act: PollAct, electorate: str = ROOMS) -> PollView | None:
    """The poll of an electorate that the key of an act means now; None when there is none."""
    polls = [poll for poll in picture.polls if poll.electorate == electorate]
    match act:
        case PollAct.OPEN:
            return _to_open(picture, polls)
        case PollAct.CLOSE:
            return next((poll for poll in polls if poll.state == "open"), None)
        case PollAct.PUBLISH:
            waiting = [poll for poll in polls if poll.state == "closed"]
            return max(waiting, key=lambda poll: poll.closed_at or 0, default=None)
        case _:
            raise ValueError(f"{act} has no key")


def no_aim(picture: Picture, act: PollAct, electorate: str = ROOMS) -> str:
    """Why the key of an act means no poll now, as a sentence."""
    if not picture.polls:
        return say("desk-polls-no-poll")
    there = aim(picture, act, ROOMS if electorate == CHAMBER else CHAMBER)
    if there is not None:
        key = ELSEWHERE[Electorate(electorate)]
        return say(key, question=there.question, shortcut=KEYS[act])
    states = {poll.state for poll in picture.polls if poll.electorate == electorate}
    match act:
        case PollAct.OPEN if "draft" not in states:
            return say("desk-polls-all-opened")
        case PollAct.OPEN if opened := aim(picture, PollAct.CLOSE, electorate):
            return say("desk-polls-open-already", question=opened.question)
        case PollAct.OPEN:
            return say("desk-polls-none-due")
        case PollAct.CLOSE:
            return say("desk-polls-none-open")
        case _:
            return say("desk-polls-none-waits")


def _to_open(picture: Picture, polls: list[PollView]) -> PollView | None:
    """The draft of the item on air; else of the one on standby; else the only one without item."""
    planned = {item.poll for item in picture.items if item.poll is not None}
    drafts = [poll for poll in polls if poll.state == "draft"]
    for item in (picture.on, picture.standby):
        for poll in drafts:
            if item is not None and poll.id == item.poll:
                return poll
    spare = [poll for poll in drafts if poll.id not in planned]
    return spare[0] if len(spare) == 1 else None
