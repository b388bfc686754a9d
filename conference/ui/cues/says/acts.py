"""What a line of the form of cues can be told to do, and what it needs for that."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from conference.deliberation.cues.model import Cue, CueKind
from conference.deliberation.outputs.model import SceneKind

__all__ = ["ACTS", "TIMED", "About", "Act", "act_of"]


class About(StrEnum):
    """What a cue is about: nothing more, one of a list, or words that are typed."""

    NOTHING = "nothing"
    POLL = "poll"
    OPEN_POLL = "open poll"
    LOTTERY = "lottery"
    ITEM = "item"
    TITLE = "title"
    WORDS = "words"
    OBS = "obs"
    TALK = "breakout"
    SURVEY = "survey"
    OPEN_SURVEY = "open survey"


@dataclass(frozen=True, slots=True)
class Act:
    """A kind of cue with its ``label``; ``scene`` is what it shows where it shows something.

    ``key`` is its name among all acts. A poll may be left out where it is about ``OPEN_POLL``: it
    is the one that is open then; so is a survey for ``OPEN_SURVEY``. ``TITLE`` is a line of words
    (of a timer, what it is for), ``WORDS`` a heading and a text.
    """

    key: str
    label: str
    about: About
    kind: CueKind = CueKind.SCENE
    scene: SceneKind | None = None


def _shows(label: str, scene: SceneKind, about: About, key: str = "") -> Act:
    return Act(key or scene.value, label, about, CueKind.SCENE, scene)


CARD = "words"
"""The key of a holding card that shows words of its own; the other one names an item."""

ACTS = (
    _shows("Show a poll", SceneKind.POLL, About.POLL),
    _shows("Show a result", SceneKind.RESULT, About.POLL),
    _shows("Show the map of a poll", SceneKind.MAP, About.POLL),
    _shows("Show who speaks", SceneKind.SPEAKER, About.ITEM),
    _shows("Show a breakout", SceneKind.BREAKOUT, About.ITEM),
    _shows("Show the stream", SceneKind.VIDEO, About.NOTHING),
    _shows("Show a timer", SceneKind.TIMER, About.NOTHING),
    _shows("Show what tables say", SceneKind.STATEMENTS, About.NOTHING),
    _shows("Show a survey", SceneKind.SURVEY, About.SURVEY),
    _shows("Show a lottery", SceneKind.LOTTERY, About.LOTTERY),
    _shows("Show a motion", SceneKind.MOTION, About.WORDS),
    _shows("Show a message", SceneKind.MESSAGE, About.WORDS),
    _shows("Show a holding card", SceneKind.HOLDING, About.ITEM),
    _shows("Show a card of words", SceneKind.HOLDING, About.TITLE, CARD),
    Act("open", "Open a poll", About.POLL, CueKind.OPEN_POLL),
    Act("close", "Close a poll", About.OPEN_POLL, CueKind.CLOSE_POLL),
    Act("live", "Go live with a lottery", About.LOTTERY, CueKind.LOTTERY),
    Act("clock", "Start a timer", About.TITLE, CueKind.TIMER),
    Act("write", "Write to all rooms", About.TITLE, CueKind.MESSAGE),
    Act("talk", "Start a breakout", About.TALK, CueKind.START_BREAKOUT),
    Act("recall", "Call rooms back", About.TALK, CueKind.RECALL_BREAKOUT),
    Act("over", "End a breakout", About.TALK, CueKind.END_BREAKOUT),
    Act("survey_open", "Ask a survey", About.SURVEY, CueKind.OPEN_SURVEY),
    Act("survey_close", "Close a survey", About.OPEN_SURVEY, CueKind.CLOSE_SURVEY),
    Act("obs", "Scene of OBS", About.OBS, CueKind.OBS),
    Act("go", "GO on to the next item", About.NOTHING, CueKind.GO),
)

TIMED = frozenset({CueKind.OPEN_POLL, CueKind.TIMER, CueKind.MESSAGE})
"""What lasts: a poll that may close by itself, a timer, words in all rooms."""

_BY_KIND = {act.kind: act for act in ACTS if act.scene is None}
_BY_SCENE = {act.scene: act for act in ACTS if act.scene is not None and act.key != CARD}
_CARD = next(act for act in ACTS if act.key == CARD)


def act_of(cue: Cue) -> Act:
    """The act of a cue; one that names no scene is taken for the stream."""
    if cue.kind is not CueKind.SCENE:
        return _BY_KIND[cue.kind]
    if cue.scene is None:
        return _BY_SCENE[SceneKind.VIDEO]
    if cue.scene.kind is SceneKind.HOLDING and cue.scene.item is None:
        return _CARD
    return _BY_SCENE[cue.scene.kind]
