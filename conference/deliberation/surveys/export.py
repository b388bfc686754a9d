"""What was told of surveys, as a table for whoever compares formats."""

from __future__ import annotations

import io

from conference.deliberation.meeting import Meeting
from conference.deliberation.surveys.model import Question, QuestionKind
from conference.tables.writing import rows_into

__all__ = ["COLUMNS", "as_csv"]

COLUMNS = ("survey", "title", "session", "session title", "question", "place", "answer", "count")


def as_csv(meeting: Meeting) -> str:
    """A row an answer of a place; a cell that is hidden has one row, without a count."""
    out = io.StringIO(newline="")
    write = rows_into(out)
    write(COLUMNS)
    names: dict[str, str] = {"": "all"}
    names |= {one.id: one.name for one in meeting.founding.regions}
    for survey in meeting.surveys.in_order():
        for cell in survey.result.cells if survey.result is not None else ():
            for question, row in zip(survey.questions, cell.counts, strict=True):
                if question.kind is QuestionKind.WORDS:
                    continue
                head = (
                    survey.id, survey.title, survey.session, survey.session_title, question.text,
                    names.get(cell.place, cell.place),
                )  # fmt: skip
                if row is None:
                    write((*head, "hidden", ""))
                for answer, count in zip(_answers(question), row or (), strict=False):
                    write((*head, answer, count))
    return out.getvalue()


def _answers(question: Question) -> tuple[str, ...]:
    if question.kind is QuestionKind.SCALE:
        return tuple(str(mark) for mark in range(1, question.marks + 1))
    return question.options
