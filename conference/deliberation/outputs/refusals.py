"""Every refusal about what is on screen: a code for programs, a sentence that says what to do."""

from __future__ import annotations

from conference.core.errors import Refusal
from conference.deliberation.outputs.model import Output, Scene

__all__ = [
    "all_before_past",
    "bad_scene",
    "no_displays",
    "not_a_scene_of_polls",
    "nothing_before",
    "nothing_prepared",
    "of_pages",
    "page_stays",
    "preview_moved",
    "programme_moved",
    "unknown_display",
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


def no_displays() -> Refusal:
    """Displays are to be identified, and there are none of these outputs."""
    return Refusal(
        "no_displays",
        "No display of these outputs has reported. Open one with: conference display.",
    )


def unknown_display() -> Refusal:
    """A display that is not here, or not any more."""
    return Refusal(
        "unknown_display",
        "This display is not connected any more. Choose one of those that are listed now.",
    )


def of_pages(output: Output) -> Refusal:
    """A display is to show what pages of browsers alone can show."""
    return Refusal(
        "not_for_displays",
        f"A display cannot show {output}: that is a page of a browser. "
        "Choose hall, members, overlay or stage.",
        {"output": output},
    )


def page_stays(name: str) -> Refusal:
    """A page, or a display of an earlier version, is to show something else."""
    return Refusal(
        "page_stays",
        f"{name} shows the same output always. Open another page or display where it is.",
        {"display": name},
    )
