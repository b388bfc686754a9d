"""What a draw means for the people in the register, and what follows for the next one."""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from conference.core.chance import hash_order
from conference.core.errors import ConferenceError
from conference.register.history import (
    Sitting,
    change_seats,
    sitting_of,
    sittings_of,
    store_sitting,
)
from conference.register.storage import Register
from conference.sortition.commitment import PERSON
from conference.sortition.parts import public_part
from conference.sortition.progress import Watch

__all__ = ["STAYING", "Held", "Next", "hold", "next_draw", "pseudonymous"]

STAYING = "conference/sortition/staying/1"
"""Domain of the hash that orders those who could stay on."""


_AUDIT = "conference/sortition/audit/1"
_ROUND = "conference/sortition/replacement/1"
_EVERY = 100_000


@dataclass(frozen=True, slots=True)
class Held:
    """What was noted: the sitting's number, the people of its pool who are in the register, those
    of the pool who are not (they left it since), and how many got a seat.
    """

    sitting: int
    people: int
    strangers: int
    seated: int


@dataclass(frozen=True, slots=True)
class Next:
    """Ids for the next draw: who may not be drawn, and who keeps their seat."""

    exclude: tuple[str, ...]
    staying: tuple[str, ...]


def hold(
    register: Register,
    folder: Path,
    *,
    title: str = "",
    at: int = 0,
    staying: Iterable[str] = (),
    watch: Watch | None = None,
) -> Held:
    """Note the draw whose folder this is, or a round of replacements after it.

    The chance of a person is the one that the committed list gave them: from ``panels.csv`` person
    by person, else that of their type in ``probabilities.csv``. ``staying`` are the ids of those
    who kept a seat without being drawn; ``at`` is the time in Unix seconds. Raises ``no_audit``,
    ``not_drawn_yet``, ``other_pool``, ``held_already``, ``unknown_people``.
    """
    public = public_part(folder)
    audit = _audit(public)
    names = _Names(register, watch or Watch())
    if audit.get("format") == _ROUND:
        return _round(register, audit, names)
    if "draw" not in audit:
        raise ConferenceError("not_drawn_yet", f"In {folder} nothing was drawn yet.")
    chances, strangers = _chances(public, audit, names)
    people = int((~np.isnan(chances)).sum())
    if not people:
        raise ConferenceError(
            "other_pool",
            f"The pool of {folder} has nobody of this register. Was it drawn with its key?",
        )
    how = dict.fromkeys(names.find(audit["draw"]["selected"]), "drawn")
    known = register.ids()
    kept = list(dict.fromkeys(staying))
    missing = [person for person in kept if person not in known]
    if missing:
        raise ConferenceError(
            "unknown_people", f"{len(missing)} of those staying are not in the register:"
            f" {', '.join(missing[:10])}.",
        )  # fmt: skip
    how |= {known[person]: "stayed" for person in kept}
    sitting = Sitting(
        0, audit["draw"]["digest"], audit["commitment_digest"], title or folder.name, at,
        len(audit["draw"]["selected"]) + len(kept), chances, how,
    )  # fmt: skip
    return Held(store_sitting(register, sitting), people, strangers, len(how))


def _round(register: Register, audit: dict[str, Any], names: _Names) -> Held:
    """Who left and who came, in the sitting that the round belongs to."""
    number = sitting_of(register, audit["before"])
    if number is None:
        raise ConferenceError(
            "unknown_sitting",
            "The draw (or round) before this one is not in the register. Note that one first.",
        )
    pairs = audit["replacements"]
    left = names.find(pair[0] for pair in pairs)
    came = names.find(pair[1] for pair in pairs)
    change_seats(register, number, audit["digest"], left, came)
    return Held(number, 0, 0, len(came))


def _audit(folder: Path) -> dict[str, Any]:
    try:
        found = json.loads((folder / "audit.json").read_text(encoding="utf-8"))
        if isinstance(found, dict) and found.get("format") in (_AUDIT, _ROUND):
            return found
    except (OSError, ValueError):
        pass
    raise ConferenceError(
        "no_audit", f"{folder} has no readable audit.json: it is not the folder of a draw."
    )


class _Names:
    """Pseudonyms of everybody in the register, to find numbers by."""

    def __init__(self, register: Register, watch: Watch) -> None:
        key, head = register.key, PERSON.encode() + b"\0"
        digest, mac = hashlib.sha256, hashlib.blake2b
        ids = register.ids()
        raw = bytearray()
        for done, name in enumerate(ids):  # commitment.pseudonym_of(salt_of(...)), written out
            if not done % _EVERY:
                watch.tick("pseudonyms", done, len(ids))
            person = name.encode()
            salt = mac(person, key=key, digest_size=16).hexdigest().encode()
            raw += digest(b"%b%b\0%b\0" % (head, salt, person)).digest()
        table = np.frombuffer(bytes(raw), dtype="S32")
        order = np.argsort(table)
        self.table = table[order]
        self.numbers = np.fromiter(ids.values(), dtype=np.int64, count=len(ids))[order]
        self.count = int(self.numbers.max(initial=-1)) + 1

    def places(self, pseudonyms: Iterable[str]) -> NDArray[np.int64]:
        """The number of each, -1 for who is not in the register."""
        raw = bytearray()
        try:
            for pseudonym in pseudonyms:
                raw += bytes.fromhex(pseudonym)
            wanted = np.frombuffer(bytes(raw), dtype="S32")
        except ValueError:
            raise ConferenceError("bad_pool", "There are pseudonyms that are none.") from None
        if not len(self.table):
            return np.full(len(wanted), -1, dtype=np.int64)
        at = np.minimum(np.searchsorted(self.table, wanted), len(self.table) - 1)
        return np.where(self.table[at] == wanted, self.numbers[at], -1)

    def find(self, pseudonyms: Iterable[str]) -> list[int]:
        """The numbers of those who are in the register."""
        found: list[int] = self.places(pseudonyms).tolist()
        return [number for number in found if number >= 0]


def _chances(folder: Path, audit: dict[str, Any], names: _Names) -> tuple[NDArray[np.float64], int]:
    """The chances by number, and how many of the pool are not in the register."""
    who, types = _pool(folder / "pool.csv", names)
    if audit["commitment"]["list_kind"] == "panels":
        listed = names.places(row[1] for row in _rows(folder / "panels.csv"))
        counts = np.bincount(listed[listed >= 0], minlength=names.count)
        chance = counts[who] / int(audit["entries"])
    else:
        table = _rows(folder / "probabilities.csv", head=True)
        at = table[0].index("realised")
        by_type = np.array([float(row[at]) for row in table[1:]])
        chance = by_type[types]
    out = np.full(names.count, np.nan)
    out[who[who >= 0]] = chance[who >= 0]
    return out, int((who < 0).sum())


def _pool(path: Path, names: _Names) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The number of each line's person (-1: not in the register), and their type."""
    types: list[int] = []

    def pseudonyms(lines: Iterator[str]) -> Iterator[str]:
        next(lines, None)
        for line in lines:
            pseudonym, kind, _ = line.split(",", 2)
            types.append(int(kind))
            yield pseudonym

    try:
        with path.open(encoding="utf-8") as file:
            return names.places(pseudonyms(file)), np.array(types, dtype=np.int64)
    except (OSError, ValueError) as error:
        raise ConferenceError("unreadable", f"{path} cannot be read: {error}.") from error


def _rows(path: Path, *, head: bool = False) -> list[list[str]]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            found = list(csv.reader(file))
    except (OSError, ValueError, csv.Error) as error:
        raise ConferenceError("unreadable", f"{path} cannot be read: {error}.") from error
    return found if head else found[1:]


def next_draw(register: Register, *, rotation: int = 0, stay: int = 0, value: str = "") -> Next:
    """Who may not be drawn and who stays on in the next draw.

    ``rotation``: who had a seat in one of the last so many sittings may not be drawn. ``stay``: so
    many of those who were new in the last sitting keep their seats, in the order of SHA-256 of the
    public ``value`` and their pseudonyms; nobody stays on twice, and who gave up the seat does not
    stay. Raises ``too_few_to_stay``.
    """
    if rotation < 0 or stay < 0:
        raise ConferenceError("bad_option", "Rotation and carry-over are numbers from 0 up.")
    held = sittings_of(register)
    name_of = {number: person for person, number in register.ids().items()}
    resting = {n for one in held[len(held) - rotation :] for n in one.seated} if rotation else set()
    staying: list[str] = []
    if stay:
        new = [n for n in held[-1].seated if held[-1].how[n] != "stayed"] if held else []
        people = [name_of[n] for n in new if n in name_of]
        if stay > len(people):
            raise ConferenceError(
                "too_few_to_stay",
                f"{stay} are to stay on, but only {len(people)} of the last sitting can.",
            )
        if not value:
            raise ConferenceError("no_value", "Who stays on is drawn: give a public value.")
        pseudonyms = dict(zip(register.pseudonyms(people), people, strict=True))
        staying = [pseudonyms[p] for p in hash_order(STAYING, value, pseudonyms)[:stay]]
    exclude = sorted(name_of[n] for n in resting if n in name_of)
    return Next(tuple(exclude), tuple(sorted(staying)))


def pseudonymous(folder: Path, *, seated: bool) -> tuple[list[str], list[list[str]]]:
    """Header and rows of the register in ``folder``, each row with the pseudonym at its end.

    ``seated``: only who has a seat in the last sitting; raises ``no_sitting`` if there is none.
    """
    with Register(folder) as register:
        rows = csv.reader(register.lines())
        head = next(rows)
        chosen = list(rows)
        if seated:
            held = sittings_of(register)
            if not held:
                raise ConferenceError("no_sitting", "No sitting was noted in this register yet.")
            name_of = {number: person for person, number in register.ids().items()}
            wanted = {name_of[n] for n in held[-1].seated if n in name_of}
            chosen = [row for row in chosen if row[0] in wanted]
        names = register.pseudonyms(row[0] for row in chosen)
    return [*head, "pseudonym"], [[*row, n] for row, n in zip(chosen, names, strict=True)]
