"""Who asks: a role, and where it has one party, person, login or post.

Given to every decision.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from conference.core.ids import PartyId, PersonId

__all__ = ["DESK", "SERVER", "Post", "Role", "Sender"]


class Role(StrEnum):
    """What a connection is. Who may ask for what stands beside each command, in its subject."""

    DESK = "desk"
    DISPLAY = "display"
    PARTY = "party"
    FACILITATOR = "facilitator"
    PERSON = "person"
    MEMBER = "member"
    VOTER = "voter"
    CONTROLLER = "controller"
    OBSERVER = "observer"


class Post(StrEnum):
    """What the login of a desk is there for. It says what may be asked, never what is seen."""

    DIRECTOR = "director"
    POLLS = "polls"
    PARTIES = "parties"
    DOOR = "door"
    READER = "reader"


@dataclass(frozen=True, slots=True)
class Sender:
    """Who asks. ``role`` is None for the server itself, which may ask for everything.

    ``party`` is the one that a party's screen, its facilitator or a person belongs to; ``person``
    is a person's. ``login`` is the name by which an operator signed in at a desk, or that of a
    controller (buttons, a lighting desk, a program); "" for all others. ``post`` is that of a
    desk's login, and says nothing of anybody else. ``seat`` is that of a member of the chamber,
    ``voter`` the number on the voters' list of who votes from home. ``device`` are the letters by
    which a facilitator's device is known to the others of the room.
    """

    role: Role | None
    party: PartyId | None = None
    person: PersonId | None = None
    login: str = ""
    post: Post = Post.DIRECTOR
    seat: int | None = None
    voter: int | None = None
    device: str = ""


SERVER = Sender(None)
"""What the server does by itself: closing at the announced time, counting, founding."""

DESK = Sender(Role.DESK)
"""An operator at the control desk, who directs the show."""
