"""The lines of the panel of elections: nominations with what each lacks, then who holds office."""

from __future__ import annotations

from dataclasses import dataclass

from conference.protocol.views import ElectionView, HolderView, NominationView
from conference.ui.kit import words
from conference.ui.picture import Tone
from conference.words.refused import refusal_words
from conference.words.spoken import say

__all__ = ["NomineeLine", "holder_lines", "nominee_lines"]


@dataclass(frozen=True, slots=True)
class NomineeLine:
    """Somebody nominated, or in office. ``place`` is that on the ballot, or the number.

    ``says`` is how they stand, or all that they lack. ``holds`` whether they hold the office,
    ``accepted`` whether that they accept is noted.
    """

    key: str
    number: int
    place: str
    name: str
    says: str
    tone: Tone
    accepted: bool = False
    holds: bool = False


def nominee_lines(
    election: ElectionView, nominations: tuple[NominationView, ...]
) -> tuple[NomineeLine, ...]:
    """In the order of the ballot once that is drawn, before in that of the nominations."""
    places = {number: place for place, number in enumerate(election.order, 1)}
    lines = [_nominee(election, one, places.get(one.number)) for one in nominations]
    return tuple(sorted(lines, key=lambda line: (places.get(line.number, 10**6), line.number)))


def _nominee(election: ElectionView, one: NominationView, place: int | None) -> NomineeLine:
    said, tone = _standing(election, one)
    return NomineeLine(
        str(one.number),
        one.number,
        str(place) if place is not None else f"#{one.number}",
        one.name,
        said,
        tone,
        accepted=one.accepted,
    )


def _standing(election: ElectionView, one: NominationView) -> tuple[str, Tone]:
    """How a nomination stands: what it lacks, why it is none, or that it stands."""
    if one.withdrawn:
        return say("desk-elections-withdrawn", reason=one.withdrawn), Tone.MUTED
    if one.refused:
        return refusal_words("not_entitled", one.refused), Tone.WARNING
    if election.stage == "open":
        if one.missing:
            return " ".join(one.missing), Tone.WARNING
        return say("desk-elections-lacks-nothing"), Tone.TEXT
    parts = [part for part in (one.area, ", ".join(one.groups)) if part]
    parts.append(say("desk-elections-statement", has=_yes(one.statement)))
    parts.append(say("desk-elections-photo", has=_yes(one.photo)))
    return " · ".join(parts), Tone.MUTED


def _yes(what: str) -> str:
    return "yes" if what else "no"


def holder_lines(election: ElectionView) -> tuple[NomineeLine, ...]:
    """Who was elected, in the order of election, and what became of them."""
    return tuple(_holder(place, one) for place, one in enumerate(election.holders, 1))


def _holder(place: int, one: HolderView) -> NomineeLine:
    came, cause = "recount" if one.by_countback else "vote", one.cause or "none"
    said = say("desk-elections-holder", came=came, cause=cause)
    if one.cause and one.reason:
        said = say("desk-elections-holder-why", came=came, cause=cause, reason=one.reason)
    return NomineeLine(
        f"{one.number}/{place}",
        one.number,
        words.ordinal(place),
        one.name,
        said,
        Tone.MUTED if one.cause else Tone.TEXT,
        accepted=True,
        holds=not one.cause,
    )
