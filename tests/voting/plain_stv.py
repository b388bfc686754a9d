"""A second counter for every STV rule: slow and plain, written from the rulebooks alone.

Every ballot paper is an object of its own that walks from candidate to candidate; nothing is
grouped, nothing is an array. ``lot(round, purpose, tied)`` returns the order of a lot.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil, floor


@dataclass
class Paper:
    order: list[int]
    value: Fraction = Fraction(1)
    holder: int | None = None
    parcel: int = 0


@dataclass
class Result:
    totals: list[dict[int, Fraction]] = field(default_factory=list)
    lost: list[Fraction] = field(default_factory=list)
    elected: list[tuple[int, int]] = field(default_factory=list)
    excluded: list[list[int]] = field(default_factory=list)
    quotas: list[Fraction] = field(default_factory=list)


def papers_of(profile):
    return [Paper(list(order)) for weight, order in profile for _ in range(weight) if order]


def give(paper, continuing):
    """Hand a paper to its next continuing candidate."""
    paper.holder = next((c for c in paper.order if c in continuing), None)
    if paper.holder is not None:
        paper.order = paper.order[paper.order.index(paper.holder) + 1 :]
    return paper.holder


def cut(value, places):
    return Fraction(floor(value * 10**places), 10**places)


class Gregory:
    """Weighted inclusive Gregory, SSI 2011/399 rules 45 to 52 or with exact fractions."""

    def __init__(self, size, seats, profile, lot, *, exact):
        self.size, self.seats, self.lot, self.exact = size, seats, lot, exact
        self.papers = papers_of(profile)
        valid = len(self.papers)
        self.valid = Fraction(valid)
        self.quota = Fraction(valid, seats + 1) if exact else Fraction(valid // (seats + 1) + 1)
        self.continuing = set(range(size))
        self.votes = dict.fromkeys(range(size), Fraction(0))
        self.result = Result()
        self.pending = []

    def count(self):
        for paper in self.papers:
            self.votes[give(paper, self.continuing)] += 1
        self.stage([])
        while len(self.result.elected) < self.seats and self.continuing:
            if self.pending:
                self.transfer_surplus()
            else:
                self.exclude()
        return self.result

    def stage(self, excluded):
        number = len(self.result.totals) + 1
        over = [
            c
            for c in self.continuing
            if (self.votes[c] > self.quota if self.exact else self.votes[c] >= self.quota)
        ]
        over.sort(key=lambda c: (-self.votes[c], c))
        for c in over[: self.seats - len(self.result.elected)]:
            self.elect(c, number)
            if self.votes[c] > self.quota:
                self.pending.append(c)
        if len(self.continuing) <= self.seats - len(self.result.elected):
            for c in sorted(self.continuing, key=lambda c: (-self.votes[c], c)):
                self.elect(c, number)
        self.result.totals.append(dict(self.votes))
        self.result.lost.append(self.valid - sum(self.votes.values()))
        self.result.excluded.append(excluded)

    def elect(self, c, number):
        self.result.elected.append((c, number))
        self.continuing.discard(c)

    def choose(self, tied, purpose, best):
        """Backwards through the stages; those still level after all of them draw lots."""
        for totals in reversed(self.result.totals[:-1]):
            most = best(totals[c] for c in tied)
            tied = [c for c in tied if totals[c] == most]
        if len(tied) == 1:
            return tied[0]
        return self.lot(len(self.result.totals) + 1, purpose, sorted(tied))[0]

    def transfer_surplus(self):
        most = max(self.votes[c] for c in self.pending)
        source = self.choose([c for c in self.pending if self.votes[c] == most], "surplus", max)
        self.pending.remove(source)
        surplus, total = most - self.quota, most
        for paper in [p for p in self.papers if p.holder == source]:
            new = surplus * paper.value / total
            paper.value = new if self.exact else cut(new, 5)
            to = give(paper, self.continuing)
            if to is not None:
                self.votes[to] += paper.value
        self.votes[source] = self.quota
        self.stage([])

    def exclude(self):
        fewest = min(self.votes[c] for c in self.continuing)
        tied = sorted(c for c in self.continuing if self.votes[c] == fewest)
        source = self.choose(tied, "exclusion", min)
        self.continuing.discard(source)
        for paper in [p for p in self.papers if p.holder == source]:
            to = give(paper, self.continuing)
            if to is not None:
                self.votes[to] += paper.value
        self.votes[source] = Fraction(0)
        self.stage([source])


class Ers97:
    """ERS97, paragraph by paragraph."""

    def __init__(self, size, seats, profile, lot):
        self.size, self.seats, self.lot = size, seats, lot
        self.papers = papers_of(profile)
        self.valid = Fraction(len(self.papers))
        self.continuing = set(range(size))
        self.votes = dict.fromkeys(range(size), Fraction(0))
        self.result = Result()
        self.points = []
        self.untransferred = set()
        self.parcel = 0
        self.quota = self.new_quota(self.valid)

    def new_quota(self, votes):  # 5.1.6
        return Fraction(ceil(votes / (self.seats + 1) * 100), 100)

    def stage_number(self):
        return len(self.result.totals) + 1

    def places(self):
        return self.seats - len(self.result.elected)

    def close(self, excluded):
        self.result.totals.append(dict(self.votes))
        self.result.lost.append(self.valid - sum(self.votes.values()))
        self.result.excluded.append(excluded)
        self.result.quotas.append(self.quota)

    def count(self):
        for paper in self.papers:
            self.votes[give(paper, self.continuing)] += 1
        self.points.append(dict(self.votes))
        if len(self.continuing) <= self.seats:
            for c in sorted(self.continuing, key=lambda c: (-self.votes[c], c)):
                self.elect(c)
        else:
            self.deem()
        self.close([])
        while self.places() > 0 and self.continuing:
            surpluses = {
                c: self.votes[c] - self.quota
                for c in self.untransferred
                if self.votes[c] > self.quota
            }
            total = sum(surpluses.values(), Fraction(0))
            if surpluses and not self.groups(total):
                self.transfer(surpluses)
            elif not self.exclude(total):
                break
        return self.result

    def elect(self, c):
        self.result.elected.append((c, self.stage_number()))
        self.continuing.discard(c)
        self.untransferred.add(c)

    def deem(self):  # 5.1.7, 5.3.13, 5.4.9
        while self.places() > 0 and self.continuing:
            most = max(self.votes[c] for c in self.continuing)
            elected = {c for c, _ in self.result.elected}
            awaiting = sum(max(self.votes[c] - self.quota, 0) for c in self.untransferred) + sum(
                self.votes[c]
                for c in range(self.size)
                if c not in elected and c not in self.continuing
            )
            active = sum(self.votes[c] for c in self.continuing) + awaiting
            if most == 0 or not (most >= self.quota or most >= active / (self.places() + 1)):
                return
            tied = sorted(c for c in self.continuing if self.votes[c] == most)
            if len(tied) > self.places():  # 5.6.2
                for votes in self.points:
                    top = max(votes[c] for c in tied)
                    tied = [c for c in tied if votes[c] == top]
                if len(tied) > 1:
                    return
            for c in tied:
                self.elect(c)

    def groups(self, surplus):  # 5.2.5: sizes of groups that can surely go together
        order = sorted(self.continuing, key=lambda c: self.votes[c])
        return [
            n
            for n in range(1, len(order))
            if len(order) - n >= self.places()
            and sum(self.votes[c] for c in order[:n]) + surplus <= self.votes[order[n]]
        ]

    def forwards(self, tied, purpose, best):
        for votes in self.points:
            top = best(votes[c] for c in tied)
            tied = [c for c in tied if votes[c] == top]
        if len(tied) == 1:
            return tied[0]
        return self.lot(self.stage_number(), purpose, sorted(tied))[0]

    def transfer(self, surpluses):  # 5.3
        most = max(surpluses.values())
        tied = sorted(c for c in surpluses if surpluses[c] == most)
        source = self.forwards(tied, "surplus", max)
        self.untransferred.discard(source)
        held = [p for p in self.papers if p.holder == source]
        last = max((p.parcel for p in held), default=0)
        self.parcel += 1
        moving = []
        for paper in [p for p in held if p.parcel == last]:
            if any(c in self.continuing for c in paper.order):
                moving.append(paper)
        value = sum((p.value for p in moving), Fraction(0))
        for paper in moving:
            if value > most:
                paper.value = cut(most / len(moving), 2)
            self.votes[give(paper, self.continuing)] += paper.value
            paper.parcel = self.parcel
        self.votes[source] = self.quota
        self.points.append(dict(self.votes))
        self.deem()
        self.close([])

    def exclude(self, surplus):  # 5.2.5, 5.4
        number = max(self.groups(surplus), default=1)
        gone = []
        pool = set(self.continuing)
        while len(gone) < number:
            fewest = min(self.votes[c] for c in pool)
            tied = sorted(c for c in pool if self.votes[c] == fewest)
            need = number - len(gone)
            if len(tied) <= need:
                gone += tied
                pool -= set(tied)
            else:
                one = self.forwards(tied, "exclusion", min)
                gone.append(one)
                pool.discard(one)
        if len(self.continuing) - len(gone) <= self.places():  # 5.5.1
            self.continuing -= set(gone)
            number = len(self.result.totals)
            for c in sorted(self.continuing, key=lambda c: (-self.votes[c], c)):
                self.result.elected.append((c, number))
            self.continuing = set()
            return False
        self.continuing -= set(gone)
        papers = [p for p in self.papers if p.holder in gone]
        for value in sorted({p.value for p in papers}, reverse=True):
            self.parcel += 1
            for paper in [p for p in papers if p.value == value and p.holder in gone]:
                self.votes[paper.holder] -= value
                to = give(paper, self.continuing)
                if to is not None:
                    self.votes[to] += value
                paper.parcel = self.parcel
            if not self.result.elected:  # 5.4.8
                self.quota = min(self.quota, self.new_quota(sum(self.votes.values())))
            self.points.append(dict(self.votes))
            self.deem()
            if self.places() <= 0:
                break
        self.close(gone)
        return True


class Meek:
    """Algorithm 123 with the PR Foundation's nine decimals, one ballot after the other.

    A place on a ballot may be a group of candidates: it falls into equal parts, rounded down, and
    each goes on by itself below the group.
    """

    ULP = Fraction(1, 10**9)

    def __init__(self, size, seats, profile, lot):
        self.size, self.seats, self.lot = size, seats, lot
        self.ballots = [order for weight, order in profile for _ in range(weight) if order]
        self.keep = dict.fromkeys(range(size), Fraction(1))
        self.continuing = set(range(size))
        self.result = Result()

    def up(self, value):
        return Fraction(ceil(value * 10**9), 10**9)

    def pass_on(self, left, order):
        for n, place in enumerate(order):
            everybody = place if isinstance(place, tuple) else (place,)
            group = [c for c in everybody if self.keep[c]]
            if not group:
                continue
            part = Fraction(floor(left / len(group) * 10**9), 10**9)
            for c in group:
                kept = self.up(part * self.keep[c])
                self.votes[c] += kept
                self.pass_on(part - kept, order[n + 1 :])
            return

    def distribute(self):
        self.votes = dict.fromkeys(range(self.size), Fraction(0))
        for order in self.ballots:
            self.pass_on(Fraction(1), order)
        total = sum(self.votes.values())
        self.quota = Fraction(floor(total / (self.seats + 1) * 10**9), 10**9) + self.ULP

    def surplus(self):
        over = sum(self.votes[c] - self.quota for c, _ in self.result.elected)
        return max(over, Fraction(0))

    def stage(self, excluded):
        number = len(self.result.totals) + 1
        over = sorted(
            (c for c in self.continuing if self.votes[c] >= self.quota),
            key=lambda c: (-self.votes[c], c),
        )
        chosen = over[: self.seats - len(self.result.elected)]
        rest = self.continuing - set(chosen)
        if len(rest) <= self.seats - len(self.result.elected) - len(chosen):
            chosen += sorted(rest, key=lambda c: (-self.votes[c], c))
        for c in chosen:
            self.result.elected.append((c, number))
            self.continuing.discard(c)
        self.result.totals.append(dict(self.votes))
        self.result.lost.append(len(self.ballots) - sum(self.votes.values()))
        self.result.excluded.append(excluded)
        self.result.quotas.append(self.quota)

    def count(self):
        self.distribute()
        self.stage([])
        settled = None
        while len(self.result.elected) < self.seats and self.continuing:
            if self.surplus() >= Fraction(1, 10**6) and settled != self.result.elected:
                before = None
                while self.surplus() >= Fraction(1, 10**6) and (
                    before is None or self.surplus() < before
                ):
                    before = self.surplus()
                    for c, _ in self.result.elected:
                        raised = self.up(self.keep[c] * self.quota)
                        self.keep[c] = min(self.up(raised / max(self.votes[c], self.ULP)), 1)
                    self.distribute()
                settled = list(self.result.elected)
                self.stage([])
            else:
                settled = None
                fewest = min(self.votes[c] for c in self.continuing) + self.surplus()
                tied = sorted(c for c in self.continuing if self.votes[c] <= fewest)
                source = tied[0]
                if len(tied) > 1:
                    source = self.lot(len(self.result.totals) + 1, "exclusion", tied)[0]
                self.continuing.discard(source)
                self.keep[source] = Fraction(0)
                self.distribute()
                self.stage([source])
        return self.result
