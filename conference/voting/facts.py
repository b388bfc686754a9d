"""What stands on the ballots before a rule reads them, and whether they can be meant so.

::

    Election ─facts_of─> Facts ─refuse_nonsense─> (a refusal in one sentence, or nothing)
    Election ─with_distinct_names─> Election in which no two candidates are called the same

A file that is read as something else than it is gives itself away here: every ballot then names a
candidate of its own, or none does. These checks know nothing of file formats.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from conference.core.errors import ConferenceError
from conference.voting.profile import (
    GAP,
    Approvals,
    Bools,
    Candidate,
    Election,
    Ints,
    Rankings,
    Scores,
    Spoilt,
)
from conference.voting.rules.papers import weighted_count

__all__ = ["Facts", "Mentions", "facts_of", "refuse_nonsense", "refuse_void", "with_distinct_names"]

ALONE = 5
"""Of fewer ballots than these it is not said that each must not name a candidate of its own."""
CHUNK = 1 << 16
NEARLY = 0.8
"""The part of the ballots that counts as nearly every one."""


@dataclass(frozen=True, slots=True)
class Mentions:
    """On how many ballots a candidate stands, and on how many before all others.

    ``first`` is None where ballots are no rankings; of equal firsts each is first.
    """

    candidate: Candidate
    ballots: int
    first: int | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """Numbers of ballots: all, ``blank`` (nobody is named), and those with marks that are no
    plain preference (:class:`~conference.voting.profile.Spoilt`); ``equal``: with equal ranks."""

    ballots: int
    blank: int
    candidates: tuple[Mentions, ...]
    spoilt: Spoilt
    equal: int = 0


def facts_of(election: Election) -> Facts:
    """Count what stands on the ballots; the whole file once, in arrays."""
    ballots = election.ballots
    people, weights = election.candidates, ballots.weights
    if not isinstance(ballots, Rankings):
        named = ballots.approved if isinstance(ballots, Approvals) else ballots.given
        blank = int(weights[~named.any(axis=1)].sum())
        each = _column_sums(named, weights)
        mentions = [Mentions(c, int(n)) for c, n in zip(people, each, strict=True)]
        return Facts(ballots.total, blank, tuple(mentions), election.spoilt or Spoilt())
    each, size = np.zeros(len(people), np.int64), len(people)
    for column in ballots.prefs.T:
        each += weighted_count(column[column >= 0].astype(np.intp), weights[column >= 0], size)
    blank = int(weights[~(ballots.prefs >= 0).any(axis=1)].sum())
    skipped = int(weights[(ballots.prefs == GAP).any(axis=1)].sum())
    equal = 0 if ballots.tied is None else int(weights[ballots.tied.any(axis=1)].sum())
    mentions = [
        Mentions(c, int(n), int(first))
        for c, n, first in zip(people, each, _firsts(ballots, size), strict=True)
    ]
    spoilt = election.spoilt or Spoilt(skipped=skipped)
    return Facts(ballots.total, blank, tuple(mentions), spoilt, equal)


def _column_sums(table: Bools, weights: Ints) -> Ints:
    """The weight of the rows that are true, for each column."""
    out = np.zeros(table.shape[1], np.int64)
    for start in range(0, table.shape[0], CHUNK):
        rows = slice(start, start + CHUNK)
        out += weights[rows] @ table[rows].astype(np.int64)
    return out


def _firsts(ballots: Rankings, candidates: int) -> Ints:
    """How often each candidate comes first, skipped ranks passed over."""
    out = np.zeros(candidates, np.int64)
    if not ballots.prefs.size:
        return out
    rows = np.arange(ballots.prefs.shape[0])
    place: NDArray[np.intp] = (ballots.prefs >= 0).argmax(axis=1)
    going = ballots.prefs[rows, place] >= 0
    while going.any():
        np.add.at(out, ballots.prefs[rows[going], place[going]], ballots.weights[going])
        place = place + 1
        going = going & (place < ballots.prefs.shape[1])
        if ballots.tied is None:
            break
        going[going] = ballots.tied[rows[going], place[going]]
    return out


def refuse_void(facts: Facts, method: str, told: Iterable[str]) -> None:
    """Refuse an outcome without a valid ballot; ``told`` says what the rule did with them."""
    if not facts.ballots:
        raise ConferenceError(
            "no_valid_ballot", "There are no ballots, so there is nothing to count."
        )
    raise ConferenceError(
        "no_valid_ballot",
        f"None of the {facts.ballots} ballots is valid by {method}, so nobody can be elected. "
        + " ".join(told),
    )


def refuse_nonsense(election: Election, facts: Facts) -> None:
    """Refuse ballots that were hardly meant as they were read; one sentence says how they look."""
    if facts.ballots and facts.blank == facts.ballots:
        raise ConferenceError(
            "no_valid_ballot",
            f"None of the {facts.ballots} ballots names a candidate, so there is nothing to count; "
            "is the file what it was read as?",
        )
    if election.budget is not None or not _are_found_on_ballots(election.candidates):
        return
    filled = facts.ballots - facts.blank
    once = np.array([mention.ballots == 1 for mention in facts.candidates], np.bool_)
    named = _named(election)
    own = (named & once).any(axis=1) & ~(named & ~once).any(axis=1)
    alone = int(election.ballots.weights[own].sum())
    if filled >= ALONE and alone >= NEARLY * filled:
        examples = [m.candidate.name for m in facts.candidates if m.ballots == 1][:2]
        raise ConferenceError(
            "candidates_of_their_own",
            f"{alone} of {filled} ballots name candidates whom no other ballot names, such as "
            f"{' and '.join(map(repr, examples))}; this column holds something else than "
            "candidates, or several in one cell.",
        )


def _named(election: Election) -> Bools:
    """(ballots, candidates): whether the ballot says anything for the candidate."""
    ballots = election.ballots
    if isinstance(ballots, Approvals):
        return ballots.approved
    if isinstance(ballots, Scores):
        return ballots.given
    table = np.zeros((ballots.prefs.shape[0], len(election.candidates)), np.bool_)
    rows, columns = np.nonzero(ballots.prefs >= 0)
    table[rows, ballots.prefs[rows, columns]] = True
    return table


def _are_found_on_ballots(candidates: Iterable[Candidate]) -> bool:
    """Whether the candidates are just what the ballots name, and not a list in the file."""
    return all(c.id == c.name and not c.id.isdecimal() for c in candidates)


def with_distinct_names(election: Election) -> Election:
    """The election with names that tell candidates apart: two of one name get their ids as well.

    Ids are numbers in the order of the file, or the file's own. Names that look the same are the
    same, however they are encoded.
    """
    places: dict[str, list[int]] = {}
    for place, candidate in enumerate(election.candidates):
        places.setdefault(_as_seen(candidate.name), []).append(place)
    shared = [group for group in places.values() if len(group) > 1]
    if not shared:
        return election
    people, remarks = list(election.candidates), list(election.remarks)
    what = "project" if election.budget is not None else "candidate"
    for group in shared:
        name = people[group[0]].name
        ids = ", ".join(people[place].id for place in group)
        remarks.append(
            f"{len(group)} {what}s are called {name}; they are told apart by their numbers "
            f"in the file: {ids}."
        )
        for place in group:
            one = people[place]
            people[place] = replace(one, name=f"{one.name} ({what} {one.id})")
    return replace(election, candidates=tuple(people), remarks=tuple(remarks))


def _as_seen(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).split())
