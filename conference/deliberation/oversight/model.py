"""Panels of oversight, and their reports.

A panel is who a revealed lottery has selected. Its term ends when another panel is seated in its
place and not before: nobody has it end because of what it reports.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from immutables import Map

from conference.core.clock import Millis
from conference.core.ids import LotteryId

__all__ = ["MOST_REPORTS", "Oversight", "Panel", "Report"]

MOST_REPORTS = 20
"""So many reports one member of a panel may file."""


@dataclass(frozen=True, slots=True)
class Panel:
    """The ``members`` (pseudonyms) of a draw, from ``since`` until another one took its place."""

    id: LotteryId
    title: str
    members: frozenset[str]
    since: Millis
    until: Millis | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """A report of a panel, filed by one of its members (a pseudonym)."""

    number: int
    panel: LotteryId
    member: str
    title: str
    text: str
    at: Millis


@dataclass(frozen=True, slots=True)
class Oversight:
    """The slice of the meeting for oversight; ``order`` is that in which panels were seated."""

    panels: Map[LotteryId, Panel] = field(default_factory=Map)
    order: tuple[LotteryId, ...] = ()
    reports: tuple[Report, ...] = ()

    def put(self, panel: Panel) -> Oversight:
        """With this panel as it is now; a new one is the last."""
        order = self.order if panel.id in self.panels else (*self.order, panel.id)
        return replace(self, panels=self.panels.set(panel.id, panel), order=order)

    def sitting(self) -> Iterator[Panel]:
        """The panels whose term goes on."""
        return (self.panels[one] for one in self.order if self.panels[one].until is None)

    def panel_of(self, member: str) -> Panel | None:
        """The sitting panel of a member, by pseudonym; of several the one seated last."""
        found = [panel for panel in self.sitting() if member in panel.members]
        return found[-1] if found else None
