"""The words of the ceremony in the hall: what a lottery is, and what happens now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from conference.protocol.views import LotteryView
from conference.ui.kit import words
from conference.words.spoken import say, spoken

__all__ = ["CeremonyAct", "Fact", "facts", "told"]

IN_WORDS = 6
"""So many digits are counted in words."""


class CeremonyAct(StrEnum):
    """What is on the stage."""

    DIGITS = "digits"
    ROLL = "roll"
    REVEAL = "reveal"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure and what it counts."""

    value: str
    label: str


def told(view: LotteryView, act: CeremonyAct) -> tuple[str, tuple[str, ...]]:
    """What happens now: a headline, and one or two sentences."""
    match act:
        case CeremonyAct.VOID:
            return say("lottery-is-void"), (f"{view.reason}", say("lottery-is-void-line"))
        case CeremonyAct.REVEAL:
            return view.title, ()
        case CeremonyAct.ROLL:
            count, pool = view.size - view.held, words.number(view.pool)
            return say("lottery-made"), (say("ceremony-made-line", count=count, pool=pool),)
        case _:
            return _falling(view)


def _falling(view: LotteryView) -> tuple[str, tuple[str, ...]]:
    """While the values come in."""
    fallen, digits = len(view.agreed), view.digits
    if fallen == 0:
        return view.title, _explained(view)
    number = "".join(view.agreed[:digits])
    if fallen < digits:
        left, entries = 10 ** (digits - fallen), words.number(view.entries)
        kind = "panels" if view.kind == "panels" else "compositions"
        first, last = number.ljust(digits, "0"), number.ljust(digits, "9")
        return (
            say("ceremony-possible", count=left, entries=entries, kind=kind),
            (say("ceremony-numbers", first=first, last=last),),
        )
    if fallen < view.places:
        return say("lottery-number", number=number), _waiting_for_beacon(view, number)
    return say("lottery-number", number=number), (
        say("ceremony-settled"),
        say("ceremony-being-worked-out"),
    )


def _waiting_for_beacon(view: LotteryView, number: str) -> tuple[str, str]:
    """What the number has decided, and what the beacon will."""
    if view.kind == "panels":
        return (
            say("ceremony-names-panel", count=view.entries),
            say("ceremony-beacon-reserves", source=view.beacon_from),
        )
    return (
        say("ceremony-composition", number=number),
        say("ceremony-beacon-turn", source=view.beacon_from),
    )


def _explained(view: LotteryView) -> tuple[str, str]:
    """What a lottery is, in two sentences."""
    people = say("figures-people", count=view.pool)
    seats = say("lottery-seats-filled", count=view.size - view.held, people=people)
    count = view.digits
    form = f"d{count}" if count <= IN_WORDS else "more"
    if view.kind == "panels":
        entries = words.number(view.entries)
        return seats, say("ceremony-decide-panels", form=form, count=count, entries=entries)
    beacon = "yes" if view.beacon_from else "no"
    return seats, say("ceremony-decide-ways", form=form, count=count, beacon=beacon)


def facts(view: LotteryView) -> tuple[Fact, ...]:
    """People in the pool, seats, and the chance to be drawn."""
    seats = say("ceremony-fact-seats", count=view.size)
    if view.held:
        held = words.number(view.held)
        seats = say("ceremony-fact-seats-held", count=view.size, held=held)
    facts = [
        Fact(words.number(view.pool), say("ceremony-fact-pool", count=view.pool)),
        Fact(words.number(view.size), seats),
    ]
    if view.realised_least > 0:
        low, high = _one_in(view.realised_least), _one_in(view.realised_greatest)
        label = say("ceremony-chance-same" if low == high else "ceremony-chance-least")
        facts.append(Fact(low, label))
    return tuple(facts)


def _one_in(chance: float) -> str:
    if chance >= 0.9995:
        return say("lottery-certain")
    tenths = round(10 / chance)
    if tenths < 200 and tenths % 10:
        return say("lottery-one-in", times=spoken().digits.fraction(tenths, 1))
    return say("lottery-one-in", times=words.number(round(1 / chance)))
