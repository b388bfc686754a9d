"""The meeting: everything that the record says, as a value, one frozen slice a subject.

Maps are persistent (``immutables.Map``): an event changes a few entries and shares the rest, so
that ten thousand parties are not copied for one headcount.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from conference.core.clock import Millis
from conference.core.ids import PartyId
from conference.deliberation.agenda.model import Agenda
from conference.deliberation.breakouts.model import Breakouts
from conference.deliberation.chamber.model import Chamber
from conference.deliberation.cues.model import Cues
from conference.deliberation.elections.model import Elections
from conference.deliberation.evening.model import Evening
from conference.deliberation.floor.model import Floor
from conference.deliberation.founding.model import Founding
from conference.deliberation.lottery.model import Lotteries
from conference.deliberation.members.model import Members
from conference.deliberation.motions.model import Motions
from conference.deliberation.outputs.model import Outputs
from conference.deliberation.oversight.model import Oversight
from conference.deliberation.polls.slice import Polls
from conference.deliberation.priorities.model import Priorities
from conference.deliberation.programme.model import Programme
from conference.deliberation.rooms.model import Rooms
from conference.deliberation.seconding.model import Seconding
from conference.deliberation.signups.model import Signups
from conference.deliberation.statements.model import Statements
from conference.deliberation.surveys.model import Surveys
from conference.deliberation.timers.model import Timers
from conference.deliberation.voters.model import Voters
from conference.deliberation.wordings.model import Wordings

__all__ = ["EMPTY", "Meeting"]


@dataclass(frozen=True, slots=True)
class Meeting:
    """The state of a conference.

    ``at`` is the time of the latest event and never goes back, whatever the machine's clock does.
    """

    at: Millis = Millis(0)
    founding: Founding = field(default_factory=Founding)
    programme: Programme = field(default_factory=Programme)
    polls: Polls = field(default_factory=Polls)
    lottery: Lotteries = field(default_factory=Lotteries)
    rooms: Rooms = field(default_factory=Rooms)
    members: Members = field(default_factory=Members)
    voters: Voters = field(default_factory=Voters)
    chamber: Chamber = field(default_factory=Chamber)
    motions: Motions = field(default_factory=Motions)
    elections: Elections = field(default_factory=Elections)
    floor: Floor = field(default_factory=Floor)
    agenda: Agenda = field(default_factory=Agenda)
    oversight: Oversight = field(default_factory=Oversight)
    priorities: Priorities = field(default_factory=Priorities)
    surveys: Surveys = field(default_factory=Surveys)
    evening: Evening = field(default_factory=Evening)
    statements: Statements = field(default_factory=Statements)
    outputs: Outputs = field(default_factory=Outputs)
    cues: Cues = field(default_factory=Cues)
    timers: Timers = field(default_factory=Timers)
    seconding: Seconding = field(default_factory=Seconding)
    signups: Signups = field(default_factory=Signups)
    breakouts: Breakouts = field(default_factory=Breakouts)
    wordings: Wordings = field(default_factory=Wordings)

    def party_regions(self) -> list[int]:
        """For each party, in the order of ids, the place of its region in the founding."""
        by_area, parties = self.founding.area_regions(), self.rooms.parties
        return [by_area[parties[PartyId(n)].area] for n in range(len(parties))]


EMPTY = Meeting()
"""Before the first entry of the record."""
