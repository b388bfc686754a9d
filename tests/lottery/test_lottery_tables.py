"""The bytes of people's tables from which their salts are made."""

import pytest

from conference.lottery import tables
from conference.lottery.tables import filled

PLAIN = b"id,name\n1,Ann\n2,Ben\n"


@pytest.mark.parametrize(
    "text",
    [
        PLAIN,
        b"id,name\n1,Ann\n\n,\n2,Ben\n,,\r\n",
        b'\nid,name\n1,Ann\n" ",""\n2,Ben\n\t;\n',
        b"id,name\n1,Ann\n2,Ben\n,",
    ],
)
@pytest.mark.parametrize("piece", [1, 3, 1 << 20])
def test_rows_without_text_make_no_difference(tmp_path, monkeypatch, text, piece):
    path = tmp_path / "people.csv"
    path.write_bytes(text)
    pieces = [text[at : at + piece] for at in range(0, len(text), piece)]
    monkeypatch.setattr(tables, "chunks", lambda _: iter(pieces))
    assert b"".join(filled(path)) == PLAIN


def test_everything_else_is_there(tmp_path):
    path = tmp_path / "people.csv"
    path.write_bytes(b"id,name\n1, Ann\r\n2,Ben")
    assert b"".join(filled(path)) == b"id,name\n1, Ann\r\n2,Ben"
