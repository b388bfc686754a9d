"""The document of oversight: its panels, and which reports were filed; their text is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from conference.core.lean import Lean
from conference.deliberation.audience import NO_PATHS, Audience, Paths
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.oversight.events import Event as OversightEvent
from conference.deliberation.oversight.model import Panel, Report

__all__ = [
    "OversightView",
    "PanelView",
    "ReportView",
    "documents",
    "panel_view",
    "report_view",
    "touched",
]

WHOLE = "oversight"

OWN = get_args(OversightEvent)


class PanelView(Lean, frozen=True):
    """A panel of so many members; its term has ended where ``until`` is not None."""

    id: str
    title: str
    members: int
    since: int
    until: int | None


class ReportView(Lean, frozen=True):
    """A report of a panel; its text is read over HTTP."""

    number: int
    panel: str
    title: str
    filed_at: int


class OversightView(Lean, frozen=True, tag_field="view", tag="oversight"):
    """The panels as they were seated, and the reports as they were filed."""

    panels: tuple[PanelView, ...]
    reports: tuple[ReportView, ...]


def panel_view(panel: Panel) -> PanelView:
    """The panel for documents."""
    return PanelView(panel.id, panel.title, len(panel.members), panel.since, panel.until)


def report_view(report: Report) -> ReportView:
    """The report for documents."""
    return ReportView(report.number, report.panel, report.title, report.at)


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, OversightView]]:
    """One document for desks and members, where there is a panel."""
    oversight = meeting.oversight
    is_wanted = paths is None or WHOLE in paths
    if audience not in {Audience.DESK, Audience.MEMBERS} or not is_wanted or not oversight.order:
        return
    yield (
        WHOLE,
        OversightView(
            tuple(panel_view(oversight.panels[one]) for one in oversight.order),
            tuple(map(report_view, oversight.reports)),
        ),
    )


def touched(event: Event, _meeting: Meeting) -> Paths:
    """The paths that ``event`` may change; see :mod:`conference.deliberation.documents`."""
    return frozenset({WHOLE}) if isinstance(event, OWN) else NO_PATHS
