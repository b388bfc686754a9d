"""Lists of speakers: wishes to speak, speeches, and the rule of order by which they are called."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from immutables import Map

from conference.core.clock import Millis
from conference.core.ids import ItemId, PartyId, PollId

__all__ = [
    "MOST_LISTS",
    "MOST_ROOMS",
    "MOST_SEATS",
    "NAMES",
    "Floor",
    "FloorRule",
    "FloorState",
    "SpeakersList",
    "Speech",
    "SpeechKind",
    "Wish",
    "timer_of",
]

MOST_LISTS = 20
"""So many lists there can be that are not over."""

MOST_SEATS = 500
"""So many wishes of members wait on a list at the most: all its readers are sent all of them."""

MOST_ROOMS = 200
"""So many rooms wait at the most to be chosen."""


class SpeechKind(StrEnum):
    """What somebody wants to speak for. A point of order comes before all others."""

    FOR = "for"
    AGAINST = "against"
    QUESTION = "question"
    ORDER = "order"


NAMES = {
    SpeechKind.FOR: "for",
    SpeechKind.AGAINST: "against",
    SpeechKind.QUESTION: "question",
    SpeechKind.ORDER: "point of order",
}
"""How screens say what a speech is."""


class FloorRule(StrEnum):
    """The rule of order of a list; :mod:`conference.deliberation.floor.order` has each of them."""

    FIRST_COME = "first-come"
    ALTERNATING = "alternating"
    UNHEARD = "unheard"
    GROUPS = "groups"
    LOT = "lot"


class FloorState(StrEnum):
    """The life of a list: who asks is taken, then only points of order, then nobody is called."""

    OPEN = "open"
    CLOSED = "closed"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Wish:
    """Somebody asked to speak: the member of a ``seat``, or the room ``party``; one of them.

    ``number`` counts the wishes of a list from 1 in the order of asking, those of the desk
    included. ``about`` is what a room wants to say. ``name`` is what a candidate is called, who may
    have a seat, or neither seat nor room.
    """

    number: int
    kind: SpeechKind
    seat: int | None = None
    party: PartyId | None = None
    about: str = ""
    name: str = ""

    @property
    def is_guest(self) -> bool:
        """Whether it is somebody with neither a seat nor a room."""
        return self.seat is None and self.party is None

    @property
    def is_order(self) -> bool:
        """Whether it is a point of order."""
        return self.kind is SpeechKind.ORDER


@dataclass(frozen=True, slots=True)
class Speech:
    """Somebody was called. ``used`` is how long they spoke, in ms, pauses left out.

    While they speak ``used`` is None, and ``timer`` the clock that says it; where that was stopped
    by hand, ``before`` is what had been used then and ``since`` when it was. ``reason`` is why they
    were called out of the rule's order, "" where they were not.
    """

    wish: Wish
    timer: str
    called_at: Millis
    used: Millis | None = None
    reason: str = ""
    before: Millis = Millis(0)
    since: Millis | None = None


@dataclass(frozen=True, slots=True)
class SpeakersList:
    """The list of speakers about an item, a poll, or neither.

    Every speech is given ``length`` ms. ``groups`` is the group of each seat that has one,
    ``value`` the public value by which it was drawn. ``waiting`` are the wishes by number,
    ``asked`` how many there were, ``speeches`` all that were called: the last one may go on.
    """

    id: str
    place: int
    title: str
    rule: FloorRule
    length: Millis
    item: ItemId | None = None
    poll: PollId | None = None
    groups: Map[int, str] = field(default_factory=Map)
    state: FloorState = FloorState.OPEN
    value: str = ""
    waiting: Map[int, Wish] = field(default_factory=Map)
    asked: int = 0
    speeches: tuple[Speech, ...] = ()

    @property
    def speaking(self) -> Speech | None:
        """The speech that goes on."""
        last = self.speeches[-1] if self.speeches else None
        return last if last is not None and last.used is None else None

    def in_order(self) -> Iterator[Wish]:
        """The wishes that wait, in the order of asking."""
        return (self.waiting[number] for number in sorted(self.waiting))

    def wish_of(self, one: Wish) -> Wish | None:
        """What the same seat or room waits for already; points of order are kept apart."""
        return next((known for known in self.in_order() if _is_same(known, one)), None)

    def with_last(self, speech: Speech) -> SpeakersList:
        """With the last speech as it is now."""
        return replace(self, speeches=(*self.speeches[:-1], speech))


def _is_same(one: Wish, other: Wish) -> bool:
    if one.is_guest or other.is_guest:
        return one.is_guest and other.is_guest and one.name == other.name
    who = (one.seat, one.party, one.is_order)
    return who == (other.seat, other.party, other.is_order)


@dataclass(frozen=True, slots=True)
class Floor:
    """The slice of the meeting for the floor: the lists by id, and how many speakers were called.

    At most one speech goes on at a time, whatever the list.
    """

    lists: Map[str, SpeakersList] = field(default_factory=Map)
    called: int = 0

    def in_order(self) -> list[SpeakersList]:
        """The lists in the order in which they were opened."""
        return sorted(self.lists.values(), key=lambda one: one.place)

    def put(self, one: SpeakersList) -> Floor:
        """With this list as it is now."""
        return replace(self, lists=self.lists.set(one.id, one))

    def live(self) -> list[SpeakersList]:
        """The lists that are not over, in their order."""
        return [one for one in self.in_order() if one.state is not FloorState.OVER]

    def speaking(self) -> tuple[SpeakersList, Speech] | None:
        """The speech that goes on, and its list."""
        for one in self.lists.values():
            if (speech := one.speaking) is not None:
                return one, speech
        return None


def timer_of(speech: int) -> str:
    """The id of the timer of a speech, by its number in the whole conference."""
    return f"speech-{speech}"
