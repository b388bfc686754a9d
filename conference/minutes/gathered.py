"""Priorities that were gathered, and surveys that were told, in minutes."""

from __future__ import annotations

from conference.deliberation.events import Event
from conference.deliberation.meeting import Meeting
from conference.deliberation.priorities.events import GatheringSet
from conference.deliberation.surveys.compare import mean
from conference.deliberation.surveys.events import SurveyTold
from conference.deliberation.surveys.model import Question, QuestionKind
from conference.minutes.words import many

__all__ = ["KEPT", "gathered_said"]

KEPT = (GatheringSet, SurveyTold)
"""Events of priorities and surveys that belong into minutes."""


def gathered_said(meeting: Meeting, event: Event) -> str:
    """A sentence about them; "" for any other event. ``meeting`` is the one at the end."""
    match event:
        case GatheringSet(opens_at, closes_at, at):
            return _gathering(meeting, opens_at, closes_at, at)
        case SurveyTold():
            return _survey(meeting, event)
        case _:
            return ""


def _gathering(meeting: Meeting, opens_at: int | None, closes_at: int | None, at: int) -> str:
    state = meeting.priorities
    if opens_at is None:
        return "Priorities are gathered no more."
    if closes_at is not None and closes_at <= at:
        assemblies = many(state.total, "assembly", "assemblies")
        people = many(state.people, "person", "people")
        return f"Gathering of priorities was closed. Those of {assemblies} stand: {people} agreed."
    return "Rooms and assemblies may send their priorities."


def _survey(meeting: Meeting, event: SurveyTold) -> str:
    survey, whole = meeting.surveys.by_id[event.survey], event.result.whole
    after = f", after “{survey.session_title}”" if survey.session_title else ""
    answers = many(whole.answers, "answer", "answers")
    rooms = many(event.result.rooms, "room", "rooms")
    pairs = zip(survey.questions, whole.counts, strict=True)
    said = [f"{question.text}: {_row(question, row)}" for question, row in pairs if row]
    head = f"Survey “{survey.title}”{after}: {answers} in {rooms}."
    return f"{head} {'; '.join(said)}." if said else f"{head} Nothing is told of so few."


def _row(question: Question, row: tuple[int, ...]) -> str:
    if question.kind is QuestionKind.SCALE:
        tenths = mean(row)
        return f"{tenths // 10}.{tenths % 10} out of 5 ({sum(row)})" if tenths else "no answers"
    return ", ".join(
        f"{option} {count}" for option, count in zip(question.options, row, strict=True)
    )
