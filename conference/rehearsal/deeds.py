"""What a simulated member does besides voting: stands in elections, signs, brings a recall.

Who does what is drawn from the seed, the same for all members, so that enough of them do it and
not many more; each deed is done once.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from operator import is_
from string import ascii_uppercase

from conference.core.chance import seeded
from conference.core.ids import ElectionId
from conference.deliberation.agenda.commands import BringProposal, SignProposal
from conference.deliberation.agenda.model import ProposalKind
from conference.deliberation.command import WireCommand
from conference.deliberation.elections.commands import (
    AcceptNomination,
    AnswerOffer,
    GiveStatement,
    Nominate,
    SignNomination,
)
from conference.protocol.views import (
    ChamberView,
    ElectionView,
    NominationView,
    ProposalView,
    SignaturesView,
)
from conference.rehearsal.person import NAMES
from conference.rehearsal.voter import Voter

__all__ = ["Deeds"]

STANDING = 9
"""So many members want to stand in an election; who is absent does not."""

BRINGING = 3
"""So many members would bring a recall; the first of them does."""

STATEMENTS = (
    "I would publish every account.",
    "I have worked in care for twenty years.",
    "I was drawn by lot, and I listen.",
    "Short meetings, open doors.",
)


class Deeds:
    """The deeds of the member at a seat; what is due to be done is found by :meth:`changed`."""

    def __init__(self, member: Voter, seat: int) -> None:
        self._member = member
        self._seat = seat
        self._done: set[tuple[int | str, ...]] = set()
        self._seen: tuple[object, ...] = ()
        self._of_others: set[tuple[str, int]] = set()
        """Nominations with which the member has nothing to do."""

    def changed(self, now: float) -> None:
        """The member's picture of the conference has changed."""
        replica = self._member.session.replica
        seen = (
            replica.all(ElectionView),
            replica.all(NominationView),
            replica.all(SignaturesView),
        )
        if not any(seen) or (self._seen and all(map(is_, seen, self._seen))):
            return
        self._seen = seen
        for deed, command, patience in self._due():
            if deed not in self._done:
                self._done.add(deed)
                self._plan(deed, command, now + patience)

    def _plan(self, deed: tuple[int | str, ...], command: WireCommand, at: float) -> None:
        member = self._member
        after = member.within * member.chance("deed", *deed).random()

        def do(then: float) -> None:
            if self._is_needless(command):
                return
            member.session.send(command, then)

        member.later(at + after, do)

    def _is_needless(self, command: WireCommand) -> bool:
        """Whether somebody else has done meanwhile what one is enough for."""
        if not isinstance(command, BringProposal):
            return False
        there = self._member.session.replica.all(ProposalView)
        return any(one.office == command.office and one.kind == "recall" for one in there)

    def _due(self) -> Iterator[tuple[tuple[int | str, ...], WireCommand, float]]:
        """Deeds by what tells them apart, each with what is asked and how long to wait, in ms."""
        replica = self._member.session.replica
        elections = replica.all(ElectionView)
        for election in elections:
            yield from self._of_election(election)
        for one in replica.all(NominationView) if elections else ():
            yield from self._of_nomination(one)
        for signatures in replica.all(SignaturesView):
            for row in signatures.rows:
                if row.needed and self._is_among(_enough(row.needed), "signs", row.proposal):
                    yield ("sign", row.proposal), SignProposal(row.proposal), 0.0

    def _of_election(
        self, election: ElectionView
    ) -> Iterator[tuple[tuple[int | str, ...], WireCommand, float]]:
        ident = ElectionId(election.id)
        if election.stage == "open" and self._is_among(STANDING, "stands", ident):
            yield ("stand", ident), Nominate(ident, self._name(), self._seat), 0.0
        for vacancy in election.vacancies:
            if vacancy.who is not None and self._is_mine(ident, vacancy.who):
                deed = ("answer", ident, vacancy.number)
                yield deed, AnswerOffer(ident, vacancy.who, accepts=True), 0.0
        if not election.vacancies and election.holders:
            bringers = self._among(BRINGING, "recalls", ident)
            if self._seat in bringers:
                first = election.holders[0]
                title = BringProposal(
                    ProposalKind.RECALL,
                    first.name,
                    "The accounts were not published in time.",
                    office=election.office,
                )
                turn = bringers.index(self._seat)
                yield ("recall", ident), title, turn * 2 * self._member.within

    def _of_nomination(
        self, one: NominationView
    ) -> Iterator[tuple[tuple[int | str, ...], WireCommand, float]]:
        if (one.election, one.number) in self._of_others:
            return
        ident = ElectionId(one.election)
        election = self._member.session.replica.get(f"election/{ident}", ElectionView)
        if election is None or election.stage != "open" or one.withdrawn:
            return
        if one.seat == self._seat:
            if not one.accepted:
                yield ("accept", ident), AcceptNomination(ident, one.number), 0.0
            words = self._member.chance("statement", ident).choice(STATEMENTS)
            yield ("statement", ident), GiveStatement(ident, one.number, words), 0.0
        elif one.needed and self._is_among(_enough(one.needed), "supports", ident, one.number):
            yield ("support", ident, one.number), SignNomination(ident, one.number), 0.0
        else:
            self._of_others.add((one.election, one.number))

    def _is_mine(self, election: ElectionId, number: int) -> bool:
        path = f"nomination/{election}/{number}"
        one = self._member.session.replica.get(path, NominationView)
        return one is not None and one.seat == self._seat

    def _name(self) -> str:
        chance = self._member.chance("name")
        return f"{chance.choice(NAMES)} {chance.choice(ascii_uppercase)}."

    def _is_among(self, many: int, *labels: int | str) -> bool:
        return self._seat in self._among(many, *labels)

    def _among(self, many: int, *labels: int | str) -> tuple[int, ...]:
        chamber = self._member.session.replica.get("chamber", ChamberView)
        seats = chamber.seats if chamber is not None else 0
        return _seats(self._member.world.plan.seed, min(many, seats), seats, labels)


def _enough(needed: int) -> int:
    """So many sign what needs so many signatures: some are absent or late."""
    return needed + needed // 4 + 2


@lru_cache(maxsize=1024)
def _seats(seed: int, many: int, seats: int, labels: tuple[int | str, ...]) -> tuple[int, ...]:
    return tuple(seeded(seed, "seats", *labels).sample(range(1, seats + 1), many))
