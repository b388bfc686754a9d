"""Who voted how in polls by name: what ``/record/names`` answers. Pure, but for what it remembers.

The names are shown when the ballots are (see :mod:`~conference.deliberation.polls.record`): never
while the poll is open, and not any more when it was declared void. While they are shown the box
does not change, so its list is put in order once for the parties that count.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from immutables import Map

from conference.core.errors import Refusal
from conference.core.ids import PartyId, PollId
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.electorate import CHAMBER
from conference.deliberation.polls.model import Poll, PollState
from conference.deliberation.polls.names import by_name, in_words
from conference.deliberation.polls.record import ballots_withheld

__all__ = ["RollCalls", "Row", "shown_polls", "why_no_names"]

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
    """The polls by name of which everybody may read who voted how; the last one first.

    Void ones are among them, for what became of them; of these nobody is shown a name.
    """
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
        if poll.named
        and poll.id in meeting.polls.boxes
        and (poll.state is PollState.VOID or ballots_withheld(poll) is None)
    ]


def why_no_names(meeting: Meeting, poll: Poll) -> Refusal | None:
    """Why nobody is shown who voted how in a poll that was opened; None when everybody is."""
    if not poll.named:
        return Refusal("secret", "This poll is secret: nobody can read who voted how.")
    if poll.state is PollState.VOID:
        voided = meeting.polls.voids.get(poll.id)
        reason = f" The reason: {voided.reason}" if voided is not None else ""
        sentence = (
            f"“{poll.question}” was declared void and does not count, so it is not shown who voted "
            f"how. The votes stay sealed in the record, and every receipt can still be checked."
        )
        return Refusal("void", f"{sentence}{reason}")
    if ballots_withheld(poll) is not None:
        sentence = "Who voted how is shown with the result, after the poll has closed."
        return Refusal("withheld", sentence)
    return None


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
