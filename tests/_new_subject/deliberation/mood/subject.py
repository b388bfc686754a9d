"""The subject mood."""

from __future__ import annotations

from conference.deliberation.mood.commands import SetMood
from conference.deliberation.mood.decide import decide
from conference.deliberation.mood.documents import documents, touched
from conference.deliberation.mood.events import MoodSet
from conference.deliberation.mood.evolve import evolve
from conference.deliberation.mood.model import Mood
from conference.deliberation.mood.record import fault, withheld

from conference.deliberation.subject import DIRECTORS, Subject

__all__ = ["SUBJECT"]

SUBJECT = Subject(
    name="mood",
    start=Mood(),
    may={SetMood: DIRECTORS},
    hears=frozenset({MoodSet}),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    withheld=withheld,
    fault=fault,
)
