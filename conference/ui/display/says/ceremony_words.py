"""The words of the ceremony in the hall: what a lottery is, and what happens now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from conference.protocol.views import LotteryView
from conference.ui.kit import words

__all__ = ["CeremonyAct", "Fact", "facts", "spoken"]

NUMBERS = ("No", "One", "Two", "Three", "Four", "Five", "Six")


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


def spoken(view: LotteryView, act: CeremonyAct) -> tuple[str, tuple[str, ...]]:
    """What happens now: a headline, and one or two sentences."""
    people = words.quantity(view.size - view.held, "person", "people")
    match act:
        case CeremonyAct.VOID:
            return "This draw is void", (
                f"{view.reason}",
                "It does not count. Nobody is drawn by it.",
            )
        case CeremonyAct.REVEAL:
            return view.title, ()
        case CeremonyAct.ROLL:
            said = f"{people} of {words.number(view.pool)}: in a moment they take their seats."
            return "The draw is made", (said,)
        case _:
            return _falling(view)


def _falling(view: LotteryView) -> tuple[str, tuple[str, ...]]:
    """While the values come in."""
    fallen, digits = len(view.agreed), view.digits
    noun = "panel" if view.kind == "panels" else "composition"
    if fallen == 0:
        return view.title, _explained(view)
    number = "".join(view.agreed[:digits])
    if fallen < digits:
        left = 10 ** (digits - fallen)
        first, last = number.ljust(digits, "0"), number.ljust(digits, "9")
        said = f"{words.number(left)} of {words.number(view.entries)} {noun}s are still possible"
        return said, (f"Numbers {first} to {last}.",)
    if fallen < view.places:
        return f"The number is {number}", _waiting_for_beacon(view, number)
    return f"The number is {number}", (
        "Nothing can change the draw any more: it follows from these values alone.",
        "It is being worked out.",
    )


def _waiting_for_beacon(view: LotteryView, number: str) -> tuple[str, str]:
    """What the number has decided, and what the beacon will."""
    if view.kind == "panels":
        return (
            f"It names one of {words.number(view.entries)} published panels.",
            f"The beacon puts the reserves in order: {view.beacon_from}.",
        )
    return (
        f"Composition {number} says how many seats each group gets.",
        f"Whose turn it is, the beacon decides: {view.beacon_from}.",
    )


def _explained(view: LotteryView) -> tuple[str, str]:
    """What a lottery is, in two sentences."""
    seats = words.quantity(view.size - view.held, "seat", "seats")
    verb = "is" if view.size - view.held == 1 else "are"
    digits = NUMBERS[view.digits] if view.digits < len(NUMBERS) else words.number(view.digits)
    said = f"{digits} {'digit' if view.digits == 1 else 'digits'}"
    if view.kind == "panels":
        decide = f"{said}, drawn in the open, name one of {words.number(view.entries)} panels"
        decide += " that were published beforehand"
    else:
        also = " and a public random number" if view.beacon_from else ""
        decide = f"{said}{also}, drawn in the open, decide who"
    return (
        f"{seats} {verb} filled by lot from {words.number(view.pool)} people, so that every group "
        "gets its agreed share.",
        f"{decide}: nobody can steer it, and everybody can check it.",
    )


def facts(view: LotteryView) -> tuple[Fact, ...]:
    """People in the pool, seats, and the chance to be drawn."""
    seats = "seats" if not view.held else f"seats, {words.number(view.held)} of them taken already"
    facts = [
        Fact(words.number(view.pool), "people in the pool"),
        Fact(words.number(view.size), seats),
    ]
    if view.realised_least > 0:
        low, high = _one_in(view.realised_least), _one_in(view.realised_greatest)
        facts.append(Fact(low, "everybody's chance" if low == high else "least chance"))
    return tuple(facts)


def _one_in(chance: float) -> str:
    if chance >= 0.9995:
        return "certain"
    times = 1 / chance
    return f"1 in {times:.1f}".removesuffix(".0") if times < 20 else f"1 in {round(times):,}"
