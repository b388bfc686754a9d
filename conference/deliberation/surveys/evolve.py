"""From what happened to the next slice of surveys."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from conference.deliberation.meeting import Meeting
from conference.deliberation.surveys.events import (
    Event,
    SurveyClosed,
    SurveyOpened,
    SurveyPrepared,
    SurveyTold,
)
from conference.deliberation.surveys.model import Survey, Surveys, SurveyState

__all__ = ["evolve"]


def evolve(state: Surveys, event: Event, _meeting: Meeting) -> Surveys:
    """The slice after ``event``."""
    if isinstance(event, SurveyPrepared):
        return state.put(
            Survey(
                event.survey,
                event.title,
                event.questions,
                event.item,
                event.session,
                event.session_title,
            )
        )
    known = state.by_id[event.survey]
    match event:
        case SurveyOpened(survey, at):
            opened = state.put(replace(known, state=SurveyState.OPEN, opened_at=at))
            return replace(opened, current=survey)
        case SurveyClosed(_, at):
            closed = state.put(replace(known, state=SurveyState.CLOSED, closed_at=at))
            return replace(closed, current=None)
        case SurveyTold(survey, result, _):
            told = state.put(replace(known, state=SurveyState.TOLD, result=result))
            return replace(told, told=survey)
        case _:
            assert_never(event)
