"""What has happened on screen: entries of the record, whose kinds are these names."""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.deliberation.outputs.model import Output, Scene, Shown

__all__ = ["BlackoutSet", "Event", "ScenePrepared", "SceneTaken", "SceneTakenBack"]


@dataclass(frozen=True, slots=True)
class ScenePrepared:
    """A scene stands on the preview of these outputs; None: what comes next stands there again."""

    outputs: tuple[Output, ...]
    scene: Scene | None
    at: Millis


@dataclass(frozen=True, slots=True)
class SceneTaken:
    """These scenes went on air, by TAKE or by a cue."""

    shown: tuple[Shown, ...]
    at: Millis


@dataclass(frozen=True, slots=True)
class SceneTakenBack:
    """The scenes before are on air again, on these outputs."""

    shown: tuple[Shown, ...]
    at: Millis


@dataclass(frozen=True, slots=True)
class BlackoutSet:
    """These outputs are black, or show their scene again."""

    outputs: tuple[Output, ...]
    black: bool
    at: Millis


Event = ScenePrepared | SceneTaken | SceneTakenBack | BlackoutSet
