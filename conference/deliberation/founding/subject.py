"""The subject founding: its name, whether it rehearses, its regions and areas."""

from __future__ import annotations

from conference.deliberation.founding.commands import FoundConference
from conference.deliberation.founding.decide import decide
from conference.deliberation.founding.documents import documents, touched
from conference.deliberation.founding.events import ConferenceFounded
from conference.deliberation.founding.evolve import evolve
from conference.deliberation.founding.model import Founding
from conference.deliberation.subject import ALONE, Subject

__all__ = ["SUBJECT"]

SUBJECT = Subject(
    name="founding",
    start=Founding(),
    may={
        FoundConference: ALONE,
    },
    hears=frozenset({ConferenceFounded}),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
)
