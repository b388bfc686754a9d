"""What a file says of a programme, whatever its form."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import tzinfo

from conference.core.ids import ItemId
from conference.deliberation.programme.model import Item, Run

__all__ = ["FIELDS", "Plan", "Reading", "Sketch"]

FIELDS = tuple(one.name for one in fields(Item) if one.name != "id")
"""What an item has besides its id."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The programme of a conference as it is: what a file is compared with.

    ``polls`` are the questions by the ids of the polls, ``runs`` when items were really on.
    ``base`` tells it from any other plan; ``zone`` is the conference's; ``standby`` is what GO puts
    on, ``cues`` what it does with each item, in words.
    """

    items: tuple[Item, ...]
    zone: tzinfo
    base: str = ""
    on: str | None = None
    standby: str | None = None
    runs: Mapping[ItemId, Run] = field(default_factory=dict)
    polls: Mapping[str, str] = field(default_factory=dict)
    name: str = ""
    cues: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Sketch:
    """An item as a file has it. ``is_named``: its id is from the file, else it has none yet.

    Of the fields that the file leaves ``unsaid`` an item of the plan keeps what it has.
    """

    line: int
    item: Item
    is_named: bool
    unsaid: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """The items of a file in their order, and sentences on how they were read."""

    source: str
    sketches: Sequence[Sketch]
    remarks: tuple[str, ...] = ()
