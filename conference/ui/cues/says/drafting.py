"""The cues of an item as they are written in a form, and the command that plans them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never

from conference.core.clock import Millis
from conference.core.ids import ItemId, LotteryId, PollId
from conference.deliberation.cues.commands import PlanCues
from conference.deliberation.cues.model import Cue, CueKind
from conference.deliberation.cues.planned import SHOWN, usual_cues
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.protocol.views import ItemView
from conference.ui.cues.says.acts import ACTS, About, Act, act_of
from conference.ui.picture import Picture
from conference.ui.programme.says import item_of

__all__ = [
    "MOST",
    "CueDraft",
    "PlanDraft",
    "added",
    "changed",
    "command",
    "cue_of",
    "moved",
    "plan_of",
    "plan_of_refused",
    "removed",
    "row_of",
    "turned",
    "usual",
]

LONGEST_ID = 64
"""Letters of the id of a timer, which is what it is for."""

OF_POLLS = {About.POLL, About.OPEN_POLL}
OF_SURVEYS = {About.SURVEY, About.OPEN_SURVEY}

MOST = 32
"""Cues that an item may have."""


@dataclass(frozen=True, slots=True)
class CueDraft:
    """A line of the form. ``what`` is the id of the poll, lottery, item, breakout or survey,
    "" for none.

    ``title`` is the line of words, or the name of OBS's scene, ``text`` the words under it;
    ``seconds`` is how long it lasts, ``wait`` how long after GO it is done, in ms. ``was`` is
    the cue from which the line was made: what the form does not show of it stays as it was.
    """

    id: str
    act: Act
    outputs: tuple[Output, ...] = SHOWN
    what: str = ""
    title: str = ""
    text: str = ""
    seconds: int = 0
    wait: Millis = Millis(0)
    armed: bool = False
    was: Cue | None = None


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """The form for an item. ``is_usual`` while these are the cues that its kind has.

    ``used`` are ids that no new line gets: a cue that waits would be taken for the new one.
    """

    item: ItemView
    rows: tuple[CueDraft, ...]
    is_usual: bool = False
    used: frozenset[str] = frozenset()

    @property
    def cues(self) -> tuple[Cue, ...]:
        """What stands in the form, as cues."""
        return tuple(cue_of(row) for row in self.rows)


def plan_of(picture: Picture, item: ItemView) -> PlanDraft:
    """The form as it opens: the cues that the item has now."""
    view = picture.cues(item.id)
    if view is None or not view.own:
        return usual(PlanDraft(item, ()))
    return _filled(item, tuple(one.cue for one in view.cues))


def plan_of_refused(item: ItemView, sent: PlanCues) -> PlanDraft:
    """The form for a command that was refused, as it was filled in."""
    return usual(PlanDraft(item, ())) if sent.cues is None else _filled(item, sent.cues)


def command(before: PlanDraft, draft: PlanDraft) -> PlanCues | None:
    """What plans the cues of the form; None where they are planned so already."""
    wanted = None if draft.is_usual else draft.cues
    is_same = draft.cues == before.cues and (before.is_usual or not draft.is_usual)
    return None if is_same else PlanCues(ItemId(draft.item.id), wanted)


def usual(draft: PlanDraft) -> PlanDraft:
    """The cues that the kind of the item has."""
    made = _filled(draft.item, usual_cues(item_of(draft.item)))
    return replace(made, is_usual=True, used=made.used | draft.used)


def added(draft: PlanDraft, after: str = "") -> PlanDraft:
    """One line more, after the one of this id, else at the end."""
    taken = draft.used | {row.id for row in draft.rows}
    name = next(str(n) for n in range(1, len(taken) + 2) if str(n) not in taken)
    place = next((n for n, row in enumerate(draft.rows, 1) if row.id == after), len(draft.rows))
    row = turned(CueDraft(name, ACTS[0]), ACTS[0], draft.item)
    rows = (*draft.rows[:place], row, *draft.rows[place:])
    return replace(draft, rows=rows, is_usual=False, used=taken | {name})


def removed(draft: PlanDraft, name: str) -> PlanDraft:
    """Without the line of this id."""
    rows = tuple(row for row in draft.rows if row.id != name)
    return replace(draft, rows=rows, is_usual=False)


def moved(draft: PlanDraft, name: str, by: int) -> PlanDraft:
    """The line of this id so many places later, or earlier where that is less than 0."""
    rows = list(draft.rows)
    place = next(n for n, row in enumerate(rows) if row.id == name)
    row = rows.pop(place)
    rows.insert(max(0, place + by), row)
    made = tuple(rows)
    return draft if made == draft.rows else replace(draft, rows=made, is_usual=False)


def changed(draft: PlanDraft, row: CueDraft) -> PlanDraft:
    """With this line in place of the one of the same id."""
    rows = tuple(row if one.id == row.id else one for one in draft.rows)
    return draft if rows == draft.rows else replace(draft, rows=rows, is_usual=False)


def turned(row: CueDraft, act: Act, item: ItemView) -> CueDraft:
    """The line with another act; what it is about stays where that is of the same sort."""
    same = {act.about, row.act.about}
    if len(same) == 1 or same <= OF_POLLS or same <= OF_SURVEYS:
        what = row.what
    else:
        what = item.id if act.about is About.ITEM else ""
    if act.about is About.POLL and not what and item.poll is not None:
        what = item.poll
    is_alike = (act.about is About.OBS) is (row.act.about is About.OBS)
    title = row.title if is_alike else ""
    return replace(row, act=act, what=what, title=title, outputs=row.outputs or SHOWN)


def row_of(cue: Cue) -> CueDraft:
    """The line of a cue."""
    act, scene = act_of(cue), cue.scene if cue.scene is not None else Scene(SceneKind.VIDEO)
    is_scene = cue.kind is CueKind.SCENE
    what: str | None = None
    match act.about:
        case About.POLL | About.OPEN_POLL:
            what = scene.poll if is_scene else cue.poll
        case About.LOTTERY:
            what = scene.lottery if is_scene else cue.lottery
        case About.ITEM:
            what = scene.item
        case About.TALK:
            what = cue.breakout
        case About.SURVEY | About.OPEN_SURVEY:
            what = scene.survey if is_scene else cue.survey
        case _:
            pass
    title = _title(cue, scene)
    outputs = cue.outputs if is_scene else cue.outputs or SHOWN
    return CueDraft(
        cue.id, act, outputs, what or "", title, scene.text,
        cue.seconds, cue.wait, cue.armed, cue,
    )  # fmt: skip


def _title(cue: Cue, scene: Scene) -> str:
    match cue.kind:
        case CueKind.OBS | CueKind.TIMER:
            return cue.name
        case CueKind.MESSAGE:
            return cue.text
        case _:
            return scene.title


def cue_of(row: CueDraft) -> Cue:
    """The cue of a line; what does not belong to its act is left out."""
    act, was = row.act, row.was
    if was is not None and row == row_of(was):
        return was
    if was is None or act_of(was) != act:
        was = None
    cue = was if was is not None else Cue(row.id, act.kind)
    cue = replace(cue, wait=row.wait, armed=row.armed)
    match act.kind:
        case CueKind.SCENE:
            return replace(cue, outputs=row.outputs, scene=_scene(row, was))
        case CueKind.OPEN_POLL:
            return replace(cue, poll=PollId(row.what) if row.what else None, seconds=row.seconds)
        case CueKind.CLOSE_POLL:
            return replace(cue, poll=PollId(row.what) if row.what else None)
        case CueKind.LOTTERY:
            return replace(cue, lottery=LotteryId(row.what) if row.what else None)
        case CueKind.OBS:
            return replace(cue, name=row.title.strip())
        case CueKind.TIMER:
            name = row.title.strip()
            timer = cue.timer if cue.timer is not None else name[:LONGEST_ID] or None
            return replace(cue, timer=timer, name=name, seconds=row.seconds)
        case CueKind.MESSAGE:
            return replace(cue, text=row.title.strip(), seconds=row.seconds)
        case CueKind.START_BREAKOUT | CueKind.RECALL_BREAKOUT | CueKind.END_BREAKOUT:
            return replace(cue, breakout=row.what or None)
        case CueKind.OPEN_SURVEY | CueKind.CLOSE_SURVEY:
            return replace(cue, survey=row.what or None)
        case CueKind.GO:
            return cue
        case _:
            assert_never(act.kind)


def _scene(row: CueDraft, was: Cue | None) -> Scene:
    kind = row.act.scene
    assert kind is not None
    scene = was.scene if was is not None and was.scene is not None else Scene(kind)
    match row.act.about:
        case About.POLL:
            return replace(scene, poll=PollId(row.what) if row.what else None)
        case About.LOTTERY:
            return replace(scene, lottery=LotteryId(row.what) if row.what else None)
        case About.ITEM:
            return replace(scene, item=ItemId(row.what) if row.what else None)
        case About.SURVEY:
            return replace(scene, survey=row.what or None)
        case About.TITLE:
            return replace(scene, title=row.title.strip())
        case About.WORDS:
            return replace(scene, title=row.title.strip(), text=row.text.strip())
        case _:
            return scene


def _filled(item: ItemView, cues: tuple[Cue, ...]) -> PlanDraft:
    rows = tuple(row_of(cue) for cue in cues)
    return PlanDraft(item, rows, used=frozenset(row.id for row in rows))
