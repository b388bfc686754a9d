"""What changes on a client's screen, over the wire: documents under their paths, new or gone.

The documents themselves belong to the subjects of the meeting, which say who sees what and when
(see :mod:`conference.deliberation.documents`); their classes are named here once more, for those
who speak the protocol.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from conference.deliberation.audience import Audience, Paths
from conference.deliberation.documents import documents, touched
from conference.deliberation.founding.documents import ConferenceView, RegionView
from conference.deliberation.lottery.documents import LotteryView
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.documents import PollView, counts_are_shown
from conference.deliberation.programme.documents import EditView, ItemView, PlanView, PlayheadView
from conference.deliberation.rooms.documents import AreaView, PartyView, RoomView, room_view
from conference.deliberation.views import View

__all__ = [
    "AreaView",
    "Audience",
    "Change",
    "ConferenceView",
    "EditView",
    "ItemView",
    "LotteryView",
    "PartyView",
    "PlanView",
    "PlayheadView",
    "PollView",
    "RegionView",
    "RoomView",
    "View",
    "apply",
    "changes",
    "counts_are_shown",
    "project",
    "room_view",
    "touched",
]


class Change(msgspec.Struct, frozen=True):
    """One document is new under this path, or gone (``view`` is null)."""

    path: str
    view: View | None


def project(meeting: Meeting, audience: Audience) -> dict[str, View]:
    """Every document that the audience sees, by path."""
    return dict(documents(meeting, audience))


def changes(
    before: Meeting, after: Meeting, audience: Audience, paths: Paths
) -> tuple[Change, ...]:
    """What differs for the audience among ``paths``, those that were :func:`touched`.

    First what is gone, in the order in which it stood before, then what is new or changed, in the
    order in which it stands.
    """
    return tuple(_changes(before, after, audience, paths)) if paths else ()


def _changes(before: Meeting, after: Meeting, audience: Audience, paths: Paths) -> Iterator[Change]:
    old = dict(documents(before, audience, paths))
    new = dict(documents(after, audience, paths))
    for path in old:
        if path not in new:
            yield Change(path, None)
    for path, view in new.items():
        if old.get(path) != view:
            yield Change(path, view)


def apply(views: dict[str, View], what: Iterable[Change]) -> None:
    """Bring a client's documents up to date."""
    for change in what:
        if change.view is None:
            views.pop(change.path, None)
        else:
            views[change.path] = change.view
