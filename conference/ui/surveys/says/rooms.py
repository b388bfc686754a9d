"""What rooms said to a survey, one by one, and the answers in words, as the server tells desks.

Rooms come as the server has let them through: none of fewer than five answers, none that could be
had as a difference (:mod:`conference.deliberation.surveys.cells`). Nothing is worked out here.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from conference.protocol.views import SurveyView
from conference.ui.kit import words
from conference.ui.kit.card_line import CardLine
from conference.ui.surveys.says.sheet import said

__all__ = ["RoomsTold", "rooms_told"]

NOT_READ = "The server has not answered. Try again."
ONE = (
    "No room is shown: fewer than five have answered in each, or what they said could be worked"
    " out from the others."
)


@dataclass(frozen=True, slots=True)
class RoomsTold:
    """``head`` says how many rooms are shown and how many are not; ``texts`` are in no order."""

    head: str
    lines: tuple[CardLine, ...] = ()
    texts: tuple[str, ...] = ()


def rooms_told(view: SurveyView, status: int, body: bytes) -> RoomsTold:
    """The rooms that may be shown, those with most answers first."""
    try:
        found = json.loads(body)
        rooms = [(str(name), int(count), rows) for _, name, count, rows in found["rooms"]]
        texts = tuple(map(str, found["words"]))
    except (ValueError, KeyError, TypeError):
        return RoomsTold(NOT_READ)
    if status != 200:
        return RoomsTold(NOT_READ)
    shown = [room for room in rooms if any(row is not None and sum(row) for row in room[2])]
    shown.sort(key=lambda room: (-room[1], room[0]))
    hidden = len(rooms) - len(shown)
    head = words.quantity(len(shown), "room", "rooms") if shown else ONE
    if shown and hidden:
        more = words.quantity(hidden, "room is", "rooms are")
        head = f"{head}. {more} hidden: fewer than five answers, or they could be worked out."
    return RoomsTold(head, tuple(_line(view, *room) for room in shown), texts)


def _line(view: SurveyView, name: str, count: int, rows: list[list[int] | None]) -> CardLine:
    pairs = [
        f"{question.text}: {said(question, tuple(row))}"
        for question, row in zip(view.questions, rows, strict=False)
        if row is not None and question.kind != "words"
    ]
    answers = words.quantity(count, "answer", "answers")
    return CardLine(name, name, " · ".join(pairs), answers, "\n".join(pairs))
