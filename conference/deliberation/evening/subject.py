"""The subject evening: rules of conduct, and beside the record the notebooks of rooms."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.evening.commands import Beside, PublishConduct
from conference.deliberation.evening.decide import decide
from conference.deliberation.evening.documents import documents, touched
from conference.deliberation.evening.events import ConductPublished
from conference.deliberation.evening.evolve import evolve
from conference.deliberation.evening.model import Evening
from conference.deliberation.evening.record import fault
from conference.deliberation.rooms.subject import FACILITATORS
from conference.deliberation.subject import DIRECTORS, Subject

__all__ = ["SUBJECT"]

SUBJECT = Subject(
    name="evening",
    start=Evening(),
    may={PublishConduct: DIRECTORS},
    beside=dict.fromkeys(get_args(Beside), FACILITATORS),
    hears=frozenset({ConductPublished}),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    fault=fault,
)
