"""Reports of panels of oversight in minutes, word for word."""

from __future__ import annotations

from collections.abc import Iterator

from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.oversight.events import PanelSeated, ReportFiled
from conference.minutes.blocks import Block, Para
from conference.minutes.model import Reported
from conference.minutes.words import clock, many

__all__ = ["KEPT", "report_blocks", "reported", "seated_said"]

KEPT = (PanelSeated, ReportFiled)
"""Events of oversight that belong into minutes."""


def seated_said(meeting: Meeting, event: Event) -> str:
    """A sentence about a panel that was seated; "" for any other event."""
    if not isinstance(event, PanelSeated):
        return ""
    count = many(len(event.members), "person", "people")
    before = meeting.oversight.panels.get(event.replaces) if event.replaces is not None else None
    instead = f" in place of “{before.title}”" if before is not None else ""
    return f"The panel of oversight “{event.title}” was seated{instead}: {count}, drawn by lot."


def reported(meeting: Meeting, entry: int, event: ReportFiled) -> Reported:
    """The report as an act."""
    panel = meeting.oversight.panels[event.panel]
    return Reported(entry, event.at, event.report, panel.title, event.title, event.text)


def report_blocks(act: Reported, number: int, zone: str) -> Iterator[Block]:
    """The report, line for line as it was written."""
    head = f"Report {act.report} of the panel of oversight “{act.panel}”: {act.title}"
    first, *others = [line for line in act.text.splitlines() if line.strip()]
    yield Para(first, number, clock(act.at, zone), head)
    for line in others:
        yield Para(line)
