"""Surveys as they stand: what is asked after which session, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from immutables import Map

from conference.core.bounds import ShortText
from conference.core.clock import Millis
from conference.core.ids import ItemId

__all__ = [
    "FEWEST",
    "LONGEST_WORDS",
    "MOST_OPTIONS",
    "MOST_PLANNED",
    "MOST_QUESTIONS",
    "MOST_SURVEYS",
    "SCALE",
    "Cell",
    "Question",
    "QuestionKind",
    "Result",
    "Survey",
    "SurveyState",
    "Surveys",
]

FEWEST = 5
"""Answers that a cell has at least, or nothing of it is shown."""

SCALE = 5
"""The steps of a scale: 1 is not at all, 5 is very much."""

MOST_QUESTIONS, MOST_OPTIONS, MOST_SURVEYS, MOST_PLANNED = 4, 8, 1_000, 300

LONGEST_WORDS = 200
"""Signs of an answer in words."""


class QuestionKind(StrEnum):
    """How a question is answered; one question of a survey at most asks for words."""

    SCALE = "scale"
    CHOICE = "choice"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Question:
    """One question; ``options`` are those of a choice."""

    kind: QuestionKind
    text: ShortText
    options: tuple[ShortText, ...] = ()

    @property
    def marks(self) -> int:
        """How many answers it has to choose among; 0 for words."""
        match self.kind:
            case QuestionKind.SCALE:
                return SCALE
            case QuestionKind.CHOICE:
                return len(self.options)
            case QuestionKind.WORDS:
                return 0


class SurveyState(StrEnum):
    """The life of a survey; what is closed is told once its answers are counted."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    TOLD = "told"


@dataclass(frozen=True, slots=True)
class Cell:
    """What one place said: of each question how often each mark was given; None where it is hidden.

    ``place`` is the id of a region, or "" for the whole. ``answers`` is how many phones answered
    there.
    """

    place: str
    answers: int
    counts: tuple[tuple[int, ...] | None, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a survey: so many ``rooms`` took part; first the whole, then the regions."""

    rooms: int
    cells: tuple[Cell, ...]

    @property
    def whole(self) -> Cell:
        """All answers."""
        return self.cells[0]


@dataclass(frozen=True, slots=True)
class Survey:
    """One survey. ``session`` is the kind of the ``item`` that it was asked after, "" for none."""

    id: str
    title: str
    questions: tuple[Question, ...]
    item: ItemId | None = None
    session: str = ""
    session_title: str = ""
    state: SurveyState = SurveyState.DRAFT
    opened_at: Millis | None = None
    closed_at: Millis | None = None
    result: Result | None = None


@dataclass(frozen=True, slots=True)
class Surveys:
    """The slice of the meeting for surveys, and the order in which they were prepared."""

    by_id: Map[str, Survey] = field(default_factory=Map)
    order: tuple[str, ...] = ()
    current: str | None = None
    told: str | None = None

    def put(self, survey: Survey) -> Surveys:
        """With this survey as it is now."""
        known = survey.id in self.by_id
        order = self.order if known else (*self.order, survey.id)
        return replace(self, by_id=self.by_id.set(survey.id, survey), order=order)

    def in_order(self) -> Iterator[Survey]:
        """All surveys, as they were prepared."""
        return (self.by_id[one] for one in self.order)
