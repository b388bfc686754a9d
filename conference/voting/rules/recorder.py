"""The book of a count of papers: totals, states, and the rounds as they go into the outcome."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction

import numpy as np

from conference.voting.guarantees import Bounds
from conference.voting.numbers import ExactNumber
from conference.voting.outcome import Elected, Outcome, Round, Transfer
from conference.voting.profile import Bools, Election
from conference.voting.rules.papers import Moved
from conference.voting.ties import Lots

__all__ = ["Recorder"]


class Recorder:
    """Who has how many votes, who is still in, and what happened in each round.

    Amounts are in the rule's unit (``scale`` units are one vote). ``continuing`` is True for those
    neither elected nor excluded nor withdrawn.
    """

    def __init__(self, election: Election, seats: int, valid: int, scale: int) -> None:
        self.election = election
        self.seats = seats
        self.valid = valid * scale
        self.scale = scale
        count = len(election.candidates)
        self.totals: list[ExactNumber] = [0] * count
        self.continuing: Bools = np.array([not c.withdrawn for c in election.candidates], np.bool_)
        self.elected: list[tuple[int, int]] = []
        self.rounds: list[Round] = []
        self.history: list[tuple[int, dict[int, ExactNumber]]] = []
        self.bounds = Bounds(election, seats)

    @property
    def vacancies(self) -> int:
        """Seats that are not filled yet."""
        return self.seats - len(self.elected)

    @property
    def now(self) -> int:
        """The number of the round under way."""
        return len(self.rounds) + 1

    def hopefuls(self) -> list[int]:
        """The continuing candidates."""
        return [int(c) for c in np.nonzero(self.continuing)[0]]

    def seated(self) -> list[int]:
        """Those who are elected so far."""
        return [c for c, _ in self.elected]

    def guarded(self) -> list[int]:
        """Hopefuls who must not be excluded, or a guarantee would be broken."""
        return self.bounds.guarded(self.seated(), self.hopefuls())

    def doomed(self) -> list[int]:
        """Hopefuls who cannot be elected any more, or a guarantee would be broken."""
        return self.bounds.doomed(self.seated(), self.hopefuls())

    def exposed(self) -> list[int]:
        """Those of whom one is to be excluded next: the doomed, or all who are not guarded."""
        doomed = self.doomed()
        if doomed:
            return doomed
        guarded = self.guarded()
        return [c for c in self.hopefuls() if c not in guarded]

    def spare(self, gone: Sequence[int]) -> bool:
        """Whether all of these can be excluded together, and every guarantee still be kept."""
        left = [c for c in self.hopefuls() if c not in gone]
        return self.bounds.possible(self.seated(), left)

    def fit(self, more: Sequence[int]) -> bool:
        """Whether all of these can be elected now, and every guarantee still be kept."""
        return self.bounds.together(self.seated(), self.hopefuls(), more)

    def apply(self, moved: Moved, exhausted: bool = False) -> dict[int, ExactNumber]:
        """Credit what moved to those who received it; returns the credit, -1 for nobody."""
        credit = moved.credit()
        for to, amount in credit.items():
            if to >= 0:
                self.totals[to] += amount
        return credit

    def lost(self) -> ExactNumber:
        """Votes that count for nobody: papers without a further preference, and roundings."""
        return self.valid - sum(self.totals)

    def transfer(
        self,
        source: int,
        kind: str,
        credit: Mapping[int, ExactNumber],
        lost: ExactNumber,
        *values: ExactNumber,
    ) -> Transfer:
        """A transfer for the book; ``lost`` is what nobody received of it."""
        ids = self.election.ids
        return Transfer(
            ids[source],
            kind,
            {ids[c]: self.votes(credit[c]) for c in sorted(credit) if c >= 0},
            self.votes(lost),
            tuple(str(self.votes(v)) for v in values),
        )

    def votes(self, amount: ExactNumber) -> Fraction:
        """An amount of the smallest unit (``scale`` of them are a vote) as votes."""
        return Fraction(amount) / self.scale

    def elect(self, chosen: Sequence[int]) -> None:
        """These are elected in the round under way."""
        for candidate in chosen:
            self.continuing[candidate] = False
            self.elected.append((candidate, self.now))

    def elect_best(self, able: Sequence[int], pick: Callable[[list[int]], int]) -> list[int]:
        """Elect these, the most votes first, as far as places and guarantees go; returns them.

        ``pick`` chooses between equals who cannot all be elected.
        """
        chosen: list[int] = []
        while self.vacancies > 0:
            doomed = self.doomed()
            left = [c for c in able if c not in chosen and c not in doomed]
            if not left:
                break
            most = max(self.totals[c] for c in left)
            tied = [c for c in left if self.totals[c] == most]
            if len(tied) > self.vacancies or not self.fit(tied):
                tied = [pick(tied)]
            self.elect(tied)
            chosen += tied
        return chosen

    def remember(self) -> None:
        """Keep the totals as a point that ties can look back to."""
        self.history.append((self.now, dict(enumerate(self.totals))))

    def close(
        self,
        kind: str,
        excluded: Sequence[int] = (),
        transfers: Sequence[Transfer] = (),
        *,
        quota: ExactNumber | None = None,
        note: str = "",
        totals: Callable[[], Mapping[str, Fraction]] | None = None,
    ) -> None:
        """End the round under way and start the next."""
        ids = self.election.ids
        shown = {
            ids[c]: self.votes(self.totals[c])
            for c, candidate in enumerate(self.election.candidates)
            if not candidate.withdrawn
        }
        number = self.now
        is_over = self.vacancies <= 0
        guarded, doomed = ([], []) if is_over else (self.guarded(), self.doomed())
        self.rounds.append(
            Round(
                number,
                kind,
                shown,
                self.votes(self.lost()),
                tuple(ids[c] for c, at in self.elected if at == number),
                tuple(ids[c] for c in excluded),
                tuple(transfers),
                None if quota is None else self.votes(quota),
                note,
                tuple(ids[c] for c in guarded),
                tuple(ids[c] for c in doomed),
            )
        )

    def outcome(
        self,
        method: str,
        lots: Lots,
        *,
        valid: int,
        invalid: int,
        quota: ExactNumber | None,
        places: int,
        notes: Sequence[str] = (),
    ) -> Outcome:
        """The outcome, with the rounds so far."""
        people = self.election.candidates
        return Outcome(
            method=method,
            candidates=people,
            ballots=valid,
            invalid=invalid,
            seats=self.seats,
            title=self.election.title,
            quota=None if quota is None else self.votes(quota),
            places=places,
            elected=tuple(Elected(people[c].id, people[c].name, at) for c, at in self.elected),
            rounds=tuple(self.rounds),
            ties=tuple(lots.ties),
            seed=lots.seed,
            notes=tuple(notes),
        )
