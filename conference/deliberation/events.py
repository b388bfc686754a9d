"""What has happened: the events of all subjects, one closed union. They are the record.

Events are in the past tense, one frozen class each, and the kind of an entry is the name of its
class: moving one is free, renaming is not. ``VoterMarked`` is the one fact that does not go into
the public record: it belongs to the roll, apart from the ballot box and without time or order, so
that no ballot can be joined to its voter.
"""

from __future__ import annotations

from conference.deliberation.agenda import events as agenda
from conference.deliberation.breakouts import events as breakouts
from conference.deliberation.chamber import events as chamber
from conference.deliberation.cues import events as cues
from conference.deliberation.elections import events as elections
from conference.deliberation.evening import events as evening
from conference.deliberation.floor import events as floor
from conference.deliberation.founding import events as founding
from conference.deliberation.lottery import events as lottery
from conference.deliberation.members import events as members
from conference.deliberation.motions import events as motions
from conference.deliberation.outputs import events as outputs
from conference.deliberation.oversight import events as oversight
from conference.deliberation.polls import events as polls
from conference.deliberation.priorities import events as priorities
from conference.deliberation.programme import events as programme
from conference.deliberation.rooms import events as rooms
from conference.deliberation.seconding import events as seconding
from conference.deliberation.signups import events as signups
from conference.deliberation.statements import events as statements
from conference.deliberation.surveys import events as surveys
from conference.deliberation.timers import events as timers
from conference.deliberation.voters import events as voters
from conference.deliberation.wordings import events as wordings

__all__ = ["Event"]

Event = (
    founding.Event
    | programme.Event
    | rooms.Event
    | polls.Event
    | lottery.Event
    | members.Event
    | voters.Event
    | chamber.Event
    | motions.Event
    | elections.Event
    | floor.Event
    | agenda.Event
    | oversight.Event
    | priorities.Event
    | surveys.Event
    | evening.Event
    | statements.Event
    | outputs.Event
    | cues.Event
    | timers.Event
    | seconding.Event
    | signups.Event
    | breakouts.Event
    | wordings.Event
)
