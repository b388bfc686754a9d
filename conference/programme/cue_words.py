"""Cues in words, for paper."""

from __future__ import annotations

from typing import assert_never

from conference.deliberation.cues.model import Cue, CueKind

__all__ = ["cue_told"]


def cue_told(cue: Cue) -> str:
    """What a cue does, in a few words: ``open p1 for 2:00, after 0:30``."""
    waits = f", after {_span(cue.wait // 1000)}" if cue.wait else ""
    return f"{_deed(cue)}{waits}"


def _deed(cue: Cue) -> str:
    match cue.kind:
        case CueKind.SCENE:
            kind = cue.scene.kind.value if cue.scene is not None else "scene"
            where = ", ".join(output.value for output in cue.outputs)
            return f"{kind} to {where}" if where else kind
        case CueKind.OPEN_POLL:
            lasts = f" for {_span(cue.seconds)}" if cue.seconds else ""
            return f"open {cue.poll or 'the poll'}{lasts}"
        case CueKind.CLOSE_POLL:
            return f"close {cue.poll or 'the poll'}"
        case CueKind.LOTTERY:
            return f"lottery {cue.lottery or ''}".strip()
        case CueKind.OBS:
            return f"OBS: {cue.name}"
        case CueKind.GO:
            return "GO to the next item"
        case CueKind.TIMER:
            return f"timer {cue.name} of {_span(cue.seconds)}"
        case CueKind.MESSAGE:
            return f"message to the rooms: {cue.text}"
        case CueKind.START_BREAKOUT:
            return f"start breakout {cue.breakout}"
        case CueKind.RECALL_BREAKOUT:
            return f"recall breakout {cue.breakout}"
        case CueKind.END_BREAKOUT:
            return f"end breakout {cue.breakout}"
        case CueKind.OPEN_SURVEY:
            return f"ask survey {cue.survey}"
        case CueKind.CLOSE_SURVEY:
            return f"close survey {cue.survey}" if cue.survey else "close the survey"
        case _:
            assert_never(cue.kind)


def _span(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02}"
