"""The show, whatever desks, controllers and timers ask in whatever order.

Nothing is on air that nobody asked for, one press never acts twice, no revision goes back, and the
record says how the show stands.
"""

from hypothesis import given, settings
from hypothesis import strategies as st
from meetings import Driver, fold
from strategies import any_command, beginning
from strategies.cues import cues
from strategies.programme import PLAN

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import PollId
from conference.deliberation.cues.commands import FireCue, PlanCues
from conference.deliberation.cues.model import SEEN, Cue, CueKind, CueOutcome
from conference.deliberation.cues.planned import cues_of
from conference.deliberation.meeting import EMPTY
from conference.deliberation.outputs.commands import SetBlackout, Take, TakeBack
from conference.deliberation.outputs.events import BlackoutSet, SceneTaken, SceneTakenBack
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.outputs.preview import preview_revision, previews
from conference.deliberation.polls.events import VoterMarked
from conference.deliberation.programme.commands import StartItem
from conference.deliberation.programme.events import ItemStarted
from conference.deliberation.programme.model import on_standby
from conference.protocol.codec import decode_event, encode_event

NOT_IN_REHEARSAL = (Output.ROOMS, Output.PHONES)


LATE = Scene(SceneKind.MESSAGE, title="Talk now")
WAITING = (
    Cue("a", CueKind.SCENE, (Output.STAGE,), LATE, wait=Millis(5000), armed=True),
    Cue("b", CueKind.OPEN_POLL, poll=PollId("p0"), wait=Millis(5000)),
    Cue("c", CueKind.GO, wait=Millis(9000), armed=True),
)


def asked(meeting, about, timers):
    """Often a GO, a time that is over, early or late, or another plan of the item that is on."""
    goes = st.builds(StartItem, st.sampled_from([item.id for item in PLAN[:2]]))
    plans = st.just(PlanCues(meeting.programme.on, ())) | cues(meeting).map(
        lambda some: PlanCues(meeting.programme.on, some)
    )
    fires = st.sampled_from(timers.set) if timers.set else goes
    return st.sampled_from(
        [goes, fires, fires, plans if meeting.programme.on else goes, None]
    ).flatmap(lambda chosen: any_command(meeting, about) if chosen is None else chosen)


class Timers:
    """The timers of cues that wait: each may go off once, at any time, also when it is too late."""

    def __init__(self):
        self.set, self.meant = [], {}

    def follow(self, before, events, meeting):
        """What waits since these events, with the cue as it was planned at its GO."""
        for item, runs in meeting.cues.runs.items():
            for name, run in runs.items():
                known = before.cues.run(item, name)
                if run.outcome is CueOutcome.WAITING and run is not known:
                    (cue,) = (one for one in cues_of(meeting, item) if one.id == name)
                    fire = FireCue(item, name, run.due)
                    self.set.append(fire)
                    self.meant[fire] = cue


def scenes_at(meeting):
    return {one: meeting.outputs.states[one].scene for one in Output}


def asked_for(before, command, timers, after):
    """The scenes that a command may put on air, by output."""
    match command:
        case Take():
            return {one: {scene} for one, scene in previews(before).items()}
        case TakeBack(outputs):
            states = before.outputs.states
            return {one: set(states[one].before[-1:]) for one in outputs}
        case StartItem(item):
            return scenes_in(cues_of(before, item), before, waiting=False)
        case FireCue() if command.due is not None:
            cue = timers.meant.get(command)
            if cue is not None and cue.kind is CueKind.GO:
                return scenes_in(cues_of(before, after.programme.on), before, waiting=False)
            return scenes_in([cue] if cue is not None else [], before, waiting=True)
        case _:
            return {}


def scenes_in(cues, _meeting, *, waiting):
    found = {}
    for cue in cues:
        if cue.kind is CueKind.SCENE and (waiting or not cue.wait):
            for output in cue.outputs:
                found.setdefault(output, set()).add(cue.scene)
    return found


def revisions(meeting):
    """All numbers that may only grow."""
    return (
        meeting.programme.playhead,
        meeting.programme.edits,
        meeting.cues.revision,
        preview_revision(meeting),
        *(meeting.outputs.states[one].revision for one in Output),
        meeting.at,
    )


def check_air(before, command, after, timers):
    """Whatever is on air now was there before, or was asked for by this very command."""
    wanted = asked_for(before, command, timers, after)
    was, now = scenes_at(before), scenes_at(after)
    for one in Output:
        assert now[one] == was[one] or now[one] in wanted.get(one, ()), (one, command)
        blackened = before.outputs.states[one].black != after.outputs.states[one].black
        assert not blackened or isinstance(command, SetBlackout)
        grown = after.outputs.states[one].revision > before.outputs.states[one].revision
        assert grown or (now[one] == was[one] and not blackened)


def check_late(before, command, after, timers):
    """A cue whose item is over, that was skipped, or is another one now, does nothing."""
    waits = (
        before.programme.on == command.item
        and before.cues.run(command.item, command.cue) is not None
        and before.cues.run(command.item, command.cue).due == command.due
    )
    if not waits:
        assert after is before
        return
    now = next(one for one in cues_of(before, command.item) if one.id == command.cue)
    meant = timers.meant[command]
    assert (now.kind, now.scene, now.outputs, now.poll) == (
        meant.kind,
        meant.scene,
        meant.outputs,
        meant.poll,
    )
    if meant.kind in SEEN and not now.armed:
        assert after.outputs is before.outputs
        assert after.programme is before.programme
        assert after.polls is before.polls


def check_state(before, after):
    """What holds of the show at any time."""
    assert all(new >= old for new, old in zip(revisions(after), revisions(before), strict=True))
    assert previews(before) == previews(after) or preview_revision(after) > preview_revision(before)
    if on_standby(before.programme) != on_standby(after.programme):
        assert after.programme.playhead > before.programme.playhead
    for item, runs in after.cues.runs.items():
        is_waiting = any(run.outcome is CueOutcome.WAITING for run in runs.values())
        assert not is_waiting or item == after.programme.on
    rehearsals = {one for one, run in after.lottery.runs.items() if run.rehearsal}
    for one in NOT_IN_REHEARSAL:
        old, new = before.outputs.states[one], after.outputs.states[one]
        is_new = new.revision > old.revision and new.scene != old.scene
        assert not (
            is_new and new.scene.kind is SceneKind.LOTTERY and new.scene.lottery in rehearsals
        )


def check_once(driver, command):
    """The same press again changes nothing that anybody sees."""
    if isinstance(command, StartItem) and command.playhead is None:
        return
    if not isinstance(command, StartItem | Take | TakeBack | SetBlackout | FireCue):
        return
    events = driver.do(command)
    if isinstance(events, Refusal):
        return
    acts = SceneTaken | SceneTakenBack | BlackoutSet | ItemStarted
    assert not [event for event in events if isinstance(event, acts)], command


def stored(event):
    """The event as it is read from the record; who voted is in the roll."""
    return event if isinstance(event, VoterMarked) else decode_event(*encode_event(event))


@settings(max_examples=30)
@given(st.data())
def test_the_show_holds_whatever_is_asked_in_whatever_order(data):
    driver, timers = Driver(), Timers()
    for command in (*beginning(), *(PlanCues(item.id, WAITING) for item in PLAN)):
        driver.must(command)
    about = data.draw(st.sampled_from(["programme", "outputs", "cues", "cues", "lottery"]))
    for _ in range(data.draw(st.integers(1, 30))):
        before = driver.meeting
        command = data.draw(asked(before, about, timers))
        events = driver.do(command)
        if command in timers.meant:
            check_late(before, command, driver.meeting, timers)
        events = () if isinstance(events, Refusal) else events
        check_air(before, command, driver.meeting, timers)
        check_state(before, driver.meeting)
        timers.follow(before, events, driver.meeting)
        middle = driver.meeting
        check_once(driver, command)
        check_state(middle, driver.meeting)
    again = fold(EMPTY, map(stored, driver.events))
    for part in ("programme", "outputs", "cues", "lottery", "at"):
        assert getattr(again, part) == getattr(driver.meeting, part)
