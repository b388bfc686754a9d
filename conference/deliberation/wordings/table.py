"""The table of translators: a row a text, the original, and a column for each language.

What is exported has a row for every text that can be translated, and empty cells where a
translation is missing. It comes back whole or in parts: a thing that has no cell in a language
keeps what it has, and one that has some cells must have all.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from conference.deliberation.meeting import Meeting
from conference.deliberation.wordings.commands import Worded
from conference.deliberation.wordings.decide import texts_fault, tidied
from conference.deliberation.wordings.parts import (
    Part,
    is_fixed,
    of_words,
    parts_of,
    texts_of,
    things,
)
from conference.tables.faults import FaultBook, Remarks
from conference.tables.naming import quoted, tidy
from conference.tables.reading import Table
from conference.words.languages import LANGUAGES

__all__ = ["missing", "read_wordings", "rows_of"]

NAMES = ("what", "part", "original")

ASKED = "people are asked this already, or were; import the table with a reason"


@dataclass(slots=True)
class _Thing:
    """What a table has of one thing: by the names of its parts the line, and cells by language."""

    line: int
    rows: dict[str, tuple[int, str, dict[str, str]]] = field(default_factory=dict)


def rows_of(meeting: Meeting) -> Iterator[tuple[str, ...]]:
    """The rows, the header first: of all that has texts, with what is translated already.

    The languages are those that are wanted or that something is worded in; where there are none,
    all that pages have words in.
    """
    languages = _languages(meeting)
    yield *NAMES, *languages
    for what, parts in things(meeting):
        known = meeting.wordings.of(what, texts_of(parts))
        texts = [known[code].texts if code in known else () for code in languages]
        for n, part in enumerate(parts):
            if part.text:
                cells = (found[n] if found else "" for found in texts)
                yield what, part.name, part.text, *cells


def missing(meeting: Meeting) -> dict[str, int]:
    """Of each wanted language how many things have no wording in it."""
    found = dict.fromkeys(meeting.wordings.wanted, 0)
    for what, parts in things(meeting):
        known = meeting.wordings.of(what, texts_of(parts))
        for code in found:
            found[code] += code not in known
    return found


def read_wordings(
    meeting: Meeting, text: str, source: str, *, has_reason: bool = False
) -> tuple[tuple[Worded, ...], Remarks]:
    """What of a table differs from the wordings as they stand, and what was done unasked.

    Raises :class:`~conference.core.errors.TableError` with every fault.
    """
    book = FaultBook(source)
    names = [*NAMES, *(one.code for one in LANGUAGES), *(one.name for one in LANGUAGES)]
    table = Table(io.StringIO(text, newline=""), book, expected=names, needed=NAMES)
    places = [table.need(name) for name in NAMES]
    columns = {one.code: table.find(one.code, one.name) for one in LANGUAGES}
    original = meeting.wordings.language
    languages = {c: at for c, at in columns.items() if at is not None and c != original}
    if not languages:
        known = ", ".join(one.code for one in LANGUAGES if one.code != original)
        book.add(table.head_line, "", f"there is no column of a language; add one of {known}")
    book.stop()
    used = {*places, *(at for at in columns.values() if at is not None)}
    for at, name in enumerate(table.names):
        if at not in used:
            table.remarks.add(table.head_line, f"the column {quoted(name)} is not read")
    gathered = _gathered(table, places, languages, book)
    found = [
        one
        for what, thing in gathered.items()
        for one in _worded(meeting, what, thing, tuple(languages), book, has_reason=has_reason)
    ]
    book.stop()
    return tuple(found), table.remarks


def _languages(meeting: Meeting) -> tuple[str, ...]:
    state = meeting.wordings
    used = {code for thing in state.things.values() for code in thing.languages}
    wanted = {*state.wanted, *used} or {one.code for one in LANGUAGES}
    return tuple(one.code for one in LANGUAGES if one.code in wanted - {state.language})


def _gathered(
    table: Table, places: Sequence[int], languages: dict[str, int], book: FaultBook
) -> dict[str, _Thing]:
    """The rows by what they are of."""
    found: dict[str, _Thing] = {}
    for cells in table:
        what, part, original = (cells[at].strip() for at in places)
        thing = found.setdefault(what, _Thing(table.line))
        if part in thing.rows:
            book.add(table.line, "part", f"{part} of {what} is there twice; take one out")
        typed = {code: cells[at].strip() for code, at in languages.items()}
        thing.rows[part] = table.line, original, typed
    return found


def _worded(
    meeting: Meeting,
    what: str,
    thing: _Thing,
    languages: Sequence[str],
    book: FaultBook,
    *,
    has_reason: bool,
) -> Iterator[Worded]:
    parts = _parts(meeting, what, thing)
    if parts is None:
        book.add(thing.line, "what", f"there is no {quoted(what)} that has texts", "unknown")
        return
    if not _fits(what, parts, thing, book):
        return
    original = texts_of(parts)
    known = meeting.wordings.of(what, original)
    for code in languages:
        rows = [thing.rows.get(part.name) for part in parts]
        texts = tidied([row[2][code] if row is not None else "" for row in rows])
        if not texts or (code in known and known[code].texts == texts):
            continue
        fault = texts_fault(what, parts, texts)
        if fault:
            book.add(thing.line, code, f"{what}: {fault.rstrip('.')}")
        elif is_fixed(meeting, what) and not has_reason:
            book.add(thing.line, code, ASKED, "asked")
        yield Worded(what, code, original, texts)


def _parts(meeting: Meeting, what: str, thing: _Thing) -> tuple[Part, ...] | None:
    """The parts as they stand; of words as the table has them, whose name says that they are so."""
    if not what.startswith("words/"):
        return parts_of(meeting, what)
    known = next((parts for name, parts in things(meeting) if name == what), None)
    title, text = (thing.rows[part][1] if part in thing.rows else "" for part in ("title", "text"))
    return known or of_words(what, (title, text))


def _fits(what: str, parts: Sequence[Part], thing: _Thing, book: FaultBook) -> bool:
    """Whether the rows are of these parts, word for word but for blanks; faults where not."""
    texts = {part.name: part.text for part in parts}
    was = book.count
    for name, (line, original, _) in thing.rows.items():
        if not texts.get(name):
            book.add(line, "part", f"{what} has no {quoted(name)}; export the table anew")
        elif tidy(original) != tidy(texts[name]):
            book.add(line, "original", f"it was changed since to {quoted(texts[name])}")
    return book.count == was
