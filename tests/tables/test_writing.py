"""Tables for spreadsheets: no cell is a formula, and every cell comes back as it was."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.tables.writing import (
    defused,
    defused_record,
    many_into,
    plain,
    quoted,
    record,
    rows_into,
)

CELLS = st.text(st.sampled_from("'=+-@\t\r\n\",;\0 aé0.5e"), max_size=8)
NO_NUL = CELLS.map(lambda cell: cell.replace("\0", ""))
DANGER = tuple("=+-@\t\r")


@pytest.mark.parametrize(
    "cell", ["=1+1", "@SUM(A1)", "+44 20 7946", "-x", "\t=1", "\r=1", "-", "+"]
)
def test_what_begins_like_a_formula_gets_an_apostrophe(cell):
    assert defused(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["", "65+", "O'Brien", "'tis", " =1", "a=b", "'", "''", "7", "é"])
def test_all_else_stays_as_it_is(cell):
    assert defused(cell) == plain(cell) == cell


@pytest.mark.parametrize("cell", ["-5", "+3.25", "-1e-05", "-0,5", "+.5", "-12."])
def test_numbers_stay_numbers(cell):
    assert defused(cell) == plain(cell) == cell


@pytest.mark.parametrize("cell", ["-1+1", "+1 ", "-1e", "+1,2,3", "-5\n=1"])
def test_what_only_begins_like_a_number_does_not(cell):
    assert defused(cell) == "'" + cell


@given(CELLS)
def test_every_cell_comes_back_as_it_was(cell):
    written = defused(cell)
    assert plain(written) == cell
    try:
        float(written.replace(",", "."))
    except ValueError:
        assert not written.startswith(DANGER)


@given(st.lists(NO_NUL, min_size=1, max_size=5))
def test_rows_are_quoted_and_come_back_as_they_were(cells):
    out = io.StringIO(newline="")
    rows_into(out)(cells)
    assert record(cells) == out.getvalue().removesuffix("\r\n")
    [row] = csv.reader(io.StringIO(out.getvalue(), newline=""))
    assert [plain(cell) for cell in row] == cells


@given(st.lists(NO_NUL, min_size=1, max_size=5))
def test_a_record_that_was_kept_as_it_is_is_defused_when_it_is_written_out(cells):
    assert defused_record(quoted(cells)) == record(cells)
    [row] = csv.reader(io.StringIO(quoted(cells), newline=""))
    assert row == cells


def test_numbers_and_blanks_are_written_as_they_are():
    assert record([-5, -0.5, None, "a,b", 'say "x"']) == '-5,-0.5,,"a,b","say ""x"""'


@given(st.lists(st.lists(NO_NUL, min_size=1, max_size=4), max_size=4))
def test_many_rows_are_written_as_one_after_the_other(rows):
    one, all_at_once = io.StringIO(newline=""), io.StringIO(newline="")
    write = rows_into(one)
    for row in rows:
        write(row)
    many_into(all_at_once)(rows)
    assert all_at_once.getvalue() == one.getvalue()
