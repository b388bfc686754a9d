"""Tables of which every row and column counts, also those without text."""

import io

import pytest

from conference.core.errors import TableError
from conference.tables.faults import FaultBook
from conference.tables.whole import WholeTable


def read(text):
    """The names, the rows with their lines and numbers of cells, and the faults."""
    book = FaultBook("ballots.csv")
    table = WholeTable(io.StringIO(text, newline=""), book)
    rows = [(table.line, table.given, cells) for cells in table]
    return table.names, rows, [str(fault) for fault in book.faults()]


def test_empty_rows_and_columns_without_a_name_stay():
    names, rows, faults = read("\n a ,,b\n1,,2\n\n,,\n3\na,,b\n")
    assert names == ["a", "", "b"]
    assert rows == [
        (3, 3, ["1", "", "2"]),
        (5, 3, ["", "", ""]),
        (6, 1, ["3", "", ""]),
        (7, 3, ["a", "", "b"]),
    ]
    assert faults == []


@pytest.mark.parametrize("head", ["sep=;\n", '"sep=;"\r\n', ""])
def test_what_parts_the_cells_is_found_or_named(head):
    names, rows, _ = read(f"{head}a;b, c\n1;2\n")
    assert (names, rows[0][2]) == (["a", "b, c"], ["1", "2"])


def test_lines_of_one_column_are_cells_with_their_commas():
    assert read('vote\nAnn, Ben;\n"Ben\nAnn"\n')[1] == [
        (2, 1, ["Ann, Ben;"]),
        (3, 1, ["Ben\nAnn"]),
    ]


def test_too_many_cells_are_a_fault_unless_they_are_empty():
    _, rows, faults = read("a,b\n1,2,,\n1,2,,3\n")
    assert [cells for _, _, cells in rows] == [["1", "2"]]
    assert faults == ["line 3: 4 cells, but there are 2 columns"]


def test_an_open_quote_is_a_fault():
    with pytest.raises(TableError, match="line 3: a quote is opened"):
        read('a,b\n1,2\n"1,2\n')
