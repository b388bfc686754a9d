"""The rules of order: who is called next, as pure functions of a list and of who is in the hall.

Points of order come first under every rule, in the order of asking. Rooms are in no order: the desk
chooses among those that asked. Members who are not in the hall are passed over until they are back;
guests, who have neither a seat nor a room, are taken to be there.

No source is cited: these are rules of this program, each stated in :data:`SENTENCES`, which
screens and the record show with the list.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable
from fractions import Fraction
from typing import assert_never

from conference.core.chance import hash_key
from conference.core.clock import Millis
from conference.deliberation.floor.model import (
    FloorRule,
    FloorState,
    SpeakersList,
    SpeechKind,
    Wish,
)

__all__ = ["DOMAIN", "SENTENCES", "group_of", "proposed", "speaking_order", "used_by_group"]

DOMAIN = "conference/floor/1"
"""What the hashes of a drawn list begin with."""

SENTENCES = {
    FloorRule.FIRST_COME: "First come, first served.",
    FloorRule.ALTERNATING: "For and against in turn, each side in the order of asking; questions"
    " come in when they were asked before the speech that is due. Where one side has nobody, the"
    " other goes on.",
    FloorRule.UNHEARD: "Who has spoken least on this list comes first; among equals, first come.",
    FloorRule.GROUPS: "The group with the least speaking time per member comes first; in a group,"
    " first come. A seat of no group is one by itself. The speech that was called last counts"
    " with the time it was given.",
    FloorRule.LOT: "By lot: in the order of SHA-256 of the list, a public value and the seat. The"
    " value is entered when the list is closed.",
}
"""Each rule in words. Points of order come first, whatever the rule."""

_OTHER = {SpeechKind.FOR: SpeechKind.AGAINST, SpeechKind.AGAINST: SpeechKind.FOR}


def speaking_order(one: SpeakersList, is_present: Callable[[int], bool]) -> tuple[Wish, ...]:
    """The members who wait, in the order in which the rule calls them as things stand.

    ``is_present`` says of a seat whether its member is in the hall. A list that is to be drawn has
    points of order alone until its value is known.
    """
    here = [w for w in one.in_order() if w.is_guest or (w.seat and is_present(w.seat))]
    orders = [wish for wish in here if wish.is_order]
    return (*orders, *_by_rule(one, [wish for wish in here if not wish.is_order]))


def proposed(one: SpeakersList, is_present: Callable[[int], bool]) -> Wish | None:
    """Who is next by the rule; None for nobody, and when the list is over."""
    if one.state is FloorState.OVER:
        return None
    return next(iter(speaking_order(one, is_present)), None)


def group_of(one: SpeakersList, seat: int) -> str | int:
    """The group of a seat by the list's table; a seat of none is a group by itself, its number."""
    return one.groups.get(seat, seat)


def used_by_group(one: SpeakersList) -> dict[str | int, Millis]:
    """The time that each group has used, as the rule counts it: the last speech counts whole.

    So who is next does not change while somebody speaks, nor when they end. Points of order and
    rooms count for no group.
    """
    used: dict[str | int, Millis] = {}
    last = len(one.speeches) - 1
    for place, speech in enumerate(one.speeches):
        if speech.wish.seat is None or speech.wish.is_order:
            continue
        group = group_of(one, speech.wish.seat)
        time = one.length if place == last or speech.used is None else speech.used
        used[group] = Millis(used.get(group, 0) + time)
    return used


def _by_rule(one: SpeakersList, waiting: list[Wish]) -> Iterable[Wish]:
    match one.rule:
        case FloorRule.FIRST_COME:
            return waiting
        case FloorRule.ALTERNATING:
            return _alternating(one, waiting)
        case FloorRule.UNHEARD:
            spoken = Counter(s.wish.seat for s in one.speeches if not s.wish.is_order)
            return sorted(waiting, key=lambda wish: spoken[wish.seat])
        case FloorRule.GROUPS:
            return _by_group(one, waiting)
        case FloorRule.LOT:
            return sorted(waiting, key=lambda wish: _lot(one, wish)) if one.value else ()
        case _:
            assert_never(one.rule)


def _alternating(one: SpeakersList, waiting: list[Wish]) -> Iterable[Wish]:
    """Two queues in turn; a question goes before the speech that is due if it was asked earlier."""
    queues = {kind: deque(w for w in waiting if w.kind is kind) for kind in SpeechKind}
    sides = [s.wish.kind for s in one.speeches if s.wish.kind in _OTHER]
    due = _OTHER[sides[-1]] if sides else None
    questions = queues[SpeechKind.QUESTION]
    while any(queues.values()):
        side = _side(queues, due)
        if side is None or (questions and questions[0].number < queues[side][0].number):
            yield questions.popleft()
        else:
            yield queues[side].popleft()
            due = _OTHER[side]


def _side(queues: dict[SpeechKind, deque[Wish]], due: SpeechKind | None) -> SpeechKind | None:
    """The side that is due; where it has nobody the other one, and None where neither has."""
    asked = [side for side in _OTHER if queues[side]]
    if due in asked:
        return due
    return min(asked, key=lambda side: queues[side][0].number, default=None)


def _by_group(one: SpeakersList, waiting: list[Wish]) -> Iterable[Wish]:
    """Groups by time per member, as if everybody waiting used the whole time."""
    sizes: Counter[str | int] = Counter(one.groups.values())
    used: Counter[str | int] = Counter(used_by_group(one))
    queues: dict[str | int, deque[Wish]] = {}
    for wish in waiting:
        queues.setdefault(group_of(one, wish.seat or 0), deque()).append(wish)

    def place(group: str | int) -> tuple[Fraction, int]:
        return Fraction(used[group], max(1, sizes[group])), queues[group][0].number

    while queues:
        least = min(queues, key=place)
        yield queues[least].popleft()
        used[least] += one.length
        if not queues[least]:
            del queues[least]


def _lot(one: SpeakersList, wish: Wish) -> bytes:
    return hash_key(DOMAIN, f"{one.id}/{one.value}", str(wish.seat))
