"""The subject oversight: panels drawn by lot, and their reports."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.oversight.commands import FileReport, SeatPanel
from conference.deliberation.oversight.decide import decide
from conference.deliberation.oversight.documents import documents, touched
from conference.deliberation.oversight.events import Event
from conference.deliberation.oversight.evolve import evolve
from conference.deliberation.oversight.model import Oversight
from conference.deliberation.oversight.record import fault
from conference.deliberation.subject import ALONE, DIRECTORS, Subject

__all__ = ["SUBJECT"]

SUBJECT = Subject(
    name="oversight",
    start=Oversight(),
    may={SeatPanel: DIRECTORS, FileReport: ALONE},
    hears=frozenset(get_args(Event)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    fault=fault,
)
