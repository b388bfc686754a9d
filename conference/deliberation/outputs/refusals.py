"""Every refusal about what is on screen: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal
from conference.deliberation.outputs.model import Output, Scene

__all__ = [
    "all_before_past",
    "bad_scene",
    "not_a_scene_of_polls",
    "nothing_before",
    "nothing_prepared",
    "preview_moved",
    "programme_moved",
]


def preview_moved() -> Refusal:
    """TAKE for previews that are no longer what the sender saw."""
    return Refusal(
        "preview_moved",
        "The preview has changed since you pressed TAKE. Look at it, and press TAKE again.",
    )


def programme_moved(output: Output) -> Refusal:
    """BACK for a scene that is no longer on air."""
    return Refusal(
        "programme_moved",
        f"Something else is on {output} since you pressed BACK. Look, and press BACK again.",
        {"output": output},
    )


def nothing_prepared() -> Refusal:
    """TAKE with empty previews."""
    return Refusal(
        "nothing_prepared",
        "Nothing is on the preview of these outputs. Prepare a scene, then press TAKE.",
    )


def not_a_scene_of_polls() -> Refusal:
    """Whoever has the post polls prepares another scene than those of polls."""
    return Refusal(
        "not_your_post",
        "Your post is polls: you prepare the scenes of polls, and director all others.",
        {"post": "polls", "may": "director"},
    )


def nothing_before() -> Refusal:
    """BACK, and no scene was on air before."""
    return Refusal("nothing_before", "No scene was on air before this one on these outputs.")


def all_before_past() -> Refusal:
    """BACK, and whatever was on air before is void or gone by now."""
    return Refusal(
        "nothing_before",
        "No scene from before can still be shown on these outputs. Prepare another, then TAKE it.",
    )


def bad_scene(scene: Scene, reason: str) -> Refusal:
    """A scene that cannot be shown."""
    return Refusal(
        "bad_scene", f"This cannot be shown: {reason} Prepare another scene.", {"scene": scene.kind}
    )
