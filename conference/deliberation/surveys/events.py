"""What has happened to surveys: entries of the record, whose kinds are these names.

No answer of anybody is among them.
"""

from __future__ import annotations

from dataclasses import dataclass

from conference.core.clock import Millis
from conference.core.ids import ItemId
from conference.deliberation.surveys.model import Question, Result

__all__ = ["Event", "SurveyClosed", "SurveyOpened", "SurveyPrepared", "SurveyTold"]


@dataclass(frozen=True, slots=True)
class SurveyPrepared:
    """A survey was written; ``session`` is the kind of the item then, and its title."""

    survey: str
    title: str
    questions: tuple[Question, ...]
    item: ItemId | None
    session: str
    session_title: str
    at: Millis


@dataclass(frozen=True, slots=True)
class SurveyOpened:
    """Phones of rooms are asked."""

    survey: str
    at: Millis


@dataclass(frozen=True, slots=True)
class SurveyClosed:
    """Nobody is asked any more."""

    survey: str
    at: Millis


@dataclass(frozen=True, slots=True)
class SurveyTold:
    """What came of it, in cells of five answers or more."""

    survey: str
    result: Result
    at: Millis


Event = SurveyPrepared | SurveyOpened | SurveyClosed | SurveyTold
