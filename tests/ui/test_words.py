"""Numbers, times and shares as they are written."""

from datetime import timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.ui.kit import words

counts = st.lists(st.integers(0, 10**7), min_size=1, max_size=36)


@given(counts, st.sampled_from([100, 1000, 10_000]))
def test_shares_sum_to_the_whole_and_are_off_by_less_than_one_unit(numbers, whole):
    parts = words.shares(numbers, whole)
    total = sum(numbers)
    if total == 0:
        assert sum(parts) == 0
        return
    assert sum(parts) == whole
    for number, part in zip(numbers, parts, strict=True):
        assert abs(part - number * whole / total) < 1


@given(counts)
def test_who_has_more_never_gets_the_smaller_share(numbers):
    parts = words.shares(numbers, 1000)
    for a, part_a in zip(numbers, parts, strict=True):
        for b, part_b in zip(numbers, parts, strict=True):
            if a > b:
                assert part_a >= part_b


def test_percentages_of_three_thirds_still_sum_to_100():
    assert words.percents([1, 1, 1]) == ("33.4%", "33.3%", "33.3%")


def test_nothing_counted_is_a_dash_and_not_zero():
    assert words.percents([0, 0]) == ("–", "–")
    assert words.percent(0, 0) == "–"


def test_100_percent_means_all():
    assert words.percent(990, 1000) == "99%"
    assert words.percent(996, 1000) == "over 99%"
    assert words.percent(1000, 1000) == "100%"


def test_0_percent_means_nobody():
    assert words.percent(0, 868) == "0%"
    assert words.percent(3, 868) == "under 1%"
    assert words.percent(9, 868) == "1%"


def test_of_a_set_too_what_is_not_nothing_never_reads_0_nor_what_is_not_all_100():
    assert words.percents([61_869, 1, 0]) == (">99.9%", "<0.1%", "0.0%")
    assert words.percents([7, 0]) == ("100.0%", "0.0%")
    assert words.percents([999, 1], 0) == (">99%", "<1%")


@given(
    st.integers(1, 10**9).flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole)))
)
def test_a_single_share_reads_0_or_100_only_where_it_is(pair):
    part, whole = pair
    for said, none, every in [
        (words.percent(part, whole), "0%", "100%"),
        (words.tenths(part, whole), "0.0%", "100.0%"),
    ]:
        assert (said == none) is (part == 0)
        assert (said == every) is (part == whole)


@pytest.mark.parametrize(
    ("millis", "text"),
    [
        (0, "0:00"),
        (42_999, "0:42"),
        (-80_000, "1:20"),
        (17 * 60_000 + 53_000, "17:53"),
        (3_723_000, "1:02:03"),
        (2 * 86_400_000 + 3 * 3_600_000, "2 days 3 h"),
    ],
)
def test_spans(millis, text):
    assert words.span(millis) == text


def test_a_stopwatch_keeps_its_width_and_never_runs_below_zero():
    assert words.stopwatch(42_000) == "00:42"
    assert words.stopwatch(-5_000) == "00:00"


@pytest.mark.parametrize(
    ("millis", "text"),
    [(1_999, "1 s"), (180_000, "3 min"), (5 * 3_600_000, "5 h"), (86_400_000, "1 day")],
)
def test_ages_have_a_unit(millis, text):
    assert words.age(millis) == text


def test_clock_is_local():
    east = timezone(timedelta(hours=2))
    assert words.clock(12 * 3_600_000, east) == "14:00"
    assert words.clock(12 * 3_600_000 + 7_000, seconds=True) == "12:00:07"


def test_counts_have_commas():
    assert words.number(4_812) == "4,812"


def test_a_name_from_right_to_left_does_not_turn_the_sentence_around_it():
    assert words.isolated("Ada") == "Ada"
    assert words.enumerated(["Ada", "الرعاية"]) == "Ada and \u2068الرعاية\u2069"


@pytest.mark.parametrize(
    ("millis", "said"),
    [
        *((60_000, "1:00"), (59_001, "1:00"), (59_000, "0:59"), (1, "0:01"), (0, "0:00")),
        *((-999, "0:00"), (-1_000, "0:01"), (-61_999, "1:01")),
    ],
)
def test_what_is_left_counts_a_second_that_has_begun_and_past_the_end_one_that_is_over(
    millis, said
):
    assert words.countdown(millis) == said


def test_two_clocks_that_run_down_to_one_instant_agree_at_every_moment():
    ends = 1_750_000_000_000
    for now in range(ends - 3_500, ends + 3_500, 37):
        left = ends - now
        steady = words.stopwatch(abs(words.whole(left)))
        assert words.countdown(left).zfill(5) == steady
