"""Seats at the door: which badge opens which, and which device votes for it.

A badge is an id and a code, as it is printed; what the record has of it is the pseudonym that both
make. So a member shows both, and whoever has only read the record has no badge.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Protocol

from conference.deliberation.chamber.model import Seat
from conference.deliberation.sender import Role
from conference.server.record.store.entries import SessionRow
from conference.server.record.writer import Writer
from conference.sortition.commitment import pseudonym_of

__all__ = ["Badge", "ChamberSeats", "NoSeats", "SeatSessions", "Seats", "member_of", "tag_of"]

TAG_LENGTH = 16


class Badge(NamedTuple):
    """A badge that has a seat, by its pseudonym."""

    member: str
    seat: Seat


class Seats(Protocol):
    """Who knows the seats."""

    def of_badge(self, shown: str) -> Badge | None:
        """The seat of a badge, shown as ``ID:CODE``; None if it has none."""
        ...

    def votes_by(self, seat: int, tag: str) -> bool:
        """Whether the device of this tag is the one of the seat."""
        ...


class NoSeats:
    """Where there is no chamber."""

    def of_badge(self, _shown: str) -> Badge | None:
        return None

    def votes_by(self, _seat: int, _tag: str) -> bool:
        return False


@dataclass(frozen=True, slots=True)
class ChamberSeats:
    """The seats of the meeting, as it is durable."""

    writer: Writer

    def of_badge(self, shown: str) -> Badge | None:
        member = member_of(shown)
        if not member:
            return None
        seat = self.writer.settled.chamber.seat_of(member)
        return None if seat is None else Badge(member, seat)

    def votes_by(self, seat: int, tag: str) -> bool:
        known = self.writer.settled.chamber.seats.get(seat)
        return known is not None and known.device == tag


def member_of(shown: str) -> str:
    """The pseudonym of a badge that is shown as ``ID:CODE``; "" where that is no badge."""
    person, _, code = shown.strip().rpartition(":")
    if not person or not code:
        return ""
    return pseudonym_of(code.strip().lower(), person.strip())


def tag_of(token: bytes) -> str:
    """By what the record knows a device: the beginning of the hash of its token."""
    return token.hex()[:TAG_LENGTH]


class SeatSessions:
    """The session of each seat's device, as it is stored."""

    def __init__(self) -> None:
        self._by_seat: dict[int, bytes] = {}

    def add(self, row: SessionRow) -> None:
        """A session is stored; that of a member takes the seat."""
        if row.role == Role.MEMBER.value:
            self._by_seat[int(row.person)] = row.token

    def remove(self, row: SessionRow) -> None:
        """A session has ended."""
        if row.role == Role.MEMBER.value and self._by_seat.get(int(row.person)) == row.token:
            del self._by_seat[int(row.person)]

    def token(self, seat: int) -> bytes | None:
        """The token's hash of the seat's device; None where none is stored."""
        return self._by_seat.get(seat)

    def gone(self, seat: Seat) -> str:
        """The tag of the seat's device if that can vote no more; else ""."""
        token = self._by_seat.get(seat.number)
        is_open = token is not None and tag_of(token) == seat.device
        return "" if is_open else seat.device
