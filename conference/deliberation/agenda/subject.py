"""The subject agenda: what members propose and sign, and what the chamber decides of it."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.agenda.commands import (
    BringProposal,
    Command,
    FindDue,
    NoteWitness,
    PlaceProposal,
    PutProposal,
    SettleProposal,
    SignProposal,
    WithdrawProposal,
    WithdrawSignature,
)
from conference.deliberation.agenda.decide import decide
from conference.deliberation.agenda.documents import documents, touched
from conference.deliberation.agenda.events import ProposalBrought, ProposalSigned
from conference.deliberation.agenda.evolve import Heard, evolve
from conference.deliberation.agenda.model import Agenda
from conference.deliberation.agenda.record import fault
from conference.deliberation.chamber.events import RulesAdopted
from conference.deliberation.meeting import Meeting
from conference.deliberation.polls.events import PollPublished
from conference.deliberation.sender import Role
from conference.deliberation.subject import ALONE, DIRECTORS, POLLS_POSTS, Askers, Subject

__all__ = ["SUBJECT"]

MEMBERS: Askers = frozenset({Role.MEMBER})


def _finds(_meeting: Meeting, _event: object) -> tuple[Command, ...]:
    """What signatures, or other rules, make due is due in the same commit."""
    return (FindDue(),)


def _settles(meeting: Meeting, event: PollPublished) -> tuple[Command, ...]:
    """What a published poll decides follows in the same commit."""
    return (SettleProposal(event.poll),) if event.poll in meeting.agenda.by_poll else ()


SUBJECT = Subject(
    name="agenda",
    start=Agenda(),
    may={
        BringProposal: POLLS_POSTS | MEMBERS,
        SignProposal: MEMBERS,
        WithdrawSignature: MEMBERS,
        WithdrawProposal: POLLS_POSTS | MEMBERS,
        PutProposal: POLLS_POSTS,
        PlaceProposal: DIRECTORS,
        NoteWitness: POLLS_POSTS,
        FindDue: ALONE,
        SettleProposal: ALONE,
    },
    hears=frozenset(get_args(Heard)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    fault=fault,
    entailed={
        ProposalBrought: _finds,
        ProposalSigned: _finds,
        RulesAdopted: _finds,
        PollPublished: _settles,
    },
)
