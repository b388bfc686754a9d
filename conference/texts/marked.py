"""Marked text: what was struck, what was put in and what stays, word by word, as values.

Screens, pages and documents paint the same values. :func:`marked_words` compares two strings,
:func:`rows` two texts clause by clause, side by side.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from conference.texts.amendment import Amendment
from conference.texts.clause import Clause, Text
from conference.texts.compile import Compiled, compile_text

__all__ = ["Row", "Run", "compiled_rows", "distance", "marked_words", "proposal", "rows"]

_TOKENS = re.compile(r"\w+|\s+|[^\w\s]")


class Run(NamedTuple):
    kind: Literal["kept", "deleted", "inserted"]
    words: str


"""A stretch of words of one kind."""


@dataclass(frozen=True, slots=True)
class Row:
    """One clause, side by side: as it was, as it is, and the marked words of heading and text.

    ``old`` is None for a new clause, ``new`` for one that was deleted. ``is_moved``: it stands
    behind another clause, or in another, than before.
    """

    id: str
    old: Clause | None
    new: Clause | None
    heading: tuple[Run, ...]
    text: tuple[Run, ...]
    is_moved: bool
    amendments: tuple[str, ...] = ()

    @property
    def is_changed(self) -> bool:
        """Whether it differs in more than its number."""
        runs = (*self.heading, *self.text)
        return (
            self.is_moved or any(run.kind != "kept" for run in runs) or None in (self.old, self.new)
        )


def marked_words(old: str, new: str) -> tuple[Run, ...]:
    """The difference of two strings by whole words; what was struck stands before what came."""
    if old == new:  # most clauses of two texts
        return (Run("kept", old),) if old else ()
    before, after = _TOKENS.findall(old), _TOKENS.findall(new)
    found: list[Run] = []
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            found.append(Run("kept", "".join(before[a:b])))
            continue
        if b > a:
            found.append(Run("deleted", "".join(before[a:b])))
        if d > c:
            found.append(Run("inserted", "".join(after[c:d])))
    return _joined(found)


def _joined(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Without the single blanks between changed words, which make marked text hard to read."""
    groups: list[list[str]] = []
    for place, run in enumerate(runs):
        is_blank = run.kind == "kept" and run.words.isspace() and 0 < place < len(runs) - 1
        if run.kind == "kept" and not is_blank:
            groups.append([run.words])
            continue
        if not groups or len(groups[-1]) == 1:
            groups.append(["", ""])
        groups[-1][0] += run.words if run.kind != "inserted" else ""
        groups[-1][1] += run.words if run.kind != "deleted" else ""
    found: list[Run] = []
    for group in groups:
        if len(group) == 1:
            found.append(Run("kept", group[0]))
        else:
            found += [Run("deleted", group[0])] if group[0] else []
            found += [Run("inserted", group[1])] if group[1] else []
    return tuple(found)


def distance(old: str, new: str) -> int:
    """How far new words are from the old ones: the words struck and the words put in."""
    before, after = old.split(), new.split()
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    kept = sum(block.size for block in matcher.get_matching_blocks())
    return len(before) + len(after) - 2 * kept


def rows(old: Text, new: Text, by: dict[str, tuple[str, ...]] | None = None) -> tuple[Row, ...]:
    """All clauses of two texts side by side, in the order of the new one.

    Deleted ones stand where they stood, behind the clause that was before them. ``by`` gives the
    amendments of a clause by its id.
    """
    moved = _moved(old, new)
    deleted: dict[str, list[Clause]] = {}
    last = ""
    for clause in old.clauses:
        if clause.id in new.by_id:
            last = clause.id
        else:
            deleted.setdefault(last, []).append(clause)
    found = [_row(clause, None, False, by) for clause in deleted.get("", ())]
    for clause in new.clauses:
        found.append(_row(old.by_id.get(clause.id), clause, clause.id in moved, by))
        found += [_row(gone, None, False, by) for gone in deleted.get(clause.id, ())]
    return tuple(found)


def _row(
    old: Clause | None, new: Clause | None, is_moved: bool, by: dict[str, tuple[str, ...]] | None
) -> Row:
    clause = new or old
    assert clause is not None
    return Row(
        clause.id,
        old,
        new,
        marked_words(old.heading if old else "", new.heading if new else ""),
        marked_words(old.text if old else "", new.text if new else ""),
        is_moved,
        (by or {}).get(clause.id, ()),
    )


def _moved(old: Text, new: Text) -> set[str]:
    """The clauses that stand in another one, or do not stand in the order that the others keep."""
    found = {
        one.id
        for one in new.clauses
        if one.id in old.by_id and old.by_id[one.id].parent != one.parent
    }
    for children in new.below.values():
        stayed = [one for one in children if one in old.by_id and one not in found]
        before = sorted(stayed, key=old.place.__getitem__)
        kept = SequenceMatcher(None, before, stayed, autojunk=False).get_matching_blocks()
        still = {one for block in kept for one in before[block.a : block.a + block.size]}
        found |= set(stayed) - still
    return found


def compiled_rows(old: Text, compiled: Compiled) -> tuple[Row, ...]:
    """A text and what was compiled of it side by side, with the amendments of each clause."""
    return rows(old, compiled.text, {one.id: one.amendments for one in compiled.history})


def proposal(
    text: Text, amendments: Sequence[Amendment], amendment: str, *, also: Sequence[str] = ()
) -> tuple[Row, ...]:
    """What one amendment alone would change, side by side: its changed clauses only.

    ``also`` are amendments that have passed already. Errors as in
    :func:`~conference.texts.compile.compile_text`.
    """
    before = compile_text(text, amendments, also, final=False).text if also else text
    after = compile_text(text, amendments, (*also, amendment), final=False)
    shown = rows(before, after.text, {one.id: one.amendments for one in after.history})
    return tuple(row for row in shown if row.is_changed)
