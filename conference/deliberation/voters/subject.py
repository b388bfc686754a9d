"""The subject voters: the list of those who may vote from home, and their codes."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.subject import DIRECTORS, Subject
from conference.deliberation.voters.commands import IssueVoterCode, ListVoters, WithdrawVoterCode
from conference.deliberation.voters.decide import decide
from conference.deliberation.voters.documents import documents, touched
from conference.deliberation.voters.events import Event
from conference.deliberation.voters.evolve import evolve
from conference.deliberation.voters.model import Voters
from conference.deliberation.voters.record import fault

__all__ = ["SUBJECT"]

SUBJECT = Subject(
    name="voters",
    start=Voters(),
    may={ListVoters: DIRECTORS, WithdrawVoterCode: DIRECTORS, IssueVoterCode: DIRECTORS},
    hears=frozenset(get_args(Event)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    fault=fault,
)
