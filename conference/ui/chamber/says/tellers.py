"""What tellers have counted of the chamber's vote, and what is still to be done for it."""

from __future__ import annotations

from conference.protocol.views import CountTold, PollView
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.picture import Picture, Tone, counted

__all__ = ["tellers_said"]


def tellers_said(picture: Picture, poll: PollView) -> tuple[Phrase, ...]:
    """What tellers counted, a line a channel, and what is still to be done for it."""
    if poll.state != "open":
        return ()
    known = counted(picture, poll)
    counts = {"hands": 0, "paper": 0}
    if known is not None:
        counts = {"hands": known.turnout.hands, "paper": known.turnout.paper}
    found = []
    for channel in ("hands", "paper"):
        if channel in poll.channels:
            found.append(_told(picture, poll, channel, counts[channel]))
    return tuple(found)


def _told(picture: Picture, poll: PollView, channel: str, agreed: int) -> Phrase:
    name = channel.capitalize()
    lines = [one for one in poll.told if one.channel == channel]
    said = [f"{_who(picture, one.teller)} {_counted(poll, one)}" for one in lines]
    if len(lines) > 1:
        return Phrase(f"{name}: {'; '.join(said)}. They differ: count again.", Tone.WARNING)
    if lines:
        return Phrase(f"{name}: {said[0]}. A second teller must count the same.", Tone.WARNING)
    if agreed:
        return Phrase(f"{name}: {words.number(agreed)} counted, two tellers agree.")
    return Phrase(f"{name}: nothing counted.", Tone.MUTED)


def _who(picture: Picture, login: str) -> str:
    return "This desk" if login == picture.login and login else login or "A desk"


def _counted(poll: PollView, told: CountTold) -> str:
    """What a teller counted; that they have, where nobody may read it before the close."""
    return f"counted {_split(poll, told.counts)}" if told.counts else "has counted"


def _split(poll: PollView, counts: tuple[int, ...]) -> str:
    return ", ".join(
        f"{option} {words.number(count)}"
        for option, count in zip(poll.options, counts, strict=False)
    )
