"""Durations in minutes as people and spreadsheets write them."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from conference.tables.durations import read_minutes
from conference.tables.faults import FaultBook, Remarks


def read(*cells, **bounds):
    """The minutes, the faults and the remarks of a column."""
    book, remarks = FaultBook(""), Remarks()
    minutes = read_minutes("minutes", list(enumerate(cells, start=2)), book, remarks, **bounds)
    return minutes, [str(fault) for fault in book.faults()], remarks.told()


@pytest.mark.parametrize(
    "cell",
    "90|90.0|90 min|90min.|90'|90 Minuten|90 minutes|1h30|1 h 30|1h30min|1 Std. 30 Min.|1.5 h|"
    "1,5 h|1 hour and 30 minutes|1:30|01:30|1:30:00|01:30:00|1:30 h|1:30:00 AM|PT1H30M|PT90M|"
    "90:00 min".split("|"),
)
def test_ninety_minutes_in_many_forms(cell):
    assert read(cell)[:2] == ([90], [])


@pytest.mark.parametrize("cell", ["00:30", "0:30:00", "12:30:00 AM", "0,5 h", "0시 30분 0초"])
def test_half_an_hour_is_no_thirty_hours(cell):
    assert read(cell) == ([30], [], ())


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("20:00", "can be 20 hours or 20 minutes, and no cell decides which; write 1200 or 20"),
        ("1:00", "can be 1 hour or 1 minute"),
        ("20:00:00", "can be 20 hours or 20 minutes"),
        ("0.0208333", "is a spreadsheet's part of a day (30 minutes?)"),
        ("0:30:30", "(30.5 minutes) is not whole minutes from 1 to 1440"),
        ("0:00", "(0 minutes) is not whole minutes"),
        ("25 h", "(1500 minutes) is not whole minutes"),
        ("0", "'0' is no number from 1 to 1440"),
        ("30,5", "30,5 is no whole number"),
        ("1:75", "is no number"),
        ("long", "is no number"),
    ],
)
def test_what_is_no_duration_or_could_be_two_is_told(cell, told):
    minutes, (fault,), _ = read(cell)
    assert minutes == [None]
    assert told in fault


def test_one_cell_decides_for_the_column():
    assert read("20:00", "00:45")[:2] == ([1200, 45], [])
    remark = "Lines 2 to 4: minutes: read as minutes and seconds, as in '20:00'."
    assert read("20:00", "45:00", "5:00") == ([20, 45, 5], [], (remark,))
    assert len(read("45:00", "00:45")[1]) == 1


def test_the_question_is_asked_once():
    assert read("1:00", "2:00", "1:00")[1] == [
        "line 2, column minutes: '1:00' can be 1 hour or 1 minute, and no cell decides which; "
        "write 60 or 1 (minutes) (3 times: lines 2 to 4)"
    ]


FORMS = [
    str,
    lambda m: f"{m // 60}:{m % 60:02}:00",
    lambda m: f"{m // 60:02}:{m % 60:02}",
    lambda m: f"{m // 60}h{m % 60:02}",
    lambda m: f"{m // 60} h {m % 60} min",
    lambda m: f"{m} min",
]


@given(st.lists(st.integers(1, 299), min_size=1), st.sampled_from(FORMS))
def test_a_column_written_in_one_way_is_read_or_asked(minutes, form):
    found, faults, _ = read(*map(form, minutes))
    assert all("no cell decides" in fault for fault in faults)
    assert faults or found == minutes
    assert read(*map(form, minutes), form(45))[:2] == ([*minutes, 45], [])


@given(st.text("0123456789:.,hmin'PT ", max_size=12))
def test_any_text_is_a_duration_or_a_fault(text):
    assume(text.strip())
    (found,), faults, _ = read(text)
    assert (found is None) == bool(faults)
    assert found is None or 1 <= found <= 1440
