"""What the lamp says: what the audience sees, output by output, as the programme has it."""

from __future__ import annotations

from dataclasses import dataclass

from conference.protocol.views import Output, OutputView, SceneKind
from conference.ui.display.says.names import joined, scene_words
from conference.ui.picture import Picture

__all__ = ["OnAir", "on_air"]

QUIET = frozenset({SceneKind.HOLDING, SceneKind.VIDEO})
"""Scenes that are always there: they alone do not light the lamp."""


@dataclass(frozen=True, slots=True)
class OnAir:
    """The lamp, ``lit`` or not, its ``word``, and what which outputs show; ``quiet`` if nothing."""

    lit: bool
    word: str
    shows: str
    quiet: bool


def on_air(picture: Picture) -> OnAir:
    """What the audience sees now. The stage is not seen by it."""
    seen = [one for one in picture.outputs if one.output is not Output.STAGE]
    if picture.outputs and all(one.black for one in picture.outputs):
        return OnAir(lit=True, word="BLACK", shows="all outputs: BLACK", quiet=False)
    loud = [one for one in seen if one.black or one.scene.kind not in QUIET]
    is_black = bool(seen) and all(one.black for one in seen)
    lit = bool(loud) or picture.on is not None
    return OnAir(
        lit=lit,
        word="BLACK" if is_black else "ON AIR" if lit else "OFF AIR",
        shows=" · ".join(_groups(picture, loud or seen)),
        quiet=not loud,
    )


def _groups(picture: Picture, views: list[OutputView]) -> list[str]:
    """``hall + rooms: poll 1``, for each scene that is on some of them."""
    groups: dict[str, list[Output]] = {}
    for view in views:
        said = "BLACK" if view.black else scene_words(picture, view.scene)
        groups.setdefault(said, []).append(view.output)
    return [f"{joined(outputs)}: {said}" for said, outputs in groups.items()]
