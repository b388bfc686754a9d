"""Items that go on and off, and a programme that is planned again while it runs."""

from functools import cache

from hypothesis import strategies as st

from conference.core.clock import Millis
from conference.core.ids import ItemId
from conference.deliberation.programme.commands import (
    ChangeItem,
    DeleteItem,
    EndItem,
    InsertItem,
    MoveItem,
    PlanProgramme,
    RedoEdit,
    SetEditLock,
    SetStandby,
    SkipItem,
    SplitItem,
    StartItem,
    UndoEdit,
)
from conference.deliberation.programme.model import Item, ItemKind, on_standby

IDS = [ItemId(f"i{n}") for n in range(4)]
ids = st.sampled_from(IDS)


def item(ident, title, kind, starts_at, skipped=False):
    return Item(ident, 1, kind, title, Millis(starts_at), 10, skipped=skipped)


PLAN = tuple(item(ident, "Welcome", ItemKind.SPEECH, n * 600_000) for n, ident in enumerate(IDS))


@cache
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


NEW = st.sampled_from([*IDS, *(ItemId(f"n{n}") for n in range(4))])
MINUTES = st.integers(1, 12)
TITLES = st.sampled_from(["Song", ""])
NO_ITEM = st.none()
CHANGES = {
    "title": st.sampled_from([None, "Welcome", "Song", " "]),
    "speaker": st.sampled_from([None, "Zoë"]),
    "kind": st.sampled_from([None, None, ItemKind.VOTE]),
    "minutes": NO_ITEM | MINUTES,
    "starts_at": st.sampled_from([None, 0, 600_000]),
    "hard": st.sampled_from([None, True, False]),
}


def known(meeting):
    """Mostly an item of the plan."""
    return _mostly_of(tuple(item.id for item in meeting.programme.items))


@cache
def _mostly_of(items):
    return st.sampled_from([*items, *items, *IDS])


def goes(meeting):
    """GO, with the playhead's revision most of the time."""
    standby = on_standby(meeting.programme)
    heads = st.sampled_from([meeting.programme.playhead] * 3 + [0])
    return st.builds(StartItem, st.just(standby.id) if standby else ids, heads)


def undos(meeting):
    """Of the last edit most of the time."""
    last = [edit.number for edit in meeting.programme.undo[-2:]] or [0]
    return st.builds(UndoEdit, st.sampled_from([last[-1]] * 3 + last))


def redos(meeting):
    last = [edit.number for edit in meeting.programme.redo[-2:]] or [0]
    return st.builds(RedoEdit, st.sampled_from([last[-1]] * 3 + last))


def locks(meeting):
    """Whoever locks the plan mostly unlocks it next."""
    is_locked = meeting.programme.locked_by is not None
    return st.builds(SetEditLock, st.sampled_from([not is_locked, False]))


def of_known(make):
    """A strategy that ``make`` makes of a strategy of items: once for each plan."""
    made = cache(make)
    return lambda meeting: made(known(meeting))


KINDS = (
    of_known(lambda item: st.builds(StartItem, item)),
    of_known(lambda item: st.builds(StartItem, item)),
    goes,
    of_known(lambda _item: st.builds(EndItem, NO_ITEM | ids)),
    of_known(lambda item: st.builds(SetStandby, NO_ITEM | item)),
    of_known(lambda item: st.builds(SetStandby, NO_ITEM | item)),
    lambda meeting: plans(meeting.programme.on),
    lambda meeting: plans(meeting.programme.on),
    locks,
    of_known(lambda item: st.builds(InsertItem, NEW, NO_ITEM | item, TITLES, MINUTES)),
    of_known(lambda item: st.builds(DeleteItem, item)),
    of_known(lambda item: st.builds(MoveItem, item, NO_ITEM | item)),
    of_known(lambda item: st.builds(SkipItem, item, st.booleans())),
    of_known(lambda item: st.builds(ChangeItem, item, **CHANGES)),
    of_known(lambda item: st.builds(SplitItem, item, NEW, MINUTES)),
    undos,
    undos,
    redos,
)


def commands(meeting):
    """Starting, ending, picking, planning, and edits of the plan with their undoing."""
    is_undone = meeting.programme.redo and meeting.programme.locked_by is None
    kinds = (*KINDS, *[redos] * len(KINDS)) if is_undone else KINDS
    return st.sampled_from(kinds).flatmap(lambda kind: kind(meeting))
