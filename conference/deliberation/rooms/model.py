"""Where people are: regions, areas, and the watch parties in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from immutables import Map

from conference.core.clock import Millis
from conference.core.ids import AreaId, PartyId, RegionId

__all__ = ["HELP", "Area", "HelpTopic", "Message", "Party", "Region", "Rooms", "places_for"]


@dataclass(frozen=True, slots=True)
class Region:
    """The first level below the nation."""

    id: RegionId
    name: str


@dataclass(frozen=True, slots=True)
class Area:
    """A city or county; latitude and longitude in degrees (WGS 84)."""

    id: AreaId
    name: str
    region: RegionId
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class Party:
    """A room full of people: ``headcount`` is what the facilitator has checked in.

    ``capacity`` is the most people the room holds and bounds the headcount.
    """

    id: PartyId
    name: str
    area: AreaId
    latitude: float
    longitude: float
    capacity: int
    headcount: int = 0

    @property
    def places(self) -> int:
        """How many phones may be in: by those checked in, and by the capacity before anybody is."""
        return places_for(self.headcount or self.capacity)


def places_for(people: int) -> int:
    """So many phones as people, and some more for those who join a second time."""
    return people + max(5, people // 10)


@dataclass(frozen=True, slots=True)
class Message:
    """What the desk wrote to some ``parties``, or to all (None).

    ``place`` counts the messages from 0. It is shown until a time, unless it was ``taken_back``.
    ``seen`` are the parties whose facilitators said that they have read it.
    """

    id: str
    place: int
    at: Millis
    until: Millis
    text: str
    parties: frozenset[PartyId] | None
    taken_back: bool = False
    seen: frozenset[PartyId] = frozenset()

    def is_for(self, party: PartyId) -> bool:
        """Whether it is a message to this party."""
        return self.parties is None or party in self.parties

    def is_shown(self, now: Millis) -> bool:
        """Whether it is on screens at this time."""
        return not self.taken_back and now < self.until


class HelpTopic(StrEnum):
    """What a facilitator calls the desk about."""

    PICTURE = "picture"
    SOUND = "sound"
    CODE = "code"
    HEADCOUNT = "headcount"
    CONDUCT = "conduct"
    ACCESS = "access"
    OTHER = "other"


HELP = {
    HelpTopic.PICTURE: "No picture",
    HelpTopic.SOUND: "No sound",
    HelpTopic.CODE: "A code",
    HelpTopic.HEADCOUNT: "The headcount",
    HelpTopic.CONDUCT: "Conduct",
    HelpTopic.ACCESS: "Access",
    HelpTopic.OTHER: "Something else",
}
"""What it is about, in words."""


@dataclass(frozen=True, slots=True)
class Rooms:
    """The slice of the meeting for watch parties. Their ids count from 0 without a gap.

    ``renewed`` says how often the code for people was renewed, ``ended`` the labels of the phones
    whose sessions were ended one by one. ``unclear`` has what those parties are called whose names
    alone are not clear (see :mod:`conference.deliberation.rooms.naming`). ``messages`` are by id.
    """

    parties: Map[PartyId, Party] = field(default_factory=Map)
    renewed: Map[PartyId, int] = field(default_factory=Map)
    ended: Map[PartyId, frozenset[str]] = field(default_factory=Map)
    unclear: Map[PartyId, str] = field(default_factory=Map)
    messages: Map[str, Message] = field(default_factory=Map)

    def messages_to(self, party: PartyId, now: Millis) -> tuple[Message, ...]:
        """What is on the screens of a party at this time, the newest first."""
        shown = (one for one in self.messages.values() if one.is_for(party) and one.is_shown(now))
        return tuple(sorted(shown, key=lambda one: -one.place))

    def called(self, party: PartyId) -> str:
        """What people read: its name, with the area beside it where another has that name, too."""
        return self.unclear.get(party) or self.parties[party].name
