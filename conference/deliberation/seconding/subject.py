"""The subject seconding: what one login asks for, and another one has to confirm."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.seconding.commands import WithdrawAsking
from conference.deliberation.seconding.decide import decide
from conference.deliberation.seconding.documents import documents, touched
from conference.deliberation.seconding.evolve import Heard, evolve
from conference.deliberation.seconding.model import Seconding
from conference.deliberation.seconding.record import fault
from conference.deliberation.subject import POLLS_POSTS, Subject

__all__ = ["SUBJECT"]

SUBJECT = Subject(
    name="seconding",
    start=Seconding(),
    may={WithdrawAsking: POLLS_POSTS},
    hears=frozenset(get_args(Heard)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    fault=fault,
)
