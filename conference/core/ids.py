"""Names of things. Each is its own type, so that a poll is never taken for an item."""

from __future__ import annotations

from typing import NewType

__all__ = [
    "AreaId",
    "ElectionId",
    "ItemId",
    "LotteryId",
    "MotionId",
    "PartyId",
    "PersonId",
    "PollId",
    "RegionId",
]

ItemId = NewType("ItemId", str)
"""An entry of the programme."""

PollId = NewType("PollId", str)
"""One question."""

LotteryId = NewType("LotteryId", str)
"""One lottery: a commitment and the draws from it. Lower-case letters, digits and dashes."""

MotionId = NewType("MotionId", str)
"""A text put to the chamber. Lower-case letters, digits and dashes."""

ElectionId = NewType("ElectionId", str)
"""An election to an office. Lower-case letters, digits and dashes."""

RegionId = NewType("RegionId", str)
"""A region: the first level of areas below the nation."""

AreaId = NewType("AreaId", str)
"""A city or county."""

PartyId = NewType("PartyId", int)
"""A watch party: its place in the list of parties, from 0, so that arrays are indexed by it."""

PersonId = NewType("PersonId", int)
"""A person at a party: a random 63-bit number, unrelated to anything that is published."""
