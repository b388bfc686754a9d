"""Tables for breakouts: who sits with whom, diverse or at random, with new neighbours each time.

The plan is made from a public value and is a plain local search in whole numbers, so the same
input gives the same tables everywhere. People are dealt to tables in the order of their hashes;
then pairs of people change places as long as that makes the plan better: first fewer people who sat
together before, then (if asked for) more even groups at each table.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from conference.core.chance import hash_key, hash_order
from conference.core.errors import ConferenceError

__all__ = ["TABLES", "Meetings", "meetings", "seat_tables"]

TABLES = "conference/sortition/tables/1"

Meetings = Counter[tuple[str, str]]
"""How often two people (sorted) sat at one table."""

_REPEAT = 1_000
_ROUNDS = 60
_TRIES = 24


def meetings(plans: Iterable[Sequence[Sequence[str]]]) -> Meetings:
    """Who met whom in these plans (each a list of tables)."""
    found: Meetings = Counter()
    for plan in plans:
        for table in plan:
            found.update(combinations(sorted(table), 2))
    return found


def seat_tables(
    people: Iterable[str],
    tables: int,
    value: str,
    *,
    met: Mapping[tuple[str, str], int] | None = None,
    features: Mapping[str, Sequence[str]] | None = None,
) -> list[tuple[str, ...]]:
    """``tables`` tables whose sizes differ by at most one.

    ``met`` says who sat together before (see :func:`meetings`): such pairs are avoided above all.
    With ``features`` (the values of each person) every table is made as mixed as possible; without,
    it is random. Raises ``too_many_tables`` if a table would be empty.
    """
    order = hash_order(TABLES, value, people)
    if not 1 <= tables <= len(order):
        raise ConferenceError(
            "too_many_tables", f"{len(order)} people cannot sit at {tables} tables."
        )
    if features is not None:
        order.sort(
            key=lambda person: tuple(features[person])
        )  # dealt in turn: mixed from the start
    plan = [order[i::tables] for i in range(tables)]
    search = _Search(plan, met or {}, features, value)
    search.run()
    return [tuple(sorted(table)) for table in search.plan]


class _Dice:
    """Fair numbers from SHA-256 of the value and a counter, 32 bits at a time."""

    def __init__(self, value: str) -> None:
        self.value = value
        self.turn = 0
        self.words: list[int] = []

    def below(self, bound: int) -> int:
        """A number in ``range(bound)``, by rejection."""
        limit = (1 << 32) - (1 << 32) % bound
        while True:
            if not self.words:
                block = hash_key(TABLES, self.value, f"dice {self.turn}")
                self.turn += 1
                self.words = [int.from_bytes(block[i : i + 4]) for i in range(0, 32, 4)]
            word = self.words.pop()
            if word < limit:
                return word % bound


class _Search:
    def __init__(
        self, plan: list[list[str]], met: Mapping[tuple[str, str], int],
        features: Mapping[str, Sequence[str]] | None, value: str,
    ) -> None:  # fmt: skip
        self.plan = plan
        self.features = features
        self.dice = _Dice(value)
        self.knows: dict[str, dict[str, int]] = {p: {} for table in plan for p in table}
        for (a, b), times in met.items():
            if a in self.knows and b in self.knows:
                self.knows[a][b] = self.knows[b][a] = times

    def run(self) -> None:
        """Exchange people until a whole round brings nothing."""
        for _ in range(_ROUNDS):
            better = False
            for t, table in enumerate(self.plan):
                for seat in range(len(table)):
                    if self._pain(table, seat, table[seat]) and self._improve(t, seat):
                        better = True
            if not better:
                return

    def _pain(self, table: list[str], seat: int, person: str) -> int:
        """What is wrong with ``person`` in this seat: repeats first, then likeness."""
        knows = self.knows[person]
        pain = 0
        mine = self.features[person] if self.features else ()
        for other, name in enumerate(table):
            if other == seat:
                continue
            pain += _REPEAT * knows.get(name, 0) ** 2
            if mine and self.features:
                pain += sum(a == b for a, b in zip(mine, self.features[name], strict=True))
        return pain

    def _improve(self, t: int, seat: int) -> bool:
        """Exchange this person with somebody elsewhere if both tables together gain."""
        table = self.plan[t]
        person = table[seat]
        here = self._pain(table, seat, person)
        if not self.features and here < _REPEAT:
            return False
        best, place = 0, None
        for _ in range(_TRIES if len(self.plan) > 1 else 0):
            u = self.dice.below(len(self.plan) - 1)
            u += u >= t
            other = self.plan[u]
            spot = self.dice.below(len(other))
            name = other[spot]
            now = here + self._pain(other, spot, name)
            then = self._pain(other, spot, person) + self._pain(table, seat, name)
            if now - then > best:
                best, place = now - then, (u, spot)
        if place is None:
            return False
        u, spot = place
        table[seat], self.plan[u][spot] = self.plan[u][spot], person
        return True
