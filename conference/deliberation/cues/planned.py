"""Which cues an item has: its own, or those that its kind brings."""

from __future__ import annotations

from collections.abc import Mapping

from conference.core.ids import ItemId
from conference.deliberation.cues.model import Cue, CueKind
from conference.deliberation.meeting import Meeting
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.programme.model import Item, ItemKind

__all__ = ["SHOWN", "cues_of", "scenes_of", "usual_cues"]

SHOWN = (Output.HALL, Output.ROOMS, Output.PHONES, Output.MEMBERS, Output.OVERLAY)
"""The outputs that the audience looks at: all but the monitor of who speaks."""

SPEAKING = frozenset({ItemKind.SPEECH, ItemKind.WITNESS})

ROOMS_WATCH = Cue("rooms", CueKind.SCENE, (Output.ROOMS,), Scene(SceneKind.VIDEO))


def cues_of(meeting: Meeting, item: ItemId) -> tuple[Cue, ...]:
    """The cues of an item, in the order in which GO does them; none of an unknown item."""
    own = meeting.cues.planned.get(item)
    if own is not None:
        return own
    known = next((one for one in meeting.programme.items if one.id == item), None)
    return usual_cues(known) if known is not None else ()


def scenes_of(meeting: Meeting, item: ItemId) -> Mapping[Output, Scene]:
    """What each output shows once GO has put the item on, where its cues say so at once."""
    return {
        output: cue.scene
        for cue in cues_of(meeting, item)
        if cue.kind is CueKind.SCENE and cue.scene is not None and not cue.wait
        for output in cue.outputs
    }


def usual_cues(item: Item) -> tuple[Cue, ...]:
    """What an item of this kind does where nothing else is planned: the scenes that belong to it.

    Its poll is shown everywhere, but opened by hand.
    """
    if item.poll is not None:
        return (_scene("poll", SHOWN, Scene(SceneKind.POLL, poll=item.poll)),)
    if item.kind is ItemKind.BREAKOUT:
        return (_scene("breakout", SHOWN, Scene(SceneKind.BREAKOUT, item=item.id)),)
    others = tuple(one for one in SHOWN if one is not Output.ROOMS)
    if item.kind in SPEAKING:
        return (_scene("speaker", others, Scene(SceneKind.SPEAKER, item=item.id)), ROOMS_WATCH)
    return (_scene("holding", others, Scene(SceneKind.HOLDING, item=item.id)), ROOMS_WATCH)


def _scene(name: str, outputs: tuple[Output, ...], scene: Scene) -> Cue:
    return Cue(name, CueKind.SCENE, outputs, scene)
