"""What is said of cues before GO: what each does, and what stands in its way."""

from __future__ import annotations

from collections.abc import Sequence

from conference.core.errors import Refusal
from conference.core.ids import ItemId, PollId
from conference.deliberation.cues.model import SEEN, Cue, CueKind
from conference.deliberation.cues.planned import cues_of
from conference.deliberation.lottery.commands import StartLottery
from conference.deliberation.lottery.decide import decide as decide_lottery
from conference.deliberation.meeting import Meeting
from conference.deliberation.outputs.model import Scene, SceneKind
from conference.deliberation.outputs.preview import scene_fault
from conference.deliberation.polls.model import PollState
from conference.deliberation.sender import SERVER
from conference.deliberation.timers.model import MOST
from conference.deliberation.timers.refusals import many_timers

__all__ = ["check", "warnings"]


def check(meeting: Meeting, cue: Cue, cues: Sequence[Cue] = ()) -> str:
    """Why the cue would fail if GO came now, as a sentence; "" when nothing is in its way.

    ``cues`` are all of its item, in their order.
    """
    if cue.wait and cue.kind in SEEN and not cue.armed:
        return "It waits, and is not armed: it will be skipped."
    match cue.kind:
        case CueKind.SCENE if cue.scene is not None:
            fault = scene_fault(meeting, cue.scene, cue.outputs)
            return "" if _will_run(cue.scene, cues) else fault
        case CueKind.OPEN_POLL:
            return _opening(meeting, cue, cues)
        case CueKind.CLOSE_POLL if cue.poll is not None:
            return _closing(meeting, cue.poll)
        case CueKind.LOTTERY if cue.lottery is not None:
            starting = decide_lottery(meeting, SERVER, StartLottery(cue.lottery), meeting.at)
            return starting.sentence if isinstance(starting, Refusal) else ""
        case CueKind.TIMER:
            is_new = cue.timer not in meeting.timers.by_id
            full = is_new and len(meeting.timers.by_id) >= MOST
            return many_timers().sentence if full else ""
        case _:
            return ""


def _will_run(scene: Scene, cues: Sequence[Cue]) -> bool:
    """Whether the scene is that of a timer which a cue of the same item starts."""
    if scene.kind is not SceneKind.TIMER or scene.timer is None:
        return False
    return any(cue.kind is CueKind.TIMER and cue.timer == scene.timer for cue in cues)


def _opening(meeting: Meeting, cue: Cue, cues: Sequence[Cue]) -> str:
    polls = meeting.polls
    poll = polls.by_id.get(cue.poll) if cue.poll is not None else None
    if poll is None:
        return "There is no such poll."
    if poll.state is PollState.OPEN:
        return ""
    if poll.state is not PollState.DRAFT:
        return f"“{poll.question}” is {poll.state} already."
    other = polls.by_id.get(_open_before(meeting, cue, cues) or poll.id)
    if other is None or other.id == poll.id:
        return ""
    return f"“{other.question}” is open then: it has to be closed before."


def _open_before(meeting: Meeting, cue: Cue, cues: Sequence[Cue]) -> PollId | None:
    """The poll that is open when the turn of this cue has come."""
    is_open = next((poll.id for poll in meeting.polls.open()), None)
    for one in sorted(cues, key=lambda one: one.wait):
        if one.id == cue.id:
            break
        if one.kind is CueKind.CLOSE_POLL and one.poll in {None, is_open}:
            is_open = None
        elif one.kind is CueKind.OPEN_POLL and is_open is None:
            is_open = one.poll
    return is_open


def _closing(meeting: Meeting, name: PollId) -> str:
    poll = meeting.polls.by_id.get(name)
    if poll is None:
        return "There is no such poll."
    is_open = poll.state in {PollState.OPEN, PollState.CLOSED, PollState.PUBLISHED}
    return "" if is_open else f"“{poll.question}” is not open."


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
