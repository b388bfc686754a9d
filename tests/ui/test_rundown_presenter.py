"""The rundown, and what GO would do."""

from pictures import MINUTE, NOON, UP, item, picture

from conference.core.clock import Millis
from conference.ui.picture import LinkPhase, LinkStatus, Pending, Tone
from conference.ui.programme.says import ItemState, expected_starts, rundown


def states(sheet):
    return {row.key: row.state for row in sheet.rows}


def show(now=NOON + 5 * MINUTE, **other):
    items = (
        item(0, started_at=NOON, title="Opening"),
        item(1),
        item(2, hard=True),
        item(3, day=2, starts_at=NOON + 24 * 60 * MINUTE),
    )
    return picture(items, on="i0", now=Millis(now), **other)


def test_the_item_after_the_one_on_air_is_on_standby():
    sheet = rundown(show())
    assert states(sheet) == {
        "day-1": ItemState.DAY,
        "i0": ItemState.ON,
        "i1": ItemState.STANDBY,
        "i2": ItemState.LATER,
        "day-2": ItemState.DAY,
        "i3": ItemState.LATER,
    }
    assert sheet.standby.may_go
    assert sheet.standby.title == "Item 1"


def test_days_have_a_heading_with_their_date():
    headings = [row.title for row in rundown(show()).rows if row.state is ItemState.DAY]
    assert headings[0].startswith("Day 1 · ")
    assert len(headings) == 2


def test_the_item_on_air_shows_what_is_left():
    row = next(row for row in rundown(show()).rows if row.state is ItemState.ON)
    assert (row.left, row.progress) == ("10:00 left", 1 / 3)


def test_an_overrun_is_a_warning_in_words():
    sheet = rundown(show(NOON + 16 * MINUTE))
    row = next(row for row in sheet.rows if row.state is ItemState.ON)
    assert (row.left, row.left_tone, row.progress) == ("1:00 over", Tone.WARNING, 1.0)


def test_the_operator_may_choose_another_item_and_skip():
    sheet = rundown(show(), "i2")
    assert sheet.standby.item == "i2"
    items = (
        item(0, started_at=NOON, ended_at=NOON + MINUTE),
        item(1),
        item(2, started_at=NOON + MINUTE),
    )
    after = rundown(picture(items, on="i2", now=Millis(NOON + 2 * MINUTE)))
    assert states(after)["i1"] is ItemState.SKIPPED
    assert states(after)["i0"] is ItemState.DONE


def test_what_is_on_air_cannot_be_put_on_air_again():
    standby = rundown(show(), "i0").standby
    assert not standby.may_go
    assert standby.why == "This item is on air already."


def test_without_link_nothing_goes_and_it_says_why():
    sheet = rundown(show(link=LinkStatus(LinkPhase.LOST)))
    assert not sheet.standby.may_go
    assert "No link" in sheet.why_no_end
    assert "No link" in sheet.standby.why


def test_a_command_on_its_way_blocks_the_next():
    assert not rundown(show(pending=(Pending("start_item", "i1"),))).standby.may_go
    assert rundown(show(pending=(Pending("end_item"),))).why_no_end


def test_expected_starts_push_on_and_hard_starts_wait():
    late = (item(0, started_at=NOON + 5 * MINUTE), item(1), item(2, hard=True), item(3))
    starts = expected_starts(picture(late, on="i0", now=Millis(NOON + 6 * MINUTE)))
    assert starts["i1"] == NOON + 20 * MINUTE
    assert starts["i2"] == NOON + 35 * MINUTE
    early = (item(0, started_at=NOON - 10 * MINUTE), item(1), item(2, hard=True), item(3))
    starts = expected_starts(picture(early, on="i0", now=Millis(NOON)))
    assert starts["i1"] == NOON + 5 * MINUTE
    assert starts["i2"] == NOON + 30 * MINUTE


def test_expected_starts_end_with_the_day():
    assert "i3" not in expected_starts(show())


def test_an_empty_programme_says_so():
    sheet = rundown(picture(link=UP))
    assert sheet.empty
    assert not sheet.standby.may_go
