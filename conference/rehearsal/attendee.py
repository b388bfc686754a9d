"""What all behaviours share: an agenda, an eye on the current poll, a link that may be cut.

Every decision is drawn from the seed, the attendee and the poll, so it does not depend on when
messages come.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from random import Random

from conference.client.on_air import current_poll
from conference.client.session import Answered, Changed, Event, Session, Welcomed
from conference.core.chance import seeded
from conference.protocol.messages import BLACK, Ack, Painted, Refused, Request, Role
from conference.protocol.views import Output, OutputView, PollView
from conference.rehearsal.ledger import Bookkeeper
from conference.rehearsal.plan import RehearsalPlan

__all__ = ["CUT_AFTER", "Attendee", "Habits", "World"]

CUT_AFTER = 20.0
"""A link that is cut while sending is cut this long after, at most: the ballot may have arrived."""


OUTPUT = {
    Role.PARTY: Output.ROOMS,
    Role.PERSON: Output.PHONES,
    Role.MEMBER: Output.MEMBERS,
}
"""The outputs that attendees have before them."""


SLEEPING = frozenset({Role.PARTY, Role.PERSON})
"""Devices that are put away, or put themselves to sleep."""


@dataclass(frozen=True, slots=True)
class Habits:
    """How often people do what, as shares of people a poll.

    Of all attendees for ``drops``, of screens and phones for ``sleeps``, of phones for ``moves``.
    ``says`` is of phones, and ``hands_in`` of rooms, in a breakout that asks for statements.
    """

    abstains: float = 0.08
    votes_late: float = 0.03
    changes: float = 0.06
    repeats: float = 0.05
    cut_while_sending: float = 0.02
    drops: float = 0.05
    sleeps: float = 0.02
    moves: float = 0.01
    says: float = 0.08
    hands_in: float = 0.7


@dataclass(frozen=True, slots=True)
class World:
    """What all attendees of a process share. ``new_id`` gives strong random ids of 32 hex digits,
    ``random`` spreads reconnects."""

    plan: RehearsalPlan
    ledger: Bookkeeper
    new_id: Callable[[], str]
    random: Random
    habits: Habits = Habits()


class Attendee:
    """One connection's behaviour. ``arrives_at`` in ms from the start of the rehearsal."""

    def __init__(self, world: World, role: Role, code: str, arrives_at: float) -> None:
        self.world = world
        self.arrives_at = arrives_at
        self.wants_cut = False
        self.sleeps_until = 0.0
        self.session = self._session(role, code)
        self._agenda: list[tuple[float, int, Callable[[float], None]]] = []
        self._places = count()
        self._asked: tuple[str, str] | None = None
        self._painted = -1

    def _session(self, role: Role, code: str) -> Session:
        ids = count(1)
        prefix = self.world.new_id()[:12]
        return Session(
            role,
            code,
            random=self.world.random,
            new_id=lambda: f"{prefix}-{next(ids)}",
            name="rehearsal",
        )

    def chance(self, *labels: int | str) -> Random:
        """A stream of chance of this attendee's own."""
        return seeded(self.world.plan.seed, *self.identity(), *labels)

    def identity(self) -> tuple[int | str, ...]:
        """What tells this attendee from all others of the plan."""
        raise NotImplementedError

    def begin(self, now: float) -> None:
        """The attendee arrives; may lose the link once before the end."""
        chance = self.chance("drops")
        left = max(0.0, 1000 * self.world.plan.seconds - self.arrives_at)
        if chance.random() < self.world.habits.drops:
            self.later(now + chance.uniform(0, left), self.cut)
        chance = self.chance("sleeps")
        if self.session.role in SLEEPING and chance.random() < self.world.habits.sleeps:
            at, part = now + chance.uniform(0, left), chance.uniform(0.02, 0.15)
            asleep = 1000 * self.world.plan.seconds * part
            self.later(at, lambda then: self._sleep(then + asleep))

    def _sleep(self, until: float) -> None:
        """The device sleeps: its link is dead, and nothing is done before it wakes."""
        self.sleeps_until = until
        self.wants_cut = True

    @property
    def reads_room(self) -> bool:
        """Whether what comes of the own room is of use; else the driver need not decode it."""
        return False

    def turned_away(self) -> bool:
        """The server ended it for good; whether to try again with what ``session`` is then."""
        return False

    def later(self, at: float, deed: Callable[[float], None]) -> None:
        """Put a deed on the agenda."""
        heapq.heappush(self._agenda, (at, next(self._places), deed))

    def wake_at(self) -> float | None:
        """When there is something to do next."""
        return max(self._agenda[0][0], self.sleeps_until) if self._agenda else None

    def act(self, now: float) -> None:
        """Do what is due, unless the device sleeps."""
        while now >= self.sleeps_until and self._agenda and self._agenda[0][0] <= now:
            heapq.heappop(self._agenda)[2](now)

    def rest(self) -> None:
        """Do nothing more of one's own accord, and sleep no longer."""
        self._agenda.clear()
        self.sleeps_until = 0.0

    def heard(self, event: Event, now: float) -> None:
        """The session has something to tell."""
        match event:
            case Welcomed():
                self._painted = -1
                self._paint()
                self.welcomed(now)
            case Changed():
                self._paint()
                self._compare_poll(now)
            case Answered(request, reply, delay):
                self.answered(request, reply, delay, now)

    def welcomed(self, now: float) -> None:
        """Let in, again or for the first time."""

    def opened(self, poll: PollView, now: float) -> None:
        """A poll takes answers."""

    def closed(self, poll: PollView, now: float) -> None:
        """A poll that was open takes none any more."""

    def answered(self, request: Request, reply: Ack | Refused, delay: float, now: float) -> None:
        """A command has its final answer."""

    def _paint(self) -> None:
        """Report what this screen shows, as a page does once it has painted it."""
        output = OUTPUT.get(self.session.role)
        view = self.session.replica.get(f"output/{output}", OutputView)
        if view is not None and view.revision != self._painted:
            self._painted = view.revision
            scene = BLACK if view.black else view.scene.kind.value
            self.session.report(Painted(view.output, view.revision, scene))

    def poll(self) -> PollView | None:
        """The poll that this attendee is asked: the one of the rooms that was opened last."""
        return current_poll(self.session.replica)

    def _compare_poll(self, now: float) -> None:
        poll = self.poll()
        if poll is None or self._asked == (poll.id, poll.state):
            return
        before, self._asked = self._asked, (poll.id, poll.state)
        if poll.state == "open":
            self.opened(poll, now)
        elif before == (poll.id, "open"):
            self.closed(poll, now)

    def cut(self, now: float) -> None:
        self.wants_cut = True
