"""What the lamp says: what the audience sees, output by output, as the programme has it."""

from __future__ import annotations

from dataclasses import dataclass

from conference.protocol.views import Output, OutputView, SceneKind
from conference.ui.display.says.names import joined, scene_words
from conference.ui.picture import Picture
from conference.words.spoken import say

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
        all_black = say("desk-frame-all-outputs-black")
        return OnAir(lit=True, word=say("desk-frame-black"), shows=all_black, quiet=False)
    loud = [one for one in seen if one.black or one.scene.kind not in QUIET]
    is_black = bool(seen) and all(one.black for one in seen)
    lit = bool(loud) or picture.on is not None
    return OnAir(
        lit=lit,
        word=_word(is_black=is_black, is_lit=lit),
        shows=" · ".join(_groups(picture, loud or seen)),
        quiet=not loud,
    )


def _word(*, is_black: bool, is_lit: bool) -> str:
    if is_black:
        return say("desk-frame-black")
    return say("desk-frame-on-air") if is_lit else say("desk-frame-off-air")


def _groups(picture: Picture, views: list[OutputView]) -> list[str]:
    """``hall + rooms: poll 1``, for each scene that is on some of them."""
    groups: dict[str, list[Output]] = {}
    for view in views:
        said = say("desk-frame-black") if view.black else scene_words(picture, view.scene)
        groups.setdefault(said, []).append(view.output)
    return [f"{joined(outputs)}: {said}" for said, outputs in groups.items()]
