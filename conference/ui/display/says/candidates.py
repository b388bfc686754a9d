"""An election on a screen before it has a count: who stands, in the order of the ballot."""

from __future__ import annotations

from dataclasses import dataclass

from conference.protocol.views import ElectionView, PollView
from conference.ui.elections.says.sheet import guarantee_of
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.picture import Picture, Tone, counted
from conference.words.rules import rule_title
from conference.words.spoken import say

__all__ = ["Candidates", "Standing", "candidates"]

BADGES = {
    "draft": ("hall-candidates", Tone.ACTION),
    "open": ("hall-vote-now", Tone.PROGRAMME),
    "closed": ("poll-badge-closed", Tone.WARNING),
    "published": ("poll-badge-closed", Tone.WARNING),
    "void": ("poll-badge-void", Tone.WARNING),
}


@dataclass(frozen=True, slots=True)
class Standing:
    """A candidate: the place on the ballot, the name, what is known of them, the initials."""

    place: str
    name: str
    about: str
    initials: str


@dataclass(frozen=True, slots=True)
class Candidates:
    """The ballot. ``more`` is its last option that is no candidate, "" for none."""

    head: str
    title: str
    badge: Phrase
    people: tuple[Standing, ...]
    more: str
    foot: str


def candidates(picture: Picture, poll: PollView, election: ElectionView) -> Candidates:
    """Who stands in the election that a poll votes on, as the poll has them."""
    known = {one.number: one for one in picture.nominations(election.id)}
    people = []
    for place, (number, name) in enumerate(zip(election.order, poll.options, strict=False), 1):
        one = known.get(number)
        about = [] if one is None else [part for part in (one.area, *one.groups) if part]
        people.append(Standing(str(place), name, " · ".join(about), _initials(name)))
    more = poll.options[len(election.order) :]
    parts = [
        say("election-seat-count", count=poll.seats),
        rule_title(election.rule, election.rule_title),
    ]
    badge, tone = BADGES[poll.state]
    if guarantee := guarantee_of(election):
        parts.append(guarantee)
    return Candidates(
        head=" · ".join(parts),
        title=poll.question,
        badge=Phrase(say(badge), tone),
        people=tuple(people),
        more=more[0] if more else "",
        foot=_foot(picture, poll),
    )


def _initials(name: str) -> str:
    parts = name.split()
    return "".join(part[0] for part in (parts[0], parts[-1])[: min(2, len(parts))]).upper()


def _foot(picture: Picture, poll: PollView) -> str:
    """How many have voted, never for whom."""
    known = counted(picture, poll)
    if poll.state == "draft" or known is None:
        return say("hall-order-by-lot")
    here = picture.chamber.present if picture.chamber is not None else 0
    present = max(known.turnout.people, here if poll.present is None else poll.present)
    part = words.number(known.turnout.people)
    voted = say("hall-voted-of", part=part, whole=words.number(present))
    if poll.electorate != "chamber":
        voted = say("hall-voted", part=part)
    return say("hall-voted-by-lot", voted=voted)
