"""Every refusal about the floor: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal
from conference.deliberation.floor.model import MOST_LISTS, NAMES, Wish

__all__ = [
    "already_asked",
    "bad_floor",
    "bad_wish",
    "floor_is_drawn",
    "floor_is_full",
    "floor_is_taken",
    "floor_not_open",
    "list_moved",
    "many_floors",
    "not_in_hall",
    "unknown_floor",
    "unknown_wish",
]


def bad_floor(sentence: str) -> Refusal:
    """A list, its groups or its value are not as they must be."""
    return Refusal("bad_floor", sentence)


def bad_wish(sentence: str) -> Refusal:
    """A wish to speak is not as it must be."""
    return Refusal("bad_wish", sentence)


def unknown_floor(floor: str) -> Refusal:
    """There is no such list."""
    return Refusal("unknown_floor", "There is no such list of speakers.", {"floor": floor})


def many_floors() -> Refusal:
    """No further list can be opened."""
    return Refusal(
        "many_floors",
        f"{MOST_LISTS} lists of speakers are not over yet. End one, then open this one.",
        {"most": MOST_LISTS},
    )


def floor_is_taken(title: str) -> Refusal:
    """A speech goes on that this would cut off."""
    return Refusal(
        "floor_is_taken",
        f"Somebody speaks on the list “{title}”. End that speech first.",
        {"title": title},
    )


def floor_not_open(title: str) -> Refusal:
    """The list takes no more wishes."""
    return Refusal(
        "floor_not_open",
        f"The list “{title}” is closed. Members can still ask for a point of order; for anything"
        " else ask the chair.",
        {"title": title},
    )


def floor_is_full(most: int) -> Refusal:
    """So many wait that no more can."""
    return Refusal(
        "floor_is_full",
        f"{most} wait on this list, and no more can. Ask again when some have spoken.",
        {"most": most},
    )


def floor_is_drawn() -> Refusal:
    """The public value is known, and with it where a wish would stand."""
    return Refusal(
        "floor_is_drawn",
        "The list is drawn: where another speaker would stand is known already. Call them with a"
        " reason after the list, or open another one.",
    )


def not_in_hall(seat: int) -> Refusal:
    """The member of the seat is not signed in."""
    return Refusal(
        "not_in_hall",
        f"The member of seat {seat} is not in the hall. Have the badge checked at the door first.",
        {"seat": seat},
    )


def already_asked(wish: Wish) -> Refusal:
    """The seat or room is on the list, with another kind of speech."""
    return Refusal(
        "already_asked",
        f"Already on the list as number {wish.number}, {NAMES[wish.kind]}. Withdraw that first.",
        {"number": wish.number, "kind": wish.kind.value},
    )


def unknown_wish(number: int) -> Refusal:
    """Nobody of this number waits on the list."""
    return Refusal(
        "unknown_wish",
        f"Nobody waits as number {number} on this list: they have spoken, withdrew, or were"
        " struck off.",
        {"number": number},
    )


def list_moved(said: str) -> Refusal:
    """Somebody else is next by the rule, or speaks, than the sender saw."""
    return Refusal(
        "list_moved",
        f"Not called: {said}. Call as the list stands now, or say why you call another.",
        {"said": said},
    )
