"""What may be asked about surveys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta

from conference.core.bounds import Id, ItemName, Number, ShortText
from conference.deliberation.command import WireCommand
from conference.deliberation.surveys.model import (
    LONGEST_WORDS,
    MOST_OPTIONS,
    MOST_PLANNED,
    MOST_QUESTIONS,
    Question,
    Result,
)

__all__ = [
    "AnswerSurvey",
    "CloseSurvey",
    "Command",
    "OpenSurvey",
    "PlanSurveys",
    "PrepareSurvey",
    "SurveyLine",
    "TellSurvey",
]

Mark = Annotated[int, Meta(ge=0, le=MOST_OPTIONS)]


class PrepareSurvey(WireCommand, frozen=True, tag="prepare_survey"):
    """The desk writes a survey, or writes it anew while it is a draft.

    ``item`` is the session that it is asked after; null for a survey on its own.
    """

    survey: Id
    title: ShortText
    questions: Annotated[tuple[Question, ...], Meta(max_length=MOST_QUESTIONS)]
    item: ItemName | None = None


@dataclass(frozen=True, slots=True)
class SurveyLine:
    """A survey of a plan, as :class:`PrepareSurvey` has it."""

    survey: Id
    title: ShortText
    questions: Annotated[tuple[Question, ...], Meta(max_length=MOST_QUESTIONS)]
    item: ItemName | None = None


class PlanSurveys(WireCommand, frozen=True, tag="plan_surveys"):
    """Which questions are asked after which item: all of these surveys are written, or none is.

    Others that there are stay as they are.
    """

    surveys: Annotated[tuple[SurveyLine, ...], Meta(max_length=MOST_PLANNED)]


class OpenSurvey(WireCommand, frozen=True, tag="open_survey"):
    """Phones of all rooms are asked, until it is closed."""

    survey: Id


class CloseSurvey(WireCommand, frozen=True, tag="close_survey"):
    """Nobody is asked any more; what came of it is told once it is counted."""

    survey: Id


class AnswerSurvey(WireCommand, frozen=True, tag="answer_survey"):
    """A phone answers, or changes its answer: a mark for each question, from 1; 0 says nothing.

    ``revision`` grows with every change. ``words`` are for the question that asks for them.
    """

    survey: Id
    revision: Number
    marks: Annotated[tuple[Mark, ...], Meta(max_length=MOST_QUESTIONS)]
    words: Annotated[str, Meta(max_length=LONGEST_WORDS)] = ""


@dataclass(frozen=True, slots=True)
class TellSurvey:
    """What came of a closed survey. Only the server itself asks for it."""

    survey: str
    result: Result


Command = PrepareSurvey | PlanSurveys | OpenSurvey | CloseSurvey | TellSurvey
