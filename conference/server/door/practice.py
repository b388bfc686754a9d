"""The practice question of a room, before the guests come: kept nowhere, and told to nobody else.

A host who tries a vote for the first time with the first vote learns too late what is wrong. So a
facilitator may ask the room's own phones one question that is no poll: it has no ballots and no
tally, stands in no record, and ends by itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import assert_never

from conference.core.clock import Clock
from conference.core.errors import Refusal
from conference.core.ids import PartyId, PersonId
from conference.deliberation.rooms.commands import (
    PRACTICE_OPTIONS,
    AnswerPractice,
    EndPractice,
    Practising,
    StartPractice,
)
from conference.deliberation.rooms.documents import PracticeView
from conference.deliberation.rooms.refusals import no_party, no_practice
from conference.deliberation.sender import Sender
from conference.server.record.exchange import Answer, Done

__all__ = ["LASTS", "MOST", "Practices"]

LASTS = 15 * 60_000
"""Milliseconds after which a practice question is over, ended or not."""

MOST = 1_000
"""People of one room whose answers are counted."""


@dataclass(slots=True)
class _Practice:
    started_at: int
    answers: dict[PersonId, int] = field(default_factory=dict)


class Practices:
    """The practice questions that are on, one a room.

    ``changed`` is called with a party whose practice question is another one now.
    """

    def __init__(
        self, clock: Clock, changed: Callable[[PartyId], None] = lambda _party: None
    ) -> None:
        self._clock = clock
        self.changed = changed
        self._rooms: dict[PartyId, _Practice] = {}

    def of(self, party: PartyId) -> PracticeView | None:
        """What the room is asked, and how it has answered; None while it practises nothing."""
        found = self._current(party)
        if found is None:
            return None
        counts = Counter(found.answers.values())
        by_option = tuple(counts[option] for option in range(PRACTICE_OPTIONS))
        return PracticeView(found.started_at, by_option)

    def ask(self, sender: Sender, command: Practising, answer: Callable[[Answer], None]) -> None:
        """Start, end or answer; ``answer`` is called at once."""
        party = sender.party
        if party is None:
            answer(no_party())
            return
        refusal = self._do(sender, party, command)
        if refusal is None:
            self.changed(party)
        answer(refusal or Done())

    def _do(self, sender: Sender, party: PartyId, command: Practising) -> Refusal | None:
        match command:
            case StartPractice():
                if self._current(party) is None:
                    self._rooms[party] = _Practice(self._clock.now())
            case EndPractice():
                self._rooms.pop(party, None)
            case AnswerPractice():
                found = self._current(party)
                if found is None or sender.person is None:
                    return no_practice()
                if sender.person in found.answers or len(found.answers) < MOST:
                    found.answers[sender.person] = command.option
            case _:
                assert_never(command)
        return None

    def _current(self, party: PartyId) -> _Practice | None:
        found = self._rooms.get(party)
        if found is not None and self._clock.now() - found.started_at >= LASTS:
            del self._rooms[party]
            return None
        return found
