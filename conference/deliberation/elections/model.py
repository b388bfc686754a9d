"""Elections as they stand: the call, the nominations, the vote and its counts, the office."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import NamedTuple

from immutables import Map

from conference.core.clock import Millis
from conference.core.ids import ElectionId, PollId
from conference.deliberation.polls.electorate import Electorate

__all__ = [
    "Call",
    "Cause",
    "Election",
    "Elections",
    "Holder",
    "Lot",
    "Nomination",
    "Put",
    "SecondCount",
    "Stage",
    "Training",
    "Vacancy",
    "alike",
    "person_of",
]


NO_POLL = PollId("")
"""No poll has decided."""


class Stage(StrEnum):
    """Where an election is: nominations are taken, the candidates are fixed, they are put to the
    vote, the result is published, or it was called off.
    """

    OPEN = "open"
    CLOSED = "closed"
    PUT = "put"
    ELECTED = "elected"
    CANCELLED = "cancelled"


class Cause(StrEnum):
    """Why somebody holds an office no longer."""

    RESIGNED = "resigned"
    DIED = "died"
    RECALLED = "recalled"
    SUCCEEDED = "succeeded"


@dataclass(frozen=True, slots=True)
class Call:
    """What is called: an ``office`` with so many ``seats``, filled by a counting ``rule``.

    Only people of the ``area`` stand and vote ("" for everywhere). ``signatures`` is a number of
    those who may vote, such as 20, or a part of them, such as 1/50. ``training`` is what a
    candidate must have. Of the ``group`` at ``least`` so many, or such a part, are to be elected.
    Nominations close at ``closes_at``; None: when the desk closes them. With ``rest`` only the
    vacant seats of the office are filled, else all of them anew.
    """

    id: ElectionId
    title: str
    office: str
    seats: int
    rule: str
    electorate: Electorate = Electorate.CHAMBER
    area: str = ""
    signatures: str = ""
    training: str = ""
    group: str = ""
    least: str = ""
    closes_at: Millis | None = None
    rest: bool = False


@dataclass(frozen=True, slots=True)
class Nomination:
    """A person who is to stand, the ``number``-th of an election.

    ``member`` is the pseudonym of the member who had the ``seat`` then; both are empty for somebody
    of no seat. ``proposer`` is the seat that proposed them, None where the desk did, for a
    ``reason``. ``signed`` are the seats that support them. ``paper`` says on which paper they have
    accepted, "" where they did so themselves. ``photo`` is the digest of their picture.
    ``withdrawn`` is why they stand no longer.
    """

    number: int
    name: str
    area: str
    groups: tuple[str, ...]
    seat: int | None
    member: str
    proposer: int | None
    reason: str
    signed: tuple[int, ...] = ()
    accepted: bool = False
    paper: str = ""
    statement: str = ""
    photo: str = ""
    withdrawn: str = ""


@dataclass(frozen=True, slots=True)
class Lot:
    """A count waits for a lot: between whom, by option, and on which occasion.

    ``value`` is what was drawn in public, "" until it is. It is ``spent`` once the vacancy that it
    was drawn for is filled or given up: another vacancy asks for another value.
    """

    occasion: str
    tied: tuple[str, ...]
    value: str = ""
    spent: bool = False


class Put(NamedTuple):
    """What a poll votes on: an election's candidates in this order, and whether its last option is
    that nominations are opened again.
    """

    election: ElectionId
    order: tuple[int, ...]
    reopen: bool


@dataclass(frozen=True, slots=True)
class SecondCount:
    """What another ``counter`` made of the same ballots: the options elected, and what differs."""

    counter: str
    elected: tuple[int, ...]
    differences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds, or held, the office: the nomination's number, since when, and how they came.

    ``cause`` is why they hold it no longer, None while they do; ``poll`` is
    the one by which they were recalled.
    """

    number: int
    since: Millis
    by_countback: bool = False
    cause: Cause | None = None
    ended_at: Millis | None = None
    reason: str = ""
    poll: PollId = NO_POLL


@dataclass(frozen=True, slots=True)
class Vacancy:
    """A seat whose holder ``number`` has left; the ballots are counted once more for it.

    ``offered`` is the candidate to whom it is offered, ``declined`` are those who did not want it,
    ``filled`` is who took it. It is ``exhausted`` when a count has found nobody.
    """

    number: int
    offered: int | None = None
    declined: tuple[int, ...] = ()
    exhausted: bool = False
    filled: int | None = None

    @property
    def waits_for_count(self) -> bool:
        """Whether the ballots are to be counted for it."""
        return self.is_open and self.offered is None

    @property
    def is_open(self) -> bool:
        """Whether it is neither filled nor given up."""
        return self.filled is None and not self.exhausted


@dataclass(frozen=True, slots=True)
class Election:
    """One election. ``nominations`` are in the order of their numbers, from 1.

    ``candidates`` are the numbers that qualified when nominations closed, ``refused`` the others
    with the reason. ``order`` is that of the ballot, drawn by the public ``value``; ``floor`` the
    list of speakers of the hustings. ``poll`` is the vote, ``second`` the second count of it.
    ``unfilled`` seats went to nobody.
    """

    call: Call
    place: int
    called_at: Millis
    stage: Stage = Stage.OPEN
    nominations: tuple[Nomination, ...] = ()
    candidates: tuple[int, ...] = ()
    refused: tuple[tuple[int, str], ...] = ()
    value: str = ""
    order: tuple[int, ...] = ()
    floor: str = ""
    poll: PollId | None = None
    second: SecondCount | None = None
    elected: tuple[int, ...] = ()
    unfilled: int = 0
    holders: tuple[Holder, ...] = ()
    vacancies: tuple[Vacancy, ...] = ()
    reason: str = ""

    @property
    def id(self) -> ElectionId:
        """The id of the election."""
        return self.call.id

    def nominee(self, number: int) -> Nomination | None:
        """The nomination of this number."""
        there = 1 <= number <= len(self.nominations)
        return self.nominations[number - 1] if there else None

    def with_nominee(self, one: Nomination) -> Election:
        """With this nomination as it is now; a new one is the last."""
        before, after = self.nominations[: one.number - 1], self.nominations[one.number :]
        return replace(self, nominations=(*before, one, *after))

    def standing(self) -> tuple[Nomination, ...]:
        """Those nominated who have not withdrawn."""
        return tuple(one for one in self.nominations if not one.withdrawn)

    def holding(self) -> tuple[Holder, ...]:
        """Who holds the office now by this election."""
        return tuple(one for one in self.holders if one.cause is None)

    def vacancy(self) -> Vacancy | None:
        """The first vacancy that is neither filled nor given up; None for none."""
        return next((one for one in self.vacancies if one.is_open), None)

    def with_vacancy(self, vacancy: Vacancy) -> Election:
        """With this vacancy as it is now."""
        kept = tuple(vacancy if one.number == vacancy.number else one for one in self.vacancies)
        return replace(self, vacancies=kept)


Training = frozenset[str]
"""Who has a training, each as :func:`person_of` says it."""


@dataclass(frozen=True, slots=True)
class Elections:
    """The slice of the meeting for elections.

    ``order`` is that in which they were called, ``by_poll`` what each poll on one votes on, also
    after it was published or void; ``lots`` and ``back_lots`` are those of its count and of
    countbacks. ``areas`` has the area of each seat that has one, ``trained`` who has each training.
    """

    by_id: Map[ElectionId, Election] = field(default_factory=Map)
    order: tuple[ElectionId, ...] = ()
    by_poll: Map[PollId, Put] = field(default_factory=Map)
    lots: Map[PollId, Lot] = field(default_factory=Map)
    back_lots: Map[PollId, Lot] = field(default_factory=Map)
    areas: Map[int, str] = field(default_factory=Map)
    trained: Map[str, Training] = field(default_factory=Map)

    def put(self, election: Election) -> Elections:
        """With this election as it is now; a new one is the last."""
        order = self.order if election.id in self.by_id else (*self.order, election.id)
        return replace(self, by_id=self.by_id.set(election.id, election), order=order)

    def of_poll(self, poll: PollId) -> Election | None:
        """The election that a poll votes on; None for another poll, or one that is void."""
        put = self.by_poll.get(poll)
        election = self.by_id[put.election] if put is not None else None
        return election if election is not None and election.poll == poll else None

    def in_order(self) -> Iterator[Election]:
        """The elections in the order in which they were called."""
        return (self.by_id[one] for one in self.order)

    def of_office(self, office: str) -> Iterator[Election]:
        """The elections to the office of this name."""
        return (one for one in self.in_order() if alike(one.call.office) == alike(office))


def alike(name: str) -> str:
    """Names that look the same are the same."""
    return " ".join(name.split()).casefold()


def person_of(name: str, member: str) -> str:
    """Who somebody is: a member of the chamber by pseudonym, anybody else by name."""
    return f"member {member}" if member else f"name {alike(name)}"
