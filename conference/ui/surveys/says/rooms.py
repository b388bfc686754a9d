"""What rooms said to a survey, one by one, and the answers in words, as the server tells desks.

Rooms come as the server has let them through: none of fewer than five answers, none that could be
had as a difference (:mod:`conference.deliberation.surveys.cells`). Nothing is worked out here.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from conference.protocol.views import SurveyView
from conference.ui.kit.card_line import CardLine
from conference.ui.surveys.says.sheet import said
from conference.words.spoken import say

__all__ = ["RoomsTold", "rooms_told"]


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
        return RoomsTold(say("desk-surveys-unread"))
    if status != 200:
        return RoomsTold(say("desk-surveys-unread"))
    shown = [room for room in rooms if any(row is not None and sum(row) for row in room[2])]
    shown.sort(key=lambda room: (-room[1], room[0]))
    hidden = len(rooms) - len(shown)
    head = say("desk-rooms", count=len(shown)) if shown else say("desk-surveys-no-room")
    if shown and hidden:
        head = say("desk-surveys-rooms-hidden", rooms=head, count=hidden)
    return RoomsTold(head, tuple(_line(view, *room) for room in shown), texts)


def _line(view: SurveyView, name: str, count: int, rows: list[list[int] | None]) -> CardLine:
    pairs = [
        f"{question.text}: {said(question, tuple(row))}"
        for question, row in zip(view.questions, rows, strict=False)
        if row is not None and question.kind != "words"
    ]
    answers = say("desk-answers", count=count)
    return CardLine(name, name, " · ".join(pairs), answers, "\n".join(pairs))
