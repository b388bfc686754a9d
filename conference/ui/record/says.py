"""The record as the operator sees it: whether it is written, and what in it anybody can check."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from conference.deliberation.lottery.model import LotteryStage
from conference.ui.doors.says import Act, said_acts
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.lottery.says.state import KeyFigure
from conference.ui.picture import Picture, Tone
from conference.words.spoken import say

__all__ = ["RECORD_OK", "RecordSheet", "record_sheet"]

MOST_ACTS = 30
"""Acts of desks that are listed."""

RECORD_OK = frozenset({"ok", ""})
"""What the server's health says of a record that is being written."""


@dataclass(frozen=True, slots=True)
class RecordSheet:
    """State and figures of the record, and ``kept``: what stands in it, newest first.

    ``acts`` says who did what; ``empty`` and ``idle`` teach while there is nothing of either.
    """

    state: Phrase
    figures: tuple[KeyFigure, ...]
    addresses: tuple[KeyFigure, ...]
    kept: tuple[KeyFigure, ...]
    empty: str
    acts: tuple[KeyFigure, ...]
    idle: str
    is_stale: bool


def record_sheet(picture: Picture, acts: Sequence[Act] = ()) -> RecordSheet:
    """The record for this picture, and the last acts of the desks, newest first."""
    kept = (*_lotteries(picture), *_polls(picture))
    return RecordSheet(
        state=_state(picture),
        figures=_figures(picture),
        addresses=_addresses(picture),
        kept=kept,
        empty="" if kept else say("desk-record-empty"),
        acts=said_acts(acts, picture, MOST_ACTS),
        idle="" if acts else say("desk-record-idle"),
        is_stale=not picture.link.is_up,
    )


def _figures(picture: Picture) -> tuple[KeyFigure, ...]:
    health = picture.health
    if health is None:
        return ()
    return (
        KeyFigure(say("desk-record-entries"), words.number(health.entries)),
        KeyFigure(say("desk-record-rate"), words.number(health.ballots)),
        KeyFigure(say("desk-record-connections"), words.number(health.connections)),
        KeyFigure(say("desk-record-desks"), words.number(health.desks)),
    )


def _addresses(picture: Picture) -> tuple[KeyFigure, ...]:
    origin, number = picture.origin or say("desk-record-origin"), say("desk-record-number")
    found = [
        KeyFigure(say("desk-record-head"), f"{origin}/record/head"),
        KeyFigure(say("desk-record-entry"), f"{origin}/record/entry/{number}"),
        KeyFigure(say("desk-record-receipt"), f"{origin}/receipt"),
    ]
    if any(poll.named for poll in picture.polls):
        found.append(KeyFigure(say("desk-record-names"), f"{origin}/names"))
    return tuple(found)


def _state(picture: Picture) -> Phrase:
    health = picture.health
    if health is None:
        return Phrase(say("desk-record-state-none"), Tone.MUTED)
    if health.record in RECORD_OK:
        return Phrase(say("desk-record-state-ok"))
    return Phrase(say("desk-record-state-fault", fault=health.record), Tone.DANGER)


def _polls(picture: Picture) -> tuple[KeyFigure, ...]:
    found = []
    for poll in reversed(picture.polls):
        if poll.state not in {"published", "void"}:
            continue
        turnout = poll.tally.turnout.people if poll.tally else 0
        answers = say("desk-answers", count=turnout)
        said = f"{poll.question}  ({answers})"
        tone = Tone.DANGER if poll.state == "void" else Tone.TEXT
        label = say("desk-record-poll", place=str(poll.place + 1), state=poll.state)
        found.append(KeyFigure(label, said, tone))
    return tuple(found)


def _lotteries(picture: Picture) -> tuple[KeyFigure, ...]:
    found = []
    for view in reversed(picture.lotteries):
        if view.stage == LotteryStage.VOID:
            label = say("desk-record-lottery-void")
            found.append(KeyFigure(label, f"{view.title}: {view.reason}", Tone.DANGER))
        elif view.draw > 1:
            label = say("desk-record-lottery-draw", draw=words.ordinal(view.draw))
            found.append(KeyFigure(label, f"{view.title}: {view.reason}", Tone.DANGER))
        if view.stage == LotteryStage.REVEALED:
            said = say(
                "desk-record-lottery-number",
                title=view.title,
                count=view.size,
                number=str(view.number),
            )
            found.append(KeyFigure(say("desk-record-lottery-revealed"), said))
        commitment = f"{view.commitment}  {view.title}"
        found.append(KeyFigure(say("desk-record-commitment"), commitment))
    return tuple(found)
