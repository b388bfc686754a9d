"""What may be asked about the evening in a room."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from conference.core.bounds import Id
from conference.deliberation.command import WireCommand
from conference.deliberation.evening.model import MOST_CONDUCT

__all__ = ["Beside", "Command", "PublishConduct", "SayWho", "ShowOurEvening", "TickOff"]

HostName = Annotated[str, Meta(max_length=40)]
"""By which a host wants to be known to the others of the room."""


class PublishConduct(WireCommand, frozen=True, tag="publish_conduct"):
    """The desk publishes the rules of conduct for all rooms; the text in force before is replaced.

    ``text`` is plain, with an empty line between paragraphs, ``#`` before a heading and ``-``
    before what is one of a list.
    """

    text: Annotated[str, Meta(max_length=MOST_CONDUCT)]


class TickOff(WireCommand, frozen=True, tag="tick_off"):
    """A facilitator has seen to something on the checklist, or (``done`` false) has not after all.

    ``tick`` is the id of that line of the list.
    """

    tick: Id
    done: bool


class SayWho(WireCommand, frozen=True, tag="say_who"):
    """A facilitator's device says by which name its holder is known; "" is no name."""

    name: HostName


class ShowOurEvening(WireCommand, frozen=True, tag="show_our_evening"):
    """A facilitator has the room's big screen show the room's own evening, or not any more."""

    on: bool


Command = PublishConduct

Beside = TickOff | SayWho | ShowOurEvening
"""What is kept beside the record, see :mod:`conference.deliberation.evening.notebook`."""
