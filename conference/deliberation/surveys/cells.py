"""From answers to cells, none of which says what fewer than five people said. Pure.

Rooms make up regions, and regions the whole. A cell with one to four answers is hidden. What is
hidden could be had from the rest: the region less the rooms that are shown. So the hidden cells of
one parent must have five answers together, or the smallest one that would be shown is hidden with
them; and of a region that is hidden no room is shown. Then every published cell is a union of
parts that have no answer or five, and so is every difference between published cells. (Primary and
complementary suppression, as statistical offices do it: Willenborg and de Waal, Elements of
Statistical Disclosure Control, 2001, chapter 5.)

It is done for each question by itself, as not everybody answers each. Results are told once, after
the closing: what comes in while a survey is open would tell the last answer by difference.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from conference.core.ids import PartyId, RegionId
from conference.deliberation.surveys.model import FEWEST, Cell, Question, Result

__all__ = ["Answer", "Told", "shown_places", "told"]

Counts = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What one phone said: a mark for each question, from 1; 0 where it said nothing."""

    party: PartyId
    marks: tuple[int, ...]
    words: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What is told: the result that is public, and the cells of rooms for facilitators and desk."""

    result: Result
    rooms: tuple[Cell, ...]


def shown_places(totals: Mapping[str, int]) -> frozenset[str]:
    """Which cells of one parent, which is shown, may be shown; ``totals`` are their answers."""
    hidden = {place for place, total in totals.items() if 0 < total < FEWEST}
    rest = sorted((total, place) for place, total in totals.items() if total >= FEWEST)
    while 0 < sum(totals[place] for place in hidden) < FEWEST and rest:
        hidden.add(rest.pop(0)[1])
    return frozenset(totals) - hidden


def told(
    questions: Sequence[Question],
    answers: Iterable[Answer],
    regions: Mapping[PartyId, RegionId],
    order: Sequence[RegionId],
) -> Told:
    """What is told of these answers; ``order`` is that of the regions."""
    rooms: dict[PartyId, list[Answer]] = defaultdict(list)
    for answer in answers:
        rooms[answer.party].append(answer)
    by_region: dict[str, list[PartyId]] = {region: [] for region in order}
    for party in sorted(rooms):
        by_region[regions[party]].append(party)
    whole: list[Counts | None] = []
    of_regions: dict[str, list[Counts | None]] = {region: [] for region in order}
    of_rooms: dict[PartyId, list[Counts | None]] = {party: [] for party in sorted(rooms)}
    for at, question in enumerate(questions):
        counts = {party: _counted(said, at, question) for party, said in rooms.items()}
        _one_question(counts, by_region, question, whole, of_regions, of_rooms)
    answered = {region: sum(len(rooms[one]) for one in by_region[region]) for region in order}
    cells = (
        Cell("", sum(answered.values()), tuple(whole)),
        *(Cell(region, answered[region], tuple(of_regions[region])) for region in order),
    )
    return Told(
        Result(len(rooms), cells),
        tuple(Cell(str(one), len(rooms[one]), tuple(of_rooms[one])) for one in of_rooms),
    )


def _one_question(
    counts: Mapping[PartyId, Counts],
    by_region: Mapping[str, Sequence[PartyId]],
    question: Question,
    whole: list[Counts | None],
    of_regions: Mapping[str, list[Counts | None]],
    of_rooms: Mapping[PartyId, list[Counts | None]],
) -> None:
    """Add what is shown of one question to the cells of all levels."""
    marks = question.marks
    sums = {
        region: _sum((counts[one] for one in parties), marks)
        for region, parties in by_region.items()
    }
    everything = _sum(sums.values(), marks)
    is_shown = marks > 0 and (sum(everything) >= FEWEST or not sum(everything))
    whole.append(everything if is_shown else None)
    shown = shown_places({region: sum(row) for region, row in sums.items()}) if is_shown else ()
    for region, parties in by_region.items():
        of_regions[region].append(sums[region] if region in shown else None)
        inside = {str(one): sum(counts[one]) for one in parties}
        among = shown_places(inside) if region in shown else ()
        for one in parties:
            of_rooms[one].append(counts[one] if str(one) in among else None)


def _counted(answers: Iterable[Answer], at: int, question: Question) -> Counts:
    found = [0] * question.marks
    for answer in answers:
        if found and answer.marks[at]:
            found[answer.marks[at] - 1] += 1
    return tuple(found)


def _sum(rows: Iterable[Counts], marks: int) -> Counts:
    total = [0] * marks
    for row in rows:
        for at, count in enumerate(row):
            total[at] += count
    return tuple(total)
