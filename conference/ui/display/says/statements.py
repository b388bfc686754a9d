"""The board of statements on the hall's screen: the newest first, each with its rooms."""

from __future__ import annotations

from dataclasses import dataclass

from conference.protocol.views import BoardView, LineView
from conference.ui.kit import words
from conference.words.spoken import say

__all__ = ["StatementsScene", "Told", "statements_scene"]

MOST = 5
"""Lines that row 40 can read."""


@dataclass(frozen=True, slots=True)
class Told:
    """One statement: its words, which room said it first, how many rooms say it."""

    text: str
    room: str
    rooms: str


@dataclass(frozen=True, slots=True)
class StatementsScene:
    """The screen: what is asked, what was said, how much of it and by how many rooms."""

    head: str
    question: str
    lines: tuple[Told, ...]
    foot: str


def statements_scene(view: BoardView) -> StatementsScene:
    """What a board says in full."""
    lines = tuple(map(_told, view.lines[:MOST]))
    rooms = say("follow-rooms", count=view.rooms)
    foot = say("hall-statements", count=view.statements, rooms=rooms)
    head = say("board-call").upper()
    writing = say("board-nothing")
    return StatementsScene(head, view.question or view.title, lines, foot if lines else writing)


def _told(one: LineView) -> Told:
    against = say("hall-against", against=words.number(one.against)) if one.against else ""
    said = " · ".join(part for part in (against, words.isolated(one.room)) if part)
    return Told(one.text, said, say("follow-rooms", count=one.rooms))
