"""The documents of the founding: the conference as a whole, and its regions.

``conference`` says what is on, so it also reads the programme, the polls and the lottery.
"""

from __future__ import annotations

from collections.abc import Iterator

from conference.core.lean import Lean
from conference.deliberation.audience import NO_PATHS, Audience, Paths, chosen, named
from conference.deliberation.events import Event
from conference.deliberation.founding.events import ConferenceFounded
from conference.deliberation.lottery.documents import scene
from conference.deliberation.lottery.events import LotteryEnded, LotteryRevealed, LotteryStarted
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.events import PollOpened
from conference.deliberation.programme.events import ItemEnded, ItemStarted

__all__ = ["ConferenceView", "RegionView", "documents", "touched"]

CONFERENCE = "conference"


class ConferenceView(Lean, frozen=True, tag_field="view", tag="conference"):
    """The conference as a whole. ``on`` is the item that is on, ``poll`` the poll opened last.

    ``lottery`` is the lottery whose scene is on, for this audience: parties and phones are not
    shown a rehearsal of it. ``zone`` is the time zone of the programme (IANA), "" if not known.
    """

    name: str
    rehearsal: bool
    on: str | None
    poll: str | None
    lottery: str | None = None
    zone: str = ""


class RegionView(Lean, frozen=True, tag_field="view", tag="region"):
    """A region; ``place`` is its row in every count by region."""

    id: str
    place: int
    name: str


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, ConferenceView | RegionView]]:
    """The conference, then the regions in order; only those among ``paths`` where it is given."""
    founding = meeting.founding
    if paths is None or CONFERENCE in paths:
        yield (
            CONFERENCE,
            ConferenceView(
                founding.name,
                founding.rehearsal,
                meeting.programme.on,
                meeting.polls.current,
                scene(meeting, audience),
                founding.zone,
            ),
        )
    wanted = chosen(paths, "region")
    if wanted is None or wanted:
        for place, region in enumerate(founding.regions):
            if wanted is None or str(place) in wanted:
                yield f"region/{place}", RegionView(region.id, place, region.name)


def touched(event: Event, meeting: Meeting) -> Paths:
    """The paths that ``event`` may change; see :mod:`conference.deliberation.documents`."""
    match event:
        case ConferenceFounded(_, _, regions):
            count = max(len(regions), len(meeting.founding.regions))
            return named("region", *range(count)) | {CONFERENCE}
        case (
            ItemStarted()
            | ItemEnded()
            | PollOpened()
            | LotteryStarted()
            | LotteryRevealed()
            | LotteryEnded()
        ):
            return frozenset({CONFERENCE})
        case _:
            return NO_PATHS
