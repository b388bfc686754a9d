"""Which seats can have voted by a device in each vote of the chamber, as the entries tell it.

A secret ballot does not say whose it is. But no more seats can have voted than were signed in with
a device while the vote was open, and the roll, once it is read, names none but those.
"""

from __future__ import annotations

from conference.core.ids import PersonId, PollId
from conference.deliberation.chamber.events import SeatSigned
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.events import BadgeChecked
from conference.deliberation.polls.ballots import seat_name
from conference.deliberation.polls.electorate import Electorate
from conference.deliberation.polls.events import BallotCast, PollClosed, PollOpened
from conference.deliberation.polls.seatbox import SeatBox

__all__ = ["AbleSeats"]


class AbleSeats:
    """The seats that could vote by a device, by poll, while a record is read entry by entry."""

    def __init__(self) -> None:
        self._able: dict[PollId, set[int]] = {}
        self._keys: dict[PollId, dict[str, str]] = {}

    def fault(self, meeting: Meeting, event: Event) -> str | None:
        """What does not fit of a ballot by name, or of how many voted; before the event."""
        match event:
            case BallotCast(poll, _, key, _, _, name) if name and poll in self._able:
                return self._named_fault(poll, key, name)
            case PollClosed(poll) if poll in self._able:
                voted = len(meeting.polls.boxes[poll].slots)
                is_possible = voted <= len(self._able[poll])
                return None if is_possible else "more voted by device than were signed in with one"
            case _:
                return None

    def _named_fault(self, poll: PollId, key: str, name: str) -> str | None:
        if not any(name == seat_name(PersonId(seat)) for seat in self._able[poll]):
            return "it is a ballot by name of a seat that was not signed in"
        first = self._keys.setdefault(poll, {}).setdefault(name, key)
        return None if first == key else "it is a second ballot of a seat"

    def after(self, meeting: Meeting, event: Event) -> None:
        """The event has happened; ``meeting`` is the one after it."""
        match event:
            case PollOpened(poll) if isinstance(meeting.polls.boxes[poll], SeatBox):
                here = meeting.chamber.seats.values()
                self._able[poll] = {one.number for one in here if one.is_present and one.device}
            case SeatSigned(number):
                self._came(meeting, number)
            case BadgeChecked(badge, True):
                seat = meeting.chamber.seat_of(badge)
                if seat is not None and seat.device:
                    self._came(meeting, seat.number)
            case _:
                pass

    def _came(self, meeting: Meeting, seat: int) -> None:
        poll = meeting.polls.open_to(Electorate.CHAMBER)
        if poll is not None:
            box = meeting.polls.boxes[poll.id]
            assert isinstance(box, SeatBox), "it is a vote of the chamber"
            self._able[poll.id].update(box.here([seat]))

    def roll_fault(self, poll: PollId, box: SeatBox) -> str | None:
        """What does not fit of the roll, which names the seats that voted."""
        seats = {int(person) for person in box.roll}
        if strange := sorted(seats - self._able[poll]):
            return f"the roll of {poll} has seat {strange[0]}, which was not signed in by a device"
        if doubled := sorted(seats & box.papers):
            return f"the roll of {poll} has seat {doubled[0]}, which voted on paper"
        return None
