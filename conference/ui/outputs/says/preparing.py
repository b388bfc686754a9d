"""What can be put on the previews by hand: the lines of the menu, and entries of the palette."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from conference.core.ids import LotteryId
from conference.protocol.views import Output, PollView, Scene, SceneKind
from conference.ui.kit.search import CommandEntry
from conference.ui.outputs.says.names import scene_words
from conference.ui.picture import Picture

__all__ = ["CLEAR", "MESSAGE", "Prepared", "prepare_entries", "prepared", "targets_of"]

MESSAGE, CLEAR = "prepare:message", "prepare:clear"

EVERYBODY = tuple(one for one in Output if one is not Output.STAGE)
"""A scene is prepared for these: the stage has its own."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A line: the ``key`` of its command, its words, its scene, and why it is off, if it is."""

    key: str
    label: str
    scene: Scene | None
    why: str = ""


def targets_of(only: Output | None) -> tuple[Output, ...]:
    """The outputs that a scene is prepared for."""
    return EVERYBODY if only is None else (only,)


def prepared(picture: Picture) -> tuple[Prepared, ...]:
    """All scenes that can be prepared now, the nearest first."""
    return tuple(_all(picture))


def prepare_entries(picture: Picture) -> tuple[CommandEntry, ...]:
    """The same as commands, with the message and the way back to what comes next."""
    off = "" if picture.link.is_up else "No link to the server."
    return (
        *(
            CommandEntry(one.key, "Preview", one.label, enabled=not (one.why or off), why=one.why)
            for one in prepared(picture)
        ),
        CommandEntry(MESSAGE, "Preview", "message …", enabled=not off, why=off),
        CommandEntry(CLEAR, "Preview", "what comes next", enabled=not off, why=off),
    )


def _all(picture: Picture) -> Iterator[Prepared]:
    for kind in (SceneKind.HOLDING, SceneKind.VIDEO, SceneKind.MAP, SceneKind.TIMER):
        yield _line(picture, Scene(kind), kind.value)
    for timer in picture.timers:
        yield _line(picture, Scene(SceneKind.TIMER, timer=timer.id), f"timer:{timer.id}")
    near = [one for one in (picture.on, picture.standby) if one is not None]
    for item in near:
        if item.kind == "breakout":
            scene = Scene(SceneKind.BREAKOUT, item=item.id)
            yield _line(picture, scene, f"breakout:{item.id}")
        elif item.speaker:
            yield _line(picture, Scene(SceneKind.SPEAKER, item=item.id), f"speaker:{item.id}")
    for lottery in picture.lotteries:
        scene = Scene(SceneKind.LOTTERY, lottery=LotteryId(lottery.id))
        yield _line(picture, scene, f"lottery:{lottery.id}")
    for poll in picture.polls:
        yield from _of_poll(picture, poll)


def _of_poll(picture: Picture, poll: PollView) -> Iterator[Prepared]:
    yield _line(picture, Scene(SceneKind.POLL, poll=poll.id), f"poll:{poll.id}")
    why = "" if poll.state == "published" else "Its result is not published yet."
    yield _line(picture, Scene(SceneKind.RESULT, poll=poll.id), f"result:{poll.id}", why)
    yield _line(picture, Scene(SceneKind.MAP, poll=poll.id), f"map:{poll.id}")


def _line(picture: Picture, scene: Scene, key: str, why: str = "") -> Prepared:
    return Prepared(f"prepare:{key}", scene_words(picture, scene), scene, why)
