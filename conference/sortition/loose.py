"""What spreadsheets make of ids: who may be meant, and which ids are nearly the same."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from conference.tables.naming import alike, tidy

__all__ = ["LooseIds", "is_shortened", "near_ids"]

MOST_COMPARED = 100_000
"""So many ids are compared with each other."""

PAIRS_TOLD = 5
"""So many pairs of ids are named."""

_PLAIN_NUMBER = re.compile(r"\+?0*(\d+)(?:[.,]0+)?")
_SHORTENED = re.compile(r"(\d)(?:[.,](\d+))?e\+?(\d{1,2})")


class LooseIds:
    """Everybody's id in the form that is left when a spreadsheet takes it for a number."""

    def __init__(self, ids: Iterable[str]) -> None:
        self._by_form: dict[str, list[str]] = {}
        for person in ids:
            self._by_form.setdefault(_loose(person), []).append(person)

    def fitting(self, person: str) -> list[str]:
        """Those whom an id may mean that is nobody's as it is written."""
        shortened = _SHORTENED.fullmatch(alike(person))
        if shortened is None:
            return self._by_form.get(_loose(person), [])
        digits, length = shortened[1] + (shortened[2] or ""), int(shortened[3]) + 1
        if length < len(digits):
            return []
        return [
            one
            for form, people in self._by_form.items()
            if len(form) == length and form.isdigit() and _rounded(form, len(digits)) == digits
            for one in people
        ]

    def hint(self, person: str, fitting: Sequence[str]) -> str:
        """What is said of an id that does not fit exactly one."""
        if fitting:
            return ": may be " + " or ".join(fitting[:3])
        return ": a spreadsheet shortened it" if _SHORTENED.fullmatch(alike(person)) else ""


def near_ids(ids: Iterable[str]) -> Iterator[str]:
    """Remarks on ids that a spreadsheet shortened, and on those of two people that are near.

    Near are ids that differ in case, blanks, zeros or unseen signs alone. Of very many ids only
    some are compared.
    """
    forms: dict[str, str] = {}
    pairs: list[str] = []
    short: list[str] = []
    for person in sorted(set(islice(ids, MOST_COMPARED))):
        if "+" in person and is_shortened(person):
            short.append(person)
        form = _loose(tidy(person).replace(" ", ""))
        if (other := forms.setdefault(form, person)) != person:
            pairs.append(f"{other!r} and {person!r}")
    if short:
        shown = ", ".join(map(repr, short[:PAIRS_TOLD])) + (
            " ..." if len(short) > PAIRS_TOLD else ""
        )
        yield f"{shown}: a spreadsheet shortened these numbers, which are taken for ids as they are"
    if pairs:
        more = " and others" if len(pairs) > PAIRS_TOLD else ""
        shown = ", ".join(pairs[:PAIRS_TOLD])
        yield f"{shown}{more} are taken for the ids of two people, though they are nearly the same"


def is_shortened(person: str) -> bool:
    """Whether this is what a spreadsheet shows of a long number: ``1.2E+11`` or ``####``."""
    return bool(_SHORTENED.fullmatch(alike(person))) or not person.strip("#")


def _loose(person: str) -> str:
    """An id without case and apostrophe; a number without zeros before it and after its point."""
    text = alike(person).removeprefix("'")
    found = _PLAIN_NUMBER.fullmatch(text)
    return (found[1].lstrip("0") or "0") if found else text


def _rounded(number: str, digits: int) -> str:
    """The first digits of a number, as a spreadsheet rounds it."""
    whole = int(number[:digits]) + (number[digits : digits + 1] >= "5")
    return str(whole)
