"""Approval ballots as a rule reads them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from conference.core.errors import ConferenceError
from conference.voting.profile import END, GAP, Approvals, Bools, Election, Ints, Rankings, Scores
from conference.voting.profile import approvals as grouped

__all__ = ["Sets", "approval_sets"]


@dataclass(frozen=True, slots=True, eq=False)
class Sets:
    """``approved`` is (sets, candidates), without withdrawn candidates; empty sets stay.

    ``standing`` are the positions of those who can be elected.
    """

    approved: Bools
    weights: Ints
    standing: tuple[int, ...]

    @property
    def total(self) -> int:
        """The number of ballots, empty ones included."""
        return int(self.weights.sum())


def approval_sets(election: Election) -> Sets:
    """The election's ballots as approval sets; equal sets together.

    Of scores, those above zero are approvals. A ranking in which only one rank is used (all on it
    equal) is an approval ballot too; other rankings say no whom the voter approves of.
    """
    standing = election.standing
    approved, weights = _approved(election)
    mask = np.zeros(len(election.candidates), np.bool_)
    mask[list(standing)] = True
    sets = grouped(approved & mask, weights)
    return Sets(sets.approved, sets.weights, standing)


def _approved(election: Election) -> tuple[Bools, Ints]:
    ballots = election.ballots
    if isinstance(ballots, Approvals):
        return ballots.approved, ballots.weights
    if isinstance(ballots, Scores):
        return ballots.given & (ballots.points > 0), ballots.weights
    return _one_rank(ballots, len(election.candidates)), ballots.weights


def _one_rank(ballots: Rankings, candidates: int) -> Bools:
    used = (ballots.prefs != END) & (ballots.prefs != GAP)
    joined = np.zeros(used.shape, np.bool_) if ballots.tied is None else ballots.tied
    if (used[:, 1:] & ~joined[:, 1:]).any():
        raise ConferenceError(
            "wrong_ballots",
            "These ballots rank candidates one after another; an approval rule needs ballots "
            "that say whom the voter approves of.",
        )
    approved = np.zeros((used.shape[0], candidates), np.bool_)
    rows, columns = np.nonzero(used)
    approved[rows, ballots.prefs[rows, columns]] = True
    return approved
