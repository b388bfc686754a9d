"""Commands to draw, for properties over any meeting: one module a subject.

Each has ``commands(meeting)``: a strategy of commands of that subject, those that the meeting may
carry out and those that it must refuse, and often enough what comes next, so that a short history
gets to the end of a lottery or of a poll. :data:`SUBJECTS` lists them; a subject of the meeting
that is missing here fails a test.
"""

from functools import cache

from hypothesis import strategies as st

from conference.core.ids import PartyId
from conference.deliberation.founding.commands import FoundConference
from conference.deliberation.founding.model import Rule
from conference.deliberation.polls.draft import preparing
from conference.deliberation.polls.model import Poll
from conference.deliberation.programme.commands import PlanProgramme
from conference.deliberation.rooms.commands import RegisterParties
from conference.deliberation.rooms.model import Party
from strategies import (
    agenda,
    breakouts,
    chamber,
    cues,
    elections,
    evening,
    floor,
    founding,
    lottery,
    members,
    motions,
    outputs,
    oversight,
    polls,
    priorities,
    programme,
    rooms,
    seconding,
    signups,
    statements,
    surveys,
    timers,
    voters,
    wordings,
)

SUBJECTS = {
    "founding": founding.commands,
    "programme": programme.commands,
    "rooms": rooms.commands,
    "polls": polls.commands,
    "lottery": lottery.commands,
    "members": members.commands,
    "voters": voters.commands,
    "chamber": chamber.commands,
    "motions": motions.commands,
    "elections": elections.commands,
    "floor": floor.commands,
    "agenda": agenda.commands,
    "oversight": oversight.commands,
    "priorities": priorities.commands,
    "surveys": surveys.commands,
    "evening": evening.commands,
    "statements": statements.commands,
    "outputs": outputs.commands,
    "cues": cues.commands,
    "seconding": seconding.commands,
    "timers": timers.commands,
    "signups": signups.commands,
    "breakouts": breakouts.commands,
    "wordings": wordings.commands,
}


@st.composite
def any_command(draw, meeting, about):
    """A command of any subject, every other time of the subject that this history is ``about``."""
    return draw(SUBJECTS[draw(_subjects(about))](meeting))


@cache
def _subjects(about):
    return st.sampled_from([*SUBJECTS, *[about] * len(SUBJECTS)])


def beginning():
    """Commands with which a conference begins: rooms with people in them, a programme, a poll."""
    parties = [
        Party(PartyId(number), f"Party {number}", founding.AREAS[number % 2].id, 52.0, -1.5, 6, 4)
        for number in range(3)
    ]
    return (
        FoundConference("Fair", True, founding.REGIONS, founding.AREAS, second_person=tuple(Rule)),
        RegisterParties(tuple(parties)),
        PlanProgramme(programme.PLAN),
        preparing(Poll(polls.IDS[0], "How much?", polls.OPTIONS)),
    )
