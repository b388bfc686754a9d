"""Numbers as several countries write them: read back, decided by the table, else asked once."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.tables.faults import FaultBook
from conference.tables.numbers import NumberColumn, read_numbers


def read(*cells, separator="", **what):
    """The numbers of one column, and the faults."""
    book = FaultBook("")
    column = NumberColumn("n", list(enumerate(cells, start=2)), **what)
    (numbers,) = read_numbers([column], book, separator=separator)
    return numbers, [str(fault) for fault in book.faults()]


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        ("007", 7),
        ("1.234,5", 1234.5),
        ("1,234.5", 1234.5),
        ("1 234,5", 1234.5),
        ("1\u202f234\u00a0567", 1234567),
        ("1\u2009234.5", 1234.5),
        ("1'234", 1234),
        ("1’234’567.25", 1234567.25),
        ("12,34,567", 1234567),
        ("1.234.567", 1234567),
        ("53,33", Fraction(5333, 100)),
        ("0,123", Fraction(123, 1000)),
        ("-2,5", -2.5),
        ("−2.5", -2.5),
        ("+5", 5),
        (".5", 0.5),
        ("5,", 5),
        ("1E+05", 100000),
        ("1,5e3", 1500),
        ("١٢٣٫٥", 123.5),
        ("４０", 40),
    ],
)
def test_a_number_that_can_be_one_thing_only(cell, number):
    assert read(cell) == ([number], [])


@pytest.mark.parametrize(
    "cell",
    ["x", "1,2,3", "1 23", "1.2.3,4", "nan", "inf", "0x1F", "12 €", "5 %", "--5", ",", "9" * 99],
)
def test_what_is_no_number_is_a_fault(cell):
    numbers, (fault,) = read(cell)
    assert numbers == [None]
    assert "is no number" in fault
    assert len(fault) < 120


def test_an_empty_cell_is_no_fault():
    assert read("", "  ", "4") == ([None, None, 4], [])


def test_what_no_cell_decides_is_asked_once():
    numbers, faults = read("1,234", "12", "2,345", "1,234")
    assert numbers == [None, 12, None, None]
    assert faults == [
        "line 2, column n: '1,234' can be 1234 or 1.234, and no cell decides which; "
        "write 1234 or 1.2340 (3 times: lines 2, 4 and 5)"
    ]
    assert read("1234", "1.2340")[0] == [1234, Fraction("1.234")]


@pytest.mark.parametrize(
    ("other", "number"), [("5.5", 1234), ("5,5", Fraction("1.234")), ("1,234,567", 1234)]
)
def test_one_cell_decides_for_the_others_also_of_another_column(other, number):
    assert read("1,234", other)[0][0] == number
    book = FaultBook("")
    columns = [NumberColumn("a", [(2, "1,234")]), NumberColumn("b", [(2, other)])]
    assert read_numbers(columns, book)[0] == [number]
    assert not book


def test_bounds_and_wholeness_decide():
    assert read("1,500", least=1, most=100_000, whole=True) == ([1500], [])
    assert read("1.500", least=1, most=100_000, whole=True) == ([1500], [])
    assert read("53.123", least=-90, most=90) == ([Fraction("53.123")], [])
    assert read("1.000", least=1, most=100_000, whole=True)[0] == [None]


def test_two_habits_in_one_table_decide_nothing_but_themselves():
    numbers, faults = read("5.5", "5,5", "1,234")
    assert numbers == [5.5, 5.5, None]
    assert len(faults) == 1


def test_between_commas_a_point_is_a_decimal_point_unless_numbers_are_whole():
    assert read("1.234", separator=",") == ([Fraction("1.234")], [])
    assert read("1.000", separator=",", whole=True)[0] == [None]
    assert read("1,234", separator=",")[0] == [None]


def test_what_the_column_may_not_have_is_told():
    assert read("0", least=1, most=40)[1] == ["line 2, column n: '0' is no number from 1 to 40"]
    assert read("0", least=1)[1] == ["line 2, column n: '0' is no number of 1 or more"]
    assert read("9", most=Fraction(5, 2))[1] == [
        "line 2, column n: '9' is no number of at most 2.5"
    ]
    assert read("2,5", whole=True)[1] == ["line 2, column n: 2,5 is no whole number"]


COUNTRIES = [
    (",", "."),
    (".", ","),
    (" ", ","),
    ("\u00a0", ","),
    ("\u202f", ","),
    ("'", "."),
    ("’", ","),
]


def written(number, places, thousands, decimal):
    text = f"{abs(Decimal(number.numerator) / number.denominator):,.{places}f}"
    text = text.replace(",", "T").replace(".", decimal).replace("T", thousands)
    return ("-" if number < 0 else "") + text


@given(
    st.lists(st.integers(-(10**9), 10**9), min_size=1),
    st.integers(0, 4),
    st.sampled_from(COUNTRIES),
)
def test_a_column_written_in_the_way_of_a_country_is_read_or_asked(numbers, places, country):
    values = [Fraction(number, 10**places) for number in numbers]
    cells = [written(value, places, *country) for value in values]
    found, faults = read(*cells)
    if faults:
        assert all("no cell decides" in fault for fault in faults)
        assert all(one in (None, value) for one, value in zip(found, values, strict=True))
    else:
        assert found == values
    sure = written(Fraction(12345678, 100), 2, *country)
    assert read(*cells, sure) == ([*values, Fraction(12345678, 100)], [])
