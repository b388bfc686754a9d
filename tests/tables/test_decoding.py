"""The text of files: what is read whatever program wrote it, and what is refused with a word."""

import pytest

from conference.core.errors import TableError
from conference.tables.decoding import FileLines, decoded, opened

TEXT = "id,name\n1,Zoë\n2,Łucja\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
)
def test_text_of_spreadsheets_is_read(encoding, tmp_path):
    data = TEXT.encode(encoding)
    assert decoded(data, "people.csv") == TEXT
    (tmp_path / "people.csv").write_bytes(data)
    with opened(tmp_path / "people.csv") as lines:
        assert list(lines) == TEXT.splitlines(keepends=True)


def test_lines_of_old_machines_are_lines():
    assert decoded(b"id,name\r1,Ann\r2,Ben\r", "x").splitlines() == ["id,name", "1,Ann", "2,Ben"]


def test_a_byte_of_another_encoding_is_shown_where_it_is():
    with pytest.raises(TableError) as refused:
        decoded("id,name\n1,Ann\n2,Jürgen Weiß\n".encode("cp1252"), "people.csv")
    assert refused.value.sentence.splitlines()[1:] == [
        "  line 3: the text is not UTF-8 here (perhaps 'Jürgen'); save the file as CSV UTF-8"
    ]


@pytest.mark.parametrize("begin", [b"\xd0\xcf\x11\xe0", b"%PDF-1.4", b"\x1f\x8b"])
def test_what_is_no_text_is_said_to_be_what_it_is(begin):
    with pytest.raises(TableError, match="not a table; save"):
        decoded(begin + bytes(100), "people.csv")


def test_text_that_ends_in_the_middle_of_a_letter_is_refused():
    with pytest.raises(TableError, match="UTF-16"):
        decoded(b"\xff\xfea\x00b\x00c", "people.csv")


@pytest.mark.parametrize(
    ("before", "line"), [("a\n" * 30_000, 30_001), ("a\r" * 7, 8), ("a\r\n" * 7, 8), ("", 1)]
)
def test_the_line_that_is_not_utf_8_is_named(before, line):
    with pytest.raises(TableError, match=f"line {line}: .*'Wei\u00df'"):
        decoded(before.encode() + "Wei\u00df\n".encode("cp1252") + b"b\n", "people.csv")


def test_the_lines_of_a_file_can_be_had_again(tmp_path):
    (tmp_path / "people.csv").write_text(TEXT, encoding="utf-8")
    lines = FileLines(tmp_path / "people.csv")
    assert list(lines) == list(lines) == TEXT.splitlines(keepends=True)
