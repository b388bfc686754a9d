"""Dates as several countries write them: read back, decided by the column, else asked once."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from conference.tables.calendar import MONTHS
from conference.tables.dates import read_dates
from conference.tables.faults import FaultBook, Remarks

THAT = date(2027, 5, 14)


def read(*cells):
    """The dates, the faults and the remarks of a column."""
    book, remarks = FaultBook(""), Remarks()
    dates = read_dates("date", list(enumerate(cells, start=2)), book, remarks)
    return dates, [str(fault) for fault in book.faults()], remarks.told()


@pytest.mark.parametrize(
    "cell",
    "2027-05-14|2027/5/14|2027. 5. 14.|20270514|2027年5月14日|2027-05-14 00:00:00|"
    "2027-05-14T00:00:00Z|"
    "14.05.2027|14. 5. 2027|14/05/2027|05/14/2027|5/14/2027 12:00:00 AM|14-05-2027|"
    "14.05.2027 00:00|"
    "14 May 2027|May 14, 2027|14th of May 2027|14-May-2027|Fri 14 May 2027|Friday, 14 May 2027|"
    "14. Mai 2027|Fr. 14.05.2027|Freitag, 14. Mai 2027|14 mai 2027|vendredi 14 mai 2027|"
    "14 de mayo de 2027|viernes, 14 de mayo de 2027|14 maggio 2027|14 de maio de 2027|14 mei 2027|"
    "den 14 maj 2027|14. toukokuuta 2027|14 maja 2027|14. května 2027|14\u00a0May\u202f2027".split(
        "|"
    ),
)
def test_one_day_in_many_forms(cell):
    assert read(cell) == ([THAT], [], ())


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("mar. 9 mars 2027", date(2027, 3, 9)),
        ("mar 9 2027", date(2027, 3, 9)),
        ("1er août 2027", date(2027, 8, 1)),
        ("3 Sept. 2027", date(2027, 9, 3)),
        ("14 juil. 2027", date(2027, 7, 14)),
        ("14 mrt 2027", date(2027, 3, 14)),
    ],
)
def test_short_forms_of_months(cell, day):
    assert read(cell)[0] == [day]


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("46521", "is a spreadsheet's number of a day (14 May 2027?); show the cells as dates"),
        ("46521.4375", "number of a day (14 May 2027?)"),
        ("14.05.", "has no year"),
        ("14 May", "has no year"),
        ("5月14日", "has no year"),
        ("31.02.2027", "there is no day '31.02.2027'"),
        ("2027-02-29", "there is no day"),
        ("2027-05-14 10:00", "has a time as well; show the day alone"),
        ("14.05.2027 10:00:00", "has a time as well"),
        ("5/14/2027 1:15 PM", "has a time as well"),
        ("14 May 2027, 10 am", "has a time as well"),
        ("soon 10:00", "is no date such as 2027-06-05"),
        ("soon", "is no date"),
        ("14 May 2027 - 15 May 2027", "is no date"),
        ("1/2/3", "is no date"),
    ],
)
def test_what_is_no_date_is_told(cell, told):
    dates, (fault,), _ = read(cell)
    assert dates == [None]
    assert told in fault


def test_what_no_cell_decides_is_asked_once_with_both_readings():
    dates, faults, _ = read(*["05/06/2027"] * 3, "06/06/2027", "", "07/06/2027")
    assert dates == [None, None, None, date(2027, 6, 6), None, None]
    assert faults == [
        "line 2, column date: '05/06/2027' can be 6 May 2027 or 5 June 2027, and no cell decides "
        "which; write 2027-05-06 or 2027-06-05 (4 times: lines 2 to 4 and 7)"
    ]


def test_one_cell_decides_for_the_column():
    told = "Line 2: date: the day comes first, as in '14/06/2027'."
    assert read("05/06/2027", "14/06/2027") == ([date(2027, 6, 5), date(2027, 6, 14)], [], (told,))
    assert read("05/06/2027", "06/14/2027")[0] == [date(2027, 5, 6), date(2027, 6, 14)]


def test_two_orders_in_one_column_are_a_fault():
    _, faults, _ = read("06/14/2027", "14/06/2027")
    assert faults == [
        "line 3, column date: '06/14/2027' and '14/06/2027' do not have day and month in one "
        "order; write dates such as 2027-06-05"
    ]


def test_between_points_the_day_comes_first():
    assert read("05.06.2027")[0] == [date(2027, 6, 5)]
    assert read("05.06.2027", "05.14.2027")[0] == [date(2027, 5, 6), date(2027, 5, 14)]


def test_years_of_two_figures_are_remarked():
    dates, _, remarks = read("14.05.27", "15.05.27", "14.05.69")
    assert dates == [THAT, date(2027, 5, 15), date(1969, 5, 14)]
    assert remarks == ("Lines 2 to 4: date: years of two figures are read as 1969 to 2068.",)
    assert len(read("27-05-14")[1]) == 1


def test_no_name_of_a_month_begins_that_of_another():
    assert len(MONTHS) > 400
    assert set(MONTHS.values()) == set(range(1, 13))


FORMS = [
    "%d.%m.%Y",
    "%d/%m/%Y",
    "%m/%d/%Y",
    "%d-%m-%Y",
    "%Y-%m-%d",
    "%d %B %Y",
    "%B %d, %Y",
    "%d-%b-%y",
]


@given(
    st.lists(st.dates(date(1970, 1, 1), date(2067, 12, 31)), min_size=1),
    st.sampled_from(FORMS),
    st.booleans(),
)
def test_a_column_written_in_the_way_of_a_country_is_read_or_asked(days, form, with_midnight):
    ending = " 00:00:00" if with_midnight else ""
    cells = [day.strftime(form) + ending for day in days]
    found, faults, _ = read(*cells)
    if faults:
        assert len(faults) == 1
        assert all(one in (None, day) for one, day in zip(found, days, strict=True))
    else:
        assert found == days
    sure = THAT + timedelta(3)
    assert read(*cells, sure.strftime(form))[:2] == ([*days, sure], [])


@given(st.text(max_size=20))
def test_any_text_is_a_date_or_a_fault(text):
    assume(text.strip())
    (found,), faults, _ = read(text)
    assert (found is None) == bool(faults)


def test_a_day_of_the_week_and_its_date_go_together():
    dates, (fault,), _ = read("Monday, 14 May 2027")
    assert dates == [None]
    assert "14 May 2027 is a Friday" in fault
    assert read("Tue 05/06/2027", "Sun 06/06/2027")[1] != []
    assert read("Sat 05/06/2027", "06/06/2027")[0] == [date(2027, 6, 5), date(2027, 6, 6)]
    assert read("lun. 10.05.2027", "Do 06.05.2027") == (
        [date(2027, 5, 10), date(2027, 5, 6)], [], ()
    )  # fmt: skip
