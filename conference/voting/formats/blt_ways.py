"""Ballots in a BLT file that can be read in two ways: which of them the file as a whole means.

A 0 within a line ends a ballot, and the next one starts, or it is a skipped rank. The number behind
an id in parentheses is how many such ballots there are, or the first preference. One ballot seldom
tells; all of them together mostly do, and what was taken is remarked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from conference.voting.formats.blt_text import NumberedLine, bare_of
from conference.voting.formats.text import Faults

__all__ = ["ids_have_weights", "with_skipped_ranks"]

ID = re.compile(r"\s*\([^()]*\)\s*")
WEIGHED = (
    "The number behind a ballot's id in parentheses is read as how many such ballots there are, "
    "not as the first preference"
)
PREFERRED = (
    "The number behind a ballot's id in parentheses is read as the first preference, not as how "
    "many such ballots there are"
)


def _marks(words: Sequence[str]) -> list[str]:
    """What is named in ranks: the numbers, those at equal ranks apart, without skipped ones."""
    return [mark for word in words for mark in word.split("=") if mark not in ("-", "0")]


def _are_ranks(words: Sequence[str], candidates: int) -> bool:
    """Whether the words can be the ranks of one ballot."""
    marks = _marks(words)
    known = all(not m.isdecimal() or 1 <= int(m[:9]) <= candidates for m in marks)
    return known and len(set(marks)) == len(marks)


def _is_weight(word: str) -> bool:
    return word.isdecimal() and int(word[:20]) > 0


def ids_have_weights(lines: Sequence[NumberedLine], candidates: int) -> tuple[bool, str]:
    """Whether the numbers behind ids are numbers of ballots, and what to remark about it."""
    found: list[tuple[int, list[str]]] = []
    others = 0
    if not any("(" in line for _, line in lines):
        return False, ""
    for number, line in lines:
        bare = bare_of(line)
        if bare.split() == ["0"]:
            break
        if id_ := ID.match(bare):
            found.append((number, [w for w in bare[id_.end() :].split('"')[0].split() if w != "0"]))
        elif bare[:1].isdecimal():
            others += 1
    weighed = all(w and _is_weight(w[0]) and _are_ranks(w[1:], candidates) for _, w in found)
    unfit = next((number for number, w in found if not _are_ranks(w, candidates)), 0)
    if not found or not weighed:
        return False, ""
    if unfit:
        return True, f"{WEIGHED}: the ballot in line {unfit} can only be read so."
    ones = all(words[0] == "1" for _, words in found) and any(len(words) > 1 for _, words in found)
    if ones and not others:
        return True, f"{WEIGHED}: it is 1 on all of them. Both readings are possible."
    return False, f"{PREFERRED}. Both readings are possible."


@dataclass
class _Zeros:
    """Lines with a 0 in the middle, by how they can be read."""

    one: list[int] = field(default_factory=list)
    several: list[int] = field(default_factory=list)
    either: list[int] = field(default_factory=list)


def with_skipped_ranks(
    lines: list[NumberedLine], at: int, candidates: int, faults: Faults
) -> list[str]:
    """Write ``-`` for each 0 that is a skipped rank, in the lines from ``at``; returns remarks.

    A line can be one ballot if it names nobody twice, several if each part between zeros is a
    ballot. Where lines can be both, those that can only be one kind decide; if none does, they are
    faults.
    """
    found, end = _Zeros(), _end(lines, at)
    is_closed = end < len(lines) and bare_of(lines[end][1]).strip() == "0"
    for place in range(at, end):
        line = lines[place][1]
        is_plain = line.count("0") == 1 and line.endswith("0")  # as most lines are
        bare = "" if is_plain else bare_of(line)
        if " 0 " not in bare or bare[:1].isspace():
            continue
        _sort(found, place, _inner(bare, is_last=not is_closed and place == end - 1), candidates)
    if found.either and bool(found.one) is bool(found.several):
        for place in found.either:
            faults.add(
                lines[place][0],
                "is one ballot with a skipped rank or several ballots; write each ballot on a "
                "line of its own, and - for a skipped rank",
            )
        return []
    skipped = found.one + (found.either if found.one else [])
    for place in skipped:
        number, line = lines[place]
        lines[place] = (number, _with_dashes(line))
    if not skipped:
        return []
    where = f"1 line (line {lines[skipped[0]][0]})"
    if len(skipped) > 1:
        where = f"{len(skipped)} lines (the first is line {lines[min(skipped)][0]})"
    return [f"A 0 between ranks is read as a skipped rank, on {where}; each line is one ballot."]


def _end(lines: Sequence[NumberedLine], at: int) -> int:
    """Where the ballots end: at the line 0, or before the first line that has letters."""
    for place in range(at, len(lines)):
        line = lines[place][1].lstrip(" \t,;")
        if (line.startswith("0") and bare_of(line) == "0") or '"' in line.split("#", 1)[0]:
            return place
    return len(lines)


def _inner(bare: str, *, is_last: bool) -> list[str]:
    """The words of a line without an id and without the 0 that ends it.

    The last line before the names may have one more 0, which ends all ballots.
    """
    id_ = ID.match(bare)
    words = (["1"] if id_ else []) + bare[id_.end() if id_ else 0 :].split()
    if is_last and words[-2:] == ["0", "0"]:
        words.pop()
    return words[:-1] if words[-1] == "0" else words


def _sort(found: _Zeros, place: int, words: list[str], candidates: int) -> None:
    if "0" not in words[1:] or not _is_weight(words[0]):
        return
    one = _are_ranks(words[1:], candidates)
    parts = " ".join(words).split(" 0 ")
    several = words[-1] != "0" and all(
        len(part := text.split()) > 1 and _is_weight(part[0]) and _are_ranks(part[1:], candidates)
        for text in parts
    )
    if one and several:
        found.either.append(place)
    elif one:
        found.one.append(place)
    elif several:
        found.several.append(place)


def _with_dashes(line: str) -> str:
    """The ballot with ``-`` for zeros between ranks, and without those after the last rank."""
    bare = bare_of(line)
    id_ = ID.match(bare)
    start = bare[: id_.end()] + " " if id_ else ""
    weight, *ranks = bare[id_.end() if id_ else 0 :].split()
    if id_ and weight == "0":
        weight = "-"
    while ranks and ranks[-1] == "0":
        ranks.pop()
    return " ".join([start + weight, *("-" if word == "0" else word for word in ranks), "0"])
