"""Parties that lost their link, or have more phones than people: when that is worth an alert.

It is one sentence for one party or for many.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from conference.core.clock import Millis
from conference.ui.kit import words
from conference.ui.kit.alert import Alert
from conference.ui.picture import Tone
from conference.ui.rooms.says.links import LinkState
from conference.ui.rooms.says.table import PartyRow, crowd_parts
from conference.words.spoken import say

__all__ = ["NAMED", "Told", "crowds", "losses", "not_back"]

NAMED = 3
"""Up to so many lost parties are named one by one."""

MANY = 0.02
"""This share of all parties lost at once is no longer a matter of single rooms."""

PATIENCE = 10_000
"""Told are told at most once in so many ms, as one sentence."""


LOST, MISSING = "rooms/lost", "rooms/missing"
"""Topics: what is said last of one of them is how it stands."""


@dataclass(frozen=True, slots=True)
class Told:
    """How many parties the operator was told of last, and when (None: never)."""

    told: int = 0
    at: Millis | None = None


def losses(
    known: Told, links: Mapping[LinkState, int], names: Sequence[str], now: Millis
) -> tuple[Told, Alert | None]:
    """Whether parties that lost their link are worth an alert, and what was told after it.

    ``links`` counts the parties by the state of their link; ``names`` has those of the lost ones
    where they are few. More lost than were told of is an alert, and so is that all are back.
    """
    lost, total = links.get(LinkState.LOST, 0), sum(links.values())
    if lost == 0:
        if known.told == 0:
            return known, None
        said = say("desk-rooms-all-linked")
        return Told(0, now), Alert(now, Tone.MUTED, said, topic=LOST)
    if lost <= known.told:
        return known, None
    if known.told and known.at is not None and now - known.at < PATIENCE:
        return known, None
    return Told(lost, now), _alarm(now, lost, total, names)


def _alarm(now: Millis, lost: int, total: int, names: Sequence[str]) -> Alert:
    return Alert(now, _weight(lost, total), _lost(lost, total, names), topic=LOST)


def not_back(
    known: Told, missing: int, names: Sequence[str], now: Millis
) -> tuple[Told, Alert | None]:
    """Parties that were here before the server was started: an alert at first, and when all are.

    ``names`` has those that are missing where they are few. Fewer than were told of is no news.
    """
    if missing == 0:
        if known.told == 0:
            return known, None
        said = say("desk-rooms-all-back")
        return Told(0, now), Alert(now, Tone.MUTED, said, topic=MISSING)
    if missing <= known.told:
        return known, None
    if len(names) == missing:
        said = say("desk-rooms-not-back-named", count=missing, names=words.enumerated(names))
    else:
        said = say("desk-rooms-not-back-many", count=missing, panel=say("desk-panels-needs"))
    return Told(missing, now), Alert(now, Tone.DANGER, said, topic=MISSING)


def crowds(
    known: Told, crowded: int, rows: Sequence[PartyRow], now: Millis
) -> tuple[Told, Alert | None]:
    """Whether parties with more phones than people are worth an alert; what was told after it.

    ``rows`` has those parties where they are few. Fewer than were told of is no news.
    """
    if crowded <= known.told:
        return (known if crowded else Told(0, known.at)), None
    if known.at is not None and now - known.at < PATIENCE:
        return known, None
    if len(rows) == crowded == 1:
        phones, people = crowd_parts(rows[0])
        said = say("desk-rooms-crowded-one", name=rows[0].name, phones=phones, people=people)
    else:
        choice = say("desk-rooms-too-many-phones")
        said = say("desk-rooms-crowded-many", count=crowded, choice=choice)
    return Told(crowded, now), Alert(now, Tone.WARNING, said)


def _weight(lost: int, total: int) -> Tone:
    return Tone.DANGER if lost > NAMED and lost >= MANY * total else Tone.WARNING


def _lost(lost: int, total: int, names: Sequence[str]) -> str:
    if lost <= NAMED and len(names) == lost:
        return say("desk-rooms-lost-named", count=lost, names=words.enumerated(names))
    return say("desk-rooms-lost-many", part=words.number(lost), count=total)
