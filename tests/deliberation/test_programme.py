"""The rundown: what is next, and how late we are."""

from dataclasses import replace

import pytest
from meetings import founded

from conference.core.clock import Millis
from conference.core.ids import ItemId
from conference.deliberation.programme.commands import (
    EndItem,
    PlanProgramme,
    SetStandby,
    StartItem,
)
from conference.deliberation.programme.model import (
    Item,
    ItemKind,
    Run,
    lateness,
    next_item,
    on_standby,
    passed_over,
)

NOON = 1_750_000_000_000
MINUTE = 60_000


def item(n, hard=False):
    start = Millis(NOON + n * 10 * MINUTE)
    return Item(ItemId(f"i{n}"), 1, ItemKind.SPEECH, f"Item {n}", start, 10, hard=hard)


ITEMS = (item(0), item(1), item(2, hard=True))


def runs(**started):
    return {ItemId(name): Run(Millis(NOON + at * MINUTE)) for name, at in started.items()}


@pytest.mark.parametrize(
    ("on", "begun", "expected"),
    [
        (None, {}, "i0"),
        ("i0", {"i0": 0}, "i1"),
        (None, {"i0": 0}, "i1"),
        (None, {"i0": 5, "i1": 1}, "i1"),
        ("i2", {"i2": 0}, None),
        (None, {"i2": 0}, None),
    ],
)
def test_next_is_what_follows_the_item_that_is_or_was_on_last(on, begun, expected):
    found = next_item(ITEMS, runs(**begun), on)
    assert (found.id if found else None) == expected


@pytest.mark.parametrize(
    ("on", "begun", "now", "behind", "left"),
    [
        (None, {}, -5, 0, None),
        (None, {}, 3, 3, None),
        ("i0", {"i0": -2}, 1, -2, 7),
        ("i0", {"i0": 3}, 5, 3, 8),
        ("i0", {"i0": 3}, 15, 5, -2),
        (None, {"i0": 0}, 13, 3, None),
    ],
)
def test_lateness_counts_a_late_start_and_an_overrun(on, begun, now, behind, left):
    found = lateness(ITEMS, runs(**begun), on, Millis(NOON + now * MINUTE))
    assert found.behind == behind * MINUTE
    assert found.left == (None if left is None else left * MINUTE)
    assert found.hard == "i2"
    assert found.hard_in == (20 - now) * MINUTE


def programme_of(driver):
    return driver.meeting.programme


def ids(found):
    return [one.id for one in found]


def test_skipped_items_are_passed_over():
    skipping = (ITEMS[0], replace(ITEMS[1], skipped=True), ITEMS[2])
    assert next_item(skipping, runs(i0=0), "i0").id == "i2"
    assert next_item((replace(ITEMS[0], skipped=True),), {}, None) is None


def test_go_puts_on_what_was_picked_and_the_pick_is_over():
    driver = founded()
    driver.must(StartItem("i0"))
    driver.must(SetStandby("i3"))
    assert on_standby(programme_of(driver)).id == "i3"
    assert ids(passed_over(programme_of(driver))) == ["i1", "i2"]
    driver.must(StartItem("i3", programme_of(driver).playhead))
    assert (programme_of(driver).on, programme_of(driver).standby) == ("i3", None)
    assert on_standby(programme_of(driver)) is None
    assert passed_over(programme_of(driver)) == ()


def test_a_pick_may_go_back_and_then_nothing_is_passed_over():
    driver = founded()
    driver.must(StartItem("i2"))
    driver.must(SetStandby("i0"))
    assert passed_over(programme_of(driver)) == ()
    driver.must(StartItem("i0", programme_of(driver).playhead))
    assert on_standby(programme_of(driver)).id == "i1"


def test_picking_what_comes_next_is_picking_nothing():
    driver = founded()
    assert driver.must(SetStandby("i0")) == ()
    driver.must(SetStandby("i2"))
    (event,) = driver.must(SetStandby("i0"))
    assert event.item is None
    assert programme_of(driver).standby is None


def test_what_is_on_cannot_be_picked():
    driver = founded()
    driver.must(StartItem("i1"))
    assert driver.do(SetStandby("i1")).code == "item_is_on"
    assert driver.do(SetStandby("nowhere")).code == "unknown_item"


def test_go_with_the_revision_of_another_standby_is_refused_and_says_which_it_is_now():
    driver = founded()
    seen = programme_of(driver).playhead
    driver.must(SetStandby("i2"))
    refusal = driver.do(StartItem("i0", seen))
    assert (refusal.code, refusal.params) == ("standby_moved", {"standby": "i2"})
    assert "“Item 2” is on standby now" in refusal.sentence
    assert driver.do(StartItem("i2", seen)).code == "standby_moved"
    assert driver.do(StartItem("i1", programme_of(driver).playhead)).code == "standby_moved"
    driver.must(StartItem("i2", programme_of(driver).playhead))


def test_two_desks_that_go_at_once_put_on_one_item_and_neither_is_refused():
    driver = founded()
    seen = programme_of(driver).playhead
    assert driver.must(StartItem("i0", seen))[0].item == "i0"
    assert driver.must(StartItem("i0", seen)) == ()


def test_an_end_that_names_an_item_ends_no_other():
    driver = founded()
    assert driver.do(EndItem("i0")).code == "item_over"
    driver.must(StartItem("i0"))
    driver.must(StartItem("i1"))
    refusal = driver.do(EndItem("i0"))
    assert (refusal.code, refusal.params) == ("item_over", {"on": "i1"})
    assert refusal.sentence == "“Item 0” is not on air: “Item 1” is, and goes on."
    driver.must(EndItem("i1"))
    assert driver.must(EndItem("i1")) == driver.must(EndItem("i0")) == ()


def test_the_playhead_counts_what_changes_the_standby_and_nothing_else():
    driver = founded()

    def grown(command):
        before = programme_of(driver).playhead
        driver.must(command)
        return programme_of(driver).playhead - before

    items = programme_of(driver).items
    assert grown(StartItem("i0")) == 1
    assert grown(EndItem("i0")) == 0
    assert grown(PlanProgramme((*items[:3], replace(items[3], title="Song")))) == 0
    assert grown(PlanProgramme((items[0], replace(items[1], title="Song"), *items[2:]))) == 1
    assert grown(SetStandby("i3")) == 1
    assert grown(SetStandby("i3")) == 0
    assert grown(PlanProgramme(items[:3])) == 1
    assert programme_of(driver).standby is None
