"""What may be asked of the meeting: the commands of all subjects, one closed union.

Commands are imperative, one frozen class each. Every command may be sent twice: asking again for
what is already so is accepted and changes nothing. So a client that lost the answer simply repeats
its command.
"""

from __future__ import annotations

from conference.deliberation.agenda import commands as agenda
from conference.deliberation.breakouts import commands as breakouts
from conference.deliberation.chamber import commands as chamber
from conference.deliberation.cues import commands as cues
from conference.deliberation.elections import commands as elections
from conference.deliberation.evening import commands as evening
from conference.deliberation.floor import commands as floor
from conference.deliberation.founding import commands as founding
from conference.deliberation.lottery import commands as lottery
from conference.deliberation.members import commands as members
from conference.deliberation.motions import commands as motions
from conference.deliberation.outputs import commands as outputs
from conference.deliberation.oversight import commands as oversight
from conference.deliberation.polls import commands as polls
from conference.deliberation.priorities import commands as priorities
from conference.deliberation.programme import commands as programme
from conference.deliberation.rooms import commands as rooms
from conference.deliberation.seconding import commands as seconding
from conference.deliberation.signups import commands as signups
from conference.deliberation.statements import commands as statements
from conference.deliberation.surveys import commands as surveys
from conference.deliberation.timers import commands as timers
from conference.deliberation.voters import commands as voters
from conference.deliberation.wordings import commands as wordings

__all__ = ["Command"]

Command = (
    founding.Command
    | programme.Command
    | rooms.Command
    | polls.Command
    | lottery.Command
    | members.Command
    | voters.Command
    | chamber.Command
    | motions.Command
    | elections.Command
    | floor.Command
    | agenda.Command
    | oversight.Command
    | priorities.Command
    | surveys.Command
    | evening.Command
    | statements.Command
    | outputs.Command
    | cues.Command
    | timers.Command
    | seconding.Command
    | signups.Command
    | breakouts.Command
    | wordings.Command
)
