"""The subject wordings: what a conference says, in further languages."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.subject import DIRECTORS, POLLS_POSTS, Subject
from conference.deliberation.wordings.commands import SetLanguages, WordIn
from conference.deliberation.wordings.decide import decide
from conference.deliberation.wordings.documents import documents, touched
from conference.deliberation.wordings.events import Event
from conference.deliberation.wordings.evolve import evolve
from conference.deliberation.wordings.model import Wordings
from conference.deliberation.wordings.record import fault, withheld

__all__ = ["SUBJECT"]

SUBJECT = Subject(
    name="wordings",
    start=Wordings(),
    may={SetLanguages: DIRECTORS, WordIn: POLLS_POSTS},
    hears=frozenset(get_args(Event)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    withheld=withheld,
    fault=fault,
)
