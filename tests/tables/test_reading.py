"""Tables as people bring them: what is read, what is left out with a word, and what is a fault."""

import csv
import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conference.core.errors import TableError
from conference.tables.faults import FaultBook
from conference.tables.reading import Table, read_down
from conference.tables.writing import record

NAMES = ("id", "name", "area")


def read(text, **how):
    """The names, the rows with their lines, the remarks and the faults of a table."""
    book = FaultBook("people.csv")
    table = Table(io.StringIO(text, newline=""), book, **how)
    rows = [(table.line, cells) for cells in table]
    return table.names, rows, table.remarks.told(), [str(fault) for fault in book.faults()]


@pytest.mark.parametrize(
    "text",
    [
        "id,name\n1,Ann\n2,Ben\n",
        "id;name\r\n1;Ann\r\n2;Ben\r\n",
        "id\tname\n1\tAnn\n2\tBen",
        "id|name\n1|Ann\n2|Ben\n",
        "\ufeffid,name\n1,Ann\n2,Ben\n",
        "id,name,,\n1,Ann,,\n2,Ben,,\n",
        "id,,name\n1,,Ann\n2,,Ben\n",
        ' "id" , "name"\n1, "Ann" \n2,Ben\n',
    ],
)
def test_the_same_table_in_many_forms(text):
    names, rows, remarks, faults = read(text)
    assert names == ["id", "name"]
    assert [[cell.strip() for cell in cells] for _, cells in rows] == [["1", "Ann"], ["2", "Ben"]]
    assert [line for line, _ in rows] == [2, 3]
    assert (remarks, faults) == ((), [])


@pytest.mark.parametrize(
    ("text", "names", "first"),
    [
        ("sep=;\nid;name\n1;Ann\n", ["id", "name"], (3, ["1", "Ann"])),
        ('"sep=,"\nid,name\n1,Ann\n', ["id", "name"], (3, ["1", "Ann"])),
        ("id;gender, as said\n1;f\n2;m\n", ["id", "gender, as said"], (2, ["1", "f"])),
        ("place;lat;lon\nA;53,33;-1,5\nB;51,5;-0,1\n", ["place", "lat", "lon"], None),
        ("id\tname, first\n1\tAnn\n", ["id", "name, first"], (2, ["1", "Ann"])),
    ],
)
def test_what_parts_the_lines_alike_is_the_separator(text, names, first):
    found, rows, _, faults = read(text)
    assert (found, faults) == (names, [])
    assert first is None or rows[0] == first


def test_one_column_of_lists_stays_one_column():
    names, rows, _, _ = read("ranking\nMona;Nils;Olga\nNils;Mona;Olga\n")
    assert names == ["ranking"]
    assert rows == [(2, ["Mona;Nils;Olga"]), (3, ["Nils;Mona;Olga"])]


def test_blank_rows_are_nothing_and_lines_keep_their_numbers():
    text = "id,name,area\n\n1,Ann,N\n,,\n  , ,\n2,Ben,S\n,,,,\n"
    assert read(text)[1:] == ([(3, ["1", "Ann", "N"]), (6, ["2", "Ben", "S"])], (), [])


def test_what_is_left_out_is_remarked():
    head = "id,name,area,checked\n"
    text = (
        f"Register of May\n\n{head}1,Ann,N,TRUE\n{head}2,Ben,S,TRUE\n"
        ",,,FALSE\n,,,FALSE\n\nTotal,2,,\n\nas of 14 May\n"
    )
    names, rows, remarks, faults = read(text, expected=NAMES, needed=NAMES)
    assert names == [*NAMES, "checked"]
    assert [cells[0] for _, cells in rows] == ["1", "2"]
    assert remarks == (
        "Line 1: left out, above the header.",
        "Line 5: left out, the header again.",
        "Lines 7 and 8: left out, nothing but FALSE in checked.",
        "Line 10: left out, taken for a note below the table ('Total').",
        "Line 12: left out, taken for a note below the table ('as of 14 May').",
    )
    assert faults == []


def test_what_looks_like_a_note_in_the_middle_is_a_row():
    text = "id,name,area\n1,Ann,N\n\nTotal,,\n2,Ben,S\n"
    _, rows, remarks, _ = read(text, needed=NAMES)
    assert [cells[0] for _, cells in rows] == ["1", "Total", "2"]
    assert remarks == ()


def test_a_last_row_that_was_cut_is_no_note():
    _, rows, remarks, _ = read("id,name,area\n1,Ann,N\n2\n", needed=NAMES)
    assert [cells for _, cells in rows] == [["1", "Ann", "N"], ["2", "", ""]]
    assert remarks == ()


def test_faults_are_told_once_with_their_lines():
    text = "id,name\n" + "1,Ann,x,y\n" * 3 + "2,Ben\n3,Cem,z,y\n"
    _, rows, _, faults = read(text)
    assert [cells for _, cells in rows] == [["2", "Ben"]]
    assert faults == [
        "line 2: 4 cells, but there are 2 columns (4 times: lines 2 to 4 and 6)",
    ]


def test_one_mistake_behind_many_values_is_told_once_with_the_first():
    book = FaultBook("people.csv")
    for line, value in enumerate(["0.5", "0.75", "0.25"], start=2):
        book.add(line, "start", f"{value} is part of a day", "part")
    book.add(3, "end", "0.75 is part of a day", "part")
    assert [str(fault) for fault in book.faults()] == [
        "line 2, column start: 0.5 is part of a day (3 times: lines 2 to 4)",
        "line 3, column end: 0.75 is part of a day",
    ]


def test_text_without_a_column_is_a_fault():
    _, rows, _, faults = read("id,name,,\n1,Ann,,moved\n2,Ben,,\n")
    assert len(rows) == 2
    assert faults == [
        "line 2: 'moved' stands in column 4, which has no name; name the column, or empty the cell"
    ]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('id,name\n1,"Ann\n2,Ben\n', 2),
        ('id,name\n1,Ann\n2,"Ben\n' + "3,Cem\n" * 100, 3),
        ('id,name\n1,"Ann\n' + "3,Cem\n" * 60 + '4,"Dot"\n', 2),
    ],
)
def test_an_open_quote_swallows_nobody(text, line):
    with pytest.raises(TableError) as refused:
        read(text)
    assert f"line {line}: a quote is opened" in refused.value.sentence


def test_a_column_that_is_there_twice_or_not_at_all():
    book = FaultBook("people.csv")
    table = Table(io.StringIO("id,Name,NAME\n"), book)
    assert table.find("ID") == 0
    assert table.find("address") is None
    table.need("name")
    table.need("area", "region")
    assert [str(fault) for fault in book.faults()] == [
        "line 1, column name: the column is there 2 times; keep one of them",
        "line 1, column area: the column is missing",
    ]


def test_merged_cells_are_read_down():
    table = Table(
        io.StringIO("date,start\n14 May,10:00\n,10:30\n,11:00\n15 May,9:00\n"), FaultBook("")
    )
    date = read_down(table, "date")
    assert [date(cells[0], table.line) for cells in table] == ["14 May"] * 3 + ["15 May"]
    assert table.remarks.told() == ("Lines 3 and 4: the empty cell of date is read as '14 May'.",)


@pytest.mark.parametrize("count", [1_998, 1_999, 2_000, 4_001])
def test_long_tables_are_read_whole_wherever_a_quote_is(count):
    rows = [f"{n},Ann {n},N\n" for n in range(count)]
    plain_rows = read("id,name,area\n" + "".join(rows))[1]
    for at in (0, 1_997, count - 1):
        quoted = [*rows]
        quoted[min(at, count - 1)] = f"{min(at, count - 1)},\"Ann\nthe 'second'\",N\n"
        found = read("id,name,area\n" + "".join(quoted))[1]
        assert [cells[0] for _, cells in found] == [cells[0] for _, cells in plain_rows]
        assert [line for line, _ in found] == [
            line + (n > at) for n, (line, _) in enumerate(plain_rows)
        ]


@pytest.mark.parametrize("name", ["Member No.", "member_no", "MEMBER-NO", "Memb\u00e9r  no"])
def test_signs_in_the_names_of_columns_do_not_matter(name):
    book = FaultBook("people.csv")
    table = Table(io.StringIO(f"First names,{name}\nAnn,1\n"), book, expected=["member no"])
    assert table.find("id", "member no") == 1
    assert not book


cells = st.text(st.characters(codec="utf-8", exclude_characters="\r\n\0"), max_size=12)


@given(st.lists(st.lists(cells, min_size=3, max_size=3), max_size=20), st.sampled_from(",;\t"))
def test_every_row_comes_through_or_is_told_of(rows, separator):
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separator)
    writer.writerow(NAMES)
    for row in rows:
        writer.writerow([f"x{cell}" for cell in row])
    names, found, remarks, faults = read(out.getvalue(), expected=NAMES)
    assert names == list(NAMES)
    assert (len(found), remarks, faults) == (len(rows), (), [])


@given(st.lists(cells, min_size=2, max_size=4))
def test_what_we_wrote_is_what_we_read(row):
    text = "a,b,c,d,e\n" + record(["first", *row]) + "\n"
    _, found, _, _ = read(text, expected=["a"])
    wanted = [unicodedata.normalize("NFC", cell) for cell in row]
    assert [c.lstrip() for c in found[0][1][1 : len(row) + 1]] == [c.lstrip() for c in wanted]


def test_the_header_again_is_none_whatever_its_case():
    text = "id,name\n1,Ann\nID, Name \n2,Bo\n"
    table = Table(text.splitlines(keepends=True), FaultBook("t"), expected=("id",))
    assert [cells[0] for cells in table] == ["1", "2"]
    assert table.remarks.told() == ("Line 3: left out, the header again.",)


def test_the_header_is_the_line_with_most_of_the_names():
    text = "Group,,age\nid,gender,age\n1,f,16-29\n"
    table = Table(text.splitlines(keepends=True), FaultBook("t"), expected=("id", "gender", "age"))
    assert table.names == ["id", "gender", "age"]
