"""Amendments: what shall be changed where, by whom and why.

======== =============================== ========================================================
kind     where                           what happens
======== =============================== ========================================================
replace  ``at`` a clause and a passage   ``words`` take the place of the passage
\\        ``at`` a clause                 ``words`` take its place, and that of all in it
delete   ``at``, with passage or without the passage, or the clause with all in it, is struck
insert   ``after`` a clause and passage  ``words`` are put in after the passage
\\        ``after`` a clause              ``words`` are a new clause, or several, after it
\\        ``at`` a clause                 they are the first in that clause; at none: of the text
move     ``at`` a clause, ``after`` one  it stands after that one; after none: first where it is
\\        both with a passage             the words stand after that passage
======== =============================== ========================================================

An amendment ``on`` another one changes the words of that one before it is put to the vote: its
passages are sought there, and no clause is named. ``words`` of clauses are Markdown.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["Amendment", "Kind", "Place"]

Kind = Literal["replace", "insert", "delete", "move"]


@dataclass(frozen=True, slots=True)
class Place:
    """A clause by its number, or its id, and where wanted a passage in it, word by word.

    ``occurrence`` says which one is meant, from 1, where the passage is in the clause more than
    once; 0 where it is there once.
    """

    clause: str = ""
    passage: str = ""
    occurrence: int = 0


@dataclass(frozen=True, slots=True)
class Amendment:
    """One amendment; see the module for what ``at``, ``after`` and ``words`` mean."""

    id: str
    kind: Kind
    at: Place = Place()
    words: str = ""
    after: Place | None = None
    on: str = ""
    author: str = ""
    reason: str = ""
