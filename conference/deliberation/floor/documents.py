"""The documents of the floor: one a list, for desk, hall, members and rooms."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from conference.core.lean import Lean
from conference.deliberation.audience import NO_PATHS, Audience, Paths, chosen, named
from conference.deliberation.chamber import events as chamber
from conference.deliberation.events import Event
from conference.deliberation.floor import events as floor
from conference.deliberation.floor.model import SpeakersList, Speech, SpeechKind, Wish
from conference.deliberation.floor.names import region_of, speaker_name
from conference.deliberation.floor.order import SENTENCES, speaking_order
from conference.deliberation.floor.speeches import is_in_hall, next_by_rule
from conference.deliberation.meeting import Meeting
from conference.deliberation.members.events import BadgeChecked, MembersReplaced, StandingNoted
from conference.deliberation.timers import events as timers

__all__ = [
    "FloorView",
    "SpeakingView",
    "SpokenView",
    "UsedView",
    "WishView",
    "documents",
    "touched",
]

NEWEST = 20
"""So many of the last speeches desks are shown."""

AUDIENCES = frozenset({Audience.DESK, Audience.HALL, Audience.MEMBERS, Audience.ROOMS})

OWN = get_args(floor.Event)
CLOCKS = get_args(timers.Event)
PRESENCE = (*get_args(chamber.Event), BadgeChecked, MembersReplaced, StandingNoted)


class WishView(Lean, frozen=True):
    """Who waits: a ``seat`` or the room ``party``, called ``name``; ``about`` for desks alone."""

    number: int
    name: str
    kind: str
    seat: int | None = None
    party: int | None = None
    about: str = ""


class SpeakingView(Lean, frozen=True):
    """Who has the floor. The clock runs until ``ends_at`` or rests with ``left`` ms of ``length``.

    Both are None where the clock was stopped by hand. ``group`` is where their time is counted,
    ``reason`` why they were called out of order, "" where they were not.
    """

    number: int
    name: str
    kind: str
    length: int
    seat: int | None = None
    party: int | None = None
    about: str = ""
    group: str = ""
    reason: str = ""
    timer: str = ""
    ends_at: int | None = None
    left: int | None = None


class UsedView(Lean, frozen=True):
    """How long a side, or a group, has spoken, in ms, without the speech that goes on.

    ``members`` is how many seats the list's table has in the group, 0 for a side.
    """

    name: str
    used: int
    speeches: int
    members: int = 0


class SpokenView(Lean, frozen=True):
    """A speech that is over, for desks."""

    number: int
    name: str
    kind: str
    used: int
    reason: str = ""


class FloorView(Lean, frozen=True, tag_field="view", tag="floor"):
    """A list of speakers. ``rule`` is its rule of order, ``says`` the same in a sentence.

    ``waiting`` are the members in the order in which they would be called now, ``following`` the
    number of who is next (None: nobody), ``away`` who waits and is not in the hall. ``rooms`` are
    those that the desk may choose from: for desks, and without ``about`` for rooms. ``sides`` and
    ``groups`` say how the time was used; ``spoken`` are the last speeches, for desks.
    """

    id: str
    place: int
    title: str
    item: str | None
    poll: str | None
    rule: str
    says: str
    state: str
    length: int
    value: str
    speaking: SpeakingView | None
    following: int | None
    waiting: tuple[WishView, ...]
    away: tuple[WishView, ...]
    rooms: tuple[WishView, ...]
    sides: tuple[UsedView, ...]
    groups: tuple[UsedView, ...]
    spoken: tuple[SpokenView, ...] = ()


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, FloorView]]:
    """The lists in their order, to others than desks until they are over."""
    wanted = chosen(paths, "floor")
    if audience not in AUDIENCES or (wanted is not None and not wanted):
        return
    is_desk = audience is Audience.DESK
    for one in meeting.floor.in_order() if is_desk else meeting.floor.live():
        if wanted is None or one.id in wanted:
            yield f"floor/{one.id}", _floor(meeting, one, audience)


def touched(event: Event, meeting: Meeting) -> Paths:
    """The paths that ``event`` may change; see :mod:`conference.deliberation.documents`."""
    if isinstance(event, OWN):
        return named("floor", event.floor)
    if isinstance(event, CLOCKS):
        found = meeting.floor.speaking()
        is_its = found is not None and found[1].timer == event.timer
        return named("floor", found[0].id) if found is not None and is_its else NO_PATHS
    if isinstance(event, PRESENCE):
        return named("floor", *(one.id for one in meeting.floor.in_order() if one.waiting))
    return NO_PATHS


def _floor(meeting: Meeting, one: SpeakersList, audience: Audience) -> FloorView:
    is_desk = audience is Audience.DESK
    speech, following = one.speaking, next_by_rule(meeting, one)
    return FloorView(
        id=one.id,
        place=one.place,
        title=one.title,
        item=one.item,
        poll=one.poll,
        rule=one.rule.value,
        says=SENTENCES[one.rule],
        state=one.state.value,
        length=one.length,
        value=one.value,
        speaking=_speaking(meeting, one, speech) if speech is not None else None,
        following=following.number if following is not None else None,
        waiting=tuple(_wish(meeting, wish) for wish in _waiting(meeting, one)),
        away=tuple(_wish(meeting, wish) for wish in _of_seats(meeting, one, here=False)),
        rooms=_rooms(meeting, one, audience),
        sides=_sides(one),
        groups=_groups(meeting, one),
        spoken=_spoken(meeting, one) if is_desk else (),
    )


def _waiting(meeting: Meeting, one: SpeakersList) -> tuple[Wish, ...]:
    """Those in the hall by the rule; of a list that is not drawn yet also the others, as asked."""
    by_rule = speaking_order(one, lambda seat: is_in_hall(meeting, seat))
    placed = {wish.number for wish in by_rule}
    rest = (wish for wish in _of_seats(meeting, one, here=True) if wish.number not in placed)
    return (*by_rule, *rest)


def _of_seats(meeting: Meeting, one: SpeakersList, *, here: bool) -> Iterator[Wish]:
    """The members who wait and are in the hall, or those who are not, as they asked."""
    for wish in one.in_order():
        if wish.seat is not None and is_in_hall(meeting, wish.seat) is here:
            yield wish


def _wish(meeting: Meeting, wish: Wish, about: str = "") -> WishView:
    name = speaker_name(meeting, wish)
    return WishView(wish.number, name, wish.kind.value, wish.seat, wish.party, about)


def _rooms(meeting: Meeting, one: SpeakersList, audience: Audience) -> tuple[WishView, ...]:
    """Who is not chosen yet is the business of the desk and of the rooms."""
    if audience not in {Audience.DESK, Audience.ROOMS}:
        return ()
    told = audience is Audience.DESK
    return tuple(
        _wish(meeting, wish, wish.about if told else "")
        for wish in one.in_order()
        if wish.party is not None
    )


def _speaking(meeting: Meeting, one: SpeakersList, speech: Speech) -> SpeakingView:
    wish = speech.wish
    timer = meeting.timers.by_id.get(speech.timer) if speech.since is None else None
    return SpeakingView(
        number=wish.number,
        name=speaker_name(meeting, wish),
        kind=wish.kind.value,
        length=timer.length if timer is not None else one.length,
        seat=wish.seat,
        party=wish.party,
        about=wish.about,
        group=_group(meeting, one, wish),
        reason=speech.reason,
        timer=speech.timer if timer is not None else "",
        ends_at=timer.ends_at if timer is not None else None,
        left=timer.left if timer is not None else None,
    )


def _sides(one: SpeakersList) -> tuple[UsedView, ...]:
    over = [speech for speech in one.speeches if speech.used is not None]
    found = []
    for kind in SpeechKind:
        used = [speech.used or 0 for speech in over if speech.wish.kind is kind]
        if used:
            found.append(UsedView(kind.value, sum(used), len(used)))
    return tuple(found)


def _groups(meeting: Meeting, one: SpeakersList) -> tuple[UsedView, ...]:
    """The groups of the table in the order of their lowest seats, then regions of rooms."""
    members: dict[str, int] = {}
    for seat in sorted(one.groups):
        members[one.groups[seat]] = members.get(one.groups[seat], 0) + 1
    used: dict[str, list[int]] = {name: [] for name in members}
    for speech in one.speeches:
        name = _group(meeting, one, speech.wish)
        if speech.used is not None and name and not speech.wish.is_order:
            used.setdefault(name, []).append(speech.used)
    return tuple(
        UsedView(name, sum(times), len(times), members.get(name, 0)) for name, times in used.items()
    )


def _group(meeting: Meeting, one: SpeakersList, wish: Wish) -> str:
    """Where the time of a speech is counted: the group of the seat, the region of the room."""
    if wish.seat is not None:
        return one.groups.get(wish.seat, "")
    return region_of(meeting, wish)


def _spoken(meeting: Meeting, one: SpeakersList) -> tuple[SpokenView, ...]:
    over = [speech for speech in one.speeches if speech.used is not None]
    return tuple(
        SpokenView(
            speech.wish.number,
            speaker_name(meeting, speech.wish),
            speech.wish.kind.value,
            speech.used or 0,
            speech.reason,
        )
        for speech in over[-NEWEST:]
    )
