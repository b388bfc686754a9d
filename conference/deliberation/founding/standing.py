"""The standing rules of a plan: what each kind of decision of the chamber needs, a line each."""

from __future__ import annotations

from collections.abc import Iterator

from conference.deliberation.chamber.commands import AdoptRules, RuleLine
from conference.deliberation.chamber.decide import rule_faults
from conference.deliberation.founding.sheet import Row, Shape, Sheet, Twice
from conference.tables.naming import alike

__all__ = ["RULES", "read_rules", "rules_of_table"]

RULES = Shape(
    {
        "kind": ("id", "kind of decision", "decision"),
        "title": ("name",),
        "majority": ("needs", "passes with"),
        "of": ("base", "majority of"),
        "quorum": (),
        "quorum of": (),
        "tie": ("equality", "tied"),
        "by name": ("named", "roll call"),
        "signatures": ("signed by", "supporters"),
    },
    ("kind", "majority"),
)

_WORDS = {
    "of": {
        "": "for-and-against",
        "for and against": "for-and-against",
        "votes cast": "cast",
        "those present": "present",
        "members present": "present",
        "seats": "members",
        "all seats": "members",
        "all members": "members",
    },
    "quorum of": {"": "seats", "all seats": "seats", "those present": "present"},
    "tie": {
        "": "status-quo",
        "status quo": "status-quo",
        "lost": "status-quo",
        "casting vote": "chair",
    },
}
"""What people write for the words of a rule."""


def read_rules(sheet: Sheet) -> tuple[AdoptRules, ...]:
    """The rules, to be adopted; nothing where the table has none."""
    lines, seen = tuple(_lines(sheet)), Twice("kind")
    for row, line in zip(sheet.rows, lines, strict=True):
        seen.add(row, line.kind)
    seen.add_faults()
    return (AdoptRules(lines),) if lines else ()


def rules_of_table(text: str, file: str) -> AdoptRules:
    """The rules of a table by itself; raises :class:`ConferenceError` with all its faults."""
    sheet = Sheet(file, text, RULES)
    rules = read_rules(sheet)
    if sheet.book:
        raise sheet.book.error()
    return rules[0] if rules else AdoptRules(())


def _lines(sheet: Sheet) -> Iterator[RuleLine]:
    for row in sheet.rows:
        line = RuleLine(
            kind=row.ident("kind"),
            title=row.name("title") if row.cell("title") else "",
            majority=row.text("majority"),
            of=_word(row, "of"),
            quorum=row.cell("quorum").replace(" ", ""),
            quorum_of=_word(row, "quorum of"),
            tie=_word(row, "tie"),
            by_name=row.yes("by name"),
            signatures=row.cell("signatures").replace(" ", ""),
        )
        for column, reason in rule_faults(line):
            if row.cell(column.replace("_", " ")):
                row.fault(column.replace("_", " "), reason.rstrip("."))
        yield line


def _word(row: Row, column: str) -> str:
    typed = alike(row.cell(column))
    return _WORDS[column].get(typed, typed)
