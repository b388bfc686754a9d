"""What a simulated room does in breakouts: how people sit, how far it is, what a table writes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from conference.deliberation.breakouts.commands import ReportRoom, SaveDraft, SetTables
from conference.deliberation.breakouts.model import Headway
from conference.protocol.views import BreakoutView
from conference.rehearsal.attendee import Attendee
from conference.rehearsal.table_talk import is_for

__all__ = ["RoomTalk"]

NOTES = ("Repairs within a month.", "Repairs within a month, and a number to call.")
"""What a table has written first, and then."""

FINISHES = 0.92
"""This part of the rooms is finished in time; the others are late."""


class RoomTalk:
    """What a facilitator does in breakouts: says how far the room is, and writes for a table."""

    def __init__(self, facilitator: Attendee, party: int, people: Callable[[], int]) -> None:
        self._one = facilitator
        self._party = party
        self._people = people
        self._known: dict[str, str] = {}
        self._last: dict[str, Headway] = {}

    def follow(self, now: float) -> None:
        """Something has changed: perhaps a breakout began, or is being called back."""
        for view in self._one.session.replica.all(BreakoutView):
            room = self._one.session.replica.room
            if self._known.get(view.id) == view.state or not is_for(view, self._party, room):
                continue
            self._known[view.id] = view.state
            if view.state == "running":
                self._begin(view.id, now)
            elif view.state == "recalled":
                self._come_back(view.id, now)

    def _begin(self, name: str, now: float) -> None:
        chance = self._one.chance("breakout", name)
        within = self._one.world.plan.answer_within
        people = max(4, self._people())
        self._one.session.send(SetTables(tables=_tables(people)), now)
        steps = [
            (chance.uniform(0, 0.2), Headway.READY),
            (chance.uniform(0.2, 0.4), Headway.TALKING),
        ]
        if chance.random() < FINISHES:
            steps.append((chance.uniform(0.7, 1.2), Headway.FINISHED))
        for part, state in steps:
            self._one.later(now + within * part, partial(self._say, name, state))
        for version, text in enumerate(NOTES, 1):
            at = now + within * (0.4 + 0.2 * version * chance.random())
            self._one.later(at, partial(self._write, SaveDraft(name, 1, text, version)))

    def _come_back(self, name: str, now: float) -> None:
        """Who is not finished says so: finished now, or later than was given."""
        if self._last.get(name) is not Headway.FINISHED:
            is_late = self._one.chance("late", name).random() < 0.5
            self._say(name, Headway.LATE if is_late else Headway.FINISHED, now)

    def _say(self, name: str, state: Headway, now: float) -> None:
        is_over = self._known.get(name) != "running" and state in {Headway.READY, Headway.TALKING}
        if self._last.get(name) in {Headway.FINISHED, Headway.LATE} or is_over:
            return
        self._last[name] = state
        self._one.session.send(ReportRoom(name, state), now)

    def _write(self, note: SaveDraft, now: float) -> None:
        if self._known.get(note.breakout) != "ended":
            self._one.session.send(note, now)


def _tables(people: int) -> tuple[int, ...]:
    """As people sit: six at a table, the last ones where they find a place."""
    tables = min(100, max(1, people // 6))
    few, more = divmod(min(people, 20 * tables), tables)
    return tuple(few + (place < more) for place in range(tables))
