"""The client's picture of the meeting: a frozen value that each message of the server renews.

What is unchanged is shared with the picture before, so ``new.parties is old.parties`` says that no
party changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from immutables import Map

from conference.protocol.messages import (
    EventMessage,
    Health,
    LotteryJob,
    Presence,
    PresenceRow,
    RoomMessage,
    ServerMessage,
    Snapshot,
    Tick,
)
from conference.protocol.views import (
    AreaView,
    Change,
    ConferenceView,
    ItemView,
    LotteryView,
    PartyView,
    PollView,
    RegionView,
    RoomView,
    View,
)

__all__ = ["NOTHING", "Gap", "Replica"]

V = TypeVar("V", bound=View)


class Gap(Exception):  # noqa: N818  (a gap is what it is, as StopIteration)
    """An event does not follow on the last one seen: a fresh snapshot is needed."""


@dataclass(frozen=True)
class Replica:
    """All that the server has told this client.

    ``views`` has the documents by path, as of entry ``seq`` of the record (-1: none yet);
    ``ticks`` the latest running tally of each poll, ``presence`` the link of each party by number
    (desk), ``room`` the own party, ``health`` the server's (desk), ``jobs`` what is computed for
    each lottery (desk).

    ``regions``, ``items``, ``polls``, ``parties`` and ``lotteries`` are the documents of these
    kinds in the order of their places; a party's is its number.
    """

    seq: int = -1
    views: Map[str, View] = field(default_factory=Map)
    ticks: Map[str, Tick] = field(default_factory=Map)
    room: RoomView | None = None
    presence: Map[int, PresenceRow] = field(default_factory=Map)
    health: Health | None = None
    regions: tuple[RegionView, ...] = ()
    items: tuple[ItemView, ...] = ()
    polls: tuple[PollView, ...] = ()
    parties: tuple[PartyView, ...] = ()
    lotteries: tuple[LotteryView, ...] = ()
    jobs: Map[str, LotteryJob] = field(default_factory=Map)

    @property
    def conference(self) -> ConferenceView | None:
        """The conference as a whole; None before the first snapshot."""
        found = self.views.get("conference")
        return found if isinstance(found, ConferenceView) else None

    @property
    def item_on(self) -> ItemView | None:
        """The item that is on."""
        conference = self.conference
        return self.item(conference.on) if conference and conference.on is not None else None

    @property
    def current_poll(self) -> PollView | None:
        """The poll that was opened last."""
        conference = self.conference
        return self.poll(conference.poll) if conference and conference.poll is not None else None

    @property
    def lottery_on(self) -> LotteryView | None:
        """The lottery whose scene is on."""
        conference = self.conference
        on = conference.lottery if conference else None
        return self.lottery(on) if on is not None else None

    def lottery(self, lottery: str) -> LotteryView | None:
        """A lottery by its id."""
        found = self.views.get(f"lottery/{lottery}")
        return found if isinstance(found, LotteryView) else None

    def item(self, item: str) -> ItemView | None:
        """An item by its id."""
        found = self.views.get(f"item/{item}")
        return found if isinstance(found, ItemView) else None

    def poll(self, poll: str) -> PollView | None:
        """A poll by its id."""
        found = self.views.get(f"poll/{poll}")
        return found if isinstance(found, PollView) else None

    def party(self, number: int) -> PartyView | None:
        """A party by its number (desk and hall)."""
        found = self.views.get(f"party/{number}")
        return found if isinstance(found, PartyView) else None

    def area(self, area: str) -> AreaView | None:
        """A city or county by its id (desk)."""
        found = self.views.get(f"area/{area}")
        return found if isinstance(found, AreaView) else None

    def apply(self, message: ServerMessage) -> Replica:
        """The picture after ``message``; the same one when it says nothing about the meeting.

        An event that was seen already changes nothing. Raises :class:`Gap` when one is missing
        before this one.
        """
        match message:
            case Snapshot():
                return self._fresh(message)
            case EventMessage():
                return self._after(message)
            case Tick():
                return replace(self, ticks=self.ticks.set(message.poll, message))
            case RoomMessage():
                return replace(self, room=message.room)
            case Presence():
                return replace(self, presence=_merged(self.presence, message))
            case Health():
                return replace(self, health=message)
            case LotteryJob():
                return replace(self, jobs=self.jobs.set(message.lottery, message))
            case _:
                return self

    def _fresh(self, snapshot: Snapshot) -> Replica:
        views: Map[str, View] = Map(snapshot.views)
        ticks: Map[str, Tick] = Map(
            {poll: tick for poll, tick in self.ticks.items() if f"poll/{poll}" in views}
        )
        return replace(
            self,
            seq=snapshot.seq,
            views=views,
            ticks=ticks,
            jobs=Map(),
            regions=_listed(views, RegionView, _place),
            items=_listed(views, ItemView, _place),
            polls=_listed(views, PollView, _place),
            parties=_listed(views, PartyView, _number),
            lotteries=_listed(views, LotteryView, _place),
        )

    def _after(self, event: EventMessage) -> Replica:
        if event.seq <= self.seq:
            return self
        if event.after != self.seq:
            raise Gap(f"after {self.seq} came {event.seq}, which follows on {event.after}")
        views = _changed(self.views, event.changes)
        kinds = {change.path.partition("/")[0] for change in event.changes}
        return replace(
            self,
            seq=event.seq,
            views=views,
            regions=_listed(views, RegionView, _place) if "region" in kinds else self.regions,
            items=_listed(views, ItemView, _place) if "item" in kinds else self.items,
            polls=_listed(views, PollView, _place) if "poll" in kinds else self.polls,
            parties=_parties(self.parties, views, event.changes)
            if "party" in kinds
            else self.parties,
            lotteries=_listed(views, LotteryView, _place) if "lottery" in kinds else self.lotteries,
        )


NOTHING = Replica()
"""Before the first message."""


def _place(view: RegionView | ItemView | PollView | LotteryView) -> int:
    return view.place


def _number(view: PartyView) -> int:
    return view.id


def _listed(views: Mapping[str, View], kind: type[V], order: Callable[[V], int]) -> tuple[V, ...]:
    return tuple(sorted((view for view in views.values() if isinstance(view, kind)), key=order))


def _changed(views: Map[str, View], changes: Iterable[Change]) -> Map[str, View]:
    draft = views.mutate()
    for change in changes:
        if change.view is not None:
            draft[change.path] = change.view
        elif change.path in draft:
            del draft[change.path]
    return draft.finish()


def _parties(
    known: tuple[PartyView, ...], views: Map[str, View], changes: Iterable[Change]
) -> tuple[PartyView, ...]:
    """The parties after ``changes``, without sorting ten thousand of them for one headcount."""
    listed = list(known)
    for change in changes:
        if not isinstance(change.view, PartyView):
            if change.path.startswith("party/"):
                return _listed(views, PartyView, _number)
            continue
        place = change.view.id
        if place >= len(listed) or listed[place].id != place:
            return _listed(views, PartyView, _number)
        listed[place] = change.view
    return tuple(listed)


def _merged(known: Map[int, PresenceRow], presence: Presence) -> Map[int, PresenceRow]:
    rows = {row.party: row for row in presence.rows}
    return Map(rows) if presence.whole else known.update(rows)
