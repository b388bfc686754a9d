"""What a desk has asked for and has no answer to yet, in words: that it waits, and what came of it.

Pure. An answer that comes at once needs no word: what was asked for is seen.
"""

from __future__ import annotations

from conference.deliberation.command import WireCommand
from conference.deliberation.outputs.commands import SetBlackout
from conference.protocol.views import ItemView, LotteryView, PollView
from conference.ui.kit import words
from conference.ui.picture import Picture

__all__ = ["LATE", "act_words", "button_words", "done_words", "lost_words", "refused_words"]

LATE = 1_200
"""An answer that takes so many ms is waited for in words."""

ACTS = {
    "start_item": "GO",
    "end_item": "End",
    "set_standby": "Standby",
    "take": "TAKE",
    "take_back": "BACK",
    "prepare_scene": "Prepare",
    "open_poll": "Open",
    "close_poll": "Close",
    "publish_poll": "Publish",
    "void_poll": "Void",
}
"""What the buttons call an act; others go by the words of their command."""


def act_words(picture: Picture, command: WireCommand) -> str:
    """What was asked for, with the name of what it is about."""
    tag = str(type(command).__struct_config__.tag)
    act = ACTS.get(tag) or tag.replace("_", " ").capitalize()
    if isinstance(command, SetBlackout):
        act = "BLACK" if command.black else "Lift black"
    about = _about(picture, command)
    return f"{act} {about}".rstrip()


def button_words(age: int) -> tuple[str, ...]:
    """What a button says while its answer is awaited, the longest first."""
    since = f"({age / 1000:.1f} s)"
    return f"Sent, no answer yet {since}", f"No answer yet {since}", f"No answer {since}", since


def lost_words(picture: Picture, act: str, sent_at: int) -> str:
    """The link is lost, and what was asked for had no answer: what is known, and what is not."""
    at = words.clock(sent_at, picture.zone, seconds=True)
    return (
        f"{act} was sent at {at}, and the link was lost before an answer came. Whether it was done "
        "will be seen when the link is back."
    )


def done_words(act: str, age: int, *, was_lost: bool) -> str:
    """The answer that was awaited: it is done."""
    if was_lost:
        return f"{act} was done: the link is back, and the server says so."
    return f"{act} is done. The answer took {age / 1000:.1f} s."


def refused_words(act: str, age: int, code: str, sentence: str, *, was_lost: bool) -> str:
    """It was refused, or nobody can say what became of it; ``age`` is how long that took."""
    if was_lost and code == "too_late":
        return (
            f"{act} was not sent again: it is too old to be meant. Whether it was done before the "
            "link was lost is seen now: look at what is on air, then decide anew."
        )
    return f"Refused, {act}: {sentence}" if age >= LATE else f"Refused: {sentence}"


def _about(picture: Picture, command: WireCommand) -> str:
    item = picture.replica.get(f"item/{getattr(command, 'item', '')}", ItemView)
    poll = picture.replica.get(f"poll/{getattr(command, 'poll', '')}", PollView)
    lottery = picture.replica.get(f"lottery/{getattr(command, 'lottery', '')}", LotteryView)
    if item is not None:
        return f"“{item.title}”"
    if poll is not None:
        return f"“{poll.question}”"
    return f"“{lottery.title}”" if lottery is not None else ""
