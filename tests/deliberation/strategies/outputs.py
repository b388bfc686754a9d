"""Scenes on previews and on air, taken, taken back, blacked out."""

from functools import cache

from hypothesis import strategies as st

from conference.core.ids import ItemId, LotteryId, MotionId, PollId
from conference.deliberation.outputs.commands import PrepareScene, SetBlackout, Take, TakeBack
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.outputs.preview import preview_revision

some_outputs = st.lists(st.sampled_from(list(Output)), unique=True, max_size=3)
outputs = some_outputs.map(tuple)
words = st.sampled_from(["", "Please sit down"])
never_so = st.builds(TakeBack, outputs, st.just((0, 0, 0)))
blackouts = st.builds(SetBlackout, outputs, st.booleans())


def scenes(meeting):
    """Any kind of scene; of polls and items that are there, and of some that are not."""
    return _scenes_of(
        (*meeting.polls.by_id, PollId("nothing")),
        (*meeting.lottery.runs, LotteryId("nothing")),
        (*(item.id for item in meeting.programme.items), ItemId("nothing")),
        (*meeting.timers.by_id, "nothing"),
        (*meeting.motions.order, MotionId("nothing")),
        (*(one for motion in meeting.motions.by_id.values() for one in motion.reading.by_id), ""),
        (*meeting.surveys.order, "nothing"),
    )


@cache
def _scenes_of(polls, lotteries, items, timers, motions, amendments, surveys):
    return st.builds(
        Scene,
        st.sampled_from(list(SceneKind)),
        st.none() | st.sampled_from(polls),
        st.none() | st.sampled_from(lotteries),
        st.none() | st.sampled_from(items),
        timer=st.none() | st.sampled_from(timers),
        title=words,
        motion=st.none() | st.sampled_from(motions),
        amendment=st.sampled_from(amendments),
        page=st.sampled_from([0, 0, 0, 1]),
        survey=st.none() | st.sampled_from(surveys),
    )


def commands(meeting):
    """Mostly as a desk would that has seen how things stand, now and then one that has not."""
    states = meeting.outputs.states
    backs = some_outputs.map(
        lambda some: TakeBack(tuple(some), tuple(states[one].revision for one in some))
    )
    prepares, takes = _prepares(scenes(meeting)), _takes(preview_revision(meeting))
    return st.one_of(prepares, takes, backs, never_so, blackouts)


@cache
def _prepares(scenes):
    return st.builds(PrepareScene, outputs, st.none() | scenes)


@cache
def _takes(revision):
    return st.builds(Take, outputs, st.just(revision) | st.integers(0, 3))
