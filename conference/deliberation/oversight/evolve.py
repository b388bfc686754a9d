"""From what happened to the next slice of oversight."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from conference.deliberation.meeting import Meeting
from conference.deliberation.oversight.events import Event, PanelSeated, ReportFiled
from conference.deliberation.oversight.model import Oversight, Panel, Report

__all__ = ["evolve"]


def evolve(state: Oversight, event: Event, _meeting: Meeting) -> Oversight:
    """Oversight after ``event``."""
    match event:
        case PanelSeated(panel, title, _, members, replaces, at):
            if replaces is not None:
                state = state.put(replace(state.panels[replaces], until=at))
            return state.put(Panel(panel, title, frozenset(members), at))
        case ReportFiled(number, panel, member, title, text, at):
            report = Report(number, panel, member, title, text, at)
            return replace(state, reports=(*state.reports, report))
        case _:
            assert_never(event)
