"""What may be asked from outside, under one word each: the acts, and the commands they are.

An act is set-to and never a toggle, and says what it means: GO its item and the revision of the
standby, TAKE that of the previews, BACK those of the outputs. What has moved since is refused by
the command itself.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from conference.core.errors import ConferenceError, Refusal
from conference.deliberation.breakouts.commands import (
    EndBreakout,
    ExtendBreakout,
    NextPhase,
    RecallBreakout,
    StartBreakout,
)
from conference.deliberation.command import WireCommand
from conference.deliberation.meeting import Meeting
from conference.deliberation.outputs.commands import SetBlackout, Take, TakeBack
from conference.deliberation.polls.commands import ClosePoll, OpenPoll
from conference.deliberation.programme.commands import EndItem, SetStandby, StartItem
from conference.deliberation.programme.model import on_standby
from conference.deliberation.timers.commands import (
    AddToTimer,
    PauseTimer,
    RestartTimer,
    ResumeTimer,
    StartTimer,
    StopTimer,
)
from conference.protocol.codec import decode_client
from conference.protocol.messages import Request
from conference.server.controls.state import item_of

__all__ = ["ACTS", "ARMING", "about", "command_of", "meant_now"]

ACTS: Mapping[str, type[WireCommand]] = {
    "go": StartItem,
    "end": EndItem,
    "standby": SetStandby,
    "open": OpenPoll,
    "close": ClosePoll,
    "take": Take,
    "back": TakeBack,
    "blackout": SetBlackout,
    "timer/start": StartTimer,
    "timer/pause": PauseTimer,
    "timer/resume": ResumeTimer,
    "timer/add": AddToTimer,
    "timer/restart": RestartTimer,
    "timer/stop": StopTimer,
    "breakout/start": StartBreakout,
    "breakout/extend": ExtendBreakout,
    "breakout/next": NextPhase,
    "breakout/recall": RecallBreakout,
    "breakout/end": EndBreakout,
}
"""The commands by their words."""

ARMING = frozenset({"go", "end", "open", "close"})
"""Acts that can be armed first and fired then, by a second word: what nobody takes back."""

NAMED = {"go": ("item", "playhead"), "end": ("item",)}
"""Fields that are optional for a desk of before, and not for who acts from outside."""


def command_of(act: str, name: str, fields: Mapping[str, object]) -> Request:
    """The command that an act is, with the sender's id ``name`` for it.

    Raises ``bad_message`` when the fields are not those of the act.
    """
    for field in NAMED.get(act, ()):
        if fields.get(field) is None:
            raise ConferenceError("bad_message", f"Say with {act} what it means: its {field}.")
    tag = ACTS[act].__struct_config__.tag
    request = decode_client(json.dumps({**fields, "id": name, "type": tag}))
    assert isinstance(request, Request), "its type is that of a command"
    return request


def meant_now(meeting: Meeting, act: str) -> dict[str, object] | Refusal:
    """The fields of an act that is armed without any: what it would mean at this moment."""
    programme = meeting.programme
    match act:
        case "go":
            item = on_standby(programme)
            if item is None:
                return Refusal("nothing_on_standby", "Nothing is on standby. Pick an item first.")
            return {"item": item.id, "playhead": programme.playhead}
        case "end":
            if programme.on is None:
                return Refusal("nothing_on_air", "Nothing is on air.")
            return {"item": programme.on}
        case "close":
            match [*meeting.polls.open()]:
                case [poll]:
                    return {"poll": poll.id}
                case []:
                    return Refusal("nothing_open", "No poll is open.")
                case _:
                    return Refusal("several_open", "Several polls are open. Say which to close.")
        case _:
            return Refusal("bad_message", f"Say with {act} what it means.")


def about(meeting: Meeting, command: WireCommand) -> str:
    """What a command is about, in the words of the programme: a title, a question, or ""."""
    match command:
        case StartItem(item=name) | EndItem(item=name):
            item = item_of(meeting.programme, name)
            return item.title if item is not None else ""
        case OpenPoll(poll=name) | ClosePoll(poll=name):
            poll = meeting.polls.by_id.get(name)
            return poll.question if poll is not None else ""
        case StartBreakout(breakout=name) | RecallBreakout(breakout=name):
            breakout = meeting.breakouts.by_id.get(name)
            return breakout.title if breakout is not None else ""
        case _:
            return ""
