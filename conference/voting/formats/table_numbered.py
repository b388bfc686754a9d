"""Several names in one cell, each with its rank: ``1. Mona 2. Nils``, or ``Mona: 1, Nils: 2``."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from conference.tables.naming import tidy
from conference.voting.formats.table_ranks import MOST_RANKS, rank_of

__all__ = ["Ranks", "numbered"]

_RANK = r"(?:rank|choice|preference|platz|rang|wahl)"
_NUMBERED = re.compile(
    rf"(?:^|(?<=[\s;,|/>]))[#(]?(?:{_RANK}\s)?(\d{{1,3}})"
    rf"(?:(?:st|nd|rd|th)(?:\s{_RANK})?\s?[.):=]?|\.?\s{_RANK}\s?[.):=]?|\s?(?:[.):]|-(?!\d)))"
    r"\s*(?=\S)",
    re.IGNORECASE,
)
_RANKED = re.compile(r"(.*\S)\s*(?:[:=]\s*|\()([^:=()]+)\)?")
Ranks = tuple[tuple[str, ...], ...]
"""Names in an order; those of equal rank together, an empty one for a rank that is left out."""


def numbered(cells: Collection[str]) -> dict[str, Ranks] | None:
    """``1. Mona 2. Nils``, or ``Mona: 1, Nils: 2``; None unless all cells that have text do so."""
    found = {cell: _by_numbers(cell) or _by_ranks(cell) for cell in cells}
    if not all(found.values()) or not any(_named(ranks or ()) > 1 for ranks in found.values()):
        return None
    return {cell: ranks for cell, ranks in found.items() if ranks}


def _named(ranks: Ranks) -> int:
    return sum(map(len, ranks))


def _by_numbers(cell: str) -> Ranks | None:
    marks = list(_NUMBERED.finditer(cell))
    if not marks or marks[0].start() > 0:
        return None
    ends = [mark.start() for mark in marks[1:]] + [len(cell)]
    names = [
        tidy(cell[mark.end() : end].strip().strip(";,|/>").strip())
        for mark, end in zip(marks, ends, strict=True)
    ]
    return _in_order((int(mark[1]), name) for mark, name in zip(marks, names, strict=True))


def _by_ranks(cell: str) -> Ranks | None:
    given = []
    for part in re.split(r"[;,|\n]", cell.strip().rstrip(";,|")):
        found = _RANKED.fullmatch(part.strip())
        rank = rank_of(found[2].strip()) if found else None
        if found is None or rank is None:
            return None
        given.append((rank, tidy(found[1])))
    if len({name for _, name in given}) < len(given):
        return None
    return _in_order(given)


def _in_order(given: Iterable[tuple[int, str]]) -> Ranks | None:
    by_rank: dict[int, list[str]] = {}
    for rank, name in given:
        if name:
            by_rank.setdefault(rank, []).append(name)
    if not by_rank or min(by_rank) < 1 or max(by_rank) > MOST_RANKS:
        return None
    return tuple(tuple(by_rank.get(rank, ())) for rank in range(1, max(by_rank) + 1))
