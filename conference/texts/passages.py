"""Words within words: where a passage stands, what it may be meant for, what edits make of it.

Quotation marks, apostrophes, dashes and spaces of all kinds are taken as alike when a passage is
sought; what is cut out or stays is exactly what stands in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import NamedTuple

__all__ = ["Edit", "Part", "applied", "nearest", "overlap", "spans_of"]

Part = str
"""``text`` or ``heading`` of a clause, or ``words`` of an amendment."""

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033", '"'),
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2039\u203a\u2032\u02bc", "'"),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\u00a0\u2007\u2009\u200a\u202f\u2002\u2003", " "),
    }
)
_CUT = "\x00"
_CLOSERS = ",.;:!?)"
_AT_CUT = re.compile(rf" *{_CUT}[ {_CUT}]*")
NEAR_ENOUGH = 0.6


class Edit(NamedTuple):
    """From ``start`` to ``end`` of a part of a clause, ``words`` take the place of what was there.

    Where the two are the same, words are put in there; where ``words`` are empty, some are struck.
    """

    clause: str
    part: Part
    start: int
    end: int
    words: str


def spans_of(words: str, passage: str) -> list[tuple[int, int]]:
    """From where to where a passage stands in words; whole words alone are found."""
    bare = passage.translate(_ALIKE).split()
    if not bare:
        return []
    pattern = r"\s+".join(map(re.escape, bare))
    before = r"(?<!\w)" if re.match(r"\w", bare[0]) else ""
    after = r"(?!\w)" if re.search(r"\w$", bare[-1]) else ""
    found = re.finditer(before + pattern + after, words.translate(_ALIKE))
    return [(one.start(), one.end()) for one in found]


def nearest(words: str, passage: str) -> tuple[float, str]:
    """The stretch of words that is most like a passage, and how like it is, from 0 to 1."""
    tokens = list(re.finditer(r"\S+", words))
    wanted = " ".join(passage.translate(_ALIKE).split()).casefold()
    length = min(max(1, len(wanted.split())), len(tokens))
    best = (0.0, "")
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(wanted)
    for size in range(max(1, length - 1), length + 2):
        for first in range(len(tokens) - size + 1):
            stretch = words[tokens[first].start() : tokens[first + size - 1].end()]
            matcher.set_seq1(stretch.translate(_ALIKE).casefold())
            if matcher.quick_ratio() > best[0] and (ratio := matcher.ratio()) > best[0]:
                best = (ratio, stretch)
    return best if best[0] >= NEAR_ENOUGH else (0.0, "")


def overlap(one: Edit, other: Edit) -> bool:
    """Whether two edits touch the same words, or put words in at one point."""
    if (one.clause, one.part) != (other.clause, other.part):
        return False
    if one.start == one.end and other.start == other.end:
        return one.start == other.start
    return one.start < other.end and other.start < one.end


def applied(words: str, edits: Iterable[Edit]) -> str:
    """The words after edits of which no two overlap, in whatever order they come.

    Where words are struck, one space is left between those around them, and none before a comma,
    stop or the like. Words that are put in come after a space, unless they begin with such a sign.
    """
    said: list[str] = []
    place = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        said.append(words[place : edit.start])
        place = edit.end
        if edit.start == edit.end:
            said.append(edit.words if edit.words[0] in _CLOSERS else f" {edit.words}")
        else:
            said.append(edit.words or _CUT)
    said.append(words[place:])
    whole = _AT_CUT.sub(_closed, "".join(said)) if _CUT in said else "".join(said)
    return re.sub(r"\n{3,}", "\n\n", whole).strip()


def _closed(found: re.Match[str]) -> str:
    """What is left of the blanks around words that were struck."""
    whole, end = found.string, found.end()
    following = whole[end : end + 1]
    at_edge = found.start() == 0 or whole[found.start() - 1] == "\n" or following in ("", "\n")
    blank = " " in found[0]
    return "" if at_edge or following in _CLOSERS or not blank else " "
