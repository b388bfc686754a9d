"""All subjects of the meeting, in the order in which they hear of an event and stand in a frame."""

from __future__ import annotations

from typing import Any

from conference.deliberation.agenda.subject import SUBJECT as AGENDA
from conference.deliberation.breakouts.subject import SUBJECT as BREAKOUTS
from conference.deliberation.chamber.subject import SUBJECT as CHAMBER
from conference.deliberation.cues.subject import SUBJECT as CUES
from conference.deliberation.elections.subject import SUBJECT as ELECTIONS
from conference.deliberation.evening.subject import SUBJECT as EVENING
from conference.deliberation.floor.subject import SUBJECT as FLOOR
from conference.deliberation.founding.subject import SUBJECT as FOUNDING
from conference.deliberation.lottery.subject import SUBJECT as LOTTERY
from conference.deliberation.members.subject import SUBJECT as MEMBERS
from conference.deliberation.motions.subject import SUBJECT as MOTIONS
from conference.deliberation.outputs.subject import SUBJECT as OUTPUTS
from conference.deliberation.oversight.subject import SUBJECT as OVERSIGHT
from conference.deliberation.polls.subject import SUBJECT as POLLS
from conference.deliberation.priorities.subject import SUBJECT as PRIORITIES
from conference.deliberation.programme.subject import SUBJECT as PROGRAMME
from conference.deliberation.rooms.subject import SUBJECT as ROOMS
from conference.deliberation.seconding.subject import SUBJECT as SECONDING
from conference.deliberation.signups.subject import SUBJECT as SIGNUPS
from conference.deliberation.statements.subject import SUBJECT as STATEMENTS
from conference.deliberation.subject import Subject
from conference.deliberation.surveys.subject import SUBJECT as SURVEYS
from conference.deliberation.timers.subject import SUBJECT as TIMERS
from conference.deliberation.voters.subject import SUBJECT as VOTERS
from conference.deliberation.wordings.subject import SUBJECT as WORDINGS

__all__ = ["SUBJECTS"]

SUBJECTS: tuple[Subject[Any, Any, Any], ...] = (
    FOUNDING,
    PROGRAMME,
    POLLS,
    LOTTERY,
    ROOMS,
    MEMBERS,
    VOTERS,
    CHAMBER,
    MOTIONS,
    ELECTIONS,
    FLOOR,
    AGENDA,
    OVERSIGHT,
    PRIORITIES,
    SURVEYS,
    EVENING,
    STATEMENTS,
    OUTPUTS,
    CUES,
    TIMERS,
    SECONDING,
    SIGNUPS,
    BREAKOUTS,
    WORDINGS,
)
