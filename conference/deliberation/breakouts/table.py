"""Breakouts of a plan, from a table and into one: a line for each phase.

What is of the whole breakout (title, question, rooms, how people sit, grace, statements) stands on
its first line, and may be said again on the others. All faults are told by their lines.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from conference.core.ids import PartyId, RegionId
from conference.deliberation.breakouts.commands import PrepareBreakout
from conference.deliberation.breakouts.model import (
    MOST_PHASES,
    Breakout,
    BreakoutPhase,
    HandIn,
    PhaseKind,
    Reach,
)
from conference.deliberation.founding.sheet import Ids, Row, Shape, Sheet
from conference.deliberation.rooms.model import Party, Region
from conference.deliberation.statements.words import as_said, named_apart
from conference.tables.naming import alike, quoted
from conference.tables.numbers import NumberColumn, read_numbers
from conference.tables.writing import rows_into

__all__ = ["BREAKOUTS", "COLUMNS", "breakouts_of_table", "csv_text", "read_breakouts"]

BREAKOUTS = Shape(
    {
        "id": ("breakout",),
        "title": ("name",),
        "question": ("text",),
        "phase": ("kind",),
        "minutes": ("duration", "length", "min"),
        "words": ("says", "screens say"),
        "rooms": ("reach", "region", "for"),
        "mixed": ("by lot",),
        "per table": ("at a table",),
        "grace": ("seconds to finish",),
        "statements": ("hand in", "kinds"),
        "read first": ("moderated",),
        "most": ("a room sends",),
    },
    ("id", "phase", "minutes"),
    down=("id",),
)

COLUMNS = tuple(BREAKOUTS.columns)

WHOLE = tuple(name for name in COLUMNS if name not in {"id", "phase", "minutes", "words"})
"""What is of the whole breakout, and stands on its first line."""

NUMBERS: dict[str, tuple[Fraction | int, int]] = {
    "minutes": (Fraction(8, 100), 240),
    "per table": (4, 8),
    "grace": (0, 600),
    "most": (1, 200),
}
"""Columns of numbers, and what they may be."""

LONGEST_WORDS, LONGEST_QUESTION = 200, 1000

_ID = re.compile("[a-z0-9][a-z0-9-]{0,47}")


def _called(kind: PhaseKind) -> str:
    return kind.value.replace("_", " ")


_KINDS = {alike(kind.value.replace("_", mark)): kind for kind in PhaseKind for mark in "_- "}
_BETWEEN = re.compile(r"\s*[|;,]\s*")


def breakouts_of_table(
    text: str, file: str, regions: Sequence[Region], parties: Iterable[Party]
) -> tuple[PrepareBreakout, ...]:
    """The breakouts of a table; raises :class:`ConferenceError` with all its faults."""
    sheet = Sheet(file, text, BREAKOUTS)
    found = read_breakouts(sheet, regions, parties)
    if not found and not sheet.book:
        sheet.book.add(0, "", "there is no breakout in it")
    sheet.book.stop()
    return found


def read_breakouts(
    sheet: Sheet, regions: Sequence[Region], parties: Iterable[Party]
) -> tuple[PrepareBreakout, ...]:
    """The breakouts in the order of their first lines; faults stand in the book of the sheet."""
    return _Reader(sheet, regions, parties).read()


class _Reader:
    """Reads one table; its ids are those of regions and parties that there are."""

    def __init__(self, sheet: Sheet, regions: Sequence[Region], parties: Iterable[Party]) -> None:
        self._sheet = sheet
        self._regions = Ids((one.id for one in regions), {one.id: one.name for one in regions})
        names = {str(one.id): one.name for one in parties}
        self._parties = Ids(names, names)
        columns = [
            NumberColumn(name, sheet.cells(name), *bounds, whole=name != "minutes")
            for name, bounds in NUMBERS.items()
        ]
        numbers = read_numbers(columns, sheet.book)
        self._numbers = dict(zip(NUMBERS, numbers, strict=True))

    def read(self) -> tuple[PrepareBreakout, ...]:
        lines: dict[str, list[int]] = {}
        for place, row in enumerate(self._sheet.rows):
            name = row.ident("id")
            if name and not _ID.fullmatch(name):
                row.fault("id", f"{quoted(name)} is no id: small letters, digits and dashes")
            lines.setdefault(name, []).append(place)
        return tuple(self._one(name, places) for name, places in lines.items())

    def _one(self, name: str, places: Sequence[int]) -> PrepareBreakout:
        rows = [self._sheet.rows[place] for place in places]
        first = rows[0]
        self._must_agree(rows)
        if len(rows) > MOST_PHASES:
            rows[-1].fault("phase", f"{quoted(name)} has {len(rows)} phases, {MOST_PHASES} at most")
        phases = tuple(self._phase(place) for place in places)
        grace, per_table = (self._number(places[0], column) for column in ("grace", "per table"))
        return PrepareBreakout(
            name,
            first.name("title", "is empty; screens show it"),
            _words(first, "question", LONGEST_QUESTION),
            phases,
            self._reach(first),
            first.yes("mixed"),
            60 if grace is None else int(grace),
            6 if per_table is None else int(per_table),
            self._hand_in(first, places[0]),
        )

    def _number(self, place: int, column: str) -> float | None:
        found = self._numbers[column][place]
        return None if found is None else float(found)

    def _phase(self, place: int) -> BreakoutPhase:
        row, minutes = self._sheet.rows[place], self._number(place, "minutes")
        typed = row.text("phase")
        kind = _KINDS.get(alike(typed))
        if typed and kind is None:
            row.fault("phase", f"{quoted(typed)} is none of: {', '.join(map(_called, PhaseKind))}")
        if not row.cell("minutes"):
            row.fault("minutes", "is empty")
        seconds = 60 if minutes is None else max(5, round(60 * minutes))
        return BreakoutPhase(kind or PhaseKind.TALK, seconds, _words(row, "words", LONGEST_WORDS))

    def _reach(self, row: Row) -> Reach:
        """All rooms, those of a region, or some by their numbers or names, parted by semicolons."""
        typed = row.cell("rooms")
        if not typed or alike(typed) in {"all", "all rooms"}:
            return Reach()
        region = self._regions.find(row, "rooms", typed)
        if region is not None:
            return Reach(RegionId(region))
        found = []
        parts = [typed] if self._parties.find(row, "rooms", typed) else _BETWEEN.split(typed)
        for part in filter(None, parts):
            party = self._parties.find(row, "rooms", part)
            if party is None:
                row.fault("rooms", f"there is no region and no room {quoted(part)}")
            else:
                found.append(PartyId(int(party)))
        return Reach(parties=tuple(sorted(set(found))))

    def _hand_in(self, row: Row, place: int) -> HandIn | None:
        """What tables send: yes, or the kinds of statements; nothing where it says no."""
        typed = row.cell("statements")
        if not typed or alike(typed) in {"no", "none"}:
            return None
        said = () if alike(typed) == "yes" else _BETWEEN.split(typed)
        kinds = tuple(filter(None, map(as_said, said)))
        if not named_apart(kinds) or len(kinds) > 8 or any(len(one) > 40 for one in kinds):
            row.fault("statements", "name up to 8 kinds, each once, in 40 letters at most")
        most = self._number(place, "most")
        moderated = row.yes("read first") if row.cell("read first") else True
        return HandIn(kinds, moderated, HandIn().most if most is None else int(most))

    def _must_agree(self, rows: Sequence[Row]) -> None:
        """What is said of the whole breakout on another line is the same there."""
        for column in WHOLE:
            said = rows[0].cell(column)
            for row in rows[1:]:
                if row.cell(column) not in {"", said}:
                    row.fault(column, f"is another one than on line {rows[0].line}; say it once")


def _words(row: Row, column: str, most: int) -> str:
    text = row.cell(column)
    if len(text) > most:
        row.fault(column, f"has {len(text)} characters, {most} at most")
    return text


def csv_text(breakouts: Iterable[Breakout], regions: Sequence[Region]) -> str:
    """The table of these breakouts, which is read as the same ones."""
    out = io.StringIO(newline="")
    row = rows_into(out)
    row(COLUMNS)
    names = {region.id: region.name for region in regions}
    for one in breakouts:
        where = "; ".join(map(str, one.reach.parties or ()))
        if one.reach.region is not None:
            where = names.get(one.reach.region, one.reach.region)
        for cells in _lines(one, where):
            row(cells)
    return out.getvalue()


def _lines(one: Breakout, where: str) -> Iterator[list[object]]:
    asked = one.hand_in
    of_all: list[object] = [
        where,
        "yes" if one.mixed else "no",
        one.per_table,
        one.grace // 1000,
        " | ".join(asked.categories) or "yes" if asked is not None else "no",
        "yes" if asked is None or asked.moderated else "no",
        asked.most if asked is not None else "",
    ]
    for place, phase in enumerate(one.phases):
        minutes, rest = divmod(phase.seconds, 60)
        length = minutes if not rest else f"{phase.seconds / 60:.4f}".rstrip("0")
        said = [one.title, one.question] if not place else ["", ""]
        told = of_all if not place else [""] * len(of_all)
        yield [one.id, *said, _called(phase.kind), length, phase.words, *told]
