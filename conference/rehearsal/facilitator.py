"""The facilitator of a party: checks people in, counts hands, presses the button."""

from __future__ import annotations

from random import Random

from conference.client.session import Changed, Event
from conference.core.ids import PollId
from conference.deliberation.polls.commands import EnterHands, PressButton
from conference.deliberation.rooms.commands import SetHeadcount
from conference.protocol.messages import Ack, Refused, Request, Role
from conference.protocol.views import PollView
from conference.rehearsal.attendee import CUT_AFTER, Attendee, World
from conference.rehearsal.ledger import BallotChannel, BallotId
from conference.rehearsal.plan import PartyPlan
from conference.rehearsal.preferences import show_of_hands, weights
from conference.rehearsal.room_talk import RoomTalk
from conference.rehearsal.sayings import RoomSayings
from conference.rehearsal.table_talk import Moderation, TableTalk

__all__ = ["Facilitator"]


class Facilitator(Attendee):
    """Checks people in, counts hands, presses the button."""

    def __init__(self, world: World, party: PartyPlan) -> None:
        self.party = party
        self.headcount = 0
        self._entries: dict[str, BallotId] = {}
        self._talk = RoomTalk(self, party.room.party, lambda: self.headcount)
        super().__init__(world, Role.FACILITATOR, party.room.facilitator_code, party.opens_at)
        self._sayings = RoomSayings(self, party.headcount)
        self._table = TableTalk(self, party.room.party, 1, world.habits.hands_in)
        self._moderation = Moderation(self)

    def identity(self) -> tuple[int | str, ...]:
        return ("facilitator", self.party.room.party)

    def begin(self, now: float) -> None:
        super().begin(now)
        self._check_in(self.party.first_count, now)
        late = 1000 * self.world.plan.seconds * 0.6
        self.later(now + max(0.0, late - self.arrives_at), self._correct)

    def _check_in(self, headcount: int, now: float) -> None:
        self.headcount = headcount
        self.session.send(SetHeadcount(headcount), now)

    def _correct(self, now: float) -> None:
        if self.headcount != self.party.headcount:
            self._check_in(self.party.headcount, now)

    def heard(self, event: Event, now: float) -> None:
        super().heard(event, now)
        if isinstance(event, Changed):
            self._talk.follow(now)
            self._sayings.changed(now)
            self._table.changed(now)
            self._moderation.changed(now)

    @property
    def reads_room(self) -> bool:
        return self.session.replica.room is None or self._moderation.is_needed

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
            self.later(now + CUT_AFTER * chance.random(), self.cut)

    def _enter(self, poll: PollId, counts: tuple[int, ...], now: float) -> None:
        ident = self.session.new_id()
        self._give(ident, BallotChannel.HANDS, poll, counts)
        self.session.send(EnterHands(poll, counts), now, ident)

    def _press(self, poll: PollId, option: int, now: float) -> None:
        ident = self.session.new_id()
        self._give(ident, BallotChannel.BUTTON, poll, (option,))
        self.session.send(PressButton(poll, option), now, ident)

    def _give(self, ident: str, channel: BallotChannel, poll: str, given: tuple[int, ...]) -> None:
        ledger = self.world.ledger
        ballot = ledger.room_entry(channel, poll, self.party.room.party, given)
        self._entries[ident] = ballot
        ledger.sent(ballot)

    def answered(self, request: Request, reply: Ack | Refused, delay: float, now: float) -> None:
        command = request.command
        ballot = self._entries.get(request.id)
        if ballot is None:
            self.world.ledger.deed(command, reply)
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
