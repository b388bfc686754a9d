"""The rundown, and what GO would do."""

from dataclasses import replace

from pictures import MINUTE, NOON, UP, item, picture

from conference.core.clock import Millis
from conference.protocol.control import Armed
from conference.protocol.messages import Arms
from conference.ui.picture import LinkPhase, LinkStatus, Pending, Tone
from conference.ui.programme.says import ItemState, outlook, rundown


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
    sheet = rundown(show(standby="i2"))
    assert sheet.standby.item == "i2"
    assert sheet.standby.head == "STANDBY, picked by hand: skips Item 1"
    assert states(sheet)["i1"] is ItemState.LATER
    items = (
        item(0, started_at=NOON, ended_at=NOON + MINUTE),
        item(1),
        item(2, started_at=NOON + MINUTE),
    )
    after = rundown(picture(items, on="i2", now=Millis(NOON + 2 * MINUTE)))
    assert states(after)["i1"] is ItemState.SKIPPED
    assert states(after)["i0"] is ItemState.DONE


def test_what_is_skipped_is_said_before_go_and_a_vote_by_name():
    items = (
        item(0, started_at=NOON),
        item(1),
        item(2, kind="vote", title="Poll 1"),
        item(3),
        item(4, skipped=True),
        item(5),
    )
    sheet = rundown(picture(items, on="i0", standby="i5"))
    assert sheet.standby.head == "STANDBY, picked by hand: skips 3, among them Poll 1"
    back = rundown(picture(items, on="i3", standby="i0"))
    assert back.standby.head == "STANDBY, picked by hand"


def test_who_else_is_about_to_go_is_said_until_it_falls_back():
    def armed(session, who="controller buttons", act="go", until=NOON + 1):
        made = replace(picture(items=(item(0), item(1))), session="mine", now=NOON)
        arms = Arms((Armed(who, act, "Item 0", until, session),))
        return rundown(replace(made, replica=made.replica.apply(arms))).standby

    assert armed("").head == "STANDBY, buttons arms GO"
    assert armed("theirs", "Ann").head == "STANDBY, Ann arms GO"
    assert armed("theirs").is_armed_elsewhere
    for standby in (armed("mine"), armed("", act="end"), armed("", until=NOON)):
        assert (standby.head, standby.is_armed_elsewhere) == ("STANDBY", False)


def test_after_going_back_what_is_still_to_come_is_not_called_not_held():
    items = (
        item(0, started_at=NOON + 9 * MINUTE),
        item(1),
        item(2),
        item(3, started_at=NOON, ended_at=NOON + 9 * MINUTE),
        item(4, skipped=True),
    )
    sheet = rundown(picture(items, on="i0", now=Millis(NOON + 10 * MINUTE)))
    assert [sheet.rows[n].state for n in (2, 3)] == [ItemState.STANDBY, ItemState.LATER]
    assert states(sheet)["i4"] is ItemState.SKIPPED


def test_without_link_nothing_goes_and_it_says_why():
    sheet = rundown(show(link=LinkStatus(LinkPhase.LOST)))
    assert not sheet.standby.may_go
    assert "No link" in sheet.why_no_end
    assert "No link" in sheet.standby.why


def test_a_command_on_its_way_blocks_the_next():
    assert not rundown(show(pending=(Pending("start_item", "i1"),))).standby.may_go
    assert rundown(show(pending=(Pending("end_item"),))).why_no_end


def expected_starts(made):
    return {key: one.starts_at for key, one in outlook(made).expected.items() if key != "i0"}


def test_expected_starts_push_on_and_hard_starts_wait():
    late = (item(0, started_at=NOON + 5 * MINUTE), item(1), item(2, hard=True), item(3))
    starts = expected_starts(picture(late, on="i0", now=Millis(NOON + 6 * MINUTE)))
    assert starts["i1"] == NOON + 20 * MINUTE
    assert starts["i2"] == NOON + 35 * MINUTE
    early = (item(0, started_at=NOON - 10 * MINUTE), item(1), item(2, hard=True), item(3))
    starts = expected_starts(picture(early, on="i0", now=Millis(NOON)))
    assert starts["i1"] == NOON + 5 * MINUTE
    assert starts["i2"] == NOON + 30 * MINUTE


HOUR = 60 * MINUTE
LATE = NOON + 11 * HOUR + 30 * MINUTE
"""Half past eleven at night, UTC."""


def night(*, started_at, gap=0, hard=False):
    """A show from half past eleven over midnight, its next part ``gap`` later, and a morning."""
    return (
        item(0, starts_at=LATE, minutes=30, started_at=started_at),
        item(1, starts_at=LATE + 30 * MINUTE, minutes=30, day=2),
        item(2, starts_at=LATE + HOUR + gap, minutes=30, day=2, hard=hard),
        item(3, starts_at=LATE + 11 * HOUR, minutes=30, day=2),
    )


def expected(items, *, now=LATE + 25 * MINUTE, on="i0"):
    starts = outlook(picture(items, on=on, now=Millis(now))).expected
    return [
        (starts[one.id].starts_at - LATE) // MINUTE
        for one in items
        if one.id in starts and one.id != on
    ]


def test_who_is_late_before_midnight_is_late_after_it():
    assert expected(night(started_at=LATE + 20 * MINUTE)) == [50, 80, 11 * 60]
    rows = {
        row.key: row
        for row in rundown(
            picture(night(started_at=LATE + 20 * MINUTE), on="i0", now=Millis(LATE + 25 * MINUTE))
        ).rows
    }
    assert [rows[key].expected for key in ("i1", "i2", "i3")] == ["00:20", "00:50", "10:30"]
    assert [rows[key].expected_tone for key in ("i1", "i3")] == [Tone.WARNING, Tone.MUTED]


def test_who_is_ahead_before_midnight_is_ahead_after_it():
    early = night(started_at=LATE - 10 * MINUTE)
    assert expected(early, now=LATE) == [20, 50, 11 * 60]


def test_a_hard_start_after_midnight_waits():
    assert expected(night(started_at=LATE - 10 * MINUTE, hard=True), now=LATE)[1] == 60
    assert expected(night(started_at=LATE + 20 * MINUTE, hard=True))[1] == 80


def test_a_gap_at_midnight_is_a_reserve_and_a_long_one_takes_all_lateness_up():
    late = LATE + 20 * MINUTE
    assert expected(night(started_at=late, gap=30 * MINUTE))[1] == 90
    assert expected(night(started_at=late, gap=5 * MINUTE))[1] == 80
    assert expected(night(started_at=LATE - 10 * MINUTE, gap=5 * MINUTE), now=LATE)[1] == 55
    assert expected(night(started_at=late, gap=2 * HOUR))[1] == 3 * 60


def test_a_new_day_begins_on_time_even_when_nobody_ended_the_last_item():
    forgotten = night(started_at=LATE)
    assert expected(forgotten, now=LATE + 8 * HOUR) == [8 * 60, 8 * 60 + 30, 11 * 60]
    last = (item(0, starts_at=LATE, started_at=LATE), item(1, starts_at=LATE + 11 * HOUR, day=2))
    assert expected(last, now=LATE + 8 * HOUR) == [11 * 60]


def test_a_show_that_runs_into_the_next_one_moves_it():
    assert expected(night(started_at=LATE + 10 * HOUR + 50 * MINUTE), now=LATE + 11 * HOUR)[2] == (
        12 * 60 + 20
    )


def test_between_two_days_the_next_one_is_on_time_and_then_late():
    done = night(started_at=None)
    assert expected(done, now=LATE - HOUR, on=None) == [0, 30, 60, 11 * 60]
    assert expected(done, now=LATE + 5 * MINUTE, on=None) == [5, 35, 65, 11 * 60]


def test_an_empty_programme_says_so():
    sheet = rundown(picture(link=UP))
    assert sheet.empty
    assert not sheet.standby.may_go


def test_a_fixed_start_that_would_be_early_is_said_before_go():
    items = (item(0, started_at=NOON), item(1, hard=True))
    early = rundown(picture(items, on="i0", now=Millis(NOON + 5 * MINUTE))).standby
    assert early.why == "GO puts “Item 1” on air, 10:00 before its fixed start."
    then = rundown(picture(items, on="i0", now=Millis(NOON + 15 * MINUTE))).standby
    assert then.why == "GO puts “Item 1” on air."
