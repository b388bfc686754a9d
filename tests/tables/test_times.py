"""Times of day as several countries and spreadsheets write them."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from conference.tables.faults import FaultBook
from conference.tables.times import END_OF_DAY, read_times


def read(*cells):
    """The times in seconds from midnight, and the faults of a column."""
    book = FaultBook("")
    times = read_times("start", list(enumerate(cells, start=2)), book)
    return times, [str(fault) for fault in book.faults()]


@pytest.mark.parametrize(
    "cell",
    "13:15|13:15:00|13:15:00.000|13.15|13h15|13 h 15|13H15|1315|13:15 Uhr|13.15 Uhr|kl. 13.15|"
    "um 13:15 Uhr|klo 13.15|à 13h15|1:15 PM|1:15 p.m.|1:15\u202fPM|1:15\u00a0p.\u00a0m.|"
    "01:15:00 PM|1:15pm|"
    "13：15|1899-12-30 13:15:00|13:15 h|13:15 PM".split("|"),
)
def test_one_time_in_many_forms(cell):
    assert read(cell) == ([(13 * 60 + 15) * 60], [])


@pytest.mark.parametrize(
    ("cell", "minutes"),
    [
        ("10 h", 600),
        ("10h", 600),
        ("10 am", 600),
        ("10 Uhr", 600),
        ("12:00 AM", 0),
        ("12:30 a.m.", 30),
        ("12:00 PM", 720),
        ("noon", 720),
        ("0:05", 5),
        ("0.30", 30),
        ("24:00", 1440),
        ("24:00:00", 1440),
        ("오후 1:15", 795),
        ("13시 15분 0초", 795),
        ("午後1時15分", 795),
        ("上午10:00", 600),
        ("1:15 μ.μ.", 795),
    ],
)
def test_hours_noon_and_midnight(cell, minutes):
    assert read(cell) == ([minutes * 60], [])


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("0.4375", "is a spreadsheet's part of a day (10:30?); show the cells as times"),
        ("0,5", "part of a day (12:00?)"),
        ("46521.4375", "part of a day (10:30?)"),
        ("10.5", "write 10:50 or 10:05, whichever is meant"),
        ("10", "is no time of day such as 14:30"),
        ("24:01", "is after the end of the day; write 0:01 and the next date"),
        ("25:30", "is after the end of the day; write 1:30 and the next date"),
        ("30:00", "is no time of day"),
        ("10:60", "is no time of day"),
        ("13:15 AM", "is no time of day"),
        ("10:00-10:30", "is more than a time of day; write the time alone"),
        ("10:00Z", "is more than a time of day; write the time alone, in the zone"),
        ("soon", "is no time of day"),
    ],
)
def test_what_is_no_time_is_told(cell, told):
    times, (fault,) = read(cell)
    assert times == [None]
    assert told in fault


def test_a_time_without_am_or_pm_among_others_is_asked_back():
    times, faults = read("10:00 AM", "1:15", "13:30", "0:10", "", "2:15")
    assert times == [36_000, None, 48_600, 600, None, None]
    assert faults == [
        "line 3, column start: '1:15' has no AM or PM, which other cells have; write them all so "
        "(2 times: lines 3 and 7)",
    ]


def half(minutes, am, pm, gap):
    hour, minute = divmod(minutes, 60)
    return f"{(hour + 11) % 12 + 1}:{minute:02}{gap}{am if hour < 12 else pm}"


FORMS = [
    lambda m: f"{m // 60:02}:{m % 60:02}",
    lambda m: f"{m // 60}:{m % 60:02}:00",
    lambda m: f"{m // 60:02}.{m % 60:02}",
    lambda m: f"{m // 60}h{m % 60:02}",
    lambda m: f"{m // 60}.{m % 60:02} Uhr",
    lambda m: half(m, "AM", "PM", " "),
    lambda m: half(m, "a.m.", "p.m.", "\u202f"),
    lambda m: half(m, "a. m.", "p. m.", "\u00a0"),
]


@given(st.lists(st.integers(0, 1439)), st.sampled_from(FORMS))
def test_a_column_written_in_the_way_of_a_country_is_read(minutes, form):
    assert read(*map(form, minutes)) == ([minute * 60 for minute in minutes], [])


@given(st.text("0123456789:.,hHapmAPM '", max_size=12))
def test_any_text_is_a_time_of_day_or_a_fault(text):
    assume(text.strip())
    (found,), faults = read(text)
    assert (found is None) == bool(faults)
    assert found is None or 0 <= found <= END_OF_DAY
