"""Who voted how in polls by name: what ``/record/names`` answers. Pure, but for what it remembers.

The names are shown when the ballots are (see :mod:`~conference.deliberation.polls.record`): never
while the poll is open. From then on the box does not change any more, so its list is put in order
once for the parties that count.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from immutables import Map

from conference.core.ids import PartyId, PollId
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.electorate import CHAMBER
from conference.deliberation.polls.model import Poll
from conference.deliberation.polls.names import by_name, in_words
from conference.deliberation.polls.record import ballots_withheld

__all__ = ["RollCalls", "Row", "shown_polls"]

KEPT = 4
"""Lists that are remembered: those of the polls that were asked for last."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list; ``sought`` is what a search looks through."""

    name: str
    party: int
    party_name: str
    choice: tuple[int, ...]
    answer: str
    sought: str

    def document(self) -> dict[str, object]:
        """As it is published."""
        return {
            "name": self.name,
            "party": self.party,
            "party_name": self.party_name,
            "choice": self.choice,
            "answer": self.answer,
        }


def shown_polls(meeting: Meeting) -> list[dict[str, object]]:
    """The polls by name of which everybody may read who voted how; the last one first."""
    polls = (meeting.polls.by_id[poll] for poll in reversed(meeting.polls.order))
    return [
        {
            "id": poll.id,
            "question": poll.question,
            "state": poll.state.value,
            "ballots": len(
                by_name(meeting.polls.boxes[poll.id], meeting.polls.left_out_of(poll.id))
            ),
        }
        for poll in polls
        if poll.named and poll.id in meeting.polls.boxes and ballots_withheld(poll) is None
    ]


class RollCalls:
    """The lists of polls by name, as far as they may be shown."""

    def __init__(self) -> None:
        self._lists: OrderedDict[tuple[PollId, Map[PartyId, str]], list[Row]] = OrderedDict()

    def page(
        self, meeting: Meeting, poll: Poll, find: str, after: int, limit: int
    ) -> dict[str, object]:
        """``limit`` lines after the first ``after``, of those in which ``find`` occurs.

        The poll must be one of :func:`shown_polls`.
        """
        rows = self._rows(meeting, poll)
        wanted = find.casefold().strip()
        found = [row for row in rows if wanted in row.sought] if wanted else rows
        return {
            "poll": poll.id,
            "question": poll.question,
            "options": poll.options,
            "kind": poll.kind.value,
            "state": poll.state.value,
            "ballots": len(rows),
            "found": len(found),
            "after": after,
            "names": [row.document() for row in found[after : after + limit]],
        }

    def _rows(self, meeting: Meeting, poll: Poll) -> list[Row]:
        key = poll.id, meeting.polls.left_out_of(poll.id)
        known = self._lists.get(key)
        if known is None:
            known = self._lists[key] = _rows(meeting, poll)
            while len(self._lists) > KEPT:
                self._lists.popitem(last=False)
        return known


def _rows(meeting: Meeting, poll: Poll) -> list[Row]:
    names = {number: meeting.rooms.called(number) for number in meeting.rooms.parties}
    names[CHAMBER] = "The chamber"
    answers: dict[tuple[int, ...], str] = {}
    left_out = meeting.polls.left_out_of(poll.id)
    rows = []
    for name, party, choice in by_name(meeting.polls.boxes[poll.id], left_out):
        answer = answers.get(choice)
        if answer is None:
            answer = answers[choice] = in_words(poll, choice)
        sought = f"{name}\n{names[party]}".casefold()
        rows.append(Row(name, party, names[party], choice, answer, sought))
    return rows
