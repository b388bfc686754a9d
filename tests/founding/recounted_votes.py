"""Votes counted again from ballots, by plain rules: decisions, and a single transferable vote."""

import hashlib
from fractions import Fraction

__all__ = ["Decision", "lot", "transferred"]


class Decision:
    """A poll of the chamber: the last ballot of each key, and what was counted beside them."""

    def __init__(self, poll):
        self.poll = poll
        self.ballots = {}
        self.beside = {}
        self.present = self.seats = self.side = None
        self.is_published = False

    def devices(self):
        """Votes for each option by device."""
        found = [0] * len(self.poll["options"])
        for _, choice in self.ballots.values():
            found[choice[0]] += 1
        return found

    def counts(self):
        """Votes for each option in all."""
        columns = [self.devices(), *self.beside.values()]
        return [sum(column) for column in zip(*columns, strict=True)]

    def verdict(self):
        """How many votes for it were needed, whether there was a quorum, whether it passed."""
        needs, (yes, no, *abstained) = self.poll["needs"], self.counts()
        cast = yes + no + sum(abstained)
        of = needs["of"]
        base = {"present": self.present, "members": self.seats, "cast": cast}.get(of, yes + no)
        more, share = _share(needs["majority"])
        needed = int(share * base) + 1 if more else -(-share.numerator * base // share.denominator)
        quorum = True
        if needs["quorum"]:
            of_seats = needs["quorum_of"] == "seats"
            there, whole = (self.present, self.seats) if of_seats else (cast, self.present)
            least = Fraction(needs["quorum"])
            quorum = there >= (least * whole if "/" in needs["quorum"] else least)
        passed = yes >= needed
        if yes == no and more and share == Fraction(1, 2) and self.side:
            passed = self.side == "yes"
        return needed, quorum, passed and quorum


def _share(majority):
    """Whether it is more than a share, and the share."""
    if majority == "simple":
        return True, Fraction(1, 2)
    return majority.startswith(">"), Fraction(majority.lstrip(">"))


def lot(domain, seed, items):
    """Items in the order of SHA-256 over domain, seed and item, a zero byte after each."""

    def key(item):
        said = "".join(f"{part}\0" for part in (domain, seed, item))
        return hashlib.sha256(said.encode()).digest()

    return sorted(items, key=key)


def transferred(ballots, options, seats, draw):
    """Who is elected by a single transferable vote, in exact fractions, in order of election.

    ``ballots`` are options, best first; ``draw`` says which of those tied for the last place goes.
    Surpluses go in equal parts to the next of all ballots of who is elected, the greatest first.
    """
    quota = len(ballots) // (seats + 1) + 1
    worth = [[Fraction(1), list(ballot)] for ballot in ballots]
    standing, elected = set(range(options)), []

    def totals():
        found = dict.fromkeys(standing, Fraction(0))
        for value, ballot in worth:
            if ballot:
                found[ballot[0]] += value
        return found

    def drop(option):
        standing.discard(option)
        for paper in worth:
            paper[1] = [one for one in paper[1] if one != option]

    while len(elected) < seats and len(elected) + len(standing) > seats:
        found = totals()
        best = max(standing, key=lambda option: found[option])
        if found[best] >= quota:
            elected.append(best)
            for paper in worth:
                if paper[1] and paper[1][0] == best:
                    paper[0] *= (found[best] - quota) / found[best]
            drop(best)
            continue
        least = min(found.values())
        tied = sorted(option for option in standing if found[option] == least)
        drop(tied[0] if len(tied) == 1 else draw(tied))
    left = sorted(standing, key=lambda option: -totals()[option])
    return elected + left[: seats - len(elected)]
