"""What may be asked about members."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["CheckBadge", "Command", "InviteMembers", "NoteStanding", "ReplaceMembers"]


@dataclass(frozen=True, slots=True)
class InviteMembers:
    """Put those who were drawn on the confirmed list; ``draw`` is the digest of the draw.

    Members are pseudonyms, here as below.
    """

    draw: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoteStanding:
    """Note that members accepted, declined, were silent, dropped out, or served."""

    members: tuple[str, ...]
    standing: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ReplaceMembers:
    """A round of replacements: who leaves, and who takes that seat."""

    pairs: tuple[tuple[str, str], ...]
    round: int


@dataclass(frozen=True, slots=True)
class CheckBadge:
    """A badge at the door: a seat for who was drawn and accepted; the attempt is recorded."""

    badge: str


Command = InviteMembers | NoteStanding | ReplaceMembers | CheckBadge
