"""A cue in words."""

from __future__ import annotations

from typing import assert_never

from conference.deliberation.cues.model import Cue, CueKind
from conference.deliberation.polls.electorate import Electorate
from conference.protocol.views import BreakoutView, SurveyView
from conference.ui.display.says.names import joined, scene_words
from conference.ui.kit import words
from conference.ui.picture import Picture

__all__ = ["cue_words", "open_then"]


def cue_words(picture: Picture, cue: Cue) -> str:
    """What a cue does: ``poll 1: 30% or 40%? > hall + rooms, after 0:30``."""
    said = _does(picture, cue)
    return f"{said}, after {words.span(cue.wait)}" if cue.wait else said


def _does(picture: Picture, cue: Cue) -> str:
    match cue.kind:
        case CueKind.SCENE:
            return f"{scene_words(picture, cue.scene)} → {joined(cue.outputs)}"
        case CueKind.OPEN_POLL:
            span = f" for {words.span(cue.seconds * 1000)}" if cue.seconds else ""
            return f"open {_poll(picture, cue.poll)}{span}"
        case CueKind.CLOSE_POLL:
            return f"close {_poll(picture, cue.poll) if cue.poll else open_then(picture)}"
        case CueKind.LOTTERY:
            lottery = picture.lottery(cue.lottery) if cue.lottery else None
            return f"go live: {lottery.title}" if lottery else "go live with a lottery"
        case CueKind.OBS:
            return f"OBS: {cue.name}"
        case CueKind.TIMER:
            return f"timer {cue.name}: {words.span(cue.seconds * 1000)}"
        case CueKind.MESSAGE:
            return f"write to all rooms: {cue.text}"
        case CueKind.START_BREAKOUT:
            return f"start the breakout {_breakout(picture, cue)}"
        case CueKind.RECALL_BREAKOUT:
            return f"call rooms back from {_breakout(picture, cue)}"
        case CueKind.END_BREAKOUT:
            return f"end the breakout {_breakout(picture, cue)}"
        case CueKind.OPEN_SURVEY:
            return f"ask the survey {_survey(picture, cue)}"
        case CueKind.CLOSE_SURVEY:
            named = _survey(picture, cue)
            return f"close the survey {named}" if cue.survey else "close the survey that is open"
        case CueKind.GO:
            return "GO on to the item after it"
        case _:
            assert_never(cue.kind)


def open_then(picture: Picture) -> str:
    """The poll of a cue that names none: the rooms', whatever the chamber is asked."""
    return "the open poll" if picture.chamber is None else "the rooms' open poll"


def _breakout(picture: Picture, cue: Cue) -> str:
    known = picture.replica.get(f"breakout/{cue.breakout}", BreakoutView)
    return known.title if known is not None else str(cue.breakout)


def _survey(picture: Picture, cue: Cue) -> str:
    known = picture.replica.get(f"survey/{cue.survey}", SurveyView)
    return known.title if known is not None else str(cue.survey)


def _poll(picture: Picture, poll: str | None) -> str:
    known = picture.poll(poll)
    if known is None:
        return "a poll"
    whose = "chamber's poll" if known.electorate == Electorate.CHAMBER else "poll"
    return f"{whose} {known.place + 1}: {known.question}"
