"""Formats held beside each other: the same question after sessions of different kinds. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from conference.deliberation.surveys.model import QuestionKind, Survey

__all__ = ["Compared", "compared", "mean"]


@dataclass(frozen=True, slots=True)
class Compared:
    """What people said to a question (on the scale) after sessions of one kind, all together.

    ``tenths`` is the mean in tenths, from 10 to 50.
    """

    question: str
    session: str
    surveys: int
    answers: int
    tenths: int


def mean(counts: Iterable[int]) -> int:
    """The mean of marks from 1 in tenths, rounded half up; 0 where nobody has answered."""
    row = [*counts]
    answers = sum(row)
    total = sum(mark * count for mark, count in enumerate(row, 1))
    return (20 * total + answers) // (2 * answers) if answers else 0


def compared(surveys: Iterable[Survey]) -> Iterator[Compared]:
    """Each question on the scale that was told of, by the kind of session, highest mean first."""
    sums: dict[tuple[str, str], list[int]] = {}
    times: dict[tuple[str, str], int] = {}
    for survey in surveys:
        for at, question in enumerate(survey.questions):
            row = survey.result.whole.counts[at] if survey.result is not None else None
            if question.kind is not QuestionKind.SCALE or row is None or not sum(row):
                continue
            key = question.text, survey.session
            known = sums.setdefault(key, [0] * len(row))
            sums[key] = [a + b for a, b in zip(known, row, strict=True)]
            times[key] = times.get(key, 0) + 1
    rows = [
        Compared(question, session, times[question, session], sum(row), mean(row))
        for (question, session), row in sums.items()
    ]
    return iter(sorted(rows, key=lambda one: (one.question, -one.tenths, one.session)))
