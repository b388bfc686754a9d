"""The cues of a plan: what GO does when an item goes on, a line each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from conference.core.clock import Millis
from conference.core.ids import ItemId, LotteryId, PollId
from conference.deliberation.cues.commands import PlanCues
from conference.deliberation.cues.decide import incomplete
from conference.deliberation.cues.model import OF_BREAKOUTS, OF_SURVEYS, Cue, CueKind
from conference.deliberation.cues.planned import SHOWN
from conference.deliberation.founding.sheet import Ids, Row, Shape, Sheet
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.programme.model import Item
from conference.tables.naming import alike, quoted
from conference.tables.numbers import NumberColumn, read_numbers

__all__ = ["CUES", "Nameable", "read_cues"]

CUES = Shape(
    {
        "item": ("item id", "title"),
        "cue": ("do", "action", "scene"),
        "outputs": ("output", "screens"),
        "what": ("text", "poll", "name", "breakout"),
        "after": ("wait", "after seconds"),
        "seconds": ("for", "length"),
        "armed": (),
    },
    ("item", "cue"),
    down=("item",),
)

LONGEST = 86_400

_COLUMN = {CueKind.GO: "after"}

_ACTS = {
    "open": CueKind.OPEN_POLL,
    "close": CueKind.CLOSE_POLL,
    "start lottery": CueKind.LOTTERY,
    "timer": CueKind.TIMER,
    "write": CueKind.MESSAGE,
    "ask": CueKind.OPEN_SURVEY,
    "end": CueKind.CLOSE_SURVEY,
    "obs": CueKind.OBS,
    "go": CueKind.GO,
    "start breakout": CueKind.START_BREAKOUT,
    "recall breakout": CueKind.RECALL_BREAKOUT,
    "end breakout": CueKind.END_BREAKOUT,
}
"""What is no scene: ``lottery`` and ``message`` are the scenes, these the acts."""
_SCENES = {kind.value: kind for kind in SceneKind if kind is not SceneKind.TIMER}
_BETWEEN = re.compile(r"[\s,;|/+&]+")


@dataclass(frozen=True, slots=True)
class Nameable:
    """What cues may name: polls (``asked`` are their ids), surveys and breakouts."""

    polls: Ids
    asked: frozenset[str]
    surveys: Ids
    breakouts: Ids


def read_cues(sheet: Sheet, items: Sequence[Item], known: Nameable) -> tuple[PlanCues, ...]:
    """The cues of each item that the table names, in the order of its lines.

    ``known`` is what they may name.
    """
    ids = Ids((item.id for item in items), {item.id: item.title for item in items})
    seconds = [NumberColumn(name, sheet.cells(name), 0, LONGEST) for name in ("after", "seconds")]
    waits, lengths = read_numbers(seconds, sheet.book)
    found: dict[ItemId, list[Cue]] = {}
    for row, wait, length in zip(sheet.rows, waits, lengths, strict=True):
        typed = row.text("item")
        item = ids.find(row, "item", typed)
        if typed and item is None:
            row.fault("item", f"there is no item {quoted(typed)}")
        cues = found.setdefault(ItemId(item or ""), [])
        cue = _cue(row, str(len(cues) + 1), ItemId(item or ""), known)
        if cue is not None:
            timed = replace(
                cue,
                seconds=int(length or 0),
                wait=Millis(round(1000 * (wait or 0))),
                armed=row.yes("armed"),
            )
            fault = incomplete(timed) if timed.kind is not CueKind.SCENE else ""
            if fault:
                row.fault(_COLUMN.get(timed.kind, "what"), fault)
            cues.append(timed)
    return tuple(PlanCues(item, tuple(cues)) for item, cues in found.items())


def _cue(row: Row, name: str, item: ItemId, known: Nameable) -> Cue | None:
    """The cue of a line without its times; None, and a fault, where it is none."""
    typed, what = row.text("cue"), row.cell("what")
    act, scene = _ACTS.get(alike(typed)), _SCENES.get(alike(typed))
    if act is None and scene is None:
        if typed:
            row.fault("cue", f"{quoted(typed)} is none of: {', '.join((*_SCENES, *_ACTS))}")
        return None
    if act in OF_SURVEYS or scene is SceneKind.SURVEY:
        return _of_survey(row, name, act, what, known.surveys)
    is_talk = act in OF_BREAKOUTS or scene is SceneKind.BREAKOUT
    talk = known.breakouts.find(row, "what", what) if what and is_talk else None
    if what and is_talk and talk is None:
        row.fault("what", f"there is no breakout {quoted(what)}")
    poll = known.polls.find(row, "what", what) if what and not is_talk else None
    if scene is not None:
        return _of_scene(row, name, _scene(row, scene, what, item, poll or talk), known.asked)
    return Cue(
        name,
        act or CueKind.GO,
        poll=PollId(poll) if poll and act in {CueKind.OPEN_POLL, CueKind.CLOSE_POLL} else None,
        lottery=LotteryId(what) if act is CueKind.LOTTERY and what else None,
        name=what if act in {CueKind.OBS, CueKind.TIMER} else "",
        timer=f"{item}-{name}"[:64] if act is CueKind.TIMER else None,
        text=what if act is CueKind.MESSAGE else "",
        breakout=talk or (what if what and act in OF_BREAKOUTS else None),
    )


def _of_survey(row: Row, name: str, act: CueKind | None, what: str, surveys: Ids) -> Cue:
    """What asks, closes or shows a survey; the one that is open is closed without a name."""
    survey = surveys.find(row, "what", what) if what else None
    if survey is None and (what or act is None):
        row.fault("what", f"there is no survey {quoted(what)}; write surveys.csv")
    if act is not None:
        return Cue(name, act, survey=survey)
    return Cue(name, CueKind.SCENE, _outputs(row), Scene(SceneKind.SURVEY, survey=survey))


def _of_scene(row: Row, name: str, scene: Scene, asked: frozenset[str]) -> Cue:
    needs_poll = scene.kind in {SceneKind.POLL, SceneKind.RESULT}
    if needs_poll and scene.poll not in asked:
        row.fault("what", f"there is no poll {quoted(row.cell('what'))}")
    return Cue(name, CueKind.SCENE, _outputs(row), scene)


def _scene(row: Row, kind: SceneKind, what: str, item: ItemId, named: str | None) -> Scene:
    """The scene of a line; ``named`` is the poll or the breakout that it is of."""
    match kind:
        case SceneKind.POLL | SceneKind.RESULT | SceneKind.MAP:
            return Scene(kind, poll=PollId(named) if named else None)
        case SceneKind.LOTTERY:
            return Scene(kind, lottery=LotteryId(what) if what else None)
        case SceneKind.BREAKOUT if named is not None:
            return Scene(kind, breakout=named)
        case SceneKind.BREAKOUT | SceneKind.SPEAKER:
            return Scene(kind, item=item)
        case SceneKind.HOLDING if not what:
            return Scene(kind, item=item)
        case SceneKind.MESSAGE | SceneKind.MOTION if not what:
            row.fault("what", "is empty; the words that are shown stand here")
            return Scene(kind)
        case _:
            return Scene(kind, title=what)


def _outputs(row: Row) -> tuple[Output, ...]:
    typed = alike(row.cell("outputs"))
    if not typed:
        return SHOWN
    named = [word for word in _BETWEEN.split(typed) if word and word != "and"]
    if named == ["all"]:
        return tuple(Output)
    strange = [word for word in named if word not in set(Output)]
    if strange:
        row.fault("outputs", f"{' '.join(strange)!r} is none of: {', '.join(Output)}")
    return tuple(one for one in Output if one in named)
