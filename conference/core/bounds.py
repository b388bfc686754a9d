"""Bounds of what comes from outside: texts, numbers and lists of commands and messages.

They are checked where bytes are decoded, and stand in the JSON Schema of the protocol.
"""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from conference.core.clock import Millis
from conference.core.ids import ElectionId, ItemId, LotteryId, MotionId, PartyId, PollId, RegionId

__all__ = [
    "MOST_CATEGORIES",
    "Categories",
    "Choice",
    "Column",
    "ElectionName",
    "Id",
    "Instant",
    "ItemName",
    "Key",
    "Label",
    "LongText",
    "LotteryName",
    "Minutes",
    "MostOfRoom",
    "MotionName",
    "Number",
    "PartyNumber",
    "PartyNumbers",
    "PhaseSeconds",
    "PollName",
    "PriorityTitle",
    "PriorityWhy",
    "Reason",
    "RegionName",
    "Seconds",
    "ShortText",
    "Span",
]

Id = Annotated[str, Meta(min_length=1, max_length=64)]
"""What a client chooses to name something by."""

PollName = Annotated[PollId, Meta(min_length=1, max_length=64)]
ItemName = Annotated[ItemId, Meta(min_length=1, max_length=64)]

Key = Annotated[
    str,
    Meta(min_length=32, max_length=32, extra_json_schema={"pattern": "^[0-9a-f]{32}$"}),
]
"""A ballot key. The pattern is in the schema; the server checks it where it reads the bytes."""

Label = Annotated[str, Meta(pattern="^[2-9A-HJKMNP-TV-Z]{4}$")]
"""What a phone shows to be known by: four letters of the alphabet of codes."""

Minutes = Annotated[int, Meta(ge=1, le=1440)]
"""How long an item is planned to take, or something is shown."""

MOST_CATEGORIES = 8
"""Of what statements can be: what is chosen at one glance on a phone."""

Categories = Annotated[
    tuple[Annotated[str, Meta(max_length=40)], ...], Meta(max_length=MOST_CATEGORIES)
]
"""What a statement can be."""

MostOfRoom = Annotated[int, Meta(ge=1, le=200)]
"""So many statements a room may send."""

ShortText = Annotated[str, Meta(max_length=200)]
LongText = Annotated[str, Meta(max_length=1000)]

Reason = Annotated[str, Meta(max_length=300)]
"""Why somebody did what stands in the record for ever; blank ones are refused by ``decide``."""

PriorityTitle = Annotated[str, Meta(max_length=160)]
PriorityWhy = Annotated[str, Meta(max_length=1000)]
"""A priority of an assembly, and why it is one."""

Number = Annotated[int, Meta(ge=0, le=2**53)]
"""A count that every client can hold without loss."""

PartyNumber = Annotated[PartyId, Meta(ge=0, le=2**53)]

PartyNumbers = Annotated[tuple[PartyNumber, ...], Meta(min_length=1, max_length=1000)]
"""Some rooms, chosen one by one."""

RegionName = Annotated[RegionId, Meta(min_length=1, max_length=64)]

PhaseSeconds = Annotated[int, Meta(ge=5, le=14_400)]
"""How long people do one thing in a breakout."""

Instant = Annotated[Millis, Meta(ge=0, le=253_370_764_799_999)]
"""When, in ms since 1970, until the end of the year 9998: what a calendar of any zone can name."""

Span = Annotated[Millis, Meta(ge=0, le=2**53)]
"""How long, in ms."""

Seconds = Annotated[int, Meta(ge=0, le=86_400)]
"""A length of up to a day."""

LotteryName = Annotated[LotteryId, Meta(pattern="^[a-z0-9][a-z0-9-]{0,47}$")]

MotionName = Annotated[MotionId, Meta(pattern="^[a-z0-9][a-z0-9-]{0,47}$")]

ElectionName = Annotated[ElectionId, Meta(pattern="^[a-z0-9][a-z0-9-]{0,47}$")]

Column = Annotated[str, Meta(max_length=100)]
"""The name of a column of a table."""

Choice = Annotated[tuple[Annotated[int, Meta(ge=0, le=1_000_000)], ...], Meta(max_length=200)]
"""What a ballot says; see ``deliberation.polls.model.Kind``."""
