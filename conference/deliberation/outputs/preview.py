"""What stands on the previews, and whether a scene can be shown at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from conference.deliberation.cues.planned import scenes_of
from conference.deliberation.lottery.model import LotteryStage
from conference.deliberation.meeting import Meeting
from conference.deliberation.motions.passage import Shown, page_fault
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.polls.model import PollState
from conference.deliberation.programme.model import on_standby
from conference.deliberation.surveys.model import SurveyState

__all__ = ["preview_revision", "previews", "scene_before", "scene_fault"]

SEEN_BY_ROOMS = (Output.ROOMS, Output.PHONES, Output.OVERLAY)
"""The outputs that watch parties see: the overlay lies over the picture that is sent to them."""

UNDER_WAY = (LotteryStage.LIVE, LotteryStage.DRAWN)
"""Stages of a draw that is shown only while its scene is on."""


def previews(meeting: Meeting) -> Mapping[Output, Scene]:
    """The scene on the preview of each output that has one.

    It is what was prepared by hand, else what the cues of the item on standby would put there.
    """
    standby = on_standby(meeting.programme)
    scenes = dict(scenes_of(meeting, standby.id)) if standby is not None else {}
    states = meeting.outputs.states
    for one in Output:
        if (prepared := states[one].prepared) is not None:
            scenes[one] = prepared
    return {one: scenes[one] for one in Output if one in scenes}


def preview_revision(meeting: Meeting) -> int:
    """Grows with every change of what may stand on a preview."""
    return meeting.outputs.prepared + meeting.programme.playhead + meeting.cues.revision


def scene_before(meeting: Meeting, output: Output) -> Scene | None:
    """What BACK brings on an output: the last scene before that can still be shown, if any."""
    before = reversed(meeting.outputs.states[output].before)
    return next((one for one in before if not scene_fault(meeting, one, (output,))), None)


def scene_fault(meeting: Meeting, scene: Scene, outputs: Iterable[Output] = ()) -> str:
    """Why a scene cannot be shown on these outputs, as a sentence; "" when it can."""
    match scene.kind:
        case SceneKind.MAP if scene.poll is None:
            return ""
        case SceneKind.POLL | SceneKind.RESULT | SceneKind.MAP:
            return _poll_fault(meeting, scene)
        case SceneKind.LOTTERY:
            return _lottery_fault(meeting, scene, outputs)
        case SceneKind.BREAKOUT if scene.breakout is not None:
            is_there = scene.breakout in meeting.breakouts.by_id
            return "" if is_there else "There is no such breakout."
        case SceneKind.BREAKOUT | SceneKind.SPEAKER:
            known = any(item.id == scene.item for item in meeting.programme.items)
            return "" if known else "There is no such item in the programme."
        case SceneKind.TIMER:
            known = scene.timer is None or scene.timer in meeting.timers.by_id
            return "" if known else "There is no such timer."
        case SceneKind.MOTION if scene.motion is not None:
            shown = Shown(scene.motion, scene.amendment, scene.clause, "", scene.page)
            return page_fault(meeting, shown)
        case SceneKind.STATEMENTS:
            is_there = meeting.statements.current is not None
            return "" if is_there else "Nobody has been asked for statements."
        case SceneKind.SURVEY:
            return _survey_fault(meeting, scene)
        case SceneKind.MESSAGE | SceneKind.MOTION:
            return "" if scene.title.strip() or scene.text.strip() else "It has no words."
        case _:
            return ""


def _survey_fault(meeting: Meeting, scene: Scene) -> str:
    survey = meeting.surveys.by_id.get(scene.survey or "")
    if survey is None:
        return "There is no such survey."
    is_draft = survey.state is SurveyState.DRAFT
    return "That survey was not asked yet: open it first." if is_draft else ""


def _poll_fault(meeting: Meeting, scene: Scene) -> str:
    poll = meeting.polls.by_id.get(scene.poll) if scene.poll is not None else None
    if poll is None:
        return "There is no such poll."
    if poll.state is PollState.VOID:
        return "The poll was declared void and does not count."
    if scene.kind is SceneKind.RESULT and poll.state is not PollState.PUBLISHED:
        return "Its result is not published yet."
    return ""


def _lottery_fault(meeting: Meeting, scene: Scene, outputs: Iterable[Output]) -> str:
    lotteries = meeting.lottery
    run = lotteries.runs.get(scene.lottery) if scene.lottery is not None else None
    if run is None:
        return "There is no such lottery."
    if run.rehearsal:
        there = " and ".join(one for one in SEEN_BY_ROOMS if one in outputs)
        return f"It is a rehearsal, which rooms are not shown: leave out {there}." if there else ""
    if run.stage is LotteryStage.VOID:
        return "The draw was declared void and does not count."
    if run.stage in UNDER_WAY and lotteries.on != scene.lottery:
        return "The draw was ended: start it again first."
    return ""
