"""When items are expected, on any day of any zone; and hard starts that will be missed."""

from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.deliberation.programme.forecast import (
    PAUSE,
    Cut,
    announced,
    forecast,
    public_start,
)

MINUTE = 60_000
HOUR = 60 * MINUTE
NOON = 1_750_000_000_000 - 1_750_000_000_000 % 86_400_000 + 12 * HOUR


@dataclass(frozen=True)
class One:
    id: str
    starts_at: int
    minutes: int
    kind: str = "speech"
    hard: bool = False
    day: int = 1
    place: int = 0
    started_at: int | None = None


def chain(*parts, start=NOON):
    """Items one after the other: minutes, or (minutes, kind), or (minutes, kind, gap before)."""
    at, items = start, []
    for place, part in enumerate(parts):
        said = (part,) if isinstance(part, int) else part
        minutes, kind, gap = (*said, *("speech", 0)[len(said) - 1 :])
        at += gap * MINUTE
        is_hard = kind.startswith("!")
        items.append(One(f"i{place}", at, minutes, kind.lstrip("!"), is_hard, place=place))
        at += minutes * MINUTE
    return items


def starts(found):
    return [(one.starts_at - NOON) // MINUTE for one in found.expected.values()]


def test_who_is_on_time_is_expected_as_planned():
    items = chain(10, 20, (5, "break", 7), 30)
    found = forecast(items, NOON, NOON + MINUTE)
    assert starts(found) == [0, 10, 37, 42]
    assert (found.ends_at, found.planned_end, found.over) == (NOON + 72 * MINUTE,) * 2 + (0,)


def test_an_overrun_eats_the_reserve_and_is_told():
    items = chain(10, (20, "speech", 5), 30)
    found = forecast(items, NOON, NOON + 13 * MINUTE)
    assert starts(found) == [0, 15, 35]
    assert found.over == 3 * MINUTE
    assert starts(forecast(items, NOON, NOON + 17 * MINUTE)) == [0, 17, 37]


def test_who_is_ahead_keeps_the_reserve():
    items = chain(10, (20, "speech", 5))
    assert starts(forecast(items, NOON - 4 * MINUTE, NOON)) == [-4, 11]


def test_a_hard_start_waits_and_says_what_is_to_spare():
    items = chain(10, 20, (5, "!vote"))
    (hard,) = forecast(items, NOON - 4 * MINUTE, NOON).hard
    assert (hard.item, hard.spare, hard.cuts) == ("i2", 4 * MINUTE, ())


def test_a_miss_is_told_with_what_could_give():
    items = chain(10, (20, "speech"), (15, "breakout"), (5, "break"), (5, "!vote"))
    (hard,) = forecast(items, NOON + 50_000, NOON + MINUTE).hard
    assert (hard.spare, hard.cuts) == (-50_000, (Cut("i3", 1),))
    (hard,) = forecast(items, NOON + 7 * MINUTE, NOON + 7 * MINUTE).hard
    assert hard.cuts == (Cut("i3", 4), Cut("i2", 3))


def test_nothing_is_proposed_that_does_not_help():
    items = chain((30, "break"), (10, "!speech"), (20, "speech"), (5, "!vote"))
    found = forecast(items, NOON, NOON + 10 * MINUTE)
    assert [one.spare for one in found.hard] == [0, 0]
    long = [*items[:3], One("i3", items[3].starts_at - 2 * MINUTE, 5, "vote", True, place=3)]
    assert [one.cuts for one in forecast(long, NOON, NOON + MINUTE).hard] == [(), ()]


def test_of_the_item_that_is_on_only_what_is_left_can_go():
    items = chain((30, "break"), (5, "!vote"))
    (hard,) = forecast(items, NOON + 5 * MINUTE, NOON + 33 * MINUTE).hard
    assert hard.cuts == (Cut("i0", 2),)


def test_another_day_is_not_counted_into_today():
    items = [
        *chain(30, 30),
        One("n", NOON + 20 * HOUR, 30, hard=True, day=2, place=2),
        One("m", NOON + 21 * HOUR, 30, day=2, place=3),
    ]
    found = forecast(items, NOON, NOON)
    assert found.ends_at == NOON + HOUR
    assert found.hard == ()
    assert found.expected["n"].starts_at == NOON + 20 * HOUR


def test_an_evening_after_a_long_break_is_of_the_same_day_and_so_is_what_is_after_midnight():
    items = [
        One("a", NOON, 30),
        One("b", NOON + 9 * HOUR, 180, place=1),
        One("c", NOON + 12 * HOUR, 30, day=2, place=2),
        One("d", NOON + 21 * HOUR, 30, day=2, place=3),
    ]
    assert forecast(items, None, NOON).ends_at == NOON + 12 * HOUR + 30 * MINUTE


def test_what_is_skipped_takes_no_time():
    items = chain(10, 20, 30, 40)
    found = forecast([items[0], *items[2:]], NOON, NOON)
    assert starts(found) == [0, 10, 40]


def test_nothing_to_come_is_no_forecast():
    assert forecast([], None, NOON).ends_at is None


CHANGES = [
    ("Europe/London", (2027, 3, 28, 0, 30), 60),
    ("Europe/London", (2027, 10, 31, 0, 30), -60),
    ("America/New_York", (2027, 3, 14, 1, 30), 60),
    ("America/New_York", (2027, 11, 7, 0, 30), -60),
    ("Australia/Lord_Howe", (2027, 10, 3, 1, 30), 30),
    ("Australia/Lord_Howe", (2027, 4, 4, 1, 15), -30),
]


@pytest.mark.parametrize(("name", "begin", "shift"), CHANGES)
def test_a_show_over_the_change_of_clocks_lasts_as_long_as_any_other(name, begin, shift):
    zone = ZoneInfo(name)
    start = int(datetime(*begin, tzinfo=zone).timestamp() * 1000)
    items = chain(60, 60, (60, "!vote"), start=start)
    found = forecast(items, start + 5 * MINUTE, start + 10 * MINUTE, zone=zone)
    assert [(one.starts_at - start) // MINUTE for one in found.expected.values()] == [5, 65, 125]
    assert found.hard[0].spare == -5 * MINUTE
    ends = datetime.fromtimestamp(found.ends_at / 1000, zone)
    began = datetime(*begin, tzinfo=zone)
    wall = ends.replace(tzinfo=None) - began.replace(tzinfo=None)
    assert wall.total_seconds() // 60 == 185 + shift


@pytest.mark.parametrize(("name", "begin", "shift"), CHANGES)
def test_days_end_by_the_clock_of_the_zone(name, begin, shift):
    zone = ZoneInfo(name)
    at = int(datetime(*begin[:3], 20, tzinfo=zone).timestamp() * 1000)
    night = One("n", at + 4 * HOUR, 30, day=2, place=1)
    morning = One("m", at + 13 * HOUR, 30, day=2, place=2)
    found = forecast([One("e", at, 240), night, morning], None, at, zone=zone)
    assert found.ends_at == night.starts_at + 30 * MINUTE


ITEMS = st.lists(
    st.tuples(
        st.integers(1, 300),
        st.sampled_from(["speech", "break", "breakout", "!vote", "performance"]),
        st.integers(0, 200),
    ),
    min_size=2,
    max_size=8,
)


@given(ITEMS, st.integers(-90, 90), st.integers(0, 500))
def test_one_is_on_at_a_time_hard_starts_are_never_early_and_cuts_mend_what_they_say(
    parts, late, gone
):
    items = chain(*parts)
    began = NOON + items[0].starts_at - NOON + late * MINUTE
    found = forecast(items, began, began + gone * MINUTE)
    times = list(found.expected.values())
    assert all(a.ends_at <= b.starts_at for a, b in pairwise(times))
    for item in items[1:]:
        if item.hard:
            assert found.expected[item.id].starts_at >= item.starts_at
    for hard in found.hard:
        given_up = dict(hard.cuts)
        shorter = [
            One(**{**vars(one), "minutes": one.minutes - given_up.get(one.id, 0)}) for one in items
        ]
        assert all(one.minutes >= 1 for one in shorter)
        if given_up:
            after = forecast(shorter, began, began + gone * MINUTE).hard
            mended = next(one for one in after if one.item == hard.item)
            assert hard.spare < mended.spare < MINUTE


@given(ITEMS, st.integers(-90, 90))
def test_the_public_reads_what_the_desk_expected_when_the_item_began(parts, late):
    items = chain(*parts)
    began = items[0].starts_at + late * MINUTE
    on = One(**{**vars(items[0]), "started_at": began})
    desk = forecast(items, began, began).expected[items[1].id].starts_at
    assert public_start(on, items[1]) == desk
    assert announced(on, items[1], began) == desk


def test_the_public_never_reads_a_time_that_has_passed():
    on, following = chain(10, 20)
    on = One(**{**vars(on), "started_at": NOON})
    assert announced(on, following, NOON + 9 * MINUTE) == NOON + 10 * MINUTE
    assert announced(on, following, NOON + 10 * MINUTE) is None
    assert announced(None, following, NOON) == following.starts_at
    assert announced(None, following, following.starts_at) is None


def test_passing_over_items_does_not_wait_for_their_time():
    items = chain(10, 60, 90, 20)
    on = One(**{**vars(items[0]), "started_at": NOON})
    assert public_start(on, items[3]) == NOON + 10 * MINUTE
    tomorrow = One("t", NOON + PAUSE * 10, 20, day=2, place=5)
    assert public_start(on, tomorrow) == tomorrow.starts_at
