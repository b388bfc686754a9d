"""Edits of the plan while the show runs: what each does, and that undoing gives back what was."""

from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from meetings import Asks, Driver, fold, founded
from strategies import beginning
from strategies.programme import commands

from conference.core.errors import Refusal
from conference.deliberation.meeting import EMPTY
from conference.deliberation.programme.accepting import plan_digest
from conference.deliberation.programme.commands import (
    AcceptProgramme,
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
from conference.deliberation.programme.events import (
    EditRedone,
    EditUndone,
    ItemEdit,
    ItemStarted,
    ProgrammePlanned,
)
from conference.deliberation.programme.model import REMEMBERED, ItemKind, Planned, on_standby
from conference.deliberation.sender import Role, Sender
from conference.protocol.codec import decode_event, encode_event

MINUTE = 60_000
EDITS = (*get_args(ItemEdit), EditUndone, EditRedone, ProgrammePlanned)


def plan_of(driver):
    return driver.meeting.programme


def ids(driver):
    return [item.id for item in plan_of(driver).items]


def by(login, command):
    return Asks(Sender(Role.DESK, login=login), command)


def refused(driver, command):
    refusal = driver.do(command)
    assert isinstance(refusal, Refusal)
    return refusal


def test_an_item_is_inserted_after_another_and_planned_for_when_that_one_ends():
    driver = founded()
    start = plan_of(driver).items[1].starts_at
    command = InsertItem("joke", "i1", " A joke ", 3, ItemKind.PERFORMANCE, "Ann")
    driver.must(command)
    assert ids(driver) == ["i0", "i1", "joke", "i2", "i3"]
    item = plan_of(driver).item("joke")
    assert (item.title, item.starts_at, item.minutes) == ("A joke", start + 10 * MINUTE, 3)
    assert (item.kind, item.speaker, item.day) == (ItemKind.PERFORMANCE, "Ann", 1)
    assert driver.must(command) == ()


def test_an_item_is_inserted_as_the_first_also_into_an_empty_plan():
    driver = founded()
    driver.must(InsertItem("joke", None, "A joke", 3))
    assert ids(driver)[0] == "joke"
    assert plan_of(driver).items[0].starts_at == plan_of(driver).items[1].starts_at
    empty = Driver()
    empty.must(InsertItem("joke", None, "A joke", 3, starts_at=7))
    assert plan_of(empty).items[0].starts_at == 7


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (InsertItem("i1", "i0", "Another", 3), "item_exists"),
        (InsertItem("new", "nowhere", "New", 3), "unknown_item"),
        (InsertItem("new", "i0", "  ", 3), "no_title"),
        (ChangeItem("i1", title=" "), "no_title"),
        (ChangeItem("nowhere", minutes=3), "unknown_item"),
        (MoveItem("nowhere", None), "unknown_item"),
        (MoveItem("i1", "nowhere"), "unknown_item"),
        (SkipItem("nowhere", True), "unknown_item"),
        (SplitItem("nowhere", "new", 3), "unknown_item"),
        (SplitItem("i1", "i2", 3), "item_exists"),
        (SplitItem("i1", "new", 10), "nothing_left"),
        (UndoEdit(9), "edit_moved"),
        (RedoEdit(9), "edit_moved"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(command, code):
    driver = founded()
    before = plan_of(driver)
    assert refused(driver, command).code == code
    assert plan_of(driver) == before


@pytest.mark.parametrize(
    "command",
    [
        DeleteItem("nowhere"),
        MoveItem("i1", "i0"),
        MoveItem("i1", "i1"),
        MoveItem("i0", None),
        SkipItem("i1", False),
        ChangeItem("i1", title="Item 1", minutes=10, hard=False),
        SetEditLock(False),
    ],
)
def test_what_is_so_already_is_no_edit(command):
    driver = founded()
    assert driver.must(command) == ()
    assert plan_of(driver).undo == ()


def test_standby_follows_its_item_through_a_move():
    driver = founded()
    driver.must(StartItem("i0"))
    driver.must(SetStandby("i3"))
    driver.must(MoveItem("i3", "i0"))
    assert ids(driver) == ["i0", "i3", "i1", "i2"]
    assert on_standby(plan_of(driver)).id == "i3"
    assert plan_of(driver).item("i3").starts_at == plan_of(driver).planned["i3"].starts_at


def test_what_is_on_air_on_standby_or_was_on_is_not_deleted():
    driver = founded()
    driver.must(StartItem("i0"))
    driver.must(StartItem("i1"))
    for item, why in (("i0", "was on air"), ("i1", "is on air"), ("i2", "is on standby")):
        refusal = refused(driver, DeleteItem(item))
        assert refusal.code == "item_stays"
        assert why in refusal.sentence
    driver.must(DeleteItem("i3"))
    assert ids(driver) == ["i0", "i1", "i2"]


def test_a_longer_item_on_air_keeps_when_it_began_and_what_was_planned():
    driver = founded()
    driver.must(StartItem("i0"))
    run = plan_of(driver).runs["i0"]
    driver.must(ChangeItem("i0", minutes=11))
    assert plan_of(driver).runs["i0"] == run
    assert plan_of(driver).item("i0").minutes == 11
    assert plan_of(driver).planned["i0"].minutes == 10
    assert plan_of(driver).undo[-1].what == "length"


def test_a_skipped_item_is_passed_over_and_no_longer_on_standby():
    driver = founded()
    driver.must(StartItem("i0"))
    driver.must(SkipItem("i1", True))
    assert on_standby(plan_of(driver)).id == "i2"
    driver.must(SetStandby("i3"))
    driver.must(SkipItem("i3", True))
    assert on_standby(plan_of(driver)).id == "i2"
    assert refused(driver, SkipItem("i0", True)).code == "item_is_on"
    driver.must(SkipItem("i1", False))
    assert on_standby(plan_of(driver)).id == "i1"


def test_a_split_item_keeps_its_length_and_its_poll_stays_with_the_first_part():
    driver = founded()
    items = plan_of(driver).items
    vote = replace(items[1], poll="p1", hard=True)
    driver.must(PlanProgramme((items[0], vote, *items[2:])))
    driver.must(SplitItem("i1", "rest", 4, "The rest"))
    first, rest = plan_of(driver).items[1:3]
    assert (first.minutes, first.poll, first.hard) == (4, "p1", True)
    assert (rest.id, rest.title, rest.minutes) == ("rest", "The rest", 6)
    assert (rest.poll, rest.hard) == (None, False)
    assert rest.starts_at == first.starts_at + 4 * MINUTE
    assert driver.must(SplitItem("i1", "rest", 4)) == ()


def test_every_run_of_an_item_is_kept():
    driver = founded()
    for item in ("i0", "i1", "i0"):
        driver.must(StartItem(item))
    driver.must(EndItem("i0"))
    driver.must(StartItem("i0"))
    last = plan_of(driver).runs["i0"]
    begun = [run.started_at for run in (*last.earlier, last)]
    started = [event for event in driver.events if isinstance(event, ItemStarted)]
    assert begun == [event.at for event in started if event.item == "i0"]
    assert len(begun) == 3
    assert [run.ended_at is None for run in (*last.earlier, last)] == [False, False, True]


def test_edits_of_two_desks_are_undone_in_the_order_of_the_record():
    driver = founded()
    before = plan_of(driver).items
    driver.must(by("ann", MoveItem("i3", None)))
    driver.must(by("ben", ChangeItem("i1", title="Song")))
    first, second = (edit.number for edit in plan_of(driver).undo)
    refusal = refused(driver, by("ann", UndoEdit(first)))
    assert refusal.code == "edit_moved"
    assert "“Item 1” was retitled by ben" in refusal.sentence
    driver.must(by("ann", UndoEdit(second)))
    assert driver.must(by("ann", UndoEdit(second))) == ()
    driver.must(by("ann", UndoEdit(first)))
    assert plan_of(driver).items == before
    assert refused(driver, RedoEdit(second)).code == "edit_moved"
    driver.must(RedoEdit(first))
    assert driver.must(RedoEdit(first)) == ()
    assert ids(driver) == ["i3", "i0", "i1", "i2"]
    driver.must(DeleteItem("i2"))
    assert plan_of(driver).redo == ()


def test_an_insertion_is_not_undone_once_the_item_went_on():
    driver = founded()
    driver.must(StartItem("i0"))
    driver.must(InsertItem("joke", "i0", "A joke", 3))
    number = plan_of(driver).undo[-1].number
    driver.must(StartItem("joke"))
    assert refused(driver, UndoEdit(number)).code == "item_stays"
    driver.must(EndItem())
    assert refused(driver, UndoEdit(number)).code == "item_stays"


def test_an_insertion_is_undone_when_it_is_next_and_not_when_it_was_picked():
    driver = founded()
    driver.must(StartItem("i0"))
    driver.must(InsertItem("joke", "i0", "A joke", 3))
    number = plan_of(driver).undo[-1].number
    seen = plan_of(driver).playhead
    driver.must(UndoEdit(number))
    assert on_standby(plan_of(driver)).id == "i1"
    assert refused(driver, StartItem("joke", seen)).code == "unknown_item"
    driver.must(InsertItem("joke", "i2", "A joke", 3))
    driver.must(SetStandby("joke"))
    assert refused(driver, UndoEdit(plan_of(driver).undo[-1].number)).code == "item_stays"


def test_a_locked_plan_refuses_edits_and_says_who_locked_it():
    driver = founded()
    driver.must(ChangeItem("i1", minutes=11))
    driver.must(by("ann", SetEditLock(True)))
    for command in (DeleteItem("i3"), UndoEdit(plan_of(driver).undo[-1].number)):
        refusal = refused(driver, by("ben", command))
        assert refusal.code == "plan_locked"
        assert "by ann" in refusal.sentence
    assert refused(driver, PlanProgramme(plan_of(driver).items[:2])).code == "plan_locked"
    assert driver.must(by("ben", SetEditLock(True))) == ()
    driver.must(StartItem("i0"))
    driver.must(by("ben", SetEditLock(False)))
    driver.must(DeleteItem("i3"))


def test_another_plan_gives_new_planned_times_before_the_show_and_not_in_it():
    driver = founded()
    items = plan_of(driver).items
    driver.must(ChangeItem("i1", minutes=12))
    driver.must(PlanProgramme(tuple(replace(item, minutes=20) for item in items)))
    assert plan_of(driver).planned["i1"] == Planned(items[1].starts_at, 20)
    driver.must(StartItem("i0"))
    driver.must(PlanProgramme(tuple(replace(item, minutes=30) for item in items)))
    assert plan_of(driver).planned["i1"].minutes == 20
    driver.must(UndoEdit(plan_of(driver).undo[-1].number))
    assert plan_of(driver).item("i1").minutes == 20


def test_a_plan_in_place_of_one_that_was_emptied_can_be_undone():
    driver = founded()
    items = plan_of(driver).items
    for plan in ((), items[:1]):
        driver.must(PlanProgramme(plan))
    for plan in ((), items):
        driver.must(UndoEdit(plan_of(driver).undo[-1].number))
        assert plan_of(driver).items == plan


def test_a_plan_that_was_imported_names_who_did_it():
    driver = founded()
    items = plan_of(driver).items
    (event,) = driver.must(by("ann", AcceptProgramme(items[:3], plan_digest(items))))
    assert plan_of(driver).undo[-1].by == "ann"
    refusal = refused(driver, UndoEdit(0))
    assert "a whole plan was imported by ann" in refusal.sentence
    kind, body = encode_event(event, "ann")
    assert decode_event(kind, body) == event
    assert encode_event(replace(event, by=""), "ann") == (kind, body)
    assert b'"by"' not in encode_event(replace(event, by=""))[1]


def test_a_plan_without_skipped_items_is_written_as_it_always_was():
    items = plan_of(founded()).items
    _, body = encode_event(ProgrammePlanned(items))
    assert b"skipped" not in body
    some = ProgrammePlanned((items[0], replace(items[1], skipped=True)))
    kind, body = encode_event(some)
    assert body.count(b'"skipped":true') == 1
    assert decode_event(kind, body) == some


class Shadow:
    """What must hold after every event, kept beside the meeting."""

    def __init__(self):
        self.before, self.after = {}, {}

    def saw(self, was, event, now):
        """Check one step of the programme."""
        ids = [item.id for item in now.items]
        assert len(set(ids)) == len(ids)
        assert now.on is None or now.on in ids
        assert now.standby is None or now.standby in ids
        assert set(ids) <= set(now.planned)
        assert len(now.undo) <= REMEMBERED
        assert len(now.undo) + len(now.redo) <= now.edits
        if now.playhead == was.playhead:
            assert on_standby(now) == on_standby(was)
        if isinstance(event, EditUndone):
            assert (was.items, was.planned) == self.after[event.edit]
            assert (now.items, now.planned) == self.before[event.edit]
        elif isinstance(event, EditRedone):
            assert (was.items, was.planned) == self.before[event.edit]
            assert (now.items, now.planned) == self.after[event.edit]
        elif now.edits > was.edits:
            self.before[now.edits] = was.items, was.planned
            self.after[now.edits] = now.items, now.planned
        if not isinstance(event, EDITS):
            assert now.items == was.items
        elif not isinstance(event, ProgrammePlanned):
            assert was.locked_by is None
            assert set(was.runs) & {item.id for item in was.items} <= set(ids)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_whatever_is_edited_in_a_show_can_be_undone_and_replayed(data):
    driver, shadow = Driver(), Shadow()
    for command in beginning():
        driver.must(command)
    for _ in range(25):
        was = driver.meeting
        decision = driver.do(data.draw(commands(was)))
        for event in () if isinstance(decision, Refusal) else decision:
            now = fold(was, [event])
            shadow.saw(was.programme, event, now.programme)
            was = now
    stored = [encode_event(event, "ann") for event in driver.events]
    replayed = fold(EMPTY, [decode_event(*entry) for entry in stored])
    assert _nameless(replayed.programme) == _nameless(driver.meeting.programme)


def _nameless(programme):
    """Without who asked: in the test above the record names somebody, and the driver nobody."""
    locked = programme.locked_by is not None
    lines = {
        name: tuple(replace(edit, by="") for edit in getattr(programme, name))
        for name in ("undo", "redo")
    }
    return replace(programme, locked_by="" if locked else None, **lines)


def test_fifty_edits_are_remembered_and_undone_back_to_the_first_of_them():
    driver = founded()
    kept = None
    for n in range(REMEMBERED + 10):
        if n == 10:
            kept = plan_of(driver).items
        driver.must(ChangeItem("i1", minutes=n + 11))
    while plan_of(driver).undo:
        driver.must(UndoEdit(plan_of(driver).undo[-1].number))
    assert plan_of(driver).items == kept
    assert len(plan_of(driver).redo) == REMEMBERED
    while plan_of(driver).redo:
        driver.must(RedoEdit(plan_of(driver).redo[-1].number))
    assert plan_of(driver).item("i1").minutes == REMEMBERED + 20
