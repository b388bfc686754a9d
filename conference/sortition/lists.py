"""What shows that a list of ids may mean others than those it names at first sight.

Several ids on one line, lines that are counted, and a column that says who of those listed is meant
are refused, since a seat can be lost by them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from conference.tables.faults import FaultBook
from conference.tables.naming import alike, bare, quoted
from conference.tables.words import yes_or_no

__all__ = ["check_columns", "check_lines"]

Row = tuple[int, Sequence[str]]
"""A line and its cells."""

_DECIDING = frozenset(
    "declined declines decline refused accepted accepts accept confirmed attending attends coming"
    " rsvp answer reply abgesagt absage zugesagt zusage".split()
)
"""Columns of yes and no that say of whom a list is."""

_AGAINST = frozenset(
    "declined refused withdrew withdrawn cancelled canceled abgesagt abgelehnt".split()
)
_ANSWERS = _AGAINST | frozenset(
    "accepted confirmed attending maybe invited pending selected zugesagt angenommen".split()
)
_RUNS = re.compile(r"\d+")


def check_lines(rows: Sequence[Row], book: FaultBook) -> None:
    """Note what is wrong with a list that has no column of ids: the first cells may be none."""
    for line, cells in rows:
        shape = _RUNS.sub("0", cells[0].strip())
        other = next(
            (c for c in cells[1:] if "0" in shape and _RUNS.sub("0", c.strip()) == shape), ""
        )
        if other:
            two = f"{quoted(cells[0])} and {quoted(other)}"
            book.add(line, "", f"{two} are on one line; write one id on each, or name the columns",
                     "several")  # fmt: skip
    numbers = [cells[0].strip().rstrip(".") for _, cells in rows]
    if numbers and not numbers[0].isdecimal():
        del numbers[0]  # a header
    is_wide = any(cell.strip() for _, cells in rows for cell in cells[1:])
    if is_wide and numbers and numbers == [str(at + 1) for at in range(len(numbers))]:
        told = "the first column counts the lines; call the column of ids id, or leave it alone"
        book.add(rows[0][0], "", told)


def check_columns(
    names: Sequence[str],
    id_at: int,
    rows: Sequence[Row],
    book: FaultBook,
    deciding: Collection[str] = (),
) -> None:
    """Note a column by which not everybody in the list is meant.

    ``deciding`` are further names of columns whose yes and no say that.
    """
    for at, name in enumerate(names):
        said = {alike(cells[at]): cells[at] for _, cells in rows} if at != id_at else {}
        known = said.keys() & _ANSWERS if said.keys() & _AGAINST else set()
        if bare(name) in {*_DECIDING, *deciding}:
            known |= {text for text in said if yes_or_no(text) is not None}
        if known and len(said) > 1 and said.keys() <= known | {""}:
            first, second = (quoted(said[text]) for text in sorted(said)[:2])
            told = (
                f"has {first} and {second}, but everybody in a list is meant; take the others out"
            )
            book.add(rows[0][0], name, f"{told}, and this column")
