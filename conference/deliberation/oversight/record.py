"""What the record says of oversight that does not follow from what was before it."""

from __future__ import annotations

from conference.deliberation.meeting import Meeting
from conference.deliberation.oversight.decide import drawn
from conference.deliberation.oversight.events import Event, PanelSeated

__all__ = ["fault"]


def fault(meeting: Meeting, event: Event) -> str | None:
    """A panel is who was drawn; a report is filed by a member of a panel that sits."""
    oversight = meeting.oversight
    sitting = {one.id for one in oversight.sitting()}
    if isinstance(event, PanelSeated):
        outcome = drawn(meeting, event.panel)
        is_so = outcome is not None and (outcome.digest, outcome.selected) == (
            event.draw,
            event.members,
        )
        if not is_so or event.panel in oversight.panels:
            return "a panel of oversight is seated that no revealed draw has selected"
        is_so = event.replaces is None or event.replaces in sitting
        return None if is_so else "a panel of oversight takes the place of none that sits"
    panel = oversight.panels.get(event.panel)
    if panel is None or panel.id not in sitting or event.member not in panel.members:
        return "a report is filed by nobody who sits on its panel"
    is_next = event.report == len(oversight.reports) + 1
    return None if is_next else "reports are not numbered one after the other"
