"""The meeting: everything that the record says, as a value.

Maps are persistent (``immutables.Map``): an event changes a few entries and shares the rest, so
that ten thousand parties are not copied for one headcount.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from immutables import Map

from conference.core.clock import Millis
from conference.core.ids import AreaId, ItemId, LotteryId, PartyId, PollId, RegionId
from conference.deliberation.lottery.model import LotteryRun
from conference.deliberation.polls.ballotbox import BallotBox
from conference.deliberation.polls.counting import PollOutcome
from conference.deliberation.polls.model import Poll, PollState
from conference.deliberation.programme.model import Item, Run
from conference.deliberation.rooms.model import Area, Party, Region
from conference.sortition.roster import Roster
from conference.voting.sheet import Sheet

__all__ = ["EMPTY", "Meeting"]


@dataclass(frozen=True, slots=True)
class Meeting:
    """The state of a conference.

    ``at`` is the time of the latest event and never goes back, whatever the machine's clock does.
    ``polls`` keeps the order in which polls were prepared in ``poll_order``; ``current`` is the
    poll that was opened last. ``boxes`` has the box of every poll that was opened,
    ``outcomes`` what its rule made of it, ``sheets`` the published results, ``shown_rounds`` up
    to which round screens show that. ``lotteries`` keeps the order in which they were committed
    in ``lottery_order``; ``lottery`` is the one whose scene is on. ``roster`` is the confirmed list
    of the chamber's members.
    """

    name: str = ""
    rehearsal: bool = False
    at: Millis = Millis(0)
    regions: tuple[Region, ...] = ()
    areas: Map[AreaId, Area] = field(default_factory=Map)
    items: tuple[Item, ...] = ()
    runs: Map[ItemId, Run] = field(default_factory=Map)
    on: ItemId | None = None
    parties: Map[PartyId, Party] = field(default_factory=Map)
    polls: Map[PollId, Poll] = field(default_factory=Map)
    poll_order: tuple[PollId, ...] = ()
    current: PollId | None = None
    boxes: Map[PollId, BallotBox] = field(default_factory=Map)
    outcomes: Map[PollId, PollOutcome] = field(default_factory=Map)
    shown_rounds: Map[PollId, int] = field(default_factory=Map)
    sheets: Map[PollId, Sheet] = field(default_factory=Map)
    lotteries: Map[LotteryId, LotteryRun] = field(default_factory=Map)
    lottery_order: tuple[LotteryId, ...] = ()
    lottery: LotteryId | None = None
    roster: Roster = field(default_factory=Roster)

    @property
    def is_founded(self) -> bool:
        """Whether the conference has begun to exist."""
        return bool(self.name)

    def open_polls(self) -> tuple[Poll, ...]:
        """The polls that take answers now, in the order of preparation."""
        every = (self.polls[poll] for poll in self.poll_order)
        return tuple(poll for poll in every if poll.state is PollState.OPEN)

    def region_index(self, area: AreaId) -> int:
        """The place of an area's region in ``regions``."""
        return self._region_places()[self.areas[area].region]

    def _region_places(self) -> dict[RegionId, int]:
        return {region.id: place for place, region in enumerate(self.regions)}

    def party_regions(self) -> list[int]:
        """For each party, in the order of ids, the place of its region in ``regions``."""
        places = self._region_places()
        by_area = {area.id: places[area.region] for area in self.areas.values()}
        return [by_area[self.parties[PartyId(n)].area] for n in range(len(self.parties))]


EMPTY = Meeting()
"""Before the first entry of the record."""
