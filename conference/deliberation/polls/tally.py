"""The count of a poll at one moment, as a frozen value whose parts always sum to the whole."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Counts", "Tally", "Turnout"]


@dataclass(frozen=True, slots=True)
class Turnout:
    """Who has answered, of how many.

    ``people`` of ``headcount`` people checked in, ``parties`` of ``parties_total`` parties;
    ``phones``, ``hands``, ``button`` and ``paper`` are the people by channel and sum to ``people``.
    In the chamber ``headcount`` is the number of seats, and there are no parties. Where members
    vote, it is that of the people entitled, and ``areas`` those who voted in each area.
    """

    people: int
    headcount: int
    parties: int
    parties_total: int
    phones: int
    hands: int
    button: int
    paper: int = 0
    areas: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """The counts of a :class:`Tally` without its turnout: not everybody may see both."""

    people: tuple[int, ...]
    parties: tuple[int, ...]
    tied: int
    phones: tuple[int, ...]
    hands: tuple[int, ...]
    button: tuple[int, ...]
    regions: tuple[tuple[int, ...], ...]
    paper: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """The counts, per option in the order of the poll's options.

    ``people`` is the tally by people; ``phones + hands + button`` and the sum over ``regions``
    (one row a region, in the order of the meeting's regions) both equal it. ``parties`` counts
    each party for its most chosen option; the ``tied`` parties have two or more such options and
    count for none. ``paper`` is part of the sum too; it is empty where there are parties, and
    ``regions`` and ``parties`` are where there are none. Where members vote, a region is an area of
    the voters' list. ``telephone`` are those of the ``hands`` that rooms without a link told the
    desk; it is empty where there are none.
    """

    turnout: Turnout
    people: tuple[int, ...]
    parties: tuple[int, ...]
    tied: int
    phones: tuple[int, ...]
    hands: tuple[int, ...]
    button: tuple[int, ...]
    regions: tuple[tuple[int, ...], ...]
    paper: tuple[int, ...] = ()
    telephone: tuple[int, ...] = ()

    @property
    def own_hands(self) -> tuple[int, ...]:
        """The hands that rooms entered themselves, without those that they told by telephone."""
        told = self.telephone or (0,) * len(self.hands)
        return tuple(all_ - some for all_, some in zip(self.hands, told, strict=True))

    @property
    def counts(self) -> Counts:
        """All of it but the turnout."""
        return Counts(
            self.people,
            self.parties,
            self.tied,
            self.phones,
            self.hands,
            self.button,
            self.regions,
            self.paper,
        )
