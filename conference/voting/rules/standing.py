"""From scores to an outcome: the ranking with its ties, the elected, a lot where it matters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import combinations
from math import comb

from conference.core.errors import ConferenceError
from conference.voting.numbers import ExactNumber
from conference.voting.outcome import Elected, Outcome, Round
from conference.voting.profile import Election
from conference.voting.ties import Lots

__all__ = ["fraction_option", "levels_of", "outcome_by_totals", "top"]

MOST_COMMITTEES = 10_000


def levels_of(totals: Mapping[int, ExactNumber]) -> list[list[int]]:
    """Candidates by score, the highest first, equals together."""
    levels: list[list[int]] = []
    for candidate in sorted(totals, key=lambda c: (-totals[c], c)):
        if levels and totals[levels[-1][0]] == totals[candidate]:
            levels[-1].append(candidate)
        else:
            levels.append([candidate])
    return levels


def top(levels: Sequence[Sequence[int]], seats: int, lots: Lots) -> list[int]:
    """The first ``seats`` of a ranking; a tie for the last of them is decided by lot."""
    chosen: list[int] = []
    for level in levels:
        room = seats - len(chosen)
        if room <= 0:
            break
        if len(level) <= room:
            chosen += level
        else:
            chosen += lots.draw(1, "election", list(level), room)
    return chosen


def committees_of(
    election: Election, levels: Sequence[Sequence[int]], seats: int
) -> tuple[tuple[str, ...], ...] | None:
    """All committees that a ranking allows; None where they are too many to list."""
    sure: list[int] = []
    for level in levels:
        room = seats - len(sure)
        if len(level) <= room:
            sure += level
            continue
        if room <= 0:
            break
        if comb(len(level), room) > MOST_COMMITTEES:
            return None
        return named_committees(election, [sure + list(some) for some in combinations(level, room)])
    return named_committees(election, [sure])


def named_committees(
    election: Election, committees: Sequence[Sequence[int]]
) -> tuple[tuple[str, ...], ...]:
    """Committees as sorted tuples of ids, in the candidates' order."""
    ids = election.ids
    return tuple(tuple(ids[c] for c in some) for some in sorted(sorted(x) for x in committees))


def fraction_option(options: Mapping[str, str], name: str) -> Fraction | None:
    """An option such as "5%", "0.05" or "1/20"; None if it is not given."""
    text = options.get(name, "").strip().replace(",", ".")
    if not text:
        return None
    try:
        value = Fraction(text[:-1]) / 100 if text.endswith("%") else Fraction(text)
    except (ValueError, ZeroDivisionError):
        value = Fraction(-1)
    if not 0 <= value <= 1:
        raise ConferenceError(
            "bad_option", f"--{name} must be a part of the whole, such as 5% or 1/20, not {text!r}."
        )
    return value


def outcome_by_totals(
    method: str,
    election: Election,
    seats: int,
    lots: Lots,
    totals: Mapping[int, ExactNumber],
    *,
    ballots: int,
    invalid: int,
    places: int = 0,
    threshold: Fraction | None = None,
    base: int = 0,
    committees: bool = False,
    voted: bool = False,
    note: str = "",
) -> Outcome:
    """The outcome of a rule that scores every candidate and takes the best.

    ``threshold``: only who has at least this part of ``base`` can be elected. ``voted``: only who
    has a vote at all.
    """
    people, ids = election.candidates, election.ids
    levels = levels_of(totals)
    able = levels
    if voted:
        able = [level for level in able if totals[level[0]] > 0]
    if threshold is not None:
        able = [level for level in able if totals[level[0]] >= threshold * base]
    chosen = top(able, seats, lots)
    one = Round(
        1,
        "count",
        {ids[c]: Fraction(total) for c, total in sorted(totals.items())},
        elected=tuple(ids[c] for c in chosen),
        quota=None if threshold is None else threshold * base,
        note=note,
    )
    notes = [note] if note else []
    if threshold is not None:
        notes.append(f"Elected only with at least {threshold} of {base}.")
    return Outcome(
        method=method,
        candidates=people,
        ballots=ballots,
        invalid=invalid,
        seats=seats,
        title=election.title,
        quota=one.quota,
        places=places,
        elected=tuple(Elected(people[c].id, people[c].name, 1) for c in chosen),
        rounds=(one,),
        ranking=tuple(tuple(ids[c] for c in level) for level in levels),
        committees=(
            committees_of(election, levels if threshold is None else able, seats)
            if committees
            else None
        ),
        ties=tuple(lots.ties),
        seed=lots.seed,
        notes=tuple(notes),
    )
