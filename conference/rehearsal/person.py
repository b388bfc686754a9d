"""Somebody with a phone at a party."""

from __future__ import annotations

from string import ascii_uppercase

from conference.client.session import Changed, Event
from conference.deliberation.polls.commands import Cast
from conference.deliberation.surveys.commands import AnswerSurvey
from conference.protocol.messages import Ack, Refused, Request, Role
from conference.protocol.views import PollView
from conference.rehearsal.attendee import World
from conference.rehearsal.plan import PartyPlan
from conference.rehearsal.preferences import weights
from conference.rehearsal.sayings import PhoneSayings
from conference.rehearsal.voter import Voter

__all__ = ["Person"]

ROOM_FULL_TRIES = 4
NAMES = ("Ali", "Bea", "Cy", "Dee", "Eve", "Fay", "Gus", "Hal", "Ida", "Jo", "Kit", "Lou", "Mae")
"""What simulated people are called where a poll is by name; an initial follows."""


class Person(Voter):
    """Somebody with a phone; ``number`` tells people of one party apart."""

    DEVICE = Role.PERSON

    def __init__(self, world: World, party: PartyPlan, number: int) -> None:
        self.party = party
        self.number = number
        room, arrives_at = party.room, party.arrivals[number]
        mistypes = number in party.mistyped
        super().__init__(world, room.code, arrives_at, room.party, mistypes=mistypes)
        self._full: dict[str, int] = {}
        self._sayings = PhoneSayings(self)
        chance = self.chance("name")
        self.called = f"{chance.choice(NAMES)} {chance.choice(ascii_uppercase)}."

    def identity(self) -> tuple[int | str, ...]:
        return ("person", self.party.room.party, self.number)

    def heard(self, event: Event, now: float) -> None:
        super().heard(event, now)
        if isinstance(event, Changed):
            self._sayings.changed(now)

    def answered(self, request: Request, reply: Ack | Refused, delay: float, now: float) -> None:
        if not isinstance(request.command, AnswerSurvey):
            super().answered(request, reply, delay, now)
        elif isinstance(reply, Refused):
            self.world.ledger.refusal(reply.code)

    def liking(self, poll: PollView) -> tuple[float, ...]:
        region = self.party.room.region
        return weights(self.world.plan.seed, poll.id, len(poll.options), region)

    def refused(self, cast: Cast, reply: Refused, now: float) -> None:
        """Guests of a room that was counted short try again."""
        if reply.code == "room_full":
            tries = self._full[cast.poll] = self._full.get(cast.poll, 0) + 1
            if tries <= ROOM_FULL_TRIES:
                self.vote_again(cast, now + self.world.plan.answer_within * 0.2)
