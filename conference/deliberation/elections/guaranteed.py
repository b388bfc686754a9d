"""The seats that an election guarantees to a group of its candidates."""

from __future__ import annotations

from collections.abc import Sequence

from conference.deliberation.elections.model import Election, alike
from conference.voting.guarantees import Guarantee, faults, least_of
from conference.voting.profile import named_candidates

__all__ = ["guarantee_fault", "guarantees_of"]


def guarantees_of(election: Election, order: Sequence[int], seats: int) -> tuple[Guarantee, ...]:
    """What a count of the ballots is to keep; the candidates of ``order`` are its options.

    A group is that of the nominations; a part of the seats is rounded up.
    """
    call = election.call
    if not call.group:
        return ()
    nominees = [election.nominee(number) for number in order]
    members = tuple(
        str(place)
        for place, one in enumerate(nominees, 1)
        if one is not None and alike(call.group) in map(alike, one.groups)
    )
    return (Guarantee(call.group, members, least_of(call.least, seats)),)


def guarantee_fault(election: Election, order: Sequence[int], seats: int) -> str:
    """Why those who stand cannot keep what is guaranteed, and what to do; "" where they can."""
    people = named_candidates([str(number) for number in order])
    found = faults(guarantees_of(election, order, seats), people, seats)
    if not found:
        return ""
    return f"{' '.join(found)} Open nominations again, or call the election off."
