"""Whose votes were refused because their room had no place for them, until they are in.

A facilitator who forgot the headcount sees nothing of a phone that is refused: so the room is told
how many there are. Who they are is told to nobody, and what they chose is not known here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from conference.core.ids import PartyId, PersonId, PollId
from conference.server.record.exchange import Ballot

__all__ = ["MOST", "NO_PLACE", "Placeless"]

NO_PLACE = "room_full"
"""The code of the refusal (:func:`conference.deliberation.polls.refusals.room_full`)."""

MOST = 1_000
"""People of one party that are counted; rooms are told no greater number."""


class Placeless:
    """The people without a place in the poll of rooms that is on, by party.

    ``changed`` is called with a party whose number is another one now.
    """

    def __init__(self, changed: Callable[[PartyId], None] = lambda _party: None) -> None:
        self.changed = changed
        self._poll: PollId | None = None
        self._parties: dict[PartyId, set[PersonId]] = {}

    def refused(self, ballot: Ballot) -> None:
        """There was no place for this vote of somebody in a room."""
        if ballot.party < 0:
            return
        if ballot.poll != self._poll:
            self._forget(ballot.poll)
        people = self._parties.setdefault(ballot.party, set())
        if ballot.person not in people and len(people) < MOST:
            people.add(ballot.person)
            self.changed(ballot.party)

    def taken(self, ballots: Iterable[Ballot]) -> None:
        """These votes are in."""
        if not self._parties:
            return
        for ballot in ballots:
            people = self._parties.get(ballot.party)
            if people and ballot.poll == self._poll and ballot.person in people:
                people.discard(ballot.person)
                self.changed(ballot.party)

    def count(self, party: PartyId, poll: PollId | None) -> int:
        """How many of a party have no place, if this ``poll`` is the one that they voted in."""
        return len(self._parties.get(party, ())) if poll is not None and poll == self._poll else 0

    def _forget(self, poll: PollId) -> None:
        before, self._parties = self._parties, {}
        self._poll = poll
        for party in before:
            self.changed(party)
