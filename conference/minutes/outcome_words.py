"""What a counting rule made of a poll, in minutes: who is elected, round by round, and the lots."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from conference.deliberation.polls.counting import OutcomeRound, OutcomeTransfer, PollOutcome
from conference.minutes import words
from conference.minutes.blocks import Block, Para, Table

__all__ = ["outcome_blocks"]

ACROSS = 6
"""So many rounds stand side by side in one table."""


def outcome_blocks(poll: str, options: Sequence[str], outcome: PollOutcome) -> Iterator[Block]:
    """The outcome, and how it was counted."""
    chosen = words.enumerated([options[place] for place in outcome.elected])
    yield Para(f"Elected: {chosen}." if chosen else "No option is chosen.", style="verdict")
    yield Para(_counted(outcome))
    if outcome.ranking:
        levels = (words.enumerated([options[one] for one in level]) for level in outcome.ranking)
        order = "; ".join(f"{place}. {level}" for place, level in enumerate(levels, 1))
        yield Para(f"Order: {order}.")
    yield from _rounds(poll, options, outcome.rounds)
    if outcome.pairwise:
        yield Table(
            f"duels-{poll}",
            ("Preferred to", *options),
            tuple(
                (option, *("–" if a == b else words.figure(n) for b, n in enumerate(row)))
                for a, (option, row) in enumerate(zip(options, outcome.pairwise, strict=True))
            ),
            caption="How many prefer the option of the row to that of the column.",
        )
    for tie in outcome.ties:
        yield Para(tie)
    if outcome.ties:
        yield Para(f"Lots are drawn from the seed “{outcome.seed}”, by which they can be repeated.")
    for note in outcome.notes:
        yield Para(note, style="small")


def _counted(outcome: PollOutcome) -> str:
    told = [
        f"Counted by the rule {outcome.title}: {words.many(outcome.ballots, 'ballot', 'ballots')}"
    ]
    if outcome.invalid:
        told.append(f"{words.figure(outcome.invalid)} invalid")
    told.append(words.many(outcome.seats, "place", "places"))
    if outcome.quota:
        told.append(f"quota {outcome.quota}")
    return f"{', '.join(told)}."


def _rounds(poll: str, options: Sequence[str], rounds: Sequence[OutcomeRound]) -> Iterator[Block]:
    """Tables of what everybody had in each round, with a sentence on each round under them."""
    if len(rounds) < 2:
        return  # the counts say it all
    for first in range(0, len(rounds), ACROSS):
        part = rounds[first : first + ACROSS]
        lost = ("Not transferable", *(one.exhausted or "–" for one in part))
        yield Table(
            f"rounds-{poll}-{first // ACROSS + 1}",
            ("Option", *(f"Round {one.number}" for one in part)),
            tuple(
                (option, *(one.totals[place] or "–" for one in part))
                for place, option in enumerate(options)
            ),
            lost if any(one.exhausted for one in part) else (),
        )
        for one in part:
            if said := " ".join(_round(options, one)):
                yield Para(f"Round {one.number}: {said}", style="small")


def _round(options: Sequence[str], one: OutcomeRound) -> Iterator[str]:
    for transfer in one.transfers:
        yield _transfer(options, transfer)
    if one.elected:
        yield f"{words.enumerated([options[place] for place in one.elected])} elected."
    if one.excluded:
        yield f"{words.enumerated([options[place] for place in one.excluded])} excluded."
    if one.note:
        yield one.note


def _transfer(options: Sequence[str], transfer: OutcomeTransfer) -> str:
    moved = [
        f"{option} {amount}"
        for option, amount in zip_longest(options, transfer.to, fillvalue="")
        if amount
    ]
    if transfer.exhausted:
        moved.append(f"not transferable {transfer.exhausted}")
    return f"From {options[transfer.source]} ({transfer.kind}) to: {', '.join(moved) or 'nobody'}."
