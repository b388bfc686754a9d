"""What tellers have counted of the chamber's vote, and what is still to be done for it."""

from __future__ import annotations

from conference.protocol.views import CountTold, PollView
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.picture import Picture, Tone, counted
from conference.words.spoken import say

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
    lines = [one for one in poll.told if one.channel == channel]
    said = [_counted(poll, one, _who(picture, one.teller)) for one in lines]
    if len(lines) > 1:
        told = say("desk-chamber-differ", channel=channel, told="; ".join(said))
        return Phrase(told, Tone.WARNING)
    if lines:
        told = say("desk-chamber-second-teller", channel=channel, told=said[0])
        return Phrase(told, Tone.WARNING)
    if agreed:
        return Phrase(say("desk-chamber-agreed", channel=channel, number=agreed))
    return Phrase(say("desk-chamber-nothing-counted", channel=channel), Tone.MUTED)


def _who(picture: Picture, login: str) -> str:
    return (
        say("desk-chamber-this-desk")
        if login == picture.login and login
        else login or say("desk-chamber-a-desk")
    )


def _counted(poll: PollView, told: CountTold, who: str) -> str:
    """What a teller counted; that they have, where nobody may read it before the close."""
    if not told.counts:
        return say("desk-chamber-who-has-counted", who=who)
    return say("desk-chamber-who-counted", who=who, counts=_split(poll, told.counts))


def _split(poll: PollView, counts: tuple[int, ...]) -> str:
    return ", ".join(
        f"{option} {words.number(count)}"
        for option, count in zip(poll.options, counts, strict=False)
    )
