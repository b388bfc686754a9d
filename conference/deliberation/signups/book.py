"""What a room wrote when it signed up: kept beside the record, for desks and for its host. Pure.

Who hosts a room, where it is and by which telephone they are reached is about persons; it is kept
as the book of rooms is (:mod:`conference.deliberation.rooms.book`), and can be forgotten.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

__all__ = [
    "ACCESS_WORDS",
    "LONGEST",
    "Access",
    "Details",
    "Fault",
    "Kept",
    "SignUpPage",
    "digest_of",
    "faults_of",
    "tidy",
]


class Access(StrEnum):
    """What a room says of who can come in and take part."""

    STEP_FREE = "step_free"
    TOILET = "toilet"
    LOOP = "loop"
    SIGN = "sign"
    QUIET = "quiet"
    PARKING = "parking"


ACCESS_WORDS = {
    Access.STEP_FREE: "step-free way in",
    Access.TOILET: "accessible toilet",
    Access.LOOP: "hearing loop",
    Access.SIGN: "sign language",
    Access.QUIET: "quiet room",
    Access.PARKING: "parking at the door",
}
"""How desks and hosts read them."""

LONGEST = {"name": 80, "place": 200, "host": 80, "telephone": 40, "languages": 120, "note": 500}
"""Signs that each field has at most."""

FEWEST_DIGITS = 5
"""Of a telephone number."""


@dataclass(frozen=True, slots=True)
class Details:
    """What was written: ``place`` is the address of the room, ``languages`` those spoken there.

    ``access`` has values of :class:`Access`.
    """

    name: str
    place: str
    area: str
    expected: int
    host: str
    telephone: str
    access: tuple[str, ...] = ()
    languages: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class SignUpPage:
    """What desks are shown of a sign-up, by number; ``has_link``: the host's link still opens."""

    number: int
    details: Details
    has_link: bool


@dataclass(frozen=True, slots=True)
class Kept:
    """What is stored of a sign-up. ``salt`` opens the digest in the record.

    ``secret`` is the SHA-256 of the host's secret, "" where the link opens nothing any more.
    """

    number: int
    details: Details
    salt: str
    secret: str

    @property
    def page(self) -> SignUpPage:
        """What desks are shown."""
        return SignUpPage(self.number, self.details, bool(self.secret))


class Fault(NamedTuple):
    """What is wrong in one field, and what to do."""

    field: str
    sentence: str


def tidy(details: Details) -> Details:
    """Without blanks around and within, each kind of access once and in one order."""
    return replace(
        details,
        name=_plain(details.name),
        place=_plain(details.place),
        host=_plain(details.host),
        telephone=_plain(details.telephone),
        languages=_plain(details.languages),
        note=details.note.strip(),
        access=tuple(one.value for one in Access if one.value in details.access),
    )


def faults_of(details: Details, areas: Iterable[str], most: int) -> list[Fault]:
    """Everything that is wrong with what a room wrote, in the order of the form; all at once."""
    needed = {
        "name": "Say what the room is called, as people know it: “The Crown, back room”.",
        "place": "Say where the room is: street and town, so that people find it.",
        "host": "Say who looks after the room: a first name is enough.",
        "telephone": "Give a telephone number: the desk calls it when the room needs help.",
    }
    faults = [Fault(name, text) for name, text in needed.items() if not getattr(details, name)]
    if details.area not in set(areas):
        faults.append(Fault("area", "Choose the area that the room is in."))
    if not 1 <= details.expected <= most:
        faults.append(Fault("expected", f"Say how many people you expect: from 1 to {most:,}."))
    digits = sum(sign.isdecimal() for sign in details.telephone)
    if details.telephone and digits < FEWEST_DIGITS:
        faults.append(Fault("telephone", "This is too short for a telephone number. Check it."))
    for name, longest in LONGEST.items():
        if len(getattr(details, name)) > longest:
            faults.append(Fault(name, f"This may have up to {longest} signs. Shorten it."))
    order = ("name", "place", "area", "expected", "host", "telephone", "languages", "note")
    return sorted(faults, key=lambda one: order.index(one.field))


def digest_of(details: Details, salt: str) -> str:
    """What the record has of it: SHA-256 over ``salt`` and all fields, each with its length.

    Nobody who lacks the salt (128 bits by chance, kept beside) can guess what was written.
    """
    fields = (
        salt, details.name, details.place, details.area, str(details.expected), details.host,
        details.telephone, ",".join(details.access), details.languages, details.note,
    )  # fmt: skip
    whole = b"".join(b"%d:%b" % (len(raw), raw) for raw in map(str.encode, fields))
    return hashlib.sha256(whole).hexdigest()


def _plain(text: str) -> str:
    return " ".join(text.split())
