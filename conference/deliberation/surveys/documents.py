"""The documents of surveys: one each. Rooms and phones see the one that is open, and the last told.

Whoever looks at the scene of a survey that was asked sees that survey, too.

How many have answered is in none of them: it changes with every answer, and desks are told of it
with the server's health, once a second.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from conference.core.clock import Millis
from conference.core.lean import Lean
from conference.deliberation.audience import NO_PATHS, Audience, Paths, chosen, named
from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.outputs.events import SceneTaken, SceneTakenBack
from conference.deliberation.outputs.watched import surveys_on
from conference.deliberation.surveys import events as surveys
from conference.deliberation.surveys.model import Cell, Question, Survey

__all__ = ["CellView", "QuestionView", "SurveyView", "documents", "touched"]

OWN = get_args(surveys.Event)

ROOMS = frozenset({Audience.HALL, Audience.ROOMS, Audience.PHONES})


class QuestionView(Lean, frozen=True):
    """A question: ``scale`` (1 to 5), ``choice`` among ``options``, or ``words``."""

    kind: str
    text: str
    options: tuple[str, ...]


class CellView(Lean, frozen=True):
    """What one place said (a region's id, "" for the whole); null where a question is hidden."""

    place: str
    answers: int
    counts: tuple[tuple[int, ...] | None, ...]


class SurveyView(Lean, frozen=True, tag_field="view", tag="survey"):
    """A survey; ``cells`` are empty until it is told. ``session`` is the kind of its session."""

    id: str
    title: str
    questions: tuple[QuestionView, ...]
    item: str | None
    session: str
    session_title: str
    state: str
    opened_at: Millis | None
    closed_at: Millis | None
    rooms: int
    cells: tuple[CellView, ...]


def documents(
    meeting: Meeting, audience: Audience, paths: Paths | None = None
) -> Iterator[tuple[str, SurveyView]]:
    """The surveys in order; rooms and phones see what is asked, and what was told last."""
    wanted, state = chosen(paths, "survey"), meeting.surveys
    if wanted is not None and not wanted:
        return
    shown = {state.current, state.told} if audience in ROOMS else set()
    shown |= surveys_on(meeting, audience)
    for one in state.in_order():
        is_seen = audience is Audience.DESK or one.id in shown
        if is_seen and (wanted is None or one.id in wanted):
            yield f"survey/{one.id}", survey_view(one)


def touched(event: Event, meeting: Meeting) -> Paths:
    """The paths that ``event`` may change; see :mod:`conference.deliberation.documents`."""
    match event:
        case SceneTaken() | SceneTakenBack():
            return named("survey", *surveys_on(meeting, Audience.DESK))
        case _ if isinstance(event, OWN):
            return named("survey", event.survey, meeting.surveys.told)
        case _:
            return NO_PATHS


def survey_view(one: Survey) -> SurveyView:
    """A survey as its document."""
    result = one.result
    return SurveyView(
        id=one.id,
        title=one.title,
        questions=tuple(map(_question, one.questions)),
        item=one.item,
        session=one.session,
        session_title=one.session_title,
        state=one.state.value,
        opened_at=one.opened_at,
        closed_at=one.closed_at,
        rooms=result.rooms if result is not None else 0,
        cells=tuple(map(_cell, result.cells)) if result is not None else (),
    )


def _question(one: Question) -> QuestionView:
    return QuestionView(one.kind.value, one.text, one.options)


def _cell(one: Cell) -> CellView:
    return CellView(one.place, one.answers, one.counts)
