"""Somebody with a phone at a party."""

from __future__ import annotations

from string import ascii_uppercase

from conference.client.session import Changed, Event
from conference.deliberation.polls.commands import Cast
from conference.protocol.messages import Ack, Refused, Request, Role
from conference.protocol.views import PollView
from conference.rehearsal.attendee import World
from conference.rehearsal.plan import PartyPlan
from conference.rehearsal.preferences import weights
from conference.rehearsal.sayings import PhoneSayings
from conference.rehearsal.table_talk import TableTalk
from conference.rehearsal.voter import Voter

__all__ = ["Person"]

ROOM_FULL_TRIES = 4
A_TABLE = 6
MOVES_AGAIN = 500.0
"""How soon somebody who cannot leave just now tries again, in ms."""

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
        self._home = room.party
        self._sayings = PhoneSayings(self)
        self._table = TableTalk(self, room.party, 1 + number // A_TABLE, world.habits.says)
        chance = self.chance("name")
        self.called = f"{chance.choice(NAMES)} {chance.choice(ascii_uppercase)}."

    def identity(self) -> tuple[int | str, ...]:
        return ("person", self._home, self.number)

    @property
    def reads_room(self) -> bool:
        return self.session.replica.room is None

    def begin(self, now: float) -> None:
        super().begin(now)
        chance = self.chance("moves")
        if chance.random() < self.world.habits.moves:
            left = max(0.0, 1000 * self.world.plan.seconds - self.arrives_at)
            self.later(now + chance.uniform(0, left), self._move)

    def _move(self, now: float) -> None:
        """Go on in another room, by its code, once nothing is asked and nothing is under way."""
        poll = self.poll()
        if self.session.pending or (poll is not None and poll.state == "open"):
            self.later(now + MOVES_AGAIN, self._move)
            return
        others = [one for one in self.world.plan.parties if one.room.capacity > one.headcount]
        if others:
            self.party = self.chance("to").choice(others)
            self.box = self.party.room.party
            lost = self.session.reconnects
            self.session = self._session(self.DEVICE, self.party.room.code)
            self.session.reconnects = lost
            self._table = TableTalk(self, self.box, 1, self.world.habits.says)
            self.wants_cut = True

    def heard(self, event: Event, now: float) -> None:
        super().heard(event, now)
        if isinstance(event, Changed):
            self._sayings.changed(now)
            self._table.changed(now)

    def answered(self, request: Request, reply: Ack | Refused, delay: float, now: float) -> None:
        if isinstance(request.command, Cast):
            super().answered(request, reply, delay, now)
        else:
            self.world.ledger.deed(request.command, reply)

    def liking(self, poll: PollView) -> tuple[float, ...]:
        region = self.party.room.region
        return weights(self.world.plan.seed, poll.id, len(poll.options), region)

    def refused(self, cast: Cast, reply: Refused, now: float) -> None:
        """Guests of a room that was counted short try again."""
        if reply.code == "room_full":
            tries = self._full[cast.poll] = self._full.get(cast.poll, 0) + 1
            if tries <= ROOM_FULL_TRIES:
                self.vote_again(cast, now + self.world.plan.answer_within * 0.2)
