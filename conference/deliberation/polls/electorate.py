"""Who may answer a poll, and what a decision of the chamber needs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from conference.core.ids import PartyId
from conference.voting.decision import Rule, majority

__all__ = [
    "CHAMBER",
    "VOTERS",
    "Electorate",
    "Needs",
    "QuorumOf",
    "Tie",
    "area_of_party",
    "part_of",
    "party_of_area",
    "quorum_fault",
    "rule_of",
]

CHAMBER = PartyId(-1)
"""In place of a party where a ballot is that of a seat: the chamber is no watch party."""

VOTERS = PartyId(-2)
"""In place of a party where a ballot is that of a voter of the first area of the voters' list.

Of the next area it is one less, and so on: no area is ever mistaken for a watch party.
"""


def party_of_area(area: int) -> PartyId:
    """What stands for an area of the voters' list, by its place, where others have a party."""
    return PartyId(VOTERS - area)


def area_of_party(party: PartyId) -> int:
    """The place of the area that such a number stands for; below 0 for everything else."""
    return VOTERS - party


class Electorate(StrEnum):
    """Who may answer a poll; polls of different electorates are open at the same time."""

    PARTIES = "parties"
    CHAMBER = "chamber"
    MEMBERS = "members"


class QuorumOf(StrEnum):
    """What a quorum is a part of, and who is counted for it.

    ``seats``: so many of all seats must be signed in when voting closes. ``present``: so many of
    those signed in then must have voted, abstentions included. Where members of the register vote,
    all on the voters' list stand for the seats, and those who have voted for those signed in.
    """

    SEATS = "seats"
    PRESENT = "present"


class Tie(StrEnum):
    """What an equality of votes for and against means."""

    STATUS_QUO = "status-quo"
    CHAIR = "chair"
    LOT = "lot"


@dataclass(frozen=True, slots=True)
class Needs:
    """What a decision needs, as the standing rules say it for its ``kind``.

    ``majority`` is read by :func:`conference.voting.decision.majority`, ``of`` is its base,
    ``quorum`` a fraction such as 1/2, a number, or "" for none.
    """

    kind: str
    majority: str = "simple"
    of: str = "for-and-against"
    quorum: str = ""
    quorum_of: QuorumOf = QuorumOf.SEATS
    tie: Tie = Tie.STATUS_QUO


def quorum_fault(text: str) -> str | None:
    """Why ``text`` is no quorum, as a sentence; None when it is one, or empty."""
    try:
        part_of(text)
    except (ValueError, ZeroDivisionError):
        return f"{text!r} is no quorum; write a part such as 1/2, a number of seats, or nothing."
    return None


def rule_of(needs: Needs) -> Rule:
    """The rule by which :func:`conference.voting.decision.decide` decides."""
    return Rule(
        majority(needs.majority),
        needs.of,
        part_of(needs.quorum),
        casting_vote=needs.tie is not Tie.STATUS_QUO,
        quorum_of="members" if needs.quorum_of is QuorumOf.SEATS else "present",
    )


def part_of(text: str) -> Fraction | int | None:
    """A part such as 1/2, a number, or None for ""; raises ``ValueError`` where it is neither."""
    if not text:
        return None
    part = Fraction(text)
    if part <= 0 or ("/" in text and part > 1) or ("/" not in text and part.denominator != 1):
        raise ValueError(text)
    return part if "/" in text else int(part)
