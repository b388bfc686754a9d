"""Items that go on and off, and a programme that is planned again while it runs."""

from hypothesis import strategies as st

from conference.core.clock import Millis
from conference.core.ids import ItemId
from conference.deliberation.programme.commands import (
    EndItem,
    PlanProgramme,
    SetStandby,
    StartItem,
)
from conference.deliberation.programme.model import Item, ItemKind, on_standby

IDS = [ItemId(f"i{n}") for n in range(4)]
ids = st.sampled_from(IDS)


def item(ident, title, kind, starts_at, skipped=False):
    return Item(ident, 1, kind, title, Millis(starts_at), 10, skipped=skipped)


PLAN = tuple(item(ident, "Welcome", ItemKind.SPEECH, n * 600_000) for n, ident in enumerate(IDS))


def items(ident):
    return st.builds(
        item,
        st.just(ident),
        st.sampled_from(["Welcome", "Rest"]),
        st.sampled_from([ItemKind.SPEECH, ItemKind.BREAKOUT]),
        st.integers(0, 3).map(lambda n: n * 600_000),
        st.sampled_from([False, False, True]),
    )


@st.composite
def plans(draw, on):
    """Some of the items, in any order; now and then one twice, or without the one that is on."""
    listed = draw(st.lists(ids, unique=draw(st.integers(0, 4)) > 0, max_size=4))
    if on is not None and on not in listed and draw(st.integers(0, 4)):
        listed.append(on)
    return PlanProgramme(tuple(draw(items(ident)) for ident in listed))


def commands(meeting):
    """Starting, ending, picking, planning; GO with the playhead's revision and with an old one."""
    programme = meeting.programme
    known = st.sampled_from([one.id for one in programme.items] or IDS)
    standby = on_standby(programme)
    heads = st.sampled_from([programme.playhead, programme.playhead, 0])
    return st.one_of(
        st.builds(StartItem, known),
        st.builds(StartItem, ids),
        st.builds(StartItem, st.just(standby.id) if standby else ids, heads),
        st.builds(EndItem, st.none() | ids),
        st.builds(SetStandby, st.none() | known | ids),
        plans(meeting.programme.on),
    )
