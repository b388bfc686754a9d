"""Somebody who votes with a device: votes, changes the vote, sends it again, comes too late."""

from __future__ import annotations

from typing import ClassVar

from conference.client.ballots import Ballots, key_hash
from conference.deliberation.polls.commands import Cast
from conference.protocol.messages import Ack, Refused, Request, Role
from conference.protocol.views import PollView
from conference.rehearsal.attendee import CUT_AFTER, Attendee, World
from conference.rehearsal.ledger import BallotChannel, BallotId
from conference.rehearsal.preferences import answer

__all__ = ["Voter"]

LATE_BY = 300.0
"""How long after the close the latecomers vote, in ms."""


class Voter(Attendee):
    """Somebody with a device of their own.

    Who ``mistypes`` sends a wrong secret first. ``box`` is the party under whose number the record
    has their ballots, ``called`` the name that goes with these where a poll is by name.
    """

    DEVICE: ClassVar[Role]

    def __init__(
        self, world: World, secret: str, arrives_at: float, box: int, *, mistypes: bool
    ) -> None:
        self.box = box
        self.called = ""
        self._secret = secret
        self._mistypes = mistypes
        wrong = secret[:-1] + ("3" if secret.endswith("2") else "2")
        super().__init__(world, self.DEVICE, wrong if mistypes else secret, arrives_at)
        self.ballots = Ballots(world.new_id)
        self._sent: dict[str, BallotId] = {}
        self._late: dict[str, tuple[int, ...]] = {}
        self._change: dict[str, tuple[int, ...]] = {}
        self._repeats: set[str] = set()
        self._named: set[str] = set()

    @property
    def within(self) -> float:
        """How long they take to answer at most, in ms."""
        return self.world.plan.answer_within

    def liking(self, poll: PollView) -> tuple[float, ...]:
        """How likely each option of the poll is."""
        raise NotImplementedError

    def turned_away(self) -> bool:
        if not self._mistypes:
            return False
        self._mistypes = False
        self.session = self._session(self.DEVICE, self._secret)
        return True

    def opened(self, poll: PollView, now: float) -> None:
        if "phones" not in poll.channels:
            return
        if poll.named:
            self._named.add(poll.id)
        habits = self.world.habits
        chance, liking = self.chance("poll", poll.id), self.liking(poll)
        choice = answer(poll, liking, chance)
        after = self.within * chance.betavariate(1.5, 3)
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
        vote = self.ballots.choose(poll, choice, self.called if poll in self._named else "")
        ident = self.session.new_id()
        voter = key_hash(vote.key)
        ballot = BallotId(BallotChannel.PHONE, poll, self.box, voter, vote.revision, vote.choice)
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
        if isinstance(reply, Ack):
            self._go_on(command, now)
        else:
            self.refused(command, reply, now)

    def _go_on(self, cast: Cast, now: float) -> None:
        """The ballot is in: send it again, or change it, if that is what they do."""
        within = self.within
        poll, choice = cast.poll, cast.choice
        if poll in self._repeats:
            self._repeats.discard(poll)
            self.later(now + within * 0.05, lambda then: self._vote(poll, choice, then))
        elif (other := self._change.pop(poll, choice)) != choice:
            self.later(now + within * 0.1, lambda then: self._vote(poll, other, then))

    def refused(self, cast: Cast, reply: Refused, now: float) -> None:
        """The ballot is not in, and will not be."""

    def vote_again(self, cast: Cast, at: float) -> None:
        """Send a ballot that was refused once more."""
        self.later(at, lambda then: self._vote(cast.poll, cast.choice, then))
