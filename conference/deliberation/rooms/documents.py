"""The documents of rooms: the areas (desk) and the parties in them (desk and hall).

Beside them what one party sees of itself, :class:`RoomView`, which goes to that party alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from conference.core.ids import PartyId
from conference.core.lean import Lean
from conference.deliberation.audience import NO_PATHS, Audience, Paths, chosen, named
from conference.deliberation.breakouts.documents import RoomReport, room_reports
from conference.deliberation.events import Event
from conference.deliberation.founding.events import ConferenceFounded
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.documents import counts_are_shown
from conference.deliberation.polls.secrecy import is_held_back, phones_shown
from conference.deliberation.rooms.events import (
    CapacitySet,
    HeadcountSet,
    MessageSeen,
    MessageSent,
    MessageTakenBack,
    PartiesRegistered,
    RoomCodeRenewed,
)
from conference.deliberation.rooms.model import Message, Party
from conference.deliberation.statements.documents import SaidView, said_by

__all__ = [
    "AreaView",
    "MessageView",
    "PartyView",
    "PracticeView",
    "RoomNews",
    "RoomView",
    "documents",
    "room_view",
    "touched",
]


MOST_NEWS = 3
"""Messages that a party is shown at once, the newest."""

FEW = 50
"""So many parties that have not seen a message yet are named."""


class AreaView(Lean, frozen=True, tag_field="view", tag="area"):
    """A city or county."""

    id: str
    name: str
    region: str
    latitude: float
    longitude: float


class PartyView(Lean, frozen=True, tag_field="view", tag="party"):
    """A watch party; ``region`` is the place of its region.

    ``name`` is what it is called: with its area where another party has the same name.
    ``renewed`` is how often its code for people was renewed.
    """

    id: int
    name: str
    area: str
    area_name: str
    region: int
    latitude: float
    longitude: float
    capacity: int
    headcount: int
    renewed: int = 0


class MessageView(Lean, frozen=True, tag_field="view", tag="message"):
    """A message of the desk to some ``parties``, or to all (null), as the desk sees it.

    It was ``seen`` by so many of ``total``; ``unseen`` are the others, where those are few.
    """

    id: str
    place: int
    at: int
    until: int
    text: str
    parties: tuple[int, ...] | None
    taken_back: bool
    seen: int
    total: int
    unseen: tuple[int, ...] = ()


class RoomNews(Lean, frozen=True):
    """A message of the desk to the party, shown until a time; ``seen`` by its facilitator."""

    id: str
    at: int
    until: int
    text: str
    seen: bool


class PracticeView(Lean, frozen=True):
    """The practice question of a room, since ``started_at``: so many answers by option."""

    started_at: int
    counts: tuple[int, ...]


class RoomView(Lean, frozen=True):
    """What one party sees of itself.

    ``joined`` phones are connected now. The answers are those to ``poll`` (the current one): how
    many ``phones`` have voted, the room's ``hands`` or the option of its ``button``, and
    ``by_phone`` per option where the counts may be seen and are not too few (see
    ``deliberation.secrecy``). ``phones_in`` phones have a session, connected or not, of ``places``.
    In this poll the phones were ``started_over`` so often; ``left_out`` is why the party does not
    count in it, and empty when it does. The code was ``renewed`` so often. Its facilitator has
    asked for help at ``help_at``, 0 when none is needed; ``news`` are the desk's messages to it.
    ``said`` is what its tables have said in the session opened last, the newest first.
    So many phones are ``kept_out``: their votes were refused in this poll, for there was no place.
    So many ``screens`` of it are connected; the room's ``practice`` question, while it is on.
    It is in the ``region`` of this id; people sit at ``tables`` of these sizes, as counted;
    ``reports`` say how far it was in the breakouts of now. The desk took its answer to this poll
    ``by_telephone``, or on paper, of so many people (0: it did not): its hands are those. Its big
    screen shows the room's own evening (``our_evening``) while a facilitator wants that. Its
    picture is ``behind`` the hall by so many ms; 0 when that is not known.
    """

    party: int
    name: str
    area: str
    capacity: int
    headcount: int
    joined: int
    code: str
    poll: str | None
    phones: int
    hands: tuple[int, ...] | None
    button: int | None
    by_phone: tuple[int, ...] | None
    phones_in: int = 0
    places: int = 0
    started_over: int = 0
    left_out: str = ""
    renewed: int = 0
    help_at: int = 0
    news: tuple[RoomNews, ...] = ()
    said: tuple[SaidView, ...] = ()
    kept_out: int = 0
    screens: int = 0
    practice: PracticeView | None = None
    region: str = ""
    tables: tuple[int, ...] = ()
    reports: tuple[RoomReport, ...] = ()
    by_telephone: int = 0
    our_evening: bool = False
    behind: int = 0


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, AreaView | PartyView | MessageView]]:
    """The areas, the parties by number, messages; only those among ``paths`` where it is given."""
    if audience is Audience.DESK:
        yield from _areas(meeting, chosen(paths, "area"))
    if audience in {Audience.DESK, Audience.HALL}:
        yield from _parties(meeting, chosen(paths, "party"))
    if audience is Audience.DESK:
        yield from _messages(meeting, chosen(paths, "message"))


def touched(event: Event, meeting: Meeting) -> Paths:
    """The paths that ``event`` may change; see :mod:`conference.deliberation.documents`."""
    match event:
        case ConferenceFounded(areas=areas):
            ids = (*meeting.founding.areas, *(area.id for area in areas))
            return named("area", *ids) | named("party", *meeting.rooms.parties)
        case PartiesRegistered(parties):
            new = (party.id for party in parties)
            to_all = (one.id for one in meeting.rooms.messages.values() if one.parties is None)
            unclear = meeting.rooms.unclear
            return named("party", *new, *unclear) | named("message", *to_all)
        case HeadcountSet(party, _) | RoomCodeRenewed(party, _) | CapacitySet(party, _, _):
            return named("party", party)
        case MessageSent(message=message) | MessageTakenBack(message, _) | MessageSeen(message, _):
            return named("message", message)
        case _:
            return NO_PATHS


def room_view(
    meeting: Meeting,
    party: PartyId,
    joined: int,
    code: str,
    phones_in: int = 0,
    help_at: int = 0,
    kept_out: int = 0,
    screens: int = 0,
    practice: PracticeView | None = None,
    shows: bool = False,
    behind: int = 0,
) -> RoomView:
    """What a party sees of itself; of its answers what is settled, also during a commit.

    ``joined`` phones are connected, ``phones_in`` have a session; help was asked for at
    ``help_at``; so many are ``kept_out`` of the poll, and so many ``screens`` are connected;
    ``practice`` is its practice question, and its screen ``shows`` the room's own evening.
    Its picture is ``behind`` the hall by so many ms.
    """
    mine = meeting.rooms.parties[party]
    area = meeting.founding.areas[mine.area]
    box = meeting.polls.boxes.get(meeting.polls.current) if meeting.polls.current else None
    phones, hands, button, by_phone, started_over, left_out = 0, None, None, None, 0, ""
    by_telephone = 0
    if box is not None and meeting.polls.current and party < len(box.headcounts):
        phones, hands, button = box.room_answer(party)
        poll = meeting.polls.by_id[meeting.polls.current]
        started_over = meeting.polls.starts_of(poll.id, party).times
        left_out = meeting.polls.left_out_of(poll.id).get(party, "")
        told = meeting.polls.telephoned_of(poll.id).get(party)
        by_telephone = told.figures.headcount if told else 0
        if counts_are_shown(poll, Audience.ROOMS) and not is_held_back(poll):
            by_phone = phones_shown(box, party)
    return RoomView(
        party=party,
        name=meeting.rooms.called(party),
        area=area.name,
        capacity=mine.capacity,
        headcount=mine.headcount,
        joined=joined,
        code=code,
        poll=meeting.polls.current,
        phones=phones,
        hands=hands,
        button=button,
        by_phone=by_phone,
        phones_in=phones_in,
        places=mine.places,
        started_over=started_over,
        left_out=left_out,
        renewed=meeting.rooms.renewed.get(party, 0),
        help_at=help_at,
        news=tuple(
            RoomNews(one.id, one.at, one.until, one.text, party in one.seen)
            for one in meeting.rooms.messages_to(party, meeting.at)[:MOST_NEWS]
        ),
        said=said_by(meeting, party),
        kept_out=kept_out,
        screens=screens,
        practice=practice,
        region=area.region,
        tables=meeting.breakouts.tables.get(party, ()),
        reports=room_reports(meeting, party),
        by_telephone=by_telephone,
        our_evening=shows,
        behind=behind,
    )


def _areas(meeting: Meeting, wanted: frozenset[str] | None) -> Iterator[tuple[str, AreaView]]:
    if wanted is not None and not wanted:
        return
    for area in meeting.founding.areas.values():
        if wanted is None or area.id in wanted:
            yield (
                f"area/{area.id}",
                AreaView(area.id, area.name, area.region, area.latitude, area.longitude),
            )


def _parties(meeting: Meeting, wanted: frozenset[str] | None) -> Iterator[tuple[str, PartyView]]:
    parties, founding = meeting.rooms.parties, meeting.founding
    if wanted is None:
        regions = founding.area_regions()
        for number in map(PartyId, range(len(parties))):
            party = parties[number]
            yield f"party/{number}", _party(meeting, party, regions[party.area])
        return
    for number in sorted(map(PartyId, map(int, wanted))):
        if number in parties:
            party = parties[number]
            region = founding.region_index(party.area)
            yield f"party/{number}", _party(meeting, party, region)


def _party(meeting: Meeting, party: Party, region: int) -> PartyView:
    return PartyView(
        id=party.id,
        name=meeting.rooms.called(party.id),
        area=party.area,
        area_name=meeting.founding.areas[party.area].name,
        region=region,
        latitude=party.latitude,
        longitude=party.longitude,
        capacity=party.capacity,
        headcount=party.headcount,
        renewed=meeting.rooms.renewed.get(party.id, 0),
    )


def _messages(meeting: Meeting, wanted: frozenset[str] | None) -> Iterator[tuple[str, MessageView]]:
    messages = sorted(meeting.rooms.messages.values(), key=lambda one: one.place)
    for message in messages:
        if wanted is None or message.id in wanted:
            yield f"message/{message.id}", _message(meeting, message)


def _message(meeting: Meeting, message: Message) -> MessageView:
    parties = message.parties
    everybody = meeting.rooms.parties if parties is None else parties
    unseen = sorted(frozenset(everybody) - message.seen)
    return MessageView(
        id=message.id,
        place=message.place,
        at=message.at,
        until=message.until,
        text=message.text,
        parties=None if parties is None else tuple(sorted(parties)),
        taken_back=message.taken_back,
        seen=len(message.seen),
        total=len(everybody),
        unseen=tuple(unseen) if len(unseen) <= FEW else (),
    )
