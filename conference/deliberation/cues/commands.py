"""What may be asked about cues."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta

from conference.core.bounds import Id, ItemName
from conference.core.clock import Millis
from conference.core.ids import ItemId
from conference.deliberation.command import WireCommand
from conference.deliberation.cues.model import Cue, CueOutcome

__all__ = ["AnswerCue", "ArmCue", "Command", "FireCue", "PlanCues", "SkipCue"]


class PlanCues(WireCommand, frozen=True, tag="plan_cues"):
    """Set the cues of an item; None gives it back those of its kind."""

    item: ItemName
    cues: Annotated[tuple[Cue, ...], Meta(max_length=32)] | None


class ArmCue(WireCommand, frozen=True, tag="arm_cue"):
    """Let a cue that waits do what the audience sees, or not."""

    item: ItemName
    cue: Id
    armed: bool


class SkipCue(WireCommand, frozen=True, tag="skip_cue"):
    """Do not do a cue that waits."""

    item: ItemName
    cue: Id


@dataclass(frozen=True, slots=True)
class FireCue:
    """Do a cue: when its item goes on, and again when the time for which it waits is over.

    ``due`` is then when that was to be: it names the one GO after which the cue waits.
    """

    item: ItemId
    cue: str
    due: Millis | None = None


@dataclass(frozen=True, slots=True)
class AnswerCue:
    """What another program answered to what it was ``asked`` then."""

    item: ItemId
    cue: str
    asked: Millis
    outcome: CueOutcome
    sentence: str = ""


Command = PlanCues | ArmCue | SkipCue | FireCue | AnswerCue
