"""The voters' list from the register: who may vote from home, in which order, in which areas.

The order is that of :mod:`conference.deliberation.voters`: areas by name, and in each of them
people by pseudonym. An area of few people would tell how each of them voted; those go together into
one of their own.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from conference.core.errors import ConferenceError
from conference.register.pool import private_file
from conference.register.storage import ID, TRAINED, Register
from conference.sortition.commitment import pseudonym_of, salt_of
from conference.tables.writing import defused_record, quoted

__all__ = ["ALL", "FEWEST", "OTHERS", "ListOfVoters", "drawn_up", "write_letters_table"]

ALL = "All members"
"""The only area of a list that is not cut into areas."""

OTHERS = "Other areas"
"""Where the people of areas go that have too few."""

FEWEST = 20
"""People of an area of its own, at least."""

_EVERY = 50_000


@dataclass(frozen=True, slots=True)
class ListOfVoters:
    """``areas`` by name with how many are entitled, ``people`` by number: id and pseudonym.

    ``numbers`` has the number of each id.
    """

    areas: tuple[tuple[str, int], ...]
    people: list[tuple[str, str]]
    numbers: dict[str, int]
    digest: str


def drawn_up(
    register: Register,
    column: str = "",
    fewest: int = FEWEST,
    told: Callable[[int], None] = lambda _done: None,
) -> ListOfVoters:
    """The list of everybody in the register, with their areas by a ``column`` of it ("": none).

    ``told`` is called now and then with how many were read. Raises ``bad_column``.
    """
    area_of = _areas(register, column, fewest)
    key = register.key
    found: list[tuple[str, str, str]] = []
    for done, (person, cell) in enumerate(_cells(register, column)):
        found.append((area_of(cell), pseudonym_of(salt_of(key, person), person), person))
        if not done % _EVERY:
            told(done)
    if not found:
        raise ConferenceError("empty_register", "Nobody is in the register yet.")
    found.sort()
    counts: dict[str, int] = {}
    digest = sha256()
    for area, pseudonym, _ in found:
        counts[area] = counts.get(area, 0) + 1
        digest.update(f"{pseudonym}\n".encode())
    people = [(person, pseudonym) for _, pseudonym, person in found]
    numbers = {person: number for number, (person, _) in enumerate(people, 1)}
    return ListOfVoters(tuple(counts.items()), people, numbers, digest.hexdigest())


def _areas(register: Register, column: str, fewest: int) -> Callable[[str], str]:
    """How a cell names an area: few people are no area of their own."""
    if not column:
        return lambda _cell: ALL
    counts: dict[str, int] = {}
    for _, cell in _cells(register, column):
        counts[cell] = counts.get(cell, 0) + 1
    small = {cell for cell, count in counts.items() if count < fewest or not cell}
    return lambda cell: OTHERS if cell in small else cell


def _cells(register: Register, column: str) -> Iterator[tuple[str, str]]:
    """Everybody's id, and the cell of one column ("" where none is asked for)."""
    if not column:
        yield from ((person, "") for person in register.ids_in_order())
        return
    rows = csv.reader(register.lines())
    head = next(rows)
    if column not in head or column in (ID, TRAINED):
        known = ", ".join(one for one in head if one not in (ID, TRAINED))
        raise ConferenceError(
            "bad_column", f"The register has no column {column!r}; it has: {known}."
        )
    at = head.index(column)
    for row in rows:
        yield row[0], row[at].strip()[:100]


def write_letters_table(
    register: Register, listed: ListOfVoters, codes: list[str], path: Path, link: str
) -> int:
    """Write the table for mailing, for this user alone (mode 0600); how many people.

    Everybody's number, code and link stand before the columns of the register, in its order: a code
    stands nowhere else.
    """
    done = 0
    with private_file(path) as file:
        lines = register.lines()
        file.write(f"number,code,link,{next(lines)}".encode())
        for line, person in zip(lines, register.ids_in_order(), strict=True):
            number = listed.numbers[person]
            code = codes[number - 1]
            first = quoted((str(number), code, f"{link}#{code}"))
            file.write(f"{first},{defused_record(line[:-1])}\n".encode())
            done += 1
    return done
