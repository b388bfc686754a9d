"""The notebook of a room: what its hosts share this evening, on all their devices. Pure.

It is kept beside the record, as it is about persons and of no use afterwards, and goes to the
facilitators of that room alone. Devices are known by the letters of their sessions
(:attr:`conference.deliberation.sender.Sender.device`), and by the names that their holders choose.
What was entered is of this run of the server: the figures themselves are in the record.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.core.ids import PartyId
from conference.deliberation.evening import refusals
from conference.deliberation.evening.commands import Beside, SayWho, ShowOurEvening, TickOff
from conference.deliberation.sender import Sender

__all__ = ["MOST_DEVICES", "MOST_ENTERED", "MOST_TICKS", "Entered", "Host", "Notebook", "Ticked",
           "entered", "written"]  # fmt: skip

MOST_TICKS = 40
"""Lines of a checklist that can be ticked off."""

MOST_DEVICES = 12
"""Devices whose names are kept, those that said theirs last."""

MOST_ENTERED = 6
"""Figures of which it is known who entered them, the newest."""


@dataclass(frozen=True, slots=True)
class Ticked:
    """A line of the checklist that was seen to, when, and on which device."""

    tick: str
    at: int
    by: str


@dataclass(frozen=True, slots=True)
class Host:
    """A facilitator's device, by its letters, and the name of who holds it."""

    device: str
    name: str


@dataclass(frozen=True, slots=True)
class Entered:
    """A figure that a facilitator entered: ``what`` (a headcount, hands, a button), on ``by``.

    ``values`` are the headcount, the hands for each option, or the option of the button; ``poll``
    is the question, "" for a headcount. Where the room was ``handed`` to another phone, or a phone
    was taken ``off``, there are no values, and ``poll`` has the letters of that phone.
    """

    what: str
    values: tuple[int, ...]
    poll: str
    at: int
    by: str


@dataclass(frozen=True, slots=True)
class Notebook:
    """What is kept of the evening of one party; of each line there is one tick.

    Its big screen shows the room's own evening while that is ``shown``.
    """

    party: PartyId
    ticks: tuple[Ticked, ...] = ()
    hosts: tuple[Host, ...] = ()
    entered: tuple[Entered, ...] = ()
    shown: bool = False

    @property
    def kept(self) -> Notebook:
        """What of it is stored."""
        return replace(self, entered=())


def written(notebook: Notebook, sender: Sender, command: Beside, at: Millis) -> Notebook | Refusal:
    """The notebook after a command; the same one where it is already so."""
    match command:
        case TickOff(tick=tick, done=done):
            if done is any(one.tick == tick for one in notebook.ticks):
                return notebook
            if not done:
                rest = tuple(one for one in notebook.ticks if one.tick != tick)
                return replace(notebook, ticks=rest)
            if len(notebook.ticks) >= MOST_TICKS:
                return refusals.many_ticks(MOST_TICKS)
            return replace(notebook, ticks=(*notebook.ticks, Ticked(tick, at, sender.device)))
        case SayWho(name=name):
            host = Host(sender.device, name.strip())
            if host in notebook.hosts:
                return notebook
            others = tuple(one for one in notebook.hosts if one.device != host.device)
            return replace(notebook, hosts=(*others, host)[-MOST_DEVICES:])
        case ShowOurEvening(on=on):
            return replace(notebook, shown=on)
        case _:
            assert_never(command)


def entered(notebook: Notebook, new: Entered) -> Notebook:
    """The notebook with a figure that was stored just now; the same one if it stood so before."""
    for one in reversed(notebook.entered):
        if (one.what, one.poll) == (new.what, new.poll):
            if one.values == new.values:
                return notebook
            break
    return replace(notebook, entered=(*notebook.entered, new)[-MOST_ENTERED:])
