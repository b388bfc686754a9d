"""What a desk has asked for and has no answer to yet, in words: that it waits, and what came of it.

Pure. An answer that comes at once needs no word: what was asked for is seen.
"""

from __future__ import annotations

from conference.deliberation.command import WireCommand
from conference.deliberation.outputs.commands import SetBlackout
from conference.protocol.views import ItemView, LotteryView, PollView
from conference.ui.kit import words
from conference.ui.picture import Picture
from conference.words.spoken import say

__all__ = [
    "LATE",
    "act_words",
    "button_words",
    "done_words",
    "foot_words",
    "lost_words",
    "refused_words",
]

LATE = 1_200
"""An answer that takes so many ms is waited for in words."""

BLACK = {True: "black", False: "lift_black"}
"""What it is called to set black, or to lift it."""


def act_words(picture: Picture, command: WireCommand) -> str:
    """What was asked for, as the buttons call it, with the name of what it is about.

    What has no words of its own goes by those of its command.
    """
    tag = str(type(command).__struct_config__.tag)
    name = BLACK[command.black] if isinstance(command, SetBlackout) else tag
    act = say("desk-frame-act", act=name, form=tag.replace("_", " ").capitalize())
    about = _about(picture, command)
    return say("desk-frame-act-about", act=act, name=about) if about else act


def button_words(age: int) -> tuple[str, ...]:
    """What a button says while its answer is awaited, the longest first."""
    since = words.seconds(age)
    return (
        say("desk-frame-sent-no-answer", seconds=since),
        say("desk-frame-no-answer-yet", seconds=since),
        say("desk-frame-no-answer", seconds=since),
        say("desk-frame-seconds", seconds=since),
    )


def foot_words(act: str, age: int, more: int) -> str:
    """What the foot says while the answer to an act is awaited, and to so many more."""
    since = words.seconds(age)
    if not more:
        return say("desk-frame-awaiting", seconds=since, act=act)
    return say("desk-frame-awaiting-more", seconds=since, act=act, number=more)


def lost_words(picture: Picture, act: str, sent_at: int) -> str:
    """The link is lost, and what was asked for had no answer: what is known, and what is not."""
    at = words.clock(sent_at, picture.zone, seconds=True)
    return say("desk-frame-lost", act=act, time=at)


def done_words(act: str, age: int, *, was_lost: bool) -> str:
    """The answer that was awaited: it is done."""
    if was_lost:
        return say("desk-frame-was-done", act=act)
    return say("desk-frame-is-done", act=act, seconds=words.seconds(age))


def refused_words(act: str, age: int, code: str, sentence: str, *, was_lost: bool) -> str:
    """It was refused, or nobody can say what became of it; ``age`` is how long that took."""
    if was_lost and code == "too_late":
        return say("desk-frame-too-late", act=act)
    if age >= LATE:
        return say("desk-frame-refused-late", act=act, why=sentence)
    return say("desk-frame-refused", why=sentence)


def _about(picture: Picture, command: WireCommand) -> str:
    item = picture.replica.get(f"item/{getattr(command, 'item', '')}", ItemView)
    poll = picture.replica.get(f"poll/{getattr(command, 'poll', '')}", PollView)
    lottery = picture.replica.get(f"lottery/{getattr(command, 'lottery', '')}", LotteryView)
    if item is not None:
        return item.title
    if poll is not None:
        return poll.question
    return lottery.title if lottery is not None else ""
