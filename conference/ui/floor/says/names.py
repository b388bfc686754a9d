"""Who speaks and who is next, as desk, hall and stage say it."""

from __future__ import annotations

from conference.protocol.views import FloorView, Scene, SceneKind, SpeakingView, WishView
from conference.ui.picture import Picture
from conference.words.spoken import say

__all__ = [
    "current_floor",
    "following",
    "following_words",
    "heard_words",
    "left_of",
    "name_of",
    "speaker_words",
]


def current_floor(picture: Picture, chosen: str = "") -> FloorView | None:
    """The list that was ``chosen``, the one on which somebody speaks, or the last that is not over.

    None where all are over.
    """
    live = [one for one in picture.floors if one.state != "over"]
    wanted = [one for one in live if one.id == chosen]
    speaking = [one for one in live if one.speaking is not None]
    return next(iter((*wanted, *speaking, *reversed(live))), None)


def name_of(who: WishView | SpeakingView) -> str:
    """``Seat 412``, or the name of a room or a guest."""
    return who.name if who.seat is None else say("member-a-seat", seat=str(who.seat))


def speaker_words(who: WishView | SpeakingView) -> str:
    """``Seat 412, for``."""
    return say("floor-speaker", name=name_of(who), kind=who.kind)


def heard_words(picture: Picture, scene: Scene) -> tuple[str, str] | None:
    """Whose words are heard, and about what, in a scene of a speaker: of a list of speakers.

    None where nobody speaks from a list, or the scene has words of its own.
    """
    floor = current_floor(picture)
    if scene.kind is not SceneKind.SPEAKER or scene.title or floor is None:
        return None
    return (speaker_words(floor.speaking), floor.title) if floor.speaking is not None else None


def following(floor: FloorView) -> WishView | None:
    """Who is next on a list by its rule."""
    return next((one for one in floor.waiting if one.number == floor.following), None)


def following_words(floor: FloorView) -> str:
    """Who is next on a list, for the hall and the stage; "" for nobody."""
    wish = following(floor)
    return say("floor-next", who=speaker_words(wish)) if wish is not None else ""


def left_of(speaking: SpeakingView, now: int) -> int | None:
    """What is left of a speech, in ms; below zero past its end, None without a clock."""
    return speaking.ends_at - now if speaking.ends_at is not None else speaking.left
