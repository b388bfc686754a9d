"""From what happened to the next slice of voters."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from conference.deliberation.meeting import Meeting
from conference.deliberation.voters.events import (
    Event,
    VoterCodeIssued,
    VoterCodeWithdrawn,
    VotersListed,
)
from conference.deliberation.voters.model import Voters, VotersList

__all__ = ["evolve"]


def evolve(state: Voters, event: Event, _meeting: Meeting) -> Voters:
    """The voters after ``event``; with another list all numbers and codes are others."""
    match event:
        case VotersListed(areas, digest, day, at):
            return Voters(VotersList(areas, digest, day, at))
        case VoterCodeWithdrawn(number, _, _):
            times = state.replaced.get(number, 0) + 1
            replaced = state.replaced.set(number, times)
            return replace(state, waiting=state.waiting | {number}, replaced=replaced)
        case VoterCodeIssued(number, _):
            return replace(state, waiting=state.waiting - {number})
        case _:
            assert_never(event)
