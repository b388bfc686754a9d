"""ABIF, the aggregated ballot information format (electowiki.org/wiki/ABIF): rankings and ratings.

::

    # a comment; a # within brackets or quotes is part of the name
    {"title": "Park bench"}     # also {"seats": 2}, as this program writes it
    =a:[Ash]                    # a candidate: short name and name
    ="b 2":[Birch]
    3:a>"b 2"=[Cedar]           # three voters: a, then two at one rank; Cedar needs no declaration
    2:a/5,"b 2"/3               # ratings; ranks and ratings may go together: a/5>b/3
    4*a                         # * stands for : as well
    1:                          # a blank ballot

Where a rule wants points, ratings are points; else they are ranks, the higher the better, unless
``>`` orders the ballot. Candidates' ids are the short names. Data in braces behind a ballot and
voters' ids (``##VID:``) are left out of a count and kept for writing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import lcm
from types import MappingProxyType

import numpy as np

from conference.voting.formats.abif_text import (
    DECLARED,
    OLDER,
    VOTES,
    bare_line,
    metadata_of,
    name_of,
)
from conference.voting.formats.abif_write import write
from conference.voting.formats.ranks import rankings_by_rank
from conference.voting.formats.text import Faults
from conference.voting.profile import (
    BallotProfile,
    Candidate,
    Election,
    Kept,
    Scores,
    scores,
)

__all__ = ["read", "write"]

MARK = re.compile(
    r'\s*(\[[^\]]*\]|"(?:[^"\\]|\\.)*"|[^\[\]",=>/*:{}]+?)\s*'
    r"(?:[/*]\s*(-?\d+(?:\.\d+)?))?\s*([>=,]|$)"
)
"""A candidate, perhaps a rating, and what stands before the next one."""
EXTRA = re.compile(r":\s*\{.*\}\s*$")
LARGEST = 10**12
MOST_CANDIDATES = 10_000
MOST_POINTS = 10**6


@dataclass
class _Ballot:
    line: int
    weight: int
    ranks: list[list[int]] = field(default_factory=list)
    ratings: dict[int, Fraction] = field(default_factory=dict)
    ordered: bool = False
    """Whether a ``>`` says which comes first."""

    @property
    def is_rated(self) -> bool:
        return len(self.ratings) == sum(map(len, self.ranks))


def read(
    text: str, source: str = "this file", want: str = "ranking", *, keep: bool = False
) -> Election:
    """The election in an ABIF text; raises a TableError with every faulty line.

    ``want``: the kind of ballots that the rule takes, "" for points if there are any;
    ``keep``: hold on to all lines.
    """
    faults = Faults(source, "bad_abif")
    reader = _Reader(text, faults)
    faults.stop()
    ballots = reader.profile(want)
    faults.stop()
    people = tuple(Candidate(id_, name) for id_, name in reader.people.items())
    seats = reader.meta.get("seats", "")
    return Election(
        people,
        ballots,
        int(seats) if re.fullmatch(r"[1-9]\d{0,3}", seats) else None,
        reader.meta.get("title", ""),
        meta=MappingProxyType(reader.meta),
        remarks=tuple(reader.remarks),
        kept=Kept("abif", {"lines": [[line] for line in text.split("\n")]}) if keep else None,
    )


class _Reader:
    def __init__(self, text: str, faults: Faults) -> None:
        self.faults = faults
        self.people: dict[str, str] = {}
        self.meta: dict[str, str] = {}
        self.ballots: list[_Ballot] = []
        self.remarks: list[str] = []
        self.extra = 0
        lines = [(n, bare_line(line)) for n, line in enumerate(text.split("\n"), 1)]
        lines = [(n, line) for n, line in lines if line]
        ballots = [(n, line) for n, line in lines if not self.declares(n, line)]
        declared = len(self.people)
        self.place = {id_: n for n, id_ in enumerate(self.people)}
        self.named = {name: n for n, name in enumerate(self.people.values())}
        for number, line in ballots:
            self.ballot(number, line)
        self.say(declared)
        if not self.people and not faults.found:
            faults.add(0, "names no candidate")

    def say(self, declared: int) -> None:
        """Remark on what was found beside declared candidates and ballots."""
        others = list(self.people)[declared:]
        if declared and others:
            self.remarks.append(
                f"Not declared, but on ballots: {', '.join(others[:5])}"
                f"{' and others' if len(others) > 5 else ''}; they are candidates as well."
            )
        if self.extra:
            lines = "1 line" if self.extra == 1 else f"{self.extra} lines"
            self.remarks.append(f"Data in braces behind ballots are left out, on {lines}.")

    def declares(self, number: int, line: str) -> bool:
        """Take a line of metadata or a candidate; False for others."""
        if line.startswith("{"):
            found = metadata_of(line)
            if found is None:
                self.faults.add(number, "cannot be read as a key and a value in braces")
            else:
                self.meta |= found
            return True
        match = DECLARED.fullmatch(line)
        older = OLDER.fullmatch(line)
        if not match and not older:
            return False
        id_, name = (match[1], match[2]) if match else (older[2], older[1]) if older else ("", "")
        id_, name = name_of(id_), name_of(name)
        if id_ in self.people:
            self.faults.add(number, f"{id_} is declared twice")
        self.people[id_] = name or id_
        return True

    def ballot(self, number: int, line: str) -> None:
        match = VOTES.fullmatch(line)
        if not match:
            self.faults.add(number, "a ballot must be written as number:a>b")
            return
        if not 1 <= int(match[1][:20]) <= LARGEST:
            self.faults.add(number, f"{match[1]} ballots: there must be at least 1")
            return
        prefs = EXTRA.sub("", match[2])
        self.extra += prefs != match[2]
        ballot = _Ballot(number, int(match[1]))
        joined = False
        for place, rating, mark in self.marks(number, prefs.strip()):
            if place in (c for rank in ballot.ranks for c in rank):
                self.faults.add(number, f"{list(self.people)[place]} is on the ballot twice")
                continue
            if joined:
                ballot.ranks[-1].append(place)
            else:
                ballot.ranks.append([place])
            if rating is not None:
                ballot.ratings[place] = rating
            joined = mark in "=,"
            ballot.ordered |= mark == ">"
        self.check(ballot)
        self.ballots.append(ballot)

    def marks(self, number: int, prefs: str) -> Iterator[tuple[int, Fraction | None, str]]:
        """The candidates of a ballot in turn, with ratings and the marks that follow."""
        at = 0
        while at < len(prefs):
            match = MARK.match(prefs, at)
            if not match or not name_of(match[1]):
                self.faults.add(number, f"cannot read {prefs[at:]!r}")
                return
            rating = None if match[2] is None else Fraction(match[2])
            if rating is not None and (abs(rating) > MOST_POINTS or 10**6 % rating.denominator):
                self.faults.add(number, f"{match[2]} is too large or too fine for a rating")
            yield self.candidate(number, name_of(match[1])), rating, match[3] or "="
            at = match.end()
            if at == len(prefs) and match[3]:
                self.faults.add(number, f"ends with {match[3]}, and nothing comes after it")

    def candidate(self, number: int, name: str) -> int:
        """The position of a candidate by short name or name; new ones are added."""
        if name in self.place:
            return self.place[name]
        if name in self.named:
            return self.named[name]
        if len(self.people) == MOST_CANDIDATES:
            self.faults.add(number, f"there are more than {MOST_CANDIDATES} candidates")
        self.people[name] = name
        self.place[name] = len(self.place)
        return self.place[name]

    def check(self, ballot: _Ballot) -> None:
        """Ratings must not say otherwise than the order of the ballot."""
        if not ballot.ordered:
            return
        rated = [[ballot.ratings[c] for c in rank if c in ballot.ratings] for rank in ballot.ranks]
        flat = [rating for rank in rated for rating in rank]
        if flat != sorted(flat, reverse=True) or any(len(set(rank)) > 1 for rank in rated):
            self.faults.add(ballot.line, "ratings say another order than the marks > and =")

    def points(self) -> Scores:
        """All ballots as points; a fault if they cannot be added exactly."""
        ratings = [abs(rating) for ballot in self.ballots for rating in ballot.ratings.values()]
        scale = lcm(*(rating.denominator for rating in ratings))
        most = max(ratings, default=Fraction(0)) * scale
        if most * sum(ballot.weight for ballot in self.ballots) >= 1 << 63:
            self.faults.add(0, "has too many ballots to add their ratings exactly")
            self.faults.stop()
        return _scored(self.ballots, len(self.people), scale)

    def profile(self, want: str) -> BallotProfile:
        """All ballots in the kind that is wanted, as far as they can be read so."""
        filled = [ballot for ballot in self.ballots if ballot.ranks]
        rated = [ballot for ballot in filled if ballot.ratings]
        if not want and rated and all(ballot.is_rated for ballot in filled):
            return self.points()
        if want in ("scores", "scale", "approval") and rated:
            for ballot in filled:
                if not ballot.is_rated:
                    self.faults.add(ballot.line, "not all candidates of the ballot have a rating")
            if want == "approval":
                self.remarks.append("Ratings above 0 are read as approval.")
            return self.points()
        by_rating = [b for b in rated if not b.ordered and sum(map(len, b.ranks)) > 1]
        for ballot in by_rating:
            if not ballot.is_rated:
                self.faults.add(ballot.line, "not all candidates of the ballot have a rating")
            values = sorted(set(ballot.ratings.values()), reverse=True)
            ballot.ranks = [
                [c for c, v in ballot.ratings.items() if v == value] for value in values
            ]
        if by_rating:
            self.remarks.append("Ratings are read as ranks, the higher before the lower.")
        elif rated:
            self.remarks.append("Ratings are left out; the marks > and = rank the candidates.")
        weights = np.array([ballot.weight for ballot in self.ballots], np.int64)
        return rankings_by_rank([ballot.ranks for ballot in self.ballots], weights)


def _scored(ballots: Sequence[_Ballot], candidates: int, scale: int) -> Scores:
    points = np.zeros((len(ballots), candidates), np.int64)
    given = np.zeros(points.shape, np.bool_)
    for row, ballot in enumerate(ballots):
        for candidate, rating in ballot.ratings.items():
            points[row, candidate] = int(rating * scale)
            given[row, candidate] = True
    weights = np.array([ballot.weight for ballot in ballots], np.int64)
    return scores(points, given, weights, denominator=scale)
