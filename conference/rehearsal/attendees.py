"""Behaviours: a party's screen, its facilitator, a person with a phone. Without sockets.

A driver connects an attendee's ``session``, hands it the session's events by ``heard``, and calls
``act`` when ``wake_at`` has come. What an attendee does it sends through its session; the one thing
that it asks of the driver is to cut the link (``wants_cut``), as a lost phone network does.

Every decision is drawn from the seed, the attendee and the poll, so it does not depend on when
messages come.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from random import Random

from conference.client.ballots import Ballots, key_hash
from conference.client.session import Answered, Changed, Command, Event, Session, Welcomed
from conference.core.chance import seeded
from conference.protocol.messages import (
    Ack,
    Cast,
    EnterHands,
    PressButton,
    Refused,
    Role,
    SetHeadcount,
)
from conference.protocol.views import PollView
from conference.rehearsal.ledger import BallotId, Channel, Ledger
from conference.rehearsal.plan import PartyPlan, Plan
from conference.rehearsal.preferences import answer, show_of_hands, weights

__all__ = ["Attendee", "Facilitator", "Habits", "Person", "Screen", "attendees"]

ROOM_FULL_TRIES = 4
LATE_BY = 300.0
"""How long after the close the latecomers vote, in ms."""

CUT_AFTER = 20.0
"""A link that is cut while sending is cut this long after, at most: the ballot may have arrived."""


@dataclass(frozen=True, slots=True)
class Habits:
    """How often people do what (shares of people a poll, or of attendees in all for ``drops``)."""

    abstains: float = 0.08
    votes_late: float = 0.03
    changes: float = 0.06
    repeats: float = 0.05
    cut_while_sending: float = 0.02
    drops: float = 0.05


@dataclass(frozen=True, slots=True)
class World:
    """What all attendees of a process share. ``new_id`` gives strong random ids of 32 hex digits,
    ``random`` spreads reconnects."""

    plan: Plan
    ledger: Ledger
    new_id: Callable[[], str]
    random: Random
    habits: Habits = Habits()


class Attendee:
    """One connection's behaviour. ``arrives_at`` in ms from the start of the rehearsal."""

    def __init__(self, world: World, role: Role, code: str, arrives_at: float) -> None:
        self.world = world
        self.arrives_at = arrives_at
        self.wants_cut = False
        self.session = self._session(role, code)
        self._agenda: list[tuple[float, int, Callable[[float], None]]] = []
        self._places = count()
        self._poll: tuple[str, str] | None = None

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
        if chance.random() < self.world.habits.drops:
            left = max(0.0, 1000 * self.world.plan.seconds - self.arrives_at)
            self.later(now + chance.uniform(0, left), self._cut)

    def turned_away(self) -> bool:
        """The server ended it for good; whether to try again with what ``session`` is then."""
        return False

    def later(self, at: float, deed: Callable[[float], None]) -> None:
        """Put a deed on the agenda."""
        heapq.heappush(self._agenda, (at, next(self._places), deed))

    def wake_at(self) -> float | None:
        """When there is something to do next."""
        return self._agenda[0][0] if self._agenda else None

    def act(self, now: float) -> None:
        """Do what is due."""
        while self._agenda and self._agenda[0][0] <= now:
            heapq.heappop(self._agenda)[2](now)

    def rest(self) -> None:
        """Do nothing more of one's own accord."""
        self._agenda.clear()

    def heard(self, event: Event, now: float) -> None:
        """The session has something to tell."""
        match event:
            case Welcomed():
                self.welcomed(now)
            case Changed():
                self._look(now)
            case Answered(command, reply, delay):
                self.answered(command, reply, delay, now)

    def welcomed(self, now: float) -> None:
        """Let in, again or for the first time."""

    def opened(self, poll: PollView, now: float) -> None:
        """A poll takes answers."""

    def closed(self, poll: PollView, now: float) -> None:
        """A poll that was open takes none any more."""

    def answered(self, command: Command, reply: Ack | Refused, delay: float, now: float) -> None:
        """A command has its final answer."""

    def _look(self, now: float) -> None:
        poll = self.session.replica.current_poll
        if poll is None or self._poll == (poll.id, poll.state):
            return
        before, self._poll = self._poll, (poll.id, poll.state)
        if poll.state == "open":
            self.opened(poll, now)
        elif before == (poll.id, "open"):
            self.closed(poll, now)

    def _cut(self, now: float) -> None:
        self.wants_cut = True


class Screen(Attendee):
    """The big screen of a party: it watches."""

    def __init__(self, world: World, party: PartyPlan) -> None:
        self._party = party.room.party
        super().__init__(world, Role.PARTY, party.room.facilitator_code, party.opens_at)

    def identity(self) -> tuple[int | str, ...]:
        return ("screen", self._party)


class Facilitator(Attendee):
    """Checks people in, counts hands, presses the button."""

    def __init__(self, world: World, party: PartyPlan) -> None:
        self.party = party
        self.headcount = 0
        self._entries: dict[str, BallotId] = {}
        super().__init__(world, Role.FACILITATOR, party.room.facilitator_code, party.opens_at)

    def identity(self) -> tuple[int | str, ...]:
        return ("facilitator", self.party.room.party)

    def begin(self, now: float) -> None:
        super().begin(now)
        self._check_in(self.party.first_count, now)
        late = 1000 * self.world.plan.seconds * 0.6
        self.later(now + max(0.0, late - self.arrives_at), self._correct)

    def _check_in(self, headcount: int, now: float) -> None:
        self.headcount = headcount
        self.session.send(SetHeadcount(self.session.new_id(), headcount), now)

    def _correct(self, now: float) -> None:
        if self.headcount != self.party.headcount:
            self._check_in(self.party.headcount, now)

    def opened(self, poll: PollView, now: float) -> None:
        chance = self.chance("poll", poll.id)
        within = self.world.plan.answer_within
        if self.headcount != self.party.headcount:
            self.later(now + within * chance.uniform(0.3, 0.6), self._correct)
        ways = [way for way in ("hands", "button") if way in poll.channels]
        if not ways or ("phones" in poll.channels and chance.random() < 0.2):
            return
        way = chance.choices(ways, (3, 2)[: len(ways)])[0]
        at = now + within * chance.uniform(0.2, 0.8)
        self.later(at, lambda then: self._answer(poll, way, chance, then))

    def _answer(self, poll: PollView, way: str, chance: Random, now: float) -> None:
        plan = self.world.plan
        liking = weights(plan.seed, poll.id, len(poll.options), self.party.room.region)
        people = min(self.headcount, self.party.headcount)
        if "phones" in poll.channels:
            people = max(0, people - self.party.phones)
        counts = show_of_hands(liking, people, chance)
        again = now + plan.answer_within * 0.15
        if way == "hands":
            self._enter(poll.id, counts, now)
            if sum(counts) > 0 and chance.random() < self.world.habits.changes:
                recount = _one_less(counts)
                self.later(again, lambda then: self._enter(poll.id, recount, then))
        else:
            option = max(range(len(counts)), key=lambda n: (counts[n], liking[n]))
            self._press(poll.id, option, now)
            if chance.random() < self.world.habits.changes:
                other = (option + 1) % len(counts)
                self.later(again, lambda then: self._press(poll.id, other, then))
        if chance.random() < self.world.habits.cut_while_sending:
            self.later(now + CUT_AFTER * chance.random(), self._cut)

    def _enter(self, poll: str, counts: tuple[int, ...], now: float) -> None:
        ident = self.session.new_id()
        self._give(ident, Channel.HANDS, poll, counts)
        self.session.send(EnterHands(ident, poll, counts), now)

    def _press(self, poll: str, option: int, now: float) -> None:
        ident = self.session.new_id()
        self._give(ident, Channel.BUTTON, poll, (option,))
        self.session.send(PressButton(ident, poll, option), now)

    def _give(self, ident: str, channel: Channel, poll: str, given: tuple[int, ...]) -> None:
        ledger = self.world.ledger
        ballot = ledger.room_entry(channel, poll, self.party.room.party, given)
        self._entries[ident] = ballot
        ledger.sent(ballot)

    def answered(self, command: Command, reply: Ack | Refused, delay: float, now: float) -> None:
        ballot = self._entries.get(command.id)
        if ballot is None:
            if isinstance(reply, Refused):
                self.world.ledger.refusal(reply.code)
            return
        self.world.ledger.answered(ballot, reply, delay)
        if (
            isinstance(command, EnterHands)
            and isinstance(reply, Refused)
            and reply.code == "too_many_hands"
            and ballot.number <= 3
        ):
            fewer = _at_most(command.counts, int(reply.params.get("left", 0)))
            self.later(now + 500, lambda then: self._enter(command.poll, fewer, then))


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
        vote = self.ballots.choose(poll, choice)
        message = vote.message(self.session.new_id())
        ballot = BallotId(
            Channel.PHONE,
            poll,
            self.party.room.party,
            key_hash(vote.key),
            vote.revision,
            vote.choice,
        )
        self._sent[message.id] = ballot
        self.world.ledger.sent(ballot)
        self.session.send(message, now)
        if cut:
            self.later(now + CUT_AFTER * self.chance("cut", poll).random(), self._cut)

    def answered(self, command: Command, reply: Ack | Refused, delay: float, now: float) -> None:
        ballot = self._sent.pop(command.id)
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


def attendees(world: World) -> list[Attendee]:
    """Everybody of the world's plan, in the order of arrival."""
    everybody: list[Attendee] = []
    for party in world.plan.parties:
        everybody.append(Screen(world, party))
        everybody.append(Facilitator(world, party))
        everybody += [Person(world, party, number) for number in range(party.phones)]
    return sorted(everybody, key=lambda attendee: attendee.arrives_at)


def _one_less(counts: tuple[int, ...]) -> tuple[int, ...]:
    """A recount: one hand fewer for the most chosen option."""
    most = max(range(len(counts)), key=counts.__getitem__)
    return tuple(hands - int(option == most) for option, hands in enumerate(counts))


def _at_most(counts: tuple[int, ...], people: int) -> tuple[int, ...]:
    """The same hands, less from the end, until they are no more than ``people``."""
    kept = []
    for number in counts:
        kept.append(min(number, people))
        people -= kept[-1]
    return tuple(kept)
