"""The documents of rooms that sign up: how they are let in, and each of them; for desks alone."""

from __future__ import annotations

from collections.abc import Iterator

from conference.core.lean import Lean
from conference.deliberation.audience import NO_PATHS, Audience, Paths, chosen, named
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.signups.events import (
    RoomAdmitted,
    RoomSignedUp,
    RoomTurnedDown,
    SigningUpSet,
    SignUpWithdrawn,
)
from conference.deliberation.signups.model import MOST_WAITING, SignUp

__all__ = ["SignUpView", "SigningUpView", "documents", "touched"]

WHOLE = "signing_up"


class SigningUpView(Lean, frozen=True, tag_field="view", tag="signing_up"):
    """How rooms are let in (see ``Admitting``), how many wait, and how many may.

    ``at_once`` rooms may come in without a desk, ``unasked`` have.
    """

    admitting: str
    at_once: int
    unasked: int
    waiting: int
    most: int


class SignUpView(Lean, frozen=True, tag_field="view", tag="signup"):
    """A room that signed up, by number, and what became of it (``state``, see ``State``).

    What it is called and who hosts it comes beside the documents.
    """

    number: int
    place: int
    area: str
    area_name: str
    expected: int
    at: int
    state: str
    party: int | None
    reason: str
    decided_at: int | None


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, SigningUpView | SignUpView]]:
    """How rooms are let in, once that was ever said; then the rooms in the order they came."""
    if audience is not Audience.DESK:
        return
    signups = meeting.signups
    is_used = bool(signups.rooms) or signups.admitting.value != "closed"
    if is_used and (paths is None or WHOLE in paths):
        yield (
            WHOLE,
            SigningUpView(
                signups.admitting.value,
                signups.at_once,
                signups.unasked,
                len(signups.waiting),
                MOST_WAITING,
            ),
        )
    wanted = chosen(paths, "signup")
    numbers = range(1, len(signups.rooms) + 1) if wanted is None else sorted(map(int, wanted))
    for number in numbers:
        room = signups.rooms.get(number)
        if room is not None:
            yield f"signup/{number}", _view(meeting, room)


def _view(meeting: Meeting, room: SignUp) -> SignUpView:
    return SignUpView(
        room.number,
        room.number,
        room.area,
        meeting.founding.areas[room.area].name,
        room.expected,
        room.at,
        room.state.value,
        room.party,
        room.reason,
        room.decided_at,
    )


def touched(event: Event, _meeting: Meeting) -> Paths:
    """The paths that ``event`` may change; see :mod:`conference.deliberation.documents`."""
    match event:
        case SigningUpSet():
            return frozenset({WHOLE})
        case (
            RoomSignedUp(signup=number)
            | RoomAdmitted(signup=number)
            | RoomTurnedDown(signup=number)
            | SignUpWithdrawn(signup=number)
        ):
            return named("signup", number) | {WHOLE}
        case _:
            return NO_PATHS
