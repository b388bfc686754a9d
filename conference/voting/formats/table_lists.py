"""Several names in one cell: what parts them, as the whole column shows it.

A mark that no name has (``;`` ``|`` ``>``) parts wherever it stands. A comma, a slash or a line
break may belong to a name, as in ``Smith, Ann``: it parts names that stand apart in other cells.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from conference.tables.naming import alike, tidy
from conference.voting.formats.table_literals import literal_ranks
from conference.voting.formats.table_marks import (
    CERTAIN,
    OPEN,
    QUOTED,
    TOLD,
    bare_lists,
    joined,
    split,
)
from conference.voting.formats.table_numbered import Ranks, numbered

__all__ = ["Listed", "are_pairs", "lists_in", "several_in", "unclear"]

_ARROWS = re.compile(r"\s*(?:-+>|=+>|>+|→|⇒|➔|➜|›|»|≻)\s*")
_NO_PERSON = frozenset({"write-in", "write in", "other", "none of the above", "abstain", "none"})
_GROUP = re.compile(r"[({\[](.*)[)}\]]")
_ANDS = frozenset("and und et y e en og och i & or oder ou o".split())
_AND = re.compile(r"\s(?:and|und|et|y|e|en|og|och|i|&)\s")
_JOINING = re.compile(r"\s[&+]\s")

MANY = 4
"""Different cells from which on chance does not keep parts in one order."""


@dataclass(frozen=True, slots=True)
class Listed:
    """What the cells of a column list. ``told`` is what parts the names, ``ordered`` whether the
    cells say by themselves that the order counts, ``certain`` whether no name has such a mark;
    ``together``: names that keep their comma."""

    cells: Mapping[str, Ranks]
    told: str
    ordered: bool = False
    certain: bool = False
    together: tuple[str, ...] = ()

    @property
    def are_several(self) -> bool:
        """Whether any cell has more than one name, nearly all of them known from other cells."""
        lists = [[name for rank in ranks for name in rank] for ranks in self.cells.values()]
        return any(len(one) > 1 for one in lists) and _recur(lists, 0.8)

    @property
    def are_orders(self) -> bool:
        """Whether cells have the same names in different orders, as only rankings have."""
        full = [ranks for ranks in self.cells.values() if len(ranks) > 1]
        return len({frozenset(ranks) for ranks in full}) < len(set(full))


def lists_in(cells: Collection[str]) -> Listed | None:
    """What the distinct cells of a column list; None where each cell is one name."""
    nested = literal_ranks([cell for cell in cells if cell.strip()])
    if nested is not None:
        return Listed(nested, "brackets", True)
    bare = bare_lists([cell for cell in cells if cell.strip()])
    found = _lists(list(dict.fromkeys(bare.values())))
    if found is None:
        return None
    return replace(found, cells={cell: found.cells[text] for cell, text in bare.items()})


def _lists(filled: Collection[str]) -> Listed | None:
    by_number = numbered(filled)
    if by_number is not None:
        return Listed(by_number, "numbers", True)
    if any(_ARROWS.search(QUOTED.sub("", cell)) for cell in filled):
        return Listed({cell: _arrowed(cell) for cell in filled}, TOLD[">"], True)
    for mark in CERTAIN:
        if any(mark in QUOTED.sub("", cell) for cell in filled):
            return _of_parts({cell: split(cell, mark) for cell in filled}, mark, ())
    for mark in OPEN:
        parts = {cell: split(cell, mark) for cell in filled}
        if not any(len(one) > 1 for one in parts.values()):
            if mark == "," and any(cell.rstrip().endswith(",") for cell in filled):
                return _of_parts(parts, mark, ())
            continue
        if _are_halves(parts.values()):
            continue
        pairs = _never_apart(parts.values())
        whole = {cell: _with_pairs(one, pairs, mark) for cell, one in parts.items()}
        if any(len(one) > 1 for one in whole.values()) and _recur(whole.values()):
            return _of_parts(whole, mark, tuple(joined(pair, mark) for pair in pairs))
    words = {cell: cell.split() for cell in filled}
    full = _in_orders(words.values())
    are_words = all(word[:1].isalnum() and word not in _ANDS for word in full)
    if are_words and full and len(full) > 2 and all(full >= set(o) for o in words.values()):
        return _of_parts(words, " ", ())  # the same words in other orders
    letters = _letters(filled)
    return _of_parts(letters, "", ()) if letters else None


def _in_orders(lists: Iterable[Sequence[str]]) -> frozenset[str]:
    """The words that several of the longest cells have in different orders; empty if none do."""
    each = [tuple(one) for one in lists]
    most = max(map(len, each), default=0)
    seen: dict[frozenset[str], set[tuple[str, ...]]] = {}
    for one in each:
        if len(one) == most > 1 and len(set(one)) == most:
            seen.setdefault(frozenset(one), set()).add(one)
    return next((words for words, orders in seen.items() if len(orders) > 1), frozenset())


def _letters(cells: Collection[str]) -> dict[str, tuple[str, ...]]:
    """``ACB``, ``BAC``, ``B``: the same letters in other orders; {} if cells are something else."""
    most = max(map(len, cells), default=0)
    signs = {sign for cell in cells for sign in cell}
    full = {cell for cell in cells if len(cell) == most}
    are_orders = most > 2 and len(signs) == most and len(full) > 1
    if not are_orders or any(len(set(c)) < len(c) or not c.isalnum() for c in cells):
        return {}
    return {cell: tuple(cell) for cell in cells}


def _arrowed(cell: str) -> Ranks:
    """``Mona > Nils = Olga``: equal ones at one rank."""
    tiers = [_in_tier(tier) for tier in _ARROWS.split(cell.strip())]
    while tiers and not any(tiers[-1]):
        tiers.pop()
    return tuple(tuple(name for name in tier if name) for tier in tiers)


def _in_tier(text: str) -> list[str]:
    """The names at one rank: ``Nils = Olga``, ``Nils ~ Olga``, ``{Nils, Olga}``."""
    grouped = _GROUP.fullmatch(text.strip())
    return split(grouped[1], ",") if grouped else split(text.replace("~", "="), "=")


def _of_parts(parts: Mapping[str, Sequence[str]], mark: str, names: tuple[str, ...]) -> Listed:
    known = {alike(part) for one in parts.values() for part in one}
    whole = {c: [n for p in one for n in _parted(p, known)] for c, one in parts.items()}
    cells = {cell: tuple(_tied(p, known) for p in one) for cell, one in whole.items()}
    return Listed(cells, TOLD[mark], certain=mark in CERTAIN, together=names)


def _parted(part: str, known: Collection[str]) -> list[str]:
    """Two names where ``and`` parts those that stand alone elsewhere: the last ones of a list."""
    names = _AND.split(part)
    return names if len(names) > 1 and all(alike(n) in known for n in names) else [part]


def _tied(part: str, known: Collection[str]) -> tuple[str, ...]:
    """The names of one rank: several if ``=`` parts names that stand alone elsewhere."""
    grouped = _GROUP.fullmatch(part)
    if grouped:
        tied = [name for name in split(grouped[1], ",") if name]
    else:
        tied = [name for name in split(part, "=") if name] if "=" in part else []
    if len(tied) > 1 and all(alike(name) in known for name in tied):
        return tuple(tied)
    return (part,) if part else ()


def _recur(lists: Iterable[Sequence[str]], least: float = 0.5) -> bool:
    """Whether so many parts of lists come again in other cells: names do, sentences do not."""
    lists = [[name for part in one for name in split(part, "=")] for one in lists]
    seen = Counter(alike(part) for one in lists for part in set(one))
    several = [alike(part) for one in lists if len(one) > 1 for part in one]
    return sum(seen[part] > 1 for part in several) >= least * len(several)


def _are_halves(lists: Iterable[Sequence[str]]) -> bool:
    """Whether all have two parts, and no part stands first here and second there, as in names."""
    lists = list(lists)
    if len(lists) < 2 or any(len(one) != 2 for one in lists):
        return False
    return not {one[0] for one in lists} & {one[1] for one in lists}


def _never_apart(lists: Iterable[Sequence[str]]) -> tuple[tuple[str, str], ...]:
    """The pairs that stand side by side wherever one of them is, if all names are such pairs."""
    lists = list(lists)
    each = Counter(part for one in lists for part in one)
    beside = Counter(pair for one in lists for pair in pairwise(one))
    pairs = tuple(p for p, n in beside.items() if n == each[p[0]] == each[p[1]])
    paired = {part for pair in pairs for part in pair}
    if len(paired) != 2 * len(pairs) or any(part and part not in paired for part in each):
        return ()
    return pairs


def _with_pairs(parts: Sequence[str], pairs: Collection[tuple[str, str]], mark: str) -> list[str]:
    out: list[str] = []
    at = 0
    while at < len(parts):
        pair = (parts[at], parts[at + 1]) if at + 1 < len(parts) else None
        if pair in pairs and pair is not None:
            out.append(joined(pair, mark))
            at += 2
        else:
            out.append(parts[at])
            at += 1
    return out


def several_in(cells: Collection[str], *, lines: bool = False) -> dict[str, tuple[str, ...]]:
    """The cells of columns for one name that hold several: what each of them holds.

    A cell holds several where one of its parts is the whole of another cell, or where marks part
    them that no name has; if ``lines``, line breaks are such marks unless all cells have them.
    """
    alone = {alike(cell) for cell in cells}
    lines = lines and not all("\n" in cell for cell in cells)
    out: dict[str, tuple[str, ...]] = {}
    for cell in cells:
        for parts, least in _partings(bare_lists([cell])[cell]):
            are_certain = lines and "\n" in cell and not any(p.startswith("(") for p in parts)
            known = sum(alike(part) in alone for part in parts)
            if len(parts) > 1 and (known >= least or are_certain):
                out[cell] = tuple(parts)
                break
    return out


def _partings(cell: str) -> Iterable[tuple[list[str], int]]:
    """Ways to part a cell, each with how many parts must be known for it to be right."""
    for mark in ("\n", *CERTAIN, "/", ",", *OPEN[3:]):
        parts = [part for part in split(cell, mark) if part]
        if len(parts) > 1:
            yield parts, 0 if mark in CERTAIN else len(parts) if mark in OPEN[3:] else 1
    if _JOINING.search(cell):
        parts = [tidy(part) for part in _JOINING.split(cell) if part.strip()]
        yield parts, len(parts)


def unclear(cells: Collection[str]) -> str | None:
    """A cell that may be one name or a list, of which no part ever stands apart.

    ``Smith, Ann`` is a name where all others have a comma, too, and none has a part of it; among
    many, some may share one.
    """
    words = _in_orders(cell.split() for cell in cells)
    if words and any(set(cell.split()) < words for cell in cells):
        return max(cell for cell in cells if set(cell.split()) == words)
    for mark in OPEN:
        halves = [split(cell, mark) for cell in cells]
        are_few = mark in OPEN[:3] and len(halves) < MANY
        if are_few and _are_halves(halves) and not _never_apart(halves):
            return min(cells)
        parts = {cell: len(split(cell, mark)) for cell in cells if alike(cell) not in _NO_PERSON}
        if len(set(parts.values()) | {2}) > 1:
            found = max(parts, key=lambda cell: parts[cell])
            if parts[found] > (2 if mark in OPEN[3:] else 1):
                return found
    return None


def are_pairs(cells: Collection[str]) -> str | None:
    """A cell such as ``Smith, Ann`` that was read as one name; None if there is none."""
    return next((cell for cell in cells for mark in OPEN if len(split(cell, mark)) == 2), None)
