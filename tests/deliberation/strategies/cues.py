"""Cues of items: planned, armed, skipped, done when they are due, answered by others."""

from functools import cache

from hypothesis import strategies as st

from conference.core.clock import Millis
from conference.core.ids import ItemId, LotteryId, PollId
from conference.deliberation.cues.commands import AnswerCue, ArmCue, FireCue, PlanCues, SkipCue
from conference.deliberation.cues.decide import incomplete
from conference.deliberation.cues.model import Cue, CueKind, CueOutcome
from conference.deliberation.timers.model import TimerKind
from strategies import surveys, timers
from strategies.mostly import mostly
from strategies.outputs import outputs, scenes

NAMES = ["a", "b", "c"]
names = st.sampled_from(NAMES)


def cues(meeting):
    """A list of cues, now and then one that cannot be."""
    return _cues_of((*meeting.polls.by_id, PollId("nothing")), scenes(meeting))


@cache
def _cues_of(polls, scenes):
    one = st.builds(
        Cue,
        names,
        st.sampled_from(list(CueKind)),
        outputs,
        st.none() | scenes,
        st.none() | st.sampled_from(polls),
        st.none() | st.just(LotteryId("nothing")),
        st.sampled_from(["", "Wide"]),
        st.sampled_from([0, 60]),
        st.sampled_from([Millis(0), Millis(0), Millis(5000)]),
        st.booleans(),
        st.none() | st.sampled_from(timers.NAMES),
        st.none() | st.sampled_from(list(TimerKind)),
        st.sampled_from(["", "Talk now"]),
        survey=st.none() | surveys.names,
    )
    whole = one.filter(lambda cue: not incomplete(cue))
    return st.lists(whole, max_size=3, unique_by=lambda cue: cue.id).map(tuple) | st.lists(
        one, max_size=4
    ).map(tuple)


def commands(meeting):
    """What desks ask about cues, and what the server does with them."""
    items = tuple(item.id for item in meeting.programme.items)
    outcomes = st.sampled_from([CueOutcome.DONE, CueOutcome.FAILED])
    runs = [
        ((item, cue), run)
        for item, answers in sorted(meeting.cues.runs.items())
        for cue, run in sorted(answers.items())
    ]
    due = [FireCue(*line, run.due) for line, run in runs if run.due is not None]
    asked = [(*line, run.at) for line, run in runs if run.outcome is CueOutcome.ASKED]
    steps = [st.sampled_from(due)] if due else []
    steps += [st.builds(AnswerCue, *map(st.just, line), outcomes) for line in asked]
    return mostly(steps, _anything(items, cues(meeting)))


@cache
def _anything(known, cues):
    items = st.sampled_from([*known, ItemId("nothing")])
    return st.one_of(
        st.builds(PlanCues, items, st.none() | cues),
        st.builds(PlanCues, items, cues),
        st.builds(ArmCue, items, names, st.booleans()),
        st.builds(SkipCue, items, names),
        st.builds(FireCue, items, names, st.sampled_from([None, Millis(0)])),
    )
