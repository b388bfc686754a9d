"""Who sits where while a room talks in small groups: pure, and nowhere kept.

Pages of a room work the same out for themselves (``resources/web/js/breakouts/seating.js``), each
from the same few things; one table of cases holds both to each other. People who are mixed have
numbers: they count off once, and keep them. Each stretch of as many numbers as there are tables has
one person at every table. So a late person has the next number and sits down at a smallest table,
somebody who leaves leaves a gap, and nobody else moves.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import combinations

from conference.core.chance import hash_order

__all__ = [
    "LEAST",
    "MOST",
    "meetings_again",
    "numbers_at",
    "seatings",
    "seats_of",
    "sizes_for",
    "table_for_late",
    "table_of",
]

LEAST, MOST = 4, 8
"""How many people talk well together."""

STRETCHES = MOST
"""Stretches of numbers for which seats are worked out: one for each seat of a table."""

BETTERED = 24
"""Tables up to which seats are bettered one by one: among more, people hardly meet again."""

PASSES = 8
"""Turns in vain after which a seating is as good as it becomes."""

TALKS = 8
"""Talks after which seats come again."""

LOTS = 4
"""Seatings by lot that are tried beside those that turn."""

POLYNOMIALS = {4: 0b111, 8: 0b1011, 16: 0b10011}
"""Irreducible over two elements, by the size of the field, as bits."""

DOMAIN = "conference/breakouts/seating"

Seats = list[int]
"""The table (from 0) of every number, the first person's first."""

Met = list[list[int]]
"""How often each two have shared a table."""


def sizes_for(people: int, per: int) -> list[int]:
    """The sizes of tables for so many people, ``per`` of whom are wanted at each.

    From 4 to 8, none larger than another by more than one. Fewer than four sit at one table.
    """
    if people <= 0:
        return []
    most = max(1, people // LEAST)
    least = -(-people // MOST)
    tables = min(most, max(least, (2 * people + per) // (2 * per)))
    each, over = divmod(people, tables)
    return [each + (table < over) for table in range(tables)]


def table_for_late(sizes: Sequence[int]) -> int:
    """The table at which a late person sits down: the first of the smallest; -1 without tables."""
    return sizes.index(min(sizes)) if sizes else -1


def seatings(room: str, tables: int, talks: int) -> list[Seats]:
    """The seats of a room at so many tables, talk after talk.

    Each is made so that those who have met meet again as little as can be. ``room`` is whose lot
    it is.
    """
    made: list[Seats] = []
    while len(made) < talks:
        made.append(_seating(room, tables, made))
    return made


def seats_of(room: str, tables: int, talk: int) -> Seats:
    """The seats of one talk; ``talk`` is in how many people were mixed before it."""
    turn = talk % TALKS
    return seatings(room, tables, turn + 1)[turn]


def numbers_at(
    seats: Sequence[int], tables: int, people: int, gone: Collection[int] = ()
) -> list[list[int]]:
    """The numbers at each table; ``people`` is the highest that was given, ``gone`` have left."""
    found: list[list[int]] = [[] for _ in range(tables)]
    for number in range(1, people + 1 if tables else 0):
        if number not in gone:
            found[table_of(seats, tables, number)].append(number)
    return found


def table_of(seats: Sequence[int], tables: int, number: int) -> int:
    """The table (from 0) of a number (from 1); also where there are more than eight to a table."""
    return seats[number - 1] if number <= len(seats) else (number - 1) % tables


def meetings_again(made: Sequence[Seats], people: int) -> int:
    """How often two of the first so many share a table again in the last of seatings."""
    *before, last = made
    there = range(min(people, len(last)))
    together = [(one, other) for one, other in combinations(there, 2) if last[one] == last[other]]
    return sum(seats[one] == seats[other] for seats in before for one, other in together)


def _seating(room: str, tables: int, before: Sequence[Seats]) -> Seats:
    met = _meetings(before, tables * STRETCHES)
    turns = _turnings(room, tables)
    for seats in turns:
        if _cost(seats[: tables * tables], met, tables) == 0:
            return seats
    tried = [*turns, *_drawings(f"{room}/{len(before)}", tables)]
    if tables <= BETTERED:
        for seats in tried:
            _better(seats, met, tables)
    return min(tried, key=lambda seats: _cost(seats, met, tables))  # the first of equals


def _turnings(room: str, tables: int) -> list[Seats]:
    """Seatings of a lot that turns, stretch against stretch: in most nobody meets again."""
    drawn = _lots(room, tables)
    return [
        [_turned(table, turn, one // tables, tables) for one, table in enumerate(drawn)]
        for turn in range(min(tables, STRETCHES))
    ]


def _drawings(seed: str, tables: int) -> Iterator[Seats]:
    """Seatings by lots of their own."""
    for lot in range(LOTS):
        yield _lots(f"{seed}/{lot}", tables)


def _turned(table: int, turn: int, stretch: int, tables: int) -> int:
    """A table moved on by a turn of its stretch.

    In a field, which prime numbers of tables have as they are, and 4, 8 and 16 by their
    polynomials, no two people meet in two turns (a transversal design: Colbourn and Dinitz,
    Handbook of Combinatorial Designs, III.3).
    """
    polynomial = POLYNOMIALS.get(tables)
    if polynomial is None:
        return (table + turn * stretch) % tables
    product = 0
    for bit in range(4, -1, -1):
        product <<= 1
        if product & tables:
            product ^= polynomial
        if stretch >> bit & 1:
            product ^= turn
    return table ^ product


def _lots(seed: str, tables: int) -> Seats:
    """A lot for each stretch."""
    drawn: Seats = []
    for stretch in range(STRETCHES):
        order = hash_order(DOMAIN, seed, (f"{stretch}/{table}" for table in range(tables)))
        drawn += [int(item.partition("/")[2]) for item in order]
    return drawn


def _meetings(before: Sequence[Seats], people: int) -> Met:
    met = [[0] * people for _ in range(people)]
    for seats in before:
        for one, other in combinations(range(people), 2):
            if seats[one] == seats[other]:
                met[one][other] += 1
                met[other][one] += 1
    return met


def _weight(one: int, other: int) -> int:
    """What it weighs that people of two stretches meet again.

    Low numbers are there and high ones hardly, so no better seats of the higher make up for worse
    ones of the lower.
    """
    return int(64 ** (STRETCHES - 1 - max(one, other)))


def _cost(seats: Seats, met: Met, tables: int) -> int:
    return sum(
        met[one][other] * _weight(one // tables, other // tables)
        for one, other in combinations(range(len(seats)), 2)
        if met[one][other] and seats[one] == seats[other]
    )


def _better(seats: Seats, met: Met, tables: int) -> None:
    """Let two of a stretch change seats, in place, wherever fewer people then meet again."""
    at = [[0] * STRETCHES for _ in range(tables)]
    for one, table in enumerate(seats):
        at[table][one // tables] = one
    for _ in range(PASSES):
        if not _pass_over(seats, at, met, tables):
            return


def _pass_over(seats: Seats, at: list[list[int]], met: Met, tables: int) -> bool:
    """Look at every two of a stretch once; whether any changed seats."""
    moved = False
    for one in range(len(seats)):
        stretch = one // tables
        for other in range(one + 1, (stretch + 1) * tables):
            mine, theirs = at[seats[one]], at[seats[other]]
            if _gain(one, other, mine, theirs, met) <= 0:
                continue
            mine[stretch], theirs[stretch] = other, one
            seats[one], seats[other] = seats[other], seats[one]
            moved = True
    return moved


def _gain(one: int, other: int, mine: list[int], theirs: list[int], met: Met) -> int:
    """What is gained when two of a stretch change seats; who sits with each, by stretch."""
    stretch = mine.index(one)
    gained = 0
    for n in range(STRETCHES):
        if n != stretch:
            apart = met[one][mine[n]] + met[other][theirs[n]]
            change = apart - met[one][theirs[n]] - met[other][mine[n]]
            gained += change * _weight(n, stretch) if change else 0
    return gained
