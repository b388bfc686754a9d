"""Stepping through the rounds of a count, which the desk does on every screen."""

from __future__ import annotations

from dataclasses import dataclass, replace

from conference.deliberation.polls.commands import ShowRound
from conference.deliberation.polls.counting import PollOutcome
from conference.protocol.views import PollView
from conference.ui.picture import Picture
from conference.words.spoken import say

__all__ = ["Go", "Stepping", "stepping"]


@dataclass(frozen=True, slots=True)
class Go:
    """A step that can be taken: the round to show (0: all), and why not where it is off."""

    round: int
    label: str
    enabled: bool
    tip: str


@dataclass(frozen=True, slots=True)
class Stepping:
    """The buttons that show one round after the other on every screen."""

    where: str
    previous: Go
    following: Go
    all: Go
    shows_all: bool


def stepping(picture: Picture, poll: PollView, outcome: PollOutcome) -> Stepping:
    """Where the screens are in the rounds of a poll, and where they can go."""
    last, shown = len(outcome.rounds), poll.shown_round
    why = picture.why_not(ShowRound, say("desk-polls-no-link"))
    before = (shown or last) - 1
    after = shown + 1
    label = say("desk-polls-previous")
    previous = Go(before, label, before >= 1 and not why, why or _shows(before))
    if shown == 0:
        begin = say("desk-polls-begin-first")
        following = Go(1, say("desk-polls-from-first"), not why, why or begin)
    else:
        label = say("desk-polls-following")
        following = Go(after, label, after <= last and not why, why or _shows(after))
    if before < 1:
        previous = replace(previous, tip=say("desk-polls-first-round"))
    if after > last:
        following = replace(following, tip=say("desk-polls-last-round"))
    where = say("hall-round", number=str(shown), of=str(last))
    whole = why or say("desk-polls-show-whole")
    return Stepping(
        where=where if shown else say("desk-polls-all-rounds", count=last),
        previous=previous,
        following=following,
        all=Go(0, say("desk-polls-all-of-it"), shown != 0 and not why, whole),
        shows_all=shown == 0,
    )


def _shows(number: int) -> str:
    """What a step does."""
    return say("desk-polls-show-round", number=str(number))
