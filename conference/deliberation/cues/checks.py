"""What is said of cues before GO: what each does, and what stands in its way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from conference.core.errors import Refusal
from conference.core.ids import ItemId, PollId
from conference.deliberation.cues.decide import done_to_breakout, done_to_survey, started
from conference.deliberation.cues.model import OF_BREAKOUTS, OF_SURVEYS, SEEN, Cue, CueKind
from conference.deliberation.cues.planned import cues_of
from conference.deliberation.meeting import Meeting
from conference.deliberation.outputs.model import Scene, SceneKind
from conference.deliberation.outputs.preview import scene_fault
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.model import Poll, PollState
from conference.deliberation.sender import SERVER
from conference.deliberation.surveys.refusals import ANOTHER_IS_OPEN
from conference.deliberation.timers.model import MOST
from conference.deliberation.timers.refusals import many_timers

__all__ = ["check", "warnings"]


def check(meeting: Meeting, item: ItemId, cue: Cue) -> str:
    """Why the cue would fail if GO came now, as a sentence; "" when nothing is in its way."""
    if cue.wait and cue.kind in SEEN and not cue.armed:
        return "It waits, and is not armed: it will be skipped."
    match cue.kind:
        case CueKind.SCENE if cue.scene is not None:
            is_to_run = _will_run(cue.scene, _before(cue, cues_of(meeting, item)))
            return "" if is_to_run else scene_fault(meeting, cue.scene, cue.outputs)
        case CueKind.OPEN_POLL:
            return _opening(meeting, cue, _before(cue, cues_of(meeting, item)))
        case CueKind.CLOSE_POLL if cue.poll is not None:
            return _closing(meeting, cue.poll)
        case CueKind.LOTTERY if cue.lottery is not None:
            starting = started(meeting, SERVER, cue.lottery, meeting.at)
            return starting.sentence if isinstance(starting, Refusal) else ""
        case CueKind.TIMER:
            is_new = cue.timer not in meeting.timers.by_id
            full = is_new and len(meeting.timers.by_id) >= MOST
            return many_timers().sentence if full else ""
        case CueKind.OPEN_SURVEY | CueKind.CLOSE_SURVEY:
            return _of_survey(meeting, cue, _before(cue, cues_of(meeting, item)))
        case kind if kind in OF_BREAKOUTS:
            return _of_breakout(meeting, cue, _before(cue, cues_of(meeting, item)))
        case _:
            return ""


def _of_breakout(meeting: Meeting, cue: Cue, before: Sequence[Cue]) -> str:
    """Why it would not be; what cues before it start is on by then."""
    starts = any(
        one.kind is CueKind.START_BREAKOUT and one.breakout == cue.breakout for one in before
    )
    done = () if starts else done_to_breakout(meeting, SERVER, cue, meeting.at)
    return done.sentence if isinstance(done, Refusal) else ""


def _of_survey(meeting: Meeting, cue: Cue, before: Sequence[Cue]) -> str:
    """Why it would not be; cues before it may open it, or close the one that is open now."""
    moved = [one for one in before if one.kind in OF_SURVEYS]
    opens = any(one.kind is CueKind.OPEN_SURVEY and one.survey == cue.survey for one in moved)
    if cue.kind is CueKind.CLOSE_SURVEY and opens:
        return ""
    done = done_to_survey(meeting, SERVER, cue, meeting.at)
    if not isinstance(done, Refusal):
        return ""
    current = meeting.surveys.current
    closes = any(
        one.kind is CueKind.CLOSE_SURVEY and one.survey in {None, current} for one in moved
    )
    return "" if closes and done.code == ANOTHER_IS_OPEN else done.sentence


def _before(cue: Cue, cues: Iterable[Cue]) -> Sequence[Cue]:
    """The cues whose turn comes before that of this one."""
    return tuple(takewhile(lambda one: one.id != cue.id, sorted(cues, key=lambda one: one.wait)))


def _will_run(scene: Scene, before: Iterable[Cue]) -> bool:
    """Whether the scene is that of a timer or a survey which a cue before it starts."""
    if scene.kind is SceneKind.SURVEY:
        return any(one.kind is CueKind.OPEN_SURVEY and one.survey == scene.survey for one in before)
    if scene.kind is not SceneKind.TIMER or scene.timer is None:
        return False
    return any(cue.kind is CueKind.TIMER and cue.timer == scene.timer for cue in before)


def _opening(meeting: Meeting, cue: Cue, before: Iterable[Cue]) -> str:
    polls = meeting.polls
    poll = polls.by_id.get(cue.poll) if cue.poll is not None else None
    if poll is None:
        return "There is no such poll."
    if poll.state is PollState.OPEN:
        return ""
    if poll.state is not PollState.DRAFT:
        return f"“{poll.question}” is {poll.state} already."
    other = polls.by_id.get(_open_after(meeting, before, poll.electorate) or poll.id)
    if other is None or other.id == poll.id:
        return ""
    return f"“{other.question}” is open then: it has to be closed before."


def _open_after(meeting: Meeting, cues: Iterable[Cue], electorate: Electorate) -> PollId | None:
    """The poll that is open to an electorate once these cues were done."""
    asked = meeting.polls.open_to(electorate)
    is_open = asked.id if asked is not None else None
    any_of_them = {None} if electorate is Electorate.PARTIES else set()
    for one in cues:
        if one.kind is CueKind.CLOSE_POLL and one.poll in any_of_them | {is_open}:
            is_open = None
        elif one.kind is CueKind.OPEN_POLL and is_open is None and _asks(meeting, one, electorate):
            is_open = one.poll
    return is_open


def _asks(meeting: Meeting, cue: Cue, electorate: Electorate) -> bool:
    poll = meeting.polls.by_id.get(cue.poll) if cue.poll is not None else None
    return poll is not None and poll.electorate is electorate


def _closing(meeting: Meeting, name: PollId) -> str:
    poll = meeting.polls.by_id.get(name)
    if poll is None:
        return "There is no such poll."
    is_open = poll.state in {PollState.OPEN, PollState.CLOSED, PollState.PUBLISHED}
    return "" if is_open else f"“{poll.question}” is not open."


def warnings(meeting: Meeting, item: ItemId) -> tuple[str, ...]:
    """What GO does besides its cues, or leaves as it is, that nobody should be surprised by."""
    return tuple(_still_open(meeting, item, poll) for poll in meeting.polls.open())


def _still_open(meeting: Meeting, item: ItemId, poll: Poll) -> str:
    """What GO does with a poll that is open; a cue that names none closes that of the rooms."""
    is_of_rooms = poll.electorate is Electorate.PARTIES
    meant = {None, poll.id} if is_of_rooms else {poll.id}
    closes = any(
        cue.kind is CueKind.CLOSE_POLL and cue.poll in meant for cue in cues_of(meeting, item)
    )
    where = "" if is_of_rooms else " in the chamber"
    return (
        f"“{poll.question}” is still open{where}: GO {'closes it' if closes else 'leaves it open'}."
    )
