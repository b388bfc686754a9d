"""A member of the chamber with a device: signs in with the badge, votes and acts from the seat."""

from __future__ import annotations

from conference.client.on_air import chamber_poll
from conference.client.session import Changed, Event
from conference.deliberation.polls.commands import Cast
from conference.deliberation.polls.electorate import CHAMBER
from conference.protocol.messages import Ack, Refused, Request, Role
from conference.protocol.views import PollView
from conference.rehearsal.attendee import World
from conference.rehearsal.deeds import Deeds
from conference.rehearsal.plan import MemberPlan
from conference.rehearsal.preferences import chamber_weights
from conference.rehearsal.voter import Voter

__all__ = ["Member"]

BRISK = 0.4
"""In the hall the question is read out and devices lie ready: so much of the time of others."""


class Member(Voter):
    """A member who comes; answers the polls of the chamber alone."""

    DEVICE = Role.MEMBER

    def __init__(self, world: World, member: MemberPlan) -> None:
        self.seat = member.badge.seat
        secret, arrives_at = member.badge.secret, member.arrives_at
        super().__init__(world, secret, arrives_at, CHAMBER, mistypes=member.mistypes)
        self._deeds = Deeds(self, self.seat)

    def identity(self) -> tuple[int | str, ...]:
        return ("member", self.seat)

    def begin(self, now: float) -> None:
        super().begin(now)
        self.world.ledger.report.signed_in += 1

    def heard(self, event: Event, now: float) -> None:
        super().heard(event, now)
        if isinstance(event, Changed):
            self._deeds.changed(now)

    def answered(self, request: Request, reply: Ack | Refused, delay: float, now: float) -> None:
        if isinstance(request.command, Cast):
            super().answered(request, reply, delay, now)
        else:
            self.world.ledger.deed(request.command, reply)

    def poll(self) -> PollView | None:
        return chamber_poll(self.session.replica)

    @property
    def within(self) -> float:
        return BRISK * super().within

    def liking(self, poll: PollView) -> tuple[float, ...]:
        majority = poll.needs.majority if poll.needs is not None else None
        return chamber_weights(self.world.plan.seed, poll.id, len(poll.options), majority)
