"""Made-up badges: with them simulated members sign in, at a rehearsal alone.

They lie in a private file of the folder, ``badges.csv``, a line a seat: its number, the id and the
code. The record has their pseudonyms alone, as it has those of real members.
"""

from __future__ import annotations

import csv
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from conference.core.errors import ConferenceError
from conference.deliberation.members.commands import InviteMembers, NoteStanding
from conference.sortition.commitment import pseudonym_of

__all__ = ["Badge", "badges_of", "make_badges", "read_badges", "seating", "write_badges"]

WHY = "made up for a rehearsal"
COLUMNS = ("seat", "id", "code")


@dataclass(frozen=True, slots=True)
class Badge:
    """A made-up member's badge, and the seat that it opens."""

    seat: int
    person: str
    code: str

    @property
    def secret(self) -> str:
        """What signs in with it."""
        return f"{self.person}:{self.code}"

    @property
    def member(self) -> str:
        """The pseudonym by which the record knows the member."""
        return pseudonym_of(self.code, self.person)


def make_badges(count: int, first: int) -> tuple[Badge, ...]:
    """New badges for so many seats, numbered from ``first``; ids and codes by strong chance."""
    batch = secrets.token_hex(3)
    return tuple(
        Badge(seat, f"made-up-{batch}-{seat}", secrets.token_hex(16))
        for seat in range(first, first + count)
    )


def seating(badges: Iterable[Badge]) -> tuple[InviteMembers, NoteStanding]:
    """The commands that give the members of these badges their seats, in the order of the badges.

    What stands for the draw is the digest of the list.
    """
    members = tuple(badge.member for badge in badges)
    draw = sha256("\n".join(members).encode()).hexdigest()
    return InviteMembers(draw, members), NoteStanding(members, "accepted", WHY)


def badges_of(folder: Path) -> Path:
    """Where the badges of a conference's folder lie."""
    return folder / "badges.csv"


def write_badges(path: Path, badges: Iterable[Badge]) -> None:
    """Add badges to the file, which is this user's alone."""
    path.touch(mode=0o600)
    with path.open("a", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        if file.tell() == 0:
            writer.writerow(COLUMNS)
        writer.writerows((badge.seat, badge.person, badge.code) for badge in badges)


def read_badges(path: Path) -> Sequence[Badge]:
    """The badges of the file; raises :class:`ConferenceError` ``no_badges``."""
    try:
        with path.open(newline="", encoding="utf-8") as file:
            found = [
                Badge(int(row["seat"]), row["id"], row["code"]) for row in csv.DictReader(file)
            ]
    except FileNotFoundError:
        found = []
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ConferenceError(
            "no_badges", f"{path} cannot be read as a table of badges (seat, id, code)."
        ) from error
    if not found:
        raise ConferenceError(
            "no_badges",
            "This conference has no badges for simulated members. Make some with: "
            "conference badge rehearse FOLDER --members 100",
        )
    return found
