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
    """A kind of cue; ``label`` is the key of its words, ``scene`` what it shows, if anything.

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
    _shows("desk-cues-show-poll", SceneKind.POLL, About.POLL),
    _shows("desk-cues-show-result", SceneKind.RESULT, About.POLL),
    _shows("desk-cues-show-map", SceneKind.MAP, About.POLL),
    _shows("desk-cues-show-speaker", SceneKind.SPEAKER, About.ITEM),
    _shows("desk-cues-show-breakout", SceneKind.BREAKOUT, About.ITEM),
    _shows("desk-cues-show-stream", SceneKind.VIDEO, About.NOTHING),
    _shows("desk-cues-show-timer", SceneKind.TIMER, About.NOTHING),
    _shows("desk-cues-show-statements", SceneKind.STATEMENTS, About.NOTHING),
    _shows("desk-cues-show-survey", SceneKind.SURVEY, About.SURVEY),
    _shows("desk-cues-show-lottery", SceneKind.LOTTERY, About.LOTTERY),
    _shows("desk-cues-show-motion", SceneKind.MOTION, About.WORDS),
    _shows("desk-cues-show-message", SceneKind.MESSAGE, About.WORDS),
    _shows("desk-cues-show-holding", SceneKind.HOLDING, About.ITEM),
    _shows("desk-cues-show-words", SceneKind.HOLDING, About.TITLE, CARD),
    Act("open", "desk-cues-open-poll", About.POLL, CueKind.OPEN_POLL),
    Act("close", "desk-cues-close-poll", About.OPEN_POLL, CueKind.CLOSE_POLL),
    Act("live", "desk-cues-go-live", About.LOTTERY, CueKind.LOTTERY),
    Act("clock", "desk-cues-start-timer", About.TITLE, CueKind.TIMER),
    Act("write", "desk-cues-write-rooms", About.TITLE, CueKind.MESSAGE),
    Act("talk", "desk-cues-start-breakout", About.TALK, CueKind.START_BREAKOUT),
    Act("recall", "desk-cues-call-back", About.TALK, CueKind.RECALL_BREAKOUT),
    Act("over", "desk-cues-end-breakout", About.TALK, CueKind.END_BREAKOUT),
    Act("survey_open", "desk-cues-ask-survey", About.SURVEY, CueKind.OPEN_SURVEY),
    Act("survey_close", "desk-cues-close-survey", About.OPEN_SURVEY, CueKind.CLOSE_SURVEY),
    Act("obs", "desk-cues-obs-scene", About.OBS, CueKind.OBS),
    Act("go", "desk-cues-go-on", About.NOTHING, CueKind.GO),
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
