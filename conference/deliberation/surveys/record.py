"""What the record says of surveys that does not follow from what was before it."""

from __future__ import annotations

from conference.deliberation.meeting import Meeting
from conference.deliberation.surveys.decide import questions_fault, result_fault
from conference.deliberation.surveys.events import (
    Event,
    SurveyClosed,
    SurveyOpened,
    SurveyPrepared,
    SurveyTold,
)
from conference.deliberation.surveys.model import SurveyState

__all__ = ["fault"]


def fault(meeting: Meeting, event: Event) -> str | None:
    """A survey is asked once, one at a time, and nothing is told of fewer than five."""
    known = meeting.surveys.by_id.get(event.survey)
    if isinstance(event, SurveyPrepared):
        if known is not None and known.state is not SurveyState.DRAFT:
            return "a survey is written anew after it was asked"
        return questions_fault(event.questions)
    if known is None:
        return f"there is no survey {event.survey}"
    match event:
        case SurveyOpened():
            is_so = known.state is SurveyState.DRAFT and meeting.surveys.current is None
            return None if is_so else "a survey is opened twice, or while another is open"
        case SurveyClosed():
            is_open = known.state is SurveyState.OPEN
            return None if is_open else "a survey is closed that is not open"
        case SurveyTold(_, result, _):
            if known.state is not SurveyState.CLOSED:
                return "a survey is told that is not closed, or a second time"
            return result_fault(known, result, [one.id for one in meeting.founding.regions])
