"""What may be asked about timers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta

from conference.core.bounds import Id, Number, Seconds, ShortText
from conference.core.clock import Millis
from conference.deliberation.command import WireCommand
from conference.deliberation.timers.model import TimerKind

__all__ = [
    "AddToTimer",
    "Command",
    "MoveTimer",
    "PauseTimer",
    "RestartTimer",
    "ResumeTimer",
    "StartTimer",
    "StopTimer",
]

More = Annotated[int, Meta(ge=-86_400, le=86_400)]


class StartTimer(WireCommand, frozen=True, tag="start_timer"):
    """Have a new timer run for so many ``seconds``. ``timer`` is its id, chosen by the sender."""

    timer: Id
    label: ShortText
    kind: TimerKind
    seconds: Seconds


class PauseTimer(WireCommand, frozen=True, tag="pause_timer"):
    """Have a timer stand still and keep what is left."""

    timer: Id


class ResumeTimer(WireCommand, frozen=True, tag="resume_timer"):
    """Have a timer that is paused run on with what is left."""

    timer: Id


class AddToTimer(WireCommand, frozen=True, tag="add_to_timer"):
    """Give a timer so many ``seconds`` more, or fewer.

    ``times`` is how often that was done as far as the sender has seen: when it was done since,
    nothing more is. None adds in any case.
    """

    timer: Id
    seconds: More
    times: Number | None = None


class RestartTimer(WireCommand, frozen=True, tag="restart_timer"):
    """Have a timer run anew with its whole length, whether it runs, is paused or is over.

    ``place`` is its position as far as the sender has seen: when it was started anew since,
    nothing more is done. None restarts it in any case.
    """

    timer: Id
    place: Number | None = None


class StopTimer(WireCommand, frozen=True, tag="stop_timer"):
    """Remove a timer."""

    timer: Id


@dataclass(frozen=True, slots=True)
class MoveTimer:
    """Have a timer end at another instant, or rest with another time, since a clock was set.

    Only the server itself asks for it. ``timer`` runs where ``ends_at`` is given, and is paused
    where ``left`` is; one that was paused, resumed or stopped meanwhile stays as it is.
    """

    timer: str
    ends_at: Millis | None = None
    left: Millis | None = None


Command = StartTimer | PauseTimer | ResumeTimer | AddToTimer | RestartTimer | StopTimer | MoveTimer
