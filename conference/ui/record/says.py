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
    health = picture.health
    kept = (*_lotteries(picture), *_polls(picture))
    empty = "" if kept else "Nothing is published yet. Results and commitments will stand here."
    origin = picture.origin or "the address of this conference"
    return RecordSheet(
        state=_state(picture),
        figures=(
            (
                KeyFigure("Entries", words.number(health.entries)),
                KeyFigure("Ballots a second", words.number(health.ballots)),
                KeyFigure("Connections", words.number(health.connections)),
                KeyFigure("Desks", words.number(health.desks)),
            )
            if health
            else ()
        ),
        addresses=(
            KeyFigure("Signed head, for anyone", f"{origin}/record/head"),
            KeyFigure("An entry by its number", f"{origin}/record/entry/NUMBER"),
            KeyFigure("A receipt", f"{origin}/receipt"),
            *(
                [KeyFigure("Who voted how, in polls by name", f"{origin}/names")]
                if any(poll.named for poll in picture.polls)
                else ()
            ),
        ),
        kept=kept,
        empty=empty,
        acts=said_acts(acts, picture, MOST_ACTS),
        idle="" if acts else "Nothing was asked for at a desk yet.",
        is_stale=not picture.link.is_up,
    )


def _state(picture: Picture) -> Phrase:
    health = picture.health
    if health is None:
        return Phrase("Nothing was heard of the record yet.", Tone.MUTED)
    if health.record in RECORD_OK:
        return Phrase("The record is being written: every entry is kept and can be checked.")
    return Phrase(f"The record cannot be written: {health.record}", Tone.DANGER)


def _polls(picture: Picture) -> tuple[KeyFigure, ...]:
    found = []
    for poll in reversed(picture.polls):
        if poll.state not in {"published", "void"}:
            continue
        turnout = poll.tally.turnout.people if poll.tally else 0
        said = f"{poll.question}  ({words.quantity(turnout, 'answer', 'answers')})"
        tone = Tone.DANGER if poll.state == "void" else Tone.TEXT
        found.append(KeyFigure(f"Poll {poll.place + 1}, {poll.state}", said, tone))
    return tuple(found)


def _lotteries(picture: Picture) -> tuple[KeyFigure, ...]:
    found = []
    for view in reversed(picture.lotteries):
        if view.stage == LotteryStage.VOID:
            found.append(KeyFigure("Lottery, void", f"{view.title}: {view.reason}", Tone.DANGER))
        elif view.draw > 1:
            label = f"Lottery, {words.ordinal(view.draw)} draw"
            found.append(KeyFigure(label, f"{view.title}: {view.reason}", Tone.DANGER))
        if view.stage == LotteryStage.REVEALED:
            seats = words.quantity(view.size, "seat", "seats")
            said = f"{view.title}: {seats}, by the number {view.number}"
            found.append(KeyFigure("Lottery, revealed", said))
        found.append(KeyFigure("Commitment", f"{view.commitment}  {view.title}"))
    return tuple(found)
