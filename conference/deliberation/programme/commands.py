"""What may be asked about the programme."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.bounds import ItemName, Number
from conference.deliberation.command import WireCommand
from conference.deliberation.programme.model import Item

__all__ = ["AcceptProgramme", "Command", "EndItem", "PlanProgramme", "SetStandby", "StartItem"]


@dataclass(frozen=True, slots=True)
class PlanProgramme:
    """Set the programme; the item that is on must stay in it."""

    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class AcceptProgramme:
    """The desk accepts another plan, whose difference to that of the digest ``base`` it has read.

    See :func:`conference.deliberation.programme.accepting.plan_digest`.
    """

    items: tuple[Item, ...]
    base: str


class StartItem(WireCommand, frozen=True, tag="start_item"):
    """GO: the desk puts an item on.

    With ``playhead``, the revision of what is on standby as the sender knows it, the item goes on
    only if it is still on standby at that revision.
    """

    item: ItemName
    playhead: Number | None = None


class EndItem(WireCommand, frozen=True, tag="end_item"):
    """The desk ends the item that is on; with ``item``, only if it is that one."""

    item: ItemName | None = None


class SetStandby(WireCommand, frozen=True, tag="set_standby"):
    """The desk picks the item that GO puts on; None: what comes next."""

    item: ItemName | None


Command = PlanProgramme | AcceptProgramme | StartItem | EndItem | SetStandby
