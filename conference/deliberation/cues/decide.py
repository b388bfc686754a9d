"""What asking for a cue leads to. One that cannot be done says so and holds up nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import LotteryId
from conference.deliberation.breakouts.commands import EndBreakout, RecallBreakout, StartBreakout
from conference.deliberation.breakouts.decide import decide as decide_breakout
from conference.deliberation.cues import refusals
from conference.deliberation.cues.commands import (
    AnswerCue,
    ArmCue,
    Command,
    FireCue,
    PlanCues,
    SkipCue,
)
from conference.deliberation.cues.events import CueAnswered, CuesPlanned
from conference.deliberation.cues.model import OF_BREAKOUTS, SEEN, Cue, CueKind, CueOutcome, CueRun
from conference.deliberation.cues.planned import cues_of
from conference.deliberation.lottery.commands import StartLottery
from conference.deliberation.lottery.decide import decide as decide_lottery
from conference.deliberation.meeting import Meeting
from conference.deliberation.outputs.decide import shown_now
from conference.deliberation.outputs.model import Shown
from conference.deliberation.outputs.preview import scene_fault
from conference.deliberation.polls.commands import ClosePoll, OpenPoll
from conference.deliberation.polls.decide import decide as decide_poll
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.programme.commands import StartItem
from conference.deliberation.programme.decide import decide as decide_item
from conference.deliberation.programme.model import on_standby
from conference.deliberation.rooms.commands import SendMessage
from conference.deliberation.rooms.decide import decide as decide_room
from conference.deliberation.seconding.decide import needs_second
from conference.deliberation.seconding.model import SecondAct
from conference.deliberation.seconding.refusals import by_hand
from conference.deliberation.sender import Sender
from conference.deliberation.surveys.commands import CloseSurvey, OpenSurvey
from conference.deliberation.surveys.decide import decide as decide_survey
from conference.deliberation.timers.decide import started_anew
from conference.deliberation.timers.model import TimerKind

__all__ = ["decide", "done_to_breakout", "done_to_survey", "incomplete", "started"]

Decision = tuple[Any, ...] | Refusal
"""Events of cues, and of the subjects that they act on."""

UNARMED = "It was not armed: the audience would have seen it."


def decide(meeting: Meeting, sender: Sender, command: Command, at: Millis) -> Decision:
    """Cues are planned for items of the programme, and done when their item goes on."""
    match command:
        case PlanCues():
            return _plan(meeting, command)
        case ArmCue():
            return _arm(meeting, command)
        case SkipCue(item, name):
            return _skip(meeting, item, name, at)
        case FireCue():
            return _fire(meeting, sender, command, at)
        case AnswerCue(item, name, asked, outcome, sentence):
            run = meeting.cues.run(item, name)
            is_asked = run is not None and (run.outcome, run.at) == (CueOutcome.ASKED, asked)
            return (CueAnswered(item, name, outcome, at, sentence),) if is_asked else ()
        case _:
            assert_never(command)


def _plan(meeting: Meeting, command: PlanCues) -> Decision:
    item, cues = command.item, command.cues
    if all(one.id != item for one in meeting.programme.items):
        return refusals.unknown_item(item)
    faults = " ".join(_faults(cues or ()))
    if faults:
        return refusals.bad_cues(faults)
    return (CuesPlanned(item, cues),) if meeting.cues.planned.get(item) != cues else ()


def _faults(cues: Sequence[Cue]) -> Iterator[str]:
    """All that is wrong with a list of cues, in sentences."""
    names = [cue.id for cue in cues]
    if len(set(names)) != len(names):
        yield "Every cue of an item needs an id of its own."
    yield from filter(None, map(incomplete, cues))


def incomplete(cue: Cue) -> str:
    """What a cue needs besides, as a sentence; "" when it has all."""
    match cue.kind:
        case CueKind.SCENE if cue.scene is None or not cue.outputs:
            return f"Cue {cue.id} needs a scene and the outputs that show it."
        case CueKind.OPEN_POLL if cue.poll is None:
            return f"Cue {cue.id} needs the poll that it opens."
        case CueKind.LOTTERY if cue.lottery is None:
            return f"Cue {cue.id} needs the lottery that it starts."
        case CueKind.OBS if not cue.name.strip():
            return f"Cue {cue.id} needs the name of a scene of OBS."
        case CueKind.GO if not cue.wait:
            return f"Cue {cue.id} goes on to the next item: it needs a time to wait before."
        case CueKind.TIMER if cue.timer is None or not cue.name.strip() or not cue.seconds:
            return f"Cue {cue.id} needs a timer, what it is for, and how long it runs."
        case CueKind.MESSAGE if not cue.text.strip() or not cue.seconds:
            return f"Cue {cue.id} needs the words for the rooms, and how long they are shown."
        case CueKind.OPEN_SURVEY if cue.survey is None:
            return f"Cue {cue.id} needs the survey that it opens."
        case kind if kind in OF_BREAKOUTS and cue.breakout is None:
            return f"Cue {cue.id} needs the breakout that it is about."
        case _:
            return ""


def _arm(meeting: Meeting, command: ArmCue) -> Decision:
    cues = cues_of(meeting, command.item)
    if all(cue.id != command.cue for cue in cues):
        return refusals.unknown_cue(command.cue)
    armed = tuple(
        replace(cue, armed=command.armed) if cue.id == command.cue else cue for cue in cues
    )
    return (CuesPlanned(command.item, armed),) if armed != cues else ()


def _skip(meeting: Meeting, item: Any, name: str, at: Millis) -> Decision:
    run = meeting.cues.run(item, name)
    if run is None or run.outcome is not CueOutcome.WAITING:
        return refusals.unknown_cue(name) if run is None else ()
    return (CueAnswered(item, name, CueOutcome.SKIPPED, at),)


def _fire(meeting: Meeting, sender: Sender, command: FireCue, at: Millis) -> Decision:
    cue = next((one for one in cues_of(meeting, command.item) if one.id == command.cue), None)
    if cue is None or meeting.programme.on != command.item:
        return ()
    item, is_due = command.item, command.due is not None
    if is_due and not _waits(meeting.cues.run(item, cue.id), command.due):
        return ()
    if cue.wait and not is_due:
        due = Millis(at + cue.wait)
        return (CueAnswered(item, cue.id, CueOutcome.WAITING, at, due=due),)
    if cue.wait and cue.kind in SEEN and not cue.armed:
        return (CueAnswered(item, cue.id, CueOutcome.SKIPPED, at, UNARMED),)
    if cue.kind is CueKind.OBS:
        return (CueAnswered(item, cue.id, CueOutcome.ASKED, at),)
    done = _done(meeting, sender, cue, at)
    if isinstance(done, Refusal):
        return (CueAnswered(item, cue.id, CueOutcome.FAILED, at, done.sentence),)
    return (*done, CueAnswered(item, cue.id, CueOutcome.DONE, at))


def _waits(run: CueRun | None, due: Millis | None) -> bool:
    """Whether this is the run that waits until then, and not one of another GO."""
    return run is not None and (run.outcome, run.due) == (CueOutcome.WAITING, due)


def _done(meeting: Meeting, sender: Sender, cue: Cue, at: Millis) -> Decision:
    """What the cue changes, or why it cannot be done."""
    match cue.kind:
        case CueKind.SCENE:
            return _shown(meeting, cue, at)
        case CueKind.OPEN_POLL:
            assert cue.poll is not None
            seconds = Millis(cue.seconds * 1000) if cue.seconds else None
            return decide_poll(meeting, sender, OpenPoll(cue.poll, seconds), at)
        case CueKind.CLOSE_POLL:
            return _closed(meeting, sender, cue, at)
        case CueKind.LOTTERY:
            assert cue.lottery is not None
            return started(meeting, sender, cue.lottery, at)
        case CueKind.GO:
            return _gone_on(meeting, sender, at)
        case CueKind.TIMER:
            assert cue.timer is not None
            kind = cue.timer_kind or TimerKind.FREE
            return started_anew(meeting, cue.timer, cue.name, kind, cue.seconds, at)
        case CueKind.MESSAGE:
            return _sent(meeting, sender, cue, at)
        case CueKind.START_BREAKOUT | CueKind.RECALL_BREAKOUT | CueKind.END_BREAKOUT:
            return done_to_breakout(meeting, sender, cue, at)
        case CueKind.OPEN_SURVEY | CueKind.CLOSE_SURVEY:
            return done_to_survey(meeting, sender, cue, at)
        case CueKind.OBS:
            return ()
        case _:
            assert_never(cue.kind)


def started(meeting: Meeting, sender: Sender, lottery: LotteryId, at: Millis) -> Decision:
    """What starts a draw; no cue does where the rules ask for two people."""
    if needs_second(meeting, SecondAct.START):
        return by_hand()
    return decide_lottery(meeting, sender, StartLottery(lottery), at)


def done_to_breakout(meeting: Meeting, sender: Sender, cue: Cue, at: Millis) -> Decision:
    """What starts, calls back or ends the breakout of a cue."""
    assert cue.breakout is not None
    asked: StartBreakout | RecallBreakout | EndBreakout = EndBreakout(cue.breakout)
    if cue.kind is CueKind.START_BREAKOUT:
        asked = StartBreakout(cue.breakout)
    elif cue.kind is CueKind.RECALL_BREAKOUT:
        asked = RecallBreakout(cue.breakout)
    return decide_breakout(meeting, sender, asked, at)


def done_to_survey(meeting: Meeting, sender: Sender, cue: Cue, at: Millis) -> Decision:
    """What opens the survey of a cue, or closes it; without a name the one that is open, if any."""
    if cue.kind is CueKind.OPEN_SURVEY:
        assert cue.survey is not None
        return decide_survey(meeting, sender, OpenSurvey(cue.survey), at)
    survey = cue.survey or meeting.surveys.current
    return () if survey is None else decide_survey(meeting, sender, CloseSurvey(survey), at)


def _sent(meeting: Meeting, sender: Sender, cue: Cue, at: Millis) -> Decision:
    """A message of its own each time, to all rooms."""
    name, minutes = f"cue-{len(meeting.rooms.messages)}", -(-cue.seconds // 60)
    return decide_room(meeting, sender, SendMessage(name, cue.text, minutes), at)


def _shown(meeting: Meeting, cue: Cue, at: Millis) -> Decision:
    assert cue.scene is not None
    fault = scene_fault(meeting, cue.scene, cue.outputs)
    if fault:
        return refusals.bad_cues(fault)
    return shown_now(meeting, (Shown(one, cue.scene) for one in cue.outputs), at)


def _gone_on(meeting: Meeting, sender: Sender, at: Millis) -> Decision:
    standby = on_standby(meeting.programme)
    if standby is None:
        return refusals.bad_cues("Nothing is on standby.")
    return decide_item(meeting, sender, StartItem(standby.id), at)


def _closed(meeting: Meeting, sender: Sender, cue: Cue, at: Millis) -> Decision:
    """What closes a poll: the one that is named, else whichever is open, if any is."""
    opened = meeting.polls.open_to(Electorate.PARTIES)
    poll = cue.poll or (opened.id if opened is not None else None)
    return decide_poll(meeting, sender, ClosePoll(poll), at) if poll is not None else ()
