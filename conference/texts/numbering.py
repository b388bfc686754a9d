"""Numbers of clauses: how they are written, read, counted on and made the names of clauses.

A *mark* is a number as it is written ("Article 3:", "§ 3", "2.", "(a)", "iv)", "3.2"). The name of
a clause, its ``number``, is made of the marks from the outside in:

- "Article 3" and "§ 3" that count on through the whole text are 3; a chapter or part keeps its
  word, "Chapter 2".
- "3.2" is 3.2 and stands in clause 3.
- What stands in another is read with it: "2." in 3 is 3.2, "(a)" in 3.2 is 3.2(a). Where clauses
  without a word before them count on through chapters, they stand for themselves.
- A heading without a number, among such that have one, is named by its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

__all__ = [
    "LEAD",
    "Mark",
    "Outline",
    "Style",
    "between",
    "follows",
    "mark_in",
    "numbers_of",
    "ordinal",
    "running_styles",
    "series_kind",
    "value_of",
    "written",
]

LEAD = "Preamble"
"""The name of what stands before the first number."""

_ARTICLES = r"articles?|art\.|artikel|clause|klausel|artículo|articolo|§"
_CHAPTERS = (
    "part|book|title|chapter|section|annex|appendix|schedule|teil|buch|titel|kapitel|abschnitt|"
    "anhang|anlage|partie|livre|titre|chapitre|annexe|parte|libro|título|titolo|capítulo|capitolo"
)
_DASH = r"(?:[ \u00a0]*[–—-](?=\s))?"
_LETTER = r"(?:-[a-z]{1,2})?"
_WORDED = re.compile(
    rf"(?P<before>(?P<word>(?i:{_ARTICLES}|{_CHAPTERS}))[ \u00a0]*)"
    rf"(?P<ordinal>\d{{1,4}}[a-z]{{0,2}}|(?:[IVXLC]+|[ivxlc]+|[A-Z]){_LETTER})"
    rf"(?P<after>[.:)]?{_DASH})(?=\s|$)"
)
_DOTTED = re.compile(
    rf"(?P<before>\d{{1,3}}[a-z]?(?:\.\d{{1,3}}[a-z]?)*\.)(?P<ordinal>\d{{1,3}}[a-z]{{0,2}})"
    rf"(?P<after>[.:)]?{_DASH})(?=\s|$)"
)
_PLAIN = re.compile(
    rf"(?P<before>\(?)(?P<ordinal>\d{{1,3}}[a-z]{{0,2}}|(?:[ivxlc]+|[IVXLC]+|[a-z]{{1,2}}|[A-Z])"
    rf"{_LETTER})(?P<after>[.)]{_DASH})(?=\s|$)"
)
_WEAK = re.compile(r"(?P<before>)(?P<ordinal>\d{1,3})(?P<after>)(?=\s+\S)")
_IS_ARTICLE = re.compile(_ARTICLES, re.IGNORECASE)
_TOKEN = re.compile(r"(\d+)([a-z]*)|([a-z]+|[A-Z]+)(?:-([a-z]+))?")
_ROMANS = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"))
_ROMAN = (*_ROMANS, (4, "iv"), (1, "i"))


class Style(NamedTuple):
    """What marks of one series have in common: the word, and what stands around the number.

    ``figures``: counted by figures, not by letters. ``dotted``: written with the number of what
    they stand in.
    """

    word: str
    before: str
    after: str
    figures: bool
    dotted: bool


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark, taken apart; ``weak`` is a bare figure before a heading, which may be part of it."""

    word: str
    before: str
    ordinal: str
    after: str
    dotted: bool = False
    weak: bool = False

    @property
    def full(self) -> str:
        """The mark as it is written."""
        return self.before + self.ordinal + self.after

    @property
    def style(self) -> Style:
        """The style that it has in common with others of its series."""
        before = "" if self.dotted or self.word else self.before
        after = ")" if ")" in self.after else ""
        return Style(self.word, before, after, self.ordinal[0].isdigit(), self.dotted)

    @property
    def local(self) -> str:
        """What the marks with dots that stand in it begin with."""
        return self.before + self.ordinal if self.dotted else self.ordinal

    @property
    def is_article(self) -> bool:
        """Whether its word is one that numbers clauses, not chapters."""
        return _IS_ARTICLE.fullmatch(self.word) is not None


def mark_in(line: str, *, heading: bool = False) -> Mark | None:
    """The mark that a line begins with; "Article 3" needs a stop or colon where no heading is."""
    if found := _WORDED.match(line):
        if heading or found["after"].startswith((".", ":", ")")):
            word = found["word"].casefold()
            return Mark(word, found["before"], found["ordinal"], found["after"])
        return None
    if found := _DOTTED.match(line):
        return Mark("", found["before"], found["ordinal"], found["after"], dotted=True)
    if found := _PLAIN.match(line):
        if found["before"] and not found["after"].startswith(")"):
            return None
        return Mark("", found["before"], found["ordinal"], found["after"])
    if heading and (found := _WEAK.match(line)):
        return Mark("", "", found["ordinal"], "", weak=True)
    return None


def letters(count: int) -> str:
    """1 is a, 26 is z, 27 is aa."""
    said = ""
    while count:
        count, rest = divmod(count - 1, 26)
        said = chr(ord("a") + rest) + said
    return said


def _roman(value: int) -> str:
    said = ""
    for worth, sign in _ROMAN:
        times, value = divmod(value, worth)
        said += sign * times
    return said


def value_of(token: str, kind: str) -> tuple[int, str] | None:
    """The place that a token stands for, counted by ``kind`` (1, a, A, i or I), and its letters.

    "3a" is (3, "a"), "iv-b" by Roman figures (4, "b"); None if it is no such token.
    """
    found = _TOKEN.fullmatch(token)
    if found is None or (found[1] is not None) != (kind == "1"):
        return None
    if kind == "1":
        return int(found[1]), found[2]
    if found[3].islower() != kind.islower():
        return None
    count, behind = found[3].lower(), found[4] or ""
    if kind in "aA":
        return sum((ord(one) - 96) * 26**place for place, one in enumerate(count[::-1])), behind
    value = next((n for n in range(1, 200) if _roman(n) == count), None)
    return None if value is None else (value, behind)


def between(token: str, count: int) -> str:
    """The token for what was put in behind another one: 3a, iv-a."""
    return token + ("" if token[0].isdigit() else "-") + letters(count)


def ordinal(value: int, kind: str) -> str:
    """The token for a place, counted by ``kind``."""
    if kind == "1":
        return str(value)
    said = _roman(value) if kind in "iI" else letters(value)
    return said if kind.islower() else said.upper()


def _rises(tokens: Sequence[str], kind: str) -> bool:
    values = [value_of(token, kind) for token in tokens]
    known = [value for value in values if value is not None]
    return len(known) == len(values) and all(one < next_ for one, next_ in pairwise(known))


def series_kind(tokens: Sequence[str]) -> str:
    """How a series counts: figures 1, letters a or A, Roman figures i or I.

    "i" alone is a Roman figure, "h, i, j" are letters.
    """
    if tokens[0][0].isdigit():
        return "1"
    roman, alphabet = ("i", "a") if tokens[0].islower() else ("I", "A")
    first = value_of(tokens[0], roman)
    is_roman = first is not None and (first[0] == 1 or not _rises(tokens, alphabet))
    return roman if is_roman and _rises(tokens, roman) else alphabet


def follows(one: Mark, other: Mark) -> bool:
    """Whether a mark is the next after one of its style, by letters or Roman figures."""
    if one.ordinal[0].isdigit():
        return True
    if one.ordinal.isupper() != other.ordinal.isupper():
        return False
    for kind in "ai":
        first, next_ = (value_of(mark.ordinal.lower(), kind) for mark in (one, other))
        if first is not None and next_ is not None and first[0] + 1 == next_[0]:
            return True
    return False


class Outline(NamedTuple):
    """What a number is made of: where the outer clause stands (-1: none), the mark, the heading."""

    parent: int
    mark: str
    heading: str


def written(mark: str) -> Mark | None:
    """A mark that stands in a text, taken apart; None where there is none."""
    return mark_in(f"{mark} x", heading=True) if mark else None


def numbers_of(outline: Sequence[Outline]) -> list[str]:
    """The name of each clause, in the order of reading; see the module."""
    marks = [written(one.mark) for one in outline]
    running = running_styles(outline)
    names: list[str] = []
    for one, mark in zip(outline, marks, strict=True):
        outer = names[one.parent] if one.parent >= 0 else ""
        if mark is None:
            name = one.heading or LEAD
            names.append(f"{outer}, {name}" if outer else name)
        elif mark.dotted:
            names.append(f"{outer}.{mark.ordinal}" if outer else mark.before + mark.ordinal)
        else:
            names.append(_name(mark, "" if mark.style in running else outer))
    return names


def _name(mark: Mark, outer: str) -> str:
    if mark.word and not mark.is_article:
        said = (mark.before + mark.ordinal).strip()
        return f"{outer}, {said}" if outer else said
    if not mark.word and ")" in mark.after:
        return f"{outer}({mark.ordinal})"
    return f"{outer}.{mark.ordinal}" if outer else mark.ordinal


def running_styles(outline: Sequence[Outline]) -> set[Style]:
    """The styles whose numbers count on through the whole text."""
    marks = [written(one.mark) for one in outline]
    by_style: dict[Style, list[int]] = {}
    for place, mark in enumerate(marks):
        if mark is not None and not mark.dotted:
            by_style.setdefault(mark.style, []).append(place)
    articles = any(mark is not None and mark.is_article for mark in marks)
    found: set[Style] = set()
    for style, places in by_style.items():
        tokens = [mark.ordinal for place in places if (mark := marks[place]) is not None]
        stand_alone = style.word != "" or (
            not articles and all(_only_chapters(_outer(outline, place), marks) for place in places)
        )
        if stand_alone and _rises(tokens, series_kind(tokens)):
            found.add(style)
    return found


def _outer(outline: Sequence[Outline], place: int) -> Iterable[int]:
    while (place := outline[place].parent) >= 0:
        yield place


def _only_chapters(outer: Iterable[int], marks: Sequence[Mark | None]) -> bool:
    return all(
        (mark := marks[place]) is not None and mark.word != "" and not mark.is_article
        for place in outer
    )
