"""The forms in which names and words of tables are compared.

Nobody sees these forms: what is shown is as it was written, with :func:`tidy`.
"""

from __future__ import annotations

import unicodedata

__all__ = ["alike", "fold", "quoted", "tidy"]

LONGEST_QUOTED = 60
"""Characters of a cell that a sentence shows."""

_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f"))
_SIGNS = str.maketrans(
    {
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d", "-"),
        **dict.fromkeys("\u2018\u2019\u201b\u02bc\u00b4`", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb", '"'),
    }
)
"""Dashes and quotes that programs put in the place of what was typed."""


def tidy(cell: str) -> str:
    """A name as it is shown: letters composed (NFC), single blanks, nothing invisible."""
    if cell.isascii():
        return " ".join(cell.split())
    return " ".join(unicodedata.normalize("NFC", cell).translate(_INVISIBLE).split())


def fold(text: str) -> str:
    """The form in which names and values are compared: NFC, single blanks, no case."""
    return " ".join(unicodedata.normalize("NFC", text).split()).casefold()


def alike(text: str) -> str:
    """As :func:`fold`, and all dashes are one, all apostrophes and all quotes as well."""
    return fold(tidy(text).translate(_SIGNS))


def quoted(cell: str) -> str:
    """A cell as sentences show it: in quotes, and not all of a long one."""
    text = tidy(cell)
    return repr(text if len(text) <= LONGEST_QUOTED else f"{text[:LONGEST_QUOTED]}...")
