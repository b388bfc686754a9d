"""Rankings as programs print them: ``({'Ann'}, {'Ben', 'Cem'})``, ``[["Ann"], ["Ben"]]``."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection

from conference.tables.naming import tidy

__all__ = ["literal_ranks"]

_FROZEN = re.compile(r"frozenset\((.*?)\)")
LONGEST = 20_000
"""Characters of a cell that is read so."""


def literal_ranks(cells: Collection[str]) -> dict[str, tuple[tuple[str, ...], ...]] | None:
    """The names by rank in each cell; None unless all are lists of names and of groups of names."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    if not cells or not all(cell.strip()[:1] in ("(", "[") for cell in cells):
        return None
    for cell in cells:
        ranks = _ranks(cell)
        if ranks is None:
            return None
        found[cell] = ranks
    return found


def _ranks(cell: str) -> tuple[tuple[str, ...], ...] | None:
    if len(cell) > LONGEST:
        return None
    try:
        value = ast.literal_eval(_FROZEN.sub(r"\1", cell.strip()))
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return None
    if not isinstance(value, list | tuple):
        return None
    tiers = [[one] if isinstance(one, str) else one for one in value]
    if all(isinstance(one, str) for one in value):
        return None if value else ()
    if not all(isinstance(tier, list | tuple | set) for tier in tiers):
        return None
    ranks = tuple(tuple(sorted(tier, key=str)) for tier in tiers)
    if not all(isinstance(name, str) for tier in ranks for name in tier):
        return None
    return tuple(tuple(map(tidy, tier)) for tier in ranks)
