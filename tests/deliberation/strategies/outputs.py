"""Scenes on previews and on air, taken, taken back, blacked out."""

from hypothesis import strategies as st

from conference.core.ids import ItemId, LotteryId, PollId
from conference.deliberation.outputs.commands import PrepareScene, SetBlackout, Take, TakeBack
from conference.deliberation.outputs.model import Output, Scene, SceneKind
from conference.deliberation.outputs.preview import preview_revision

outputs = st.lists(st.sampled_from(list(Output)), unique=True, max_size=3).map(tuple)
words = st.sampled_from(["", "Please sit down"])


def scenes(meeting):
    """Any kind of scene; of polls and items that are there, and of some that are not."""
    polls = st.sampled_from([*meeting.polls.by_id, PollId("nothing")])
    items = st.sampled_from([*(item.id for item in meeting.programme.items), ItemId("nothing")])
    lotteries = st.sampled_from([*meeting.lottery.runs, LotteryId("nothing")])
    timers = st.sampled_from([*meeting.timers.by_id, "nothing"])
    return st.builds(
        Scene,
        st.sampled_from(list(SceneKind)),
        st.none() | polls,
        st.none() | lotteries,
        st.none() | items,
        timer=st.none() | timers,
        title=words,
    )


def commands(meeting):
    """Mostly as a desk would that has seen how things stand, now and then one that has not."""
    states = meeting.outputs.states
    seen = st.just(preview_revision(meeting)) | st.integers(0, 3)
    backs = st.lists(st.sampled_from(list(Output)), unique=True, max_size=3).map(
        lambda some: TakeBack(tuple(some), tuple(states[one].revision for one in some))
    )
    return st.one_of(
        st.builds(PrepareScene, outputs, st.none() | scenes(meeting)),
        st.builds(Take, outputs, seen),
        backs,
        st.builds(TakeBack, outputs, st.just((0, 0, 0))),
        st.builds(SetBlackout, outputs, st.booleans()),
    )
