"""What an audience sees of the meeting: small documents, each under a path.

========================  ======================  ===========================================
path                      document                audiences
========================  ======================  ===========================================
``conference``            :class:`ConferenceView` all
``item/<id>``             :class:`ItemView`       desk: all; others: the one on and the next
``poll/<id>``             :class:`PollView`       desk: all; others: the current one
``region/<place>``        :class:`RegionView`     all
``area/<id>``             :class:`AreaView`       desk
``lottery/<id>``          :class:`LotteryView`    desk: all; others: the one whose scene is on
``party/<number>``        :class:`PartyView`      desk and hall
========================  ======================  ===========================================

What may be seen when is decided here and nowhere else: :func:`project` leaves the counts out of a
poll that an audience may not see yet.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields
from enum import StrEnum

import msgspec

from conference.core.ids import LotteryId, PartyId
from conference.deliberation.lottery.model import (
    MAX_SEAT_VALUES,
    Group,
    Lottery,
    LotteryRun,
    LotteryStage,
    SeatMap,
)
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.counting import PollOutcome
from conference.deliberation.polls.model import Channel, Poll, PollState, Reveal
from conference.deliberation.polls.results import result_sheet
from conference.deliberation.polls.secrecy import phones_shown
from conference.deliberation.polls.tally import Tally
from conference.deliberation.programme.model import Item, next_item
from conference.voting.rules import RULES
from conference.voting.sheet import Sheet

__all__ = [
    "AreaView",
    "Audience",
    "Change",
    "ConferenceView",
    "ItemView",
    "LotteryView",
    "PartyView",
    "PollView",
    "RegionView",
    "RoomView",
    "View",
    "apply",
    "changes",
    "counts_are_shown",
    "project",
    "room_view",
]


_COMMITTED = tuple(field.name for field in fields(Lottery) if field.name != "groups")
"""What of a commitment goes into its view as it is."""


class Audience(StrEnum):
    """Those who are sent the same frames."""

    DESK = "desk"
    HALL = "hall"
    ROOMS = "rooms"
    PHONES = "phones"


class ConferenceView(msgspec.Struct, frozen=True, tag_field="view", tag="conference"):
    """The conference as a whole. ``on`` is the item that is on, ``poll`` the poll opened last.

    ``lottery`` is the lottery whose scene is on, for this audience: parties and phones are not
    shown a rehearsal of it.
    """

    name: str
    rehearsal: bool
    on: str | None
    poll: str | None
    lottery: str | None = None


class ItemView(msgspec.Struct, frozen=True, tag_field="view", tag="item"):
    """An item. ``place`` is its position in the programme, from 0; times in ms since 1970, UTC."""

    id: str
    place: int
    day: int
    kind: str
    title: str
    speaker: str
    starts_at: int
    minutes: int
    hard: bool
    poll: str | None
    started_at: int | None
    ended_at: int | None


class PollView(msgspec.Struct, frozen=True, tag_field="view", tag="poll"):
    """A poll. ``tally`` is the final count, once there is one and this audience may see it.

    ``outcome`` is what its rule made of the ballots (kinds other than single), for those who may
    see the counts; screens show it up to ``shown_round``, all of it when that is 0. ``live`` says
    whether the running counts may be seen by this audience (they come as ticks). ``sheet`` is the
    published result, for those who may see the counts, and the only source of a verdict; the desk
    has it from the close on, as it would be published. A ``named`` poll is answered on phones by
    name: who voted how can be read once it has closed.
    """

    id: str
    place: int
    question: str
    options: tuple[str, ...]
    channels: tuple[str, ...]
    kind: str
    rule: str
    budget: int
    state: str
    reveal_parties: str
    reveal_chamber: str
    opened_at: int | None
    closes_at: int | None
    closed_at: int | None
    live: bool
    tally: Tally | None
    seats: int = 1
    rule_title: str = ""
    rule_sentence: str = ""
    outcome: PollOutcome | None = None
    shown_round: int = 0
    sheet: Sheet | None = None
    named: bool = False


class RegionView(msgspec.Struct, frozen=True, tag_field="view", tag="region"):
    """A region; ``place`` is its row in every count by region."""

    id: str
    place: int
    name: str


class AreaView(msgspec.Struct, frozen=True, tag_field="view", tag="area"):
    """A city or county."""

    id: str
    name: str
    region: str
    latitude: float
    longitude: float


class PartyView(msgspec.Struct, frozen=True, tag_field="view", tag="party"):
    """A watch party; ``region`` is the place of its region."""

    id: int
    name: str
    area: str
    area_name: str
    region: int
    latitude: float
    longitude: float
    capacity: int
    headcount: int


class LotteryView(msgspec.Struct, frozen=True, tag_field="view", tag="lottery"):
    """A lottery: what was committed (see ``deliberation.lottery.Lottery``), and where it stands.

    ``place`` is its position in the order of commitments. ``agreed`` are the digits so far, then
    the beacon, of ``places`` values in all; ``digits`` of them are digits. ``waiting_for`` (desk)
    is who has entered the present value, so that it waits for somebody else. ``groups`` leaves
    out, for parties and phones, the features of more than 36 values. ``drawn`` has the
    seats of each group, held seats included; it, ``seats``, ``number`` and ``digest`` are null
    until there is a draw, and for others than the desk until it is revealed. The seats appear over
    ``reveal_ms`` from ``revealed_at`` on. Who was drawn is never in a view.
    """

    id: str
    place: int
    title: str
    size: int
    held: int
    pool: int
    types: int
    entries: int
    kind: str
    objective: str
    rule: str
    groups: tuple[Group, ...]
    least: float
    greatest: float
    gini: float
    realised_least: float
    realised_greatest: float
    realised_gini: float
    deviation: float
    without: int
    commitment: str
    pool_root: str
    quotas_digest: str
    list_digest: str
    digits_from: str
    beacon_from: str
    program: str
    stage: str
    rehearsal: bool
    draw: int
    reason: str
    digits: int
    places: int
    agreed: tuple[str, ...]
    waiting_for: str
    disputes: int
    drawn: tuple[int, ...] | None
    seats: tuple[SeatMap, ...] | None
    number: int | None
    digest: str | None
    live_at: int | None
    drawn_at: int | None
    revealed_at: int | None
    reveal_ms: int
    list_seed: str = ""


View = ConferenceView | ItemView | PollView | RegionView | AreaView | PartyView | LotteryView


class RoomView(msgspec.Struct, frozen=True):
    """What one party sees of itself.

    ``joined`` phones are connected now. The answers are those to ``poll`` (the current one): how
    many ``phones`` have voted, the room's ``hands`` or the option of its ``button``, and
    ``by_phone`` per option where the counts may be seen and are not too few (see
    ``deliberation.secrecy``).
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


class Change(msgspec.Struct, frozen=True):
    """One document is new under this path, or gone (``view`` is null)."""

    path: str
    view: View | None


def counts_are_shown(poll: Poll, audience: Audience) -> bool:
    """Whether the audience may see the counts of this poll, now."""
    if audience is Audience.DESK or poll.state is PollState.PUBLISHED:
        return True
    reveal = poll.reveal_chamber if audience is Audience.HALL else poll.reveal_parties
    if reveal is Reveal.LIVE:
        return True
    return reveal is Reveal.ON_CLOSE and poll.state is PollState.CLOSED


def project(meeting: Meeting, audience: Audience, *, parties: bool = True) -> dict[str, View]:
    """Every document that the audience sees; without ``parties``, all but those of the parties."""
    views: dict[str, View] = {
        "conference": ConferenceView(
            meeting.founding.name,
            meeting.founding.rehearsal,
            meeting.programme.on,
            meeting.polls.current,
            _scene(meeting, audience),
        )
    }
    for place, region in enumerate(meeting.founding.regions):
        views[f"region/{place}"] = RegionView(region.id, place, region.name)
    for item in _items(meeting, audience):
        views[f"item/{item.id}"] = _item(meeting, item)
    for poll in _polls(meeting, audience):
        views[f"poll/{poll.id}"] = _poll(meeting, poll, audience)
    for run in _lotteries(meeting, audience):
        views[f"lottery/{run.lottery.id}"] = _lottery(meeting, run, audience)
    if audience is Audience.DESK:
        for area in meeting.founding.areas.values():
            views[f"area/{area.id}"] = AreaView(
                area.id, area.name, area.region, area.latitude, area.longitude
            )
    if parties and audience in {Audience.DESK, Audience.HALL}:
        for number in range(len(meeting.rooms.parties)):
            views[f"party/{number}"] = _party(meeting, PartyId(number))
    return views


def changes(
    before: Meeting, after: Meeting, audience: Audience, touched: Iterable[PartyId]
) -> tuple[Change, ...]:
    """What differs for the audience; ``touched`` are the parties that may have changed."""
    old = project(before, audience, parties=False)
    new = project(after, audience, parties=False)
    return (*_difference(old, new), *_party_changes(before, after, audience, touched))


def apply(views: dict[str, View], what: Iterable[Change]) -> None:
    """Bring a client's documents up to date."""
    for change in what:
        if change.view is None:
            views.pop(change.path, None)
        else:
            views[change.path] = change.view


def room_view(meeting: Meeting, party: PartyId, joined: int, code: str) -> RoomView:
    """What a party sees of itself; of its answers what is settled, also during a commit."""
    mine = meeting.rooms.parties[party]
    area = meeting.founding.areas[mine.area].name
    box = meeting.polls.boxes.get(meeting.polls.current) if meeting.polls.current else None
    phones, hands, button, by_phone = 0, None, None, None
    if box is not None and meeting.polls.current and party < len(box.headcounts):
        phones, hands, button = box.room_answer(party)
        if counts_are_shown(meeting.polls.by_id[meeting.polls.current], Audience.ROOMS):
            by_phone = phones_shown(box, party)
    return RoomView(
        party=party,
        name=mine.name,
        area=area,
        capacity=mine.capacity,
        headcount=mine.headcount,
        joined=joined,
        code=code,
        poll=meeting.polls.current,
        phones=phones,
        hands=hands,
        button=button,
        by_phone=by_phone,
    )


def _difference(old: dict[str, View], new: dict[str, View]) -> Iterator[Change]:
    for path in old.keys() - new.keys():
        yield Change(path, None)
    for path, view in new.items():
        if old.get(path) != view:
            yield Change(path, view)


def _party_changes(
    before: Meeting, after: Meeting, audience: Audience, touched: Iterable[PartyId]
) -> Iterator[Change]:
    if audience not in {Audience.DESK, Audience.HALL}:
        return
    for party in touched:
        if before.rooms.parties.get(party) != after.rooms.parties.get(party):
            yield Change(f"party/{party}", _party(after, party))


def _items(meeting: Meeting, audience: Audience) -> Iterable[Item]:
    if audience is Audience.DESK:
        return meeting.programme.items
    on = [item for item in meeting.programme.items if item.id == meeting.programme.on]
    following = next_item(meeting.programme.items, meeting.programme.runs, meeting.programme.on)
    return [*on, following] if following else on


def _polls(meeting: Meeting, audience: Audience) -> Iterable[Poll]:
    if audience is Audience.DESK:
        return (meeting.polls.by_id[poll] for poll in meeting.polls.order)
    return (meeting.polls.by_id[meeting.polls.current],) if meeting.polls.current else ()


def _scene(meeting: Meeting, audience: Audience) -> LotteryId | None:
    """The lottery whose scene this audience is shown."""
    if meeting.lottery.on is None:
        return None
    hidden = audience in {Audience.ROOMS, Audience.PHONES}
    return (
        None
        if hidden and meeting.lottery.runs[meeting.lottery.on].rehearsal
        else meeting.lottery.on
    )


def _lotteries(meeting: Meeting, audience: Audience) -> Iterable[LotteryRun]:
    if audience is Audience.DESK:
        return (meeting.lottery.runs[lottery] for lottery in meeting.lottery.order)
    on = _scene(meeting, audience)
    return (meeting.lottery.runs[on],) if on is not None else ()


def _lottery(meeting: Meeting, run: LotteryRun, audience: Audience) -> LotteryView:
    lottery = run.lottery
    is_desk = audience is Audience.DESK
    outcome = run.outcome if is_desk or run.stage is LotteryStage.REVEALED else None
    shown = _groups_shown(lottery, audience)
    return LotteryView(
        **{field: getattr(lottery, field) for field in _COMMITTED},
        groups=tuple(lottery.groups[place] for place in shown),
        place=meeting.lottery.order.index(lottery.id),
        stage=run.stage.value,
        rehearsal=run.rehearsal,
        draw=run.draw,
        reason=run.reason,
        digits=run.digits,
        places=run.places,
        agreed=run.agreed,
        waiting_for=run.pending[0] if run.pending is not None and is_desk else "",
        disputes=run.disputes,
        drawn=tuple(outcome.drawn[place] for place in shown) if outcome else None,
        seats=outcome.seats if outcome else None,
        number=outcome.number if outcome else None,
        digest=outcome.digest if outcome else None,
        live_at=run.live_at,
        drawn_at=run.drawn_at,
        revealed_at=run.revealed_at,
        reveal_ms=run.reveal_ms,
    )


def _groups_shown(lottery: Lottery, audience: Audience) -> Sequence[int]:
    """The places of the groups that an audience is told of: not 140 areas on 40,000 phones."""
    places = range(len(lottery.groups))
    if audience in {Audience.DESK, Audience.HALL}:
        return places
    values = Counter(group.feature for group in lottery.groups)
    return [n for n in places if values[lottery.groups[n].feature] <= MAX_SEAT_VALUES]


def _item(meeting: Meeting, item: Item) -> ItemView:
    run = meeting.programme.runs.get(item.id)
    return ItemView(
        id=item.id,
        place=meeting.programme.items.index(item),
        day=item.day,
        kind=item.kind.value,
        title=item.title,
        speaker=item.speaker,
        starts_at=item.starts_at,
        minutes=item.minutes,
        hard=item.hard,
        poll=item.poll,
        started_at=run.started_at if run else None,
        ended_at=run.ended_at if run else None,
    )


def _poll(meeting: Meeting, poll: Poll, audience: Audience) -> PollView:
    shown = counts_are_shown(poll, audience)
    rule = RULES[poll.rule]
    return PollView(
        id=poll.id,
        place=meeting.polls.order.index(poll.id),
        question=poll.question,
        options=poll.options,
        channels=tuple(channel.value for channel in Channel if channel in poll.channels),
        kind=poll.kind.value,
        rule=poll.rule,
        budget=poll.budget,
        state=poll.state.value,
        reveal_parties=poll.reveal_parties.value,
        reveal_chamber=poll.reveal_chamber.value,
        opened_at=poll.opened_at,
        closes_at=poll.closes_at,
        closed_at=poll.closed_at,
        live=shown,
        tally=poll.tally if shown else None,
        seats=poll.seats,
        rule_title=rule.title,
        rule_sentence=rule.sentence,
        outcome=meeting.polls.outcomes.get(poll.id) if shown else None,
        shown_round=meeting.polls.shown_rounds.get(poll.id, 0),
        sheet=_sheet(meeting, poll, audience) if shown else None,
        named=poll.named,
    )


def _sheet(meeting: Meeting, poll: Poll, audience: Audience) -> Sheet | None:
    """The published sheet; for the desk, before that, what a closed poll would be published as."""
    is_waiting = audience is Audience.DESK and poll.state is PollState.CLOSED
    if is_waiting and poll.tally is not None:
        return result_sheet(poll, poll.tally)
    return meeting.polls.sheets.get(poll.id)


def _party(meeting: Meeting, number: PartyId) -> PartyView:
    party = meeting.rooms.parties[number]
    area = meeting.founding.areas[party.area]
    return PartyView(
        id=number,
        name=party.name,
        area=party.area,
        area_name=area.name,
        region=meeting.founding.region_index(party.area),
        latitude=party.latitude,
        longitude=party.longitude,
        capacity=party.capacity,
        headcount=party.headcount,
    )
