"""From what happened to the next slice of voters."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from immutables import Map

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
    """The voters after ``event``."""
    match event:
        case VotersListed(areas, digest, day, at):
            return _listed(state, VotersList(areas, digest, day, at))
        case VoterCodeWithdrawn(number, _, _):
            times = state.replaced.get(number, 0) + 1
            replaced = state.replaced.set(number, times)
            return replace(state, waiting=state.waiting | {number}, replaced=replaced)
        case VoterCodeIssued(number, _):
            return replace(state, waiting=state.waiting - {number})
        case _:
            assert_never(event)


def _listed(state: Voters, listed: VotersList) -> Voters:
    """With another list all numbers and codes are others; of one that comes again as they were."""
    former = state.former
    if state.listed is not None:
        former = former.set(state.listed.digest, (state.waiting, state.replaced))
    waiting, replaced = former.get(listed.digest, (frozenset[int](), Map[int, int]()))
    return Voters(listed, waiting, replaced, former)
