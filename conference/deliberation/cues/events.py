"""What has happened to cues: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.core.ids import ItemId
from conference.deliberation.cues.model import Cue, CueOutcome

__all__ = ["CueAnswered", "CuesPlanned", "Event"]


@dataclass(frozen=True, slots=True)
class CuesPlanned:
    """The cues of an item; None: those of its kind."""

    item: ItemId
    cues: tuple[Cue, ...] | None


@dataclass(frozen=True, slots=True)
class CueAnswered:
    """What became of a cue, and why where that needs saying; a waiting one is ``due`` then."""

    item: ItemId
    cue: str
    outcome: CueOutcome
    at: Millis
    sentence: str = ""
    due: Millis | None = None


Event = CuesPlanned | CueAnswered
