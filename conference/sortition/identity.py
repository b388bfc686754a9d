"""Which column has the ids of people, and who is meant by the ids of a list.

An id is a name and no number: ``012`` and ``12`` are two people if both are there. But spreadsheets
take the zeros off and make ``12.0`` and ``1.2E+5`` of numbers; where exactly one person fits, that
one is meant, with a remark. What fits nobody, or several, is refused by name and line.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from conference.core.errors import ConferenceError
from conference.sortition.lists import check_columns, check_lines
from conference.sortition.loose import LooseIds
from conference.tables.faults import FaultBook, Remarks
from conference.tables.naming import bare, tidy
from conference.tables.reading import Table, is_total

__all__ = [
    "ID_COLUMNS",
    "ROW",
    "IdList",
    "Sampled",
    "found_ids",
    "id_column",
    "is_own_id_column",
    "meant_ids",
    "read_list",
]

_BEFORE = (
    "id", "nationbuilder_id", "person_id", "person id", "personid", "respondent_id", "member_id",
    "register_id", "unique_id", "uuid",
)  # fmt: skip
"""Columns that were always taken for ids, the first of them first."""

_ALONE = (
    "uid", "guid", "urn", "ref", "reference", "identifier", "ident", "id code", "unique ref",
    "unique reference", "kennung", "identifiant", "matricule", "identificador", "identificativo",
    "lfd nr", "laufende nummer", "numero d'adherent", "numero adherent", "n° d'adherent",
    "n° adherent", "numero de membre", "n° de membre", "numero de participant", "n° participant",
    "n° de participant", "id participant", "id participante", "numero de socio", "n° socio",
    "codice partecipante", "numero partecipante", "deelnemersnummer", "lidnummer",
)  # fmt: skip
_WHOSE = (
    "participant", "member", "membership", "person", "personal", "respondent", "register",
    "registration", "registrant", "applicant", "application", "volunteer", "panelist", "panellist",
    "panel", "contact", "record", "response", "submission", "entry", "case", "elector", "voter",
    "resident", "citizen", "people", "invitation", "invitee", "user", "unique", "reference", "id",
    "teilnehmer", "teilnehmende", "teilnehmerinnen", "mitglied", "mitglieds", "person", "personen",
    "bewerber", "melde", "anmelde", "einladungs", "antwort", "deelnemer", "lid", "leden",
)  # fmt: skip
_WHAT = (
    "id", "ids", "no", "nr", "num", "number", "nummer", "ref", "reference", "reference no",
    "reference number", "ref no", "uuid", "urn", "identifier", "kennung",
)  # fmt: skip

_MADE_OF_TWO = tuple(f"{whose} {what}" for whose in _WHOSE for what in _WHAT)

ID_COLUMNS = (*_BEFORE, *_ALONE, *_MADE_OF_TWO, "pseudonym")
"""A column with one of these names holds the ids when none is named; the first found is taken.

Case, accents, blanks and signs do not matter: ``Member No.`` and ``Teilnehmer-Nr`` are among them.
"""

ROW = ("row", "row number", "row no", "zeile", "ligne")
"""A list with such a column has the numbers that people without ids were given."""

SAMPLE = 1_000
"""So many people are looked at to see which column looks like ids."""

_LOOKS_LIKE_ID = re.compile(r"(?=.*\d)[\w./-]{1,40}")
_PHONE = re.compile(r"0\d{8,}")


def id_column(table: Table, named: str | None, others: Collection[str] = ()) -> int | None:
    """The column of ids: the one ``named``, or the first of :data:`ID_COLUMNS` that is there.

    ``others`` are names of columns that mean something else. None: there is none. A column that was
    named and is not there, or is there twice, is a fault.
    """
    if named is not None:
        return table.need(named)
    taken = {bare(name) for name in others}
    at = table.find(*(name for name in ID_COLUMNS if bare(name) not in taken))
    if at is not None and not is_own_id_column(table.names[at]):
        known = {bare(name) for name in ID_COLUMNS} - taken - {bare(table.names[at])}
        for other in (name for name in table.names if bare(name) in known):
            told = (
                f"The ids are those in {table.names[at]!r}; if {other!r} has them, name it (--id)"
            )
            table.remarks.add(0, told, "other ids")
    return at


def is_own_id_column(name: str) -> bool:
    """Whether a column of this name can hardly be anything else."""
    return bare(name) in {bare(one) for one in _BEFORE}


class Sampled:
    """The first rows of a table without ids, to see which column looks like ids."""

    def __init__(self, names: Sequence[str], passed_over: Collection[int]) -> None:
        self._seen: dict[int, set[str]] = {
            at: set() for at in range(len(names)) if at not in passed_over
        }
        self._names, self.rows = names, 0

    def add(self, rows: Sequence[Sequence[str]]) -> None:
        """The next rows; after :data:`SAMPLE` of them nothing is looked at any more."""
        for cells in rows[: SAMPLE - self.rows]:
            for at, seen in list(self._seen.items()):
                cell = tidy(cells[at])
                if cell in seen or not _LOOKS_LIKE_ID.fullmatch(cell) or _PHONE.fullmatch(cell):
                    del self._seen[at]
                else:
                    seen.add(cell)
        self.rows = min(SAMPLE, self.rows + len(rows))

    def advice(self) -> str:
        """What is said of people that are numbered, with the column that may have ids."""
        text = "there is no column of ids: people are numbered from 1, in the order of the file"
        if not self._seen or self.rows < 2:
            return f"{text}; so their order must stay as it is"
        name = self._names[min(self._seen)]
        return (
            f"{text}. The column {name!r} has something else for everybody: if that is an id, name"
            " the column (--id), or call it id"
        )


@dataclass(frozen=True)
class IdList:
    """Ids of a list, with the lines where they are.

    ``column`` is the name of the column that they are from, "" if there is no header. ``by_row``
    says that they are the numbers of people without ids.
    """

    source: str
    ids: Sequence[str]
    lines: Sequence[int]
    column: str = ""
    by_row: bool = False
    remarks: Remarks = field(default_factory=Remarks)


def read_list(
    lines: Iterable[str],
    source: str,
    columns: Sequence[str] = (),
    *,
    deciding: Collection[str] = (),
) -> IdList:
    """Ids from the lines of a file: the column of ids if there is a header, else an id a line.

    ``columns`` are names of that column that are looked for before :data:`ID_COLUMNS`; a column
    ``row`` is taken if there is no other, or if it comes first among ``columns``. Raises
    :class:`TableError` where others may be meant; ``deciding`` is as in
    :func:`~conference.sortition.lists.check_columns`.
    """
    names = (*columns, *ID_COLUMNS, *ROW)
    book = FaultBook(source)
    table = Table(lines, book, expected=names)
    at = table.find(*names)
    rows: list[tuple[int, list[str]]] = []
    if at is None and table.names:
        table.is_without_header()
        rows.append((table.head_line, table.names))
    rows += [(table.line, cells) for cells in table if cells[at or 0].strip()]
    if at is None:
        check_lines(rows, book)
    else:
        check_columns(table.names, at, rows, book, deciding)
    book.stop()
    ids, places = [cells[at or 0].strip() for _, cells in rows], [line for line, _ in rows]
    name = "" if at is None else table.names[at]
    by_row = bare(name) in {bare(one) for one in ROW}
    return IdList(source, ids, places, name, by_row, table.remarks)


@dataclass(frozen=True, slots=True)
class _Stranger:
    """An id that fits nobody, or several people."""

    line: int
    text: str
    hint: str = ""

    def __str__(self) -> str:
        place = f" (line {self.line}{self.hint})" if self.line else self.hint
        return f"{self.text[:60]}{place}"


def meant_ids(listed: IdList, ids: Collection[str]) -> list[str]:
    """Who of these people is meant by each line of a list; who is none of them is remarked."""
    known, loose = set(ids), LooseIds(ids)
    found: list[str] = []
    for line, person in zip(listed.lines, listed.ids, strict=True):
        fitting = [person] if person in known else loose.fitting(person)
        if len(fitting) != 1:
            listed.remarks.add(line, f"left out, {person!r} is none of these people", "stranger")
            continue
        if fitting[0] != person:
            told = f"{person!r} is read as the id {fitting[0]!r}"
            listed.remarks.add(line, told, "read as")
        found += fitting
    return found


def found_ids(listed: IdList, places: Mapping[str, int], whose: str) -> list[int]:
    """The places of the people in a list, each once, in its order.

    ``places`` has everybody's by id, ``whose`` is where these are from. What was read otherwise
    than it is written, or left out, is remarked in the list. Raises ``unknown_people``.
    """
    ids: LooseIds | None = None
    found: dict[int, None] = {}
    strangers: list[_Stranger] = []
    for line, person in zip(listed.lines, listed.ids, strict=True):
        place = places.get(person)
        if place is None:
            ids = ids or LooseIds(places)
            fitting = ids.fitting(person)
            if len(fitting) == 1:
                place = places[fitting[0]]
                told = f"{person!r} is read as the id {fitting[0]!r}"
                listed.remarks.add(line, told, "read as")
            else:
                strangers.append(_Stranger(line, person, ids.hint(person, fitting)))
        if place is not None:
            found[place] = None
    strangers = [one for one in strangers if not _is_note(listed, one, bool(found))]
    if strangers:
        count, shown = len(strangers), ", ".join(map(str, strangers[:10]))
        more = " ..." if count > 10 else ""
        raise ConferenceError(
            "unknown_people",
            f"{listed.source}: {count} of {len(listed.ids)} are not in {whose}: {shown}{more}."
            " Take them off the list or add them to the people.",
            {"count": count, "what": listed.source},
        )
    return list(found)


def _is_note(listed: IdList, one: _Stranger, has_others: bool) -> bool:
    """Whether a line that is nobody's id is a header, a total or a note; remarked if it is."""
    is_first = not listed.column and one.line == min(listed.lines)
    is_header = is_first and not any(letter.isdigit() for letter in one.text)
    is_last = one.line in set(listed.lines[-3:]) and len(one.text.split()) > 2
    if is_total(one.text) or (has_others and (is_header or is_last)):
        what = "the header" if is_header else "a note"
        listed.remarks.add(one.line, f"left out, taken for {what} ({tidy(one.text)[:60]!r})")
        return True
    return False
