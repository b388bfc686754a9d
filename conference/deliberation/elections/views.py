"""What the documents of elections say: an election, a nomination, and the areas of seats."""

from __future__ import annotations

from conference.core.lean import Lean

__all__ = [
    "CandidateView",
    "ElectionView",
    "HolderView",
    "LotView",
    "NominationView",
    "SeatAreaView",
    "SeatAreasView",
    "VacancyView",
]


class CandidateView(Lean, frozen=True):
    """Somebody nominated, by number, with why they do not stand: "" where they do, or may yet."""

    number: int
    name: str
    refused: str = ""


class LotView(Lean, frozen=True):
    """A count that has stopped at a tie, or had: between whom, and what was drawn ("" not yet)."""

    occasion: str
    tied: tuple[str, ...]
    value: str


class HolderView(Lean, frozen=True):
    """Who holds, or held, the office; ``cause`` is why they do no longer, "" while they do."""

    number: int
    name: str
    since: int
    by_countback: bool
    cause: str
    ended_at: int | None
    reason: str
    poll: str


class VacancyView(Lean, frozen=True):
    """A seat whose holder has left: ``waiting`` for the count, ``offered``, ``filled`` or
    ``exhausted``; ``number`` is who left, ``who`` it is offered to or was filled by.
    """

    number: int
    name: str
    state: str
    who: int | None
    who_name: str
    declined: tuple[str, ...]


class ElectionView(Lean, frozen=True, tag_field="view", tag="election"):
    """An election. ``stage`` is open, closed, put, elected or cancelled; ``reason`` why it was
    called off, or why nominations were opened again.

    ``needed`` signatures bring a nomination in, ``entitled`` are to vote. ``nominated`` are all,
    in the order of their numbers; ``candidates`` those that qualified, ``order`` these on the
    ballot, drawn by ``value``. ``uncontested``: no more stand than there are seats, and the ballot
    has ``reopen`` as its last option. ``counter`` has counted a second time, and ``differences``
    are what keeps the result from being published; both are for desks until it is. ``elected`` and
    ``holders`` come with the last round that is shown.
    """

    id: str
    place: int
    title: str
    office: str
    seats: int
    rule: str
    rule_title: str
    rule_sentence: str
    kind: str
    electorate: str
    area: str
    signatures: str
    needed: int
    entitled: int
    training: str
    group: str
    least: str
    closes_at: int | None
    rest: bool
    stage: str
    reason: str
    nominated: tuple[CandidateView, ...]
    candidates: tuple[int, ...]
    value: str
    order: tuple[int, ...]
    uncontested: bool
    floor: str
    poll: str | None
    lot: LotView | None
    back_lot: LotView | None
    counter: str
    differences: tuple[str, ...]
    elected: tuple[int, ...]
    unfilled: int
    holders: tuple[HolderView, ...]
    vacancies: tuple[VacancyView, ...]


class NominationView(Lean, frozen=True, tag_field="view", tag="nomination"):
    """A nomination. ``signed`` are the seats that support it, so many of ``needed``.

    ``proposer`` is the seat that proposed it, None for a desk, which said for which ``reason``.
    ``paper`` says on which paper they have accepted. ``missing`` are sentences on what still stands
    against it; once nominations are closed, ``refused`` is why it is no candidature. ``photo`` is
    the digest of a picture, under which it is served.
    """

    election: str
    number: int
    name: str
    area: str
    groups: tuple[str, ...]
    seat: int | None
    proposer: int | None
    reason: str
    signed: tuple[int, ...]
    needed: int
    accepted: bool
    paper: str
    statement: str
    photo: str
    withdrawn: str
    missing: tuple[str, ...]
    refused: str


class SeatAreaView(Lean, frozen=True):
    """An area, and the numbers of its seats."""

    name: str
    seats: tuple[int, ...]


class SeatAreasView(Lean, frozen=True, tag_field="view", tag="seat_areas"):
    """The areas of seats: only people of an area vote, and stand, in its elections."""

    areas: tuple[SeatAreaView, ...]
