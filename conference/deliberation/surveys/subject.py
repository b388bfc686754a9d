"""The subject surveys: how it felt, asked on phones and told in cells of five or more."""

from __future__ import annotations

from typing import get_args

from conference.deliberation.sender import Role
from conference.deliberation.subject import ALONE, POLLS_POSTS, Subject
from conference.deliberation.surveys.commands import (
    AnswerSurvey,
    CloseSurvey,
    OpenSurvey,
    PlanSurveys,
    PrepareSurvey,
    TellSurvey,
)
from conference.deliberation.surveys.decide import decide
from conference.deliberation.surveys.documents import documents, touched
from conference.deliberation.surveys.events import Event
from conference.deliberation.surveys.evolve import evolve
from conference.deliberation.surveys.model import Surveys
from conference.deliberation.surveys.record import fault

__all__ = ["SUBJECT"]

SUBJECT = Subject(
    name="surveys",
    start=Surveys(),
    may={
        PrepareSurvey: POLLS_POSTS,
        PlanSurveys: POLLS_POSTS,
        OpenSurvey: POLLS_POSTS,
        CloseSurvey: POLLS_POSTS,
        TellSurvey: ALONE,
    },
    beside={AnswerSurvey: frozenset({Role.PERSON})},
    hears=frozenset(get_args(Event)),
    decide=decide,
    evolve=evolve,
    documents=documents,
    touched=touched,
    fault=fault,
)
