"""The marks that part names in a cell, and cells without what programs put around them."""

from __future__ import annotations

import re
from collections.abc import Collection
from html import unescape

from conference.tables.naming import tidy

__all__ = ["CERTAIN", "OPEN", "QUOTED", "TOLD", "bare_lists", "joined", "split"]

CERTAIN = ("|", ";")
"""Marks that no name has."""
OPEN = ("\n", ",", "/", "-", "\N{BULLET}", "+", "\\")
"""Marks that a name may have; a dash or plus only with blanks around it."""
TOLD = {
    "\n": "line breaks", ",": "commas", ";": "semicolons", "|": "|", "/": "slashes", ">": ">",
    "-": "dashes", "\N{BULLET}": "bullets", " ": "blanks",
    "": "letters", "+": "+", "\\": "backslashes",
}  # fmt: skip
QUOTED = re.compile(r'"(?:[^"]|"")*"')

_PATTERNS = {
    "-": re.compile(r"\s+[-\u2013\u2014]\s+"),
    "+": re.compile(r"\s+\+\s+"),
    "\N{BULLET}": re.compile(r"[\u2022\u00b7\u25aa\u25cf\u2219]"),
}
_SPACED = re.compile(r",\s")
_ROUND = r"(?![^()]*\))"
"""Not within parentheses."""
_CIRCLED = {0x2460 + n: f" {n + 1}. " for n in range(20)}
_BULLET = re.compile(r"^\s*[-\u2013*\u2022\u00b7\u25aa\u25cf\u2219]\s+")
_OTHERS = str.maketrans(
    {"\uff1b": ";", "\u061b": ";", "\uff0c": ",", "\u3001": ",", "\u060c": ",", "\uff5c": "|"}
)
"""The marks of other scripts as ours."""
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_REPEATED = re.compile(r";\s?#|\|{2,}")
_SINGLE_QUOTED = re.compile(r"'([^']*)'(?=\s*(?:,|$))")
_BRACKETS = {"[": "]", "{": "}", "(": ")"}


def bare_lists(cells: Collection[str]) -> dict[str, str]:
    """Cells with our marks, and without the brackets of a list where all have them."""
    bare = {cell: _REPEATED.sub(lambda m: m[0][0], _plain(cell)) for cell in cells}
    if cells and all(_BRACKETS.get(cell[:1]) == cell[-1:] for cell in bare.values()):
        bare = {cell: _SINGLE_QUOTED.sub(r'"\1"', text[1:-1]) for cell, text in bare.items()}
    if any(map(_SPACED.search, bare.values())):  # then 1,000 is a number
        bare = {
            c: re.sub(r"(?<=\d),(?=\d{3}(?!\d))", "\N{SINGLE LOW-9 QUOTATION MARK}", t)
            for c, t in bare.items()
        }
    return bare


def _plain(cell: str) -> str:
    """The cell without the marks of web pages, and with our own for those of other scripts."""
    if "<" in cell or "&" in cell:
        cell = unescape(_BREAK.sub("\n", cell))
    return cell.translate(_OTHERS).translate(_CIRCLED).strip()


def split(cell: str, mark: str) -> list[str]:
    """The parts of a cell, those in quotes whole; an empty one at the end is none."""
    if mark in _PATTERNS:
        parts = _PATTERNS[mark].split(cell.strip().lstrip("-\u2013\u2022\u00b7\u25aa\u25cf\u2219 "))
    elif '"' in cell:
        outside = rf'[{re.escape(mark)}](?=(?:[^"]*"[^"]*")*[^"]*$)'
        parts = [part.strip() for part in re.split(outside, cell)]
        parts = [p[1:-1].replace('""', '"') if QUOTED.fullmatch(p) else p for p in parts]
    elif "(" in cell:
        parts = re.split(re.escape(mark) + _ROUND, cell)
    else:
        parts = cell.split(mark)
    if mark == "\n":
        parts = [_BULLET.sub("", part) for part in parts]
    parts = [tidy(part).replace("\N{SINGLE LOW-9 QUOTATION MARK}", ",") for part in parts]
    while parts and not parts[-1]:
        parts.pop()
    return parts


def joined(parts: tuple[str, str], mark: str) -> str:
    """Two parts as the one name that they are."""
    return f" {mark} ".join(parts) if mark in "-/" else f"{mark} ".join(parts)
