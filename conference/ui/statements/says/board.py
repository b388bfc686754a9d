"""What tables say as screens show it: the board of the session that was opened last."""

from __future__ import annotations

from conference.protocol.views import BoardView, LineView
from conference.ui.picture import Picture
from conference.words.spoken import say

__all__ = ["MOST_SAID", "board_on", "board_words", "rooms_words"]

MOST_SAID = 5
"""Statements on the screen of a room, and on phones: what is read from across the room."""


def board_on(picture: Picture) -> BoardView | None:
    """The board of the session that was opened last, as far as it is known here."""
    found = picture.replica.all(BoardView)
    return found[-1] if found else None


def rooms_words(line: LineView) -> str:
    """``3 rooms``, ``3 rooms, 1 not agreed``."""
    said = say("follow-rooms", count=line.rooms)
    if not line.against:
        return said
    return say("board-against", rooms=said, count=line.against)


def board_words(view: BoardView) -> tuple[str, str]:
    """Title and text where a board is read as words: pages of rooms and phones do."""
    lines = (
        say("board-line", text=line.text, rooms=rooms_words(line))
        for line in view.lines[:MOST_SAID]
    )
    return view.question or view.title, "\n".join(lines) or say("board-nothing")
