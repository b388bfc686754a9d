"""Seats that are guaranteed to groups, kept by guarding and dooming candidates.

I. D. Hill, *STV with constraints*, Voting matters 9, May 1998, 2-4; for several groups at once
J. Otten, *STV with multiple constraints*, Voting matters 13, April 2001. In every round a candidate
without whom the guarantees cannot be kept any more is **guarded**, and not excluded; one with whom
they cannot be kept is **doomed**, and excluded before anybody else, so that those votes go to their
next preference. Whoever reaches the quota is elected as ever, unless doomed. So the voters decide
who of a group is elected, and no vote is lost.

Hill says what a count has to know, not how to find out: here it is computed exactly, for any groups
that may overlap, by going through the kinds of candidates (those in the same groups) and all
numbers of seats that each kind can still get.

The members who stay when a vacancy is filled (:mod:`conference.voting.countback`) are guarded in
the same way.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from fractions import Fraction

from conference.core.errors import ConferenceError
from conference.voting.profile import Candidate, Election, Guarantee

__all__ = ["Bounds", "Guarantee", "faults", "least_of", "without_any"]

Counts = tuple[int, ...]


def least_of(share: str, seats: int) -> int:
    """How many of the seats a guarantee means: "3", "1/2" or "50%", parts rounded up.

    Raises a ConferenceError ``bad_guarantee`` for anything else, and for more than all seats.
    """
    text = share.strip()
    try:
        wanted = Fraction(text[:-1]) / 100 if text.endswith("%") else Fraction(text)
    except (ValueError, ZeroDivisionError):
        wanted = Fraction(-1)
    is_part = "/" in text or text.endswith("%")
    least = -(-wanted * seats // 1) if is_part else wanted
    if wanted < 0 or least != int(least) or least > seats:
        raise ConferenceError(
            "bad_guarantee",
            f"A guarantee is a number of the {seats} seats or a part of them, such as 3, 1/2 or "
            f"50%, not {share!r}.",
        )
    return int(least)


def faults(
    guarantees: Sequence[Guarantee], candidates: Sequence[Candidate], seats: int
) -> tuple[str, ...]:
    """Why these guarantees cannot be kept, in sentences; empty if they can. Ask before the vote."""
    standing = {one.id for one in candidates if not one.withdrawn}
    found = []
    for one in guarantees:
        able = len(standing.intersection(one.members))
        others = len(standing) - able
        if one.most is not None and one.most < one.least:
            found.append(f"{one.group}: at most {one.most} is less than at least {one.least}.")
        elif one.least > seats:
            found.append(f"{one.group}: {one.least} are guaranteed, and there are {seats} seats.")
        elif able < one.least:
            found.append(
                f"{one.group}: {one.least} of {seats} seats are guaranteed, and {able} stand; "
                f"{one.least - able} more must be nominated, or the guarantee be less."
            )
        elif one.most is not None and seats - one.most > others:
            found.append(
                f"{one.group}: at most {one.most} of {seats} seats, and only {others} others stand."
            )
    if not found and len(standing) >= seats and guarantees:
        kinds = _kinds(guarantees, sorted(standing))
        if not _possible(guarantees, kinds, (0,) * len(guarantees), seats):
            names = ", ".join(one.group for one in guarantees)
            found.append(f"The guarantees ({names}) cannot be kept together by those who stand.")
    return tuple(found)


def without_any(election: Election) -> bool:
    """Whether nobody is guaranteed anything, and nobody stays."""
    return not election.guarantees and not election.staying


class Bounds:
    """Who is guarded and who is doomed at any point of a count; candidates by position."""

    def __init__(self, election: Election, seats: int) -> None:
        staying = election.staying
        kept = (Guarantee("members who stay", staying, len(staying)),) if staying else ()
        self.guarantees = (*election.guarantees, *kept)
        self.seats = seats
        self.ids = election.ids
        wrong = faults(self.guarantees, election.candidates, seats)
        if wrong:
            raise ConferenceError("guarantee_impossible", " ".join(wrong), {"faults": list(wrong)})

    def possible(self, elected: Collection[int], hopefuls: Iterable[int]) -> bool:
        """Whether the guarantees can be kept with these elected, the rest from ``hopefuls``."""
        ids = self.ids
        have = tuple(sum(ids[c] in one.members for c in elected) for one in self.guarantees)
        kinds = _kinds(self.guarantees, [ids[c] for c in hopefuls])
        return _possible(self.guarantees, kinds, have, self.seats - len(elected))

    def guarded(self, elected: Sequence[int], hopefuls: Sequence[int]) -> list[int]:
        """Those without whom the guarantees cannot be kept."""
        if not self.guarantees:
            return []
        return [c for c in hopefuls if not self.possible(elected, [h for h in hopefuls if h != c])]

    def doomed(self, elected: Sequence[int], hopefuls: Sequence[int]) -> list[int]:
        """Those with whom the guarantees cannot be kept."""
        if not self.guarantees or len(elected) >= self.seats:
            return []
        return [c for c in hopefuls if not self.together(elected, hopefuls, [c])]

    def together(
        self, elected: Sequence[int], hopefuls: Sequence[int], more: Collection[int]
    ) -> bool:
        """Whether all of ``more`` can be elected now, and the guarantees still be kept."""
        if not self.guarantees:
            return True
        return self.possible([*elected, *more], [h for h in hopefuls if h not in more])


def _kinds(guarantees: Sequence[Guarantee], ids: Sequence[str]) -> Mapping[Counts, int]:
    """How many there are of each kind: those of the same groups (1 in, 0 out)."""
    kinds: dict[Counts, int] = {}
    for id_ in ids:
        kind = tuple(int(id_ in one.members) for one in guarantees)
        kinds[kind] = kinds.get(kind, 0) + 1
    return kinds


def _possible(
    guarantees: Sequence[Guarantee], kinds: Mapping[Counts, int], have: Counts, seats: int
) -> bool:
    """Whether ``seats`` more can be taken from the kinds so that every guarantee is kept.

    Goes through the kinds one after the other with the set of all results so far, each as (seats
    filled, elected of each group); more than a group is guaranteed is as good as just so many
    where there is no upper bound.
    """
    caps = [one.least if one.most is None else None for one in guarantees]

    def cut(counts: Iterable[int]) -> Counts:
        pairs = zip(counts, caps, strict=True)
        return tuple(n if cap is None else min(n, cap) for n, cap in pairs)

    reached: set[tuple[int, Counts]] = {(0, cut(have))}
    for kind, number in kinds.items():
        grown = set()
        for filled, counts in reached:
            for taken in range(min(number, seats - filled) + 1):
                sums = (n + taken * one for n, one in zip(counts, kind, strict=True))
                grown.add((filled + taken, cut(sums)))
        reached = grown
    return any(filled == seats and _kept(guarantees, counts) for filled, counts in reached)


def _kept(guarantees: Sequence[Guarantee], counts: Counts) -> bool:
    return all(
        one.least <= count and (one.most is None or count <= one.most)
        for one, count in zip(guarantees, counts, strict=True)
    )
