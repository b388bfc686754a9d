"""What may be asked about what is on screen. Outputs are named; no names mean all of them."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from conference.core.bounds import Id, Number
from conference.deliberation.command import WireCommand
from conference.deliberation.outputs.model import Output, Scene

__all__ = [
    "Command",
    "ForDisplays",
    "IdentifyScreens",
    "PrepareScene",
    "RedirectDisplay",
    "SetBlackout",
    "Take",
    "TakeBack",
    "Targets",
]

Targets = Annotated[tuple[Output, ...], Meta(max_length=len(Output))]


class PrepareScene(WireCommand, frozen=True, tag="prepare_scene"):
    """Put a scene on the preview of outputs; None gives it back to what comes next."""

    outputs: Targets
    scene: Scene | None


class Take(WireCommand, frozen=True, tag="take"):
    """Put what is on the preview of outputs on air.

    ``preview`` is the revision of the previews as the sender saw them: what has moved since is not
    taken.
    """

    outputs: Targets
    preview: Number


class TakeBack(WireCommand, frozen=True, tag="take_back"):
    """Put the scene before on air again.

    ``revisions`` are those of the outputs, in the same order, as the sender saw them.
    """

    outputs: Targets
    revisions: Annotated[tuple[Number, ...], Meta(max_length=len(Output))]


class SetBlackout(WireCommand, frozen=True, tag="set_blackout"):
    """Make outputs black, or lift it. Nothing else changes, and no vote stops."""

    outputs: Targets
    black: bool


class IdentifyScreens(WireCommand, frozen=True, tag="identify_screens"):
    """Have the displays of outputs show on a card, for some seconds, which is which."""

    outputs: Targets


class RedirectDisplay(WireCommand, frozen=True, tag="redirect_display"):
    """Have one display, by the id that its row names, show another output from now on."""

    display: Id
    output: Output


Command = PrepareScene | Take | TakeBack | SetBlackout

ForDisplays = IdentifyScreens | RedirectDisplay
"""What displays are asked for beside the meeting: nothing of it changes."""
