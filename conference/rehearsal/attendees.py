"""Behaviours: a party's screen, its facilitator, a person with a phone, a member of the chamber.

Without sockets: a driver connects an attendee's ``session``, hands it the session's events by
``heard``, and calls ``act`` when ``wake_at`` has come. What an attendee does it sends through its
session; the one thing that it asks of the driver is to cut the link (``wants_cut``), as a lost
phone network does.
"""

from __future__ import annotations

from conference.protocol.messages import Role
from conference.rehearsal.attendee import Attendee, Habits, World
from conference.rehearsal.facilitator import Facilitator
from conference.rehearsal.member import Member
from conference.rehearsal.person import Person
from conference.rehearsal.plan import PartyPlan

__all__ = ["Attendee", "Facilitator", "Habits", "Member", "Person", "Screen", "World", "attendees"]


class Screen(Attendee):
    """The big screen of a party: it watches."""

    def __init__(self, world: World, party: PartyPlan) -> None:
        self._party = party.room.party
        super().__init__(world, Role.PARTY, party.room.facilitator_code, party.opens_at)

    def identity(self) -> tuple[int | str, ...]:
        return ("screen", self._party)


def attendees(world: World) -> list[Attendee]:
    """Everybody of the world's plan, in the order of arrival."""
    everybody: list[Attendee] = []
    for party in world.plan.parties:
        everybody.append(Screen(world, party))
        everybody.append(Facilitator(world, party))
        everybody += [Person(world, party, number) for number in range(party.phones)]
    everybody += [Member(world, member) for member in world.plan.members]
    return sorted(everybody, key=lambda attendee: attendee.arrives_at)
