"""What is said of cues before GO: what each does, and what stands in its way."""

from __future__ import annotations

from conference.core.ids import ItemId
from conference.deliberation.cues.model import SEEN, Cue, CueKind
from conference.deliberation.cues.planned import cues_of
from conference.deliberation.meeting import Meeting
from conference.deliberation.outputs.model import Scene, SceneKind
from conference.deliberation.outputs.preview import scene_fault
from conference.deliberation.polls.model import PollState
from conference.deliberation.timers.model import MOST
from conference.deliberation.timers.refusals import many_timers

__all__ = ["check", "warnings"]


def check(meeting: Meeting, item: ItemId, cue: Cue) -> str:
    """Why the cue would fail if GO came now, as a sentence; "" when nothing is in its way."""
    if cue.wait and cue.kind in SEEN and not cue.armed:
        return "It waits, and is not armed: it will be skipped."
    match cue.kind:
        case CueKind.SCENE if cue.scene is not None:
            return "" if _will_run(meeting, item, cue.scene) else scene_fault(meeting, cue.scene)
        case CueKind.OPEN_POLL:
            return _opening(meeting, cue)
        case CueKind.LOTTERY:
            known = cue.lottery in meeting.lottery.runs
            return "" if known else "There is no such lottery."
        case CueKind.TIMER:
            is_new = cue.timer not in meeting.timers.by_id
            full = is_new and len(meeting.timers.by_id) >= MOST
            return many_timers().sentence if full else ""
        case _:
            return ""


def _will_run(meeting: Meeting, item: ItemId, scene: Scene) -> bool:
    """Whether the scene is that of a timer which a cue of the same item starts."""
    if scene.kind is not SceneKind.TIMER or scene.timer is None:
        return False
    return any(
        cue.kind is CueKind.TIMER and cue.timer == scene.timer for cue in cues_of(meeting, item)
    )


def _opening(meeting: Meeting, cue: Cue) -> str:
    polls = meeting.polls
    poll = polls.by_id.get(cue.poll) if cue.poll is not None else None
    if poll is None:
        return "There is no such poll."
    if poll.state is not PollState.DRAFT:
        return f"“{poll.question}” is {poll.state} already."
    return ""


def warnings(meeting: Meeting, item: ItemId) -> tuple[str, ...]:
    """What GO does besides its cues, or leaves as it is, that nobody should be surprised by."""
    polls = meeting.polls
    current = polls.by_id.get(polls.current) if polls.current is not None else None
    if current is None or current.state is not PollState.OPEN:
        return ()
    closes = any(
        cue.kind is CueKind.CLOSE_POLL and cue.poll in {None, current.id}
        for cue in cues_of(meeting, item)
    )
    does = "closes it" if closes else "leaves it open"
    return (f"“{current.question}” is still open: GO {does}.",)
