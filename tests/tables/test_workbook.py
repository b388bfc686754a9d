"""Workbooks are read as the tables they are; what is too large or odd is refused or remarked."""

import io
import struct
import zipfile

import pytest
from workbooks import DATE, MOMENT, SPAN, TIME, ods, rows, xlsx

from conference.core.errors import TableError
from conference.tables.decoding import FileLines, decoded, opened
from conference.tables.faults import FaultBook
from conference.tables.reading import Table
from conference.tables.whole import WholeTable
from conference.tables.workbook import sheet_names

HEAD = ("date", "start", "minutes", "title")


def read(data, sheet="", source="plan.xlsx"):
    """The table of a workbook: names, rows with their lines, remarks."""
    text = io.StringIO(decoded(data, source, sheet), newline="")
    table = Table(text, FaultBook(source))
    found = [(table.line, cells) for cells in table]
    return table.names, found, table.remarks.told()


def refused(data, sheet=""):
    """Why a workbook is not read."""
    with pytest.raises(TableError) as caught:
        decoded(data, "plan.xlsx", sheet)
    return caught.value.sentence


def test_typed_cells_become_what_the_columns_are_read_as():
    line = ((46521, DATE), (0.5520833333333334, TIME), (0.03125, SPAN), "Opening")
    other = ((46521.5, MOMENT), "noon", 45, True)
    names, found, remarks = read(xlsx({"Plan": rows(HEAD, line, other)}))
    assert names == list(HEAD)
    assert found == [
        (2, ["2027-05-14", "13:15", "0:45:00", "Opening"]),
        (3, ["2027-05-14 12:00", "noon", "45", "TRUE"]),
    ]
    assert remarks == ()


@pytest.mark.parametrize(
    ("value", "text"),
    [(53.48, "53.48"), (0.1 + 0.2, "0.3"), (1.234, "1.2340"), (1e20, "1" + "0" * 20), (7.0, "7")],
)
def test_numbers_have_no_form_that_can_be_two_things(value, text):
    assert read(xlsx({"A": rows(("n", "m"), (value, "x"))}))[1] == [(2, [text, "x"])]


def test_a_line_break_in_a_cell_is_one_and_lines_stay_those_of_the_sheet():
    data = xlsx({"A": rows(("a", "b"), ("one\ntwo", "x"), ("three", 'say "yes", no'))})
    assert read(data)[1] == [(2, ["one\ntwo", "x"]), (3, ["three", 'say "yes", no'])]


def test_rows_above_and_columns_before_the_table_keep_their_places():
    at = '<row r="4"><c r="C4" t="str"><v>id</v></c><c r="D4" t="str"><v>name</v></c></row>'
    at += '<row r="6"><c r="C6"><v>7</v></c><c r="D6" t="str"><v>Ada</v></c></row>'
    assert read(xlsx({"A": at}))[1] == [(6, ["7", "Ada"])]


def test_a_formula_is_its_result():
    result = "<c><f>1+1</f><v>2</v></c>"
    assert read(xlsx({"A": rows(("a", "b"), (result, "x"))}))[1] == [(2, ["2", "x"])]


def test_a_formula_without_its_result_is_refused_with_its_place():
    unknown = "<c><f>1+1</f></c>"
    said = refused(xlsx({"A": rows(("a", "b"), ("x", unknown))}))
    assert "formulas in B2 of 'A' whose results are not in the file" in said
    assert "save it again" in said


def test_the_first_sheet_with_anything_is_read_and_the_others_are_told():
    data = xlsx({"Empty": "", "One": rows(("a", "b"), (1, 2)), "Two": rows(("c", "d"), (3, 4))})
    names, _, remarks = read(data)
    assert names == ["a", "b"]
    assert len(remarks) == 1
    assert "the sheet 'One' was read, and not 'Two'" in remarks[0]
    assert sheet_names(data, "plan.xlsx") == ("One", "Two")
    assert read(data, "two ")[0] == ["c", "d"]
    assert read(data, "two ")[2] == ()
    assert "has no sheet 'Three'; it has 'One', 'Two'" in refused(data, "Three")
    assert "has nothing in its sheets" in refused(xlsx({"Empty": ""}))


def test_hidden_and_merged_cells_are_read_and_told():
    data = xlsx(
        {"A": '<row hidden="1"><c t="str"><v>a</v></c><c t="str"><v>b</v></c></row>'
         + rows((1, 2))},
        before='<cols><col min="2" max="3" hidden="1"/></cols>',
        after='<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
    )  # fmt: skip
    names, found, remarks = read(data)
    assert (names, found) == (["a", "b"], [(2, ["1", "2"])])
    told = " ".join(remarks)
    assert "1 hidden row and 2 hidden columns of 'A' were read as all others" in told
    assert "merged cells (1)" in told


def test_a_sheet_of_ods_is_read_too():
    text = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    typed = (
        '<table:table-cell office:value-type="date" office:date-value="2027-05-14"/>'
        '<table:table-cell office:value-type="time" office:time-value="PT13H15M00S"/>'
    )
    lines = "".join(
        f"<table:table-row>{one}</table:table-row>"
        for one in (text.format("date") + text.format("start"), typed)
    )
    data = ods(f'<table:table table:name="Plan">{lines}</table:table>')
    assert read(data, source="plan.ods")[1] == [(2, ["2027-05-14", "13:15"])]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"PK\x03\x04", "is damaged or cut off"),
        (xlsx({"A": rows(("a",))})[:-40], "is damaged or cut off"),
        (xlsx({"A": '<row r="1048576"><c r="ZZ1048576"><v>1</v></c></row>'}), "goes on to row"),
        (xlsx({"A": '<row><c r="XFD1"><v>1</v></c></row>'}), "more than 1,000 columns"),
        (xlsx({"A": '<row><c r="1A"><v>1</v></c></row>'}), "which is no place"),
        (xlsx({"A": '<row r="-4"><c><v>1</v></c></row>'}), "where a number should be"),
        (xlsx({"A": "<row>"}), "is damaged"),
        (xlsx({}, more={"xl/worksheets/sheet1.xml": "x"}), "has nothing in its sheets"),
        (xlsx({"A": ""}, more={f"f{n}": "" for n in range(2_001)}), "no spreadsheet does"),
    ],
)
def test_what_is_no_workbook_or_too_large_is_refused(data, why):
    assert why in refused(data)


def test_entities_are_refused():
    data = xlsx({"A": rows(("a", "b"))}, before="")
    bomb = '<!DOCTYPE x [<!ENTITY a "aa">]><worksheet><sheetData/></worksheet>'
    assert "declares entities" in refused(xlsx({"B": ""}, more={"xl/worksheets/x.xml": bomb}))
    assert read(data)[0] == ["a", "b"]


def test_rows_that_stand_for_millions_are_refused():
    cell = '<table:table-cell office:value-type="string" table:number-columns-repeated="900">'
    row = f'<table:table-row table:number-rows-repeated="1000000">{cell}<text:p>x</text:p>'
    row += "</table:table-cell></table:table-row>"
    assert "goes on to row" in refused(ods(f'<table:table table:name="A">{row}</table:table>'))


def test_empty_rows_that_stand_for_millions_are_nothing():
    text = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    first = f"<table:table-row>{text.format('a')}{text.format('b')}</table:table-row>"
    row = f"<table:table-row>{text.format('1')}{text.format('2')}</table:table-row>"
    rest = '<table:table-row table:number-rows-repeated="1048570"><table:table-cell'
    rest += ' table:number-columns-repeated="1024"/></table:table-row>'
    data = ods(f'<table:table table:name="A">{first}{row}{rest}</table:table>')
    assert read(data)[1] == [(2, ["1", "2"])]


def test_a_file_that_unzips_to_more_than_it_says_is_refused():
    data = bytearray(xlsx({"A": rows(("a", "b"))}))
    at = data.rfind(b"PK\x01\x02", 0, data.rfind(b"sheet1.xml"))
    data[at + 24 : at + 28] = struct.pack("<I", 10)  # its unzipped size, in the list of files
    assert "is damaged" in refused(bytes(data))


def test_a_file_of_too_many_bytes_is_refused(monkeypatch):
    monkeypatch.setattr("conference.tables.workbook_bounds.MOST_BYTES", 100)
    assert "MB unzipped; save the sheet as CSV UTF-8" in refused(xlsx({"A": rows(("a", "b"))}))
    monkeypatch.setattr("conference.tables.decoding.MOST_ZIPPED", 100)
    assert "this workbook has more than" in refused(xlsx({"A": rows(("a", "b"))}))


@pytest.mark.parametrize(
    ("name", "why"),
    [("word/document.xml", "a text document"), ("xl/workbook.bin", ".xlsb"), ("a.csv", "archive")],
)
def test_other_archives_are_named(name, why, tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(name, "x")
    assert why in refused((tmp_path / "a.zip").read_bytes())


def test_ballots_are_read_with_their_empty_cells():
    data = xlsx({"A": rows(("first", "second"), ("Ada\nL", ""), ("", "Ben"))})
    table = WholeTable(io.StringIO(decoded(data, "b.xlsx"), newline=""), FaultBook("b"))
    assert list(table) == [["Ada\nL", ""], ["", "Ben"]]


def test_a_sheet_is_named_behind_the_file(tmp_path):
    path = tmp_path / "plan.xlsx"
    path.write_bytes(xlsx({"One": rows(("a", "b"), (1, 2)), "Two": rows(("c", "d"), (3, 4))}))
    table = Table(FileLines(path.with_name("plan.xlsx#Two")), FaultBook("plan"))
    assert (table.names, list(table)) == (["c", "d"], [["3", "4"]])
    (tmp_path / "odd#name.csv").write_text("a,b\n1,2\n")
    with opened(tmp_path / "odd#name.csv") as lines:
        assert list(lines) == ["a,b\n", "1,2\n"]
    (tmp_path / "plain.csv").write_text("a,b\n1,2\n")
    with pytest.raises(TableError, match="no workbook: it has no sheet 'Two'"):
        list(FileLines(tmp_path / "plain.csv#Two"))
