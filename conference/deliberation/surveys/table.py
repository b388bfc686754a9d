"""Surveys from a table and as one: a line a question, and what is wrong by its line.

=============  ====================================================================================
surveys.csv    ``survey, question`` and, if any, ``title, item, kind, options``
=============  ====================================================================================

Title and item of a survey stand on its first line. Pure.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from itertools import groupby

from conference.core.ids import ItemId
from conference.deliberation.founding.sheet import Ids, Row, Shape, Sheet
from conference.deliberation.meeting import Meeting
from conference.deliberation.programme.model import Item
from conference.deliberation.surveys.commands import PlanSurveys, SurveyLine
from conference.deliberation.surveys.decide import questions_fault
from conference.deliberation.surveys.model import MOST_PLANNED, Question, QuestionKind
from conference.tables.naming import alike, quoted, tidy
from conference.tables.writing import rows_into

__all__ = ["COLUMNS", "SURVEYS", "plan_as_csv", "read_surveys", "surveys_of_table"]

SURVEYS = Shape(
    {
        "survey": ("survey id", "id"),
        "question": ("text",),
        "title": ("name",),
        "item": ("after", "item id", "session"),
        "kind": ("type",),
        "options": ("answers", "choices"),
    },
    ("survey", "question"),
    down=("survey",),
)

COLUMNS = ("survey", "title", "item", "question", "kind", "options")

TITLE = "How was it for you?"
"""What a survey without a title is called."""

LONGEST_ID = 64


def read_surveys(sheet: Sheet, items: Sequence[Item]) -> tuple[PlanSurveys, ...]:
    """The surveys of the plan, in order; nothing where the table has none."""
    ids = Ids((item.id for item in items), {item.id: item.title for item in items})
    named = [(row.ident("survey"), row) for row in sheet.rows]
    found: list[SurveyLine] = []
    seen: set[str] = set()
    for survey, group in groupby(named, key=lambda pair: pair[0]):
        rows = [row for _, row in group]
        if survey in seen:
            rows[0].fault("survey", f"the lines of {quoted(survey)} do not stand together")
        if len(survey) > LONGEST_ID:
            rows[0].fault("survey", f"has {len(survey)} characters, {LONGEST_ID} at most")
        seen.add(survey)
        found.append(_survey(survey, rows, ids))
    if len(found) > MOST_PLANNED:
        sheet.book.add(0, "", f"there are more than {MOST_PLANNED} surveys in it")
    return (PlanSurveys(tuple(found)),) if found else ()


def surveys_of_table(text: str, file: str, items: Sequence[Item]) -> PlanSurveys:
    """The surveys of a table by itself; raises :class:`ConferenceError` with all its faults."""
    sheet = Sheet(file, text, SURVEYS)
    found = read_surveys(sheet, items)
    if not found and not sheet.book:
        sheet.book.add(0, "", "there is no survey in it")
    if sheet.book:
        raise sheet.book.error()
    return found[0]


def plan_as_csv(meeting: Meeting) -> str:
    """All surveys, asked or not, as a table that :func:`surveys_of_table` reads."""
    out = io.StringIO(newline="")
    write = rows_into(out)
    write(COLUMNS)
    for survey in meeting.surveys.in_order():
        for at, one in enumerate(survey.questions):
            head = (survey.id, "" if at else survey.title, "" if at else survey.item or "")
            write((*head, one.text, one.kind.value, " | ".join(one.options)))
    return out.getvalue()


def _survey(survey: str, rows: Sequence[Row], ids: Ids) -> SurveyLine:
    first = rows[0]
    title = first.name("title") if first.cell("title") else TITLE
    typed = first.cell("item")
    item = ids.find(first, "item", typed) if typed else None
    if typed and item is None:
        first.fault("item", f"there is no item {quoted(typed)}")
    for row in rows[1:]:
        for column in ("title", "item"):
            if row.cell(column) not in {"", first.cell(column)}:
                row.fault(column, "stands on the first line of a survey")
    questions = [_question(row) for row in rows]
    known = tuple(one for one in questions if one is not None)
    fault = questions_fault(known) if len(known) == len(rows) else None
    if fault:
        first.fault("question", f"{quoted(survey)} cannot be asked so: {fault.rstrip('.')}")
    return SurveyLine(survey, title, known, ItemId(item) if item else None)


def _question(row: Row) -> Question | None:
    """The question of a line; None, with its faults, where it cannot be read."""
    text, typed = row.name("question"), alike(row.cell("kind"))
    options = (
        tuple(tidy(one) for one in row.cell("options").split("|")) if row.cell("options") else ()
    )
    usual = QuestionKind.CHOICE if options else QuestionKind.SCALE
    if typed and typed not in set(QuestionKind):
        row.fault("kind", f"{quoted(row.cell('kind'))} is none of: {', '.join(QuestionKind)}")
        return None
    return Question(QuestionKind(typed or usual), text, options) if text else None
