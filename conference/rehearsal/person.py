"""Somebody with a phone: votes, changes the vote, sends it again, comes too late."""

from __future__ import annotations

from string import ascii_uppercase

from conference.client.ballots import Ballots, key_hash
from conference.deliberation.polls.commands import Cast
from conference.protocol.messages import Ack, Refused, Request, Role
from conference.protocol.views import PollView
from conference.rehearsal.attendee import CUT_AFTER, Attendee, World
from conference.rehearsal.ledger import BallotChannel, BallotId
from conference.rehearsal.plan import PartyPlan
from conference.rehearsal.preferences import answer, weights

__all__ = ["Person"]

ROOM_FULL_TRIES = 4
NAMES = ("Ali", "Bea", "Cy", "Dee", "Eve", "Fay", "Gus", "Hal", "Ida", "Jo", "Kit", "Lou", "Mae")
"""What simulated people are called where a poll is by name; an initial follows."""

LATE_BY = 300.0
"""How long after the close the latecomers vote, in ms."""


class Person(Attendee):
    """Somebody with a phone; ``number`` tells people of one party apart."""

    def __init__(self, world: World, party: PartyPlan, number: int) -> None:
        self.party = party
        self.number = number
        self._mistyped = number in party.mistyped
        code = party.room.code
        wrong = code[:-1] + ("3" if code.endswith("2") else "2")
        super().__init__(
            world, Role.PERSON, wrong if self._mistyped else code, party.arrivals[number]
        )
        self.ballots = Ballots(world.new_id)
        self._sent: dict[str, BallotId] = {}
        self._full: dict[str, int] = {}
        self._late: dict[str, tuple[int, ...]] = {}
        self._change: dict[str, tuple[int, ...]] = {}
        self._repeats: set[str] = set()
        self._named: set[str] = set()
        chance = self.chance("name")
        self._name = f"{chance.choice(NAMES)} {chance.choice(ascii_uppercase)}."

    def identity(self) -> tuple[int | str, ...]:
        return ("person", self.party.room.party, self.number)

    def turned_away(self) -> bool:
        if not self._mistyped:
            return False
        self._mistyped = False
        self.session = self._session(Role.PERSON, self.party.room.code)
        return True

    def opened(self, poll: PollView, now: float) -> None:
        if "phones" not in poll.channels:
            return
        if poll.named:
            self._named.add(poll.id)
        habits, plan = self.world.habits, self.world.plan
        chance = self.chance("poll", poll.id)
        liking = weights(plan.seed, poll.id, len(poll.options), self.party.room.region)
        choice = answer(poll, liking, chance)
        after = plan.answer_within * chance.betavariate(1.5, 3)
        what = chance.random() - habits.abstains
        if what < habits.votes_late:
            if what >= 0:
                self._late[poll.id] = choice
            return
        if chance.random() < habits.changes:
            self._change[poll.id] = answer(poll, liking, chance)
        if chance.random() < habits.repeats:
            self._repeats.add(poll.id)
        cut = chance.random() < habits.cut_while_sending
        self.later(now + after, lambda then: self._vote(poll.id, choice, then, cut=cut))

    def closed(self, poll: PollView, now: float) -> None:
        choice = self._late.pop(poll.id, None)
        if choice is not None:
            self.later(now + LATE_BY, lambda then: self._vote(poll.id, choice, then))

    def _vote(self, poll: str, choice: tuple[int, ...], now: float, *, cut: bool = False) -> None:
        vote = self.ballots.choose(poll, choice, self._name if poll in self._named else "")
        ident = self.session.new_id()
        ballot = BallotId(
            BallotChannel.PHONE,
            poll,
            self.party.room.party,
            key_hash(vote.key),
            vote.revision,
            vote.choice,
        )
        self._sent[ident] = ballot
        self.world.ledger.sent(ballot)
        self.session.send(vote.cast, now, ident)
        if cut:
            self.later(now + CUT_AFTER * self.chance("cut", poll).random(), self.cut)

    def answered(self, request: Request, reply: Ack | Refused, delay: float, now: float) -> None:
        command = request.command
        ballot = self._sent.pop(request.id)
        self.world.ledger.answered(ballot, reply, delay)
        if not isinstance(command, Cast):
            return
        self.ballots.answered(command, reply)
        within = self.world.plan.answer_within
        if isinstance(reply, Ack):
            poll, choice = command.poll, command.choice
            if poll in self._repeats:
                self._repeats.discard(poll)
                self.later(now + within * 0.05, lambda then: self._vote(poll, choice, then))
            elif (other := self._change.pop(poll, choice)) != choice:
                self.later(now + within * 0.1, lambda then: self._vote(poll, other, then))
        elif reply.code == "room_full":
            tries = self._full[command.poll] = self._full.get(command.poll, 0) + 1
            if tries <= ROOM_FULL_TRIES:
                again, same = command.poll, command.choice
                self.later(now + within * 0.2, lambda then: self._vote(again, same, then))
