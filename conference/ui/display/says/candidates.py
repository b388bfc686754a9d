"""An election on a screen before it has a count: who stands, in the order of the ballot."""

from __future__ import annotations

from dataclasses import dataclass

from conference.protocol.views import ElectionView, PollView
from conference.ui.elections.says.sheet import guarantee_of
from conference.ui.kit import words
from conference.ui.kit.phrase import Phrase
from conference.ui.picture import Picture, Tone, counted

__all__ = ["Candidates", "Standing", "candidates"]

BADGES = {
    "draft": Phrase("CANDIDATES", Tone.ACTION),
    "open": Phrase("VOTE NOW", Tone.PROGRAMME),
    "closed": Phrase("CLOSED", Tone.WARNING),
    "published": Phrase("CLOSED", Tone.WARNING),
    "void": Phrase("VOID", Tone.WARNING),
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
    parts = [words.quantity(poll.seats, "seat", "seats"), election.rule_title]
    if guarantee := guarantee_of(election):
        parts.append(guarantee)
    return Candidates(
        head=" · ".join(parts),
        title=poll.question,
        badge=BADGES[poll.state],
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
        return "The order was drawn by lot."
    here = picture.chamber.present if picture.chamber is not None else 0
    present = max(known.turnout.people, here if poll.present is None else poll.present)
    said = f"{words.number(known.turnout.people)} of {words.number(present)} signed in have voted"
    if poll.electorate != "chamber":
        said = f"{words.number(known.turnout.people)} have voted"
    return f"{said} · The order was drawn by lot"
