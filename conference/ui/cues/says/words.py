"""A cue in words."""

from __future__ import annotations

from typing import assert_never

from conference.deliberation.cues.model import Cue, CueKind
from conference.deliberation.polls.electorate import Electorate
from conference.protocol.views import BreakoutView, SurveyView
from conference.ui.display.says.names import joined, scene_words
from conference.ui.kit import words
from conference.ui.picture import Picture
from conference.words.spoken import say

__all__ = ["cue_words", "open_then"]


def cue_words(picture: Picture, cue: Cue) -> str:
    """What a cue does: ``poll 1: 30% or 40%? > hall + rooms, after 0:30``."""
    said = _does(picture, cue)
    return say("desk-cues-after", does=said, time=words.span(cue.wait)) if cue.wait else said


def _does(picture: Picture, cue: Cue) -> str:
    match cue.kind:
        case CueKind.SCENE:
            return f"{scene_words(picture, cue.scene)} → {joined(cue.outputs)}"
        case CueKind.OPEN_POLL:
            poll = _poll(picture, cue.poll)
            if not cue.seconds:
                return say("desk-cues-opens", poll=poll)
            return say("desk-cues-opens-for", poll=poll, time=words.span(cue.seconds * 1000))
        case CueKind.CLOSE_POLL:
            poll = _poll(picture, cue.poll) if cue.poll else open_then(picture)
            return say("desk-cues-closes", poll=poll)
        case CueKind.LOTTERY:
            lottery = picture.lottery(cue.lottery) if cue.lottery else None
            if lottery is None:
                return say("desk-cues-goes-live-any")
            return say("desk-cues-goes-live", title=lottery.title)
        case CueKind.OBS:
            return f"OBS: {cue.name}"
        case CueKind.TIMER:
            return say("desk-cues-timer", name=cue.name, time=words.span(cue.seconds * 1000))
        case CueKind.MESSAGE:
            return say("desk-cues-writes", text=cue.text)
        case CueKind.START_BREAKOUT:
            return say("desk-cues-starts", title=_breakout(picture, cue))
        case CueKind.RECALL_BREAKOUT:
            return say("desk-cues-recalls", title=_breakout(picture, cue))
        case CueKind.END_BREAKOUT:
            return say("desk-cues-ends", title=_breakout(picture, cue))
        case CueKind.OPEN_SURVEY:
            return say("desk-cues-asks", title=_survey(picture, cue))
        case CueKind.CLOSE_SURVEY:
            if not cue.survey:
                return say("desk-cues-closes-open-survey")
            return say("desk-cues-closes-survey", title=_survey(picture, cue))
        case CueKind.GO:
            return say("desk-cues-goes-on")
        case _:
            assert_never(cue.kind)


def open_then(picture: Picture) -> str:
    """The poll of a cue that names none: the rooms', whatever the chamber is asked."""
    is_alone = picture.chamber is None
    return say("desk-cues-the-open-poll") if is_alone else say("desk-cues-the-rooms-open-poll")


def _breakout(picture: Picture, cue: Cue) -> str:
    known = picture.replica.get(f"breakout/{cue.breakout}", BreakoutView)
    return known.title if known is not None else str(cue.breakout)


def _survey(picture: Picture, cue: Cue) -> str:
    known = picture.replica.get(f"survey/{cue.survey}", SurveyView)
    return known.title if known is not None else str(cue.survey)


def _poll(picture: Picture, poll: str | None) -> str:
    known = picture.poll(poll)
    if known is None:
        return say("desk-cues-a-poll")
    is_chambers = known.electorate == Electorate.CHAMBER
    key = "desk-cues-chambers-poll" if is_chambers else "desk-cues-poll"
    return say(key, number=known.place + 1, question=known.question)
