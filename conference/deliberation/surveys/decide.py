"""What asking for a survey leads to. What is already so gives no events."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import assert_never

from conference.core.clock import Millis
from conference.core.errors import Refusal
from conference.deliberation.meeting import Meeting
from conference.deliberation.sender import Sender
from conference.deliberation.surveys import refusals
from conference.deliberation.surveys.commands import (
    AnswerSurvey,
    CloseSurvey,
    Command,
    OpenSurvey,
    PlanSurveys,
    PrepareSurvey,
    SurveyLine,
    TellSurvey,
)
from conference.deliberation.surveys.events import (
    Event,
    SurveyClosed,
    SurveyOpened,
    SurveyPrepared,
    SurveyTold,
)
from conference.deliberation.surveys.model import (
    FEWEST,
    MOST_OPTIONS,
    MOST_QUESTIONS,
    MOST_SURVEYS,
    Question,
    QuestionKind,
    Result,
    Survey,
    SurveyState,
)

__all__ = ["answer_refusal", "decide", "questions_fault", "result_fault"]

Decision = tuple[Event, ...] | Refusal


def decide(meeting: Meeting, _sender: Sender, command: Command, at: Millis) -> Decision:
    """One survey is asked at a time, and once."""
    surveys = meeting.surveys
    if isinstance(command, PlanSurveys):
        return _plan(meeting, command, at)
    known = surveys.by_id.get(command.survey)
    if isinstance(command, PrepareSurvey):
        return _prepare(meeting, known, command, at)
    if known is None:
        return refusals.unknown_survey(command.survey)
    match command:
        case OpenSurvey():
            return _open(meeting, known, at)
        case CloseSurvey():
            if known.state is SurveyState.DRAFT:
                return refusals.bad_survey("It was not opened yet. Open it first.")
            return (SurveyClosed(known.id, at),) if known.state is SurveyState.OPEN else ()
        case TellSurvey(_, result):
            is_due = known.state is SurveyState.CLOSED
            return (SurveyTold(known.id, result, at),) if is_due else ()
        case _:
            assert_never(command)


def _plan(meeting: Meeting, command: PlanSurveys, at: Millis) -> Decision:
    """All of them, or a refusal that names each that cannot be."""
    found: list[Event] = []
    faults: list[str] = []
    surveys, known = command.surveys, meeting.surveys.by_id
    if len({one.survey for one in surveys}) < len(surveys):
        faults.append("Every survey needs an id of its own.")
    if len({*known, *(one.survey for one in surveys)}) > MOST_SURVEYS:
        faults.append(f"There would be more than {MOST_SURVEYS:,} surveys.")
    for one in surveys:
        decision = _prepare(meeting, known.get(one.survey), one, at)
        if isinstance(decision, Refusal):
            faults.append(f"{one.survey}: {decision.sentence}")
        else:
            found += decision
    return refusals.bad_survey(" ".join(faults)) if faults else tuple(found)


def _prepare(
    meeting: Meeting, known: Survey | None, command: PrepareSurvey | SurveyLine, at: Millis
) -> Decision:
    title = " ".join(command.title.split())
    questions = tuple(map(_tidy, command.questions))
    fault = questions_fault(questions)
    if not title or fault:
        return refusals.bad_survey(fault or "Say what the survey is called.")
    if known is not None and known.state is not SurveyState.DRAFT:
        is_same = (known.title, known.questions, known.item) == (title, questions, command.item)
        return () if is_same else refusals.bad_survey("It was asked already. Write another one.")
    if known is None and len(meeting.surveys.order) >= MOST_SURVEYS:
        return refusals.bad_survey(f"There are {MOST_SURVEYS:,} surveys already.")
    item = None if command.item is None else meeting.programme.item(command.item)
    if command.item is not None and item is None:
        return refusals.bad_survey(f"There is no item {command.item}. Choose one of the rundown.")
    kind, session = (item.kind.value, item.title) if item is not None else ("", "")
    prepared = SurveyPrepared(command.survey, title, questions, command.item, kind, session, at)
    if known is not None and _said(known) == _said(prepared):
        return ()
    return (prepared,)


def _said(what: Survey | SurveyPrepared) -> tuple[object, ...]:
    return what.title, what.questions, what.item, what.session, what.session_title


def _open(meeting: Meeting, known: Survey, at: Millis) -> Decision:
    surveys = meeting.surveys
    if known.state is SurveyState.OPEN:
        return ()
    if known.state is not SurveyState.DRAFT:
        return refusals.bad_survey("It was asked already. Write another one with its questions.")
    if surveys.current is not None:
        return refusals.another_is_open(surveys.by_id[surveys.current].title)
    return (SurveyOpened(known.id, at),)


def _tidy(one: Question) -> Question:
    options = tuple(" ".join(option.split()) for option in one.options)
    return Question(one.kind, " ".join(one.text.split()), options)


def questions_fault(questions: Sequence[Question]) -> str | None:
    """What is wrong with the questions of a survey, as a sentence; None when nothing is."""
    if not 0 < len(questions) <= MOST_QUESTIONS:
        return f"Ask 1 to {MOST_QUESTIONS} questions; two or three are answered best."
    if sum(one.kind is QuestionKind.WORDS for one in questions) > 1:
        return "Ask for words once. Make the other a choice, or ask it in another survey."
    if all(one.kind is QuestionKind.WORDS for one in questions):
        return "Ask one question at least that is answered by a tap."
    for place, one in enumerate(questions, 1):
        if not one.text:
            return f"Question {place} has no words. Write it, or take it away."
        is_choice = one.kind is QuestionKind.CHOICE
        if is_choice and not 2 <= len(one.options) <= MOST_OPTIONS:
            return f"Question {place} needs 2 to {MOST_OPTIONS} answers to choose among."
        if not is_choice and one.options:
            return f"Question {place} has answers to choose among, and is no choice."
        if not all(one.options) or len(set(one.options)) < len(one.options):
            return f"Each answer to question {place} needs words of its own."
    return None


def answer_refusal(survey: Survey | None, command: AnswerSurvey) -> Refusal | None:
    """Why an answer is not taken; None when it is."""
    if survey is None:
        return refusals.unknown_survey(command.survey)
    if survey.state is not SurveyState.OPEN:
        return refusals.survey_is_closed()
    if len(command.marks) != len(survey.questions):
        return refusals.bad_answer()
    pairs = zip(command.marks, survey.questions, strict=True)
    if any(mark > question.marks for mark, question in pairs):
        return refusals.bad_answer()
    asks_words = any(one.kind is QuestionKind.WORDS for one in survey.questions)
    return refusals.bad_answer() if command.words and not asks_words else None


def result_fault(survey: Survey, result: Result, regions: Iterable[str]) -> str | None:
    """What is wrong with a result, whose cells are the whole and the regions; None: nothing."""
    if [cell.place for cell in result.cells] != ["", *regions]:
        return "the cells of a survey are not those of the whole and the regions"
    for cell in result.cells:
        if len(cell.counts) != len(survey.questions):
            return "a cell of a survey has other questions"
        for row, question in zip(cell.counts, survey.questions, strict=True):
            if row is None:
                continue
            if len(row) != question.marks or min(row, default=0) < 0:
                return "a cell of a survey has counts of other answers"
            if 0 < sum(row) < FEWEST or sum(row) > cell.answers:
                return "a cell of a survey shows what fewer than five people said"
    return _difference_fault(result)


def _difference_fault(result: Result) -> str | None:
    """Whether the whole, less the regions that are shown, tells what fewer than five said."""
    for at, whole in enumerate(result.whole.counts):
        rows = [cell.counts[at] for cell in result.cells[1:]]
        shown = [row for row in rows if row is not None]
        if whole is None:
            if any(map(sum, shown)):
                return "a region is shown of a survey whose whole is hidden"
            continue
        rest = [count - sum(row[n] for row in shown) for n, count in enumerate(whole)]
        if min(rest, default=0) < 0 or 0 < sum(rest) < FEWEST:
            return "what fewer than five people said is the difference of cells of a survey"
    return None
