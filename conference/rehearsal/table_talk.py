"""What simulated tables hand in while they talk, and what their facilitators do with it.

A phone says something for its table, the facilitator says one thing for the room and reads what
the phones have said. Some run out of time: they say it once they are called back.
"""

from __future__ import annotations

from functools import partial
from random import Random

from conference.deliberation.statements.commands import (
    HoldBackStatement,
    PassStatement,
    SubmitStatement,
)
from conference.protocol.views import BreakoutView, RoomView, StatementsView
from conference.rehearsal.attendee import Attendee

__all__ = ["Moderation", "TableTalk", "is_for"]

WISHES = (
    "Repairs within a month.",
    "Rents that follow wages.",
    "More buses at night.",
    "A doctor within a week.",
    "Warm homes in winter.",
    "A room where young people can meet.",
    "Trees on the square.",
    "One number to call for everything.",
)
"""Few, so that many tables say the same and a desk can put it together."""

PASSES = 0.92
"""This part of what waits for the facilitator is passed on."""

LATE = 0.1
"""This part of those who say something says it only once people are called back."""

AGREES = 0.85

REASON = "Said already."


def is_for(view: BreakoutView, party: int, room: RoomView | None) -> bool:
    """Whether a breakout is for the room of a party, as far as it knows itself."""
    if view.reach.parties is not None:
        return party in view.reach.parties
    return view.reach.region is None or (room is not None and room.region == view.reach.region)


class TableTalk:
    """Says one thing in each breakout that asks for it; ``share`` of those who could do."""

    def __init__(self, one: Attendee, party: int, table: int, share: float) -> None:
        self._one, self._party, self._table, self._share = one, party, table, share
        self._said: set[str] = set()

    def changed(self, now: float) -> None:
        """The picture of the conference has changed."""
        replica = self._one.session.replica
        for asked in replica.all(StatementsView):
            view = replica.get(f"breakout/{asked.breakout}", BreakoutView)
            if asked.id in self._said or view is None:
                continue
            if is_for(view, self._party, replica.room):
                self._plan(asked, now)

    def _plan(self, asked: StatementsView, now: float) -> None:
        chance = self._one.chance("says", asked.id)
        if chance.random() >= self._share:
            self._said.add(asked.id)
            return
        is_late = chance.random() < LATE
        if is_late and asked.closes_at is None:
            return
        self._said.add(asked.id)
        within = self._one.world.plan.answer_within
        after = 200 * chance.random() if is_late else within * chance.uniform(0.2, 0.8)
        self._one.later(now + after, partial(self._say, asked, chance))

    def _say(self, asked: StatementsView, chance: Random, now: float) -> None:
        command = SubmitStatement(
            self._one.world.new_id(),
            asked.id,
            chance.choice(WISHES),
            chance.choice(asked.categories) if asked.categories else "",
            chance.random() < AGREES,
            self._table,
        )
        self._one.session.send(command, now)


class Moderation:
    """A facilitator reads what waits in the room, and passes most of it on."""

    def __init__(self, facilitator: Attendee) -> None:
        self._one = facilitator
        self._seen: set[str] = set()

    @property
    def is_needed(self) -> bool:
        """Whether anything is asked of the room that its facilitator reads first."""
        return any(one.moderated for one in self._one.session.replica.all(StatementsView))

    def changed(self, now: float) -> None:
        """The room's own picture has changed."""
        room = self._one.session.replica.room
        for said in room.said if room is not None else ():
            if said.state == "waiting" and said.id not in self._seen:
                self._seen.add(said.id)
                chance = self._one.chance("reads", said.text, said.table, said.place)
                passes = chance.random() < PASSES
                command = PassStatement(said.id) if passes else HoldBackStatement(said.id, REASON)
                at = now + self._one.world.plan.answer_within * chance.uniform(0.02, 0.15)
                self._one.later(at, partial(self._do, command))

    def _do(self, command: PassStatement | HoldBackStatement, now: float) -> None:
        self._one.session.send(command, now)
